internal import TextModel

/// A block of HTML in Markdown, by how it ends (CommonMark 0.31, 4.6).
enum MarkdownHTMLBlock: Hashable {
  /// It ends on the line that has the text.
  case until(String)
  /// It ends before a blank line.
  case untilBlank

  private static let blockElements: Set<String> = Set(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog
    dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header
    hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search
    section summary table tbody td tfoot th thead title tr track ul
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// The block that begins with what comes on a line; `nil` if none does.
  init?(_ line: MarkdownLine, interruptsParagraph: Bool) {
    guard line.indent < 4, line.first == UInt8(ascii: "<") else { return nil }
    let bytes = line.bytes
    let content = line.content
    let start = content.lowerBound + 1
    for element in ["script", "pre", "style", "textarea"]
    where bytes.hasPrefix(element, at: start, ignoringCase: true) {
      let after = start + element.utf8.count
      if after >= content.upperBound || bytes[after].isBlank || bytes[after] == UInt8(ascii: ">") {
        self = .until("</\(element)>")
        return
      }
    }
    if bytes.hasPrefix("!--", at: start) {
      self = .until("-->")
    } else if bytes.hasPrefix("?", at: start) {
      self = .until("?>")
    } else if bytes.hasPrefix("![cdata[", at: start, ignoringCase: true) {
      self = .until("]]>")
    } else if bytes.hasPrefix("!", at: start), start + 1 < content.upperBound,
      bytes[start + 1].isASCIILetter
    {
      self = .until(">")
    } else if Self.isBlockElement(bytes, start, content.upperBound)
      || !interruptsParagraph && Self.isLoneTag(bytes, content)
    {
      self = .untilBlank
    } else {
      return nil
    }
  }

  private static func isBlockElement(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let nameStart = start < end && bytes[start] == UInt8(ascii: "/") ? start + 1 : start
    var position = nameStart
    while position < end, bytes[position].isASCIILetter || bytes[position].isASCIIDigit {
      position += 1
    }
    guard position > nameStart, position - nameStart < 12 else { return false }
    guard
      position == end || bytes[position].isBlank || bytes[position] == UInt8(ascii: ">")
        || bytes[position] == UInt8(ascii: "/")
    else { return false }
    let name = bytes.string(TextRange(nameStart, position)).lowercased()
    return blockElements.contains(name)
  }

  /// Whether one complete tag fills the line.
  private static func isLoneTag(_ bytes: [UInt8], _ content: TextRange) -> Bool {
    MarkdownTag.end(of: bytes, content.lowerBound, content.upperBound) == content.upperBound
  }

  /// Whether the block ends on a line.
  func ends(_ bytes: [UInt8], _ line: TextRange) -> Bool {
    guard case .until(let text) = self else { return false }
    let first = text.utf8.first ?? 0
    for position in line.range where bytes[position] == first {
      if bytes.hasPrefix(text, at: position, ignoringCase: true) { return true }
    }
    return false
  }
}

/// HTML tags inside Markdown (CommonMark 0.31, 6.6).
enum MarkdownTag {
  /// The end of the tag at `start`, or `nil` if none stands there before `limit`.
  static func end(of bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var position = start + 1
    guard position < limit else { return nil }
    let isClosing = bytes[position] == UInt8(ascii: "/")
    if isClosing { position += 1 }
    guard position < limit, bytes[position].isASCIILetter else { return nil }
    while position < limit,
      bytes[position].isASCIILetter || bytes[position].isASCIIDigit
        || bytes[position] == UInt8(ascii: "-")
    {
      position += 1
    }
    while position < limit {
      switch bytes[position] {
      case UInt8(ascii: ">"): return position + 1
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard !isClosing, bytes[position - 1] == UInt8(ascii: "=") else { return nil }
        position = bytes.firstOffset(of: bytes[position], from: position + 1, to: limit)
        if position == limit { return nil }
      case UInt8(ascii: "/"), 0x20, 0x09, 0x0A, UInt8(ascii: "="), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "."):
        break
      case let byte where byte.isASCIILetter || byte.isASCIIDigit: break
      default:
        // An attribute without quotation marks may hold almost anything; a name may not.
        guard !isClosing, bytes[position] != UInt8(ascii: "`") else { return nil }
      }
      position += 1
    }
    return nil
  }
}
