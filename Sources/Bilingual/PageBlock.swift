/// A block of the article with its rows.
public struct PageBlock: Hashable, Sendable {
  /// The block as the article has it.
  public var block: Block
  /// Its segments with their English; empty for a block without prose.
  public var rows: [Row]

  /// Creates a block.
  public init(_ block: Block, rows: [Row] = []) {
    self.block = block
    self.rows = rows
  }
}
