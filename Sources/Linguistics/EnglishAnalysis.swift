/// One reading of an English word form: the word it belongs to and the form it is.
public struct EnglishAnalysis: Hashable, Sendable {
  /// What a form is of its word.
  public enum Inflection: UInt8, Sendable, CaseIterable {
    /// The citation form.
    case base
    /// `heads`.
    case plural
    /// `takes`.
    case third
    /// `took`.
    case past
    /// `taken`.
    case participle
    /// `taking`.
    case ing
    /// `bigger`.
    case comparative
    /// `biggest`.
    case superlative
    /// An adverb made from an adjective: `rapidly`.
    case adverb
  }

  /// The key of the citation form, in American spelling.
  public var lemma: [UInt8]
  /// What the form is of it.
  public var inflection: Inflection

  /// Creates a reading.
  public init(lemma: [UInt8], _ inflection: Inflection) {
    self.lemma = lemma
    self.inflection = inflection
  }
}
