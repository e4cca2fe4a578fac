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
  private let lines = LineIndex(EmbeddedFile.bytes(named: "Linguistics/english-spelling.tsv"))
  /// Names of several words that are spelt alike everywhere: `Pearl Harbor`.
  let fixedNames: [String]

  private init() {
    let lines = lines
    fixedNames = (0..<LineIndex.Line(lines.count)).map { lines.string(0, of: $0) }
      .filter { $0.utf8.contains(0x20) }
  }

  /// The American and the British spelling of each word.
  var pairs: [(american: String, british: String)] {
    (0..<LineIndex.Line(lines.count)).map { (lines.string(0, of: $0), lines.string(1, of: $0)) }
      .filter { !$0.0.utf8.contains(0x20) }
  }

  /// The British spelling of a phrase, word by word; names that are spelt alike everywhere stay.
  public func british(phrase: String) -> String {
    if fixedNames.contains(where: phrase.contains) { return phrase }
    var result = ""
    var rest = phrase[...]
    while let first = rest.first {
      let isLetter = first.isLetter
      let end = rest.firstIndex { $0.isLetter != isLetter } ?? rest.endIndex
      let part = String(rest[..<end])
      result += isLetter ? british(part) : part
      rest = rest[end...]
    }
    return result
  }

  /// The British spelling of a word in any of its forms; the word itself where there is no other.
  public func british(_ word: String) -> String {
    if let spelling = lines.string(1, for: word) { return spelling }
    let lower = word.lowercased()
    if lower != word, let spelling = british(ofLower: lower) {
      return spelling.prefix(1).uppercased() + spelling.dropFirst()
    }
    return british(ofLower: word) ?? word
  }

  private func british(ofLower word: String) -> String? {
    if let spelling = lines.string(1, for: word) { return spelling }
    for suffix in ["s", "es", "d", "ed", "ing", "ly", "er", "ers"] where word.hasSuffix(suffix) {
      let stem = String(word.dropLast(suffix.count))
      if let spelling = lines.string(1, for: stem) { return spelling + suffix }
      if suffix == "ed" || suffix == "ing", let spelling = lines.string(1, for: stem + "e") {
        return spelling.dropLast() + suffix
      }
    }
    return nil
  }
}
