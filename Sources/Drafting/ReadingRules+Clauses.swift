import Linguistics
import TextModel

/// Verbs that a clause or a sentence lacks.
extension ReadingRules {
  /// `una difesa che costa`: the clause of a relative pronoun or conjunction has a verb; if none was
  /// chosen, the first word that can be one is.
  func giveClauseVerb(_ units: inout [Unit], _ index: Int) {
    let opener = units[index]
    guard opener.partOfSpeech == .relative || opener.partOfSpeech == .subordinator,
      opener.isLemma(Self.openers)
    else { return }
    var candidate: Int?
    for next in units.indices[(index + 1)...] {
      let unit = units[next]
      if unit.partOfSpeech == .verb, unit.verbForm != .infinitive { return }
      if unit.isMark(".") || unit.isMark(";") || unit.isMark(":") { break }
      if unit.partOfSpeech == .relative || unit.partOfSpeech == .subordinator { break }
      if candidate == nil, unit.kind == .word, clauseReading(of: unit, opener) != nil,
        !followsDeterminer(units, next)
      {
        candidate = next
      }
    }
    guard let candidate, let verb = clauseReading(of: units[candidate], opener) else { return }
    units[candidate].choose(verb, lexicon)
  }

  /// `la guerra continua.`: a sentence that ends in a full stop and has no verb gets one, if a word
  /// after its first noun can be one.
  func giveSentenceVerb(_ units: inout [Unit]) {
    guard let last = units.last, last.isMark(".") || last.isMark("!"), let first = units.first,
      first.partOfSpeech == .article || first.partOfSpeech == .demonstrative
        || first.partOfSpeech == .possessive,
      !units.contains(where: { $0.partOfSpeech == .verb || $0.isMark(":") })
    else { return }
    let candidate = units.indices.dropFirst(2).first { index in
      let before = units[index - 1]
      let followsNoun =
        before.partOfSpeech == .noun || before.partOfSpeech == .properNoun
        || before.partOfSpeech == .adjective && units[index - 2].partOfSpeech == .noun
      return followsNoun && units[index].kind == .word && units[index].shape == .lower
        && finiteReading(of: units[index]) != nil
        && agrees(units[index], with: units[..<index])
    }
    guard let candidate, let verb = finiteReading(of: units[candidate]) else { return }
    units[candidate].choose(verb, lexicon)
  }

  /// Whether the verb reading of a word has the number of the first noun before it.
  private func agrees(_ unit: Unit, with before: ArraySlice<Unit>) -> Bool {
    guard let verb = finiteReading(of: unit),
      let noun = before.first(where: { $0.partOfSpeech == .noun || $0.partOfSpeech == .properNoun })
    else { return false }
    let number = noun.features.number
    return number.isEmpty || !number.isDisjoint(with: verb.features.number)
  }

  func finiteReading(of unit: Unit) -> Analysis? {
    unit.readings.first { reading in
      reading.partOfSpeech == .verb && reading.features.contains(.third)
        && reading.features.verbForm == .present && reading.origin == .lexicon
    }
  }

  /// Words that open a clause with a verb.
  private static let openers: Set<String> = [
    "che", "cui", "quale", "se", "perché", "mentre", "quando", "purché", "benché", "sebbene",
    "affinché", "qualora", "prima che", "a patto che", "a meno che", "senza che",
  ]

  /// Conjunctions that ask for the subjunctive.
  private static let hypothetical: Set<String> = [
    "purché", "benché", "sebbene", "affinché", "qualora", "prima che", "a patto che", "a meno che",
    "senza che",
  ]

  private func clauseReading(of unit: Unit, _ opener: Unit) -> Analysis? {
    guard opener.isLemma(Self.hypothetical) else { return finiteReading(of: unit) }
    return unit.readings.first { reading in
      reading.partOfSpeech == .verb && reading.features.contains(.third)
        && [.subjunctive, .imperfectSubjunctive].contains(reading.features.verbForm)
        && reading.origin == .lexicon
    }
  }

  private func followsDeterminer(_ units: [Unit], _ index: Int) -> Bool {
    switch units[index - 1].partOfSpeech {
    case .article, .indefiniteArticle, .possessive, .demonstrative, .preposition, .indefinite: true
    case .numeral: units[index - 1].text.utf8.count != 4
    case .adjective: units[index - 1].features.agrees(with: units[index].features)
    default: false
    }
  }
}
