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
    let isSetOff = index > 0 && units[index - 1].isMark(",") && opener.partOfSpeech == .relative
    for next in units.indices[(index + 1)...] {
      let unit = units[next]
      if unit.partOfSpeech == .verb, unit.verbForm != .infinitive { return }
      if unit.isMark(".") || unit.isMark(";") || unit.isMark(":") { break }
      if unit.partOfSpeech == .relative || unit.partOfSpeech == .subordinator { break }
      // `la missione, che dal 2004 veglia sull'intesa, chiude`: the clause ends at its comma.
      if isSetOff, unit.isMark(","), next > index + 2, candidate != nil { break }
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

  /// `si ferma, legge il testo e tace`: a bare noun that may be a verb, with an article behind it,
  /// goes on with what the verb before it tells.
  func preferVerbInSeries(_ units: inout [Unit], _ index: Int) {
    guard index > 1, index + 1 < units.count, units[index].partOfSpeech == .noun,
      units[index].features.number == .singular, units[index].shape == .lower,
      units[index - 1].isMark(",") || units[index - 1].lemma == "e",
      units[index + 1].partOfSpeech == .article
        || units[index + 1].partOfSpeech == .indefiniteArticle,
      units[index + 1].source != units[index].source,
      let verb = finiteReading(of: units[index]), verb.features.number == .singular,
      let before = units[..<index].last(where: { $0.verbForm.isFinite || $0.isMark(".") }),
      before.verbForm.isFinite, before.features.contains(.third),
      !before.features.number.isDisjoint(with: .singular)
    else { return }
    units[index].choose(verb, lexicon)
  }

  /// `non vi sono feriti`, `non esistono alternative`: what there is or is not is a noun, if it can be.
  func preferThing(_ units: inout [Unit], _ index: Int) {
    guard index > 0,
      units[index].partOfSpeech == .adjective || units[index].verbForm == .participle,
      units[index].features.number == .plural,
      index + 1 >= units.count || units[index + 1].partOfSpeech != .noun
    else { return }
    let verb = units[index - 1]
    let isThere =
      verb.lemma == "essere" && verb.verbForm.isFinite && index > 1
      && units[index - 2].partOfSpeech == .clitic && units[index - 2].isLemma(["ci", "vi"])
    guard isThere || verb.isLemma(["esistere", "mancare", "servire", "occorrere"]),
      let noun = units[index].readings.first(where: { $0.partOfSpeech == .noun })
    else { return }
    units[index].choose(noun, lexicon)
  }

  /// `il parlamento ne prese atto`: right behind an unstressed pronoun or a denial a form that may be
  /// a preterite is no participle.
  func preferPreterite(_ units: inout [Unit], _ index: Int) {
    guard index > 0, units[index].partOfSpeech == .verb,
      units[index - 1].partOfSpeech == .clitic || units[index - 1].partOfSpeech == .negation,
      let first = units[index].text.split(separator: " ").first,
      let finite = analyzer.analyses(of: String(first)).first(where: { reading in
        reading.features.verbForm == .preterite && reading.features.contains(.third)
      })
    else { return }
    units[index].analysis?.features = finite.features
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
    if !opener.isLemma(Self.hypothetical), let verb = finiteReading(of: unit) { return verb }
    guard opener.isLemma(Self.hypothetical) || opener.isLemma(["perché"]) else { return nil }
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
