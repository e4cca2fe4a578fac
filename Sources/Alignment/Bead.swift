/// Segments of the two sides that translate each other, or one that has no partner.
public struct Bead: Hashable, Sendable {
  /// The Italian segments, by index; empty for an English segment without a partner.
  public var italian: Range<Int>
  /// The English segments, by index; empty for an Italian segment without a partner.
  public var english: Range<Int>
  /// How sure the bead is, from 0 to 1: its share of all ways to align the texts, with the evidence
  /// discounted for words that go together.
  public var confidence: Double
  /// What speaks for it.
  public var evidence: Evidence

  /// What two sides have in common.
  public struct Evidence: Hashable, Sendable {
    /// How many of the Italian words, numbers and marks have a partner on the other side, and of how
    /// many.
    public var italian: Share
    /// The same for the English ones.
    public var english: Share

    /// A number of signs among several.
    public struct Share: Hashable, Sendable {
      /// Those with a partner.
      public var found: Int
      /// All.
      public var total: Int

      /// Creates a share.
      public init(found: Int = 0, total: Int = 0) {
        self.found = found
        self.total = total
      }
    }

    /// Creates evidence.
    public init(italian: Share = Share(), english: Share = Share()) {
      self.italian = italian
      self.english = english
    }
  }

  /// Creates a bead.
  public init(
    italian: Range<Int>,
    english: Range<Int>,
    confidence: Double = 1,
    evidence: Evidence = Evidence()
  ) {
    self.italian = italian
    self.english = english
    self.confidence = confidence
    self.evidence = evidence
  }
}
