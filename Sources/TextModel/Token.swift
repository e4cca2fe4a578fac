/// A word, number, mark or address of a text.
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: UInt8, Sendable {
    /// Letters, with the apostrophe that elides them (`dell'`) or stands for an accent (`po'`), or
    /// letters with points between them (`O.N.U.`), or with digits among them (`KN23`).
    case word
    /// Digits with their inner marks: `1.500`, `3,5`, `18.30`, `9/11`.
    case number
    /// A punctuation mark, hyphen or dash.
    case punctuation
    /// Any other sign: `%`, `€`, `+`, an emoji.
    case symbol
    /// A web or e-mail address or a handle, which is never translated.
    case address
  }

  /// How a word is written.
  public enum Shape: UInt8, Sendable {
    /// No capital: `trattato`.
    case lower
    /// One capital at the start: `Mosca`; a single capital letter, too.
    case capitalized
    /// Capitals only, at least two letters: `ONU`.
    case upper
    /// Capitals elsewhere: `eBay`, `McCain`.
    case mixed
  }

  /// What stands before a token.
  public enum Gap: UInt8, Sendable {
    /// Nothing: the token touches the one before.
    case none
    /// Blanks only.
    case space
    /// One line end, with or without blanks.
    case line
    /// A blank line.
    case paragraph
  }

  /// The bytes of the token.
  public var range: TextRange
  /// What it is.
  public var kind: Kind
  /// How it is written; `.lower` for what has no letters.
  public var shape: Shape
  /// What stands before it; `.paragraph` at the start of the text.
  public var gap: Gap

  /// Creates a token.
  public init(range: TextRange, kind: Kind, shape: Shape, gap: Gap) {
    self.range = range
    self.kind = kind
    self.shape = shape
    self.gap = gap
  }
}
