import Linguistics

/// Objects and phrases that Italian sets before the verb to speak of them first.
extension ClausePlan {
  /// `il negoziato lo conduce il Qatar`: a noun at the head of its clause, and a pronoun that takes it
  /// up before a verb whose subject follows or is not said.
  func frontedObject(of group: VerbGroup, _ index: Int) -> Range<Int>? {
    guard group.clitics.count == 1, let pronoun = group.clitics.first,
      isAccusative(pronoun), !group.isPassive, !group.hasImpersonalSi,
      !group.isCopula, let start = clauseHead(before: index),
      case .noun(let noun) = chunks[start], noun.determiner != nil || noun.isName,
      takesUp(pronoun, noun)
    else { return nil }
    if !group.person.contains(.third) { return start..<index }
    if let after = nounAfter(index, agreeingWith: group), case .noun(let agent) = chunks[after] {
      let isObjectComplement = VerbClasses.objectComplement.contains(group.main.lemma)
      let isAgent =
        agent.determiner?.partOfSpeech == .article || agent.isName || agent.head == nil
        || agent.isHuman
      return isAgent && !isObjectComplement && !noun.isHuman ? start..<index : nil
    }
    return agrees(noun, at: start, with: group) ? nil : start..<index
  }

  /// Whether a pronoun may stand for an object; `le` may be a dative too.
  private func isAccusative(_ pronoun: Unit) -> Bool {
    ["lo", "la", "li", "le"].contains(pronoun.lemma) || pronoun.key == Array("le".utf8)
  }

  /// `lo comprano i cinesi`: a verb that has its object in a pronoun, after a mark or a conjunction,
  /// has its subject in the noun after it.
  func objectIsPronoun(_ group: VerbGroup, _ index: Int) -> Bool {
    guard group.clitics.count == 1, let pronoun = group.clitics.first,
      ["lo", "la", "li"].contains(pronoun.lemma), isActive(group) || !group.isReflexive,
      !group.hasImpersonalSi, !VerbClasses.objectComplement.contains(group.main.lemma),
      !group.isCopula, index > 0, let after = nounAfter(index, agreeingWith: group),
      case .noun(let agent) = chunks[after], after == index + 1,
      agent.determiner?.partOfSpeech == .article || agent.isName
    else { return false }
    switch chunks[index - 1] {
    case .mark(let mark): return mark.text == ","
    case .coordinator: return true
    default: return false
    }
  }

  /// Whether the pronoun shows the gender and number of the noun.
  private func takesUp(_ pronoun: Unit, _ noun: NounGroup) -> Bool {
    let isPlural = ["li", "le"].contains(pronoun.lemma) || pronoun.key == Array("le".utf8)
    if pronoun.text.hasSuffix("'") || pronoun.text.hasSuffix("’") { return !noun.isPlural }
    guard noun.isPlural == isPlural else { return false }
    let isFeminine = ["la", "le"].contains(pronoun.lemma) || pronoun.key == Array("le".utf8)
    let gender = noun.features.gender
    return gender.isEmpty || gender.contains(isFeminine ? .feminine : .masculine)
  }

  /// Where the clause of a verb begins, if only a noun and its complements stand before the verb.
  private func clauseHead(before index: Int) -> Int? {
    var cursor = index - 1
    while cursor >= 0 {
      switch chunks[cursor] {
      case .noun:
        if cursor == 0 || isClauseOpener(cursor - 1) { return cursor }
        guard case .preposition = chunks[cursor - 1] else { return nil }
        cursor -= 2
      case .adverb: cursor -= 1
      default: return nil
      }
    }
    return nil
  }

  private func isClauseOpener(_ index: Int) -> Bool {
    switch chunks[index] {
    case .mark(let mark): mark.text != ")"
    case .coordinator(let joint): ["ma", "e", "però"].contains(joint.lemma)
    case .subordinator: true
    default: false
    }
  }

  /// `italiane sono alcune delle imprese`: a predicate at the head of its clause, right before a verb
  /// of being whose subject follows.
  func frontedPredicate(of group: VerbGroup, _ index: Int) -> Range<Int>? {
    guard group.isCopula, group.negation == nil, group.clitics.isEmpty, group.adverbs.isEmpty,
      index > 0, case .adjective(let modifiers) = chunks[index - 1], modifiers.count == 1,
      modifiers[0].adverbs.isEmpty, modifiers[0].adjective.partOfSpeech == .adjective,
      index == 1 || isClauseMark(index - 2), index + 1 < chunks.count,
      case .noun(let subject) = chunks[index + 1],
      subject.determiner?.partOfSpeech == .article || subject.isName
        || subject.determiner == nil && !subject.quantifiers.isEmpty,
      subject.features.agrees(with: modifiers[0].adjective.features)
    else { return nil }
    return (index - 1)..<index
  }

  /// `tanto più difficile sarà la pace`: what is graded in proportion opens the clause.
  func followsProportion(_ group: VerbGroup, _ index: Int) -> Bool {
    guard group.isCopula, index > 0, case .adjective(let modifiers) = chunks[index - 1] else {
      return false
    }
    return modifiers.contains { $0.adverbs.contains { $0.sense == UnitReader.proportion } }
  }

  private func isClauseMark(_ index: Int) -> Bool {
    if case .mark(let mark) = chunks[index] {
      [";", ":", ".", "–", "—"].contains(mark.text)
    } else {
      false
    }
  }

  /// `della ricostruzione si occupano le imprese`: a phrase that the verb asks for, at the head of its
  /// clause, before a verb whose subject follows.
  func frontedPhrase(of group: VerbGroup, _ index: Int) -> Range<Int>? {
    guard case .inverted = subjects[index], index > 1, !group.isPassive,
      case .noun(let last) = chunks[index - 1], !last.isInterrogative
    else { return nil }
    var start = index - 2
    while start > 1, case .noun = chunks[start - 1], case .preposition = chunks[start - 2] {
      start -= 2
    }
    guard case .preposition(let preposition) = chunks[start], preposition.kind == .word,
      case .noun = chunks[start + 1], start == 0 || isClauseOpener(start - 1)
    else { return nil }
    let flags = group.main.lexeme?.flags
    let name = group.isReflexive ? "reflprep" : "prep"
    guard
      preposition.isPreposition("di")
        || preposition.isPreposition("a")
          && SentenceWriter.experienced[group.main.lemma] == nil,
      flags?.mapped(name, preposition.lemma) != nil
    else { return nil }
    return start..<index
  }
}
