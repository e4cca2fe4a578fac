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

/// The link definitions and notes of a Markdown file.
struct MarkdownReferences {
  /// The destinations by the keys of their labels.
  private(set) var destinations: [[UInt8]: String] = [:]
  /// The labels of the notes that are defined.
  var notes: Set<String> = []

  /// Notes the definition `[label]: destination "title"` that fills a line; returns whether there is
  /// one.
  mutating func define(_ bytes: [UInt8], _ line: TextRange) -> Bool {
    guard !line.isEmpty, bytes[line.lowerBound] == UInt8(ascii: "["),
      !bytes.hasPrefix("[^", at: line.lowerBound)
    else { return false }
    let limit = min(line.upperBound, line.lowerBound + 1000)
    let close = bytes.firstOffset(of: UInt8(ascii: "]"), from: line.lowerBound, to: limit)
    guard close > line.lowerBound + 1, close + 1 < limit, bytes[close + 1] == UInt8(ascii: ":")
    else { return false }
    let rest = bytes.trimmed(TextRange(close + 2, line.upperBound))
    var end = rest.lowerBound
    while end < rest.upperBound, bytes[end] > 0x20 { end += 1 }
    guard end > rest.lowerBound else { return false }
    let title = bytes.trimmed(TextRange(end, rest.upperBound))
    if !title.isEmpty {
      let first = bytes[title.lowerBound]
      let last = bytes[title.upperBound - 1]
      let isQuoted =
        first == last && (first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"))
        || first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
      guard title.count > 1, isQuoted else { return false }
    }
    let key = Self.key(bytes, TextRange(line.lowerBound + 1, close))
    var destination = bytes.string(TextRange(rest.lowerBound, end))
    if destination.hasPrefix("<"), destination.hasSuffix(">") {
      destination = String(destination.dropFirst().dropLast())
    }
    if destinations[key] == nil { destinations[key] = destination }
    return true
  }

  /// The destination of a label.
  func destination(_ bytes: [UInt8], _ label: TextRange) -> String? {
    guard !label.isEmpty, label.count < 1000 else { return nil }
    return destinations[Self.key(bytes, label)]
  }

  private static func key(_ bytes: [UInt8], _ label: TextRange) -> [UInt8] {
    var key: [UInt8] = []
    for byte in Folding.key(bytes, bytes.trimmed(label)) {
      let isSpace = byte <= 0x20
      if isSpace, key.last == 0x20 { continue }
      key.append(isSpace ? 0x20 : byte)
    }
    return key
  }
}
