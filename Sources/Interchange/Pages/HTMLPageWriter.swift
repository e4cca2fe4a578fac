import Bilingual
import Terminology
import TextModel

/// Writes the page as one HTML file that needs nothing else: two columns on a screen and in print,
/// one on a telephone; terms show their note when pointed at or focused, and lead to the glossary.
struct HTMLPageWriter {
  private let document: BilingualDocument
  private let options: PageOptions
  private var display: RowDisplay
  private var output: [UInt8] = []
  private var isInTable = false

  /// Prepares to write `document`.
  init(_ document: BilingualDocument, options: PageOptions) {
    self.document = document
    self.options = options
    display = RowDisplay(document, options)
  }

  /// The file.
  func page() -> [UInt8] {
    var writer = self
    writer.writePage()
    return writer.output
  }

  private mutating func add(_ html: String) {
    output += html.utf8
  }

  private mutating func writePage() {
    let title = document.title.isEmpty ? document.provenance.sourceName : document.title
    add(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="\(XMLEscaper.escape(document.provenance.program))">
      <title>\(XMLEscaper.escape(title))</title>
      <style>
      \(HTMLPageStyle.css)
      </style>
      </head>
      <body>
      <header>
      <h1 lang="it">\(XMLEscaper.escape(title))</h1>
      \(HTMLProvenance.legend(for: document, options))
      </header>
      <main>

      """
    )
    for part in PagePart.parts(of: document.blocks) { write(part) }
    endTable()
    add("</main>\n")
    if options.terms != .none, !document.terms.isEmpty {
      add(HTMLGlossary(document).written())
    }
    add(HTMLProvenance.footer(for: document))
    add("</body>\n</html>\n")
  }

  // MARK: Blocks

  private mutating func write(_ part: PagePart) {
    switch part {
    case .block(let page): write(page)
    case .table(let table):
      let english = table.english { MarkdownCell.write($0.target, place: .cell) }
      writeTables(table.italian, english)
      for page in table.cells { write(page) }
    }
  }

  private mutating func write(_ page: PageBlock) {
    switch page.block.kind {
    case .verbatim(.rule):
      endTable()
      add("<hr>\n")
    case .verbatim(.table):
      let source = page.block.source
      writeTables(Array(source.utf8), Array(TableFigures.english(source).utf8))
    case .verbatim(let content):
      endTable()
      writeVerbatim(page.block.source, content)
    case .credit:
      endTable()
      add("<p class=\"credit\" lang=\"it\">\(XMLEscaper.escape(page.block.text.string))</p>\n")
    default:
      if page.block.isHeading { endTable() }
      for (index, row) in page.rows.enumerated() {
        write(row, of: page.block, isFirst: index == 0)
      }
    }
  }

  private mutating func writeVerbatim(_ source: String, _ content: Block.Verbatim) {
    let text = XMLEscaper.escape(source)
    switch content {
    case .frontMatter, .linkDefinitions:
      let name = content == .frontMatter ? "Front matter" : "Link definitions"
      add("<details class=\"verbatim\"><summary>\(name)</summary><pre>\(text)</pre></details>\n")
    default:
      add("<pre class=\"verbatim\">\(text)</pre>\n")
    }
  }

  /// Sets a table and its English side by side, as tables to read; the rows of the cells follow.
  private mutating func writeTables(_ italian: [UInt8], _ english: [UInt8]) {
    let writer = HTMLTableWriter(document)
    guard let source = writer.table(italian), let target = writer.table(english) else {
      endTable()
      return writeVerbatim(String(decoding: italian, as: UTF8.self), .table)
    }
    beginTable()
    add("<tr class=\"table\"><th class=\"n\"></th><td lang=\"it\">")
    output += source
    add("</td><td lang=\"en\">")
    output += target
    add("</td></tr>\n")
  }

  private mutating func beginTable() {
    guard !isInTable else { return }
    isInTable = true
    add(
      """
      <table class="facing">
      <colgroup><col class="number"><col><col></colgroup>
      <thead><tr><th scope="col" class="n">#</th><th scope="col" lang="it">Italiano</th>\
      <th scope="col">English</th></tr></thead>
      <tbody>

      """
    )
  }

  private mutating func endTable() {
    guard isInTable else { return }
    isInTable = false
    add("</tbody>\n</table>\n")
  }

  // MARK: Rows

  private mutating func write(_ row: Row, of block: Block, isFirst: Bool) {
    beginTable()
    let uses = display.shownUses(of: row)
    let id = XMLEscaper.escape(row.id)
    let kind = BlockName.name(of: block.kind)
    let pairing = row.pairing.map { " \($0.kind.rawValue)\($0.isDoubtful ? " unsure" : "")" } ?? ""
    add("<tr id=\"r\(id)\" class=\"\(kind)\(isFirst ? " first" : "")\(pairing)\">")
    add("<th scope=\"row\" class=\"n\"><a href=\"#r\(id)\">\(id)</a>\(pairingSign(row))</th>")
    let prefix = isFirst ? sign(of: block) : ""
    if row.source.isEmpty {
      add("<td lang=\"it\" class=\"empty\">")
    } else {
      add("<td lang=\"it\">\(prefix)")
      output += sourceLine(row, uses)
    }
    add("</td>")
    if row.target.isEmpty {
      add("<td lang=\"en\" class=\"empty\">")
    } else {
      add("<td lang=\"en\">\(prefix)")
      output += targetLine(row, uses)
    }
    add("</td></tr>\n")
  }

  /// What stands below the number of an aligned row: its sign, and the confidence when pointed at.
  private func pairingSign(_ row: Row) -> String {
    guard let pairing = row.pairing else { return "" }
    let name =
      switch pairing.kind {
      case .paired: "paired"
      case .cut: "not in the English"
      case .added: "not in the Italian"
      }
    let isPlain = pairing.kind == .paired && !pairing.isDoubtful
    let sign = isPlain ? "" : RowSigns.sign(of: pairing)
    return " <span class=\"pairing\" title=\"\(name), confidence \(pairing.percent) %\">"
      + "\(sign)</span>"
  }

  private func sign(of block: Block) -> String {
    if case .quote = block.kind { return "" }
    let prefix = RowDisplay.prefix(of: block)
    return prefix.isEmpty ? "" : "<span class=\"sign\">\(XMLEscaper.escape(prefix))</span>"
  }

  private func sourceLine(_ row: Row, _ uses: [RowDisplay.ShownUse]) -> [UInt8] {
    var composer = InlineComposer(row.source)
    for use in uses {
      composer.add(.term(use: use.index), use.use.source)
      if use.isFirst {
        composer.insert(.termNote(use.use.term), at: use.use.source.upperBound, .before)
      }
    }
    return HTMLLine(row: row, text: row.source.text, document: document)
      .written(composer.items())
  }

  private func targetLine(_ row: Row, _ uses: [RowDisplay.ShownUse]) -> [UInt8] {
    var composer = InlineComposer(row.target)
    for use in uses {
      if let target = use.use.target { composer.add(.term(use: use.index), target) }
    }
    for (index, mark) in row.marks.enumerated() where options.shownMarks.contains(mark.kind) {
      composer.add(.mark(index), mark.target)
    }
    return HTMLLine(row: row, text: row.target.text, document: document)
      .written(composer.items())
  }
}
