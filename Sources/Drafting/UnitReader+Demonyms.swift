import Linguistics
import Terminology
import TextModel

/// Demonyms that stand before the name of a company or a person.
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
}
