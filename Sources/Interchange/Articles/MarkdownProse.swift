internal import Bilingual
internal import TextModel

/// Reads the prose of Markdown and its markup, line ends and escapes included.
struct MarkdownProse {
  private let bytes: [UInt8]
  private let references: MarkdownReferences

  /// Takes the bytes of a file and its link definitions and notes.
  init(_ bytes: [UInt8], _ references: MarkdownReferences) {
    self.bytes = bytes
    self.references = references
  }

  /// Reads the markup of a leaf's lines, or of a cell of a table.
  func read(_ lines: [TextRange], isCell: Bool = false) -> ProseBuilder {
    let source = MarkdownInlineSource(bytes, lines)
    var parser = MarkdownInlineParser(source.bytes, references)
    var builder = ProseBuilder()
    var offset = 0
    for event in parser.parse() where event.range.lowerBound >= offset {
      literal(source, offset, event.range.lowerBound, isCell, into: &builder)
      offset = event.range.upperBound
      let written = source.source(event.range.lowerBound, event.range.upperBound)
      switch event.kind {
      case .begin(let kind): builder.begin(kind, opening: written)
      case .end: builder.end(closing: written)
      case .replace(.lineBreak, _):
        let text = lineBreak(source, builder.text, next: event.range.upperBound)
        builder.replace(.lineBreak, with: text, source: written)
      case .replace(let kind, let text): builder.replace(kind, with: text, source: written)
      }
    }
    literal(source, offset, source.bytes.count, isCell, into: &builder)
    return builder
  }

  /// Appends text without markup; the line ends in it become blanks.
  private func literal(
    _ source: MarkdownInlineSource,
    _ lower: Int,
    _ upper: Int,
    _ isCell: Bool,
    into builder: inout ProseBuilder
  ) {
    if isCell {
      appendCell(source, lower, upper, into: &builder)
      return
    }
    var start = lower
    while start < upper {
      let end = source.bytes.firstOffset(of: 0x0A, from: start, to: upper)
      builder.append(source.bytes, TextRange(start, end))
      guard end < upper else { return }
      let gap = source.source(end, end + 1)
      if source.isHardBreak(at: end) {
        let text = lineBreak(source, builder.text, next: end + 1)
        builder.replace(.lineBreak, with: text, source: gap)
      } else {
        builder.replace(.spelling, with: builder.text.isEmpty ? [] : [0x20], source: gap)
      }
      start = end + 1
    }
  }

  /// What an intended line break is in the prose: a line feed, but a blank inside a sentence.
  private func lineBreak(_ source: MarkdownInlineSource, _ before: [UInt8], next: Int) -> [UInt8] {
    let rest = TextRange(next, min(source.bytes.count, next + 200))
    let ending = HeadlineRules.ending(
      of: before,
      TextRange(max(0, before.count - 40), before.count)
    )
    let isInside =
      (ending == .open || ending == .inner) && HeadlineRules.startsLow(source.bytes, rest)
    return isInside ? [0x20] : [0x0A]
  }

  /// Appends text of a cell: in code, too, a backslash keeps a bar from ending it (GFM 0.29, §4.10).
  private func appendCell(
    _ source: MarkdownInlineSource,
    _ lower: Int,
    _ upper: Int,
    into builder: inout ProseBuilder
  ) {
    var start = lower
    for offset in lower..<upper where offset >= start && source.bytes.hasPrefix("\\|", at: offset) {
      guard offset + 1 < upper else { break }
      builder.append(source.bytes, TextRange(start, offset))
      builder.replace(.spelling, with: [UInt8(ascii: "|")], source: "\\|")
      start = offset + 2
    }
    builder.append(source.bytes, TextRange(start, upper))
  }
}
