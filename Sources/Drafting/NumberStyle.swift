/// Writes Italian figures as English does: `1.500` is 1,500 and `3,5` is 3.5.
package enum NumberStyle {
  /// The English form of digits with their inner marks; times and dates with points are left to
  /// their own readers and pass through here as they stand.
  package static func english(_ text: String) -> String {
    if let sign = text.first, "+-−".contains(sign) {
      return String(sign) + english(String(text.dropFirst()))
    }
    let bytes = Array(text.utf8)
    if isGrouped(bytes) {
      return String(text.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
    }
    if isDecimal(bytes) { return String(text.map { $0 == "," ? "." : $0 }) }
    return text
  }

  /// One to three digits, then groups of three after points, then perhaps decimals after a comma.
  private static func isGrouped(_ bytes: [UInt8]) -> Bool {
    var parts = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return false }
    let whole = parts.removeFirst()
    let groups = whole.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard groups.count > 1, (1...3).contains(groups[0].count) else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func isDecimal(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0 &- 0x30 < 10 }
      }
  }

  /// `1st`, `2nd`, `3rd`, `11th`.
  static func ordinal(_ number: Int) -> String {
    let suffix: String
    switch (number % 10, number % 100) {
    case (_, 11...13): suffix = "th"
    case (1, _): suffix = "st"
    case (2, _): suffix = "nd"
    case (3, _): suffix = "rd"
    default: suffix = "th"
    }
    return "\(number)\(suffix)"
  }

  /// The value of a Roman numeral in capitals, or `nil`.
  static func roman(_ text: String) -> Int? {
    let values: [Character: Int] = [
      "I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000,
    ]
    var total = 0
    var largest = 0
    guard !text.isEmpty else { return nil }
    for letter in text.reversed() {
      guard let value = values[letter] else { return nil }
      if value < largest { total -= value } else { total += value }
      largest = max(largest, value)
    }
    return total
  }
}
