import Linguistics
import TextModel

/// What a news agency puts before the first sentence: who reports, from where, and when.
///
/// `(ANSA) - ROMA, 23 OTT -` becomes `(ANSA) - ROME, OCT 23 -`. It is taken off the sentence, which
/// then begins behind it.
struct Dateline: Sendable {
  /// The English, in the order of the Italian.
  private(set) var words: [TargetWord] = []
  private let units: [Unit]
  private let variety: EnglishSpelling.Variety
  private var isDated = false
  private var isSigned = false

  /// Takes a dateline off the start of `units`.
  init(takenFrom units: inout [Unit], variety: EnglishSpelling.Variety) {
    self.units = units
    self.variety = variety
    let end = read()
    guard end > 0 else {
      words = []
      return
    }
    words[0].continuesSentence = true
    units.removeFirst(end)
    guard !units.isEmpty else { return }
    units[0].beginsSentence = true
    units[0].touchesPrevious = false
  }

  /// The index behind the dateline, 0 if there is none.
  private mutating func read() -> Int {
    var index = 0
    var parts = 0
    while parts < 3, let end = part(index), let dash = units.dropFirst(end).first, isDash(dash) {
      words += Marks.english(dash)
      index = end + 1
      parts += 1
    }
    return parts > 0 && (isDated || isSigned || parts == 1 && isPlaceInCapitals) ? index : 0
  }

  private func isDash(_ unit: Unit) -> Bool {
    unit.kind == .mark && ["-", "–", "—"].contains(unit.text) && !unit.touchesPrevious
  }

  /// `BRUXELLES -`: capitals alone are a place only if the glossary has it.
  private var isPlaceInCapitals: Bool {
    guard case .term = units[0].kind, units.count > 2 else { return false }
    return units[0].partOfSpeech == .properNoun && units[1].kind == .mark
      && units[0].text == units[0].text.uppercased() && units[0].text.utf8.count > 3
      && units[2].text.first?.isUppercase == true
  }

  /// One part, as far as the dash after it; writes its words.
  private mutating func part(_ start: Int) -> Int? {
    let count = words.count
    var index = start
    if let end = agency(index) ?? place(index) { index = end }
    if index > start, index < units.count, units[index].isMark(","), isDate(index + 1) {
      words += Marks.english(units[index])
      index += 1
    }
    if let end = date(index) { index = end }
    if index > start, let end = agency(index) { index = end }
    guard index > start, index < units.count, isDash(units[index]) else {
      words.removeSubrange(count...)
      return nil
    }
    return index
  }

  /// `(ANSA)`, `(Adnkronos/Dpa)`: what stands in brackets is kept.
  private mutating func agency(_ start: Int) -> Int? {
    guard start < units.count, units[start].isMark("("),
      let close = units[start...].prefix(6).firstIndex(where: { $0.isMark(")") }),
      close > start + 1,
      units[(start + 1)..<close].allSatisfy({ $0.kind != .number })
    else { return nil }
    let range = TextRange(units[start + 1].source.lowerBound, units[close - 1].source.upperBound)
    var name = ""
    for unit in units[(start + 1)..<close] {
      name += (unit.touchesPrevious || name.isEmpty ? "" : " ") + unit.text
    }
    words += Marks.english(units[start])
    words.append(TargetWord(text: name, source: range, kind: .name, reason: "agency"))
    words += Marks.english(units[close])
    isSigned = true
    return close + 1
  }

  /// `NEW YORK`, `Tel Aviv`, `BRUXELLES/STRASBURGO`: names with capitals.
  private mutating func place(_ start: Int) -> Int? {
    var index = start
    while index < units.count, index - start < 4, isPlaceWord(units[index], isFirst: index == start)
    {
      let unit = units[index]
      var text = unit.english.isEmpty || unit.kind == .word ? unit.text : unit.english
      if unit.shape == .upper || unit.text == unit.text.uppercased() { text = text.uppercased() }
      words += unit.kind == .mark ? Marks.english(unit) : [.of(unit, text, "place of a report")]
      index += 1
    }
    return index > start ? index : nil
  }

  private func isPlaceWord(_ unit: Unit, isFirst: Bool) -> Bool {
    switch unit.kind {
    case .word, .name, .term:
      unit.text.first?.isUppercase == true
        && !unit.readings.contains {
          $0.partOfSpeech == .article || $0.partOfSpeech == .preposition
        }
    case .mark: unit.text == "/" && !isFirst
    default: false
    }
  }

  // MARK: The date

  private static let months: [String: (short: String, full: String)] = [
    "gennaio": ("Jan.", "January"), "febbraio": ("Feb.", "February"), "marzo": ("March", "March"),
    "aprile": ("April", "April"), "maggio": ("May", "May"), "giugno": ("June", "June"),
    "luglio": ("July", "July"), "agosto": ("Aug.", "August"), "settembre": ("Sept.", "September"),
    "ottobre": ("Oct.", "October"), "novembre": ("Nov.", "November"),
    "dicembre": ("Dec.", "December"),
  ]

  private func isDate(_ index: Int) -> Bool {
    guard index + 1 < units.count, units[index].kind == .number, let day = Int(units[index].text),
      (1...31).contains(day)
    else { return false }
    return month(units[index + 1]) != nil
  }

  /// The English month, short where the Italian is: `OTT`, `ott.`, `ottobre`.
  private func month(_ unit: Unit) -> String? {
    let letters = unit.text.lowercased().filter(\.isLetter)
    guard letters.utf8.count > 2, unit.text.utf8.count < 11,
      let name = Self.months.keys.first(where: { $0.hasPrefix(letters) }),
      let month = Self.months[name]
    else { return nil }
    if letters == name { return month.full }
    guard letters.utf8.count < 5 else { return nil }
    guard unit.text.contains(where: \.isLowercase) else {
      return month.short.uppercased().filter(\.isLetter)
    }
    return month.short
  }

  /// `23 OTT 2025`, `12 gen.`.
  private mutating func date(_ start: Int) -> Int? {
    guard isDate(start), let month = month(units[start + 1]) else { return nil }
    var end = start + 2
    if end < units.count, units[end].isMark("."), units[end].touchesPrevious { end += 1 }
    var year = ""
    if end < units.count, units[end].kind == .number, units[end].text.utf8.count == 4 {
      year = units[end].text
      end += 1
    }
    let day = units[start].text
    var text = variety == .us ? "\(month) \(day)" : "\(day) \(month)"
    if !year.isEmpty { text += variety == .us ? ", \(year)" : " \(year)" }
    let range = TextRange(units[start].source.lowerBound, units[end - 1].source.upperBound)
    words.append(TargetWord(text: text, source: range, kind: .name, reason: "date of a report"))
    isDated = true
    return end
  }
}
