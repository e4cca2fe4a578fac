import Bilingual

/// What a page is made of for a writer: blocks, and tables whose cells are blocks.
enum PagePart {
  /// A block that is no cell of a table.
  case block(PageBlock)
  /// The cells of a table.
  case table(PageTable)

  /// The parts of a page in order; cells that follow one another without a separator make a table.
  static func parts(of blocks: some Sequence<PageBlock>) -> [PagePart] {
    var parts: [PagePart] = []
    var cells: [PageBlock] = []
    func endTable() {
      if !cells.isEmpty { parts.append(.table(PageTable(cells: cells))) }
      cells = []
    }
    for page in blocks {
      if case .tableCell = page.block.kind {
        if !page.block.separator.isEmpty { endTable() }
        cells.append(page)
      } else {
        endTable()
        parts.append(.block(page))
      }
    }
    endTable()
    return parts
  }
}
