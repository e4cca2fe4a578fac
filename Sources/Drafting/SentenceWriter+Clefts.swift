import Linguistics
import TextModel

/// Sentences that set one constituent apart by `essere`.
extension SentenceWriter {
  /// `a preoccupare il governo sono i dazi`: the tariffs worry the government.
  mutating func writeCleft(_ preposition: Unit, _ index: Int) -> Bool {
    guard preposition.isPreposition("a"), let action = verb(index + 1),
      action.tense == .infinitive, beginsClause(index), let copula = copula(after: index + 1),
      let group = verb(copula), let subject = firstNoun(after: copula)
    else { return false }
    if group.negation != nil || isContinued(subject) {
      writePseudoCleft(action, index, copula)
      return true
    }
    if case .mark? = chunk(copula + 1) { written.insert(copula + 1) }
    for inner in (copula + 1)..<subject where !written.contains(inner) { write(inner) }
    writeNounWithComplements(subject)
    var finite = action
    finite.tense = group.tense
    finite.person = group.person
    finite.negation = group.negation
    var phrase = finitePhrase(finite, index + 1)
    phrase.agreement = agreement(subject, group)
    append(phrase.words(), finite, index + 1)
    written.formUnion([index, index + 1, copula])
    lastVerb = index + 1
    return true
  }

  /// Whether a relative clause or another noun follows a noun and its complements, from which the
  /// verb would part it.
  private func isContinued(_ subject: Int) -> Bool {
    var next = subject + 1
    while prepositionUnit(next) != nil, noun(next + 1) != nil { next += 2 }
    if case .mark(let mark)? = chunk(next), mark.text == "," { next += 1 }
    switch chunk(next) {
    case .relative?: return true
    case .coordinator(let joint)?: return joint.lemma == "e" && noun(next + 1) != nil
    default: return false
    }
  }

  /// `a preoccupare il governo non sono i dazi`: what worries the government is not the tariffs.
  private mutating func writePseudoCleft(_ action: VerbGroup, _ index: Int, _ copula: Int) {
    guard let group = verb(copula) else { return }
    written.formUnion([index, index + 1, copula])
    words.append(.added("what", at: action.main.source.lowerBound, "cleft"))
    var finite = action
    finite.tense = group.tense
    finite.person = [.third, .singular]
    append(finitePhrase(finite, index + 1).words(), finite, index + 1)
    for inner in (index + 2)..<copula { write(inner) }
    append(finitePhrase(group, copula).words(), group, copula)
    lastVerb = copula
  }

  private func beginsClause(_ index: Int) -> Bool {
    switch chunk(index - 1) {
    case nil, .mark?, .coordinator?, .subordinator?: true
    case .adverb?: index == 1
    default: false
    }
  }

  /// `essere` after the infinitive and its objects, with a noun after it.
  private func copula(after index: Int) -> Int? {
    var cursor = index + 1
    while let chunk = chunk(cursor) {
      switch chunk {
      case .verb(let group): return group.isCopula && group.isFinite ? cursor : nil
      case .noun, .preposition, .adverb, .adjective, .coordinator: cursor += 1
      default: return nil
      }
    }
    return nil
  }

  private func firstNoun(after index: Int) -> Int? {
    var cursor = index + 1
    while case .adverb? = chunk(cursor) { cursor += 1 }
    if case .mark(let open)? = chunk(cursor), open.text == ",", case .adverb? = chunk(cursor + 1),
      case .mark(let close)? = chunk(cursor + 2), close.text == ","
    {
      cursor += 3
    }
    return noun(cursor) == nil ? nil : cursor
  }

  /// `è stata la Cina a decidere`: it was China that decided.
  mutating func writeCleftSubject(_ index: Int) -> Bool {
    guard let copula = verb(index), copula.isCopula, copula.isFinite,
      let subject = firstNoun(after: index), !isExplicit(index)
    else { return false }
    var end = subject + 1
    while let preposition = prepositionUnit(end), preposition.isPreposition("di"),
      noun(end + 1) != nil
    {
      end += 2
    }
    guard let preposition = prepositionUnit(end), preposition.isPreposition("a"),
      let action = verb(end + 1), action.tense == .infinitive || action.tense == .perfectInfinitive,
      let group = noun(subject), group.determiner?.partOfSpeech == .article || group.isName
    else { return false }
    written.insert(index)
    words.append(.added("it", at: copula.main.source.lowerBound, "cleft"))
    let phrase = finitePhrase(copula, index)
    append(phrase.words(), copula, index)
    for inner in (index + 1)..<end where !written.contains(inner) { write(inner) }
    words.append(.of(preposition, group.isHuman ? "who" : "that", "cleft"))
    var finite = action
    finite.tense = copula.tense
    finite.person = copula.person
    var clause = finitePhrase(finite, end + 1)
    clause.agreement = agreement(subject, copula)
    append(clause.words(), finite, end + 1)
    appendPronouns(finite, end + 1)
    written.formUnion([end, end + 1])
    lastVerb = end + 1
    isUnderPast = isPast(copula.tense)
    return true
  }

  private func isExplicit(_ index: Int) -> Bool {
    switch plan.subjects[index] {
    case .explicit?, .relative?, .shared?, .existential?: true
    default: false
    }
  }
}
