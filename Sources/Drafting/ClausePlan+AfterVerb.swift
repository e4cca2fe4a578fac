import Linguistics

/// Subjects that stand behind their verb.
extension ClausePlan {
  func nounAfter(_ index: Int, agreeingWith group: VerbGroup) -> Int? {
    var cursor = index + 1
    while cursor < chunks.count {
      switch chunks[cursor] {
      case .adverb: cursor += 1
      case .adjective where group.isCopula || VerbClasses.copular.contains(group.main.lemma):
        cursor += 1
      case .noun(let noun):
        guard noun.head?.traits.contains(.time) != true, agrees(noun, at: cursor, with: group)
        else { return nil }
        return cursor
      default: return nil
      }
    }
    return nil
  }

  /// `è stato arrestato a Vienna un russo`: the subject of a verb that has no object may stand behind
  /// a phrase or two that tell where and when.
  func nounAfterPhrases(_ index: Int, agreeingWith group: VerbGroup) -> Int? {
    guard
      group.isPassive || group.hasImpersonalSi || group.isReflexive
        || group.main.traits.contains(.takesEssere)
        || group.main.traits.contains(.intransitive)
        || VerbClasses.presentational.contains(group.main.lemma),
      !group.isCopula, !VerbClasses.copular.contains(group.main.lemma)
    else { return nil }
    var cursor = index + 1
    var phrases = 0
    while cursor + 1 < chunks.count {
      switch chunks[cursor] {
      case .preposition(let unit):
        guard phrases < 3, case .noun(let place) = chunks[cursor + 1],
          group.isPassive || !unit.isPreposition("da"),
          place.isName || place.head?.traits.contains(.time) == true
            || place.head?.traits.contains(.place) == true || unit.isPreposition("di")
        else { return nil }
        phrases += 1
        cursor += 2
      case .adverb: cursor += 1
      case .noun(let noun) where noun.head?.traits.contains(.time) == true: cursor += 1
      case .noun(let noun):
        let isSetOff =
          noun.determiner != nil || !noun.quantifiers.isEmpty || noun.predeterminer != nil
        return isSetOff && agrees(noun, at: cursor, with: group) ? cursor : nil
      default: return nil
      }
    }
    if cursor < chunks.count, case .noun(let noun) = chunks[cursor], noun.determiner != nil,
      noun.head?.traits.contains(.time) != true, agrees(noun, at: cursor, with: group)
    {
      return cursor
    }
    return nil
  }

  /// Whether a relative clause depends on a noun: it is too long to go before its verb.
  func hasClause(_ index: Int) -> Bool {
    guard index + 1 < chunks.count else { return false }
    if case .relative = chunks[index + 1] { return true }
    guard index + 2 < chunks.count, case .preposition = chunks[index + 1] else { return false }
    if case .relative = chunks[index + 2] { return true }
    return false
  }

  /// `sono otto milioni i profughi`: a bare number is predicate, the noun after it subject.
  func subjectAfterNumber(_ index: Int) -> Int? {
    guard case .noun(let number) = chunks[index], number.head == nil, number.determiner == nil,
      !number.quantifiers.isEmpty, index + 1 < chunks.count,
      case .noun(let noun) = chunks[index + 1],
      noun.determiner != nil
    else { return nil }
    return index + 1
  }

  func isQuoted(_ group: VerbGroup, _ index: Int, _ after: Int) -> Bool {
    guard VerbClasses.speech.contains(group.main.lemma), index > 0, group.clitics.isEmpty,
      case .mark = chunks[index - 1]
    else { return false }
    return true
  }

  func isInverted(_ group: VerbGroup, _ index: Int, _ after: Int) -> Bool {
    let main = group.main
    if case .noun(let noun) = chunks[after], noun.head?.partOfSpeech == .personalPronoun,
      !group.person.contains(.third)
    {
      return true
    }
    if group.isReflexive || group.hasImpersonalSi, isBarePerson(after) { return false }
    if group.hasImpersonalSi || group.isPassive { return true }
    if group.clitics.contains(where: { ["lo", "la", "li", "le"].contains($0.lemma) }) {
      return true
    }
    if group.isCopula || VerbClasses.copular.contains(main.lemma) {
      return after > index + 1 && isAdjective(index + 1)
        || ["restare", "rimanere"].contains(main.lemma) && isDefinite(after)
    }
    if VerbClasses.reporting.contains(main.lemma), index > 0, case .mark = chunks[index - 1] {
      return true
    }
    if main.lemma == "vincere", isDefinite(after), !isWon(after) { return true }
    if group.isReflexive, main.isLemma(["chiamare", "definire"]) { return false }
    if main.traits.contains(.takesEssere) || group.isReflexive { return true }
    if main.traits.contains(.intransitive) { return true }
    if let complement = prepositionsBefore(index).first(where: {
      main.lexeme?.flags.mapped("prep", $0) != nil
    }),
      !complement.isEmpty
    {
      return true
    }
    return main.traits.contains(.takesEither) && VerbClasses.presentational.contains(main.lemma)
      && !followedByObject(after)
  }

  /// Whether what stands after `vincere` is what one wins: `vince le elezioni`; a party or a person
  /// wins them: `vince il centrodestra`.
  private func isWon(_ index: Int) -> Bool {
    guard case .noun(let noun) = chunks[index], let head = noun.head else { return true }
    return !head.traits.contains(.human)
      && !head.isLemma([
        "fronte", "partito", "coalizione", "centrodestra", "centrosinistra", "opposizione",
        "destra",
        "sinistra", "sì", "no", "lista", "movimento", "governo",
      ])
  }

  /// `si proclama paladino`: a bare noun for a person says what the subject takes itself for.
  private func isBarePerson(_ index: Int) -> Bool {
    guard case .noun(let noun) = chunks[index] else { return false }
    return noun.determiner == nil && noun.quantifiers.isEmpty && !noun.isName && !noun.isPlural
      && noun.isHuman
  }

  private func isDefinite(_ index: Int) -> Bool {
    guard case .noun(let noun) = chunks[index] else { return false }
    return noun.determiner?.partOfSpeech == .article || !noun.quantifiers.isEmpty
  }

  /// The prepositions between the start of the clause and the verb.
  private func prepositionsBefore(_ index: Int) -> [String] {
    var lemmas: [String] = []
    for back in stride(from: index - 1, through: 0, by: -1) {
      switch chunks[back] {
      case .preposition(let unit): lemmas.append(unit.lemma)
      case .verb(let other) where other.isFinite: return lemmas
      case .subordinator, .relative: return lemmas
      default: break
      }
    }
    return lemmas
  }

  private func isAdjective(_ index: Int) -> Bool {
    if case .adjective = chunks[index] { true } else { false }
  }

  private func followedByObject(_ index: Int) -> Bool {
    guard index + 1 < chunks.count, case .noun = chunks[index + 1] else { return false }
    return true
  }
}
