import Linguistics
import TextModel

/// Modal verbs, negation, and the adverbs among the words of a verb.
extension SentenceWriter {
  /// `l'offensiva avrebbe dovuto cominciare a marzo`: what a thing should have done was planned.
  private func isPlanned(_ index: Int) -> Bool {
    guard case .explicit(let subject)? = plan.subjects[index], let noun = noun(subject) else {
      return false
    }
    return !noun.isHuman && !noun.isName && !plan.isPolity(noun) && noun.head?.partOfSpeech == .noun
  }

  func setModal(
    _ phrase: inout EnglishVerb,
    _ modal: Unit,
    _ group: VerbGroup,
    _ index: Int
  ) {
    if governingSubordinator(index)?.english == "without" {
      phrase.modals = [modal.lemma == "potere" ? "be able to" : "have to"]
      phrase.finiteness = .ing
      return
    }
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
    case ("potere", .subjunctive):
      let isAim = aims.contains(index) || purposes.contains(index)
      let mayBe = !isAim && group.negation == nil && isSupposed(index)
      phrase.modals = [isUnderPast ? "could" : mayBe ? "may" : "can"]
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

  /// `teme che il conflitto possa estendersi`: what is feared or granted may be.
  private func isSupposed(_ index: Int) -> Bool {
    guard let opener = governingSubordinator(index) else { return false }
    if opener.isLemma(["sebbene", "benché", "nonostante", "malgrado"]) { return true }
    guard opener.lemma == "che", let last = lastVerb, let governor = verb(last) else {
      return false
    }
    return governor.main.isLemma([
      "temere", "sperare", "escludere", "credere", "pensare", "ritenere",
    ])
  }

  func setNegation(_ phrase: inout EnglishVerb, _ group: VerbGroup, _ index: Int) {
    var adverbs: [String] = []
    var negated = group.negation != nil && !deniesNothing(index) && !isRestriction(index + 1)
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
    if negated, negativeFollows(index) || deniesBoth(index) { negated = false }
    phrase.isNegated = negated
    phrase.adverbs = adverbs
  }

  /// `non è né una vittoria né una sconfitta`: right behind the verb `né … né` denies by itself.
  func deniesBoth(_ index: Int) -> Bool {
    guard let group = verb(index), group.negation != nil, group.isFinite, group.isCopula,
      isNeither(index + 1)
    else { return false }
    if case .coordinator(let unit)? = chunk(index + 1), unit.english == "neither" { return true }
    return chunks.indices[(index + 2)...].prefix(8).contains(where: isNeither)
  }

  private func isNeither(_ index: Int) -> Bool {
    if case .coordinator(let unit)? = chunk(index) { unit.lemma == "né" } else { false }
  }

  /// `non è che l'inizio`: `che` after a denied verb, before a noun that no verb follows, is only.
  func isRestriction(_ index: Int) -> Bool {
    let that: Unit
    switch chunk(index) {
    case .subordinator(let unit)?, .relative(let unit)?: that = unit
    default: return false
    }
    guard that.lemma == "che", that.kind == .word, let denied = verb(index - 1),
      denied.negation != nil, denied.adverbs.isEmpty,
      denied.main.isLemma(["essere", "avere", "restare", "rimanere", "esistere", "fare"]),
      let object = noun(index + 1), object.determiner != nil || !object.quantifiers.isEmpty
    else { return false }
    for next in chunks[(index + 2)...] {
      switch next {
      case .verb(let group): if group.isFinite { return false }
      case .mark(let mark): if mark.text != "," { return true }
      case .relative, .subordinator: return true
      default: break
      }
    }
    return true
  }

  /// `a meno che non decida`, `finché non decide`: English unless and until deny by themselves.
  private func deniesNothing(_ index: Int) -> Bool {
    guard let opener = governingSubordinator(index) else { return false }
    return ["unless", "until"].contains(opener.english)
      || opener.isLemma(["finché", "fino a quando", "fin quando", "fintanto che"])
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
      if case .coordinator(let joint)? = chunk(next), joint.lemma != "né" { return false }
      guard let group = noun(next) else { continue }
      let units = group.quantifiers + [group.head].compactMap { $0 }
      if units.contains(where: { $0.traits.contains(.negative) }) { return true }
    }
    return false
  }
}
