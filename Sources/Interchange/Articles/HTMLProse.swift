internal import Bilingual
internal import TextModel

/// The prose of a block of HTML: white space collapsed as browsers do, markup written as Markdown.
struct HTMLProse {
  /// A kind of emphasis or a link, with the Markdown before and after it.
  struct Format {
    /// What it is.
    var kind: InlineMarkup.Kind
    /// The Markdown before it.
    var opening: String
    /// The Markdown after it.
    var closing: String
  }

  /// More spans inside one another than this are read through.
  private static let deepest = 12

  private var builder = ProseBuilder()
  /// The formats that the next text will have; those up to `opened` have begun.
  private var formats: [Format] = []
  private var opened = 0
  private var hasBlank = false
  /// How many line breaks come before the next text.
  private(set) var breaks = 0
  /// How many links are open, those that lead nowhere included.
  var linkDepth = 0
  /// How many bytes of the text stand in links.
  private var linked = 0
  /// Whether white space is dropped until the next letter, as after a drop cap.
  var dropsBlanks = false

  /// Whether the prose stands in a cell of a table, where bars are escaped and lines broken by a tag.
  var isInCell = false

  /// Whether there is text.
  var isEmpty: Bool { builder.text.isEmpty }

  /// The last bytes of the text.
  var text: [UInt8] { builder.text }

  // MARK: - Formats

  /// Begins a format with the next text; returns whether it counts, so that ``end()`` is due.
  mutating func begin(_ format: Format) -> Bool {
    guard formats.count < Self.deepest else { return false }
    let isNested = formats.contains { sameKind($0.kind, format.kind) }
    if isNested { return false }
    formats.append(format)
    return true
  }

  private func sameKind(_ left: InlineMarkup.Kind, _ right: InlineMarkup.Kind) -> Bool {
    switch (left, right) {
    case (.emphasis, .emphasis), (.strong, .strong), (.link, .link), (.code, .code),
      (.strikethrough, .strikethrough):
      true
    default: false
    }
  }

  /// Ends the innermost format.
  mutating func end() {
    guard let format = formats.popLast() else { return }
    if opened > formats.count {
      builder.end(closing: format.closing)
      opened = formats.count
    }
  }

  // MARK: - Text

  /// Appends decoded text; `continuation` is what stands at the head of the block's later lines.
  mutating func append(_ bytes: [UInt8], continuation: String) {
    var offset = 0
    while offset < bytes.count {
      if Self.isBlank(bytes[offset]) {
        if !dropsBlanks { hasBlank = true }
        offset += 1
        continue
      }
      var end = offset
      while end < bytes.count, !Self.isBlank(bytes[end]) { end += 1 }
      let word = TextRange(offset, end)
      prepare(for: bytes, word, continuation)
      appendEscaped(bytes, word)
      offset = end
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  /// Puts the white space before a word and opens the formats that it has.
  private mutating func prepare(for bytes: [UInt8], _ word: TextRange, _ continuation: String) {
    if !isEmpty {
      if breaks > 0, !isInsideSentence(bytes, word) {
        let source = isInCell ? "<br>" : "\\\n" + continuation
        builder.replace(.lineBreak, with: [0x0A], source: source)
      } else if breaks > 0 || hasBlank {
        builder.append([0x20], TextRange(0, 1))
      }
    }
    hasBlank = false
    breaks = 0
    dropsBlanks = false
    for format in formats[opened...] { builder.begin(format.kind, opening: format.opening) }
    opened = formats.count
  }

  /// Whether a line break parts a sentence: no mark before it, a lower-case letter after it.
  private func isInsideSentence(_ bytes: [UInt8], _ word: TextRange) -> Bool {
    let text = builder.text
    let tail = TextRange(max(0, text.count - 40), text.count)
    let ending = HeadlineRules.ending(of: text, tail)
    return (ending == .open || ending == .inner) && HeadlineRules.startsLow(bytes, word)
  }

  /// Adds a line break.
  mutating func addBreak() { breaks += 1 }

  /// Appends something that stands for `text` and is written as `source`.
  mutating func replace(_ kind: InlineMarkup.Kind, with text: String, source: String) {
    let bytes = Array(text.utf8)
    prepare(for: bytes, TextRange(0, bytes.count), "")
    builder.replace(kind, with: bytes, source: source)
  }

  /// Appends a word; what would be markup in Markdown is escaped.
  private mutating func appendEscaped(_ bytes: [UInt8], _ word: TextRange) {
    let isCode = formats.contains { $0.kind == .code }
    var copied = word.lowerBound
    for offset in word.range
    where isInCell && bytes[offset] == UInt8(ascii: "|")
      || !isCode && needsEscape(bytes, offset, word, copied)
    {
      builder.append(bytes, TextRange(copied, offset))
      let sign = bytes[offset]
      builder.replace(
        .spelling,
        with: [sign],
        source: "\\" + bytes.string(TextRange(offset, offset + 1))
      )
      copied = offset + 1
    }
    builder.append(bytes, TextRange(copied, word.upperBound))
    if linkDepth > 0 { linked += word.count }
  }

  private func needsEscape(_ bytes: [UInt8], _ offset: Int, _ word: TextRange, _ copied: Int)
    -> Bool
  {
    switch bytes[offset] {
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"):
      return true
    case UInt8(ascii: "_"), UInt8(ascii: "~"):
      return offset == word.lowerBound || offset + 1 == word.upperBound
        || bytes[offset + 1] == bytes[offset] || !bytes[offset - 1].isASCIILetter
    case UInt8(ascii: "&"):
      return offset + 1 < word.upperBound
        && (bytes[offset + 1].isASCIILetter || bytes[offset + 1] == UInt8(ascii: "#"))
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "="), UInt8(ascii: "|"):
      return isEmpty && offset == word.lowerBound
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      // A number with a point or bracket at the head of a line would begin a list.
      let isNumber = offset > word.lowerBound && offset - word.lowerBound < 10
      return isEmpty && isNumber && offset + 1 == word.upperBound
        && bytes[word.lowerBound..<offset].allSatisfy(\.isASCIIDigit)
    default: return false
    }
  }

  // MARK: - Result

  /// The prose of a block.
  struct Result {
    /// The prose.
    var text: [UInt8]
    /// Its markup.
    var markup: [InlineMarkup]
    /// Whether nearly all of it stands in links.
    var isLink: Bool
  }

  /// Takes the prose; formats that are open go on in the next block.
  mutating func take() -> Result {
    while opened > 0 {
      opened -= 1
      builder.end(closing: formats[opened].closing)
    }
    let isLink = linked * 10 >= builder.text.count * 7
    let result = Result(text: builder.text, markup: builder.markup, isLink: isLink)
    linked = 0
    builder = ProseBuilder()
    hasBlank = false
    breaks = 0
    dropsBlanks = false
    return result
  }
}
