import Linguistics
import TextModel

extension SentenceWriter {
  // MARK: The base

  /// The English verb for what the group means in its place: reflexive, without object, plain.
  func base(_ group: VerbGroup, _ index: Int) -> String {
    let flags = group.main.lexeme?.flags
    if group.isReflexive, let text = flags?["refl"] { return text }
    if group.main.lemma == "fare sapere", case .quoted? = plan.subjects[index] { return "say" }
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
    if english.hasSuffix(" on"), case .quoted? = plan.subjects[index] {
      return String(english.dropLast(3))
    }
    if group.main.lemma == "stare", !group.isProgressive { return "be" }
    if group.main.lemma == "fare", group.clitics.contains(where: { $0.lemma == "ne" }),
      noun(index + 1)?.determiner != nil
    {
      return "make"
    }
    if group.main.lemma == "dovere", noun(index + 1) != nil { return "owe" }
    if isTalk(group, index) { return "be talk" }
    if let needed = impersonalBase(group, index) ?? foreseen(group, index) { return needed }
    if group.main.lemma == "avere", case .noun(let object)? = chunk(index + 1),
      object.head?.lemma == "anno"
    {
      return "be"
    }
    if group.isReciprocal, let preposition = VerbClasses.mutual[group.main.lemma] {
      return "\(english) \(preposition) each other"
    }
    return english
  }

  private func governsInfinitive(_ index: Int) -> Bool {
    prepositionUnit(index + 1) != nil && verb(index + 2)?.tense == .infinitive
  }

  /// `previsto`: what a law provides for, what is scheduled for a time, what is planned.
  private func foreseen(_ group: VerbGroup, _ index: Int) -> String? {
    guard group.main.lemma == "prevedere", group.main.kind == .word,
      group.isPassive || group.tense == .participle
    else { return nil }
    guard let preposition = prepositionUnit(index + 1) else { return "plan" }
    if preposition.isPreposition("da") || preposition.isPreposition("in") { return nil }
    let when = noun(index + 2)
    let isTimed =
      when?.head?.traits.contains(.time) == true
      || when?.quantifiers.contains { $0.isClockTime } == true || isTimeOrYear(index + 2)
    return isTimed ? "schedule" : "plan"
  }

  /// `conviene aspettare` is best; `serve una strategia`: a strategy is needed.
  private func impersonalBase(_ group: VerbGroup, _ index: Int) -> String? {
    let isInverted = if case .inverted? = plan.subjects[index] { true } else { false }
    switch group.main.lemma {
    case "toccare" where awaitsInfinitive(index): return "be up"
    case "convenire": return verb(index + 1)?.tense == .infinitive ? "be best" : nil
    case "servire": return isInverted && group.clitics.isEmpty ? "be needed" : nil
    default: return nil
    }
  }

  /// `tocca ora all'Europa dimostrare`: whose turn it is to do something.
  private func awaitsInfinitive(_ index: Int) -> Bool {
    var cursor = index + 1
    while case .adverb? = chunk(cursor) { cursor += 1 }
    guard prepositionUnit(cursor)?.isPreposition("a") == true, noun(cursor + 1) != nil else {
      return false
    }
    cursor += 2
    while prepositionUnit(cursor)?.isPreposition("di") == true, noun(cursor + 1) != nil {
      cursor += 2
    }
    return verb(cursor)?.tense == .infinitive
  }

  func finitePhrase(_ group: VerbGroup, _ index: Int) -> EnglishVerb {
    var phrase = EnglishVerb(base: base(group, index))
    phrase.isPassive =
      group.isPassive || group.hasImpersonalSi && isTransitive(group) && !isTalk(group, index)
    phrase.isProgressive = group.isProgressive
    setNegation(&phrase, group, index)
    if let modal = group.modals.first {
      setModal(&phrase, modal, group, index)
    } else {
      setTense(&phrase, group, index)
    }
    return phrase
  }

  func isTransitive(_ group: VerbGroup) -> Bool {
    !group.main.traits.contains(.takesEssere) && !group.main.traits.contains(.intransitive)
  }

  private func setTense(_ phrase: inout EnglishVerb, _ group: VerbGroup, _ index: Int) {
    if governingSubordinator(index)?.english == "without" {
      phrase.finiteness = .ing
      return
    }
    let isCondition = isFutureCondition(group, index)
    if isCondition, group.tense == .futurePerfect {
      phrase.isPerfect = true
      return
    }
    switch isCondition ? .present : group.tense {
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
    case .conditional where group.isProgressive && isHearsay(index):
      phrase.finiteness = .present
      phrase.adverbs.append("reportedly")
    case .conditional: phrase.modals = ["would"]
    case .conditionalPerfect: setHearsay(&phrase, index)
    default: phrase.finiteness = .present
    }
  }

  /// `quando la guerra finirà`, `finché Mosca controllerà`: after a conjunction of time or condition
  /// English has the present for the future.
  private func isFutureCondition(_ group: VerbGroup, _ index: Int) -> Bool {
    guard group.tense == .future || group.tense == .futurePerfect,
      let opener = governingSubordinator(index),
      opener.isLemma([
        "quando", "finché", "fino a quando", "appena", "non appena", "se", "dopo che",
        "una volta che",
        "fin quando", "ogni volta che", "man mano che", "fintanto che",
      ]),
      let place = chunks[..<index].lastIndex(where: { chunk in
        if case .subordinator(let unit) = chunk { unit.source == opener.source } else { false }
      })
    else { return false }
    if opener.lemma == "se" || opener.lemma == "quando" { return !isAsked(place) }
    return true
  }

  /// `non si sa quando finirà`: the conjunction asks.
  private func isAsked(_ opener: Int) -> Bool {
    guard opener > 0 else { return isQuestionMarked }
    // `nel 2030, quando sarà finita`: it takes up a point of time.
    if case .mark = chunks[opener - 1], opener > 1, let date = noun(opener - 2),
      date.head == nil || date.head?.kind == .date
    {
      return true
    }
    var before = opener - 1
    while before > 0, isLight(before) { before -= 1 }
    guard let governor = verb(before) else { return false }
    return VerbClasses.asks(governor.main) || governor.isCopula
      || governor.main.isLemma(["dire", "immaginare", "prevedere", "spiegare", "chiarire"])
  }

  private var isQuestionMarked: Bool {
    if case .mark(let last)? = chunks.last { last.text == "?" } else { false }
  }

  private func isLight(_ index: Int) -> Bool {
    switch chunks[index] {
    case .adverb, .coordinator: true
    case .subordinator(let unit): unit.isLemma(["quando", "se", "come", "dove"])
    default: false
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
      if let unit = prepositionUnit(next), unit.isPreposition("da"), !looksAhead(next),
        prepositionUnit(next + 2)?.isPreposition("a") != true, isTimeOrYear(next + 1)
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

  private func isTimeOrYear(_ index: Int) -> Bool {
    guard let group = noun(index) else { return false }
    if let head = group.head { return head.traits.contains(.time) }
    return group.quantifiers.count == 1 && group.quantifiers[0].kind == .number
      && group.quantifiers[0].text.utf8.count == 4
  }

  /// `da anni la Cina rivendica`: the length of time stands at the head of the clause.
  private func opensWithDuration(_ index: Int) -> Bool {
    for back in stride(from: index - 1, through: 0, by: -1) {
      switch chunks[back] {
      case .preposition(let unit) where unit.isPreposition("da"):
        guard isTimeOrYear(back + 1), !looksAhead(back) else { continue }
        if let range = prepositionUnit(back + 2), range.isPreposition("a") {
          return closesDuration(range, back + 2)
        }
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

  /// `l'offensiva avrebbe dovuto cominciare a marzo`: what a thing should have done was planned.
  private func isPlanned(_ index: Int) -> Bool {
    guard case .explicit(let subject)? = plan.subjects[index], let noun = noun(subject) else {
      return false
    }
    return !noun.isHuman && !noun.isName && !plan.isPolity(noun) && noun.head?.partOfSpeech == .noun
  }

  private func setModal(
    _ phrase: inout EnglishVerb,
    _ modal: Unit,
    _ group: VerbGroup,
    _ index: Int
  ) {
    let isPerfectMain = group.tense == .perfect
    switch (modal.lemma, group.tense) {
    case ("dovere", .present), ("dovere", .subjunctive), ("andare", .present),
      ("andare", .subjunctive):
      phrase.modals = ["must"]
    case ("dovere", .conditional), ("andare", .conditional), ("dovere", .pastSubjunctive):
      phrase.modals = ["should"]
    case ("dovere", .conditionalPerfect) where isPlanned(index):
      phrase.modals = ["be supposed to"]
      phrase.finiteness = .past
    case ("dovere", .conditionalPerfect):
      phrase.modals = ["should"]
      phrase.isPerfect = true
    case ("dovere", .future), ("andare", .future):
      phrase.modals = ["will", "have to"]
    case ("dovere", .imperfect) where group.main.lemma == "essere" || group.isPassive:
      phrase.modals = ["be supposed to"]
      phrase.finiteness = .past
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
  func hasNegativeSubject(_ index: Int) -> Bool {
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
}
