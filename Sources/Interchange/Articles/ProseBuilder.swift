internal import Bilingual
internal import TextModel

/// Puts the prose of a block together with the spans of its markup, in the order of the source.
struct ProseBuilder {
  /// The prose so far.
  private(set) var text: [UInt8] = []
  /// The spans so far; those still open end at the end of the text.
  private(set) var markup: [InlineMarkup] = []
  private var open: [Int] = []

  /// Appends prose as the source has it; characters that nobody sees are taken out and kept as
  /// markup.
  mutating func append(_ bytes: [UInt8], _ range: TextRange) {
    var copied = range.lowerBound
    var offset = range.lowerBound
    while offset < range.upperBound {
      // U+00AD, U+200B to U+200F, U+2060 and U+FEFF begin with these bytes.
      let byte = bytes[offset]
      guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF else {
        offset += 1
        continue
      }
      let scalar = bytes.scalar(at: offset)
      let end = offset + scalar.length
      if Self.isInvisible(scalar.value) {
        text += bytes[copied..<offset]
        replace(.spelling, with: [], source: bytes.string(TextRange(offset, end)))
        copied = end
      }
      offset = end
    }
    text += bytes[copied..<range.upperBound]
  }

  /// Appends `text` that the source writes as `source`.
  mutating func replace(_ kind: InlineMarkup.Kind, with text: [UInt8], source: String) {
    // Runs of replaced characters become one span; long lists of them cost memory and tell nothing.
    if kind == .spelling, let last = markup.indices.last, markup[last].kind == .spelling,
      markup[last].depth == open.count, markup[last].range.upperBound == self.text.count
    {
      self.text += text
      markup[last].range.upperBound = self.text.count
      markup[last].opening += source
      return
    }
    let start = self.text.count
    self.text += text
    let range = TextRange(start, self.text.count)
    markup.append(InlineMarkup(kind, range, opening: source, depth: open.count))
  }

  /// Opens a span that covers what is appended next.
  mutating func begin(_ kind: InlineMarkup.Kind, opening: String) {
    let range = TextRange(text.count, text.count)
    open.append(markup.count)
    markup.append(InlineMarkup(kind, range, opening: opening, depth: open.count - 1))
  }

  /// Closes the innermost open span.
  mutating func end(closing: String) {
    guard let index = open.popLast() else { return }
    markup[index].range.upperBound = text.count
    markup[index].closing = closing
  }

  /// The number of open spans.
  var depth: Int { open.count }

  /// Whether a character is left out of the prose: soft hyphen, zero-width space and non-joiner,
  /// word joiner, byte-order mark; they would part words that readers see whole.
  static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
