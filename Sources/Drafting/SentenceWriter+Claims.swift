import Linguistics
import TextModel

/// Infinitives that tell what is the case.
extension SentenceWriter {
  /// `dice di essere pronto`: says it is ready.
  mutating func writeClaim(_ preposition: Unit, _ index: Int) -> Bool {
    if writeNextClaim(preposition, index) { return true }
    guard preposition.isPreposition("di"), let claimed = verb(index + 1),
      claimed.tense == .perfectInfinitive
        || claimed.tense == .infinitive
          && (VerbClasses.stative.contains(claimed.main.lemma) || !claimed.modals.isEmpty),
      let last = lastVerb, last >= index - 3, let governor = verb(last),
      VerbClasses.claiming.contains(governor.main.lemma), !governor.isPassive,
      !governor.hasImpersonalSi, noun(index - 1) == nil || last == index - 2
    else { return false }
    let finite = finiteClaim(claimed, governor)
    let pronoun = topic.pronoun(for: finite.person)
    words.append(.added(pronoun, at: preposition.source.lowerBound, "subject of a claim"))
    writeClaimed(finite, pronoun, index + 1)
    return true
  }

  private func finiteClaim(_ claimed: VerbGroup, _ governor: VerbGroup) -> VerbGroup {
    var finite = claimed
    finite.person = governor.isFinite ? governor.person : [.third, .singular]
    switch (claimed.tense, isUnderPast) {
    case (.perfectInfinitive, true): finite.tense = .pastPerfect
    case (.perfectInfinitive, false): finite.tense = .perfect
    case (_, true): finite.tense = .imperfect
    case (_, false): finite.tense = .present
    }
    return finite
  }

  /// Writes the verb of a claim as its subject, said or not, asks for.
  private mutating func writeClaimed(_ finite: VerbGroup, _ pronoun: String, _ index: Int) {
    var phrase = finitePhrase(finite, index)
    phrase.agreement = EnglishVerb.Agreement(
      isFirst: pronoun == "I",
      isPlural: ["we", "they", "you"].contains(pronoun)
    )
    isDenied = phrase.isNegated
    append(phrase.words(), finite, index)
    appendPronouns(finite, index)
    written.insert(index)
    claims.insert(index)
    lastVerb = index
  }

  /// `ammette di aver perso e di non avere riserve`: a second claim needs no subject of its own.
  private mutating func writeNextClaim(_ preposition: Unit, _ index: Int) -> Bool {
    guard preposition.isPreposition("di"), let claimed = verb(index + 1), let last = lastVerb,
      claims.contains(last), case .coordinator? = chunk(index - 1),
      claimed.tense == .perfectInfinitive || claimed.tense == .infinitive,
      let governor = chunks[..<last].lastIndex(where: { chunk in
        if case .verb(let group) = chunk { group.isFinite } else { false }
      }).flatMap(verb)
    else { return false }
    let finite = finiteClaim(claimed, governor)
    writeClaimed(finite, topic.pronoun(for: finite.person), index + 1)
    return true
  }
}

// MARK: Claims about oneself

extension SentenceWriter {
  /// `si dice pronto`: the words of an expression that says what `one` is, with the pronoun that the
  /// subject asks for.
  func ofItself(
    _ words: [String],
    _ group: VerbGroup,
    _ agreement: EnglishVerb.Agreement
  ) -> [String] {
    guard case .phrase = group.main.kind, let place = words.firstIndex(of: "one"), place > 0,
      place + 1 < words.count
    else { return words }
    var words = words
    switch (agreement.isFirst, agreement.isPlural) {
    case (true, true): words[place] = "we"
    case (true, false): words[place] = "I"
    case (false, true): words[place] = "they"
    default: words[place] = topic.pronoun(for: [.third, .singular])
    }
    switch words[place + 1] {
    case "is" where isPast(group.tense):
      words[place + 1] = agreement.isPlural ? "were" : "was"
    case "is" where agreement.isPlural: words[place + 1] = "are"
    case "is" where agreement.isFirst: words[place + 1] = "am"
    case "agrees" where isPast(group.tense): words[place + 1] = "agreed"
    case "agrees" where agreement.isPlural || agreement.isFirst: words[place + 1] = "agree"
    default: break
    }
    return words
  }
}
