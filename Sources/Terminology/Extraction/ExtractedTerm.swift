public import TextModel

/// A candidate for a glossary: an expression of the texts that the glossaries in use do not have.
public struct ExtractedTerm: Sendable {
  /// What a candidate is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A noun group, or a noun that is not in the lexicon.
    case noun
    /// A proper name.
    case name
    /// An acronym or a designation with figures.
    case acronym
  }

  /// A sentence in which the candidate stands.
  public struct Evidence: Sendable {
    /// The document, counted from 0 in the order of reading.
    public var document: Int
    /// The line of the document on which the candidate begins, counted from 1.
    public var line: Int
    /// The sentence.
    public var sentence: SourceText
    /// Where the candidate stands in it.
    public var range: TextRange
    /// The English of the sentence, where the text was given with a translation.
    public var translation: SourceText?
  }

  /// The citation form.
  public var italian: String
  /// What it is.
  public var kind: Kind
  /// `m`, `f`, `mpl`, `fpl` or `c`, as in the column of a glossary; empty if it is not known.
  public var gender: String
  /// The score by which candidates are ranked: ``cValue`` times ``domainWeight``.
  public var score: Double
  /// How far the expression stands by itself, by frequency, length and nesting.
  public var cValue: Double
  /// How far its words are those of the domain, from 0 to 1.
  public var domainWeight: Double
  /// How often it occurs, inside longer candidates included.
  public var count: Int
  /// In how many documents it occurs.
  public var documentCount: Int
  /// Sentences in which it stands, the first ones.
  public var evidence: [Evidence]
}
