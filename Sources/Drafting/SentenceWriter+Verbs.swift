import Linguistics
import TextModel

extension SentenceWriter {
  // MARK: Finite verbs

  /// Writes a verb group with its subject, if English wants one that the Italian has not, or
  /// has after the verb.
  mutating func writeVerb(_ index: Int, mode: NonfiniteMode) {
    guard let group = verb(index) else { return }
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
    let agreement = writeSubject(group, index)
    var phrase = finitePhrase(group, index)
    phrase.agreement = agreement
    phrase.isQuestion = isQuestion(index) && words.count > subject
    let text = phrase.words()
    if phrase.isQuestion, let auxiliary = text.first {
      var word = TargetWord.added(auxiliary, at: group.main.source.lowerBound, "question")
      word.source = group.units.first?.source ?? group.main.source
      words.insert(word, at: subject)
      append(Array(text.dropFirst()), group, index)
    } else {
      append(text, group, index)
    }
    appendPronouns(group, index)
    lastVerb = index
    isUnderPast = isPast(group.tense)
  }

  /// Whether the verb asks: the first of a sentence that ends in a question mark, in its main clause.
  private func isQuestion(_ index: Int) -> Bool {
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

  private func isPast(_ tense: VerbGroup.Tense) -> Bool {
    switch tense {
    case .past, .imperfect, .perfect, .pastPerfect: true
    default: false
    }
  }

  private mutating func writeSubject(_ group: VerbGroup, _ index: Int) -> EnglishVerb.Agreement {
    let offset = group.units.first?.source.lowerBound ?? group.main.source.lowerBound
    switch plan.subjects[index] {
    case .explicit(let subject)?:
      return agreement(subject, group)
    case .inverted(let subject)?:
      return writeInverted(subject, group)
    case .existential(let subject)?:
      words.append(.added("there", at: offset, "existential"))
      return subject.map { agreement($0, group) } ?? agreement(of: group)
    case .quoted, .shared, .relative: return agreement(of: group)
    case .dropped?, nil:
      guard !isHeading || index > 0 else { return agreement(of: group) }
      let pronoun = pronoun(group, index)
      words.append(.added(pronoun, at: offset, "subject that Italian leaves out"))
      var agreement = agreement(of: group)
      if pronoun == "it" || pronoun == "one" { agreement = .third }
      return agreement
    }
  }

  private func pronoun(_ group: VerbGroup, _ index: Int) -> String {
    if group.hasImpersonalSi {
      if group.main.traits.contains(.takesEssere) || group.main.traits.contains(.intransitive) {
        return "one"
      }
      return group.person.contains(.plural) ? "they" : "it"
    }
    if group.isCopula, group.person.contains(.third), group.person.contains(.singular) {
      switch chunk(index + 1) {
      case .adjective?, .noun?: return "it"
      default: break
      }
    }
    if VerbClasses.impersonal.contains(group.main.lemma), group.person.contains(.third),
      group.person.contains(.singular)
    {
      return "it"
    }
    return topic.pronoun(for: group.person)
  }

  private mutating func agreement(_ subject: Int, _ group: VerbGroup) -> EnglishVerb.Agreement {
    guard let noun = noun(subject) else { return agreement(of: group) }
    if noun.head?.partOfSpeech == .personalPronoun { return agreement(of: group) }
    if noun.head?.lemma == "chi" {
      return EnglishVerb.Agreement(isPlural: words.last?.text == "those who")
    }
    if !isRelativeClause(subject) { topic = Topic(noun) }
    var agreement = EnglishVerb.Agreement()
    agreement.isPlural = articles.isPluralInEnglish(noun)
    if !agreement.isPlural, case .coordinator(let unit)? = chunk(subject + 1), unit.lemma == "e",
      self.noun(subject + 2) != nil, group.person.contains(.plural)
    {
      agreement.isPlural = true
      topic.isPlural = true
    }
    return agreement
  }

  private func isRelativeClause(_ index: Int) -> Bool {
    if case .relative? = chunk(index - 1) { true } else { false }
  }

  private func agreement(of group: VerbGroup) -> EnglishVerb.Agreement {
    EnglishVerb.Agreement(
      isFirst: group.person.contains(.first) && !group.person.contains(.third),
      isSecond: group.person.contains(.second),
      isPlural: group.person.number == .plural
    )
  }

  /// Writes the noun group that follows the verb, and what belongs to it, before the verb.
  private mutating func writeInverted(
    _ subject: Int,
    _ group: VerbGroup
  ) -> EnglishVerb.Agreement {
    writeNoun(subject, preposition: nil)
    var next = subject + 1
    while written.contains(next) { next += 1 }
    while let preposition = prepositionUnit(next), preposition.isPreposition("di"),
      noun(next + 1) != nil, !written.contains(next)
    {
      written.insert(next)
      words.append(.of(preposition, "of", "of"))
      writeNoun(next + 1, preposition: "di")
      next += 2
      while written.contains(next) { next += 1 }
    }
    return agreement(subject, group)
  }

  // MARK: The phrase

  /// The English verb for what the group means in its place: reflexive, without object, plain.
  func base(_ group: VerbGroup, _ index: Int) -> String {
    let flags = group.main.lexeme?.flags
    if group.isReflexive, let text = flags?["refl"] { return text }
    if let text = flags?["intren"], !group.isPassive, !group.hasImpersonalSi,
      noun(index + 1) == nil,
      group.clitics.isEmpty
    {
      return text
    }
    let english = group.main.english.isEmpty ? group.main.text : group.main.english
    if group.main.lemma == "stare", !group.isProgressive { return "be" }
    if group.main.lemma == "avere", case .noun(let object)? = chunk(index + 1),
      object.head?.lemma == "anno"
    {
      return "be"
    }
    return english
  }

  private func finitePhrase(_ group: VerbGroup, _ index: Int) -> EnglishVerb {
    var phrase = EnglishVerb(base: base(group, index))
    phrase.isPassive = group.isPassive || group.hasImpersonalSi && isTransitive(group)
    phrase.isProgressive = group.isProgressive
    setNegation(&phrase, group, index)
    if let modal = group.modals.first {
      setModal(&phrase, modal, group)
    } else {
      setTense(&phrase, group, index)
    }
    return phrase
  }

  private func isTransitive(_ group: VerbGroup) -> Bool {
    !group.main.traits.contains(.takesEssere) && !group.main.traits.contains(.intransitive)
  }

  private func setTense(_ phrase: inout EnglishVerb, _ group: VerbGroup, _ index: Int) {
    switch group.tense {
    case .present, .subjunctive, .imperative:
      phrase.finiteness = .present
      if group.tense == .present, lastsUntilNow(index) { phrase.isPerfect = true }
    case .past, .imperfect: phrase.finiteness = .past
    case .pastSubjunctive: phrase.finiteness = isAfterIf(index) ? .hypothetical : .past
    case .perfect:
      if wantsPerfect(group, index) {
        phrase.isPerfect = true
        phrase.finiteness = .present
      } else {
        phrase.finiteness = .past
      }
    case .pastPerfect:
      phrase.isPerfect = true
      phrase.finiteness = .past
    case .future: phrase.modals = ["will"]
    case .futurePerfect:
      phrase.modals = ["will"]
      phrase.isPerfect = true
    case .conditional: phrase.modals = ["would"]
    case .conditionalPerfect: setHearsay(&phrase, index)
    default: phrase.finiteness = .present
    }
  }

  /// `rivendica da anni`: what has lasted until now is in the English perfect.
  private func lastsUntilNow(_ index: Int) -> Bool {
    for next in (index + 1)..<min(index + 4, max(index + 1, chunks.count)) {
      if let unit = prepositionUnit(next), unit.isPreposition("da"),
        let head = noun(next + 1)?.head, head.traits.contains(.time)
      {
        return true
      }
      if case .adverb(let unit)? = chunk(next), unit.lemma.hasPrefix("da "),
        unit.english.hasPrefix("for ")
      {
        return true
      }
      if verb(next) != nil { return false }
    }
    return false
  }

  /// The conditional perfect reports (`avrebbe ucciso`: killed, it is said), looks forward from
  /// the past (`sapevano che sarebbero arrivati`), or supposes.
  private func setHearsay(_ phrase: inout EnglishVerb, _ index: Int) {
    if isReport {
      phrase.finiteness = .past
    } else if isUnderPast, isAfterThat(index) {
      phrase.modals = ["would"]
    } else if isHearsay(index) {
      phrase.finiteness = .past
      phrase.adverbs.append("reportedly")
    } else {
      phrase.modals = ["would"]
      phrase.isPerfect = true
    }
  }

  /// Whether a conditional perfect of the third person supposes nothing: no `se`, no other clause
  /// that governs it.
  private func isHearsay(_ index: Int) -> Bool {
    guard let group = verb(index), group.person.contains(.third), !isAfterThat(index) else {
      return false
    }
    return !chunks.contains { chunk in
      switch chunk {
      case .subordinator(let unit): ["se", "senza che", "qualora", "quando"].contains(unit.lemma)
      case .preposition(let unit): unit.lemma == "senza"
      default: false
      }
    }
  }

  private func isAfterThat(_ index: Int) -> Bool {
    for back in stride(from: index - 1, through: max(0, index - 5), by: -1) {
      if case .subordinator(let unit)? = chunk(back) { return unit.lemma == "che" }
      if verb(back)?.isFinite == true { return false }
    }
    return false
  }

  private func isAfterIf(_ index: Int) -> Bool {
    for back in stride(from: index - 1, through: max(0, index - 6), by: -1) {
      if case .subordinator(let unit)? = chunk(back) { return unit.lemma == "se" }
    }
    return false
  }

  private func wantsPerfect(_ group: VerbGroup, _ index: Int) -> Bool {
    group.adverbs.contains { VerbClasses.perfectAdverbs.contains($0.lemma) }
  }

  private func setModal(_ phrase: inout EnglishVerb, _ modal: Unit, _ group: VerbGroup) {
    let isPerfectMain = group.tense == .perfect
    switch (modal.lemma, group.tense) {
    case ("dovere", .present), ("dovere", .subjunctive), ("andare", .present),
      ("andare", .subjunctive):
      phrase.modals = ["must"]
    case ("dovere", .conditional), ("andare", .conditional): phrase.modals = ["should"]
    case ("dovere", .conditionalPerfect):
      phrase.modals = ["should"]
      phrase.isPerfect = true
    case ("dovere", .future), ("andare", .future):
      phrase.modals = ["will", "have to"]
    case ("dovere", _), ("andare", _):
      phrase.modals = ["have to"]
      phrase.finiteness = .past
    case ("potere", .present), ("sapere", .present): phrase.modals = ["can"]
    case ("potere", .subjunctive): phrase.modals = ["may"]
    case ("potere", .future): phrase.modals = ["will", "be able to"]
    case ("potere", .conditionalPerfect):
      phrase.modals = ["could"]
      phrase.isPerfect = true
    case ("potere", .perfect), ("potere", .past):
      phrase.modals = ["be able to"]
      phrase.finiteness = .past
    case ("potere", _), ("sapere", _): phrase.modals = ["could"]
    case ("volere", .conditional): phrase.modals = ["would", "like to"]
    case ("volere", .future): phrase.modals = ["will", "want to"]
    case ("volere", .present), ("volere", .subjunctive): phrase.modals = ["want to"]
    case ("volere", _):
      phrase.modals = ["want to"]
      phrase.finiteness = .past
    case ("stare", .present): phrase.modals = ["be about to"]
    case ("stare", _):
      phrase.modals = ["be about to"]
      phrase.finiteness = .past
    default: phrase.modals = isPerfectMain ? ["have to"] : ["must"]
    }
    if group.main.verbForm == .participle, !group.isPassive { phrase.isPerfect = true }
  }

  // MARK: Negation and adverbs

  private func setNegation(_ phrase: inout EnglishVerb, _ group: VerbGroup, _ index: Int) {
    var adverbs: [String] = []
    var negated = group.negation != nil
    for adverb in group.adverbs {
      switch adverb.lemma {
      case "mai" where negated:
        negated = false
        adverbs.append("never")
      case "mai": adverbs.append("ever")
      case "più" where negated:
        negated = false
        adverbs.append("no longer")
      case "ancora" where negated: adverbs.append("yet")
      case "neanche", "neppure", "nemmeno", "mica":
        negated = true
        adverbs.append("even")
      default: adverbs.append(adverb.english)
      }
    }
    if negated, negativeFollows(index) { negated = false }
    phrase.isNegated = negated
    phrase.adverbs = adverbs
  }

  /// Whether a negative word after the verb does the work of `non` in English.
  private func negativeFollows(_ index: Int) -> Bool {
    for next in (index + 1)..<min(index + 3, max(index + 1, chunks.count)) {
      guard let group = noun(next) else { continue }
      let units = group.quantifiers + [group.head].compactMap { $0 }
      if units.contains(where: { $0.traits.contains(.negative) }) { return true }
    }
    return false
  }

  // MARK: Words

  /// Appends the words of a verb phrase, traced to the units of the group.
  mutating func append(_ phrase: [String], _ group: VerbGroup, _ index: Int) {
    let main = group.main
    let reason = "\(main.lemma) \(main.features) \(group.tense)"
    guard let last = phrase.last else { return }
    for (position, text) in phrase.enumerated() {
      let isMain = position == phrase.count - 1 || last == text
      var word = TargetWord.of(main, text, reason)
      if !isMain, let auxiliary = (group.auxiliaries + group.modals).first {
        word.source = auxiliary.source
        word.kind = .word
        word.term = nil
        word.alternatives = []
      }
      words.append(word)
    }
  }

  mutating func appendPronouns(_ group: VerbGroup, _ index: Int) {
    var objects: [String] = []
    var recipients: [String] = []
    for clitic in group.clitics.map(\.lemma) + group.attached.map({ "\($0)" }) {
      switch clitic {
      case "lo", "la": objects.append("it")
      case "li", "le": objects.append("them")
      case "mi": objects.append("me")
      case "ti": objects.append("you")
      case "ci" where isTransitive(group) && group.main.lemma != "essere": objects.append("us")
      case "gli": recipients.append("him")
      case "gli+lo", "gli+la":
        objects.append("it")
        recipients.append("him")
      default: break
      }
    }
    let offset = group.main.source.upperBound
    for object in objects { words.append(.added(object, at: offset, "pronoun")) }
    for recipient in recipients {
      let governed = group.main.lexeme?.flags.mapped("prep", "a")
      if governed == nil || governed != "" {
        words.append(.added(governed ?? "to", at: offset, "dative"))
      }
      words.append(.added(recipient, at: offset, "pronoun"))
    }
  }
}
