import Linguistics
import TextModel

/// Reads what stands about a number that is in English already: signs of money and of degrees,
/// paragraphs of articles, votes, and what is more or less.
struct MeasureReader: Sendable {
  /// Rewrites the measures among `units`.
  func joinMeasures(_ units: inout [Unit]) {
    nameScales(&units)
    guard units.contains(where: isFigure) else { return }
    joinSigns(&units)
    joinParagraphs(&units)
    nameVotes(&units)
    compare(&units)
    joinChanges(&units)
    countPerTime(&units)
    dropArticles(&units)
    moveDimensions(&units)
    moveAbout(&units)
  }

  /// `7.500 MW circa`: about 7,500 MW.
  private func moveAbout(_ units: inout [Unit]) {
    var index = 2
    while index < units.count {
      if units[index].isLemma(["circa"]), isFigure(units[index - 2]),
        units[index - 1].kind != .mark, units[index - 1].partOfSpeech != .preposition,
        index + 1 == units.count || units[index + 1].kind == .mark
          || units[index + 1].partOfSpeech == .preposition
      {
        units[index - 2].english = "about " + units[index - 2].english
        units.remove(at: index)
      }
      index += 1
    }
  }

  private func isFigure(_ unit: Unit) -> Bool {
    unit.kind == .number && unit.partOfSpeech == .numeral
  }

  // MARK: Money and degrees

  private static let currencies: Set<String> = ["€", "$", "£", "¥"]

  /// `3,5 mld €` and `€ 3,5 mld` are €3.5 billion, `1,5 °C` is 1.5°C.
  private func joinSigns(_ units: inout [Unit]) {
    var index = 0
    while index < units.count {
      guard isFigure(units[index]) else {
        index += 1
        continue
      }
      if index + 1 < units.count, Self.currencies.contains(units[index + 1].text),
        !(index + 2 < units.count && isFigure(units[index + 2])
          && units[index + 2].touchesPrevious)
      {
        let isRange =
          index > 1 && isFigure(units[index - 2]) && units[index].touchesPrevious
          && ["-", "–"].contains(units[index - 1].text)
        absorb(&units, isRange ? index - 2 : index, before: units[index + 1].text)
        absorb(&units, index, next: 1, after: "")
      }
      if index > 0, Self.currencies.contains(units[index - 1].text) {
        units[index].touchesPrevious = units[index - 1].touchesPrevious
        units[index].beginsSentence = units[index - 1].beginsSentence
        absorb(&units, index, before: units[index - 1].text)
        units[index].source = TextRange(
          units[index - 1].source.lowerBound,
          units[index].source.upperBound
        )
        units.remove(at: index - 1)
        index -= 1
      }
      if index + 2 < units.count, ["°", "º"].contains(units[index + 1].text),
        ["C", "F"].contains(units[index + 2].text), units[index + 2].touchesPrevious
      {
        absorb(&units, index, next: 2, after: "°" + units[index + 2].text)
      }
      index += 1
    }
  }

  private static let scales = [
    "mld": "billion", "mln": "million", "miliardi": "billion", "milioni": "million",
  ]

  /// The unit of a table's column: `(mld €)` is € billion, `mld di euro` billions of euros.
  private func nameScales(_ units: inout [Unit]) {
    for index in units.indices.reversed()
    where units[index].key.first == UInt8(ascii: "m") && !isFigure(units[index]) {
      let key = String(decoding: units[index].key, as: UTF8.self)
      guard let scale = Self.scales[key] else { continue }
      countEuros(&units, index + 2)
      var unit = units[index]
      let isBeforeSign =
        index + 1 < units.count && Self.currencies.contains(units[index + 1].text)
      guard isBeforeSign || unit.lexeme == nil else { continue }
      unit.english = isBeforeSign ? "\(units[index + 1].text) \(scale)" : scale
      unit.kind = isBeforeSign ? .name : .word
      let analysis = Analysis(
        lexeme: nil,
        isBeforeSign ? .properNoun : .noun,
        isBeforeSign ? [.anyGender, .singular] : [.masculine, .plural]
      )
      unit.analysis = analysis
      unit.readings = [analysis]
      unit.lexeme = nil
      if isBeforeSign {
        unit.source = TextRange(unit.source.lowerBound, units[index + 1].source.upperBound)
        units.remove(at: index + 1)
      }
      units[index] = unit
    }
  }

  /// `miliardi di euro`: the currency has no plural in Italian.
  private func countEuros(_ units: inout [Unit], _ index: Int) {
    guard index < units.count, units[index].isLemma(["euro"]),
      units[index - 1].isLemma(["di"])
    else { return }
    let plural = Analysis(lexeme: units[index].analysis?.lexeme, .noun, [.masculine, .plural])
    units[index].analysis = plural
    units[index].readings = [plural]
  }

  /// Puts `sign` before the digits of a number: about €32.
  private func absorb(_ units: inout [Unit], _ index: Int, before sign: String) {
    let english = units[index].english
    guard let digit = english.firstIndex(where: \.isNumber) else { return }
    units[index].english = english[..<digit] + sign + english[digit...]
  }

  /// Takes the units after a number into it.
  private func absorb(_ units: inout [Unit], _ index: Int, next count: Int, after text: String) {
    units[index].english += text
    units[index].source = TextRange(
      units[index].source.lowerBound,
      units[index + count].source.upperBound
    )
    units.removeSubrange((index + 1)...(index + count))
  }

  // MARK: Articles of laws

  /// `art. 42 par. 7`: Article 42(7).
  private func joinParagraphs(_ units: inout [Unit]) {
    var index = 1
    while index + 2 < units.count {
      var word = index + 1
      if units[word].isMark(",") { word += 1 }
      let key = String(decoding: units[word].key, as: UTF8.self)
      var number = word + 1
      if number < units.count, units[number].isMark("."), units[number].touchesPrevious {
        number += 1
      }
      if isFigure(units[index]), ["par", "par.", "paragrafo", "comma"].contains(key),
        number < units.count, isFigure(units[number]),
        units[index - 1].isLemma(["articolo", "art ."]),
        units[index].english.allSatisfy(\.isNumber)
      {
        let text = "(" + units[number].english + ")"
        if word > index + 1, number + 1 < units.count, units[number + 1].isMark(",") {
          units.remove(at: number + 1)
        }
        absorb(&units, index, next: number - index, after: text)
      }
      index += 1
    }
  }

  // MARK: Votes

  private static let votes: [String: (one: String, many: String)] = [
    "sì": ("vote in favor", "votes in favor"),
    "no": ("against", "against"), "favorevole": ("in favor", "in favor"),
    "favorevoli": ("in favor", "in favor"), "contrario": ("against", "against"),
    "contrari": ("against", "against"), "astenuto": ("abstention", "abstentions"),
    "astenuti": ("abstention", "abstentions"),
  ]

  private func vote(_ unit: Unit) -> (one: String, many: String)? {
    guard unit.kind != .mark else { return nil }
    return Self.votes[String(decoding: unit.key, as: UTF8.self)] ?? Self.votes[unit.lemma]
  }

  /// `120 sì e 45 no`, `314 voti a favore, 182 contrari e 40 astenuti`.
  private func nameVotes(_ units: inout [Unit]) {
    let counted = units.indices.dropFirst().filter { index in
      vote(units[index]) != nil && counts(units, index) && endsCount(units, index + 1)
    }
    guard
      counted.count > 1
        || counted.contains(where: { units[$0].key.elementsEqual("sì".utf8) })
        || !counted.isEmpty && units.contains(where: { $0.lemma == "voto" })
    else { return }
    for index in counted {
      guard let (one, many) = vote(units[index]) else { continue }
      units[index].english = isOne(units, index) ? one : many
      if units[index].english == "against", index > 1, units[index - 2].lemma == "contro" {
        units[index].english = isOne(units, index) ? "no vote" : "no votes"
      }
      if units[index - 1].traits.contains(.negative), units[index].english == "against" {
        units[index - 1].english = "none"
      }
      units[index].lexeme = nil
      units[index].traits = []
      units[index].analysis = Analysis(lexeme: nil, .adverb)
    }
  }

  private func counts(_ units: [Unit], _ index: Int) -> Bool {
    let before = units[index - 1]
    if before.partOfSpeech == .numeral || before.traits.contains(.negative) { return true }
    return before.lemma == "voto" && index > 1 && units[index - 2].partOfSpeech == .numeral
  }

  private func isOne(_ units: [Unit], _ index: Int) -> Bool {
    units[index - 1].text == "1" || units[index - 1].features.number == .singular
  }

  private func endsCount(_ units: [Unit], _ index: Int) -> Bool {
    guard index < units.count else { return true }
    return units[index].kind == .mark || units[index].partOfSpeech == .coordinator
      || units[index].partOfSpeech == .preposition
  }

  // MARK: More and less

  /// `il 17% in più`: 17% more.
  private func compare(_ units: inout [Unit]) {
    for index in units.indices.dropFirst()
    where isFigure(units[index - 1]) || units[index - 1].partOfSpeech == .numeral {
      switch units[index].lemma {
      case "in più": units[index].english = "more"
      case "in meno" where units[index - 1].english.contains("%"): units[index].english = "less"
      default: continue
      }
      units[index].lexeme = nil
    }
  }

  /// `Almeno 12 le vittime`: without a verb, 12 victims.
  private func dropArticles(_ units: inout [Unit]) {
    guard !units.contains(where: { $0.partOfSpeech == .verb && $0.verbForm != .participle }) else {
      return
    }
    for index in units.indices.dropLast(2).reversed()
    where isFigure(units[index]) && units[index + 1].partOfSpeech == .article
      && units[index + 1].features.contains(.plural) && units[index + 2].partOfSpeech == .noun
      && (units[index].beginsSentence || index > 0 && units[index - 1].kind == .mark)
    {
      units[index].source = TextRange(
        units[index].source.lowerBound,
        units[index + 1].source.upperBound
      )
      units.remove(at: index + 1)
    }
  }

  private static let dimensions: [String: String] = [
    "lungo": "long", "lunga": "long", "profondo": "deep", "profonda": "deep", "alto": "high",
    "alta": "high", "largo": "wide", "larga": "wide",
  ]

  /// `è lungo 57 km`: 57 km long.
  private func moveDimensions(_ units: inout [Unit]) {
    var index = 1
    while index + 2 < units.count {
      let key = String(decoding: units[index].key, as: UTF8.self)
      if let english = Self.dimensions[key], isFigure(units[index + 1]),
        units[index + 2].kind != .mark, units[index + 2].partOfSpeech != .preposition
      {
        var adverb = units[index]
        adverb.english = english
        adverb.lexeme = nil
        adverb.traits = []
        adverb.analysis = Analysis(lexeme: nil, .adverb)
        units.remove(at: index)
        units.insert(adverb, at: index + 2)
        index += 2
      }
      index += 1
    }
  }

  private static let changes: [String: String] = [
    "in calo": "down", "in ribasso": "down", "in flessione": "down", "in discesa": "down",
    "in aumento": "up", "in rialzo": "up", "in crescita": "up", "in salita": "up",
  ]

  /// `in calo di 0,2 punti`, `in rialzo del 3%`: down 0.2 points, up 3%.
  private func joinChanges(_ units: inout [Unit]) {
    var index = 0
    while index + 2 < units.count {
      if let english = Self.changes[units[index].lemma], units[index + 1].isPreposition("di") {
        let number = units[index + 2].partOfSpeech == .article ? index + 3 : index + 2
        if number < units.count, isFigure(units[number]) {
          units[index].english = english
          units[index].lexeme = nil
          units[index].traits = []
          units[index].analysis = Analysis(lexeme: nil, .adverb)
          units[index].source = TextRange(
            units[index].source.lowerBound,
            units[number - 1].source.upperBound
          )
          units.removeSubrange((index + 1)..<number)
        }
      }
      index += 1
    }
  }

  /// `7 miliardi l'anno`: a year.
  private func countPerTime(_ units: inout [Unit]) {
    for index in units.indices.dropFirst().dropLast()
    where units[index].partOfSpeech == .article
      && units[index + 1].isLemma(["anno", "mese", "giorno", "settimana", "ora"])
      && units[index + 1].features.contains(.singular)
      && (isFigure(units[index - 1]) || isCounted(units, index - 1)
        || ["³", "²"].contains(units[index - 1].text))
    {
      if index + 2 < units.count {
        guard
          units[index + 2].kind == .mark || units[index + 2].partOfSpeech == .preposition
            || units[index + 2].partOfSpeech == .coordinator
        else { continue }
      }
      units[index].analysis = Analysis(lexeme: nil, .indefiniteArticle, units[index].features)
      units[index].english = "a"
    }
  }

  private func isCounted(_ units: [Unit], _ index: Int) -> Bool {
    index > 0 && units[index].partOfSpeech == .noun && isFigure(units[index - 1])
  }
}
