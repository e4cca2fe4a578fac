internal import Bilingual
internal import TextModel

/// A table of Markdown, parted into the cells that have words and what stands between them.
struct MarkdownTable {
  /// A cell with words, at its place in the file.
  private struct Cell {
    var row: Int
    var column: Int
    var range: TextRange
    var prose: ProseBuilder
  }

  private let text: SourceText
  private let leaf: MarkdownLeaf

  /// Takes a leaf that is a table: its head, the line under it, and its rows.
  init(_ text: SourceText, _ leaf: MarkdownLeaf) {
    self.text = text
    self.leaf = leaf
  }

  /// The cells with words as blocks, which together have the table's source; none for a table
  /// without words.
  ///
  /// A table that stands deep in a list has none, either: alone it would be code.
  func blocks(_ prose: MarkdownProse, separator: String) -> [Block] {
    guard !isIndentedAsCode else { return [] }
    let cells = cells(prose)
    var blocks: [Block] = []
    var start = leaf.start
    var line = leaf.number
    for (index, cell) in cells.enumerated() {
      let lead = text[TextRange(start, cell.range.lowerBound)]
      let isLast = index + 1 == cells.count
      blocks.append(
        Block(
          .tableCell(row: cell.row, column: cell.column),
          line: line,
          text: SourceText(repairing: cell.prose.text),
          markup: cell.prose.markup,
          lead: lead,
          tail: isLast ? text[TextRange(cell.range.upperBound, leaf.end)] : "",
          separator: index == 0 ? separator : ""
        )
      )
      line += lead.utf8.count { $0 == 0x0A }
      start = cell.range.upperBound
    }
    return blocks
  }

  private var isIndentedAsCode: Bool {
    guard let head = leaf.lines.first else { return true }
    let indent = text.bytes[head.start..<head.content.lowerBound]
    return indent.allSatisfy(\.isBlank) && (indent.count >= 4 || indent.contains(0x09))
  }

  private func cells(_ prose: MarkdownProse) -> [Cell] {
    guard leaf.lines.count > 1 else { return [] }
    let width = MarkdownTableRow(text.bytes, leaf.lines[1].content).cells.count
    var cells: [Cell] = []
    for (index, line) in leaf.lines.enumerated() where index != 1 {
      let ranges = MarkdownTableRow(text.bytes, line.content).cells.prefix(width)
      for (column, content) in ranges.enumerated() {
        var range = content
        var builder = prose.read([range], isCell: true)
        while let first = builder.markup.first, first.isLeadingImage {
          let start = range.lowerBound + first.opening.utf8.count
          range = text.bytes.trimmed(TextRange(start, range.upperBound))
          builder = prose.read([range], isCell: true)
        }
        guard TableWords.areIn(builder.text, builder.markup), isFaithful(builder, range) else {
          continue
        }
        let row = max(index - 1, 0)
        cells.append(Cell(row: row, column: column, range: range, prose: builder))
      }
    }
    return cells
  }

  /// Whether a cell can be put together again; one that cannot passes through.
  private func isFaithful(_ prose: ProseBuilder, _ range: TextRange) -> Bool {
    InlineMarkup.source(of: SourceText(repairing: prose.text), with: prose.markup) == text[range]
  }
}

extension InlineMarkup {
  /// Whether the span is a picture before all text, as a flag in a cell, which stays outside of it.
  var isLeadingImage: Bool {
    if case .image = kind { range.upperBound == 0 } else { false }
  }
}
