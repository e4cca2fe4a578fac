import Linguistics
import TextModel

extension SentenceWriter {
  // MARK: Finite verbs

  /// Writes a verb group with its subject, if English wants one that the Italian has not, or
  /// has after the verb.
  mutating func writeVerb(_ index: Int, mode: NonfiniteMode) {
    guard var group = verb(index).map({ settled($0, index) }) else { return }
    let fronted = plan.fronted[index]
    if let first = fronted?.lowerBound {
      let takenUp = prepositionUnit(first).map { $0.isPreposition("di") ? "ne" : "ci" }
      group.clitics.removeAll { takenUp == nil || $0.lemma == takenUp }
    }
    if writeDuration(index) { return }
    if writeCausative(index, mode) || writeCleftSubject(index) { return }
    if writeTakenFor(index, mode) || writeTaking(group, index)
      || writeExperiencerPronoun(group, index)
    {
      return
    }
    written.insert(index)
    guard group.isFinite else {
      writeNonfinite(group, index, mode)
      lastVerb = index
      return
    }
    if group.tense == .imperative, plan.subjects[index] == nil {
      var phrase = EnglishVerb(base: base(group, index))
      phrase.finiteness = .base
      append(phrase.words(), group, index)
      lastVerb = index
      return
    }
    let subject = words.count
    referent = topic
    let agreement = writeSubject(group, index)
    var phrase = finitePhrase(group, index)
    phrase.agreement = agreement
    if purposes.contains(index) {
      phrase.modals = phrase.modals.isEmpty ? [] : ["be able to"]
      phrase.finiteness = .infinitive
    }
    placeEver(&phrase, index)
    let deniesExistence = lacksSubject(group, index)
    if deniesExistence { phrase.isNegated = false }
    if floatsAll(index) {
      written.insert(index + 1)
      phrase.adverbs.insert("all", at: 0)
    }
    let asked = isQuestion(index) ? askedSubject(index, from: subject) : nil
    phrase.isQuestion = asked != nil
    isDenied =
      phrase.isNegated || phrase.adverbs.contains { ["never", "no longer"].contains($0) }
      || hasNegativeSubject(index)
    let text = ofItself(phrase.words().map { reflected($0, group, agreement) }, group, agreement)
    if phrase.isQuestion, let auxiliary = text.first {
      var word = TargetWord.added(auxiliary, at: group.main.source.lowerBound, "question")
      word.source = group.units.first?.source ?? group.main.source
      words.insert(word, at: asked ?? subject)
      append(Array(text.dropFirst()), group, index)
    } else {
      append(text, group, index)
    }
    if deniesExistence { writeNoSuch(group, index) }
    appendPronouns(group, index)
    if hasNegativeSubject(index), let more = group.adverbs.first(where: { $0.lemma == "più" }) {
      words.append(.of(more, "anymore", "denied once"))
    }
    lastVerb = index
    isUnderPast = isPast(group.tense)
    writeComplementedObject(group, index)
    if let fronted {
      held.subtract(fronted)
      for inner in fronted { write(inner) }
    }
  }

  /// `oneself` and `one's` of a verb's English as its subject asks for.
  func reflected(
    _ word: String,
    _ group: VerbGroup,
    _ agreement: EnglishVerb.Agreement
  ) -> String {
    switch word {
    case "oneself": selfPronoun(group, agreement)
    case "one's": ownPossessive(group, agreement)
    default: word
    }
  }

  private func ownPossessive(_ group: VerbGroup, _ agreement: EnglishVerb.Agreement) -> String {
    if group.isGeneral { return "one's" }
    if agreement.isFirst { return agreement.isPlural ? "our" : "my" }
    if agreement.isSecond { return "your" }
    return agreement.isPlural ? "their" : topic.possessive
  }

  /// The reflexive pronoun that a verb's subject asks for.
  private func selfPronoun(_ group: VerbGroup, _ agreement: EnglishVerb.Agreement) -> String {
    if group.isGeneral { return "oneself" }
    if agreement.isFirst { return agreement.isPlural ? "ourselves" : "myself" }
    if agreement.isSecond { return agreement.isPlural ? "yourselves" : "yourself" }
    if agreement.isPlural { return "themselves" }
    switch topic.pronoun(for: [.third, .singular]) {
    case "he": return "himself"
    case "she": return "herself"
    default: return "itself"
    }
  }

  /// `si decide la guerra`: what a thing does to itself with these verbs is done to it.
  private func settled(_ group: VerbGroup, _ index: Int) -> VerbGroup {
    if isReciprocal(group, index) {
      var mutual = group
      mutual.isReflexive = false
      mutual.hasImpersonalSi = false
      mutual.isReciprocal = true
      return mutual
    }
    if let base = Self.ofOneself[group.main.lemma], group.hasImpersonalSi || group.isReflexive,
      isComplement(index + 1)
    {
      // `si è visto costretto`: found itself forced.
      var found = group
      found.main.english = base
      found.hasImpersonalSi = false
      found.isReflexive = false
      found.actsOnItself = true
      return found
    }
    if group.main.lemma == "scambiare", group.isReflexive || group.hasImpersonalSi,
      actor(of: index) != nil, noun(index + 1) != nil
    {
      var active = group
      active.isReflexive = false
      active.hasImpersonalSi = false
      return active
    }
    guard group.isReflexive, group.isFinite,
      VerbClasses.doneToThings.contains(group.main.lemma) || isMade(group, index)
    else { return group }
    switch plan.subjects[index] {
    case .explicit(let subject)?, .inverted(let subject)?:
      guard let noun = noun(subject), !noun.isHuman, !noun.isName else { return group }
    case .relative(let pronoun)?:
      guard !antecedentIsHuman(pronoun) else { return group }
    default: return group
    }
    if let next = prepositionUnit(index + 1),
      group.main.lexeme?.flags.mapped("reflprep", next.lemma) != nil
    {
      return group
    }
    var passive = group
    passive.isReflexive = false
    passive.hasImpersonalSi = true
    return passive
  }

  /// What one finds or says oneself to be.
  private static let ofOneself: [String: String] = [
    "vedere": "find", "dire": "declare", "dichiarare": "declare", "proclamare": "proclaim",
  ]

  private func isComplement(_ index: Int) -> Bool {
    switch chunk(index) {
    case .adjective?: true
    case .verb(let group)?: group.tense == .participle
    case .noun?: plan.isBarePerson(index)
    default: false
    }
  }

  /// `la pace si fa con i nemici`: what follows tells how it is made, not what it becomes.
  private func isMade(_ group: VerbGroup, _ index: Int) -> Bool {
    guard group.main.lemma == "fare", group.clitics.isEmpty, group.modals.isEmpty else {
      return false
    }
    switch chunk(index + 1) {
    case .preposition(let unit)?: return unit.isLemma(["con", "in", "a", "per", "senza", "contro"])
    case .mark?, nil: return true
    default: return false
    }
  }

  /// `i vicini si temono`: what several persons or states do with `si` they do to each other.
  private func isReciprocal(_ group: VerbGroup, _ index: Int) -> Bool {
    guard group.isFinite, group.hasImpersonalSi || group.isReflexive,
      group.person.contains(.plural),
      VerbClasses.reciprocal.contains(group.main.firstLemma)
        || VerbClasses.mutual[group.main.lemma] != nil,
      let subject = actor(of: index), let noun = noun(subject)
    else { return false }
    let isSeries = isCoordinator(subject + 1) || isCoordinator(subject - 1)
    guard noun.isPlural || isSeries else { return false }
    return noun.isHuman || noun.isName || plan.isPolity(noun)
      || noun.head == nil && !noun.quantifiers.isEmpty
  }

  private func isCoordinator(_ index: Int) -> Bool {
    if case .coordinator? = chunk(index) { true } else { false }
  }

  /// The noun before a verb that acts: its subject, that of the verb it shares it with, or what a
  /// relative pronoun takes up.
  func actor(of index: Int) -> Int? {
    switch plan.subjects[index] {
    case .explicit(let subject)?: subject
    case .shared(let other)?: other < index ? actor(of: other) : nil
    case .relative(let pronoun)?: plan.antecedent(of: pronoun)
    default: nil
    }
  }

  /// Where the subject of a question begins, before which English sets the auxiliary; `nil` if the
  /// subject is what is asked for.
  private func askedSubject(_ index: Int, from start: Int) -> Int? {
    if words.count > start { return start }
    guard case .explicit(let subject)? = plan.subjects[index], let place = starts[subject],
      let group = noun(subject), !group.isInterrogative
    else { return nil }
    return place
  }

  /// `si assomigliano tutti`: all of the subject, not everyone.
  private func floatsAll(_ index: Int) -> Bool {
    guard let group = noun(index + 1), group.units.count == 1, let unit = group.units.first,
      unit.lemma == "tutto", unit.features.contains(.plural), let verb = verb(index),
      verb.person.contains(.plural)
    else { return false }
    switch plan.subjects[index] {
    case .explicit?, .relative?, .shared?: return true
    default: return false
    }
  }

  /// Whether the verb asks: the first of a sentence that ends in a question mark, in its main clause.
  private func isQuestion(_ index: Int) -> Bool {
    if opensWithNotOnly(index) { return true }
    guard
      case .mark(let last)? = chunks.last(where: { chunk in
        if case .mark(let mark) = chunk {
          mark.text != "\"" && mark.text != "»" && mark.text != "”"
        } else {
          true
        }
      }), last.text == "?"
    else { return false }
    for chunk in chunks[..<index] {
      switch chunk {
      case .verb(let group) where group.isFinite: return false
      case .subordinator(let unit) where unit.lexeme?.flags["q"] == nil: return false
      case .relative: return false
      default: break
      }
    }
    return true
  }

  /// `Non solo i prezzi sono saliti, ma …`: Not only did prices rise.
  private func opensWithNotOnly(_ index: Int) -> Bool {
    guard case .adverb(let unit)? = chunks.first, unit.isLemma(["non solo", "non soltanto"]),
      case .explicit(1)? = plan.subjects[index]
    else { return false }
    return !chunks[..<index].contains { if case .verb = $0 { true } else { false } }
  }

  func isPast(_ tense: VerbGroup.Tense) -> Bool {
    switch tense {
    case .past, .imperfect, .perfect, .pastPerfect: true
    default: false
    }
  }
}
