import Drafting
import TextModel

/// Carries the inline markup of the Italian over to its draft.
///
/// Emphasis goes over where the words that bear it stand together in the English, a link to the
/// longest stretch of its words, a call to a note behind the word that it followed. The text of a
/// code span stands as it is.
struct MarkupCarrier {
  /// The English as a row holds it.
  private(set) var target: MarkedText
  /// The draft's pieces, moved to where they stand now; their sources are ranges of the row.
  private(set) var pieces: [Draft.Piece]
  private let source: MarkedText

  /// A segment with more spans is no prose; its English stays without markup.
  private static let mostSpans = 500

  /// Carries the markup of `source` to `draft`, the engine's answer to `engineText`.
  init(source: MarkedText, draft: Draft, engineText: EngineText) {
    self.source = source
    target = MarkedText(draft.text)
    pieces = draft.pieces
    if !engineText.cuts.isEmpty {
      for index in pieces.indices {
        pieces[index].source = engineText.rowRange(of: pieces[index].source)
      }
    }
    guard !source.markup.isEmpty, source.markup.count <= Self.mostSpans else { return }
    keepCode()
    var spans: [InlineMarkup] = []
    insertCalls(engineText.cuts, into: &spans)
    insertImages(into: &spans)
    carryStyles(into: &spans)
    target.markup = Self.nested(spans)
  }

  // MARK: Code

  private mutating func keepCode() {
    for span in source.markup where span.kind == .code {
      guard let group = groups(rendering: span.range).max(by: { $0.count < $1.count }) else {
        continue
      }
      let text = Array(source.text.bytes[span.range.range])
      let old = TextRange(
        pieces[group.lowerBound].target.lowerBound,
        pieces[group.upperBound - 1].target.upperBound
      )
      var piece = pieces[group.lowerBound]
      piece.kind = .name
      piece.source = span.range
      piece.reason = "code stands as it is"
      piece.target = TextRange(old.lowerBound, old.lowerBound + text.count)
      pieces.replaceSubrange(group, with: [piece])
      replace(old, with: text, movingPiecesFrom: group.lowerBound + 1)
    }
  }

  private mutating func replace(
    _ range: TextRange,
    with text: [UInt8],
    movingPiecesFrom index: Int
  ) {
    var bytes = target.text.bytes
    bytes.replaceSubrange(range.range, with: text)
    target.text = SourceText(repairing: bytes)
    let distance = text.count - range.count
    guard distance != 0 else { return }
    for index in index..<pieces.count {
      pieces[index].target = pieces[index].target.shifted(by: distance)
    }
  }

  // MARK: Calls and images

  private mutating func insertCalls(_ cuts: [EngineText.Cut], into spans: inout [InlineMarkup]) {
    for cut in cuts {
      let place = place(after: cut.range.lowerBound)
      let text = Array(source.text.bytes[cut.range.range])
      let next = pieces.firstIndex { $0.target.lowerBound >= place } ?? pieces.count
      replace(TextRange(place, place), with: text, movingPiecesFrom: next)
      for index in spans.indices where spans[index].range.lowerBound >= place {
        spans[index].range = spans[index].range.shifted(by: text.count)
      }
      let start = place + text.count - cut.markup.range.count
      var span = cut.markup
      span.range = TextRange(start, place + text.count)
      spans.append(span)
    }
  }

  private func insertImages(into spans: inout [InlineMarkup]) {
    for span in source.markup {
      guard case .image = span.kind else { continue }
      let place = place(after: span.range.lowerBound)
      var image = span
      image.range = TextRange(place, place)
      spans.append(image)
    }
  }

  /// The end of the English for the last word of the Italian before `offset`.
  private func place(after offset: Int) -> Int {
    var best: Draft.Piece?
    for piece in pieces where !piece.source.isEmpty && piece.source.upperBound <= offset {
      if let current = best, piece.source.upperBound < current.source.upperBound { continue }
      best = piece
    }
    if let best { return best.target.upperBound }
    return offset == 0 ? 0 : target.text.count
  }

  // MARK: Emphasis and links

  private func carryStyles(into spans: inout [InlineMarkup]) {
    for span in source.markup where !span.isReplacement && !span.range.isEmpty {
      if let range = targetRange(of: span) {
        var carried = span
        carried.range = range
        spans.append(carried)
      }
    }
  }

  private func targetRange(of span: InlineMarkup) -> TextRange? {
    if span.range == source.text.range { return target.isEmpty ? nil : target.text.range }
    let groups = groups(rendering: span.range)
    var isLink = false
    if case .link = span.kind { isLink = true }
    guard groups.count == 1 || isLink else { return nil }
    let stretches = groups.map {
      TextRange(
        pieces[$0.lowerBound].target.lowerBound,
        pieces[$0.upperBound - 1].target.upperBound
      )
    }
    return stretches.max { $0.count < $1.count }
  }

  /// The runs of pieces that render words of `range`; words that English adds do not part them.
  private func groups(rendering range: TextRange) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var isOpen = false
    for (index, piece) in pieces.enumerated() {
      if piece.source.overlaps(range) {
        if isOpen, let last = groups.popLast() {
          groups.append(last.lowerBound..<(index + 1))
        } else {
          groups.append(index..<(index + 1))
        }
        isOpen = true
      } else if !piece.source.isEmpty {
        isOpen = false
      }
    }
    return groups
  }

  // MARK: Nesting

  /// The spans in order, those that cross clipped to the one they begin in, with their depths.
  private static func nested(_ spans: [InlineMarkup]) -> [InlineMarkup] {
    let sorted = spans.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    var result: [InlineMarkup] = []
    var open: [Int] = []
    for var span in sorted {
      while let end = open.last, end <= span.range.lowerBound { open.removeLast() }
      if let end = open.last, end < span.range.upperBound {
        span.range = TextRange(span.range.lowerBound, end)
      }
      span.depth = open.count
      result.append(span)
      if !span.isReplacement { open.append(span.range.upperBound) }
    }
    return result
  }
}
