public import TextModel

/// The English that an engine proposes for one segment, traceable word by word.
public struct Draft: Hashable, Sendable {
  /// A stretch of the English and where it comes from.
  public struct Piece: Hashable, Sendable {
    /// What a stretch is.
    public enum Kind: String, Sendable {
      /// Words from the lexicon.
      case word
      /// A term of the glossary.
      case term
      /// A name, number, date or address carried over.
      case name
      /// A word that is not known and stands as in the Italian.
      case unknown
      /// A word that English wants and the Italian has not: an article, a pronoun, an auxiliary.
      case added
      /// Punctuation.
      case mark
    }

    /// The bytes in ``Draft/text``.
    public var target: TextRange
    /// The bytes of the Italian it renders; empty for what was added.
    public var source: TextRange
    /// What it is.
    public var kind: Kind
    /// The index of the term use among those given to the engine, for terms.
    public var term: Int?
    /// Whether the English is guessed from the Italian word's ending, the word not being known.
    public var isGuess = false
    /// Why it stands there: lemma, features and the rules that shaped it.
    public var reason: Reason
    /// Other equivalents, with what tells in which form they stand.
    var equivalents: AlternativeForms?

    /// Other equivalents in the form of the word, best first.
    public var alternatives: [String] { equivalents?.forms ?? [] }

    /// Creates a piece.
    public init(
      target: TextRange,
      source: TextRange,
      kind: Kind,
      term: Int? = nil,
      reason: Reason = ""
    ) {
      self.target = target
      self.source = source
      self.kind = kind
      self.term = term
      self.reason = reason
    }
  }

  /// The English text, one line.
  public var text: String
  /// The pieces in order of the English; blanks between them belong to none.
  public var pieces: [Piece]

  /// Creates a draft.
  public init(text: String, pieces: [Piece]) {
    self.text = text
    self.pieces = pieces
  }
}
