/// How the two sides of a row were found to belong together when a translation was set beside its
/// original.
public struct Pairing: Hashable, Sendable {
  /// What stands on the two sides.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Italian and its English.
    case paired
    /// Italian that the translation leaves out.
    case cut
    /// English that the original does not have.
    case added
  }

  /// What stands on the two sides.
  public var kind: Kind
  /// How sure that is, from 0 to 1, in steps of a thousandth.
  public var confidence: Double

  /// Creates a pairing; its confidence is rounded.
  public init(_ kind: Kind, confidence: Double) {
    self.kind = kind
    self.confidence = (min(max(confidence, 0), 1) * 1000).rounded() / 1000
  }

  /// The confidence below which a row is shown as doubtful.
  public static let doubtful = 0.5

  /// Whether a reader should look at the row before relying on it.
  public var isDoubtful: Bool { confidence < Self.doubtful }

  /// The confidence in per cent.
  public var percent: Int { Int((confidence * 100).rounded()) }
}
