import Linguistics
import Terminology
import TextModel

/// Demonyms that stand before the name of a company or a person, or for a language.
extension UnitReader {
  /// Reads `la francese Mistral` as "French Mistral", not as "the French citizen Mistral".
  ///
  /// The token after the term is at `next`.
  func readDemonymBeforeName(_ unit: inout Unit, _ entry: Entry, _ tokens: [Token], next: Int) {
    guard entry.domain == "demonyms", entry.kind == .noun, next < tokens.count,
      tokens[next].kind == .word, tokens[next].shape != .lower, tokens[next].gap == .space,
      let reading = analyzer.analyses(ofKey: unit.key).first(where: {
        $0.partOfSpeech == .adjective && $0.lexeme != nil
      }),
      let lexeme = reading.lexeme
    else { return }
    unit.analysis = Analysis(lexeme: nil, .adjective, reading.features)
    unit.readings = unit.analysis.map { [$0] } ?? []
    unit.lexeme = analyzer.lexicon[lexeme]
    unit.english = analyzer.lexicon[lexeme].english
    unit.alternatives = []
    unit.traits.remove(.human)
  }

  /// Reads `parla francese`, `una traduzione dall'inglese` as languages, which English names without
  /// an article.
  ///
  /// The word after the term is at `next`.
  func readLanguage(
    _ unit: inout Unit,
    _ entry: Entry,
    _ words: [PhraseTable.Word],
    next: Int
  ) {
    guard entry.domain == "demonyms", entry.kind == .adjective || entry.kind == .noun, next > 1,
      let features = unit.analysis?.features, features.contains(.singular),
      features.contains(.masculine)
    else { return }
    let before = words[next - 2]
    // `in francese`, `un corso di russo`: a person would have an article.
    let isBare = before.key == Array("in".utf8) || before.key == Array("di".utf8)
    guard
      isBare
        || !before.analyses.contains(where: {
          $0.partOfSpeech == .noun || $0.partOfSpeech == .indefiniteArticle
        })
    else { return }
    let near = words[max(0, next - 8)..<min(words.count, next + 5)]
    guard isBare || near.contains(where: isLanguageCue) else { return }
    unit.analysis = Analysis(lexeme: nil, .noun, [.masculine, .singular])
    unit.readings = unit.analysis.map { [$0] } ?? []
    unit.traits.remove(.human)
    unit.traits.formUnion([.mass, .language])
    let adjective = analyzer.analyses(ofKey: unit.key).first {
      $0.partOfSpeech == .adjective && $0.lexeme != nil
    }
    if let adjective = adjective?.lexeme { unit.english = analyzer.lexicon[adjective].english }
    if let english = Self.languages[entry.italian] { unit.english = english }
  }

  private func isLanguageCue(_ word: PhraseTable.Word) -> Bool {
    word.analyses.contains { reading in
      reading.lexeme.map { Self.languageCues.contains(analyzer.lexicon[$0].lemma) } ?? false
    }
  }

  /// Languages that English names otherwise than the people.
  private static let languages = ["arabo": "Arabic", "ebraico": "Hebrew"]

  /// Words beside which a singular demonym is rather a language than a person.
  private static let languageCues: Set<String> = [
    "accento", "alfabeto", "dialetto", "grammatica", "idioma", "imparare", "insegnamento",
    "insegnare", "interprete", "lingua", "madrelingua", "parlare", "pronuncia", "studiare",
    "tradurre", "traduttore", "traduzione", "vocabolo",
  ]
}
