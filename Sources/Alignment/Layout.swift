import TextModel

/// What a side's segments show without their words: where paragraphs begin, where the text was cut
/// inside a sentence, and how many sentences a segment seems to hold.
struct Layout: Sendable {
  /// What a segment begins.
  enum Opening: UInt8, Sendable, CaseIterable {
    /// A sentence.
    case sentence
    /// A paragraph.
    case paragraph
    /// Nothing: it goes on in lower case.
    case continuation
  }

  /// What each segment begins.
  let openings: [Opening]
  /// Sentences and parts after strong marks in each segment, from one to ``most``.
  let units: [Int]

  /// Counts beyond this are taken for this.
  static let most = 4

  init(_ side: SegmentedText) {
    openings = side.segments.indices.map { segment in
      if side.startsParagraph[segment] { return .paragraph }
      return Self.beginsLower(side.text.bytes, side.segments[segment]) ? .continuation : .sentence
    }
    units = side.segments.map { min(Self.most, Self.units(side.text.bytes, $0)) }
  }

  /// The number of a pair of openings: Italian × 3 + English.
  static func pair(_ italian: Opening, _ english: Opening) -> Int {
    Int(italian.rawValue) * Opening.allCases.count + Int(english.rawValue)
  }

  /// Whether the first letter is a small one.
  private static func beginsLower(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = bytes.scalar(at: offset)
      switch ScalarClass.of(scalar.value) {
      case .lower: return true
      case .upper, .digit: return false
      default: offset += scalar.length
      }
    }
    return false
  }

  /// One more than the strong marks after which the segment goes on.
  private static func units(_ bytes: [UInt8], _ range: TextRange) -> Int {
    var count = 1
    var offset = range.lowerBound
    while offset + 1 < range.upperBound {
      let byte = bytes[offset]
      offset += 1
      guard isStrong(byte) else { continue }
      var next = offset
      while next < range.upperBound, isCloser(bytes[next]) { next += 1 }
      guard next + 1 < range.upperBound, bytes[next] == 0x20 else { continue }
      if byte == UInt8(ascii: "."), !endsSentence(bytes, range, offset - 1, next + 1) { continue }
      count += 1
    }
    return count
  }

  private static func isStrong(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ";") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!")
      || byte == UInt8(ascii: "?")
  }

  private static func isCloser(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "'")
      || byte >= 0x80
  }

  /// Whether a point follows a word of some length and a capital follows it.
  private static func endsSentence(
    _ bytes: [UInt8],
    _ range: TextRange,
    _ point: Int,
    _ next: Int
  ) -> Bool {
    guard point - 3 >= range.lowerBound else { return false }
    for byte in bytes[(point - 3)..<point] where byte < 0x80 && byte &- 0x61 >= 26 { return false }
    var offset = next
    while offset < range.upperBound {
      let scalar = bytes.scalar(at: offset)
      switch ScalarClass.of(scalar.value) {
      case .upper: return true
      case .punctuation, .apostrophe, .dash: offset += scalar.length
      default: return false
      }
    }
    return false
  }
}
