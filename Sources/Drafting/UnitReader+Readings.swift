import Linguistics
import TextModel

extension UnitReader {
  // MARK: Choice
  func choose(_ units: inout [Unit]) {
    for index in units.indices { dropLoneClitics(&units, index) }
    let words = units.map { unit in
      WordReadings(
        key: unit.key,
        shape: unit.shape,
        beginsSentence: unit.beginsSentence,
        analyses: unit.readings,
        isPunctuation: unit.kind == .mark
      )
    }
    for (index, analysis) in disambiguator.choose(words).enumerated() {
      settle(&units[index], analysis)
    }
  }

  /// `me`, `te`, `se`, `ce`, `ve` are unstressed pronouns only before `lo`, `la`, `li`, `le`, `ne`.
  private func dropLoneClitics(_ units: inout [Unit], _ index: Int) {
    guard units[index].key.count == 2,
      units[index].readings.contains(where: { $0.partOfSpeech == .clitic }),
      ["me", "te", "se", "ce", "ve"].contains(String(decoding: units[index].key, as: UTF8.self))
    else { return }
    if index + 1 < units.count,
      ["lo", "la", "li", "le", "ne", "l'", "n'"].contains(
        String(decoding: units[index + 1].key, as: UTF8.self)
      )
    {
      return
    }
    units[index].readings.removeAll { $0.partOfSpeech == .clitic }
    guard units[index].key == Array("se".utf8),
      index + 1 >= units.count
        || !units[index + 1].isLemma(["stesso", "medesimo"])
          && !units[index + 1].text.hasPrefix("stess")
    else { return }
    units[index].readings.removeAll { $0.partOfSpeech == .personalPronoun }
  }

  /// `Intervistata da`: before an agent a nominal participle is a participle.
  func preferAgents(_ units: inout [Unit]) {
    for index in units.indices.dropLast()
    where units[index].partOfSpeech == .noun && units[index].kind == .word
      && units[index + 1].isPreposition("da")
    {
      if index > 0 {
        switch units[index - 1].partOfSpeech {
        case .article, .adjective, .indefinite, .numeral, .preposition, .indefiniteArticle,
          .demonstrative, .possessive:
          continue
        default: break
        }
      }
      guard
        let participle = units[index].readings.first(where: { $0.features.verbForm == .participle })
      else { continue }
      units[index].lexeme = nil
      units[index].analysis = nil
      settle(&units[index], participle)
    }
  }

  /// `venne modificata`: after `venire` or `avere` the participle is meant, not the adjective.
  func preferParticiples(_ units: inout [Unit]) {
    var auxiliary: Unit?
    for index in units.indices {
      let unit = units[index]
      if unit.partOfSpeech == .adverb, unit.kind == .word { continue }
      if let verb = auxiliary, unit.partOfSpeech == .adjective || unit.partOfSpeech == .noun,
        unit.kind == .word,
        let participle = unit.readings.first(where: { $0.features.verbForm == .participle }),
        !verb.isLemma(["rimanere", "restare"]) || befalls(participle),
        verb.lemma != "stare" && verb.verbForm != .participle || unit.partOfSpeech == .adjective
      {
        units[index].lexeme = nil
        units[index].analysis = nil
        settle(&units[index], participle)
      }
      // `sono rimaste uccise`: no preterite follows a participle.
      if let verb = auxiliary, verb.verbForm == .participle, unit.verbForm == .preterite,
        let participle = unit.readings.first(where: { $0.features.verbForm == .participle })
      {
        units[index].choose(participle, analyzer.lexicon)
      }
      // `si sono divise`, `erano state promesse`: with its pronoun, or in a compound tense, `essere`
      // is an auxiliary.
      let isAuxiliary =
        unit.lemma == "essere" && index > 0 && units[index - 1].key.elementsEqual("si".utf8)
        && units[index - 1].partOfSpeech == .clitic
        || index > 0 && units[index - 1].lemma == "essere" && unit.verbForm == .participle
          && ["essere", "stare"].contains(unit.lemma)
      auxiliary =
        (["avere", "venire", "rimanere", "restare"].contains(unit.lemma) || isAuxiliary)
          && unit.partOfSpeech == .verb
        ? unit : nil
    }
  }

  private func befalls(_ participle: Analysis) -> Bool {
    guard let verb = participle.lexeme else { return false }
    return VerbGroupParser.suffered.contains(analyzer.lexicon[verb].lemma)
  }

  /// `i libri di storia inglesi`: right after a noun the name of a people is its adjective.
  func preferPeoplesAdjectives(_ units: inout [Unit]) {
    for index in units.indices.dropFirst() where units[index].partOfSpeech == .noun {
      guard case .term = units[index].kind, units[index].traits.contains(.human),
        units[index].english.first?.isUppercase == true,
        units[index - 1].partOfSpeech == .noun, !units[index - 1].traits.contains(.time),
        let adjective = analyzer.analyses(of: units[index].text).first(where: {
          $0.partOfSpeech == .adjective
        }), let lexeme = adjective.lexeme
      else { continue }
      units[index].analysis = adjective
      units[index].lexeme = analyzer.lexicon[lexeme]
      units[index].traits = Traits(analyzer.lexicon[lexeme].flags)
      units[index].english = analyzer.lexicon[lexeme].english
    }
  }

  /// `un ruolo molto più attivo`: what `più` grades after a noun is its adjective, if it can be.
  func preferGraded(_ units: inout [Unit]) {
    for index in units.indices.dropFirst(2) where units[index].partOfSpeech == .noun {
      guard units[index].kind == .word, units[index - 1].isLemma(["più", "meno", "sempre più"])
      else { continue }
      var before = index - 2
      while before > 0, units[before].isLemma(["molto", "ancora", "assai", "ben", "sempre"]) {
        before -= 1
      }
      let noun = units[before]
      guard noun.partOfSpeech == .noun,
        let adjective = units[index].readings.first(where: { reading in
          reading.partOfSpeech == .adjective && reading.features.agrees(with: noun.features)
        })
      else { continue }
      units[index].lexeme = nil
      units[index].analysis = nil
      settle(&units[index], adjective)
      units[index - 1].analysis = Analysis(lexeme: units[index - 1].analysis?.lexeme, .adverb)
    }
  }

  /// `due anni fa`: after a noun of time `fa` is ago.
  func markAgo(_ units: inout [Unit]) {
    for index in units.indices.dropFirst()
    where units[index].text == "fa" && units[index - 1].traits.contains(.time) {
      units[index].lexeme = nil
      units[index].traits = []
      units[index].analysis = Analysis(lexeme: nil, .adverb)
      units[index].english = "ago"
    }
  }

  /// The sense of a preposition whose article makes a noun of an infinitive.
  static let nounLikeInfinitive = "infinitive as a noun"

  /// `nell'affrontare la crisi`: English has a gerund without the article.
  func dropArticlesOfInfinitives(_ units: inout [Unit]) {
    for index in units.indices.dropFirst().dropLast().reversed()
    where units[index].partOfSpeech == .article
      && units[index - 1].partOfSpeech == .preposition
      && units[index - 1].source == units[index].source
      && units[index + 1].kind == .word && units[index + 1].verbForm == .infinitive
    {
      units[index - 1].sense = Self.nounLikeInfinitive
      units.remove(at: index)
    }
  }

  /// Takes a reading and looks up what the grammar needs of its entry.
  func settle(_ unit: inout Unit, _ analysis: Analysis?) {
    guard unit.kind == .word else { return }
    if unit.lexeme != nil, unit.analysis != nil { return }
    unit.analysis = analysis
    guard let analysis else { return }
    guard let id = analysis.lexeme else { return }
    let lexeme = analyzer.lexicon[id]
    unit.lexeme = lexeme
    unit.traits = Traits(lexeme.flags)
    unit.alternatives = lexeme.alternatives
    unit.english = lexeme.english
    switch analysis.derivation {
    case .none: break
    case .prefix(let index): unit.english = Prefixes.all[Int(index)].english + lexeme.english
    case .superlative: unit.english = "very " + lexeme.english
    case .adverb: unit.english = EnglishMorphology.builtIn.adverb(from: lexeme.english)
    }
  }
}
