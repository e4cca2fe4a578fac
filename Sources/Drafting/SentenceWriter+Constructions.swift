import Linguistics
import TextModel

/// Constructions that English builds of other parts than Italian.
extension SentenceWriter {
  // MARK: Causatives

  /// `fa costruire una base`: has a base built; `fa salire i prezzi`: makes prices rise;
  /// `si fa arrestare`: gets arrested.
  mutating func writeCausative(_ index: Int, _ mode: NonfiniteMode) -> Bool {
    if writeSufferer(index, mode) { return true }
    guard let group = verb(index), group.main.kind == .word,
      ["fare", "lasciare"].contains(group.main.lemma), let caused = verb(index + 1),
      caused.tense == .infinitive, caused.modals.isEmpty, !group.isPassive
    else { return false }
    let isReflexive = group.isReflexive || group.hasImpersonalSi
    let object = noun(index + 2) == nil || isSubject(index + 2) ? nil : index + 2
    let pronoun = objectPronoun(group)
    guard isReflexive || object != nil || pronoun != nil else { return false }
    let isActive =
      caused.main.traits.contains(.takesEssere) || caused.main.traits.contains(.takesEither)
      || caused.main.traits.contains(.intransitive)
    if isReflexive, isActive || group.main.lemma == "lasciare" { return false }
    written.insert(index)
    written.insert(index + 1)
    var outer = group
    outer.isReflexive = false
    outer.hasImpersonalSi = false
    outer.clitics = []
    outer.attached = []
    let english = causing(group, isActive: isActive, isReflexive: isReflexive)
    writeOuter(outer, index, mode, base: english)
    if let object {
      writeNounWithComplements(object)
    } else if let pronoun {
      words.append(.added(pronoun, at: group.main.source.upperBound, "pronoun"))
    }
    var inner = EnglishVerb(base: base(caused, index + 1))
    inner.finiteness = isActive ? .base : .participle
    append(inner.words(), caused, index + 1)
    lastVerb = index + 1
    return true
  }

  /// `si è visto revocare l'incarico`: had his post revoked.
  private mutating func writeSufferer(_ index: Int, _ mode: NonfiniteMode) -> Bool {
    guard let group = verb(index), group.main.lemma == "vedere",
      group.isReflexive || group.hasImpersonalSi, let done = verb(index + 1),
      done.tense == .infinitive, noun(index + 2) != nil, !isSubject(index + 2)
    else { return false }
    written.formUnion([index, index + 1])
    var outer = group
    outer.isReflexive = false
    outer.hasImpersonalSi = false
    outer.clitics = []
    writeOuter(outer, index, mode, base: "have")
    referent = topic
    if noun(index + 2)?.determiner?.partOfSpeech == .article { owned.insert(index + 2) }
    writeNounWithComplements(index + 2)
    var inner = EnglishVerb(base: base(done, index + 1))
    inner.finiteness = .participle
    append(inner.words(), done, index + 1)
    lastVerb = index + 1
    return true
  }

  private func causing(_ group: VerbGroup, isActive: Bool, isReflexive: Bool) -> String {
    if isReflexive { return "get" }
    if group.main.lemma == "lasciare" { return "let" }
    return isActive ? "make" : "have"
  }

  /// Writes a verb with another base than its own, finite or not.
  private mutating func writeOuter(
    _ group: VerbGroup,
    _ index: Int,
    _ mode: NonfiniteMode,
    base: String
  ) {
    var phrase: EnglishVerb
    if group.isFinite {
      let agreement = writeSubject(group, index)
      phrase = finitePhrase(group, index)
      phrase.agreement = agreement
      isUnderPast = isPast(group.tense)
    } else {
      phrase = nonfinitePhrase(group, index, mode)
    }
    phrase.base = base
    append(phrase.words(), group, index)
  }

  private func objectPronoun(_ group: VerbGroup) -> String? {
    for clitic in group.clitics.map(\.lemma) + group.attached.map({ "\($0)" }) {
      switch clitic {
      case "lo", "la": return "it"
      case "li", "le": return "them"
      default: break
      }
    }
    return nil
  }

  private func isSubject(_ index: Int) -> Bool {
    plan.subjects.values.contains { subject in
      switch subject {
      case .explicit(index), .inverted(index), .quoted(index), .postponed(index): true
      default: false
      }
    }
  }

  /// Writes a noun group with the phrases in `di` that depend on it.
  mutating func writeNounWithComplements(_ index: Int) {
    writeNoun(index, preposition: nil)
    var next = index + 1
    while written.contains(next) { next += 1 }
    while let preposition = prepositionUnit(next), isObject(next + 1, of: preposition),
      complements(index, preposition)
    {
      write(next)
      if case .adverb? = chunk(next + 1) { write(next + 1) }
      next += 2
      while written.contains(next) { next += 1 }
      if preposition.isPreposition("tra") || preposition.isPreposition("fra"),
        case .coordinator? = chunk(next), noun(next + 1) != nil
      {
        write(next)
        write(next + 1)
        next += 2
      }
    }
  }

  /// Whether a noun follows a preposition, or a day as in `l'attacco di ieri`.
  private func isObject(_ index: Int, of preposition: Unit) -> Bool {
    if noun(index) != nil { return true }
    guard preposition.isPreposition("di"), case .adverb(let day)? = chunk(index) else {
      return false
    }
    return day.isLemma(["ieri", "oggi", "domani"])
  }

  /// Whether a phrase after a noun belongs to it: one in `di`, or what the noun governs.
  func complements(_ index: Int, _ preposition: Unit) -> Bool {
    if preposition.isPreposition("di") { return true }
    if preposition.isPreposition("su") { return noun(index)?.isHuman == false }
    guard let head = noun(index)?.head, head.partOfSpeech == .noun,
      preposition.kind == .word
    else { return false }
    if head.lexeme?.flags.mapped("prep", preposition.lemma) != nil { return true }
    return Self.isDeverbal(head.lemma)
      && ["da", "su", "verso", "contro", "con", "tra", "fra"].contains(preposition.lemma)
  }

  private static func isDeverbal(_ lemma: String) -> Bool {
    ["zione", "sione", "mento", "ata", "ita", "uta", "aggio", "orno"].contains(
      where: lemma.hasSuffix
    )
  }

  // MARK: Claims

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
    var phrase = finitePhrase(finite, index + 1)
    phrase.agreement = EnglishVerb.Agreement(
      isFirst: pronoun == "I",
      isPlural: ["we", "they", "you"].contains(pronoun)
    )
    writeClaimed(finite, phrase, index + 1)
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

  private mutating func writeClaimed(_ finite: VerbGroup, _ phrase: EnglishVerb, _ index: Int) {
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
    let pronoun = topic.pronoun(for: finite.person)
    var phrase = finitePhrase(finite, index + 1)
    phrase.agreement = EnglishVerb.Agreement(
      isFirst: pronoun == "I",
      isPlural: ["we", "they", "you"].contains(pronoun)
    )
    writeClaimed(finite, phrase, index + 1)
    return true
  }

  // MARK: Cleft sentences

  /// `a preoccupare il governo sono i dazi`: the tariffs worry the government.
  mutating func writeCleft(_ preposition: Unit, _ index: Int) -> Bool {
    guard preposition.isPreposition("a"), let action = verb(index + 1),
      action.tense == .infinitive, beginsClause(index), let copula = copula(after: index + 1),
      let group = verb(copula), let subject = firstNoun(after: copula)
    else { return false }
    if group.negation != nil {
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

  // MARK: Embedded questions

  /// `quale sia il confine`: what the border is.
  mutating func writeEmbeddedQuestion(_ unit: Unit, _ index: Int) -> Bool {
    guard unit.lemma == "quale", let copula = verb(index + 1), copula.isCopula, copula.isFinite,
      noun(index + 2)?.determiner != nil
    else { return false }
    if case .mark(let last)? = chunks.last, last.text == "?" { return false }
    words.append(.of(unit, "what", "embedded question"))
    written.insert(index + 1)
    writeNounWithComplements(index + 2)
    var phrase = finitePhrase(copula, index + 1)
    phrase.agreement = agreement(index + 2, copula)
    append(phrase.words(), copula, index + 1)
    lastVerb = index + 1
    return true
  }

  // MARK: Order of objects

  /// `offre all'alleato un accordo`: what is given stands right after the verb, unless it has a
  /// clause of its own; then the recipient stands there without `to`.
  mutating func writeRecipient(_ preposition: Unit, _ index: Int) -> Bool {
    guard preposition.isPreposition("a"), lastVerb == index - 1, let group = verb(index - 1),
      !group.isPassive, !group.isReflexive, !group.hasImpersonalSi, !group.isCopula,
      !group.main.traits.contains(.takesEssere), !group.main.traits.contains(.intransitive),
      ["to", nil].contains(group.main.lexeme?.flags.mapped("prep", "a"))
        || VerbClasses.giving.contains(group.main.lemma),
      noun(index + 1)?.isPlaceOfTime == false
    else { return false }
    var object = index + 2
    while let next = prepositionUnit(object), next.isPreposition("di"), noun(object + 1) != nil {
      object += 2
    }
    guard let given = noun(object), !isSubject(object), given.head?.traits.contains(.time) != true,
      given.determiner != nil || given.isPlural || given.isName || !given.quantifiers.isEmpty
    else { return false }
    var end = object + 1
    while let next = prepositionUnit(end), noun(end + 1) != nil, complements(object, next) {
      end += 2
    }
    switch chunk(end) {
    case .relative?, .adjective?, .subordinator?, .coordinator?:
      guard VerbClasses.giving.contains(group.main.lemma) else { return false }
      writeNoun(index + 1, preposition: "a")
      return true
    case .verb(let next)? where !next.isFinite: return false
    default: break
    }
    writeNounWithComplements(object)
    words.append(.of(preposition, "to", "recipient after the object"))
    writeNoun(index + 1, preposition: "a")
    return true
  }
}

extension NounGroup {
  /// Whether the group names a time, which is no recipient.
  fileprivate var isPlaceOfTime: Bool {
    head == nil || head?.kind == .date || head?.kind == .number
      || head?.traits.contains(.time) == true
  }
}
