internal import Bilingual
internal import TextModel

/// The rest of a Markdown line, from a place on it, and what it may open (CommonMark 0.31, 4 and 5).
struct MarkdownLine {
  /// The bytes of the file.
  let bytes: [UInt8]
  /// The offset of what has not been read yet.
  private(set) var offset: Int
  /// The column of that offset, from 0; a tab goes on to the next column divisible by four.
  private(set) var column = 0
  /// The offset of the line end.
  let end: Int

  /// Starts at the head of the line `start..<end`.
  init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    self.bytes = bytes
    offset = start
    self.end = end
  }

  /// The columns of white space before what comes next.
  var indent: Int {
    var column = column
    var position = offset
    while position < end, bytes[position].isBlank {
      column += bytes[position] == 0x09 ? 4 - column % 4 : 1
      position += 1
    }
    return column - self.column
  }

  /// Whether nothing but white space comes.
  var isBlank: Bool { content.isEmpty }

  /// What comes, without white space at its ends.
  var content: TextRange { bytes.trimmed(TextRange(offset, end)) }

  /// The first byte of what comes, or 0.
  var first: UInt8 {
    let content = content
    return content.isEmpty ? 0 : bytes[content.lowerBound]
  }

  /// Passes over white space of at most `columns` columns.
  mutating func skip(columns: Int) {
    let limit = column + columns
    while offset < end, bytes[offset].isBlank, column < limit {
      column += bytes[offset] == 0x09 ? 4 - column % 4 : 1
      offset += 1
    }
  }

  /// Passes over `count` bytes that are not tabs.
  mutating func skip(bytes count: Int) {
    offset += count
    column += count
  }

  // MARK: - Containers

  /// Passes over the sign of a block quotation and the blank after it, if it comes.
  mutating func takeQuoteSign() -> Bool {
    guard indent < 4, first == UInt8(ascii: ">") else { return false }
    skip(columns: 3)
    skip(bytes: 1)
    skip(columns: 1)
    return true
  }

  /// A list marker.
  struct Marker {
    /// The bytes of the marker.
    var range: TextRange
    /// The number of an ordered item.
    var number: Int?
    /// Whether nothing follows.
    var isEmpty: Bool
  }

  /// The list marker that comes, not passed over.
  var marker: Marker? {
    guard indent < 4, !content.isEmpty else { return nil }
    let start = content.lowerBound
    var position = start
    var number: Int?
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      position += 1
    case let byte where byte.isASCIIDigit:
      var value = 0
      while position < end, bytes[position].isASCIIDigit, position - start < 9 {
        value = value * 10 + Int(bytes[position] - 0x30)
        position += 1
      }
      guard position < end,
        bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: ")")
      else { return nil }
      position += 1
      number = value
    default: return nil
    }
    guard position == end || bytes[position].isBlank else { return nil }
    return Marker(
      range: TextRange(start, position),
      number: number,
      isEmpty: position >= content.upperBound
    )
  }

  /// The label of the note whose definition comes, and the offset after its colon.
  var noteLabel: (label: String, end: Int)? {
    guard indent < 4 else { return nil }
    let start = content.lowerBound
    guard bytes.hasPrefix("[^", at: start) else { return nil }
    let limit = min(end, start + 100)
    let close = bytes.firstOffset(of: UInt8(ascii: "]"), from: start, to: limit)
    guard close > start + 2, close + 1 < end, bytes[close + 1] == UInt8(ascii: ":") else {
      return nil
    }
    return (bytes.string(TextRange(start + 2, close)), close + 2)
  }

  // MARK: - Leaves

  /// Whether a thematic break comes.
  var isThematicBreak: Bool {
    guard indent < 4 else { return false }
    let sign = first
    guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_") else {
      return false
    }
    var count = 0
    for position in content.range {
      if bytes[position] == sign { count += 1 } else if !bytes[position].isBlank { return false }
    }
    return count >= 3
  }

  /// The level of the heading whose underline comes.
  var underlineLevel: Int? {
    guard indent < 4 else { return nil }
    let sign = first
    guard sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-") else { return nil }
    for position in content.range where bytes[position] != sign { return nil }
    return sign == UInt8(ascii: "=") ? 1 : 2
  }

  /// The level and text of the heading that comes, with `#` before it.
  var heading: (level: Int, text: TextRange)? {
    guard indent < 4, first == UInt8(ascii: "#") else { return nil }
    let content = content
    var position = content.lowerBound
    while position < content.upperBound, bytes[position] == UInt8(ascii: "#") { position += 1 }
    let level = position - content.lowerBound
    guard level <= 6, position == content.upperBound || bytes[position].isBlank else { return nil }
    var text = bytes.trimmed(TextRange(position, content.upperBound))
    var closing = text.upperBound
    while closing > text.lowerBound, bytes[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
    if closing == text.lowerBound || bytes[closing - 1].isBlank {
      text = bytes.trimmed(TextRange(text.lowerBound, closing))
    }
    return (level, withoutAttributes(text))
  }

  /// A heading's text without `{#name}` or `{.class}` at its end.
  private func withoutAttributes(_ text: TextRange) -> TextRange {
    guard !text.isEmpty, bytes[text.upperBound - 1] == UInt8(ascii: "}") else { return text }
    var position = text.upperBound - 1
    while position > text.lowerBound, bytes[position] != UInt8(ascii: "{") { position -= 1 }
    let sign = position + 1 < text.upperBound ? bytes[position + 1] : 0
    guard position > text.lowerBound, bytes[position - 1].isBlank,
      sign == UInt8(ascii: "#") || sign == UInt8(ascii: ".")
    else { return text }
    return bytes.trimmed(TextRange(text.lowerBound, position))
  }

  /// A fence of code.
  struct Fence {
    /// The sign it is made of.
    var sign: UInt8
    /// How many there are.
    var count: Int
  }

  /// The fence that comes and opens code.
  var fence: Fence? {
    guard indent < 4, let fence = fenceSigns() else { return nil }
    let info = TextRange(content.lowerBound + fence.count, content.upperBound)
    if fence.sign == UInt8(ascii: "`"), bytes[info.range].contains(fence.sign) { return nil }
    return fence
  }

  /// Whether a fence comes that closes code opened by `fence`.
  func closes(_ fence: Fence) -> Bool {
    guard indent < 4, let closing = fenceSigns(), closing.sign == fence.sign else { return false }
    return closing.count >= fence.count && closing.count == content.count
  }

  private func fenceSigns() -> Fence? {
    let sign = first
    guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
    let content = content
    var position = content.lowerBound
    while position < content.upperBound, bytes[position] == sign { position += 1 }
    let count = position - content.lowerBound
    return count >= 3 ? Fence(sign: sign, count: count) : nil
  }

  /// The number of columns of the table whose delimiter row comes.
  var delimiterColumns: Int? {
    guard indent < 4 else { return nil }
    var hasDash = false
    for position in content.range {
      switch bytes[position] {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09: break
      default: return nil
      }
    }
    guard hasDash, bytes[content.range].contains(UInt8(ascii: "|")) else { return nil }
    return MarkdownTableRow(bytes, content).cells.count
  }
}
