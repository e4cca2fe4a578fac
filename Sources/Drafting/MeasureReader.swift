import Linguistics
import TextModel

/// Reads what stands about a number that is in English already: signs of money and of degrees,
/// paragraphs of articles, votes, and what is more or less.
struct MeasureReader: Sendable {
  /// Rewrites the measures among `units`.
  func joinMeasures(_ units: inout [Unit]) {
    guard units.contains(where: isFigure) else { return }
    joinSigns(&units)
    joinParagraphs(&units)
    nameVotes(&units)
    compare(&units)
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
        absorb(&units, index, before: units[index + 1].text)
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
}
