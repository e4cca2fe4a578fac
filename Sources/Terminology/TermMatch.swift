public import Linguistics
public import TextModel

/// A place where a term of a glossary stands in a text.
public struct TermMatch: Hashable, Sendable {
  /// The bytes from the term's first letter to its last.
  public var range: TextRange
  /// The entry that was recognised.
  public var entry: Entry
  /// The name of the glossary it comes from.
  public var glossary: String
  /// Gender, number and verb form in which the head of the term stands.
  public var features: Features
  /// The lexeme of the head, if the lexicon has it.
  public var head: Lexeme.ID?
  /// How sure the match is, from 0 to 1; below 0.5 it is an offer, not a finding.
  public var confidence: Double
  /// Why it was accepted: how the form relates to the entry, and the rule that decided.
  public var reason: String

  /// Creates a match.
  public init(
    range: TextRange,
    entry: Entry,
    glossary: String,
    features: Features = [],
    head: Lexeme.ID? = nil,
    confidence: Double = 1,
    reason: String = ""
  ) {
    self.range = range
    self.entry = entry
    self.glossary = glossary
    self.features = features
    self.head = head
    self.confidence = confidence
    self.reason = reason
  }
}
