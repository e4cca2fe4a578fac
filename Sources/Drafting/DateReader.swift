import Linguistics
import TextModel

/// Puts dates into English order: `8 ottobre 2024` is October 8, 2024, or 8 October 2024 in British
/// English.
struct DateReader: Sendable {
  /// Which of day and month stands first.
  let variety: EnglishSpelling.Variety

  private static let months: [String: String] = [
    "gennaio": "January", "febbraio": "February", "marzo": "March", "aprile": "April",
    "maggio": "May", "giugno": "June", "luglio": "July", "agosto": "August",
    "settembre": "September", "ottobre": "October", "novembre": "November",
    "dicembre": "December",
  ]

  private static let decades: [String: String] = [
    "venti": "20s", "trenta": "30s", "quaranta": "40s", "cinquanta": "50s", "sessanta": "60s",
    "settanta": "70s", "ottanta": "80s", "novanta": "90s", "duemila": "2000s",
  ]

  /// Whether a key names a decade after `anni`: `ottanta`.
  static func isDecade(_ key: [UInt8]) -> Bool {
    decades[String(decoding: key, as: UTF8.self)] != nil
  }

  /// Rewrites the dates among `units`.
  func joinDates(_ units: inout [Unit]) {
    var result: [Unit] = []
    result.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      if let era = era(units, index) {
        result.append(era)
        index += 2
      } else if let year = shortYear(units, index) {
        result.append(year)
        index += 2
      } else if let (unit, length) = dayAndMonth(units, index) ?? monthAndYear(units, index)
        ?? decade(units, index) ?? century(units, index) ?? partOfYear(units, index)
      {
        result.append(unit)
        index += length
      } else {
        result.append(units[index])
        index += 1
      }
    }
    units = result
    shareCenturies(&units)
    shareMonths(&units)
    shareDecades(&units)
  }

  /// `tra l'8 e il 13 ottobre`: the month belongs to both days.
  private func shareMonths(_ units: inout [Unit]) {
    guard variety == .us else { return shareMonthsAtEnd(&units) }
    for index in units.indices.dropFirst(2) where units[index].kind == .date {
      var day = index - 1
      if day > 0, units[day].partOfSpeech == .article { day -= 1 }
      guard day > 0, joinsDays(units[day]),
        units[day - 1].kind == .number, let first = self.day(units[day - 1]),
        let month = units[index].english.split(separator: " ").first,
        units[index].english.dropFirst(month.count + 1).first?.isNumber == true
      else { continue }
      units[day - 1].kind = .date
      units[day - 1].english = "\(month) \(first)"
      units[day - 1].traits = .time
      units[day - 1].analysis = Analysis(lexeme: nil, .properNoun, [.masculine, .singular])
      units[index].english = String(units[index].english.dropFirst(month.count + 1))
    }
  }

  /// What joins two days of one month: `e`, a hyphen, the `a` of `dal 15 al 17 giugno`.
  private func joinsDays(_ unit: Unit) -> Bool {
    unit.partOfSpeech == .coordinator || unit.isMark("-") || unit.isMark("–")
      || unit.isPreposition("a")
  }

  /// `nel XIII e nel XIV secolo`: the numeral before a century is one too.
  private func shareCenturies(_ units: inout [Unit]) {
    for index in units.indices.dropFirst(2)
    where units[index].english.hasSuffix(" century") && units[index].lexeme == nil {
      var first = index - 1
      while first > 0,
        units[first].partOfSpeech == .article
          || units[first].partOfSpeech == .preposition
      {
        first -= 1
      }
      guard first > 0, units[first].partOfSpeech == .coordinator,
        let value = NumberStyle.roman(units[first - 1].text), value < 25
      else { continue }
      units[first - 1].english = NumberStyle.ordinal(value)
      units[first - 1].kind = .word
      units[first - 1].lexeme = nil
      units[first - 1].analysis = units[index].analysis
      units[first - 1].traits = .time
    }
  }

  /// `gli anni Sessanta e Settanta`: both are decades.
  private func shareDecades(_ units: inout [Unit]) {
    for index in units.indices.dropFirst(2)
    where (units[index - 1].partOfSpeech == .coordinator || units[index - 1].isMark(","))
      && units[index - 2].kind == .date
    {
      let key = String(decoding: units[index].key, as: UTF8.self)
      guard units[index].shape == .capitalized, let decade = Self.decades[key],
        units[index - 2].english.hasSuffix("0s")
      else { continue }
      units[index] = joined(units[index...index], "19\(decade)")
    }
  }

  /// `between 8 and 13 October`: the first day needs no more than to be a date.
  private func shareMonthsAtEnd(_ units: inout [Unit]) {
    for index in units.indices.dropFirst(2)
    where units[index].kind == .date && units[index].english.first?.isNumber == true {
      var day = index - 1
      if day > 0, units[day].partOfSpeech == .article { day -= 1 }
      guard day > 0, joinsDays(units[day]), units[day - 1].kind == .number,
        let first = self.day(units[day - 1])
      else { continue }
      units[day - 1].kind = .date
      units[day - 1].english = first
      units[day - 1].traits = .time
      units[day - 1].analysis = Analysis(lexeme: nil, .properNoun, [.masculine, .singular])
    }
  }

  /// The English name of a month.
  static func month(of unit: Unit) -> String? {
    unit.kind == .word ? months[String(decoding: unit.key, as: UTF8.self)] : nil
  }

  private func month(_ unit: Unit) -> String? { Self.month(of: unit) }

  private func day(_ unit: Unit) -> String? {
    if unit.kind == .number, let day = Int(unit.text), (1...31).contains(day) { return unit.text }
    if unit.text == "1°" || unit.text == "1º" || unit.lemma == "primo" { return "1" }
    return nil
  }

  private func year(_ unit: Unit) -> String? {
    guard unit.kind == .number, unit.text.utf8.count == 4, let year = Int(unit.text),
      (1000...2199).contains(year)
    else { return nil }
    return unit.text
  }

  private static let eras = ["d.C.": "AD", "a.C.": "BC"]

  /// `476 d.C.`: AD 476 as 476 AD, `44 a.C.` 44 BC.
  private func era(_ units: [Unit], _ index: Int) -> Unit? {
    guard units[index].kind == .number, index + 1 < units.count,
      let era = Self.eras[units[index + 1].text]
    else { return nil }
    var unit = units[index]
    unit.source = TextRange(unit.source.lowerBound, units[index + 1].source.upperBound)
    unit.english += " " + era
    return unit
  }

  /// `nel ’49`: 1949.
  private func shortYear(_ units: [Unit], _ index: Int) -> Unit? {
    guard index > 0, index + 1 < units.count, units[index].kind == .mark,
      ["'", "’", "‘"].contains(units[index].text), units[index - 1].partOfSpeech == .article,
      units[index + 1].kind == .number, units[index + 1].text.utf8.count == 2,
      let year = Int(units[index + 1].text)
    else { return nil }
    var unit = units[index + 1]
    unit.source = TextRange(units[index].source.lowerBound, unit.source.upperBound)
    unit.english = (year > 30 ? "19" : "20") + unit.text
    unit.text = unit.english
    return unit
  }

  private func dayAndMonth(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    if index + 2 < units.count, units[index].text == "1",
      ["°", "º"].contains(units[index + 1].text),
      let month = month(units[index + 2])
    {
      if index + 3 < units.count, let year = year(units[index + 3]) {
        return (joined(units[index..<(index + 4)], date("1", month, year)), 4)
      }
      return (joined(units[index..<(index + 3)], date("1", month)), 3)
    }
    guard let day = day(units[index]), index + 1 < units.count,
      let month = month(units[index + 1])
    else { return nil }
    if index + 2 < units.count, let year = year(units[index + 2]) {
      return (joined(units[index..<(index + 3)], date(day, month, year)), 3)
    }
    if index + 3 < units.count, let year = cutYear(units[index + 2], units[index + 3]) {
      return (joined(units[index..<(index + 4)], date(day, month, year)), 4)
    }
    return (joined(units[index..<(index + 2)], date(day, month)), 2)
  }

  /// `25 aprile '45`: 1945.
  private func cutYear(_ mark: Unit, _ digits: Unit) -> String? {
    guard ["'", "’", "‘"].contains(mark.text), digits.kind == .number, digits.touchesPrevious,
      digits.text.utf8.count == 2, let year = Int(digits.text)
    else { return nil }
    return (year > 30 ? "19" : "20") + digits.text
  }

  private func date(_ day: String, _ month: String, _ year: String? = nil) -> String {
    switch variety {
    case .us: "\(month) \(day)" + (year.map { ", \($0)" } ?? "")
    case .uk: "\(day) \(month)" + (year.map { " \($0)" } ?? "")
    }
  }

  private func monthAndYear(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    guard let month = month(units[index]) else { return nil }
    if index + 1 < units.count, let year = year(units[index + 1]) {
      return (joined(units[index..<(index + 2)], "\(month) \(year)"), 2)
    }
    if index + 2 < units.count, units[index + 1].isPreposition("di"),
      let year = year(units[index + 2])
    {
      return (joined(units[index..<(index + 3)], "\(month) \(year)"), 3)
    }
    if index + 3 < units.count, units[index + 1].isPreposition("di"),
      units[index + 2].partOfSpeech == .article, let year = year(units[index + 3])
    {
      return (joined(units[index..<(index + 4)], "\(month) \(year)"), 4)
    }
    return nil
  }

  /// `anni Novanta`, `anni '90`.
  private func decade(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    guard units[index].lemma == "anno", index + 1 < units.count else { return nil }
    var next = index + 1
    if units[next].kind == .mark, next + 1 < units.count { next += 1 }
    let key = String(decoding: units[next].key, as: UTF8.self)
    let written = Int(key).flatMap { (20...90).contains($0) && $0 % 10 == 0 ? "\($0)s" : nil }
    guard let decade = Self.decades[key] ?? written,
      units[next].shape == .capitalized || units[next - 1].kind == .mark
    else { return nil }
    var unit = joined(units[index...next], decade.utf8.count > 3 ? decade : "19\(decade)")
    unit.traits.insert(.definite)
    return (unit, next - index + 1)
  }

  /// `primo semestre 2025`: the first half of 2025.
  private func partOfYear(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    guard units[index].isLemma(["trimestre", "semestre", "quadrimestre", "bimestre"]),
      units[index].features.contains(.singular), index + 1 < units.count,
      let year = year(units[index + 1])
    else { return nil }
    var unit = units[index]
    unit.source = TextRange(unit.source.lowerBound, units[index + 1].source.upperBound)
    unit.english += " of " + year
    return (unit, 2)
  }

  /// `XX secolo`, `secolo XIX`.
  private func century(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    guard index + 1 < units.count else { return nil }
    let (first, second) = (units[index], units[index + 1])
    let numeral = first.lemma == "secolo" ? second : first
    guard first.lemma == "secolo" || second.lemma == "secolo",
      let value = NumberStyle.roman(numeral.text), value < 25
    else { return nil }
    var unit = joined(units[index...(index + 1)], "\(NumberStyle.ordinal(value)) century")
    unit.kind = .word
    unit.analysis = Analysis(lexeme: nil, .noun, [.masculine, .singular])
    unit.traits = .time
    return (unit, 2)
  }

  private func joined(_ parts: ArraySlice<Unit>, _ english: String) -> Unit {
    var unit = parts[parts.startIndex]
    unit.kind = .date
    unit.source = TextRange(
      unit.source.lowerBound,
      parts[parts.endIndex - 1].source.upperBound
    )
    unit.english = english
    unit.lexeme = nil
    unit.traits = .time
    unit.analysis = Analysis(lexeme: nil, .properNoun, [.masculine, .singular])
    return unit
  }
}
