public import Linguistics
internal import TextModel

/// Whether the two sides of a glossary hold the languages that they should: told by how many of
/// their words the Italian lexicon knows.
public struct LanguageCheck: Sendable {
  /// What is doubtful.
  public enum Doubt: Hashable, Sendable {
    /// The Italian stands where the English should.
    case reversed
    /// The side that should be Italian is in another language.
    case notItalian
  }

  /// The doubt, if there is one.
  public private(set) var doubt: Doubt?

  /// Fewer words than this say nothing.
  private static let leastWords = 12
  /// More rows than this are not looked at.
  private static let mostRows = 400

  /// Looks at rows, or at some of many.
  public init(_ rows: [GlossaryRow], analyzer: ItalianAnalyzer = ItalianAnalyzer()) {
    var italian = Tally()
    var english = Tally()
    let step = max(1, rows.count / Self.mostRows)
    for index in stride(from: 0, to: rows.count, by: step) {
      italian.count(rows[index][.italian], analyzer)
      english.count(rows[index][.english], analyzer)
    }
    guard italian.words >= Self.leastWords, italian.share < 0.4 else { return }
    if english.words >= Self.leastWords, english.share > 0.75 {
      doubt = .reversed
    } else if italian.share < 0.25 {
      doubt = .notItalian
    }
  }

  /// The doubt in words.
  public var message: String? {
    switch doubt {
    case .reversed: "the Italian seems to stand in the English column; the columns may be reversed"
    case .notItalian: "hardly any word of the Italian column is Italian; is this the right file?"
    case nil: nil
    }
  }

  /// How many words there are and how many of them are Italian.
  private struct Tally {
    var words = 0
    var known = 0

    var share: Double { words == 0 ? 0 : Double(known) / Double(words) }

    mutating func count(_ text: String, _ analyzer: ItalianAnalyzer) {
      let bytes = Array(text.utf8)
      let entry = EntryWords(bytes, TextRange(0, bytes.count))
      for word in entry.words
      // Names and short words may be of any language.
      where word.isWord && word.shape == .lower && word.key.count > 3 {
        words += 1
        if analyzer.isKnown(entry.key(word)) { known += 1 }
      }
    }
  }
}
