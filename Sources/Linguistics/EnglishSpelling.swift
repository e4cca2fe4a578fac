import TextModel

/// Turns US spelling into UK spelling, word by word.
public struct EnglishSpelling: Sendable {
  /// The variety of English that a page is written in.
  public enum Variety: String, Sendable, CaseIterable {
    /// American spelling, month before day.
    case us
    /// British spelling, day before month.
    case uk
  }

  /// The pairs that are part of the program.
  public static let builtIn = EnglishSpelling()

  /// British spellings by the American ones.
  let pairs: [String: String]

  private init() {
    var reader = TSVReader(EmbeddedFile.bytes(named: "Linguistics/english-spelling.tsv"))
    var row = TSVReader.Row()
    var pairs: [String: String] = [:]
    while reader.next(into: &row) { pairs[reader.string(row, 0)] = reader.string(row, 1) }
    self.pairs = pairs
  }

  /// The British spelling of a word in any of its forms; the word itself where there is no other.
  public func british(_ word: String) -> String {
    if let spelling = pairs[word] { return spelling }
    let lower = word.lowercased()
    if lower != word, let spelling = british(ofLower: lower) {
      return spelling.prefix(1).uppercased() + spelling.dropFirst()
    }
    return british(ofLower: word) ?? word
  }

  private func british(ofLower word: String) -> String? {
    if let spelling = pairs[word] { return spelling }
    for suffix in ["s", "es", "d", "ed", "ing", "ly", "er", "ers"] where word.hasSuffix(suffix) {
      let stem = String(word.dropLast(suffix.count))
      if let spelling = pairs[stem] { return spelling + suffix }
      if suffix == "ed" || suffix == "ing", let spelling = pairs[stem + "e"] {
        return spelling.dropLast() + suffix
      }
    }
    return nil
  }
}
