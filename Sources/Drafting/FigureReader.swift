import Linguistics
import TextModel

/// Reads figures that are more than digits, before readings are chosen: dates in digits, ordinals,
/// signed numbers, quarters, ages, numbers of documents.
struct FigureReader: Sendable {
  /// Which of day and month stands first.
  let variety: EnglishSpelling.Variety

  /// Rewrites the figures among `units`.
  func joinFigures(_ units: inout [Unit]) {
    guard units.contains(where: hasDigits) else { return }
    var result: [Unit] = []
    result.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      if let (unit, length) = figure(units, index) {
        result.append(unit)
        index += length
      } else {
        result.append(units[index])
        index += 1
      }
    }
    units = result
  }

  private func hasDigits(_ unit: Unit) -> Bool {
    unit.kind == .number || unit.kind == .word && unit.text.utf8.contains { $0 &- 0x30 < 10 }
  }

  private func figure(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    switch units[index].kind {
    case .number:
      return season(units, index) ?? act(units, index) ?? numericDate(units, index) ?? dayOfMonth(
        units,
        index
      )
        ?? ordinal(units, index)
    case .mark: return signed(units, index)
    case .word where hasDigits(units[index]): return figureWord(units, index).map { ($0, 1) }
    case .word, .phrase:
      return numbered(units, index)
        ?? (abbreviatedMeasure(units[index]) ?? zoneTime(units, index) ?? ballots(units, index))
        .map { ($0, 1) }
    default: return nil
    }
  }

  // MARK: Dates

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `25/10/2025`, `25.10.2025`, `1°/1/2027`, `23-10-2025`.
  private func numericDate(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    var parts = numbers(units[index].text)
    var end = index + 1
    if parts.count == 1 {
      if end < units.count, ["°", "º"].contains(units[end].text) { end += 1 }
      while end + 1 < units.count, ["/", "-"].contains(units[end].text),
        units[end].touchesPrevious, units[end + 1].touchesPrevious, units[end + 1].kind == .number,
        parts.count < 3
      {
        parts += numbers(units[end + 1].text)
        end += 2
      }
    }
    guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2]), (1...31).contains(day), (1...12).contains(month),
      parts[0].utf8.count < 3, parts[1].utf8.count < 3,
      (1000...2199).contains(year)
        || parts[2].utf8.count == 2 && units[end - 1].text.utf8.contains(UInt8(ascii: "/"))
    else { return nil }
    let full = year > 99 ? year : year + (year > 50 ? 1900 : 2000)
    return (date(units[index..<end], dateText(day, month, full)), end - index)
  }

  /// `il 7/10`: a day and its month; `l'11/9` is 9/11.
  private func dayOfMonth(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    let parts = numbers(units[index].text)
    guard index > 0, parts.count == 2, units[index].text.utf8.contains(UInt8(ascii: "/")),
      let day = Int(parts[0]), let month = Int(parts[1]), (1...31).contains(day),
      (1...12).contains(month), isSingularArticle(units[index - 1]),
      !isNoun(units, index + 1)
    else { return nil }
    let text = day == 11 && month == 9 ? "9/11" : dateText(day, month, nil)
    return (date(units[index...index], text), 1)
  }

  /// `2024-25`, `2024/25`: two years in a row are one figure.
  private func season(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    guard index + 2 < units.count, ["-", "–"].contains(units[index + 1].text),
      units[index + 1].touchesPrevious, units[index + 2].touchesPrevious,
      units[index].text.utf8.count == 4, let first = Int(units[index].text),
      units[index + 2].kind == .number, let second = Int(units[index + 2].text),
      (1900...2199).contains(first),
      units[index + 2].text.utf8.count == 2
        && (second == (first + 1) % 100 || second > first % 100)
        || (first + 1...2199).contains(second)
    else { return nil }
    var unit = joined(units[index...(index + 2)], "")
    unit.text = units[index].text + units[index + 1].text + units[index + 2].text
    return (unit, 3)
  }

  private func isNoun(_ units: [Unit], _ index: Int) -> Bool {
    guard index < units.count, units[index].kind != .mark else { return false }
    return units[index].isPreposition("di") || units[index].text == "dei"
      || units[index].readings.contains { $0.partOfSpeech == .noun }
        && !units[index].readings.contains { $0.partOfSpeech == .verb }
  }

  private func isSingularArticle(_ unit: Unit) -> Bool {
    unit.readings.contains { reading in
      reading.partOfSpeech == .article && reading.features.contains(.singular)
    }
  }

  private func numbers(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." || $0 == "-" }
  }

  private func dateText(_ day: Int, _ month: Int, _ year: Int?) -> String {
    let name = Self.months[month - 1]
    switch variety {
    case .us: return "\(name) \(day)" + (year.map { ", \($0)" } ?? "")
    case .uk: return "\(day) \(name)" + (year.map { " \($0)" } ?? "")
    }
  }

  private func date(_ parts: ArraySlice<Unit>, _ english: String) -> Unit {
    var unit = joined(parts, english)
    unit.kind = .date
    unit.traits = .time
    settle(&unit, Analysis(lexeme: nil, .properNoun, [.masculine, .singular]))
    return unit
  }

  // MARK: Ordinals

  /// `19°`, `19/o`, `5/a`: an ordinal before a noun; a month after it makes it a day.
  private func ordinal(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    if let last = units[index].text.last, "ªº".contains(last),
      let value = Int(units[index].text.dropLast())
    {
      guard index + 1 < units.count, DateReader.month(of: units[index + 1]) == nil else {
        return nil
      }
      return (ordinal(units[index...index], value), 1)
    }
    guard let value = Int(units[index].text), value < 1000, index + 1 < units.count,
      units[index + 1].touchesPrevious, units[index].text.utf8.first != UInt8(ascii: "0")
    else { return nil }
    if ["°", "º"].contains(units[index + 1].text) {
      guard index + 2 < units.count,
        isSingularArticle(index > 0 ? units[index - 1] : units[index])
          || !units[index + 2].touchesPrevious && units[index + 2].kind != .mark,
        units[index + 2].text != "C", units[index + 2].text != "F",
        units[index + 2].text != "/", DateReader.month(of: units[index + 2]) == nil
      else { return nil }
      return (ordinal(units[index...(index + 1)], value), 2)
    }
    if units[index + 1].isMark("/"), index + 3 == units.count, units[index + 2].touchesPrevious {
      // `RED/ALE 19/O`: the hand of an agency's desk.
      return units[index + 2].text.utf8.count > 1
        ? nil : (name(units[index...], units[index].text + "/" + units[index + 2].text), 3)
    }
    guard units[index + 1].isMark("/"), index + 3 < units.count, units[index + 2].touchesPrevious,
      units[index + 3].kind != .mark,
      ["o", "a", "mo", "ma", "imo", "ima"].contains(units[index + 2].text.lowercased())
    else { return nil }
    return (ordinal(units[index...(index + 2)], value), 3)
  }

  private func ordinal(_ parts: ArraySlice<Unit>, _ value: Int) -> Unit {
    var unit = joined(parts, NumberStyle.ordinal(value))
    unit.kind = .word
    unit.shape = .lower
    settle(&unit, Analysis(lexeme: nil, .ordinal, [.anyGender, .singular]))
    return unit
  }

  private static let ordinalEndings = ["esimo", "esima", "ª", "º", "a", "o", "mo", "ma"]

  // MARK: Words with digits

  /// `5ª`, `19esimo`, `62enne`, `3Q`.
  private func figureWord(_ units: [Unit], _ index: Int) -> Unit? {
    let word = units[index]
    let digits = word.text.prefix { $0.isASCII && $0.isNumber }
    let ending = word.text.dropFirst(digits.count)
    guard let value = Int(digits), value > 0, value < 1000 else { return nil }
    if Self.ordinalEndings.contains(String(ending)), ending.first?.isASCII == false || value < 50 {
      return ordinal(units[index...index], value)
    }
    switch ending {
    case "enne", "enni": return aged(units, index, "\(value)-year-old", ending == "enni")
    case "Q",
      "T" where value < 5:
      return name(units[index...index], "Q\(value)")
    default: return nil
    }
  }

  /// `il 62enne` is a noun, `il 62enne attivista` has it for adjective.
  private func aged(_ units: [Unit], _ index: Int, _ english: String, _ isPlural: Bool) -> Unit {
    var unit = joined(units[index...index], english)
    let isBeforeNoun =
      index + 1 < units.count && units[index + 1].readings.contains { $0.partOfSpeech == .noun }
    unit.kind = .word
    unit.traits = .human
    settle(
      &unit,
      Analysis(
        lexeme: nil,
        isBeforeNoun ? .adjective : .noun,
        [.anyGender, isPlural ? .plural : .singular]
      )
    )
    return unit
  }

  private static let measures: [String: String] = [
    "kmq": "square kilometer", "mq": "square meter", "mc": "cubic meter", "tonn": "ton",
  ]

  /// `114.500 kmq`: square kilometers.
  private func abbreviatedMeasure(_ word: Unit) -> Unit? {
    guard word.kind == .word, let english = Self.measures[word.text] else { return nil }
    var unit = word
    unit.english = english
    settle(&unit, Analysis(lexeme: nil, .noun, [.masculine, .plural]))
    return unit
  }

  /// `i sì sono stati 203`: yes votes.
  private func ballots(_ units: [Unit], _ index: Int) -> Unit? {
    let key = units[index].key
    guard index > 0, key.elementsEqual("sì".utf8) || key.elementsEqual("no".utf8),
      units[index - 1].readings.contains(where: {
        $0.partOfSpeech == .article && $0.features.contains(.plural)
      })
    else { return nil }
    var unit = units[index]
    unit.english = key.elementsEqual("no".utf8) ? "no vote" : "yes vote"
    unit.shape = .lower
    settle(&unit, Analysis(lexeme: nil, .noun, [.masculine, .plural]))
    return unit
  }

  /// `2009/81/CE`: the number of a European act.
  private func act(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    guard index + 2 < units.count, units[index].text.contains("/"), units[index + 1].isMark("/"),
      units[index + 1].touchesPrevious, units[index + 2].touchesPrevious,
      let community = ["CE": "EC", "UE": "EU", "CEE": "EEC", "PESC": "CFSP"][units[index + 2].text]
    else { return nil }
    return (name(units[index...(index + 2)], units[index].text + "/" + community), 3)
  }

  /// `alle 9 (ora italiana)`: Italian time.
  private func zoneTime(_ units: [Unit], _ index: Int) -> Unit? {
    guard units[index].key.elementsEqual("ora".utf8), index > 1, index + 1 < units.count,
      units[index - 1].kind == .number
        || units[index - 1].kind == .mark && units[index - 2].kind == .number,
      units[index + 1].readings.contains(where: {
        $0.partOfSpeech == .adjective && $0.features.contains(.feminine)
      })
    else { return nil }
    var unit = units[index]
    unit.english = "time"
    unit.traits = .mass
    settle(&unit, Analysis(lexeme: nil, .noun, [.feminine, .singular]))
    return unit
  }

  // MARK: Signs and numbers of documents

  /// `+2,5%`: the sign belongs to the number if a blank stands before it.
  private func signed(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    let isSetOff =
      !units[index].touchesPrevious || index > 0 && units[index - 1].isMark("(")
    guard ["+", "-", "−", "–"].contains(units[index].text), isSetOff, index + 1 < units.count,
      units[index + 1].kind == .number, units[index + 1].touchesPrevious
    else { return nil }
    var unit = units[index + 1]
    unit.source = TextRange(units[index].source.lowerBound, unit.source.upperBound)
    unit.text = (units[index].text == "–" ? "-" : units[index].text) + unit.text
    unit.touchesPrevious = units[index].touchesPrevious
    unit.beginsSentence = units[index].beginsSentence
    return (unit, 2)
  }

  /// Reads `n. 5` as a name of what stands before it.
  private func numbered(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    guard index > 0, ["n", "n.", "nr.", "num."].contains(units[index].text.lowercased()) else {
      return nil
    }
    var end = index + 1
    if end < units.count, units[end].isMark("."), units[end].touchesPrevious { end += 1 }
    guard end < units.count, units[end].kind == .number,
      end > index + 1 || units[index].text.last == "."
    else { return nil }
    return (name(units[index...end], "No. " + units[end].text), end - index + 1)
  }

  private func name(_ parts: ArraySlice<Unit>, _ english: String) -> Unit {
    var unit = joined(parts, english)
    unit.kind = .name
    unit.traits = []
    settle(&unit, Analysis(lexeme: nil, .properNoun, [.anyGender, .singular]))
    return unit
  }

  private func settle(_ unit: inout Unit, _ analysis: Analysis) {
    unit.analysis = analysis
    unit.readings = [analysis]
  }

  private func joined(_ parts: ArraySlice<Unit>, _ english: String) -> Unit {
    var unit = parts[parts.startIndex]
    unit.source = TextRange(unit.source.lowerBound, parts[parts.endIndex - 1].source.upperBound)
    unit.english = english
    unit.lexeme = nil
    unit.alternatives = []
    return unit
  }
}
