import Linguistics
import Terminology
import TextModel

/// Words to look for in glossary entries, forgiving accents, capitals and Italian inflection.
struct EntryQuery {
  /// For each word of the query the keys of which one must begin a word of the entry.
  private let words: [[[UInt8]]]

  /// Reads a query.
  init(_ text: String) {
    let analyzer = ItalianAnalyzer()
    let source = SourceText(text)
    words = Tokenizer().tokens(in: source, source.range)
      .filter { $0.kind == .word || $0.kind == .number }
      .map { token in
        let key = Folding.key(source.bytes, token.range)
        var keys = [Folding.unaccented(key)]
        for analysis in analyzer.analyses(ofKey: key) {
          guard let lexeme = analysis.lexeme else { continue }
          let lemma = Folding.unaccented(analyzer.lexicon.lemmaKey(of: lexeme))
          if !keys.contains(lemma) { keys.append(lemma) }
        }
        return keys
      }
  }

  /// Whether the Italian or one of the renderings has all words of the query.
  func matches(_ entry: Entry) -> Bool {
    guard !words.isEmpty else { return false }
    let sides = [entry.italian] + entry.forms + entry.targets.map(\.english)
    return sides.contains { side in
      let keys = Self.keys(of: side)
      return words.allSatisfy { alternatives in
        keys.contains { key in alternatives.contains { key.starts(with: $0) } }
      }
    }
  }

  private static func keys(of side: String) -> [[UInt8]] {
    let text = SourceText(side)
    return Tokenizer().tokens(in: text, text.range)
      .map { Folding.unaccented(Folding.key(text.bytes, $0.range)) }
  }
}
