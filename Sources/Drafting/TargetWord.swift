import Linguistics
import TextModel

/// One word or mark of the English, before it is joined to a line.
struct TargetWord: Sendable {
  /// How it is set against its neighbours.
  enum Glue: Sendable {
    /// A blank on both sides.
    case none
    /// Touches the word before: `,`, `'s`.
    case left
    /// Touches the word after: an opening bracket.
    case right
    /// Touches both: a hyphen.
    case both
  }

  var text: String
  var source: TextRange
  var kind: Draft.Piece.Kind
  var glue: Glue = .none
  var term: Int?
  /// Other equivalents, in the form of the dictionary.
  var alternatives: [String] = []
  /// The equivalent that was chosen, in the form of the dictionary; empty where there is none.
  var base = ""
  var isGuess = false
  /// Whether the sentence goes on here after a quotation that ends in a final mark.
  var continuesSentence = false
  /// Whether a sentence starts here though no final mark stands before, as behind a dateline.
  var startsSentence = false
  var reason: Draft.Reason = ""

  /// A word that the Italian has not.
  static func added(_ text: String, at offset: Int, _ reason: Draft.Reason) -> TargetWord {
    TargetWord(
      text: text,
      source: TextRange(offset, offset),
      kind: .added,
      reason: reason
    )
  }

  /// The English of a unit.
  static func of(_ unit: Unit, _ text: String, _ reason: Draft.Reason = "") -> TargetWord {
    var kind = Draft.Piece.Kind.word
    var term: Int?
    switch unit.kind {
    case .term(let index):
      kind = .term
      term = index
    case .name, .number, .date, .address: kind = .name
    case .mark: kind = .mark
    case .word where unit.partOfSpeech == .unknown:
      kind = unit.shape == .lower ? .unknown : .name
    case .word, .phrase: break
    }
    var reason = reason
    reason.sense = unit.sense
    return TargetWord(
      text: text,
      source: unit.source,
      kind: kind,
      term: term,
      alternatives: unit.alternatives,
      base: unit.english,
      isGuess: unit.analysis?.origin == .guessed,
      reason: reason
    )
  }
}
