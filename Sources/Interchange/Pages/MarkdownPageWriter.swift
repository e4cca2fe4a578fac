import Bilingual
import TextModel

/// Writes the page as GitHub Flavored Markdown: provenance in a comment, tables cut at headings (or
/// the sides stacked), a note at the first use of each term, and the article's glossary.
struct MarkdownPageWriter {
  private let document: BilingualDocument
  private let options: PageOptions
  private var display: RowDisplay
  private var output: [UInt8] = []
  private var isInTable = false
  private var reasons: [String]

  /// Prepares to write `document`.
  init(_ document: BilingualDocument, options: PageOptions) {
    self.document = document
    self.options = options
    display = RowDisplay(document, options)
    reasons = Array(repeating: "", count: document.terms.count)
  }

  /// The page.
  func page() -> [UInt8] {
    var writer = self
    writer.writePage()
    return writer.output
  }

  private mutating func writePage() {
    var blocks = document.blocks[...]
    if let first = blocks.first, first.block.kind == .verbatim(.frontMatter) {
      // Front matter is such only at the very start of a file.
      paragraph(first.block.source)
      blocks = blocks.dropFirst()
    }
    paragraph(MarkdownProvenance.comment(for: document))
    writeTitle()
    paragraph(MarkdownProvenance.legend(for: document, options))
    for part in PagePart.parts(of: blocks) { write(part) }
    endTable()
    if options.terms != .none, !document.terms.isEmpty {
      output += MarkdownGlossary(document, reasons: options.showsReasons ? reasons : []).written()
    }
    guard document.rowCount > 0 else { return }
    paragraph(RowLedger.comment(for: document, showing: options.shownMarks))
  }

  private mutating func paragraph(_ text: String) {
    paragraph(Array(text.utf8))
  }

  private mutating func paragraph(_ text: [UInt8]) {
    endTable()
    guard !text.isEmpty else { return }
    if !output.isEmpty { output.append(0x0A) }
    output += text
    output.append(0x0A)
  }

  private mutating func writeTitle() {
    guard !document.title.isEmpty else { return }
    paragraph("# " + MarkdownEscaper.escape(document.title, place: .heading))
  }

  // MARK: Blocks

  private mutating func write(_ part: PagePart) {
    switch part {
    case .block(let page): write(page)
    case .table(let table):
      paragraph(table.italian)
      for page in table.cells { write(page) }
    }
  }

  private mutating func write(_ page: PageBlock) {
    switch page.block.kind {
    case .verbatim:
      paragraph(page.block.source)
    case .credit:
      paragraph(Self.creditLine(page.block))
    default:
      if case .heading(let level) = page.block.kind { beginSection(page.block, level) }
      for (index, row) in page.rows.enumerated() {
        write(row, prefix: index == 0 ? RowDisplay.prefix(of: page.block) : "")
      }
    }
  }

  /// A credit as a paragraph of Markdown.
  static func creditLine(_ block: Block) -> [UInt8] {
    // A line feed of the prose is a line end that the author meant: two blanks keep it (GFM §6.12).
    var lines: [UInt8] = []
    var start = 0
    let bytes = block.text.bytes
    for end in bytes.indices.filter({ bytes[$0] == 0x0A }) + [bytes.count] {
      let range = TextRange(start, end)
      let line = MarkedText(
        SourceText(repairing: Array(bytes[range.range])),
        markup: InlineMarkup.clip(block.markup, to: range)
      )
      if start > 0 { lines += [0x20, 0x20, 0x0A] }
      lines += MarkdownCell.write(line, place: .block)
      start = end + 1
    }
    return lines
  }

  /// Repeats a heading in Italian above the table that begins with it; the title needs no repeating.
  private mutating func beginSection(_ block: Block, _ level: Int) {
    endTable()
    guard block.text.string != document.title else { return }
    var heading = Array(String(repeating: "#", count: min(max(level, 2), 6)).utf8)
    heading.append(0x20)
    let line = MarkedText(block.text, markup: block.markup)
    paragraph(heading + MarkdownCell.write(line, place: .heading))
  }

  // MARK: Rows

  private mutating func write(_ row: Row, prefix: String) {
    let uses = display.shownUses(of: row)
    for use in uses where use.isFirst { reasons[use.use.term] = use.use.reason }
    switch options.layout {
    case .table: writeTableRow(row, uses, prefix)
    case .stacked: writeStacked(row, uses, prefix)
    }
  }

  private mutating func writeTableRow(
    _ row: Row,
    _ uses: [RowDisplay.ShownUse],
    _ prefix: String
  ) {
    if !isInTable {
      if !output.isEmpty { output.append(0x0A) }
      // The dashes give the columns' proportions to pandoc (pipe tables with long lines).
      output += "| # | Italiano | English |\n|--:|:------------------|:------------------|\n".utf8
      isInTable = true
    }
    output += "| \(row.id)\(originSign(row)) | ".utf8
    output += side(row.source, prefix, sourceLine(row, uses, .cell))
    output += " | ".utf8
    output += side(row.target, prefix, targetLine(row, uses, .cell))
    output += " |\n".utf8
  }

  private mutating func writeStacked(
    _ row: Row,
    _ uses: [RowDisplay.ShownUse],
    _ prefix: String
  ) {
    var source = Array("**\(row.id).\(originSign(row))** ".utf8)
    source += side(row.source, prefix, sourceLine(row, uses, .cell))
    paragraph(source)
    let isPrefixed = !prefix.isEmpty
    var target = Array("> ".utf8)
    target += side(row.target, prefix, targetLine(row, uses, isPrefixed ? .cell : .block))
    paragraph(target)
  }

  private func side(_ text: MarkedText, _ prefix: String, _ line: [UInt8]) -> [UInt8] {
    guard !prefix.isEmpty, !text.isEmpty else { return line }
    return Array(MarkdownEscaper.escape(prefix, place: .block).utf8) + [0x20] + line
  }

  private mutating func endTable() {
    isInTable = false
  }

  /// A sign for rows that are no machine draft; pages all of one origin say so in their legend.
  private func originSign(_ row: Row) -> String {
    if let pairing = row.pairing { return " " + RowSigns.sign(of: pairing) }
    return switch row.origin {
    case .engine, .none: ""
    case .human: " ✓"
    case .memory(let similarity): similarity == 100 ? " =" : " ≈\(similarity)"
    }
  }

  private func sourceLine(
    _ row: Row,
    _ uses: [RowDisplay.ShownUse],
    _ place: MarkdownEscaper.Place
  ) -> [UInt8] {
    var composer = InlineComposer(row.source)
    for use in uses {
      composer.add(.term(use: use.index), use.use.source)
      guard use.isFirst else { continue }
      composer.insert(.termNote(use.use.term), at: use.use.source.upperBound, .before)
    }
    composer.unite(as: .strong, where: \.isStrongInMarkdown)
    return MarkdownCell(text: row.source.text, items: composer.items(), place: place).written()
  }

  private func targetLine(
    _ row: Row,
    _ uses: [RowDisplay.ShownUse],
    _ place: MarkdownEscaper.Place
  ) -> [UInt8] {
    var composer = InlineComposer(row.target)
    for use in uses {
      if let target = use.use.target { composer.add(.term(use: use.index), target) }
    }
    composer.unite(as: .strong, where: \.isStrongInMarkdown)
    RowSigns.insert(row.marks.filter { options.shownMarks.contains($0.kind) }, into: &composer)
    return MarkdownCell(text: row.target.text, items: composer.items(), place: place).written()
  }
}

extension InlineStyle {
  /// Whether Markdown writes the style as strong emphasis.
  fileprivate var isStrongInMarkdown: Bool {
    switch self {
    case .strong, .term: true
    default: false
    }
  }
}
