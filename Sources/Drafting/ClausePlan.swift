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
  /// A noun group after the verb, which English leaves there: what stands in front has taken the
  /// place of the subject, and a clause that depends on the noun makes it too long to move.
  case postponed(Int)
  /// A clause that stands before the verb: `che la tregua regga è chiaro`.
  case clause
  /// Not said: English wants a pronoun.
  case dropped
}

/// Finds the subjects of a sentence's verbs.
struct ClausePlan: Sendable {
  let chunks: [Chunk]
  private(set) var subjects: [Int: SubjectPlan] = [:]
  /// What stands before a verb and belongs after it in English, by the verb: `il negoziato lo conduce
  /// il Qatar`, `della ricostruzione si occupano le imprese`.
  private(set) var fronted: [Int: Range<Int>] = [:]

  /// Plans the clauses of a parsed sentence.
  init(chunks: [Chunk]) {
    self.chunks = chunks
    for index in chunks.indices {
      guard case .verb(let group) = chunks[index], group.isFinite, group.tense != .imperative
      else { continue }
      if let object = frontedObject(of: group, index) {
        fronted[index] = object
        subjects[index] = nounAfter(index, agreeingWith: group).map { .inverted($0) } ?? .dropped
        continue
      }
      if followsProportion(group, index), let after = nounAfter(index, agreeingWith: group) {
        subjects[index] = .inverted(after)
        continue
      }
      if let predicate = frontedPredicate(of: group, index),
        let after = nounAfter(index, agreeingWith: group)
      {
        fronted[index] = predicate
        subjects[index] = .inverted(after)
        continue
      }
      subjects[index] = plan(for: group, at: index)
      if let phrase = frontedPhrase(of: group, index) { fronted[index] = phrase }
    }
  }

  func plan(for group: VerbGroup, at index: Int) -> SubjectPlan {
    if group.main.lemma == "essere",
      group.clitics.contains(where: { ["ci", "vi", "ce", "ve"].contains($0.lemma) })
    {
      if case .relative? = subjectBefore(group, index), nounAfter(index, agreeingWith: group) == nil
      {
        return .relative(index - 1)
      }
      return .existential(nounAfter(index, agreeingWith: group))
    }
    if isImpersonal(group, index) || remainsToDo(group, index) { return .dropped }
    if objectIsPronoun(group, index), let after = nounAfter(index, agreeingWith: group) {
      return .inverted(after)
    }
    if let found = subjectBefore(group, index) {
      if case .relative(let pronoun) = found, let agent = agent(of: group, index, pronoun) {
        return .inverted(agent)
      }
      guard case .explicit(let what) = found, asksForObject(what, index) else { return found }
      if let after = nounAfter(index, agreeingWith: group) { return .inverted(after) }
      let isTransitive =
        !group.main.traits.contains(.intransitive) && !group.main.traits.contains(.takesEssere)
        && !group.main.traits.contains(.takesEither)
      return isTransitive ? .dropped : found
    }
    if followsClause(group, index) { return .clause }
    if let subject = subjectAfterMeasure(index, group) { return .inverted(subject) }
    if let after = nounAfter(index, agreeingWith: group) {
      if ["restare", "rimanere", "esistere"].contains(group.main.lemma), hasClause(after) {
        return .existential(after)
      }
      if group.main.lemma == "esistere", group.modals.isEmpty, isBareThing(after) {
        return .existential(after)
      }
      if group.isCopula, let subject = subjectAfterNumber(after) { return .inverted(subject) }
      if isQuoted(group, index, after) { return .quoted(after) }
      if staysBehind(group, index, after) { return .postponed(after) }
      if isInverted(group, index, after) { return .inverted(after) }
    } else if let after = nounBeyondPhrases(index, group) {
      return .inverted(after)
    }
    return .dropped
  }

  /// `conviene aspettare`, `bisogna agire`, `è imprudente fidarsi`: an infinitive is the subject.
  func isImpersonal(_ group: VerbGroup, _ index: Int) -> Bool {
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

  /// `rimane da verificare se reggerà`: what remains to be done is told by the clause after it.
  func remainsToDo(_ group: VerbGroup, _ index: Int) -> Bool {
    guard group.main.isLemma(["restare", "rimanere"]), index + 3 < chunks.count,
      group.person.contains(.third), group.person.contains(.singular),
      case .preposition(let from) = chunks[index + 1], from.isPreposition("da"),
      case .verb(let action) = chunks[index + 2], action.tense == .infinitive
    else { return false }
    switch chunks[index + 3] {
    case .subordinator, .other: return true
    default: return false
    }
  }

  /// `esistono alternative`: a noun without anything before it.
  private func isBareThing(_ index: Int) -> Bool {
    guard case .noun(let noun) = chunks[index] else { return false }
    return noun.determiner == nil && noun.quantifiers.isEmpty && noun.head?.partOfSpeech == .noun
  }

  /// `che cosa farà la Cina`: what is asked for before the verb is the object.
  func asksForObject(_ noun: Int, _ verb: Int) -> Bool {
    guard noun == verb - 1, case .noun(let group) = chunks[noun] else { return false }
    guard group.determiner == nil, group.head?.isLemma(["che cosa", "cosa"]) == true else {
      return false
    }
    return group.quantifiers.isEmpty
      || group.quantifiers.first?.isLemma(["qualunque", "qualsiasi"]) == true
  }

  // MARK: Before the verb

  func subjectBefore(_ group: VerbGroup, _ index: Int) -> SubjectPlan? {
    var cursor = index - 1
    var crossedComma = false
    var quotations = 0
    if reportsQuotation(group, index) { return nil }
    while cursor >= 0 {
      switch chunks[cursor] {
      case .noun(let noun):
        if isFreeRelative(noun), cursor == index - 1 { return .explicit(cursor) }
        if isPrepositional(cursor), !beginsClause(cursor, group, index),
          !(group.person.number == .plural && noun.determiner != nil && followsSubject(cursor))
        {
          cursor = prepositionBefore(cursor) - 1
          continue
        }
        if isCompared(cursor) {
          cursor -= 2
          continue
        }
        if isHeadlineTopic(cursor, index) { return nil }
        if isSubject(noun, at: cursor, of: group), !isSubjectBefore(cursor) {
          return .explicit(firstCoordinated(cursor))
        }
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
        if let clause = clauseStart(before: cursor), crossedComma || isRelative(clause) {
          cursor = clause - 1
          continue
        }
        return nil
      case .relative(let unit):
        if let part = part(before: cursor), agrees(part.group, at: part.index, with: group) {
          return .explicit(part.index)
        }
        if isCleft(cursor) || !isRelativeSubject(unit, cursor, group) { return nil }
        return .relative(cursor)
      case .subordinator(let unit):
        if unit.lemma == "che", cursor > 0, case .noun = chunks[cursor - 1] {
          return .relative(cursor)
        }
        guard crossedComma, ["come", "così come"].contains(unit.lemma) || hasNoVerb(cursor, index)
        else { return nil }
        cursor -= 1
      case .coordinator:
        if cursor > 0, case .mark(let mark) = chunks[cursor - 1], Marks.opensQuotation(mark) {
          return nil
        }
        if let shared = sharedVerb(before: cursor, group), onlyAdverbs(cursor + 1, index) {
          return .shared(shared)
        }
        cursor -= 1
      case .mark(let unit):
        if [":", ";", ".", "!", "?", "…"].contains(unit.text) { return nil }
        // What stands before a quotation is no subject of what is quoted.
        if Marks.closesQuotation(unit) { quotations += 1 }
        if Marks.opensQuotation(unit) {
          if quotations == 0, hasVerb(before: cursor) { return nil }
          quotations = max(0, quotations - 1)
        }
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
  func clauseStart(before index: Int) -> Int? {
    var cursor = index - 1
    while cursor > 0 {
      switch chunks[cursor] {
      case .relative:
        return isPreposition(cursor - 1) ? cursor - 1 : cursor
      case .subordinator:
        switch chunks[cursor - 1] {
        case .mark(let mark): return mark.text == "," ? cursor : nil
        // `la conferenza, dopo avere proclamato che nessuno vincerà, si sciolse`
        case .verb(let governor): return governor.isFinite ? nil : cursor
        default: return nil
        }
      case .verb(let other) where other.isFinite: return nil
      case .mark(let mark) where [":", ";", ".", "!", "?", "…"].contains(mark.text): return nil
      default: cursor -= 1
      }
    }
    return nil
  }

  /// Whether verbs stand in a row with a subject in common: `attacca, bombarda, distrugge`.
  func isSeries(_ first: Int, _ comma: Int) -> Bool {
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
    return other.isFinite && !other.isCopula && !standsInSubordinate(first)
  }

  /// `mentre il premier promette, esita`: whether a conjunction opens the clause of the verb.
  private func standsInSubordinate(_ index: Int) -> Bool {
    for back in stride(from: index - 1, through: 0, by: -1) {
      switch chunks[back] {
      case .subordinator(let unit): return !unit.isLemma(["come", "che"])
      case .verb(let other) where other.isFinite: return false
      case .mark, .relative: return false
      default: break
      }
    }
    return false
  }

  func isInsideRelative(_ verb: Int, _ pronoun: Int) -> Bool { verb > pronoun }

  /// `chi` and `quanto` before their verb: the clause is a noun.
  func isFreeRelative(_ noun: NounGroup) -> Bool {
    noun.head?.isLemma(["chi", "chiunque"]) == true
      || noun.head == nil && noun.determiner == nil && noun.quantifiers.first?.lemma == "chiunque"
      || noun.head == nil && noun.determiner == nil && noun.quantifiers.first?.lemma == "quanto"
  }
}
