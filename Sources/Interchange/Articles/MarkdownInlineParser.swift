internal import Bilingual
internal import TextModel

/// Finds the markup inside a paragraph (CommonMark 0.31, 6 and appendix, phase 2; GFM's
/// strikethrough and notes).
struct MarkdownInlineParser {
  /// A piece of markup, at its place in the source.
  struct Event {
    /// What happens there.
    enum Kind {
      /// A span opens.
      case begin(InlineMarkup.Kind)
      /// The innermost span closes.
      case end
      /// The range stands for other text.
      case replace(InlineMarkup.Kind, [UInt8])
    }

    /// What happens.
    var kind: Kind
    /// The bytes of the source that it takes.
    var range: TextRange
  }

  private struct Bracket {
    var range: TextRange
    var isImage: Bool
    /// How many delimiters stood before it.
    var delimiters: Int
  }

  private let bytes: [UInt8]
  private let references: MarkdownReferences
  private var events: [Event] = []
  private var delimiters = MarkdownDelimiters()
  private var brackets: [Bracket] = []
  /// Brackets below this index cannot open a link, since one stands inside them.
  private var dead = 0
  private var codeEnds: [Int: Int]?
  private var links: MarkdownLinkScanner
  private var noCommentAfter = Int.max

  /// Takes a paragraph and the file's link definitions and notes.
  init(_ bytes: [UInt8], _ references: MarkdownReferences) {
    self.bytes = bytes
    self.references = references
    links = MarkdownLinkScanner(bytes)
  }

  /// The markup in the order of the source.
  ///
  /// - Complexity: O(*n* log *n*) in the bytes.
  mutating func parse() -> [Event] {
    var offset = 0
    while offset < bytes.count {
      offset = read(at: offset)
    }
    delimiters.match(from: 0, into: &events)
    return events.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Reads what stands at `offset` and returns the offset after it.
  private mutating func read(at offset: Int) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "\\"): return escape(offset)
    case UInt8(ascii: "`"): return code(offset)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      return delimiters.read(bytes, at: offset)
    case UInt8(ascii: "!") where bytes.hasPrefix("![", at: offset):
      open(TextRange(offset, offset + 2), isImage: true)
      return offset + 2
    case UInt8(ascii: "["):
      if let end = noteCall(offset) { return end }
      open(TextRange(offset, offset + 1), isImage: false)
      return offset + 1
    case UInt8(ascii: "]"): return closeBracket(offset)
    case UInt8(ascii: "<"): return angle(offset)
    case UInt8(ascii: "&"): return reference(offset)
    default: return offset + 1
    }
  }

  private mutating func replace(
    _ kind: InlineMarkup.Kind,
    _ start: Int,
    _ end: Int,
    with text: [UInt8]
  ) -> Int {
    events.append(Event(kind: .replace(kind, text), range: TextRange(start, end)))
    return end
  }

  // MARK: - Single characters

  private mutating func escape(_ offset: Int) -> Int {
    guard offset + 1 < bytes.count else { return offset + 1 }
    let next = bytes[offset + 1]
    if next == 0x0A { return replace(.lineBreak, offset, offset + 2, with: [0x0A]) }
    if next == UInt8(ascii: "["), let call = escapedCall(offset) { return call }
    guard next.isASCIIPunctuation else { return offset + 1 }
    return replace(.spelling, offset, offset + 2, with: [next])
  }

  /// A call to a note as word processors export it: `\[1\]`.
  private mutating func escapedCall(_ offset: Int) -> Int? {
    var end = offset + 2
    while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
    guard (1...3).contains(end - offset - 2), bytes.hasPrefix("\\]", at: end) else { return nil }
    let label = bytes.string(TextRange(offset + 2, end))
    return replace(.footnoteCall(label: label), offset, end + 2, with: Array("[\(label)]".utf8))
  }

  private mutating func noteCall(_ offset: Int) -> Int? {
    guard bytes.hasPrefix("[^", at: offset) else { return nil }
    let limit = min(bytes.count, offset + 100)
    let close = bytes.firstOffset(of: UInt8(ascii: "]"), from: offset, to: limit)
    guard close < limit else { return nil }
    let label = bytes.string(TextRange(offset + 2, close))
    guard let shown = references.notes[label] else { return nil }
    return replace(.footnoteCall(label: label), offset, close + 1, with: Array(shown.utf8))
  }

  private mutating func reference(_ offset: Int) -> Int {
    let limit = bytes.count
    guard
      let (value, end) = CharacterReferences.decode(bytes, at: offset, to: limit, isStrict: true)
    else { return offset + 1 }
    var text: [UInt8] = []
    if !ProseBuilder.isInvisible(value) { text.append(scalar: value) }
    return replace(.spelling, offset, end, with: text)
  }

  // MARK: - Code, tags, addresses

  private mutating func code(_ offset: Int) -> Int {
    let start = runEnd(offset)
    guard let close = codeEnd(of: offset) else { return start }
    let end = runEnd(close)
    // One blank on either side belongs to the signs, not to the code.
    let isPadded =
      close - start > 2 && bytes[start] == 0x20 && bytes[close - 1] == 0x20
      && !bytes[start..<close].allSatisfy { $0 == 0x20 }
    let padding = isPadded ? 1 : 0
    events.append(Event(kind: .begin(.code), range: TextRange(offset, start + padding)))
    events.append(Event(kind: .end, range: TextRange(close - padding, end)))
    return end
  }

  private func runEnd(_ offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] == UInt8(ascii: "`") { end += 1 }
    return end
  }

  /// The start of the next run of as many backticks as the one at `offset` has.
  private mutating func codeEnd(of offset: Int) -> Int? {
    if let codeEnds { return codeEnds[offset] }
    var ends: [Int: Int] = [:]
    var lastOfLength: [Int: Int] = [:]
    var position = bytes.count
    while position > 0 {
      guard bytes[position - 1] == UInt8(ascii: "`") else {
        position -= 1
        continue
      }
      let end = position
      while position > 0, bytes[position - 1] == UInt8(ascii: "`") { position -= 1 }
      ends[position] = lastOfLength[end - position]
      lastOfLength[end - position] = position
    }
    codeEnds = ends
    return ends[offset]
  }

  private mutating func angle(_ offset: Int) -> Int {
    if let end = links.autolinkEnd(offset) {
      let address = bytes.string(TextRange(offset + 1, end - 1))
      let begin = Event.Kind.begin(.link(destination: address))
      events.append(Event(kind: begin, range: TextRange(offset, offset + 1)))
      events.append(Event(kind: .end, range: TextRange(end - 1, end)))
      return end
    }
    if let end = MarkdownTag.end(of: bytes, offset, bytes.count) {
      let isBreak =
        bytes.hasPrefix("<br", at: offset, ignoringCase: true) && !bytes[offset + 3].isASCIILetter
      return isBreak
        ? replace(.lineBreak, offset, end, with: [0x0A]) : replace(.html, offset, end, with: [])
    }
    if bytes.hasPrefix("<!--", at: offset), offset < noCommentAfter {
      var end = offset + 4
      while end < bytes.count, !bytes.hasPrefix("-->", at: end) { end += 1 }
      if end < bytes.count { return replace(.html, offset, end + 3, with: []) }
      noCommentAfter = offset
    }
    return offset + 1
  }

  // MARK: - Links

  private mutating func open(_ range: TextRange, isImage: Bool) {
    brackets.append(Bracket(range: range, isImage: isImage, delimiters: delimiters.count))
  }

  private mutating func closeBracket(_ offset: Int) -> Int {
    guard let opener = brackets.popLast() else { return offset + 1 }
    let isDead = brackets.count < dead
    dead = min(dead, brackets.count)
    if isDead, !opener.isImage { return offset + 1 }
    let label = TextRange(opener.range.upperBound, offset)
    guard let target = target(after: offset, label) else { return offset + 1 }
    let close = TextRange(offset, target.end)
    delimiters.match(from: opener.delimiters, into: &events)
    if opener.isImage {
      let whole = TextRange(opener.range.lowerBound, close.upperBound)
      return replace(
        .image(destination: target.destination),
        whole.lowerBound,
        whole.upperBound,
        with: []
      )
    }
    let begin = Event.Kind.begin(.link(destination: target.destination))
    events.append(Event(kind: begin, range: opener.range))
    events.append(Event(kind: .end, range: close))
    dead = brackets.count
    return close.upperBound
  }

  /// Where the link whose text ends at `offset` leads, and the offset after it.
  private mutating func target(
    after offset: Int,
    _ label: TextRange
  ) -> (destination: String, end: Int)? {
    if let inline = links.inlineTarget(offset + 1) { return inline }
    guard !references.destinations.isEmpty else { return nil }
    if bytes.hasPrefix("[", at: offset + 1) {
      let limit = min(bytes.count, offset + 1000)
      let close = bytes.firstOffset(of: UInt8(ascii: "]"), from: offset + 2, to: limit)
      if close < limit {
        let range = close == offset + 2 ? label : TextRange(offset + 2, close)
        if let destination = references.destination(bytes, range) {
          return (destination, close + 1)
        }
      }
    }
    return references.destination(bytes, label).map { ($0, offset + 1) }
  }
}
