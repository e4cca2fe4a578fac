import Linguistics

extension ShallowSyntax {
  /// The verbs of the same sentence within reach, auxiliaries left out.
  func verbs(near index: Int) -> [Int] {
    window(around: index).filter { units[$0].partOfSpeech == .verb && !isAuxiliary($0) }
  }

  /// Whether `essere`, `avere` or `venire` serves a participle after it.
  func isAuxiliary(_ verb: Int) -> Bool {
    guard ["essere", "avere", "venire"].contains(units[verb].lemma) else { return false }
    var index = verb + 1
    while index < units.count, index < verb + 4 {
      if units[index].verbForm == .participle { return true }
      guard units[index].partOfSpeech == .adverb else { return false }
      index += 1
    }
    return false
  }

  private static let serving: Set<String> = [
    "essere", "avere", "venire", "potere", "dovere", "volere", "stare", "sapere",
  ]

  /// Where the group of a verb begins, with its auxiliaries, pronouns and negation.
  private func verbStart(_ verb: Int) -> Int {
    var start = verb
    while start > 0, start > verb - 7 {
      let unit = units[start - 1]
      switch unit.partOfSpeech {
      case .clitic, .negation: break
      case .verb where unit.isLemma(Self.serving): break
      case .adverb where unit.kind == .word:
        // An adverb belongs to the group only between its words.
        guard start < verb || start > 1 && units[start - 2].partOfSpeech == .verb else {
          return start
        }
      default: return start
      }
      start -= 1
    }
    return start
  }

  /// Whether a verb has a pronoun of its own person.
  func isReflexive(_ verb: Int) -> Bool {
    if units[verb].analysis?.clitics.0 == .si { return true }
    return (verbStart(verb)..<verb).contains { index in
      let key = units[index].key
      return units[index].partOfSpeech == .clitic
        && (key.elementsEqual("si".utf8) || key.elementsEqual("s'".utf8))
    }
  }

  func isPassive(_ verb: Int) -> Bool {
    guard units[verb].verbForm == .participle, !units[verb].traits.contains(.takesEssere),
      !units[verb].traits.contains(.intransitive)
    else { return false }
    return (verbStart(verb)..<verb).reversed().first { units[$0].partOfSpeech == .verb }.map {
      units[$0].lemma == "essere" || units[$0].lemma == "venire"
    } ?? false && !isReflexive(verb)
  }

  /// Whether a participle stands by a noun as an adjective does.
  func isBesideNoun(_ verb: Int) -> Bool {
    guard units[verb].verbForm == .participle, let noun = beside(verb) else { return false }
    return units[noun].features.agrees(with: units[verb].features)
  }

  /// Whether a verb has a direct object, a pronoun or clause among them.
  func hasObject(_ verb: Int) -> Bool {
    if object(of: verb) != nil { return true }
    let pronouns: Set<Analysis.Clitic> = [.lo, .la, .li, .le]
    if let clitics = units[verb].analysis?.clitics,
      pronouns.contains(clitics.0) || pronouns.contains(clitics.1)
    {
      return true
    }
    if (verbStart(verb)..<verb).contains(where: {
      units[$0].partOfSpeech == .clitic && ["lo", "la", "li", "le", "l'"].contains(units[$0].lemma)
    }) {
      return true
    }
    var next = verb + 1
    while next < units.count, units[next].partOfSpeech == .adverb { next += 1 }
    guard next < units.count, !isMark(next) else { return false }
    switch units[next].partOfSpeech {
    case .article, .indefiniteArticle, .demonstrative, .indefinite, .numeral: return true
    default: return false
    }
  }

  /// The direct object, as far as it can be seen: the noun after an active verb, the subject of a
  /// passive one, the noun by a participle, the antecedent of `che`.
  func object(of verb: Int) -> Int? {
    if isPassive(verb) { return subject(of: verb) ?? nounAfter(verb) }
    if isBesideNoun(verb) { return beside(verb) }
    if let after = nounAfter(verb) { return after }
    return relativeObject(of: verb)
  }

  /// The noun that follows a verb without a preposition.
  func nounAfter(_ verb: Int) -> Int? {
    var next = verb + 1
    while next < units.count, next < verb + 4, units[next].partOfSpeech == .adverb,
      !isMark(next), !isGrading(next)
    {
      next += 1
    }
    return next < units.count ? head(from: next) : nil
  }

  /// The noun after a verb that is its subject: the verb has person, may stand without object, and
  /// has no subject before it (`aumentano i prezzi`, `è scattato l'allarme`).
  func subjectAfter(_ verb: Int) -> Int? {
    let unit = units[verb]
    guard let noun = nounAfter(verb), !units[noun].traits.contains(.time) else { return nil }
    let isIntransitive =
      !unit.traits.isDisjoint(with: [.takesEssere, .intransitive])
      || (unit.traits.contains(.takesEither) || unit.lexeme?.flags["intren"] != nil)
        && !hasAvere(verb)
    guard isIntransitive, subject(of: verb) == nil else { return nil }
    switch unit.verbForm {
    case .infinitive, .gerund, .imperative: return nil
    case .participle where verbStart(verb) == verb: return nil
    default: return noun
    }
  }

  private func hasAvere(_ verb: Int) -> Bool {
    (verbStart(verb)..<verb).contains { units[$0].lemma == "avere" }
  }

  /// The noun before `che` where another subject stands between: `il colpo che il governo ha
  /// inferto`.
  private func relativeObject(of verb: Int) -> Int? {
    let start = verbStart(verb)
    guard let subject = noun(before: start) else { return nil }
    let before = groupStart(of: subject) - 1
    return before > 0 ? antecedent(of: before) : nil
  }

  private func antecedent(of index: Int) -> Int? {
    guard units[index].lemma == "che", index > 0 else { return nil }
    return noun(before: isMark(index - 1) ? index - 1 : index)
  }

  /// The subject before a verb: the antecedent of `che`, or the nearest noun that no preposition
  /// governs.
  func subject(of verb: Int) -> Int? {
    var index = verbStart(verb) - 1
    if index >= 0, let antecedent = antecedent(of: index) { return antecedent }
    let limit = max(0, index - Self.reach)
    while index >= limit {
      if isBoundary(index) { return nil }
      if isNominal(index) {
        guard let preposition = preposition(before: index) else {
          return units[index].traits.contains(.time) ? nil : index
        }
        index = preposition - 1
        continue
      }
      switch units[index].partOfSpeech {
      case .subordinator, .relative: return nil
      case .verb where units[index].verbForm != .participle: return nil
      default: index -= 1
      }
    }
    return nil
  }

  /// Whether a clause with `che` follows a verb or noun.
  func hasClause(_ index: Int) -> Bool {
    var next = index + 1
    while next < units.count, next < index + 4 {
      if units[next].lemma == "che" { return true }
      guard units[next].partOfSpeech == .adverb || isMark(next) && units[next].text == "," else {
        return false
      }
      next += 1
    }
    return false
  }

  /// The infinitive after a word, directly or by a preposition.
  func infinitive(after index: Int) -> (infinitive: Int, preposition: Int?)? {
    let next = isNominal(index) ? groupEnd(of: index) : index + 1
    guard next < units.count else { return nil }
    if units[next].verbForm == .infinitive { return (next, nil) }
    guard isPreposition(next) else { return nil }
    var cursor = next + 1
    while cursor < min(units.count, next + 4) {
      if units[cursor].verbForm == .infinitive { return (cursor, next) }
      switch units[cursor].partOfSpeech {
      case .negation, .clitic, .adverb: cursor += 1
      default: return nil
      }
    }
    return nil
  }
}
