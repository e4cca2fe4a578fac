import Linguistics

/// Subjects that stand after their verb.
extension ClausePlan {
  func nounAfter(_ index: Int, agreeingWith group: VerbGroup) -> Int? {
    // `è convinto che la guerra finirà`: what follows belongs to the clause that the expression opens.
    if Self.opensClause(group.main) { return nil }
    var cursor = index + 1
    while cursor < chunks.count {
      switch chunks[cursor] {
      case .adverb: cursor += 1
      case .adjective where group.isCopula || VerbClasses.copular.contains(group.main.lemma):
        cursor += 1
      case .noun(let noun):
        guard noun.head?.traits.contains(.time) != true || isCounted(noun, group),
          noun.head?.traits.contains(.language) != true,
          agrees(noun, at: cursor, with: group) || isSeriesOfSubjects(cursor, group)
        else { return nil }
        return cursor
      default: return nil
      }
    }
    return nil
  }

  /// Whether an expression ends in a conjunction: `essere convinto che`.
  static func opensClause(_ verb: Unit) -> Bool {
    if case .phrase = verb.kind { verb.lemma.hasSuffix(" che") } else { false }
  }

  /// `si sono persi due anni`: what `si` and a number make the subject of a passive may be a time.
  private func isCounted(_ noun: NounGroup, _ group: VerbGroup) -> Bool {
    group.hasImpersonalSi && !noun.quantifiers.isEmpty
      && !group.main.traits.contains(.takesEssere) || isNeeded(noun, by: group)
  }

  /// `serve più tempo`, `mancano tre mesi`: with these verbs a quantity of time is what is needed.
  private func isNeeded(_ noun: NounGroup, by group: VerbGroup) -> Bool {
    group.main.isLemma(["servire", "occorrere", "mancare", "bastare"])
      && (!noun.quantifiers.isEmpty || noun.head?.lemma == "tempo") || comes(noun, by: group)
  }

  /// `arriva l'inverno`, `scade il termine`: with these verbs a time with its article is what comes
  /// or goes.
  private func comes(_ noun: NounGroup, by group: VerbGroup) -> Bool {
    group.main.isLemma([
      "arrivare", "iniziare", "cominciare", "finire", "scadere", "tornare", "venire",
    ]) && noun.determiner?.partOfSpeech == .article
      && noun.head?.isLemma([
        "inverno", "estate", "primavera", "autunno", "momento", "ora", "tempo", "scadenza",
        "termine", "stagione", "epoca", "era",
      ]) == true && !noun.isLastOrNext
  }

  /// `è di 14 morti il bilancio`: what something amounts to stands before it.
  func subjectAfterMeasure(_ index: Int, _ group: VerbGroup) -> Int? {
    guard group.isCopula, index + 3 < chunks.count,
      case .preposition(let unit) = chunks[index + 1], unit.isPreposition("di"),
      case .noun(let measure) = chunks[index + 2], measure.determiner == nil,
      measure.quantifiers.contains(where: { $0.partOfSpeech == .numeral }),
      measure.head != nil
    else { return nil }
    var subject = index + 3
    if case .coordinator = chunks[subject], index + 5 < chunks.count,
      case .noun(let second) = chunks[subject + 1], second.determiner == nil
    {
      subject += 2
    }
    guard case .noun(let noun) = chunks[subject], noun.determiner?.partOfSpeech == .article else {
      return nil
    }
    return subject
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
    if index > 0, case .relative(let pronoun) = chunks[index - 1], pronoun.lemma == "che",
      isActive(group), !group.isCopula
    {
      return true
    }
    if VerbClasses.placing.contains(main.lemma), isActive(group), followsWhere(index),
      !followedByObject(after)
    {
      return true
    }
    if VerbClasses.absolute.contains(main.lemma), isActive(group), wins(after, index) {
      return true
    }
    if group.isCopula || VerbClasses.copular.contains(main.lemma) {
      return after > index + 1
        && (isAdjective(index + 1) || isState(index + 1) && after == index + 2)
        || ["restare", "rimanere"].contains(main.lemma) && isDefinite(after)
    }
    if VerbClasses.reporting.contains(main.lemma), index > 0, case .mark = chunks[index - 1] {
      return true
    }
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

  /// `dove già operano contingenti`, `nella quale vivono i profughi`: the place is said, and what is
  /// there stands behind the verb.
  private func followsWhere(_ index: Int) -> Bool {
    var cursor = index - 1
    while cursor > 0, case .adverb(let unit) = chunks[cursor], unit.lemma != "dove" { cursor -= 1 }
    guard cursor >= 0 else { return false }
    switch chunks[cursor] {
    case .subordinator(let unit), .adverb(let unit): return unit.lemma == "dove"
    case .relative: return cursor > 0 && isPreposition(cursor - 1)
    default: return false
    }
  }

  /// `hanno vinto i moderati`: persons after a verb of success, which has no other object.
  private func wins(_ after: Int, _ index: Int) -> Bool {
    guard case .noun(let noun) = chunks[after],
      noun.isHuman || noun.isName || noun.head?.partOfSpeech == .adjective
        || noun.head?.isLemma(Self.contenders) == true,
      noun.determiner?.partOfSpeech == .article || noun.isName, !followedByObject(after)
    else { return false }
    return index == 0 || !isPreposition(index - 1)
  }

  /// Those who win and lose elections and votes, besides persons.
  private static let contenders: Set<String> = [
    "fronte", "partito", "coalizione", "centrodestra", "centrosinistra", "opposizione", "destra",
    "sinistra", "sì", "no", "lista", "movimento", "governo",
  ]

  /// `è in gioco la pace`: an expression that tells a state.
  private func isState(_ index: Int) -> Bool {
    guard case .adverb(let unit) = chunks[index], unit.text.contains(" ") else { return false }
    return unit.lemma.hasPrefix("in ") || unit.lemma.hasPrefix("a ")
      || unit.lemma.hasPrefix("alle ")
      || unit.lemma.hasPrefix("sul ") || unit.lemma.hasPrefix("fuori ")
  }

  /// `si proclama paladino`: a bare noun for a person says what the subject takes itself for.
  func isBarePerson(_ index: Int) -> Bool {
    guard case .noun(let noun) = chunks[index] else { return false }
    return noun.determiner == nil && noun.quantifiers.isEmpty && !noun.isName && !noun.isPlural
      && noun.isHuman
  }

  func isDefinite(_ index: Int) -> Bool {
    guard case .noun(let noun) = chunks[index] else { return false }
    return noun.determiner?.partOfSpeech == .article || !noun.quantifiers.isEmpty
      || noun.determiner?.lemma == "quello"
  }

  /// The prepositions between the start of the clause and the verb.
  func prepositionsBefore(_ index: Int) -> [String] {
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

  func isAdjective(_ index: Int) -> Bool {
    if case .adjective = chunks[index] { true } else { false }
  }

  func followedByObject(_ index: Int) -> Bool {
    guard index + 1 < chunks.count, case .noun = chunks[index + 1] else { return false }
    return true
  }

  /// Whether an earlier verb has the noun at `index`, which stands after it, for its subject.
  func isSubjectBefore(_ index: Int) -> Bool {
    subjects.values.contains { subject in
      switch subject {
      case .inverted(index), .postponed(index), .quoted(index), .existential(index): true
      default: false
      }
    }
  }

  /// `ai vertici siedono uomini che …`: after a place in front, English leaves a long subject behind
  /// a verb of being somewhere.
  func staysBehind(_ group: VerbGroup, _ index: Int, _ after: Int) -> Bool {
    guard VerbClasses.placing.contains(group.main.lemma), isActive(group), after == index + 1,
      hasClause(after), index > 1, case .noun = chunks[index - 1], isPrepositional(index - 1)
    else { return false }
    return true
  }

  /// `cresce tra gli alleati il timore`: a noun with its determiner behind the phrases that follow a
  /// verb without object is its subject.
  func nounBeyondPhrases(_ index: Int, _ group: VerbGroup) -> Int? {
    guard standsWithoutObject(group, index) else { return nil }
    var cursor = index + 1
    var phrases = 0
    var comma: Int?
    while cursor + 1 < chunks.count {
      switch chunks[cursor] {
      case .adverb:
        if comma != nil { phrases += 1 }
        cursor += 1
      case .preposition:
        guard case .noun = chunks[cursor + 1] else { return nil }
        phrases += 1
        cursor += 2
      case .mark(let mark):
        guard mark.text == ",", comma == nil || phrases > 0 else { return nil }
        if comma == nil, phrases > 0 { return nil }
        comma = cursor
        cursor += 1
      case .noun(let noun) where noun.head?.traits.contains(.time) == true:
        phrases += 1
        cursor += 1
      case .noun(let noun):
        guard phrases > 0,
          noun.determiner != nil || !noun.quantifiers.isEmpty || noun.predeterminer != nil,
          noun.head?.traits.contains(.time) != true, noun.head != nil,
          agrees(noun, at: cursor, with: group) || isSeriesOfSubjects(cursor, group)
        else { return nil }
        return cursor
      default: return nil
      }
    }
    return nil
  }

  /// `l'ambizione turca e l'interesse greco`: two singular nouns that one plural verb joins.
  func isSeriesOfSubjects(_ index: Int, _ group: VerbGroup) -> Bool {
    guard group.person.number == .plural else { return false }
    if coordinated(after: index) != nil { return true }
    return index + 1 < chunks.count && seriesEnd(from: index, to: index + 1, group) != nil
  }

  /// `se si tagliano pensioni, sanità e scuola`: the end of an enumeration of subjects of one make,
  /// whose first is the noun at `first` and whose first comma stands at `comma`.
  func seriesEnd(from first: Int, to comma: Int, _ group: VerbGroup) -> Int? {
    guard group.person.number == .plural, comma == first + 1,
      case .noun(let model) = chunks[first], model.head != nil
    else { return nil }
    func isAlike(_ index: Int) -> Bool {
      guard index < chunks.count, case .noun(let noun) = chunks[index] else { return false }
      return (noun.determiner == nil) == (model.determiner == nil) && noun.isName == model.isName
        && noun.head != nil && noun.head?.traits.contains(.time) != true
    }
    var end = comma
    var members = 1
    while end + 1 < chunks.count, isAlike(end + 1) {
      switch chunks[end] {
      case .mark(let mark) where mark.text == ",":
        members += 1
        end += 2
        if end >= chunks.count { return nil }
      case .coordinator(let joint) where joint.lemma == "e": return end + 2
      default: return nil
      }
    }
    // `si riformano giustizia, appalti, informazione.`
    guard members > 2, end < chunks.count, case .mark = chunks[end] else { return nil }
    return end
  }

  /// The noun that a conjunction joins to the one at `index`, whose complements may stand between.
  func coordinated(after index: Int) -> Int? {
    var cursor = index + 1
    while cursor + 1 < chunks.count {
      switch chunks[cursor] {
      case .preposition(let unit):
        guard unit.isPreposition("di"), case .noun = chunks[cursor + 1] else { return nil }
        cursor += 2
      case .coordinator(let unit):
        guard ["e", "né", "o"].contains(unit.lemma), case .noun(let noun) = chunks[cursor + 1],
          noun.determiner != nil || noun.isName || !noun.quantifiers.isEmpty || noun.isPlural
        else { return nil }
        return endsClause(cursor + 2) ? cursor + 1 : nil
      default: return nil
      }
    }
    return nil
  }

  /// Whether no verb of its own follows the noun before `start`.
  private func endsClause(_ start: Int) -> Bool {
    for chunk in chunks[start...] {
      switch chunk {
      case .verb(let group): return !group.isFinite
      case .mark, .relative, .subordinator: return true
      default: break
      }
    }
    return true
  }

  /// Whether the verb can have no object here: by its nature, or because a comma cuts it off.
  private func standsWithoutObject(_ group: VerbGroup, _ index: Int) -> Bool {
    guard group.person.contains(.third), !group.isCopula,
      !group.clitics.contains(where: { ["lo", "la", "li", "le"].contains($0.lemma) })
    else { return false }
    if group.hasImpersonalSi || group.isPassive || group.isReflexive { return true }
    let traits = group.main.traits
    if traits.contains(.takesEither), case .mark = chunks[index + 1] { return true }
    return traits.contains(.takesEssere) || traits.contains(.intransitive)
      || VerbClasses.presentational.contains(group.main.lemma)
  }
}
