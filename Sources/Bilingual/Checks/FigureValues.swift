import TextModel

/// Reads numbers in figures.
enum FigureValues {
  /// What a number may be worth, and the letters behind it: `3,5` is 3.5 in Italian, `40mila` 40 with
  /// `mila`; `1990s` is 1990.
  static func values(
    of written: String,
    _ language: Language
  ) -> (values: [Double], suffix: String)? {
    var figures: [UInt8] = []
    var suffix = ""
    for byte in written.utf8 {
      let isFigure =
        byte &- 0x30 < 10 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
        || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "'")
      if isFigure, suffix.isEmpty {
        figures.append(byte)
      } else if byte < 0x80 {
        suffix.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
      }
    }
    while let last = figures.last, last &- 0x30 >= 10 { figures.removeLast() }
    guard !figures.isEmpty else { return nil }
    let values = values(of: figures, language)
    return values.isEmpty ? nil : (values, suffix)
  }

  private static func values(of figures: [UInt8], _ language: Language) -> [Double] {
    let thousands = UInt8(ascii: language == .italian ? "." : ",")
    let decimal = UInt8(ascii: language == .italian ? "," : ".")
    let isTime = figures.contains(UInt8(ascii: ":"))
    let hasThousands = figures.contains(thousands)
    if !isTime, !hasThousands || isGrouped(figures, by: thousands, decimal) {
      return [number(figures, decimal: decimal)].compactMap { $0 }
    }
    // `18.30` in Italian, or a number in the style of the other language.
    return [number(figures, decimal: thousands)].compactMap { $0 }
  }

  /// Whether every mark has three figures behind it.
  private static func isGrouped(_ figures: [UInt8], by mark: UInt8, _ decimal: UInt8) -> Bool {
    let whole = figures.prefix { $0 != decimal }
    let groups = whole.split(separator: mark, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count) else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
      && !figures.dropFirst(whole.count)
        .contains(mark)
  }

  private static func number(_ figures: [UInt8], decimal: UInt8) -> Double? {
    var text: [UInt8] = []
    for byte in figures {
      if byte &- 0x30 < 10 {
        text.append(byte)
      } else if byte == decimal || byte == UInt8(ascii: ":") {
        text.append(UInt8(ascii: "."))
      }
    }
    return Double(String(decoding: text, as: UTF8.self))
  }
}
