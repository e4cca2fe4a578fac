import TextModel

/// Turns byte offsets of a line into numbers of Unicode scalars, the unit of the JSON formats.
struct ScalarOffsets {
  private let bytes: [UInt8]
  private let isASCII: Bool

  /// Prepares to count in `text`.
  init(_ text: SourceText) {
    bytes = text.bytes
    isASCII = text.bytes.allSatisfy { $0 < 0x80 }
  }

  /// The same range in scalars.
  func range(_ range: TextRange) -> TextRange {
    let lower = offset(range.lowerBound)
    return TextRange(lower, lower + count(range))
  }

  private func offset(_ offset: Int) -> Int {
    count(TextRange(0, offset))
  }

  private func count(_ range: TextRange) -> Int {
    if isASCII { return range.count }
    return bytes[range.range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }
}
