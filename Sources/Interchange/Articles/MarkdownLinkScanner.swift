internal import TextModel

/// Reads the destinations of links (CommonMark 0.31, 6.3 and 6.5).
struct MarkdownLinkScanner {
  private let bytes: [UInt8]
  /// For each quotation mark the offset from which on no more of it comes.
  private var noQuoteAfter: [UInt8: Int] = [:]

  /// Takes a paragraph.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The destination in parentheses at `offset`, and the offset after the closing one.
  mutating func inlineTarget(_ offset: Int) -> (destination: String, end: Int)? {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "(") else { return nil }
    let start = skipBlanks(offset + 1)
    guard let (destination, end) = destination(start) else { return nil }
    var position = skipBlanks(end)
    if position > end, let titleEnd = title(position) { position = skipBlanks(titleEnd) }
    guard position < bytes.count, bytes[position] == UInt8(ascii: ")") else { return nil }
    return (bytes.string(destination), position + 1)
  }

  private func skipBlanks(_ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset].isBlank || bytes[offset] == 0x0A { offset += 1 }
    return offset
  }

  private func destination(_ start: Int) -> (TextRange, end: Int)? {
    guard start < bytes.count else { return nil }
    if bytes[start] == UInt8(ascii: "<") {
      var position = start + 1
      while position < bytes.count {
        switch bytes[position] {
        case UInt8(ascii: ">"): return (TextRange(start + 1, position), position + 1)
        case UInt8(ascii: "<"), 0x0A: return nil
        case UInt8(ascii: "\\"): position += 2
        default: position += 1
        }
      }
      return nil
    }
    var position = start
    var depth = 0
    scan: while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\\") where position + 1 < bytes.count && bytes[position + 1] > 0x20:
        position += 1
      case UInt8(ascii: "("):
        depth += 1
        if depth > 32 { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
      case 0...0x20, 0x7F: break scan
      default: break
      }
      position += 1
    }
    guard depth == 0 else { return nil }
    return (TextRange(start, position), position)
  }

  private mutating func title(_ start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    let close: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = bytes[start]
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    guard start < noQuoteAfter[close] ?? Int.max else { return nil }
    var position = start + 1
    while position < bytes.count {
      if bytes[position] == close { return position + 1 }
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    noQuoteAfter[close] = start
    return nil
  }

  /// The end of the address between angle brackets at `offset`.
  func autolinkEnd(_ offset: Int) -> Int? {
    var position = offset + 1
    guard position < bytes.count, bytes[position].isASCIILetter || bytes[position].isASCIIDigit
    else { return nil }
    var isAddress = false
    while position < bytes.count, bytes[position] > 0x20 {
      switch bytes[position] {
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: ">"): return isAddress ? position + 1 : nil
      case UInt8(ascii: ":") where (2...32).contains(position - offset - 1), UInt8(ascii: "@"):
        isAddress = true
      default: break
      }
      position += 1
    }
    return nil
  }
}
