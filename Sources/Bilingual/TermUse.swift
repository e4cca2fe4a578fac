public import TextModel

/// A place in a row where a term of the glossary stands, and what became of it in the English.
public struct TermUse: Hashable, Sendable {
  /// How the English keeps to the glossary.
  public enum Enforcement: String, Hashable, Sendable, CaseIterable {
    /// A rendering of the glossary stands there as it is written.
    case applied
    /// A form of it stands there: a plural, a possessive, a verb form.
    case adapted
    /// No rendering of the glossary was found, or there is no English yet.
    case notApplied = "not-applied"
  }

  /// The index of the term in ``BilingualDocument/terms``.
  public var term: Int
  /// The bytes of the Italian.
  public var source: TextRange
  /// The bytes of its rendering; `nil` where there is none.
  public var target: TextRange?
  /// How the English keeps to the glossary.
  public var enforcement: Enforcement
  /// How sure the recognition is, from 0 to 1.
  public var confidence: Double
  /// Why the term was recognised.
  public var reason: String
  /// Whether the English introduces the term here, in the words of the glossary's first mention.
  public var isIntroduced = false

  /// Creates a term use.
  public init(
    term: Int,
    source: TextRange,
    target: TextRange? = nil,
    enforcement: Enforcement = .notApplied,
    confidence: Double = 1,
    reason: String = ""
  ) {
    self.term = term
    self.source = source
    self.target = target
    self.enforcement = enforcement
    self.confidence = confidence
    self.reason = reason
  }
}
