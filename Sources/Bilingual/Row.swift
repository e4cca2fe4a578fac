public import Drafting

/// A segment and its English, side by side.
public struct Row: Hashable, Sendable {
  /// The row's name on the page: a number that stays when other rows come or go.
  public var id: String
  /// The Italian.
  public var source: MarkedText
  /// The English.
  public var target: MarkedText
  /// Who made the English.
  public var origin: Origin
  /// The terms, in order of the Italian, not overlapping.
  public var terms: [TermUse]
  /// What a translator should look at, in order of the English, not overlapping.
  public var marks: [Mark]
  /// The English piece by piece with its reasons; empty where it was not kept.
  public var pieces: [Draft.Piece]
  /// How the sides were found to belong together; `nil` where no translation was aligned.
  public var pairing: Pairing?

  /// Creates a row.
  public init(
    id: String,
    source: MarkedText,
    target: MarkedText = MarkedText(""),
    origin: Origin = .none,
    terms: [TermUse] = [],
    marks: [Mark] = [],
    pieces: [Draft.Piece] = [],
    pairing: Pairing? = nil
  ) {
    self.id = id
    self.source = source
    self.target = target
    self.origin = origin
    self.terms = terms
    self.marks = marks
    self.pieces = pieces
    self.pairing = pairing
  }
}
