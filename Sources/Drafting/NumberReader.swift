import Linguistics
import TextModel

/// Puts figures and the scale words after them into English: `oltre 1,5 miliardi di` is more than
/// 1.5 billion.
struct NumberReader: Sendable {
  /// How `per cento` is written.
  let variety: EnglishSpelling.Variety

  private static let scales: [String: String] = [
    "mila": "thousand", "milione": "million", "milioni": "million", "miliardo": "billion",
    "miliardi": "billion", "mld": "billion", "mln": "million", "bilione": "trillion",
    "bilioni": "trillion", "trilione": "trillion", "trilioni": "trillion",
  ]

  /// Words before a number that grade it.
  private static let approximations: [String: String] = [
    "oltre": "more than", "circa": "about", "quasi": "almost", "almeno": "at least",
    "appena": "just", "ben": "as many as",
  ]

  /// Rewrites the numbers among `units`.
  func joinNumbers(_ units: inout [Unit]) {
    var result: [Unit] = []
    result.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      let (grading, next) = approximation(units, index)
      var unit = units[next]
      if unit.kind == .number, !unit.isClockTime {
        unit.english = NumberStyle.english(unit.text)
      }
      guard isNumeral(unit) else {
        result.append(units[index])
        index += 1
        continue
      }
      unit.analysis = Analysis(lexeme: nil, .numeral, numberFeatures(unit))
      if next > index {
        unit.english = grading + " " + unit.english
        unit.source = TextRange(units[index].source.lowerBound, unit.source.upperBound)
        unit.touchesPrevious = units[index].touchesPrevious
        unit.beginsSentence = units[index].beginsSentence
      }
      index = joinPercent(&unit, units, next + 1)
      index = joinScale(&unit, units, index)
      if isAbout(units, index), unit.kind == .number {
        unit.english = "about " + unit.english
        unit.source = TextRange(unit.source.lowerBound, units[index].source.upperBound)
        index += 1
      }
      result.append(unit)
    }
    units = result
  }

  /// The words before a number and the number's index; the index itself where there are none.
  private func approximation(_ units: [Unit], _ index: Int) -> (english: String, number: Int) {
    func isNumeral(_ index: Int) -> Bool { index < units.count && self.isNumeral(units[index]) }
    let key = String(decoding: units[index].key, as: UTF8.self)
    guard units[index].kind == .word || units[index].kind != .mark else { return ("", index) }
    if key == "circa", index > 0, units[index - 1].partOfSpeech == .article,
      isNumeral(index + 1)
    {
      return ("roughly", index + 1)
    }
    if let english = Self.approximations[key] {
      if isNumeral(index + 1) { return (english, index + 1) }
      if index + 3 < units.count, units[index + 1].partOfSpeech == .article, isNumeral(index + 2),
        isPercent(units[index + 3])
      {
        return (english, index + 2)
      }
    }
    if key == "più di" || key == "meno di", isNumeral(index + 1) {
      return (key == "più di" ? "more than" : "less than", index + 1)
    }
    if key == "più" || key == "meno", index + 1 < units.count, units[index + 1].lemma == "di",
      isNumeral(index + 2)
    {
      return (key == "più" ? "more than" : "less than", index + 2)
    }
    return ("", index)
  }

  /// `il 75% circa degli elettori`: `circa` after a number and before no other.
  private func isAbout(_ units: [Unit], _ index: Int) -> Bool {
    guard index < units.count, units[index].isLemma(["circa"]) else { return false }
    guard index + 1 < units.count else { return true }
    return units[index + 1].kind == .mark || units[index + 1].partOfSpeech == .preposition
      || units[index + 1].partOfSpeech == .coordinator
  }

  private func isNumeral(_ unit: Unit) -> Bool {
    unit.kind == .number || unit.partOfSpeech == .numeral
  }

  private func numberFeatures(_ unit: Unit) -> Features {
    unit.text == "1" ? [.singular, .anyGender] : [.plural, .anyGender]
  }

  /// Joins `%` and `per cento` to the number.
  private func isPercent(_ unit: Unit) -> Bool {
    unit.text == "%" || unit.key.elementsEqual("per cento".utf8)
      || unit.key.elementsEqual("percento".utf8)
  }

  private func joinPercent(_ unit: inout Unit, _ units: [Unit], _ start: Int) -> Int {
    guard start < units.count else { return start }
    let next = units[start]
    guard isPercent(next) else { return start }
    unit.english += next.text == "%" ? "%" : variety == .us ? " percent" : " per cent"
    unit.text += "%"
    unit.kind = .number
    unit.source = TextRange(unit.source.lowerBound, next.source.upperBound)
    return start + 1
  }

  /// `duemila miliardi` is two trillion, `1.500 miliardi` 1.5 trillion.
  private func scaled(_ number: String, _ scale: String) -> String {
    if scale == "thousand" { return thousands(number) }
    guard scale == "billion" else { return number + " " + scale }
    if number.hasSuffix(" thousand") { return number.dropLast(9) + " trillion" }
    let parts = number.split(separator: ",", omittingEmptySubsequences: false)
    if parts.count == 2, parts[1].utf8.count == 3, let whole = parts.first,
      Int(whole.suffix(1)) != nil
    {
      var decimals = parts[1]
      while decimals.last == "0" { decimals.removeLast() }
      return whole + (decimals.isEmpty ? "" : "." + decimals) + " trillion"
    }
    return number + " " + scale
  }

  /// `5 mila` is 5,000, `2,3 mila` 2,300.
  private func thousands(_ number: String) -> String {
    let start = number.lastIndex(of: " ").map(number.index(after:)) ?? number.startIndex
    let parts = number[start...].split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, let value = Int(whole), value < 1000, parts.count < 3,
      case let decimals = parts.count == 2 ? String(parts[1]) : "", decimals.utf8.count < 4
    else { return number + " thousand" }
    let zeros = String(repeating: "0", count: 3 - decimals.utf8.count)
    return number[..<start] + whole + "," + decimals + zeros
  }

  /// Joins `miliardi`, `mila` and a following `di` to the number.
  private func joinScale(_ unit: inout Unit, _ units: [Unit], _ start: Int) -> Int {
    var index = start
    while index < units.count,
      let scale = Self.scales[units[index].lemma] ?? Self.scales[units[index].text]
    {
      unit.english = scaled(unit.english, scale)
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
