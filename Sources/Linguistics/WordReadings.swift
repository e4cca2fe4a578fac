public import TextModel

/// The possible readings of one word in its sentence, before one of them is chosen.
public struct WordReadings: Sendable {
  /// The folding key of the word; for a multiword unit, of all of it with blanks.
  public var key: [UInt8]
  /// How the word is written.
  public var shape: Token.Shape
  /// Whether the word stands where a capital says nothing: at the start of a sentence or quotation.
  public var beginsSentence: Bool
  /// The readings; empty for punctuation and for words that nothing is known about.
  public var analyses: [Analysis]
  /// Whether it is a punctuation mark that ends a clause.
  public var isPunctuation: Bool

  /// Creates readings.
  public init(
    key: [UInt8],
    shape: Token.Shape = .lower,
    beginsSentence: Bool = false,
    analyses: [Analysis],
    isPunctuation: Bool = false
  ) {
    self.key = key
    self.shape = shape
    self.beginsSentence = beginsSentence
    self.analyses = analyses
    self.isPunctuation = isPunctuation
  }
}
