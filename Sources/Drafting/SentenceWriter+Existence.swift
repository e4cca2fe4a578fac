import Linguistics
import TextModel

/// What there is not.
extension SentenceWriter {
  /// `non c'è accordo`: English denies the thing, not the verb.
  func lacksSubject(_ group: VerbGroup, _ index: Int) -> Bool {
    guard case .existential(let subject?)? = plan.subjects[index], subject == index + 1,
      group.negation != nil, group.adverbs.isEmpty, let thing = noun(subject),
      thing.head?.partOfSpeech == .noun, thing.quantifiers.isEmpty, thing.possessive == nil,
      thing.predeterminer == nil
    else { return false }
    return thing.determiner == nil || thing.determiner?.partOfSpeech == .article
  }

  /// Writes the thing that is lacking: there is no agreement.
  mutating func writeNoSuch(_ group: VerbGroup, _ index: Int) {
    guard let negation = group.negation, let thing = noun(index + 1) else { return }
    words.append(.of(negation, "no", "denied thing"))
    if thing.determiner != nil {
      writeNoun(index + 1, preposition: nil, isPartitive: true)
    } else {
      writeNoun(index + 1, preposition: nil)
    }
  }
}
