internal import TextModel

/// The link definitions and notes of a Markdown file.
struct MarkdownReferences {
  /// The destinations by the keys of their labels.
  private(set) var destinations: [[UInt8]: String] = [:]
  /// What stands in the prose for a call to each note that is defined.
  private(set) var notes: [String: String] = [:]
  private var lastNumber = 0

  /// Notes the definition of a note.
  ///
  /// A call shows its number; a note with a name is given one, since a name would read as a word of
  /// the sentence.
  mutating func addNote(_ label: String) {
    guard notes[label] == nil else { return }
    if label.utf8.allSatisfy(\.isASCIIDigit) {
      notes[label] = "[\(label)]"
      lastNumber = max(lastNumber, Int(label.suffix(4)) ?? 0)
    } else {
      lastNumber += 1
      notes[label] = "[\(lastNumber)]"
    }
  }

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
