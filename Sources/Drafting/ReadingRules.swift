import Linguistics
import TextModel

/// Settles readings that only the words around can tell, after the disambiguator has chosen.
struct ReadingRules: Sendable {
  let lexicon: Lexicon
  let analyzer: ItalianAnalyzer

  /// Corrects the readings of a sentence.
  func apply(to units: inout [Unit]) {
    giveSentenceVerb(&units)
    for index in units.indices {
      if units[index].verbForm == .participle { preferPreterite(&units, index) }
      guard case .phrase = units[index].kind else { continue }
      takeUp(&units, index)
      giveClauseVerb(&units, index)
    }
    for index in units.indices where units[index].kind == .word {
      preferBe(&units, index)
      preferState(&units, index)
      preferEvent(&units, index)
      preferThing(&units, index)
      preferPredicate(&units, index)
      splitCorrelative(&units, index)
      preferLater(&units, index)
      preferNoLonger(&units, index)
      preferNegation(&units, index)
      openConcession(&units, index)
      preferOthers(&units, index)
      preferPronounAndVerb(&units, index)
      preferVerbInClause(&units, index)
      preferVerbAfterPronoun(&units, index)
      preferVerbInSeries(&units, index)
      preferAim(&units, index)
      preferOrder(&units, index)
      preferRise(&units, index)
      preferShare(&units, index)
      preferPrecisely(&units, index)
      preferWinds(&units, index)
      preferNameInCapitals(&units, index)
      giveClauseVerb(&units, index)
    }
  }

  /// `è stata la Cina`: the participle is that of `essere`, unless one of `stare` is needed.
  private func preferBe(_ units: inout [Unit], _ index: Int) {
    guard units[index].lemma == "stare", units[index].verbForm == .participle,
      let be = units[index].readings.first(where: { reading in
        reading.lexeme.map { lexicon[$0].lemma } == "essere"
      })
    else { return }
    units[index].choose(be, lexicon)
  }

  /// `la situazione è disperata`: a verb without an object has no passive; the adjective is meant.
  private func preferState(_ units: inout [Unit], _ index: Int) {
    guard index > 0, units[index].partOfSpeech == .verb, units[index].verbForm == .participle,
      units[index].traits.contains(.intransitive) || units[index].lemma == "tendere",
      !units[index].traits.contains(.takesEssere),
      !units[index].traits.contains(.takesEither), units[index - 1].lemma == "essere",
      let adjective = units[index].readings.first(where: { $0.partOfSpeech == .adjective })
    else { return }
    units[index].choose(adjective, lexicon)
  }

  /// `perché il vertice sia fallito`: in the subjunctive `essere` helps a verb that it helps elsewhere.
  private func preferEvent(_ units: inout [Unit], _ index: Int) {
    guard index > 0, units[index].partOfSpeech == .adjective,
      units[index].traits.contains(.participial), units[index - 1].lemma == "essere",
      [.subjunctive, .imperfectSubjunctive].contains(units[index - 1].verbForm),
      let participle = units[index].readings.first(where: { reading in
        guard reading.features.verbForm == .participle, let verb = reading.lexeme else {
          return false
        }
        return !Traits(lexicon[verb].flags).isDisjoint(with: [.takesEssere, .takesEither])
      })
    else { return }
    units[index].choose(participle, lexicon)
  }

  /// `il presidente è malato`: after `essere` a noun without a determiner that may be an adjective
  /// is one.
  private func preferPredicate(_ units: inout [Unit], _ index: Int) {
    guard index > 0, units[index].partOfSpeech == .noun,
      units[index - 1].partOfSpeech == .verb || units[index - 1].partOfSpeech == .adverb,
      let verb = units[..<index].last(where: { $0.partOfSpeech != .adverb }),
      verb.partOfSpeech == .verb,
      verb.isLemma(["essere", "sembrare", "apparire", "diventare", "restare", "rimanere"]),
      index + 1 >= units.count || units[index + 1].partOfSpeech != .adjective,
      units[index].traits.contains(.human),
      let adjective = units[index].readings.first(where: { $0.partOfSpeech == .adjective })
    else { return }
    units[index].choose(adjective, lexicon)
  }

  /// `sia` is `both` only if `sia` or `che` answers it; alone it is a verb.
  private func splitCorrelative(_ units: inout [Unit], _ index: Int) {
    guard units[index].key == Array("sia".utf8), units[index].partOfSpeech == .coordinator,
      let verb = units[index].readings.first(where: { $0.partOfSpeech == .verb })
    else { return }
    if isAnswered(units, index) { return }
    let rest = units[(index + 1)...].prefix { !$0.isMark(".") && !$0.isMark(";") }
    let before = units[..<index].suffix(12)
    if rest.contains(where: { $0.key == units[index].key }) { return }
    if before.contains(where: { $0.key == units[index].key }) { return }
    let governed = before.contains { unit in
      unit.isLemma(["che", "se", "quale", "quanto", "come", "benché", "sebbene", "affinché"])
    }
    if !governed, rest.contains(where: { $0.lemma == "che" }) { return }
    units[index].choose(verb, lexicon)
    // `sia fallito`: what it helps is a participle.
    guard index + 1 < units.count, units[index + 1].partOfSpeech == .adjective,
      let participle = units[index + 1].readings.first(where: { reading in
        reading.features.verbForm == .participle
      })
    else { return }
    units[index + 1].choose(participle, lexicon)
  }

  /// `sia sul confine che in mare`: what follows `sia` and `che` is of one kind, and no verb stands
  /// between.
  private func isAnswered(_ units: [Unit], _ index: Int) -> Bool {
    guard index + 1 < units.count,
      let answer = units.indices[(index + 1)...].prefix(12).first(where: { next in
        units[next].lemma == "che"
      }), answer + 1 < units.count,
      !units[(index + 1)..<answer].contains(where: { $0.partOfSpeech == .verb })
    else { return false }
    return units[index + 1].partOfSpeech == units[answer + 1].partOfSpeech
      && units[index + 1].partOfSpeech != .verb
  }

  /// `può aggirare non è una punizione`, `di non aver capito`: right before a verb `non` denies it.
  private func preferNegation(_ units: inout [Unit], _ index: Int) {
    guard units[index].lemma == "non", units[index].partOfSpeech == .adverb,
      index + 1 < units.count,
      units[index + 1].verbForm.isFinite || units[index + 1].partOfSpeech == .clitic
        || index > 0 && units[index + 1].verbForm == .infinitive
          && (units[index - 1].partOfSpeech == .preposition
            || units[index - 1].partOfSpeech == .coordinator),
      let negation = units[index].readings.first(where: { $0.partOfSpeech == .negation })
    else { return }
    units[index].choose(negation, lexicon)
  }

  /// `che la guerra continui è chiaro`: an adjective that does not agree with the noun before it, in a
  /// clause without a verb so far, is the verb, if it can be one.
  private func preferVerbInClause(_ units: inout [Unit], _ index: Int) {
    guard index > 2, units[index].partOfSpeech == .adjective,
      units[index - 1].partOfSpeech == .noun,
      !units[index - 1].features.agrees(with: units[index].features),
      let opener = units[..<index].lastIndex(where: { $0.partOfSpeech == .subordinator }),
      index - opener < 5, units[(opener + 1)..<index].allSatisfy({ $0.partOfSpeech != .verb }),
      let verb = units[index].readings.first(where: { reading in
        reading.partOfSpeech == .verb && reading.features.contains(.third)
          && !reading.features.number.isDisjoint(with: units[index - 1].features.number)
      })
    else { return }
    units[index].choose(verb, lexicon)
  }

  /// `gli obiettivi per cui combatte`: right after a noun it takes up the noun and is no conjunction.
  private func takeUp(_ units: inout [Unit], _ index: Int) {
    guard units[index].lemma == "per cui", index > 0, units[index - 1].partOfSpeech == .noun
    else { return }
    units[index].analysis = Analysis(lexeme: nil, .relative)
    units[index].english = "for which"
  }

  /// `la volontà di chi la guida`: after `chi` what looks like an article and a noun is a pronoun and
  /// the verb that the clause lacks.
  private func preferPronounAndVerb(_ units: inout [Unit], _ index: Int) {
    guard index > 0, index + 1 < units.count, units[index - 1].lemma == "chi",
      units[index].partOfSpeech == .article, units[index + 1].partOfSpeech == .noun,
      let pronoun = units[index].readings.first(where: { $0.partOfSpeech == .clitic }),
      let verb = finiteReading(of: units[index + 1])
    else { return }
    units[index].choose(pronoun, lexicon)
    units[index + 1].choose(verb, lexicon)
  }

  /// `alcuni vincono, altri perdono`: `altri` by itself is a pronoun.
  private func preferOthers(_ units: inout [Unit], _ index: Int) {
    guard units[index].key == Array("altri".utf8), units[index].partOfSpeech == .adjective,
      let pronoun = units[index].readings.first(where: { $0.partOfSpeech == .indefinite })
    else { return }
    if index + 1 < units.count {
      switch units[index + 1].partOfSpeech {
      case .noun, .properNoun, .adjective, .numeral, .unknown, .ordinal, .indefinite:
        guard units[index + 1].kind == .mark else { return }
      default: break
      }
    }
    if index > 0 {
      switch units[index - 1].partOfSpeech {
      case .noun, .article, .indefinite, .numeral, .demonstrative, .possessive, .properNoun: return
      default: break
      }
    }
    units[index].choose(pronoun, lexicon)
  }

  /// `nonostante le sanzioni abbiano colpito il paese`: before a clause in the subjunctive it is a
  /// conjunction.
  private func openConcession(_ units: inout [Unit], _ index: Int) {
    guard units[index].isLemma(["nonostante", "malgrado"]),
      units[index].partOfSpeech != .subordinator,
      index + 2 < units.count, units[index + 1].lemma != "che"
    else { return }
    for unit in units[(index + 1)...].prefix(12) {
      if unit.isMark(".") || unit.isMark(",") || unit.isMark(";") { return }
      if unit.partOfSpeech == .relative || unit.partOfSpeech == .subordinator { return }
      guard unit.verbForm.isFinite else { continue }
      guard [.subjunctive, .imperfectSubjunctive].contains(unit.verbForm) else { return }
      units[index].lexeme = nil
      units[index].traits = []
      units[index].analysis = Analysis(lexeme: nil, .subordinator)
      units[index].english = "although"
      return
    }
  }

  /// `ciò che conta è …`: between `che` and another verb a bare noun that can be a verb is one.
  private func preferVerbAfterPronoun(_ units: inout [Unit], _ index: Int) {
    guard index > 0, index + 1 < units.count, units[index].partOfSpeech == .noun,
      units[index - 1].lemma == "che", units[index - 1].partOfSpeech == .relative,
      units[index + 1].verbForm.isFinite || units[index + 1].partOfSpeech == .negation,
      let verb = finiteReading(of: units[index])
    else { return }
    units[index].choose(verb, lexicon)
  }

  /// `undici mesi dopo Wagner ha annunciato`: after a length of time and before the subject of a
  /// verb, `dopo` is later.
  private func preferLater(_ units: inout [Unit], _ index: Int) {
    guard units[index].lemma == "dopo", index > 1, units[index - 1].traits.contains(.time),
      units[index - 2].partOfSpeech == .numeral || units[index - 2].kind == .number
        || units[index - 2].partOfSpeech == .indefiniteArticle,
      units[index].partOfSpeech == .preposition, startsSubject(units, index + 1)
    else { return }
    units[index].lexeme = nil
    units[index].traits = []
    units[index].analysis = Analysis(lexeme: nil, .adverb)
    units[index].english = "later"
    units[index].alternatives = []
  }

  /// `non importerà più gas`: after a denied verb `più` is no longer, unless it compares.
  private func preferNoLonger(_ units: inout [Unit], _ index: Int) {
    guard units[index].key.elementsEqual("più".utf8),
      units[index].partOfSpeech == .indefinite, index > 1,
      units[index - 1].partOfSpeech == .verb, index + 1 < units.count,
      units[index + 1].partOfSpeech == .noun,
      !units[index + 1].features.contains(.plural)
        || units[index + 1].features.contains(.singular),
      units[..<index].suffix(4).contains(where: { $0.partOfSpeech == .negation }),
      !units[(index + 1)...].contains(where: { $0.isLemma(["che", "di quanto"]) }),
      let adverb = units[index].readings.first(where: { $0.partOfSpeech == .adverb })
    else { return }
    units[index].choose(adverb, lexicon)
  }

  /// `gli ultimi tre anni`, `i prossimi due mesi`: before a numeral these words are adjectives, and
  /// what stands before them is an article.
  private func preferOrder(_ units: inout [Unit], _ index: Int) {
    guard index + 2 < units.count, units[index + 1].partOfSpeech == .numeral,
      units[index].partOfSpeech != .adjective,
      let adjective = units[index].readings.first(where: { reading in
        reading.partOfSpeech == .adjective
          && reading.lexeme.map { ["ultimo", "prossimo"].contains(lexicon[$0].lemma) } == true
      })
    else { return }
    units[index].choose(adjective, lexicon)
    guard index > 0, units[index - 1].partOfSpeech == .clitic,
      let article = units[index - 1].readings.first(where: { $0.partOfSpeech == .article })
    else { return }
    units[index - 1].choose(article, lexicon)
  }

  /// `Sale a 41 il bilancio`: before a number it is no salt.
  private func preferRise(_ units: inout [Unit], _ index: Int) {
    guard units[index].lemma == "sale", units[index].partOfSpeech == .noun,
      index + 2 < units.count, units[index + 1].isPreposition("a"),
      units[index + 2].partOfSpeech == .numeral || units[index + 2].partOfSpeech == .article,
      index == 0 || units[index - 1].partOfSpeech != .article,
      let verb = finiteReading(of: units[index])
    else { return }
    units[index].choose(verb, lexicon)
  }

  /// `l'Italia punta al 2%`: aims, not stung.
  private func preferAim(_ units: inout [Unit], _ index: Int) {
    guard units[index].lemma == "pungere", index + 1 < units.count,
      units[index + 1].isPreposition("a") || units[index + 1].isPreposition("su"),
      let verb = finiteReading(of: units[index])
    else { return }
    units[index].choose(verb, lexicon)
  }

  /// `un ucraino su quattro vive all'estero`: after a share stands the verb.
  private func preferShare(_ units: inout [Unit], _ index: Int) {
    guard index > 2, units[index].partOfSpeech != .verb,
      units[index - 1].partOfSpeech == .numeral, units[index - 2].isPreposition("su"),
      units[index - 3].partOfSpeech == .noun || units[index - 3].partOfSpeech == .adjective
        || units[index - 3].partOfSpeech == .properNoun,
      let verb = finiteReading(of: units[index])
    else { return }
    units[index].choose(verb, lexicon)
  }

  /// `è proprio in questa regione`, `proprio i dazi`: before a whole phrase it is precisely.
  private func preferPrecisely(_ units: inout [Unit], _ index: Int) {
    guard units[index].key.elementsEqual("proprio".utf8), index + 1 < units.count,
      index == 0 || units[index - 1].partOfSpeech == .verb || units[index - 1].kind == .mark
    else { return }
    switch units[index + 1].partOfSpeech {
    case .preposition, .article, .demonstrative: break
    default: return
    }
    units[index].lexeme = nil
    units[index].traits = []
    units[index].analysis = Analysis(lexeme: nil, .adverb)
    units[index].english = "precisely"
    units[index].alternatives = ["just"]
  }

  /// `i venti soffiano`, `con venti di 100 km/h`: where it counts nothing it is no number.
  private func preferWinds(_ units: inout [Unit], _ index: Int) {
    guard units[index].key.elementsEqual("venti".utf8), units[index].partOfSpeech == .numeral,
      index > 0, index + 1 < units.count,
      units[index - 1].partOfSpeech == .article && units[index - 1].features.number == .plural
        || units[index - 1].isPreposition("con") && units[index + 1].isPreposition("di"),
      let noun = units[index].readings.first(where: { $0.partOfSpeech == .noun })
    else { return }
    switch units[index + 1].partOfSpeech {
    case .verb, .negation, .clitic, .preposition, .relative: break
    default: return
    }
    units[index].choose(noun, lexicon)
  }

  /// `PER LA MELONI`, `MELONI VOLA A KIEV`: in capitals, a plural noun that neither its article nor
  /// its verb agrees with is somebody's name.
  private func preferNameInCapitals(_ units: inout [Unit], _ index: Int) {
    guard units[index].partOfSpeech == .noun, units[index].shape == .upper,
      units[index].text.utf8.count > 4, units[index].features.number == .plural,
      units.allSatisfy({ $0.shape != .lower || $0.kind != .word || $0.partOfSpeech == .article }),
      units.contains(where: {
        $0.kind == .word && $0.shape == .upper && $0.source != units[index].source
      })
    else { return }
    let follows = index > 0 ? units[index - 1] : nil
    let hasArticle =
      follows?.partOfSpeech == .article && follows?.features.number == .singular
    let isBare = follows == nil || follows?.kind == .mark
    let hasVerb =
      isBare && index + 1 < units.count && units[index + 1].verbForm.isFinite
      && units[index + 1].features.contains(.third)
      && units[index + 1].features.number == .singular
    guard hasArticle || hasVerb else { return }
    units[index].lexeme = nil
    units[index].kind = .name
    units[index].traits = .human
    units[index].alternatives = []
    units[index].analysis = Analysis(lexeme: nil, .properNoun, [.anyGender, .singular])
    units[index].english = units[index].text.prefix(1) + units[index].text.dropFirst().lowercased()
  }

  /// Whether a noun group and then a finite verb stand at `start`, with no other clause between.
  private func startsSubject(_ units: [Unit], _ start: Int) -> Bool {
    var hasNoun = false
    for unit in units[min(start, units.count)...] {
      switch unit.partOfSpeech {
      case .noun, .properNoun: hasNoun = true
      case .article, .indefiniteArticle, .adjective, .possessive, .demonstrative, .indefinite,
        .numeral:
        continue
      case .verb, .clitic, .negation: return hasNoun && unit.verbForm != .participle
      case .unknown where unit.kind == .name: hasNoun = true
      default: return false
      }
    }
    return false
  }
}

extension Unit {
  /// Takes another reading, with what the lexicon knows of it.
  mutating func choose(_ reading: Analysis, _ lexicon: Lexicon) {
    analysis = reading
    guard let id = reading.lexeme else { return }
    let entry = lexicon[id]
    lexeme = entry
    traits = Traits(entry.flags)
    english = entry.english
    alternatives = entry.alternatives
  }
}
