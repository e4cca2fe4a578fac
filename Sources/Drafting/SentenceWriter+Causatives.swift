import Linguistics
import TextModel

/// Who has something done, and whom it is done to.
extension SentenceWriter {
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
    if noun(index + 2)?.determiner?.partOfSpeech == .article {
      owned[index + 2] = referent.possessive
    }
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
  mutating func writeOuter(
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

  func isSubject(_ index: Int) -> Bool {
    plan.subjects.values.contains { subject in
      switch subject {
      case .explicit(index), .inverted(index), .quoted(index), .postponed(index): true
      default: false
      }
    }
  }
}
