import Bilingual
import TextModel

/// A side of a row read from Markdown: the text with its markup, the calls to the notes of terms and
/// the signs of marks taken out of it.
struct PageLine {
  /// A call to the note of a term.
  struct NoteCall {
    /// The note's label, `t12`.
    var label: String
    /// Where it stood.
    var offset: Int
  }

  /// The text and its markup.
  var line: MarkedText
  /// The calls, in order.
  private(set) var calls: [NoteCall] = []
  /// The marks, their source still empty.
  private(set) var marks: [Mark] = []

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - markdown: The line.
  ///   - references: The page's link definitions.
  ///   - readsMarks: Whether `⟦…⟧` are marks, as in the English.
  init(_ markdown: [UInt8], _ references: MarkdownReferences, readsMarks: Bool) {
    var parser = MarkdownInlineParser(markdown, references)
    var builder = ProseBuilder()
    var offset = 0
    var droppedLinks: [Int] = []
    for event in parser.parse() where event.range.lowerBound >= offset {
      builder.append(markdown, TextRange(offset, event.range.lowerBound))
      offset = event.range.upperBound
      let written = markdown.string(event.range)
      switch event.kind {
      case .begin(let kind):
        // The page writes bare addresses as autolinks.
        if written == "<", case .link(let address) = kind,
          MarkdownEscaper.escape(address) == "<\(address)>"
        {
          droppedLinks.append(builder.depth)
          continue
        }
        builder.begin(kind, opening: written)
      case .end:
        if written == ">", droppedLinks.last == builder.depth {
          droppedLinks.removeLast()
          continue
        }
        builder.end(closing: written)
      case .replace(.footnoteCall(let label), _) where Self.isTerm(label):
        calls.append(NoteCall(label: label, offset: builder.text.count))
      case .replace(.footnoteCall, let text) where builder.text.isEmpty:
        // At the head of a line it is the number of a note itself.
        builder.append(text, TextRange(0, text.count))
      case .replace(.spelling, let text): builder.append(text, TextRange(0, text.count))
      case .replace(.lineBreak, _): builder.append([0x20], TextRange(0, 1))
      case .replace(let kind, let text): builder.replace(kind, with: text, source: written)
      }
    }
    builder.append(markdown, TextRange(offset, markdown.count))
    line = MarkedText(SourceText(repairing: builder.text), markup: builder.markup)
    guard line.text.bytes == builder.text else {
      line.markup = []
      calls = []
      return
    }
    if readsMarks { takeMarks() }
  }

  /// Whether a label is that of a term's note.
  static func isTerm(_ label: String) -> Bool {
    let bytes = Array(label.utf8)
    return bytes.count > 1 && bytes[0] == UInt8(ascii: "t")
      && bytes[1...].allSatisfy(\.isASCIIDigit)
  }

  // MARK: Marks

  private mutating func takeMarks() {
    let opening = Array(RowSigns.opening.utf8)
    let closing = Array(RowSigns.closing.utf8)
    let bytes = line.text.bytes
    var cuts: [TextRange] = []
    var start = 0
    while let lower = Self.offset(of: opening, in: bytes, from: start) {
      let inner = lower + opening.count
      guard let upper = Self.offset(of: closing, in: bytes, from: inner) else { break }
      let end = upper + closing.count
      start = end
      if bytes[inner..<upper].elementsEqual([UInt8(ascii: "?")]) {
        cuts.append(TextRange(lower, end))
        let word = doubtfulRange(endingAt: lower)
        marks.append(Mark(.doubtful, target: word, source: TextRange(0, 0)))
      } else {
        cuts += [TextRange(lower, inner), TextRange(upper, end)]
        marks.append(Mark(.unknown, target: TextRange(inner, upper), source: TextRange(0, 0)))
      }
    }
    guard !cuts.isEmpty else { return }
    cut(cuts)
  }

  private static func offset(of run: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= run.count else { return nil }
    var offset = start
    while offset + run.count <= bytes.count {
      if bytes[offset] == run[0], bytes[offset..<(offset + run.count)].elementsEqual(run) {
        return offset
      }
      offset += 1
    }
    return nil
  }

  /// The rendering that a sign of doubt at `offset` is about: the emphasised stretch that ends there,
  /// else the word.
  private func doubtfulRange(endingAt offset: Int) -> TextRange {
    let bold = line.markup.last { $0.kind == .strong && $0.range.upperBound == offset }
    if let bold, !bold.range.isEmpty { return bold.range }
    var start = offset
    while let scalar = line.text.bytes.scalar(before: start),
      !ScalarClass.of(scalar.value).isWhitespace
    {
      start -= scalar.length
    }
    return TextRange(start, offset)
  }

  private mutating func cut(_ cuts: [TextRange]) {
    var kept: [UInt8] = []
    var offset = 0
    for cut in cuts {
      kept += line.text.bytes[offset..<cut.lowerBound]
      offset = cut.upperBound
    }
    kept += line.text.bytes[offset...]
    func moved(_ range: TextRange) -> TextRange {
      func moved(_ offset: Int) -> Int {
        var result = offset
        for cut in cuts where cut.lowerBound < offset {
          result -= min(cut.upperBound, offset) - cut.lowerBound
        }
        return result
      }
      return TextRange(moved(range.lowerBound), moved(range.upperBound))
    }
    line.text = SourceText(repairing: kept)
    for index in line.markup.indices { line.markup[index].range = moved(line.markup[index].range) }
    for index in marks.indices { marks[index].target = moved(marks[index].target) }
    for index in calls.indices {
      calls[index].offset = moved(TextRange(calls[index].offset, calls[index].offset)).lowerBound
    }
  }
}
