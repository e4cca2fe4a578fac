import Linguistics
import TextModel

/// How a verb without person and tense is put into English.
enum NonfiniteMode: Hashable, Sendable {
  /// `to do`.
  case to
  /// `do`.
  case bare
  /// `doing`.
  case ing
}

extension SentenceWriter {
  /// The form of a verb that no preposition introduces.
  func defaultMode(_ index: Int) -> NonfiniteMode {
    guard let group = verb(index), group.tense == .infinitive else { return .ing }
    if isInstruction(index) { return .bare }
    // `disposto a`, which the lexicon has as one expression, says `to` itself.
    if let last = words.last, last.text == "to" || last.text.hasSuffix(" to"),
      last.kind != .mark
    {
      return .bare
    }
    if case .noun(let noun)? = chunk(index - 1), noun.head == nil { return .ing }
    if case .subordinator(let opener)? = chunk(index - 1),
      ["rather than", "instead of"].contains(opener.english)
    {
      return .ing
    }
    guard let governor = lastVerb.flatMap(verb), index > 0 else { return index == 0 ? .ing : .to }
    if case .coordinator? = chunk(index - 1), isUnderModal(index) { return .bare }
    if let mode = parallelMode(index) { return mode }
    if let mapped = governor.main.lexeme?.flags.mapped("inf", "0") { return mode(mapped).mode }
    if case .phrase = governor.main.kind, lastVerb == index - 1,
      let last = governor.main.lemma.split(separator: " ").last,
      let mapped = governor.main.lexeme?.flags.mapped("inf", String(last))
    {
      return mode(mapped).mode
    }
    return VerbClasses.bareInfinitive.contains(governor.main.lemma) ? .bare : .to
  }

  /// `Per informazioni scrivere a …`: an infinitive that tells the reader what to do.
  private func isInstruction(_ index: Int) -> Bool {
    let isOpening = prepositionUnit(0)?.isPreposition("per") == true && noun(1) != nil
    let hasAddress = chunks.contains { chunk in
      if case .noun(let group) = chunk { group.head?.kind == .address } else { false }
    }
    guard isOpening || hasAddress,
      !chunks.contains(where: { if case .verb(let verb) = $0 { verb.isFinite } else { false } })
    else { return false }
    switch chunk(index - 1) {
    case nil: return hasAddress
    case .noun?, .coordinator?: return true
    case .mark(let mark)?: return mark.text == ","
    default: return false
    }
  }

  /// `per difendere e proteggere`, `senza salutare né parlare`: what introduces an infinitive serves
  /// the next one too.
  private func parallelMode(_ index: Int) -> NonfiniteMode? {
    var joint = index - 1
    if case .adverb? = chunk(joint) { joint -= 1 }
    switch chunk(joint) {
    case .coordinator?: break
    case .mark(let mark)? where mark.text == "," && verb(joint - 1) != nil: break
    default: return nil
    }
    guard let first = lastVerb, let group = verb(first), !group.isFinite, let mode = modes[first]
    else { return nil }
    return mode == .to && joint - first < 5 ? .bare : mode
  }

  /// `può firmare e negoziare`: one modal serves both.
  private func isUnderModal(_ index: Int) -> Bool {
    for back in stride(from: index - 1, through: 0, by: -1) {
      guard let group = verb(back), group.isFinite else { continue }
      let modal = group.modals.first ?? group.main
      return modal.isLemma(["potere", "dovere"])
    }
    return false
  }

  private func mode(_ value: String) -> (preposition: String, mode: NonfiniteMode) {
    if value == "bare" { return ("", .bare) }
    if value == "ing" { return ("", .ing) }
    if value.hasSuffix(" ing") { return (String(value.dropLast(4)), .ing) }
    return ("", .to)
  }

  /// Writes `di fare`, `per fare`, `senza fare` after what governs them.
  mutating func writeInfinitive(after unit: Unit, _ index: Int, adverb: Unit? = nil) {
    let (preposition, mode) = infinitiveMode(unit, index)
    // `dream of` has its preposition in it.
    let isSaid = words.last.map { $0.text == preposition || $0.text.hasSuffix(" " + preposition) }
    if !preposition.isEmpty, isSaid != true {
      words.append(.of(unit, preposition, "before a verb"))
    }
    if let adverb {
      let text = adverb.lemma == "mai" ? "ever" : adverb.english
      words.append(.of(adverb, text, "adverb before the verb"))
    }
    writeVerb(adverb == nil ? index + 1 : index + 2, mode: mode)
  }

  private func infinitiveMode(
    _ unit: Unit,
    _ index: Int
  ) -> (preposition: String, mode: NonfiniteMode) {
    if case .phrase = unit.kind {
      if unit.english.hasSuffix(" to") || unit.english == "to" { return (unit.english, .bare) }
      return (unit.english, .ing)
    }
    if unit.sense == UnitReader.nounLikeInfinitive {
      return (Self.prepositionsOfGerunds[unit.lemma] ?? unit.english, .ing)
    }
    if let governor = governor(before: index),
      let mapped = governor.lexeme?.flags.mapped("inf", unit.lemma)
    {
      return mode(mapped)
    }
    if verb(index + 1)?.tense == .perfectInfinitive {
      if unit.lemma == "per" { return ("for", .ing) }
      if unit.lemma == "di" { return (noun(index - 1) == nil ? "" : "of", .ing) }
    }
    switch unit.lemma {
    case "a", "di", "da", "per": return ("", .to)
    default: return (unit.english, .ing)
    }
  }

  /// `nell'affrontare` is in tackling, `dall'ottenere` from obtaining.
  private static let prepositionsOfGerunds: [String: String] = [
    "a": "at", "da": "from", "di": "of", "in": "in", "con": "with", "su": "on",
  ]

  /// The word that an infinitive depends on: the nearest adjective, noun or verb before.
  private func governor(before index: Int) -> Unit? {
    for back in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      switch chunks[back] {
      case .verb(let group): return group.main
      case .adjective(let modifiers): return modifiers.last?.adjective
      case .noun(let group):
        if group.head?.lexeme?.flags["inf"] != nil || lastVerb == nil { return group.head }
      default: break
      }
    }
    return lastVerb.flatMap { verb($0)?.main }
  }

  mutating func writeNonfinite(_ group: VerbGroup, _ index: Int, _ mode: NonfiniteMode) {
    var phrase = nonfinitePhrase(group, index, mode)
    if group.tense == .infinitive || group.tense == .perfectInfinitive { modes[index] = mode }
    if group.tense == .participle {
      writeParticiple(group, index, &phrase)
      return
    }
    if hasOwnSubject(group, index) { writeNounWithComplements(index + 1) }
    let text = phrase.words().map { word in
      lastVerb == nil ? word : reflected(word, group, topicAgreement)
    }
    append(lastVerb == nil ? text : ofItself(text, group, topicAgreement), group, index)
    appendPronouns(group, index)
  }

  /// `essendo venuta meno la fiducia`: a gerund at the head of its clause has its own subject behind
  /// it, if the verb can have no object.
  private func hasOwnSubject(_ group: VerbGroup, _ index: Int) -> Bool {
    guard group.tense == .gerund || group.tense == .perfectGerund, startsClause(index),
      !["di", "a", "su", "in", "da", "con", "per"].contains(where: {
        group.main.lemma.hasSuffix(" " + $0)
      }),
      group.main.traits.contains(.takesEssere) || group.isPassive, !group.isCopula,
      !VerbClasses.copular.contains(group.main.lemma), group.clitics.isEmpty,
      group.attached.isEmpty, let subject = noun(index + 1),
      subject.determiner?.partOfSpeech == .article, subject.head?.traits.contains(.time) != true
    else { return false }
    return group.tense == .gerund && !group.isPassive
      || subject.features.agrees(with: group.main.features)
  }

  private var topicAgreement: EnglishVerb.Agreement {
    EnglishVerb.Agreement(isPlural: topic.isPlural)
  }

  /// The phrase of a verb without person and tense.
  func nonfinitePhrase(_ group: VerbGroup, _ index: Int, _ mode: NonfiniteMode) -> EnglishVerb {
    var phrase = EnglishVerb(base: base(group, index))
    phrase.isPassive = group.isPassive || isToBeDone(group, index)
    setNegation(&phrase, group, index)
    if let modal = group.modals.first {
      switch modal.lemma {
      case "dovere", "andare": phrase.modals = ["have to"]
      case "volere": phrase.modals = ["want to"]
      default: phrase.modals = ["be able to"]
      }
    }
    if group.tense == .participle { return phrase }
    phrase.isPerfect = group.tense == .perfectInfinitive || group.tense == .perfectGerund
    switch (group.tense, mode) {
    case (.gerund, _), (.perfectGerund, _), (_, .ing): phrase.finiteness = .ing
    case (_, .bare): phrase.finiteness = .base
    default: phrase.finiteness = .infinitive
    }
    return phrase
  }

  /// `resta da chiarire il ruolo`: remains to be clarified.
  private func isToBeDone(_ group: VerbGroup, _ index: Int) -> Bool {
    guard group.tense == .infinitive, isTransitive(group), group.attached.isEmpty,
      !group.isReflexive, prepositionUnit(index - 1)?.isPreposition("da") == true,
      let governor = verb(index - 2)
    else { return false }
    return governor.main.isLemma(["restare", "rimanere"]) || governor.isCopula
  }

  /// `Perso il controllo, il generale …` is Having lost control, if who lost it follows; `Firmato
  /// l'accordo, …` is Once the agreement was signed.
  private mutating func writeAbsolute(
    _ group: VerbGroup,
    _ index: Int,
    _ phrase: inout EnglishVerb
  ) -> Bool {
    guard let noun = noun(index + 1), noun.features.agrees(with: group.main.features),
      noun.determiner != nil || noun.isName && index == 0, startsClause(index),
      noun.head?.kind != .date, noun.head?.traits.contains(.time) != true
    else { return false }
    if let given = Self.given[group.main.lemma], group.attached.isEmpty {
      words.append(.of(group.main, given, "participle as preposition"))
      writeNounWithComplements(index + 1)
      return true
    }
    let isActive =
      group.main.traits.contains(.takesEssere) || group.main.traits.contains(.takesEither)
      || group.attached.contains(.si) || group.isReflexive
    phrase.isPassive = false
    guard let next = nextFinite(after: index + 1) else {
      writeNounWithComplements(index + 1)
      phrase.finiteness = .participle
      append(phrase.words(), group, index)
      return true
    }
    let isPast = isPast(next.tense)
    phrase.isPerfect = isActive
    if !isActive, VerbClasses.ownLoss.contains(group.main.lemma), hasActor(after: index + 1) {
      phrase.isPerfect = true
      phrase.finiteness = .ing
      append(phrase.words(), group, index)
      return true
    }
    if isPast, words.last?.text.lowercased() != "once" {
      words.append(.added("once", at: group.main.source.lowerBound, "participle as clause"))
    } else if !isPast, !isActive, words.last?.text.lowercased() != "once" {
      words.append(.added("with", at: group.main.source.lowerBound, "participle as clause"))
    }
    let isClause = words.last?.text.lowercased() == "once"
    writeNounWithComplements(index + 1)
    phrase.isPassive = !isActive && isClause
    phrase.finiteness = isPast ? .past : isClause ? .present : isActive ? .ing : .participle
    phrase.agreement = EnglishVerb.Agreement(isPlural: articles.isPluralInEnglish(noun))
    append(phrase.words(), group, index)
    return true
  }

  /// Participles that have become prepositions.
  private static let given: [String: String] = [
    "dare": "given", "vedere": "given", "considerare": "considering", "includere": "including",
    "comprendere": "including", "escludere": "excluding", "eccettuare": "except",
  ]

  /// `Perso il controllo della capitale, il generale …` where the lexicon has the verb with its
  /// object as one expression.
  private mutating func writeDone(
    _ group: VerbGroup,
    _ index: Int,
    _ phrase: inout EnglishVerb
  ) -> Bool {
    guard case .phrase = group.main.kind, index < 2, startsClause(index), hasActor(after: index),
      !group.main.traits.contains(.takesEssere)
    else { return false }
    if words.last?.text.lowercased() == "once" { words.removeLast() }
    phrase.isPassive = false
    phrase.isPerfect = true
    phrase.finiteness = .ing
    append(phrase.words(), group, index)
    return true
  }

  private func nextFinite(after index: Int) -> VerbGroup? {
    chunks[index...].lazy.compactMap { chunk in
      if case .verb(let group) = chunk, group.isFinite { group } else { nil }
    }.first
  }

  /// Whether the first verb after a place has a subject that acts as persons do.
  private func hasActor(after index: Int) -> Bool {
    for (verb, subject) in plan.subjects.sorted(by: { $0.key < $1.key }) where verb > index {
      guard case .explicit(let place) = subject, place > index, let noun = noun(place) else {
        return false
      }
      return noun.isHuman || noun.isName || plan.isPolity(noun)
    }
    return false
  }

  private func startsClause(_ index: Int) -> Bool {
    switch chunk(index - 1) {
    case nil: true
    case .mark(let mark)?: mark.text != ")"
    case .adverb?: index == 1
    default: false
    }
  }

  private mutating func writeParticiple(
    _ group: VerbGroup,
    _ index: Int,
    _ phrase: inout EnglishVerb
  ) {
    if writeBarePredicate(group, index) || writeAbsolute(group, index, &phrase)
      || writeDone(group, index, &phrase)
    {
      return
    }
    if group.main.verbForm == .presentParticiple {
      phrase.isPassive = false
      phrase.finiteness = .ing
    } else if group.main.traits.contains(.takesEssere), let noun = noun(index - 1) {
      // `i soldati arrivati`: English wants a clause.
      words.append(
        .added(
          noun.isHuman ? "who" : "that",
          at: group.main.source.lowerBound,
          "participle as clause"
        )
      )
      phrase.isPassive = false
      phrase.finiteness = .past
      phrase.agreement.isPlural = noun.isPlural
    } else {
      phrase.isPassive = false
      phrase.finiteness = .participle
    }
    let words = phrase.words()
    append(words.first == "been" ? Array(words.dropFirst()) : words, group, index)
  }
}
