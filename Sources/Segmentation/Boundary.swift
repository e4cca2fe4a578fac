public import TextModel

/// A place where a segment might end, and what was decided about it.
public struct Boundary: Hashable, Sendable {
  /// The offset after the final mark and what closes with it: quotation marks, brackets, footnote
  /// marks.
  public var offset: Int
  /// The rule that decided.
  public var rule: Rule
  /// The word, abbreviation or number before the mark, the mark not included; empty where the rule
  /// did not look at one.
  public var word: TextRange

  /// Creates a boundary.
  public init(offset: Int, rule: Rule, word: TextRange) {
    self.offset = offset
    self.rule = rule
    self.word = word
  }

  /// Whether a segment ends here.
  public var isBreak: Bool { rule.isBreak }

  /// Why, in one line, without a final point.
  public var reason: String { rule.reason }
}
