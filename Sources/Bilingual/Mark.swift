public import TextModel

/// Something in the English that a translator should look at.
public struct Mark: Hashable, Sendable {
  /// What is the matter.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A word that was not understood and stands in Italian.
    case unknown
    /// A rendering that is a guess.
    case doubtful
    /// A rendering beside which another is possible, which the reason gives.
    case alternative
  }

  /// What is the matter.
  public var kind: Kind
  /// The bytes of the English that are meant.
  public var target: TextRange
  /// The bytes of the Italian behind them; may be empty.
  public var source: TextRange
  /// Why, without a final period; of an alternative, the other rendering.
  public var reason: String

  /// Creates a mark.
  public init(_ kind: Kind, target: TextRange, source: TextRange, reason: String = "") {
    self.kind = kind
    self.target = target
    self.source = source
    self.reason = reason
  }
}
