internal import TextModel

/// Cuts HTML into tags and text, forgiving everything (HTML Living Standard, 13.2.5, in outline).
///
/// One pass: what looks like a tag and is none is text.
struct HTMLTokenizer {
  /// A tag or a piece of text.
  enum Token {
    /// A start tag.
    case start(HTMLElement, TextRange, isClosed: Bool)
    /// An end tag.
    case end(HTMLElement)
    /// Text; `isRaw` where it has no character references.
    case text(TextRange, isRaw: Bool)
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var rawElement: (HTMLElement, name: String)?
  private var hasNoCommentEnd = false
  /// For each quotation mark the offset from which on no more of it comes.
  private var noQuoteAfter: [UInt8: Int] = [:]

  /// Starts at the first byte.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next token, or `nil` at the end.
  mutating func next() -> Token? {
    if let (element, name) = rawElement {
      rawElement = nil
      let start = offset
      offset = rawEnd(name)
      if offset > start {
        let isRaw = element != .title && element != .textarea
        return .text(TextRange(start, offset), isRaw: isRaw)
      }
    }
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "<") {
        if let token = markup() { return token }
        if offset >= bytes.count { return nil }
        if bytes[offset] == UInt8(ascii: "<"), isMarkup(offset) { continue }
      }
      return text()
    }
    return nil
  }

  /// Reads the text at the offset up to the next markup.
  private mutating func text() -> Token {
    let start = offset
    offset += 1
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") || !isMarkup(offset) {
      offset += 1
    }
    return .text(TextRange(start, offset), isRaw: false)
  }

  /// Whether the `<` at an offset begins a tag, comment or declaration.
  private func isMarkup(_ offset: Int) -> Bool {
    guard offset + 1 < bytes.count else { return false }
    let next = bytes[offset + 1]
    if next.isASCIILetter || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return true }
    return next == UInt8(ascii: "/") && offset + 2 < bytes.count && bytes[offset + 2].isASCIILetter
  }

  /// Reads the markup at the offset; `nil` if it gives no token (a comment) or is none.
  private mutating func markup() -> Token? {
    guard isMarkup(offset) else { return nil }
    let next = bytes[offset + 1]
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      skipDeclaration()
      return nil
    }
    return tag()
  }

  private mutating func skipDeclaration() {
    if bytes.hasPrefix("<!--", at: offset), !hasNoCommentEnd {
      var end = offset + 4
      while end < bytes.count {
        if bytes[end] == UInt8(ascii: "-"), bytes.hasPrefix("-->", at: end) {
          offset = end + 3
          return
        }
        end += 1
      }
      // An unclosed comment would swallow the rest; its sign alone is dropped.
      hasNoCommentEnd = true
      offset += 4
      return
    }
    let end = bytes.firstOffset(of: UInt8(ascii: ">"), from: offset, to: bytes.count)
    offset = min(end + 1, bytes.count)
  }

  private mutating func tag() -> Token? {
    let start = offset
    let isEnd = bytes[start + 1] == UInt8(ascii: "/")
    var position = start + (isEnd ? 2 : 1)
    let nameStart = position
    while position < bytes.count, isNameByte(bytes[position]) { position += 1 }
    let name = lowercased(TextRange(nameStart, position))
    let element = HTMLElement(name: name)
    let end = tagEnd(position)
    offset = end
    if isEnd { return .end(element) }
    let isClosed =
      end >= 2 && bytes[end - 1] == UInt8(ascii: ">") && bytes[end - 2] == UInt8(ascii: "/")
    if element.isRawText { rawElement = (element, name) }
    return .start(element, TextRange(start, end), isClosed: isClosed)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
      && byte != UInt8(ascii: "<")
  }

  private func lowercased(_ range: TextRange) -> String {
    guard range.count <= 15 else { return "other" }
    return String(
      decoding: bytes[range.range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 },
      as: UTF8.self
    )
  }

  /// The offset after the `>` that ends a tag.
  ///
  /// Quotation marks after `=` hide others; a `<` ends a tag that lacks its `>`.
  private mutating func tagEnd(_ start: Int) -> Int {
    var position = start
    var afterEquals = false
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: ">"): return position + 1
      case UInt8(ascii: "<") where !afterEquals: return position
      case UInt8(ascii: "\"") where afterEquals, UInt8(ascii: "'") where afterEquals:
        let close = quoteEnd(byte, position + 1)
        position = close
        afterEquals = false
      case UInt8(ascii: "="): afterEquals = true
      case 0...0x20: break
      default: afterEquals = false
      }
      position += 1
    }
    return bytes.count
  }

  /// The offset of the closing quotation mark, or the start itself if none comes.
  private mutating func quoteEnd(_ quote: UInt8, _ start: Int) -> Int {
    guard start < noQuoteAfter[quote] ?? Int.max else { return start }
    let end = bytes.firstOffset(of: quote, from: start, to: bytes.count)
    if end < bytes.count { return end }
    noQuoteAfter[quote] = start
    return start
  }

  /// Where the end tag of a raw-text element begins.
  private func rawEnd(_ name: String) -> Int {
    var position = offset
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<"),
        bytes.hasPrefix("</", at: position),
        bytes.hasPrefix(name, at: position + 2, ignoringCase: true)
      {
        let after = position + 2 + name.utf8.count
        if after >= bytes.count || !isNameByte(bytes[after]) { return position }
      }
      position += 1
    }
    return bytes.count
  }
}
