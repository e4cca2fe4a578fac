import Linguistics
import TextModel

/// Puts figures and the scale words after them into English: `1,5 miliardi di` is 1.5 billion.
struct NumberReader: Sendable {
  private static let scales: [String: String] = [
    "mila": "thousand", "milione": "million", "milioni": "million", "miliardo": "billion",
    "miliardi": "billion", "mld": "billion", "mln": "million", "bilione": "trillion",
    "bilioni": "trillion", "migliaio": "thousand", "trilioni": "quintillion",
  ]

  private static let currencies: [String: String] = [
    "€": "€", "$": "$", "£": "£",
  ]

  /// Rewrites the numbers among `units`.
  func joinNumbers(_ units: inout [Unit]) {
    var result: [Unit] = []
    result.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      var unit = units[index]
      if unit.kind == .number { unit.english = NumberStyle.english(unit.text) }
      guard isNumeral(unit) else {
        result.append(unit)
        index += 1
        continue
      }
      unit.analysis = Analysis(lexeme: nil, .numeral, numberFeatures(unit))
      index += 1
      index = joinScale(&unit, units, index)
      result.append(unit)
    }
    units = result
  }

  private func isNumeral(_ unit: Unit) -> Bool {
    unit.kind == .number || unit.partOfSpeech == .numeral
  }

  private func numberFeatures(_ unit: Unit) -> Features {
    unit.text == "1" ? [.singular, .anyGender] : [.plural, .anyGender]
  }

  /// Joins `miliardi`, `mila` and a following `di` to the number.
  private func joinScale(_ unit: inout Unit, _ units: [Unit], _ start: Int) -> Int {
    var index = start
    while index < units.count,
      let scale = Self.scales[units[index].lemma] ?? Self.scales[units[index].text]
    {
      unit.english += " " + scale
      unit.source = TextRange(unit.source.lowerBound, units[index].source.upperBound)
      unit.text += " " + units[index].text
      index += 1
    }
    if index > start, index < units.count, units[index].isPreposition("di"),
      index + 1 < units.count, units[index + 1].partOfSpeech != .article
    {
      index += 1
    }
    return index
  }
}
