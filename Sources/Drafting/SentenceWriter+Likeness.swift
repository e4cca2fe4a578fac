import Linguistics
import TextModel

/// Examples and likenesses.
extension SentenceWriter {
  /// `paesi come la Francia` is countries such as France, `un paese come la Francia` a country like
  /// France; `usa i droni come arma` stays as.
  func likeness(_ index: Int) -> String? {
    guard let kind = noun(index - 1), kind.head?.partOfSpeech == .noun,
      let example = noun(index + 1),
      example.isName || example.determiner?.partOfSpeech == .article
        || example.determiner?.lemma == "quello",
      !kind.isName, kind.predeterminer == nil, !isContinuedByVerb(index + 1)
    else { return nil }
    if kind.isPlural {
      return kind.determiner == nil || kind.determiner?.partOfSpeech == .article ? "such as" : nil
    }
    return kind.determiner?.partOfSpeech == .indefiniteArticle ? "like" : nil
  }

  /// Whether the noun is the subject of a clause: `come la Francia chiede`.
  private func isContinuedByVerb(_ index: Int) -> Bool {
    guard isSubject(index) else { return false }
    return verb(index + 1) != nil
  }
}
