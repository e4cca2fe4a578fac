public import Linguistics
public import TextModel

/// A term found in a text, in the compact form in which a scan yields it.
///
/// ``TermMatcher/match(for:in:)`` makes a ``TermMatch`` of it, with the entry and the reason.
public struct TermHit: Hashable, Sendable {
  /// The bytes from the term's first letter to its last.
  public var range: TextRange
  /// The bytes of the head, whose form the features describe.
  public var head: TextRange
  /// The index of the glossary among those that the matcher was made from.
  public var glossary: Int
  /// The index of the entry in its glossary.
  public var entry: Int
  /// Gender, number and verb form of the head.
  public var features: Features
  /// How sure the match is, from 0 to 1.
  public var confidence: Double
  /// How the form relates to the entry.
  let traits: FormSense.Traits
  /// Whether the form is one that the entry lists.
  let isListed: Bool
  /// The hash of the entry's word for the head.
  let headWord: UInt64
  /// What the entry is by its grammar.
  let grammar: PatternStructure.Traits
  /// What decided for it.
  let ground: HomographJudge.Verdict.Ground
}

/// A candidate with what was decided on it, for `--why`.
public struct TermDecision: Sendable {
  /// The match, accepted or not; its reason says why.
  public var match: TermMatch
  /// Whether it was accepted.
  public var isAccepted: Bool
}
