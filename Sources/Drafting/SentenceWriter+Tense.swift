import Linguistics
import TextModel

/// What English tense, aspect and mood a finite verb has.
extension SentenceWriter {
  func setTense(_ phrase: inout EnglishVerb, _ group: VerbGroup, _ index: Int) {
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
    case .pastSubjunctive where aims.contains(index): phrase.modals = ["would"]
    case .pastSubjunctive: phrase.finiteness = isAfterIf(index) ? .hypothetical : .past
    case .perfect:
      if wantsPerfect(group, index) || lastsUntilNow(index) {
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
    if case .coordinator = chunks[opener - 1], let first = firstQuestion(before: opener) {
      return isAsked(first)
    }
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
  func governingSubordinator(_ index: Int) -> Unit? {
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

  /// The conditional perfect reports (`avrebbe ucciso`: killed, it is said), looks forward from
  /// the past (`sapevano che sarebbero arrivati`), or supposes.
  private func setHearsay(_ phrase: inout EnglishVerb, _ index: Int) {
    if isReport {
      phrase.finiteness = .past
    } else if isUnderPast, isAfterThat(index) || followsNarrative(index) {
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
      if let group = verb(back), group.isFinite { return ClausePlan.opensClause(group.main) }
    }
    return false
  }

  /// `un titolo sul quale l'Europa si sarebbe dissanguata`: in a relative clause, under a verb that
  /// narrates, what was to come.
  private func followsNarrative(_ index: Int) -> Bool {
    for back in stride(from: index - 1, through: 0, by: -1) {
      if case .relative = chunks[back] { return narrates(before: back) }
      if verb(back)?.isFinite == true { return false }
      if case .subordinator = chunks[back] { return false }
    }
    return false
  }

  private func narrates(before index: Int) -> Bool {
    for back in stride(from: index - 1, through: 0, by: -1) {
      if let group = verb(back), group.isFinite {
        return group.tense == .past || group.tense == .pastPerfect
      }
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
}
