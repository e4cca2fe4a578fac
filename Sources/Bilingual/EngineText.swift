import TextModel

/// The Italian of a row as an engine gets it: without the calls to notes, which are no words of the
/// sentence, and with the way back to the row's offsets.
struct EngineText {
  /// Something that was cut out and has to stand in the English as well.
  struct Cut {
    /// Where it stood: an offset of ``EngineText/text``.
    var offset: Int
    /// What was cut out of the row's text, a blank before it included.
    var range: TextRange
    /// The markup that it bears.
    var markup: InlineMarkup
  }

  /// The text for the engine.
  let text: SourceText
  /// What was cut out, in order.
  let cuts: [Cut]

  /// Cuts the calls to notes out of a row's text.
  init(_ source: MarkedText) {
    var kept: [UInt8] = []
    var cuts: [Cut] = []
    var offset = 0
    for span in source.markup where Self.isCall(span) && span.range.lowerBound >= offset {
      let start = Self.start(of: span.range, in: source.text.bytes, from: offset)
      kept += source.text.bytes[offset..<start]
      let range = TextRange(start, span.range.upperBound)
      cuts.append(Cut(offset: kept.count, range: range, markup: span))
      offset = span.range.upperBound
    }
    guard !cuts.isEmpty else {
      text = source.text
      self.cuts = []
      return
    }
    kept += source.text.bytes[offset...]
    text = SourceText(repairing: kept)
    self.cuts = cuts
  }

  private static func isCall(_ span: InlineMarkup) -> Bool {
    if case .footnoteCall = span.kind { return !span.range.isEmpty }
    return false
  }

  /// The blank before a call goes with it where none is needed after it: `altri [1]; il` leaves
  /// `altri; il`.
  private static func start(of call: TextRange, in bytes: [UInt8], from limit: Int) -> Int {
    let start = call.lowerBound
    guard start > limit, bytes[start - 1] == 0x20 else { return start }
    guard call.upperBound < bytes.count else { return start - 1 }
    let next = ScalarClass.of(bytes.scalar(at: call.upperBound).value)
    return next.isLetter || next == .digit ? start : start - 1
  }

  /// The row's range for a range of ``text``.
  func rowRange(of range: TextRange) -> TextRange {
    guard !cuts.isEmpty else { return range }
    var lower = range.lowerBound
    var upper = range.upperBound
    for cut in cuts {
      if cut.offset <= range.lowerBound { lower += cut.range.count }
      if cut.offset < range.upperBound { upper += cut.range.count }
    }
    return TextRange(lower, max(lower, upper))
  }

  /// The range of ``text`` for a range of the row; what was cut out of it is left out.
  func engineRange(of range: TextRange) -> TextRange {
    TextRange(engineOffset(of: range.lowerBound), engineOffset(of: range.upperBound))
  }

  private func engineOffset(of offset: Int) -> Int {
    var result = offset
    for cut in cuts where cut.range.lowerBound < offset {
      result -= min(cut.range.upperBound, offset) - cut.range.lowerBound
    }
    return result
  }
}
