public import Linguistics
internal import TextModel

/// Words to look for in glossary entries, in either language, forgiving accents, capitals and
/// inflection: `potenze` finds `potenza emergente`, `Zelensky` finds `Zelenskyj`.
public struct EntryQuery: Sendable {
  /// For each word of the query the keys of which one must begin a word of the entry.
  private let words: [[[UInt8]]]

  /// Reads a query.
  public init(_ text: String, analyzer: ItalianAnalyzer = ItalianAnalyzer()) {
    let source = SourceText(text)
    words = Tokenizer().tokens(in: source, source.range)
      .filter { $0.kind == .word || $0.kind == .number }
      .map { Self.keys(of: Folding.key(source.bytes, $0.range), analyzer) }
  }

  /// The forms of a word that say the same: those of its Italian lexemes, the singular of an English
  /// plural.
  private static func keys(of key: [UInt8], _ analyzer: ItalianAnalyzer) -> [[UInt8]] {
    var keys = [Folding.unaccented(key)]
    func add(_ key: [UInt8]) {
      if !keys.contains(key) { keys.append(key) }
    }
    for analysis in analyzer.analyses(ofKey: key) where analysis.derivation == .none {
      guard let lexeme = analysis.lexeme else { continue }
      analyzer.lexicon.forEachForm(of: lexeme) { form, _ in add(Folding.unaccented(form)) }
    }
    if key.count > 4, key.last == UInt8(ascii: "s") {
      add(Array(key.dropLast()))
      if key.hasSuffix(Array("ies".utf8)) { add(key.dropLast(3) + Array("y".utf8)) }
      if key.hasSuffix(Array("es".utf8)) { add(Array(key.dropLast(2))) }
    }
    // A name in another transliteration.
    if key.count > 4, let last = key.last, last == UInt8(ascii: "y") || last == UInt8(ascii: "j") {
      add(Folding.unaccented(Array(key.dropLast())))
    }
    return keys
  }

  /// Whether the Italian, a listed form or a rendering has all words of the query.
  public func matches(_ entry: Entry) -> Bool {
    matches(any: [entry.italian] + entry.forms + entry.targets.map(\.english))
  }

  /// Whether the Italian, a listed form or the rendering of a row has all words of the query.
  public func matches(_ row: GlossaryRow) -> Bool {
    matches(any: [row[.italian], row.rendering] + FieldList.items(in: row[.forms]))
  }

  private func matches(any sides: [String]) -> Bool {
    guard !words.isEmpty else { return false }
    return sides.contains { side in
      let text = SourceText(side)
      let keys = Tokenizer().tokens(in: text, text.range)
        .map { Folding.unaccented(Folding.key(text.bytes, $0.range)) }
      return words.allSatisfy { alternatives in
        keys.contains { key in alternatives.contains { key.starts(with: $0) } }
      }
    }
  }
}
