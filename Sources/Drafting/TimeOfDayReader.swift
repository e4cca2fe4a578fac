import Linguistics
import TextModel

/// Puts parts of days and hours into English: `nella serata di ieri` is yesterday evening, `alle ore
/// 18.30` at 6:30 p.m.
struct TimeOfDayReader: Sendable {
  private static let parts: [String: String] = [
    "mattina": "morning", "mattinata": "morning", "pomeriggio": "afternoon", "sera": "evening",
    "serata": "evening", "notte": "night", "giornata": "",
  ]

  /// Rewrites the times of day among `units`.
  func joinTimes(_ units: inout [Unit]) {
    var result: [Unit] = []
    result.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      if let (unit, length) = partOfDay(units, index) {
        result.append(unit)
        index += length
      } else if let length = wholeHour(units, index, &result) {
        index += length
      } else if let length = hour(units, index, &result) {
        index += length
      } else {
        result.append(units[index])
        index += 1
      }
    }
    units = result
  }

  /// `nella serata di ieri`, `la mattina di domani`.
  private func partOfDay(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    var end = index
    var part: String?
    if case .phrase = units[index].kind, units[index].partOfSpeech == .preposition {
      let words = units[index].key.split(separator: UInt8(ascii: " "))
      guard words.count == 3, words[2].elementsEqual("di".utf8) else { return nil }
      part = Self.parts[String(decoding: words[1], as: UTF8.self)]
      end += 1
    } else {
      if units[end].isPreposition("in") { end += 1 }
      guard end + 2 < units.count, units[end].partOfSpeech == .article,
        units[end + 2].isPreposition("di")
      else { return nil }
      part = Self.parts[units[end + 1].lemma]
      end += 3
    }
    guard let part, end < units.count, let english = english(part, units[end].lemma) else {
      return nil
    }
    var unit = units[index]
    unit.kind = .word
    unit.source = TextRange(unit.source.lowerBound, units[end].source.upperBound)
    unit.lexeme = units[end].lexeme
    unit.analysis = Analysis(lexeme: units[end].analysis?.lexeme, .adverb)
    unit.readings = []
    unit.traits = []
    unit.alternatives = []
    unit.english = english
    return (unit, end - index + 1)
  }

  private func english(_ part: String, _ day: String) -> String? {
    switch (day, part) {
    case ("ieri", "night"): "last night"
    case ("oggi", "night"), ("domani", "night"): day == "oggi" ? "tonight" : "tomorrow night"
    case ("ieri", ""): "yesterday"
    case ("oggi", ""): "today"
    case ("domani", ""): "tomorrow"
    case ("ieri", _): "yesterday " + part
    case ("oggi", _): "this " + part
    case ("domani", _): "tomorrow " + part
    default: nil
    }
  }

  /// `alle 18.30`, `per le ore 15.00`: the hours of the clock, without `ore`.
  private func hour(_ units: [Unit], _ index: Int, _ result: inout [Unit]) -> Int? {
    var number = index
    if units[number].lemma == "ora", units[number].features.contains(.plural) { number += 1 }
    guard number < units.count, index > 0,
      units[index - 1].partOfSpeech == .article && units[index - 1].features.contains(.feminine)
        || isHeading(units, index), units[number].kind == .number,
      var english = Self.clock(units[number].text)
    else { return nil }
    var end = number + 1
    if let half = half(units, end) {
      end += half.length
      if half.isAfternoon, english.hasSuffix("a.m.") { english = english.dropLast(4) + "p.m." }
    }
    var unit = units[number]
    unit.source = TextRange(units[index].source.lowerBound, units[end - 1].source.upperBound)
    unit.english = english
    unit.isClockTime = true
    result.append(unit)
    return end - index
  }

  /// `alle ore 9`, `per le h 20`, `alle 14`, `alle 6 del mattino`: hours without minutes.
  private func wholeHour(_ units: [Unit], _ index: Int, _ result: inout [Unit]) -> Int? {
    guard index > 0, isHourArticle(units[index - 1]) || isHeading(units, index) else { return nil }
    // The glossary may have a thing of that name: `H-20`.
    if case .term = units[index].kind, units[index].text.hasPrefix("h "),
      let english = Self.clock(units[index].text.dropFirst(2) + ".00")
    {
      var unit = units[index]
      unit.kind = .number
      unit.analysis = Analysis(lexeme: nil, .numeral, [.plural, .anyGender])
      unit.lexeme = nil
      unit.traits = []
      unit.english = english
      unit.isClockTime = true
      result.append(unit)
      return 1
    }
    var number = index
    let isNamed =
      units[index].text.lowercased() == "h"
      || units[index].lemma == "ora" && units[index].features.contains(.plural)
    if isNamed { number += 1 }
    if isNamed, number < units.count, units[number].isMark(".") { number += 1 }
    guard number < units.count, units[number].kind == .number, var hour = Int(units[number].text),
      (0...24).contains(hour)
    else { return nil }
    var end = number + 1
    if let half = half(units, end) {
      end += half.length
      if half.isAfternoon, hour < 12 { hour += 12 }
    } else if !isNamed {
      guard endsPhrase(units, end),
        hour > 12 || opensSpan(units, end) || result.suffix(4).contains(where: \.isClockTime)
      else { return nil }
    }
    var unit = units[number]
    unit.source = TextRange(units[index].source.lowerBound, units[end - 1].source.upperBound)
    unit.english = Self.clock("\(hour).00") ?? unit.text
    unit.isClockTime = true
    result.append(unit)
    return end - index
  }

  /// `giovedì 13, ore 15`: the hour stands alone after a mark.
  private func isHeading(_ units: [Unit], _ index: Int) -> Bool {
    units[index - 1].kind == .mark && units[index].key.elementsEqual("ore".utf8)
  }

  /// `dalle 8 alle 10`: another hour follows.
  private func opensSpan(_ units: [Unit], _ index: Int) -> Bool {
    guard index + 2 < units.count, units[index].isPreposition("a"),
      isHourArticle(units[index + 1]), units[index + 2].kind == .number
    else { return false }
    return endsPhrase(units, index + 3)
  }

  private func isHourArticle(_ unit: Unit) -> Bool {
    unit.partOfSpeech == .article && unit.features.contains(.feminine)
      && !unit.features.contains(.singular)
  }

  /// `del mattino`, `di sera`: the half of the day, and how many units tell it.
  private func half(_ units: [Unit], _ index: Int) -> (isAfternoon: Bool, length: Int)? {
    if index < units.count, case .phrase = units[index].kind {
      switch units[index].lemma {
      case "di notte", "di mattina", "del mattino": return (false, 1)
      case "di sera", "del pomeriggio": return (true, 1)
      default: return nil
      }
    }
    guard index + 1 < units.count, units[index].isPreposition("di") else { return nil }
    let noun = units[index + 1].partOfSpeech == .article ? index + 2 : index + 1
    guard noun < units.count else { return nil }
    switch units[noun].lemma {
    case "mattino", "mattina", "notte": return (false, noun - index + 1)
    case "pomeriggio", "sera": return (true, noun - index + 1)
    default: return nil
    }
  }

  /// Whether nothing that could be counted follows.
  private func endsPhrase(_ units: [Unit], _ index: Int) -> Bool {
    guard index < units.count else { return true }
    if units[index].text == "%" { return false }
    switch units[index].partOfSpeech {
    case .noun, .adjective, .properNoun, .numeral, .unknown: return units[index].kind == .mark
    case .adverb: return units[index].lemma != "per cento"
    default: return true
    }
  }

  /// `18.30` is 6:30 p.m., `9,05` 9:05 a.m.; `nil` for what is no time.
  static func clock(_ text: String) -> String? {
    let parts = text.split(omittingEmptySubsequences: false) { ".:,".contains($0) }
    guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1]),
      (0...24).contains(hour), (0...59).contains(minute)
    else { return nil }
    let shown = hour % 12 == 0 ? 12 : hour % 12
    let half = (12..<24).contains(hour) ? "p.m." : "a.m."
    return minute == 0 ? "\(shown) \(half)" : "\(shown):\(parts[1]) \(half)"
  }
}
