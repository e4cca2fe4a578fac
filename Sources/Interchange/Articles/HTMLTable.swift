internal import TextModel

/// A table of data in a page, for a table of Markdown.
struct HTMLTable {
  /// A cell with more text than this holds a part of the article, not data.
  private static let longestCell = 300

  private let rows: [[String]]
  /// The index of the caption's node, if there is one.
  let caption: Int?

  /// Reads the table at a node; `nil` if it only lays out the page: it holds another table or
  /// much text, or has one row or one column.
  init?(_ tree: HTMLTree, _ table: Int) {
    var rows: [[String]] = []
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
        rows[rows.count - 1].append(tree.text(of: index))
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

  /// The table as Markdown.
  var markdown: String {
    let width = rows.map(\.count).max() ?? 0
    var lines = rows.map { row in
      let cells = row.map { MarkdownEscaper.escape($0) }
      let padding = Array(repeating: "", count: width - cells.count)
      return "| " + (cells + padding).joined(separator: " | ") + " |"
    }
    lines.insert("|" + String(repeating: " --- |", count: width), at: 1)
    return lines.joined(separator: "\n")
  }
}
