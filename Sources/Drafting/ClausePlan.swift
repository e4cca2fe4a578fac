import Linguistics

/// What the subject of a finite verb is.
enum SubjectPlan: Sendable {
  /// A noun group before the verb.
  case explicit(Int)
  /// The antecedent of the relative pronoun at this place.
  case relative(Int)
  /// The same as that of an earlier verb, which a conjunction joins to this one.
  case shared(Int)
  /// A noun group after the verb, which English puts before it.
  case inverted(Int)
  /// A noun group after a verb of saying, which English may leave there.
  case quoted(Int)
  /// `c'è`: English `there is`, with the noun group that follows.
  case existential(Int?)
  /// Not said: English wants a pronoun.
  case dropped
}

/// Finds the subjects of a sentence's verbs.
struct ClausePlan: Sendable {
  let chunks: [Chunk]
  private(set) var subjects: [Int: SubjectPlan] = [:]

  /// Plans the clauses of a parsed sentence.
  init(chunks: [Chunk]) {
    self.chunks = chunks
    for index in chunks.indices {
      guard case .verb(let group) = chunks[index], group.isFinite, group.tense != .imperative
      else { continue }
      subjects[index] = plan(for: group, at: index)
    }
  }

  private func plan(for group: VerbGroup, at index: Int) -> SubjectPlan {
    if group.main.lemma == "essere",
      group.clitics.contains(where: { ["ci", "vi", "ce", "ve"].contains($0.lemma) })
    {
      if case .relative? = subjectBefore(group, index), nounAfter(index, agreeingWith: group) == nil
      {
        return .relative(index - 1)
      }
      return .existential(nounAfter(index, agreeingWith: group))
    }
    if isImpersonal(group, index) { return .dropped }
    if let found = subjectBefore(group, index) {
      guard case .explicit(let what) = found, asksForObject(what, index) else { return found }
      if let after = nounAfter(index, agreeingWith: group) { return .inverted(after) }
      let isTransitive =
        !group.main.traits.contains(.intransitive) && !group.main.traits.contains(.takesEssere)
        && !group.main.traits.contains(.takesEither)
      return isTransitive ? .dropped : found
    }
    if let after = nounAfter(index, agreeingWith: group)
      ?? nounAfterPhrases(index, agreeingWith: group)
    {
      if ["restare", "rimanere", "esistere"].contains(group.main.lemma), hasClause(after) {
        return .existential(after)
      }
      if group.isCopula, let subject = subjectAfterNumber(after) { return .inverted(subject) }
      if isQuoted(group, index, after) { return .quoted(after) }
      if isInverted(group, index, after) { return .inverted(after) }
    }
    return .dropped
  }

  /// `conviene aspettare`, `bisogna agire`, `è imprudente fidarsi`: an infinitive is the subject.
  private func isImpersonal(_ group: VerbGroup, _ index: Int) -> Bool {
    guard group.person.contains(.third), group.person.contains(.singular) else { return false }
    var complement = index + 1
    if group.isCopula, complement < chunks.count,
      case .adjective(let modifiers) = chunks[complement],
      modifiers.allSatisfy({ $0.adjective.features.contains(.masculine) })
    {
      complement += 1
    } else if !VerbClasses.takesInfinitiveSubject.contains(group.main.lemma) {
      return false
    }
    guard complement < chunks.count, case .verb(let next) = chunks[complement] else { return false }
    return next.tense == .infinitive || next.tense == .perfectInfinitive
  }

  /// `che cosa farà la Cina`: what is asked for before the verb is the object.
  private func asksForObject(_ noun: Int, _ verb: Int) -> Bool {
    guard noun == verb - 1, case .noun(let group) = chunks[noun] else { return false }
    return group.head?.isLemma(["che cosa", "cosa"]) == true && group.determiner == nil
  }

  // MARK: Before the verb

  private func subjectBefore(_ group: VerbGroup, _ index: Int) -> SubjectPlan? {
    var cursor = index - 1
    var crossedComma = false
    while cursor >= 0 {
      switch chunks[cursor] {
      case .noun(let noun):
        if isFreeRelative(noun), cursor == index - 1 { return .explicit(cursor) }
        if isPrepositional(cursor), !beginsClause(cursor, group, index) {
          cursor = prepositionBefore(cursor) - 1
          continue
        }
        if isCompared(cursor) {
          cursor -= 2
          continue
        }
        if isSubject(noun, at: cursor, of: group) { return .explicit(firstCoordinated(cursor)) }
        cursor -= 1
      case .verb(let other):
        if isParenthesis(cursor) {
          cursor -= 1
          continue
        }
        guard other.isFinite else {
          if other.tense == .infinitive, cursor == index - 1, group.person.contains(.third),
            !(cursor > 0 && isPreposition(cursor - 1))
          {
            return nil
          }
          cursor -= 1
          continue
        }
        if case .explicit(let subject) = subjects[cursor], case .noun(let noun) = chunks[subject],
          isFreeRelative(noun)
        {
          return .shared(cursor)
        }
        if case .relative(let pronoun) = subjects[cursor],
          crossedComma || isInsideRelative(cursor, pronoun)
        {
          cursor = pronoun - 1
          continue
        }
        if crossedComma, let clause = clauseStart(before: cursor) {
          cursor = clause - 1
          continue
        }
        return nil
      case .relative(let unit):
        if isCleft(cursor) || !isRelativeSubject(unit, cursor, group) { return nil }
        return .relative(cursor)
      case .subordinator(let unit):
        if unit.lemma == "che", cursor > 0, case .noun = chunks[cursor - 1] {
          return .relative(cursor)
        }
        guard unit.lemma == "come", crossedComma else { return nil }
        cursor -= 1
      case .coordinator:
        if let shared = sharedVerb(before: cursor, group), onlyAdverbs(cursor + 1, index) {
          return .shared(shared)
        }
        cursor -= 1
      case .mark(let unit):
        if [":", ";", ".", "!", "?", "…"].contains(unit.text) { return nil }
        if [",", "–", "—", "-", ")", "("].contains(unit.text) {
          if cursor == index - 1, let shared = sharedVerb(before: cursor, group),
            isSeries(shared, cursor)
          {
            return .shared(shared)
          }
          crossedComma = true
        }
        cursor -= 1
      case .adverb, .adjective, .other, .preposition:
        cursor -= 1
      }
    }
    return nil
  }

  /// The start of the subordinate clause, between commas, in which the verb at `index` stands: its
  /// relative pronoun or conjunction, with the preposition before it.
  private func clauseStart(before index: Int) -> Int? {
    var cursor = index - 1
    while cursor > 0 {
      switch chunks[cursor] {
      case .relative:
        return isPreposition(cursor - 1) ? cursor - 1 : cursor
      case .subordinator:
        if case .mark(let mark) = chunks[cursor - 1], mark.text == "," { return cursor }
        return nil
      case .verb(let other) where other.isFinite: return nil
      case .mark(let mark) where [":", ";", ".", "!", "?", "…"].contains(mark.text): return nil
      default: cursor -= 1
      }
    }
    return nil
  }

  /// Whether verbs stand in a row with a subject in common: `attacca, bombarda, distrugge`.
  private func isSeries(_ first: Int, _ comma: Int) -> Bool {
    guard case .verb(let other) = chunks[first] else { return false }
    let between = chunks[(first + 1)..<comma]
    guard
      between.allSatisfy({ chunk in
        switch chunk {
        case .noun, .adverb, .adjective, .preposition: true
        default: false
        }
      })
    else { return false }
    return other.isFinite && !other.isCopula
  }

  private func isInsideRelative(_ verb: Int, _ pronoun: Int) -> Bool { verb > pronoun }

  /// `chi` and `quanto` before their verb: the clause is a noun.
  private func isFreeRelative(_ noun: NounGroup) -> Bool {
    noun.head?.lemma == "chi"
      || noun.head == nil && noun.determiner == nil && noun.quantifiers.first?.lemma == "quanto"
  }

  /// Whether the noun at `index` has a preposition before it, directly or by coordination.
  private func isPrepositional(_ index: Int) -> Bool { prepositionBefore(index) >= 0 }

  /// `il problema, dicono, è un altro`: a verb between commas interrupts the clause.
  private func isParenthesis(_ index: Int) -> Bool {
    guard index > 1, index + 1 < chunks.count, case .mark(let before) = chunks[index - 1],
      case .mark(let after) = chunks[index + 1]
    else { return false }
    return before.text == "," && after.text == ","
  }

  /// `più che una guerra`: what something is compared with is no subject.
  private func isCompared(_ index: Int) -> Bool {
    guard index > 1, case .subordinator(let than) = chunks[index - 1], than.lemma == "che",
      case .adverb(let more) = chunks[index - 2]
    else { return false }
    return ["più", "meno", "piuttosto"].contains(more.lemma)
  }

  /// `per due settimane e le ambasciate hanno invitato`: what a conjunction seems to join to a
  /// prepositional phrase is the subject of the next clause, if the clause has a verb already.
  private func beginsClause(_ index: Int, _ group: VerbGroup, _ verb: Int) -> Bool {
    guard case .noun(let noun) = chunks[index], index > 1, case .coordinator = chunks[index - 1],
      onlyAdverbs(index + 1, verb), isSubject(noun, at: index, of: group),
      noun.determiner != nil || noun.isName || !noun.quantifiers.isEmpty
    else { return false }
    for back in stride(from: index - 2, through: 0, by: -1) {
      switch chunks[back] {
      case .verb(let other): if other.isFinite { return true }
      case .subordinator, .relative: return false
      case .mark(let unit): if [":", ";", ".", "!", "?"].contains(unit.text) { return false }
      default: break
      }
    }
    return false
  }

  private func prepositionBefore(_ index: Int) -> Int {
    guard index > 0 else { return -1 }
    switch chunks[index - 1] {
    case .preposition: return index - 1
    case .adverb:
      if index > 1, case .preposition = chunks[index - 2] { return index - 2 }
      return -1
    case .coordinator where index > 1:
      if case .noun = chunks[index - 2] {
        let inner = prepositionBefore(index - 2)
        // `di Russia e Cina`: one preposition serves both.
        return inner
      }
      return -1
    default: return -1
    }
  }

  /// The first noun of a coordination that ends at `index`.
  private func firstCoordinated(_ index: Int) -> Int {
    var first = index
    while first > 1, case .coordinator(let unit) = chunks[first - 1],
      ["e", "né", "o"].contains(unit.lemma),
      case .noun = chunks[first - 2], !isPrepositional(first - 2)
    {
      first -= 2
    }
    return first
  }

  private func isSubject(_ noun: NounGroup, at index: Int, of group: VerbGroup) -> Bool {
    if noun.head?.traits.contains(.time) == true {
      // `il secondo è il Mediterraneo`: what is told of may be a time or an ordinal.
      guard group.isCopula, noun.determiner?.partOfSpeech == .article, noun.head?.kind == .word
      else { return false }
    }
    return agrees(noun, at: index, with: group)
  }

  func agrees(_ noun: NounGroup, at index: Int, with group: VerbGroup) -> Bool {
    if let pronoun = noun.head, pronoun.partOfSpeech == .personalPronoun {
      return pronoun.features.person.isEmpty
        || !pronoun.features.person.isDisjoint(with: group.person)
    }
    guard group.person.contains(.third) || group.person.person.isEmpty else { return false }
    let number = group.person.number
    let own = noun.features.number
    if number == .plural, firstCoordinated(index) < index { return true }
    if noun.quantifiers.contains(where: { $0.traits.contains(.collective) }) { return true }
    if let fraction = noun.predeterminer, fraction.traits.contains(.collective) { return true }
    return own.isEmpty || number.isEmpty || !own.isDisjoint(with: number)
  }

  /// `è qui che nasce la guerra`: the pronoun takes up an adverb.
  private func isCleft(_ index: Int) -> Bool {
    guard index > 1, case .adverb = chunks[index - 1], case .verb(let verb) = chunks[index - 2]
    else {
      return false
    }
    return verb.isCopula
  }

  /// Whether a relative pronoun is the subject: no other noun stands between it and the verb.
  private func isRelativeSubject(_ unit: Unit, _ index: Int, _ group: VerbGroup) -> Bool {
    guard group.person.contains(.third) || group.person.person.isEmpty else { return false }
    return unit.lemma == "che" && antecedentAgrees(index, group)
      || unit.lemma == "quale" && !(index > 0 && isPreposition(index - 1))
      || unit.lemma == "chi"
  }

  /// Whether the noun before a relative pronoun may be the subject of the verb after it.
  private func antecedentAgrees(_ index: Int, _ group: VerbGroup) -> Bool {
    var cursor = index - 1
    if cursor >= 0, case .mark = chunks[cursor] { cursor -= 1 }
    guard cursor >= 0, case .noun(let noun) = chunks[cursor] else { return true }
    let number = group.person.number
    let own = noun.features.number
    if own.isEmpty || number.isEmpty || !own.isDisjoint(with: number) { return true }
    // A noun further back, or a coordination, may be meant.
    return number == .plural && isPrepositional(cursor)
      || cursor > 0 && isCoordinator(cursor - 1) || isPrepositional(cursor)
  }

  private func isCoordinator(_ index: Int) -> Bool {
    if case .coordinator = chunks[index] { true } else { false }
  }

  func isPreposition(_ index: Int) -> Bool {
    if case .preposition = chunks[index] { true } else { false }
  }

  private func sharedVerb(before index: Int, _ group: VerbGroup) -> Int? {
    var cursor = index - 1
    while cursor >= 0 {
      if case .verb(let other) = chunks[cursor], other.isFinite {
        return other.person.number == group.person.number
          && !other.person.person.isDisjoint(with: group.person.person) ? cursor : nil
      }
      if case .subordinator = chunks[cursor] { return nil }
      cursor -= 1
    }
    return nil
  }

  private func onlyAdverbs(_ start: Int, _ end: Int) -> Bool {
    chunks[start..<end].allSatisfy { chunk in
      switch chunk {
      case .adverb, .mark: true
      default: false
      }
    }
  }
}
