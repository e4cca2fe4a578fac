import Bilingual
import TextModel

/// Writes a table of Markdown as one of HTML.
struct HTMLTableWriter {
  private let document: BilingualDocument

  /// Prepares to write tables of `document`.
  init(_ document: BilingualDocument) {
    self.document = document
  }

  /// The table, `nil` where the Markdown is none.
  func table(_ markdown: [UInt8]) -> [UInt8]? {
    var parser = MarkdownBlockParser(markdown)
    let leaves = parser.parse(from: 0, firstLine: 1)
    guard let leaf = leaves.first, leaf.kind == .verbatim(.table), leaf.lines.count > 1 else {
      return nil
    }
    let lines = leaf.lines.map { MarkdownTableRow(markdown, $0.content).cells }
    let alignments = lines[1].map { Self.alignment(markdown[$0.range]) }
    var output = Array("<table class=\"data\">\n<thead>".utf8)
    write(lines[0], of: markdown, alignments, tag: "th", to: &output)
    output += "</thead>\n<tbody>\n".utf8
    for cells in lines.dropFirst(2) {
      write(cells, of: markdown, alignments, tag: "td", to: &output)
      output.append(0x0A)
    }
    output += "</tbody>\n</table>".utf8
    return output
  }

  private func write(
    _ cells: [TextRange],
    of markdown: [UInt8],
    _ alignments: [String],
    tag: String,
    to output: inout [UInt8]
  ) {
    output += "<tr>".utf8
    for (column, alignment) in alignments.enumerated() {
      output += "<\(tag)\(alignment)>".utf8
      if column < cells.count { output += content(cells[column], of: markdown) }
      output += "</\(tag)>".utf8
    }
    output += "</tr>".utf8
  }

  private func content(_ cell: TextRange, of markdown: [UInt8]) -> [UInt8] {
    let prose = MarkdownProse(markdown, MarkdownReferences()).read([cell], isCell: true)
    let line = MarkedText(SourceText(repairing: prose.text), markup: prose.markup)
    return HTMLLine(row: Row(id: "", source: line), text: line.text, document: document)
      .written(InlineComposer(line).items())
  }

  /// What the dashes under a column's head say.
  private static func alignment(_ dashes: ArraySlice<UInt8>) -> String {
    let colon = UInt8(ascii: ":")
    return switch (dashes.first == colon, dashes.last == colon) {
    case (true, true): " class=\"center\""
    case (false, true): " class=\"right\""
    default: ""
    }
  }
}
