import Linguistics

/// Relative pronouns, what they take up, and how far their clauses reach.
extension ClausePlan {
  /// `è qui che nasce la guerra`: the pronoun takes up an adverb.
  func isCleft(_ index: Int) -> Bool {
    guard index > 1 else { return false }
    if case .adverb = chunks[index - 1], case .verb(let verb) = chunks[index - 2] {
      return verb.isCopula
    }
    guard index > 2, case .noun = chunks[index - 1], isPreposition(index - 2) else { return false }
    var copula = index - 3
    if case .adverb = chunks[copula], copula > 0 { copula -= 1 }
    guard case .verb(let verb) = chunks[copula] else { return false }
    return verb.isCopula && (copula == 0 || !endsSubject(copula - 1))
  }

  /// Whether a relative pronoun is the subject: no other noun stands between it and the verb.
  func isRelativeSubject(_ unit: Unit, _ index: Int, _ group: VerbGroup) -> Bool {
    guard group.person.contains(.third) || group.person.person.isEmpty else { return false }
    return unit.lemma == "che" && (takesUpClause(unit) || antecedentAgrees(index, group))
      || unit.lemma == "quale" && !(index > 0 && isPreposition(index - 1))
      || unit.lemma == "chi"
  }

  /// The sense of `il che`, which takes up all that was said before.
  static let wholeClause = "a whole clause"

  /// Whether a relative pronoun is that of `il che`.
  func takesUpClause(_ unit: Unit) -> Bool { unit.sense == Self.wholeClause }

  /// Whether the noun before a relative pronoun may be the subject of the verb after it.
  func antecedentAgrees(_ index: Int, _ group: VerbGroup) -> Bool {
    var cursor = firstRelative(index) - 1
    if cursor >= 0, case .mark = chunks[cursor] { cursor -= 1 }
    guard cursor >= 0, case .noun(let noun) = chunks[cursor] else { return true }
    let number = group.person.number
    let own = noun.features.number
    if own.isEmpty || number.isEmpty || !own.isDisjoint(with: number) { return true }
    // `larga due metri, che si apre`: the verb can have no object but the noun.
    if group.isReflexive || group.main.traits.contains(.takesEssere), number == .singular,
      nounAfter(index + 1, agreeingWith: group) == nil
    {
      return true
    }
    // A noun further back, or a coordination, may be meant.
    return number == .plural && isPrepositional(cursor)
      || cursor > 0 && isCoordinator(cursor - 1) || isPrepositional(cursor)
  }

  /// `che firma e che ratifica`: the first of several pronouns that take up the same noun.
  func firstRelative(_ index: Int) -> Int {
    var first = index
    while first > 1, case .coordinator = chunks[first - 1],
      let previous = chunks[..<(first - 1)].lastIndex(where: { chunk in
        if case .relative = chunk { true } else { false }
      })
    {
      first = previous
    }
    return first
  }

  /// `nessuno dei quali supera`: the part of what the pronoun takes up that its clause speaks of.
  func part(before pronoun: Int) -> (index: Int, group: NounGroup)? {
    guard pronoun > 1, isPreposition(pronoun - 1), case .noun(let group) = chunks[pronoun - 2],
      pronoun == 2 || !isPreposition(pronoun - 3), group.determiner == nil
    else { return nil }
    guard group.head == nil || group.head?.partOfSpeech == .pronoun
    else { return nil }
    return (pronoun - 2, group)
  }

  /// Whether a relative pronoun, with or without a preposition, stands at `index`.
  func isRelative(_ index: Int) -> Bool {
    if case .relative = chunks[index] { return true }
    guard index + 1 < chunks.count, isPreposition(index), case .relative = chunks[index + 1]
    else { return false }
    return true
  }

  /// `le sanzioni che ha adottato l'Unione`: after a verb that someone does to something, the noun
  /// is who does it, if what `che` takes up is a thing.
  func agent(of group: VerbGroup, _ index: Int, _ pronoun: Int) -> Int? {
    guard pronoun == index - 1, case .relative(let unit) = chunks[pronoun], unit.lemma == "che",
      VerbClasses.doneByAgents.contains(group.main.lemma), isActive(group),
      let after = nounAfter(index, agreeingWith: group), case .noun(let noun) = chunks[after],
      noun.isHuman || noun.isName && noun.head?.kind != .date || isPolity(noun),
      let antecedent = antecedent(of: pronoun), case .noun(let thing) = chunks[antecedent],
      !thing.isHuman, !thing.isName, !isPolity(thing)
    else { return nil }
    return after
  }

  /// Whether a verb is active and has no pronoun that stands for its object.
  func isActive(_ group: VerbGroup) -> Bool {
    !group.isPassive && !group.hasImpersonalSi && !group.isReflexive && group.clitics.isEmpty
      && group.attached.isEmpty
  }

  /// Whether the group names a state, a government, an army: what acts as persons do.
  func isPolity(_ noun: NounGroup) -> Bool {
    noun.head.map { VerbClasses.polities.contains($0.lemma) } ?? false
  }

  /// The noun that a relative pronoun takes up.
  func antecedent(of pronoun: Int) -> Int? {
    var cursor = firstRelative(pronoun) - 1
    if cursor > 0, isPreposition(cursor) { cursor -= 1 }
    if cursor > 0, case .mark = chunks[cursor] { cursor -= 1 }
    while cursor >= 0 {
      switch chunks[cursor] {
      case .noun: return cursor
      case .adjective: cursor -= 1
      case .verb(let group) where group.tense == .participle: cursor -= 1
      default: return nil
      }
    }
    return nil
  }

  /// `che la tregua reggesse era chiaro`: a clause in `che` that opens the sentence is the subject
  /// of the verb that no other noun stands before.
  func followsClause(_ group: VerbGroup, _ index: Int) -> Bool {
    guard case .subordinator(let opener)? = chunks.first, opener.lemma == "che",
      group.person.contains(.third), group.person.contains(.singular)
    else { return false }
    var verbs = 0
    for chunk in chunks[1..<index] {
      switch chunk {
      case .verb(let other): if other.isFinite { verbs += 1 }
      case .subordinator, .relative: return false
      default: break
      }
    }
    return verbs == 1
  }

  private func endsSubject(_ index: Int) -> Bool {
    switch chunks[index] {
    case .noun, .adjective, .relative: true
    default: false
    }
  }
}
