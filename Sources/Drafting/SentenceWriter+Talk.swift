import Linguistics
import TextModel

/// Talk that has nobody for its subject: `si parla di pace` is There is talk of peace.
extension SentenceWriter {
  /// Whether the verb is `si parla` with what is talked of after it.
  func isTalk(_ group: VerbGroup, _ index: Int) -> Bool {
    guard isImpersonalTalk(group), case .dropped? = plan.subjects[index] else { return false }
    var cursor = index + 1
    while case .adverb? = chunk(cursor) { cursor += 1 }
    return prepositionUnit(cursor)?.isPreposition("di") == true && noun(cursor + 1) != nil
  }

  private func isImpersonalTalk(_ group: VerbGroup) -> Bool {
    group.hasImpersonalSi && group.isFinite && group.main.lemma == "parlare"
      && group.modals.isEmpty && group.person.contains(.third)
  }

  /// `del dossier si parla da mesi`: the file has been talked about for months.
  mutating func writeTalkedAbout(_ preposition: Unit, _ index: Int) -> Bool {
    guard preposition.isPreposition("di"), noun(index + 1) != nil, startsSentence(index) else {
      return false
    }
    var end = index + 2
    while prepositionUnit(end) != nil, noun(end + 1) != nil { end += 2 }
    guard var group = verb(end), isImpersonalTalk(group), case .dropped? = plan.subjects[end]
    else { return false }
    for inner in (index + 1)..<end { write(inner) }
    group.hasImpersonalSi = false
    group.isPassive = true
    var phrase = finitePhrase(group, end)
    phrase.base = "talk"
    phrase.isPassive = true
    phrase.agreement = agreement(index + 1, group)
    append(phrase.words() + ["about"], group, end)
    written.insert(end)
    lastVerb = end
    isUnderPast = isPast(group.tense)
    return true
  }

  private func startsSentence(_ index: Int) -> Bool {
    switch chunk(index - 1) {
    case nil, .mark?, .coordinator?: true
    default: false
    }
  }
}
