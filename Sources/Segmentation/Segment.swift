public import TextModel

/// A sentence, heading or other line of a text that is translated as one unit.
public struct Segment: Hashable, Sendable {
  /// The bytes of the segment, without white space at either end; never empty.
  public var range: TextRange
  /// The rule that ended it.
  public var rule: Rule

  /// Creates a segment.
  public init(range: TextRange, rule: Rule) {
    self.range = range
    self.rule = rule
  }
}
