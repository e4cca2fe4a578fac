internal import TextModel

/// A table of data in a page, for a table of Markdown.
struct HTMLTable {
  /// A cell with more text than this holds a part of the article, not data.
  private static let longestCell = 300

  /// A cell that goes over more columns or rows than this is taken for one of as many.
  private static let widestSpan = 40

  /// The nodes of the cells, row by row; `nil` where a cell goes on from the left or from above.
  let rows: [[Int?]]
  /// The index of the caption's node, if there is one.
  let caption: Int?

  /// Reads the table at a node; `nil` if it only lays out the page: it holds another table or
  /// much text, or has one row or one column.
  init?(_ tree: HTMLTree, _ table: Int) {
    var rows: [[Int?]] = []
    /// For each column, in how many rows more a cell goes on.
    var spans: [Int] = []
    var caption: Int?
    var index = table + 1
    while index < tree.nodes[table].end {
      switch tree.nodes[index].element {
      case .table, .p, .article, .h1, .h2, .ul, .ol, .blockquote: return nil
      case .caption:
        caption = index
        index = tree.nodes[index].end
      case .tr:
        rows.append([])
        index += 1
      case .td, .th:
        if rows.isEmpty { rows.append([]) }
        guard !Self.holdsBlocks(tree, index) else { return nil }
        let attributes = HTMLAttributes(tree.bytes, tree.nodes[index].range)
        let span = Self.span(attributes["colspan"])
        var row = rows[rows.count - 1]
        Self.goOn(&row, &spans)
        for column in row.count..<(row.count + span) {
          while spans.count <= column { spans.append(0) }
          spans[column] = Self.span(attributes["rowspan"]) - 1
        }
        row += [index] + Array(repeating: nil, count: span - 1)
        rows[rows.count - 1] = row
        index = tree.nodes[index].end
      default:
        index += 1
      }
    }
    rows.removeAll(where: \.isEmpty)
    guard rows.count > 1, rows.contains(where: { $0.count > 1 }) else { return nil }
    self.rows = rows
    self.caption = caption
  }

  /// Leaves room for the cells that go on from above.
  private static func goOn(_ row: inout [Int?], _ spans: inout [Int]) {
    while row.count < spans.count, spans[row.count] > 0 {
      spans[row.count] -= 1
      row.append(nil)
    }
  }

  private static func span(_ attribute: String?) -> Int {
    min(max(attribute.flatMap { Int($0) } ?? 1, 1), widestSpan)
  }

  private static func holdsBlocks(_ tree: HTMLTree, _ cell: Int) -> Bool {
    var size = 0
    for node in tree.nodes[(cell + 1)..<tree.nodes[cell].end] {
      switch node.element {
      case .table, .article, .h1, .h2, .ul, .ol, .blockquote: return true
      case nil: size += tree.bytes.trimmed(node.range).count
      default: break
      }
    }
    return size > longestCell
  }
}
