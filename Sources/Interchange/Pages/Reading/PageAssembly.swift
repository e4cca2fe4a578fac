import Bilingual
import Terminology
import TextModel

/// Puts a document together from the pieces of a Markdown page.
struct PageAssembly {
  private let text: SourceText
  private let scanner: MarkdownPageScanner
  private let fileName: String
  private var references = MarkdownReferences()
  private var termUses: TermUseReader
  private let hasReasons: Bool
  private var names = RowNames()
  private var document: BilingualDocument
  private var lines: [String: Int] = [:]
  private var editedSources: Set<String> = []
  private var warnings: [Diagnostic]
  /// A heading whose rows are still to come.
  private var heading: (level: Int, line: MarkedText, place: TextRange, number: Int)?
  /// The block to which the next row may belong: its number in the ledger.
  private var openBlock: Int??
  /// The cells of the table above that have no rows yet.
  private var openCells: [Block.Kind: Int] = [:]
  /// The cells that have rows, by their numbers in the ledger.
  private var cells: [Int: Int] = [:]

  /// Takes a scanned page.
  init(_ text: SourceText, _ scanner: MarkdownPageScanner, fileName: String) {
    self.text = text
    self.scanner = scanner
    self.fileName = fileName
    warnings = scanner.warnings.map {
      Diagnostic(.warning, file: fileName, line: $0.line, message: $0.message)
    }
    let provenance = PageHead.provenance(scanner.head)
    let terms = PageTerms(scanner, glossary: provenance.glossaries.last?.name ?? "")
    termUses = TermUseReader(terms)
    hasReasons = terms.reasons.contains { !$0.isEmpty }
    document = BilingualDocument(title: "", provenance: provenance, blocks: [], terms: terms.terms)
  }

  /// The page.
  mutating func reading(frontMatter: String?) -> PageReading {
    collectReferences()
    if let title = scanner.title { document.title = line(title).line.text.string }
    if let frontMatter {
      let block = Block(verbatim: .frontMatter, line: 1, source: frontMatter)
      document.blocks.append(PageBlock(block))
    }
    names = RowNames(scanner.elements)
    for element in scanner.elements {
      switch element {
      case .heading(let level, let markdown, let number):
        endHeading()
        let place = headingPlace(number)
        heading = (level, line(markdown).line, place, number)
        openBlock = nil
      case .row(let row): add(row)
      case .passage(let range, let number):
        endHeading()
        openBlock = nil
        add(PassageReader.blocks(text[range], line: number))
      }
    }
    endHeading()
    for index in document.blocks.indices where !document.blocks[index].rows.isEmpty {
      completeBlock(index)
    }
    let options = PageOptions(
      layout: scanner.hasStackedRows ? .stacked : .table,
      terms: document.terms.isEmpty ? .none : .all,
      showsReasons: hasReasons
    )
    return PageReading(
      document: document,
      options: options,
      lines: lines,
      editedSources: editedSources,
      warnings: warnings
    )
  }

  private func line(_ markdown: [UInt8], readsMarks: Bool = false) -> PageLine {
    PageLine(markdown, references, readsMarks: readsMarks)
  }

  private mutating func collectReferences() {
    let bytes = text.bytes
    for element in scanner.elements {
      guard case .passage(let range, _) = element else { continue }
      var start = range.lowerBound
      while start < range.upperBound {
        let end = bytes.firstOffset(of: 0x0A, from: start, to: range.upperBound)
        _ = references.define(bytes, bytes.trimmed(TextRange(start, end)))
        start = end + 1
      }
    }
    for note in scanner.notes where PageLine.isTerm(note.label) { references.addNote(note.label) }
  }

  // MARK: Headings

  private func headingPlace(_ number: Int) -> TextRange {
    let map = LineMap(text.bytes)
    let start = map.starts[number - 1]
    let end = text.bytes.firstOffset(of: 0x0A, from: start, to: text.count)
    return TextRange(start, end)
  }

  /// Keeps a heading without rows as it stands.
  private mutating func endHeading() {
    guard let pending = heading else { return }
    heading = nil
    var source = text[pending.place]
    if source.utf8.last == 0x0D { source = String(source.dropLast()) }
    document.blocks.append(PageBlock(Block(verbatim: .html, line: pending.number, source: source)))
  }

  // MARK: Tables

  private mutating func add(_ passage: [PageBlock]) {
    guard var first = passage.first else { return }
    if !document.blocks.isEmpty { first.block.separator = "\n\n" }
    for page in [first] + passage.dropFirst() {
      if case .tableCell = page.block.kind { openCells[page.block.kind] = document.blocks.count }
      document.blocks.append(page)
    }
  }

  /// Puts a row into its cell of the table above; returns whether there is one.
  private mutating func placeInTable(
    _ row: Row,
    _ kind: Block.Kind?,
    _ record: RowLedger.Record?
  ) -> Bool {
    guard case .tableCell = kind, let kind, let record else { return false }
    guard let cell = cells[record.block] ?? openCells.removeValue(forKey: kind) else {
      return false
    }
    cells[record.block] = cell
    document.blocks[cell].rows.append(row)
    openBlock = nil
    return true
  }

  // MARK: Rows

  private mutating func add(_ written: WrittenRow) {
    let (id, isRepeated) = names.name(for: written)
    if isRepeated {
      let message = "row \(written.id) is here twice; the second is called \(id) now"
      warnings.append(
        Diagnostic(.warning, file: fileName, line: written.line, message: message)
      )
    }
    let record = isRepeated ? nil : scanner.ledger.records[id]
    var source = written.source
    var target = written.target
    let kind = kind(of: &source, &target, record)
    let italian = line(source)
    let english = line(target, readsMarks: true)
    var row = Row(id: id, source: italian.line, target: english.line)
    row.marks = english.marks
    termUses.read(&row, italian, english)
    row.pairing = record?.confidence.flatMap { Self.pairing(of: row, written.sign, $0) }
    row.origin = origin(of: row, written.sign, record)
    if let record, RowLedger.digest(row.source.text.string) != record.source {
      editedSources.insert(id)
    }
    lines[id] = written.line
    place(row, kind, record, written.line)
  }

  /// What block a row stands in; the sign of the block is taken off its sides.
  private func kind(
    of source: inout [UInt8],
    _ target: inout [UInt8],
    _ record: RowLedger.Record?
  ) -> Block.Kind? {
    if let record {
      let prefix = RowDisplay.prefix(of: Block(record.kind, line: 1, text: SourceText("")))
      BlockSign.take(prefix, from: &source)
      BlockSign.take(prefix, from: &target)
      return record.kind
    }
    guard let (kind, sign) = BlockSign.kind(of: source) else { return nil }
    BlockSign.take(sign, from: &source)
    BlockSign.take(sign, from: &target)
    return kind
  }

  /// The pairing of an aligned row, unless a person has filled its empty side or emptied one.
  private static func pairing(of row: Row, _ sign: String, _ confidence: Double) -> Pairing? {
    let kind: Pairing.Kind = row.target.isEmpty ? .cut : row.source.isEmpty ? .added : .paired
    guard sign.hasPrefix(RowSigns.sign(of: kind)) else { return nil }
    return Pairing(kind, confidence: confidence)
  }

  private func origin(of row: Row, _ sign: String, _ record: RowLedger.Record?) -> Origin {
    if row.pairing?.kind == .cut { return .human }
    if row.target.isEmpty { return .none }
    if sign.contains("✓") || sign.contains("✔") { return .human }
    guard let record else {
      // Without a record only the head says whether a machine drafted the page.
      let isDraft = scanner.ledger.records.isEmpty && !document.provenance.engine.isEmpty
      return isDraft ? .engine : .human
    }
    guard let digest = record.target else { return .human }
    return RowLedger.digest(row.english(showing: Set(Mark.Kind.allCases))) == digest
      ? record.origin : .human
  }

  private mutating func place(
    _ row: Row,
    _ kind: Block.Kind?,
    _ record: RowLedger.Record?,
    _ number: Int
  ) {
    if placeInTable(row, kind, record) { return endHeading() }
    let isHeading: Bool
    if case .heading = kind { isHeading = true } else { isHeading = false }
    if record == nil, kind == nil, let pending = heading,
      RowLedger.digest(pending.line.text.string) == RowLedger.digest(row.source.text.string)
    {
      return begin(.heading(level: pending.level), row, nil, number)
    }
    if !isHeading { endHeading() }
    if let open = openBlock, let last = document.blocks.indices.last {
      let goesOn = record.map { $0.block == open } ?? (kind == nil && !isOpenHeading)
      if goesOn {
        document.blocks[last].rows.append(row)
        return
      }
    }
    begin(kind ?? .paragraph, row, record?.block, number)
  }

  private var isOpenHeading: Bool { document.blocks.last?.block.isHeading ?? false }

  private mutating func begin(_ kind: Block.Kind, _ row: Row, _ block: Int?, _ number: Int) {
    var kind = kind
    // A cell whose table is gone.
    if case .tableCell = kind { kind = .paragraph }
    var new = Block(kind, line: number, text: SourceText(""))
    if case .heading = kind {
      if let pending = heading {
        new.text = pending.line.text
        new.markup = pending.line.markup
        heading = nil
      } else {
        new.text = SourceText(document.title)
      }
    }
    document.blocks.append(PageBlock(new, rows: [row]))
    openBlock = .some(block)
  }

  /// Gives a block the text of its rows; a heading keeps its own unless the rows say something else.
  private mutating func completeBlock(_ index: Int) {
    let page = document.blocks[index]
    if case .tableCell = page.block.kind { return }
    let joined = page.rows.map(\.source.text.string).joined(separator: " ")
    if page.block.isHeading,
      RowLedger.digest(page.block.text.string) == RowLedger.digest(joined)
        || page.block.text.string == document.title
    {
      return
    }
    document.blocks[index].block.text = SourceText(joined)
    document.blocks[index].block.markup = []
  }
}
