internal import TextModel

extension [UInt8] {
  /// Whether ASCII `prefix` stands at `offset`; with `ignoringCase`, `prefix` is lower case.
  func hasPrefix(_ prefix: String, at offset: Int, ignoringCase: Bool = false) -> Bool {
    guard offset >= 0, offset + prefix.utf8.count <= count else { return false }
    var index = offset
    for expected in prefix.utf8 {
      var byte = self[index]
      if ignoringCase, byte &- 0x41 < 26 { byte |= 0x20 }
      if byte != expected { return false }
      index += 1
    }
    return true
  }

  /// The offset of the first `byte` from `start` on, or `end`.
  func firstOffset(of byte: UInt8, from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, self[offset] != byte { offset += 1 }
    return offset
  }

  /// The range without blanks, tabs and line ends at its ends.
  func trimmed(_ range: TextRange) -> TextRange {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, self[lower] <= 0x20 { lower += 1 }
    while upper > lower, self[upper - 1] <= 0x20 { upper -= 1 }
    return TextRange(lower, upper)
  }

  /// The string of a range of well-formed UTF-8.
  func string(_ range: TextRange) -> String {
    String(decoding: self[range.range], as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII letter.
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Whether the byte is an ASCII digit.
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  /// Whether the byte is a blank or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// Whether the byte is ASCII punctuation or a symbol, as CommonMark 2.1 has it.
  var isASCIIPunctuation: Bool {
    self > 0x20 && self < 0x7F && !isASCIILetter && !isASCIIDigit
  }
}

extension String.UTF8View {
  /// Whether the bytes of `run` stand somewhere in the string, one after the other.
  func containsRun(_ run: String) -> Bool {
    let needle = Array(run.utf8)
    let bytes = Array(self)
    guard let first = needle.first, bytes.count >= needle.count else { return false }
    for start in 0...(bytes.count - needle.count) where bytes[start] == first {
      if bytes[start..<(start + needle.count)].elementsEqual(needle) { return true }
    }
    return false
  }
}
