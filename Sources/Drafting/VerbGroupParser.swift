import Linguistics
import TextModel

/// Reads verb groups from units whose readings are chosen.
struct VerbGroupParser: Sendable {
  let units: [Unit]

  /// The verb group that begins at `start` and the index after it, or `nil`.
  func parse(at start: Int) -> (group: VerbGroup, end: Int)? {
    var index = start
    var negation: Unit?
    var clitics: [Unit] = []
    var leading: [Unit] = []
    if let word = unit(index), word.partOfSpeech == .negation {
      negation = word
      index += 1
    }
    while let word = unit(index), word.partOfSpeech == .clitic {
      clitics.append(word)
      index += 1
    }
    if negation != nil, clitics.isEmpty, let word = unit(index), isInnerAdverb(word) {
      leading.append(word)
      index += 1
      while let word = unit(index), word.partOfSpeech == .clitic {
        clitics.append(word)
        index += 1
      }
    }
    guard let verb = unit(index), isVerb(verb), !isBareParticiple(verb) || index == start else {
      return nil
    }
    if isBareParticiple(verb) { return nil }
    var group = VerbGroup(main: verb, tense: tense(of: verb))
    group.negation = negation
    group.clitics = clitics
    group.adverbs = leading
    group.person = verb.features.intersection([.first, .second, .third, .singular, .plural])
    group.attached = attachedClitics(verb)
    index = readChain(&group, index + 1)
    settlePronouns(&group)
    return (group, index)
  }

  /// A participle without an auxiliary, after a noun or at the head of a clause.
  func participle(at start: Int) -> (group: VerbGroup, end: Int)? {
    guard let verb = unit(start), isVerb(verb), isBareParticiple(verb) else { return nil }
    var group = VerbGroup(main: verb, tense: .participle)
    group.attached = attachedClitics(verb)
    // A participle that governs another verb's participle: `stato ucciso`.
    if verb.lemma == "essere", let next = unit(start + 1), next.verbForm == .participle,
      next.partOfSpeech == .verb
    {
      group.main = next
      group.isPassive = true
      return (group, start + 2)
    }
    group.isPassive = !verb.traits.contains(.takesEssere)
    return (group, start + 1)
  }

  private func unit(_ index: Int) -> Unit? { index < units.count ? units[index] : nil }

  private func isVerb(_ unit: Unit) -> Bool {
    unit.partOfSpeech == .verb && unit.kind != .mark && unit.kind != .name
  }

  private func isBareParticiple(_ unit: Unit) -> Bool {
    unit.verbForm == .participle || unit.verbForm == .presentParticiple
  }

  private func isInnerAdverb(_ unit: Unit) -> Bool {
    unit.partOfSpeech == .adverb && unit.kind != .mark
      && !unit.isLemma(["circa", "oltre", "prima", "poi", "ieri", "oggi", "domani", "fino"])
  }

  private func tense(of verb: Unit) -> VerbGroup.Tense {
    switch verb.verbForm {
    case .present, .none: .present
    case .imperfect: .imperfect
    case .preterite: .past
    case .future: .future
    case .conditional: .conditional
    case .subjunctive: .subjunctive
    case .imperfectSubjunctive: .pastSubjunctive
    case .imperative: .imperative
    case .infinitive: .infinitive
    case .gerund: .gerund
    case .participle, .presentParticiple: .participle
    }
  }

  private func perfect(of tense: VerbGroup.Tense) -> VerbGroup.Tense {
    switch tense {
    case .present, .subjunctive: .perfect
    case .imperfect, .past, .pastSubjunctive: .pastPerfect
    case .future: .futurePerfect
    case .conditional: .conditionalPerfect
    case .infinitive: .perfectInfinitive
    case .gerund: .perfectGerund
    default: tense
    }
  }

  private func attachedClitics(_ verb: Unit) -> [Analysis.Clitic] {
    guard let clitics = verb.analysis?.clitics else { return [] }
    return [clitics.0, clitics.1].filter { $0 != .none }
  }

  // MARK: Auxiliaries and modals

  private func readChain(_ group: inout VerbGroup, _ start: Int) -> Int {
    var index = start
    var progress = true
    while progress {
      progress = false
      if let word = unit(index), word.key.elementsEqual("loro".utf8),
        let next = unit(index + 1), isVerb(next), next.verbForm == .participle
      {
        // `venga loro concessa`
        group.clitics.append(word)
        index += 1
      }
      let (adverbs, next) = innerAdverbs(
        index,
        afterAuxiliary: ["avere", "essere"].contains(group.main.lemma),
        afterModal: Self.modalLemmas.contains(group.main.lemma)
      )
      guard let word = unit(next), isVerb(word) || isParticipialAdjective(word, after: group.main)
      else { break }
      if readAuxiliary(&group, word) || readModal(&group, word, adverbs.isEmpty) {
        group.adverbs += adverbs
        index = next + 1
        progress = true
      }
    }
    if group.main.lemma == "stare", let word = unit(index), word.isPreposition("per"),
      let next = unit(index + 1), next.verbForm == .infinitive
    {
      group.modals.append(group.main)
      group.main = next
      group.attached += attachedClitics(next)
      index += 2
    }
    if let word = unit(index), isDativeLoro(word, group, index) {
      group.clitics.append(word)
      index += 1
    }
    while let word = unit(index), group.isFinite, isFrequency(word, group, index) {
      group.adverbs.append(word)
      index += 1
    }
    return index
  }

  /// `impone loro di pagare`, `ha concesso loro un'amnistia`: behind a verb that has a recipient, and
  /// before its object.
  private func isDativeLoro(_ word: Unit, _ group: VerbGroup, _ index: Int) -> Bool {
    guard word.key.elementsEqual("loro".utf8), let next = unit(index + 1), !group.isCopula else {
      return false
    }
    let flags = group.main.lexeme?.flags
    guard
      flags?.mapped("prep", "a") != nil || flags?.mapped("inf", "di") != nil
        || VerbClasses.giving.contains(group.main.lemma)
    else { return false }
    switch next.partOfSpeech {
    case .indefiniteArticle, .article: return true
    case .preposition: return next.isPreposition("di") && unit(index + 2)?.verbForm == .infinitive
    case .subordinator: return next.lemma == "che"
    default: return false
    }
  }

  /// `non intende più esportarlo`: adverbs of time and negation right after the verb belong to it.
  private func isFrequency(_ word: Unit, _ group: VerbGroup, _ index: Int) -> Bool {
    guard word.kind == .word, word.partOfSpeech == .adverb else { return false }
    if word.lemma == "più" {
      guard group.negation != nil || followsNegative(group) else { return false }
      guard let next = unit(index + 1) else { return true }
      if case .phrase = next.kind { return true }
      return next.partOfSpeech != .adjective && next.partOfSpeech != .adverb
        && next.lemma != "di" && next.lemma != "che"
    }
    guard word.isLemma(["mai", "già", "ormai", "sempre", "spesso", "ancora"]) else { return false }
    switch unit(index + 1)?.partOfSpeech {
    case .adverb?: return false
    // `controllano ormai gran parte`, but `è ormai chiaro`.
    case .adjective?: return !group.isCopula && unit(index + 2)?.partOfSpeech == .noun
    default: return true
    }
  }

  /// `nessuno crede più`: the word before the verb denies.
  private func followsNegative(_ group: VerbGroup) -> Bool {
    guard let first = group.units.first?.source.lowerBound,
      let before = units.last(where: { $0.source.upperBound <= first })
    else { return false }
    return before.traits.contains(.negative)
  }

  /// The adverbs from `start` on; between auxiliary and participle, and between modal and infinitive,
  /// any may stand.
  private func innerAdverbs(
    _ start: Int,
    afterAuxiliary: Bool,
    afterModal: Bool
  ) -> (adverbs: [Unit], end: Int) {
    var index = start
    var adverbs: [Unit] = []
    while let word = unit(index), adverbs.count < 3,
      isInnerAdverb(word)
        || word.partOfSpeech == .adverb && word.isLemma(["poi", "prima"])
          && (afterAuxiliary && unit(index + 1)?.verbForm == .participle
            || afterModal && unit(index + 1)?.verbForm == .infinitive)
    {
      adverbs.append(word)
      index += 1
    }
    return (adverbs, index)
  }

  /// `è occupato`: after an auxiliary a participle counts as one, though the lexicon has the
  /// adjective too.
  private func isParticipialAdjective(_ unit: Unit, after verb: Unit) -> Bool {
    verb.lemma == "venire" && unit.readings.contains { $0.features.verbForm == .participle }
  }

  private func readAuxiliary(_ group: inout VerbGroup, _ word: Unit) -> Bool {
    let auxiliary = group.main
    switch (auxiliary.lemma, word.verbForm) {
    case ("avere", .participle):
      group.auxiliaries.append(auxiliary)
      group.main = word
      group.tense = perfect(of: group.tense)
      return true
    case ("essere", .participle):
      group.auxiliaries.append(auxiliary)
      group.main = word
      if auxiliary.verbForm == .participle || isPassive(group, word) {
        group.isPassive = true
      } else {
        group.tense = perfect(of: group.tense)
      }
      return true
    case ("venire", .participle)
    where group.auxiliaries.isEmpty && !word.traits.contains(.takesEssere):
      group.auxiliaries.append(auxiliary)
      group.main = word
      group.isPassive = true
      return true
    case ("rimanere", .participle) where Self.suffered.contains(word.lemma),
      ("restare", .participle) where Self.suffered.contains(word.lemma):
      // `sono rimaste uccise sei persone`
      group.auxiliaries.append(auxiliary)
      group.main = word
      group.isPassive = true
      return true
    case ("andare", .participle)
    where group.auxiliaries.isEmpty && !word.traits.contains(.takesEssere):
      group.modals.append(auxiliary)
      group.main = word
      group.isPassive = true
      return true
    case ("stare", .gerund):
      group.auxiliaries.append(auxiliary)
      group.main = word
      group.isProgressive = true
      group.attached += attachedClitics(word)
      return true
    default: return false
    }
  }

  /// What befalls somebody, whose passive may be made with `rimanere`.
  static let suffered: Set<String> = [
    "uccidere", "ferire", "danneggiare", "distruggere", "coinvolgere", "colpire", "ustionare",
    "travolgere", "folgorare", "schiacciare", "contagiare", "intossicare",
  ]

  /// Whether `essere` with this participle is a passive, not a perfect.
  private func isPassive(_ group: VerbGroup, _ participle: Unit) -> Bool {
    if participle.lemma == "essere" { return false }
    if group.clitics.contains(where: { $0.lemma == "si" }) { return false }
    if participle.traits.contains(.takesEssere) || participle.traits.contains(.takesEither) {
      return false
    }
    if participle.lexeme?.flags["refl"] != nil,
      group.clitics.contains(where: { ["mi", "ti", "ci", "vi"].contains($0.lemma) })
    {
      return false
    }
    return true
  }

  private static let modalLemmas: Set<String> = ["dovere", "potere", "volere", "sapere"]

  private func readModal(_ group: inout VerbGroup, _ word: Unit, _ adjacent: Bool) -> Bool {
    guard word.verbForm == .infinitive, Self.modalLemmas.contains(group.main.lemma) else {
      return false
    }
    group.modals.append(group.main)
    group.main = word
    group.attached += attachedClitics(word)
    return true
  }

  // MARK: Pronouns

  /// Decides what `si` and the other pronouns that may be reflexive are.
  private func settlePronouns(_ group: inout VerbGroup) {
    let verb = group.main
    let flags = verb.lexeme?.flags
    if readGeneralSi(&group) || readPassiveSi(&group) { return }
    let hasSi = group.clitics.contains { $0.lemma == "si" } || group.attached.contains(.si)
    let matching = reflexive(for: group.person)
    let hasOwn =
      matching.map { lemma in group.clitics.contains { $0.lemma == lemma } } ?? false
    guard hasSi || hasOwn else { return }
    if flags?["refl"] != nil {
      group.isReflexive = true
    } else if group.attached.contains(.si),
      verb.verbForm == .infinitive || verb.verbForm == .gerund,
      !verb.traits.contains(.intransitive), !verb.traits.contains(.takesEssere)
    {
      group.isReflexive = true
      group.actsOnItself = true
    } else if hasSi, group.isFinite || group.attached.contains(.si) {
      group.hasImpersonalSi = true
    } else {
      group.isReflexive = true
    }
    group.clitics.removeAll { $0.lemma == "si" || $0.lemma == matching }
    group.attached.removeAll { $0 == .si }
  }

  /// `ci si illude`: a reflexive verb whose subject is people in general.
  private func readGeneralSi(_ group: inout VerbGroup) -> Bool {
    guard group.clitics.suffix(2).map(\.lemma) == ["ci", "si"], group.isFinite else { return false }
    group.isReflexive = group.main.lexeme?.flags["refl"] != nil
    group.isGeneral = true
    group.clitics.removeLast(2)
    return true
  }

  /// `la si scambia`: the pronoun is what English makes the subject of a passive.
  private func readPassiveSi(_ group: inout VerbGroup) -> Bool {
    guard group.clitics.count == 2, group.clitics[1].lemma == "si", group.isFinite,
      ["lo", "la", "li", "le"].contains(group.clitics[0].lemma)
    else { return false }
    group.hasImpersonalSi = true
    let isPlural = ["li", "le"].contains(group.clitics[0].lemma)
    group.person = isPlural ? [.third, .plural] : [.third, .singular]
    group.clitics = []
    return true
  }

  private func reflexive(for person: Features) -> String? {
    switch (person.contains(.first), person.contains(.second), person.contains(.plural)) {
    case (true, _, false): "mi"
    case (true, _, true): "ci"
    case (_, true, false): "ti"
    case (_, true, true): "vi"
    default: nil
    }
  }
}
