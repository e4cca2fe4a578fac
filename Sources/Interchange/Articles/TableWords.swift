internal import Bilingual
internal import TextModel

/// Tells cells of a table that have something to translate from those with figures, units, signs
/// and code only.
enum TableWords {
  /// Units and codes that are the same in English.
  private static let units: Set<String> = [
    "km", "kmq", "mq", "mc", "cm", "mm", "nm", "ha", "kg", "hp", "kW", "MW", "GW", "TW", "kWh",
    "MWh", "GWh", "TWh", "kV", "Hz", "kHz", "MHz", "GHz", "kB", "MB", "GB", "TB", "Gbit", "Mbit",
    "EUR", "USD", "GBP", "CHF", "CNY", "RUB", "JPY",
  ]

  /// Whether a cell has a word: two letters or more that are no unit, no Roman numeral, no code and
  /// no address.
  static func areIn(_ text: [UInt8], _ markup: [InlineMarkup]) -> Bool {
    var silent = markup.filter(isSilent).map(\.range)[...]
    var offset = 0
    while offset < text.count {
      if let range = silent.first, range.lowerBound <= offset {
        offset = max(offset, range.upperBound)
        silent.removeFirst()
        continue
      }
      let start = offset
      var letters = 0
      while offset < text.count {
        let scalar = text.scalar(at: offset)
        guard ScalarClass.of(scalar.value).isLetter else { break }
        letters += 1
        offset += scalar.length
      }
      if letters > 1, isWord(text.string(TextRange(start, offset))) { return true }
      if letters == 0 { offset += text.scalar(at: offset).length }
    }
    return false
  }

  private static func isSilent(_ span: InlineMarkup) -> Bool {
    guard !span.range.isEmpty else { return false }
    if case .link = span.kind { return span.opening == "<" }
    return span.kind == .code
  }

  private static func isWord(_ run: String) -> Bool {
    !units.contains(run) && !run.utf8.allSatisfy { "IVX".utf8.contains($0) }
  }
}
