import Linguistics
import Terminology
import TextModel

/// Names and designations of types that hyphens hold together.
extension UnitReader {
  /// The name that begins at a token with a hyphen after it, and how many tokens it has:
  /// `al-Qamar`, `Kuo-chang`, `PL-15`.
  ///
  /// The Arabic article is no Italian preposition, what follows the hyphen in a Chinese or Korean
  /// given name no Italian word, and the figures of a designation no quantity.
  func hyphenatedName(
    _ tokens: [Token],
    _ words: [PhraseTable.Word],
    at index: Int,
    _ request: DraftRequest,
    _ term: Int
  ) -> (unit: Unit, length: Int)? {
    guard index + 2 < tokens.count, tokens[index].kind == .word,
      words[index + 1].key == [UInt8(ascii: "-")], tokens[index + 1].gap == .none,
      tokens[index + 2].gap == .none
    else { return nil }
    guard
      beginsArabicName(tokens, words, index) || isForeignPair(tokens, words, index)
        || isDesignation(tokens, words, index)
    else { return nil }
    let range = TextRange(tokens[index].range.lowerBound, tokens[index + 2].range.upperBound)
    if term < request.terms.count, request.terms[term].range.lowerBound < range.upperBound {
      return nil
    }
    let text = request.text[range]
    var unit = Unit(kind: .word, source: range, text: text, key: Folding.key(text))
    unit.shape = .capitalized
    unit.english = text
    return (unit, 3)
  }

  /// `al-Qamar`, `ash-Sham`.
  private func beginsArabicName(
    _ tokens: [Token],
    _ words: [PhraseTable.Word],
    _ index: Int
  ) -> Bool {
    tokens[index + 2].kind == .word && tokens[index + 2].shape == .capitalized
      && Self.arabicArticles.contains(words[index].key)
  }

  /// `Kuo-chang`, `Ju-ae`: a capitalised and a small word, neither of which is Italian.
  private func isForeignPair(
    _ tokens: [Token],
    _ words: [PhraseTable.Word],
    _ index: Int
  ) -> Bool {
    tokens[index].shape == .capitalized && tokens[index + 2].kind == .word
      && tokens[index + 2].shape == .lower && isForeign(words[index])
      && isForeign(words[index + 2])
  }

  /// `PL-15`, `Hwasong-20`: capitals or a foreign name, then figures.
  private func isDesignation(
    _ tokens: [Token],
    _ words: [PhraseTable.Word],
    _ index: Int
  ) -> Bool {
    guard tokens[index + 2].kind == .number, tokens[index].shape != .lower else { return false }
    let letters = tokens[index].range.upperBound - tokens[index].range.lowerBound
    return letters <= 4 || isForeign(words[index])
  }

  private func isForeign(_ word: PhraseTable.Word) -> Bool {
    !word.analyses.contains { $0.origin <= .repaired }
  }

  private static let arabicArticles: Set<[UInt8]> = Set(
    ["al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul"].map { Array($0.utf8) }
  )
}
