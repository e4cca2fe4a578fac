/// An expression of several words that has an English of its own: `far parte di`, `nei confronti
/// di`, `carro armato`.
public struct Phrase: Sendable {
  /// The number of a phrase in its ``PhraseTable``.
  public typealias ID = Int32

  /// What the whole expression does in a sentence.
  public enum Kind: String, Sendable {
    /// A preposition.
    case preposition = "prep"
    /// An adverbial.
    case adverb = "adv"
    /// A conjunction.
    case conjunction = "conj"
    /// A pronoun.
    case pronoun = "pron"
    /// A determiner or quantifier.
    case determiner = "det"
    /// A nominal compound; its noun and the adjectives that agree with it inflect.
    case noun = "n"
    /// A verbal expression; its first word inflects.
    case verb = "v"
    /// An adjectival expression.
    case adjective = "a"
    /// An interjection.
    case interjection = "interj"
  }

  /// The Italian words in citation form.
  public var words: [String]
  /// What the expression does.
  public var kind: Kind
  /// The default English.
  public var english: String
  /// Other equivalents, best first.
  public var alternatives: [String]
  /// The grammatical notes.
  public var flags: LexemeFlags

  /// Whether the last word is a preposition that contracts with a following article.
  public var endsInPreposition: Bool {
    guard words.count > 1, let last = words.last else { return false }
    return ["di", "a", "da", "in", "su", "con"].contains(last)
  }
}
