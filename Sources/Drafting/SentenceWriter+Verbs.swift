import Linguistics
import TextModel

extension SentenceWriter {
  // MARK: Finite verbs

  /// Writes a verb group with its subject, if English wants one that the Italian has not, or
  /// has after the verb.
  mutating func writeVerb(_ index: Int, mode: NonfiniteMode) {
    guard let group = verb(index).map({ settled($0, index) }) else { return }
    if writeCausative(index, mode) || writeCleftSubject(index) { return }
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
    if floatsAll(index) {
      written.insert(index + 1)
      phrase.adverbs.insert("all", at: 0)
    }
    let asked = isQuestion(index) ? askedSubject(index, from: subject) : nil
    phrase.isQuestion = asked != nil
    let text = phrase.words().map { $0 == "oneself" ? selfPronoun(group, agreement) : $0 }
    if phrase.isQuestion, let auxiliary = text.first {
      var word = TargetWord.added(auxiliary, at: group.main.source.lowerBound, "question")
      word.source = group.units.first?.source ?? group.main.source
      words.insert(word, at: asked ?? subject)
      append(Array(text.dropFirst()), group, index)
    } else {
      append(text, group, index)
    }
    appendPronouns(group, index)
    if hasNegativeSubject(index), let more = group.adverbs.first(where: { $0.lemma == "più" }) {
      words.append(.of(more, "anymore", "denied once"))
    }
    lastVerb = index
    isUnderPast = isPast(group.tense)
  }

  /// The reflexive pronoun that a verb's subject asks for.
  func selfPronoun(_ group: VerbGroup, _ agreement: EnglishVerb.Agreement) -> String {
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
    guard group.isReflexive, group.isFinite,
      VerbClasses.doneToThings.contains(group.main.lemma)
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

  func isPast(_ tense: VerbGroup.Tense) -> Bool {
    switch tense {
    case .past, .imperfect, .perfect, .pastPerfect: true
    default: false
    }
  }

  mutating func writeSubject(_ group: VerbGroup, _ index: Int) -> EnglishVerb.Agreement {
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
    if group.isGeneral { return "one" }
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

  mutating func agreement(_ subject: Int, _ group: VerbGroup) -> EnglishVerb.Agreement {
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
    writeNounWithComplements(subject)
    return agreement(subject, group)
  }

  // MARK: The phrase

  /// The English verb for what the group means in its place: reflexive, without object, plain.
  func base(_ group: VerbGroup, _ index: Int) -> String {
    let flags = group.main.lexeme?.flags
    if group.isReflexive, let text = flags?["refl"] { return text }
    if group.actsOnItself {
      return (group.main.english.isEmpty ? group.main.text : group.main.english) + " oneself"
    }
    if let text = flags?["intren"], !group.isPassive, !group.hasImpersonalSi,
      noun(index + 1) == nil, !governsInfinitive(index),
      group.clitics.isEmpty
    {
      return text
    }
    let english = group.main.english.isEmpty ? group.main.text : group.main.english
    if group.main.lemma == "stare", !group.isProgressive { return "be" }
    if group.main.lemma == "fare", group.clitics.contains(where: { $0.lemma == "ne" }),
      noun(index + 1)?.determiner != nil
    {
      return "make"
    }
    if let needed = impersonalBase(group, index) { return needed }
    if group.main.lemma == "avere", case .noun(let object)? = chunk(index + 1),
      object.head?.lemma == "anno"
    {
      return "be"
    }
    return english
  }

  private func governsInfinitive(_ index: Int) -> Bool {
    prepositionUnit(index + 1) != nil && verb(index + 2)?.tense == .infinitive
  }

  /// `conviene aspettare` is best; `serve una strategia`: a strategy is needed.
  private func impersonalBase(_ group: VerbGroup, _ index: Int) -> String? {
    let isInverted = if case .inverted? = plan.subjects[index] { true } else { false }
    switch group.main.lemma {
    case "convenire": return verb(index + 1)?.tense == .infinitive ? "be best" : nil
    case "servire": return isInverted && group.clitics.isEmpty ? "be needed" : nil
    default: return nil
    }
  }

  func finitePhrase(_ group: VerbGroup, _ index: Int) -> EnglishVerb {
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
    if governingSubordinator(index)?.english == "without" {
      phrase.finiteness = .ing
      return
    }
    switch group.tense {
    case .present, .subjunctive, .imperative:
      phrase.finiteness = .present
      if group.tense == .present, lastsUntilNow(index) { phrase.isPerfect = true }
    case .past, .imperfect:
      phrase.finiteness = .past
      phrase.isPerfect = group.tense == .imperfect && lastsUntilNow(index)
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

  /// The conjunction that begins the clause of a verb.
  private func governingSubordinator(_ index: Int) -> Unit? {
    for back in stride(from: index - 1, through: 0, by: -1) {
      switch chunks[back] {
      case .subordinator(let unit): return unit
      case .verb(let other): if other.isFinite { return nil }
      case .relative: return nil
      case .mark(let mark): if mark.text != "," { return nil }
      default: break
      }
    }
    return nil
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
      if verb(next) != nil { break }
    }
    return opensWithDuration(index)
  }

  /// `da anni la Cina rivendica`: the length of time stands at the head of the clause.
  private func opensWithDuration(_ index: Int) -> Bool {
    for back in stride(from: index - 1, through: 0, by: -1) {
      switch chunks[back] {
      case .preposition(let unit) where unit.isPreposition("da"):
        guard let head = noun(back + 1)?.head, head.traits.contains(.time) else { continue }
        return back == 0 || noun(back - 1) == nil
      case .adverb(let unit):
        if unit.lemma.hasPrefix("da "), unit.english.hasPrefix("for ") { return true }
      case .verb(let other): if other.isFinite { return false }
      case .subordinator, .relative, .coordinator: return false
      case .mark(let mark): if mark.text != "," { return false }
      default: break
      }
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
    guard let group = verb(index), group.person.contains(.third), !isAfterThat(index),
      !group.main.isLemma(["preferire", "volere", "desiderare", "piacere", "bastare", "gradire"])
    else { return false }
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
    case ("potere", .subjunctive): phrase.modals = [isUnderPast ? "could" : "can"]
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
      case "più" where negated && !hasNegativeSubject(index):
        negated = false
        adverbs.append("no longer")
      case "più" where hasNegativeSubject(index): break
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

  /// `nessuno crede più`, `non crede più nessuno`: English denies once.
  private func hasNegativeSubject(_ index: Int) -> Bool {
    switch plan.subjects[index] {
    case .explicit(let subject)?, .inverted(let subject)?:
      let units = noun(subject).map { $0.quantifiers + [$0.head].compactMap(\.self) } ?? []
      return units.contains { $0.traits.contains(.negative) }
    default: return false
    }
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

  /// Appends the objects that are unstressed pronouns in Italian.
  mutating func appendPronouns(_ group: VerbGroup, _ index: Int) {
    let offset = group.main.source.upperBound
    for pronoun in pronouns(of: group, index) {
      words.append(.added(pronoun, at: offset, "pronoun"))
    }
  }

  private func pronouns(of group: VerbGroup, _ index: Int) -> [String] {
    var objects: [String] = []
    var recipients: [String] = []
    var places: [String] = []
    let recipient = topic.isPlural ? "them" : topic.object
    let flags = group.main.lexeme?.flags
    for clitic in group.clitics.map(\.lemma) + group.attached.map({ "\($0)" }) {
      switch clitic {
      case "lo" where VerbClasses.copular.contains(group.main.lemma): objects.append("so")
      case "lo", "la": objects.append("it")
      case "li", "le": objects.append("them")
      case "mi": objects.append("me")
      case "ti": objects.append("you")
      case "ne": objects += partitive(group, flags, index)
      case "ci" where VerbClasses.takesThing.contains(group.main.lemma),
        "vi" where VerbClasses.takesThing.contains(group.main.lemma):
        let governed = flags?.mapped("prep", "a") ?? flags?.mapped("prep", "in") ?? "in"
        places.append(governed.isEmpty || governed == "0" ? "it" : governed + " it")
      case "ci" where isTransitive(group) && group.main.lemma != "essere": objects.append("us")
      case "ci" where !group.isCopula, "vi" where !group.isCopula: places.append("there")
      case "gli" where isAccusative(group, index): objects.append("them")
      case "gli": recipients.append(recipient)
      case "gli+lo", "gli+la":
        objects.append("it")
        recipients.append(recipient)
      default: break
      }
    }
    let isGiven = VerbClasses.giving.contains(group.main.lemma) && noun(index + 1) != nil
    let governed = isGiven ? "" : flags?.mapped("prep", "a") ?? "to"
    let datives = recipients.map { governed.isEmpty || governed == "0" ? $0 : governed + " " + $0 }
    return (objects + datives + places).flatMap { $0.split(separator: " ").map(String.init) }
  }

  /// `le critica`: with a verb that has no other object the pronoun is that.
  private func isAccusative(_ group: VerbGroup, _ index: Int) -> Bool {
    group.clitics.contains { $0.key == Array("le".utf8) } && isTransitive(group)
      && noun(index + 1) == nil && verb(index + 1)?.tense != .infinitive
      && group.main.lexeme?.flags.mapped("prep", "a") == nil
  }

  /// `ne parlano`: talk about it; `ne hanno fatto una base`: made it a base.
  private func partitive(_ group: VerbGroup, _ flags: LexemeFlags?, _ index: Int) -> [String] {
    if group.main.lemma == "fare", noun(index + 1)?.determiner != nil { return ["it"] }
    guard let governed = flags?.mapped("prep", "di") else { return [] }
    return governed.isEmpty || governed == "0" ? ["it"] : [governed + " it"]
  }
}
