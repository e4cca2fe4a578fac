import TextModel

/// Parts a Markdown page into its rows, headings and the rest, as its author left them.
///
/// Both layouts are read, in one page too. Tables may have been laid out anew, their rows broken over
/// lines; rows may stand after a blank line.
struct MarkdownPageScanner {
  /// The pieces between title and glossary.
  private(set) var elements: [PageElement] = []
  /// The lines of the comment at the head, without its signs.
  private(set) var head: [String] = []
  /// The comment at the end.
  private(set) var ledger = RowLedger()
  /// The title, still Markdown.
  private(set) var title: [UInt8]?
  /// The rows of the glossary at the end: Italian, English, note, rows.
  private(set) var glossary: [[[UInt8]]] = []
  /// The notes to the terms by their labels, still Markdown.
  private(set) var notes: [(label: String, text: [UInt8])] = []
  /// Whether a row has its English below the Italian.
  private(set) var hasStackedRows = false
  /// What cannot be read, by line.
  private(set) var errors: [(line: Int, message: String)] = []
  /// What was read with a doubt, by line.
  private(set) var warnings: [(line: Int, message: String)] = []

  private let bytes: [UInt8]
  /// The lines without their ends.
  private let lines: [TextRange]
  private var index = 0
  private var passage: Range<Int>?
  private var columns: PageColumns?
  private var isInGlossary = false
  private var hasRows = false

  /// Reads a page whose first line is `firstLine` (from 0), after the front matter.
  init(_ text: SourceText, firstLine: Int) {
    bytes = text.bytes
    var lines: [TextRange] = []
    let starts = LineMap(bytes).starts
    for (index, start) in starts.enumerated() {
      var end = index + 1 < starts.count ? starts[index + 1] - 1 : bytes.count
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      lines.append(TextRange(start, end))
    }
    self.lines = lines
    index = firstLine
    while index < lines.count { readElement() }
    endPassage()
  }

  // MARK: Lines

  private func line(_ index: Int) -> ArraySlice<UInt8> { bytes[lines[index].range] }

  private func isBlank(_ index: Int) -> Bool { line(index).allSatisfy { $0 <= 0x20 } }

  private func begins(_ index: Int, _ prefix: String) -> Bool {
    bytes.hasPrefix(prefix, at: lines[index].lowerBound)
      && lines[index].count >= prefix.utf8.count
  }

  private func isTableLine(_ index: Int) -> Bool {
    line(index).first { $0 > 0x20 } == UInt8(ascii: "|")
  }

  private func isDelimiter(_ index: Int) -> Bool {
    index < lines.count && TableLine.isDelimiter(line(index))
  }

  // MARK: Elements

  private mutating func readElement() {
    if isBlank(index) {
      index += 1
    } else if begins(index, "<!--") {
      readComment()
    } else if let level = headingLevel(index) {
      readHeading(level)
    } else if isDelimiter(index + 1), line(index).contains(UInt8(ascii: "|")) {
      readTableHeader()
    } else if isTableLine(index), columns != nil {
      readRow()
    } else if begins(index, "[^t"), readNote() {
      return
    } else if readStackedRow() || skipLegend() {
      return
    } else {
      readPassage()
    }
  }

  private mutating func readComment() {
    var end = index
    let text = lines[index].lowerBound
    while end < lines.count, !contains("-->", end) { end += 1 }
    if bytes.hasPrefix(RowLedger.opening, at: text) {
      let inner = min(index + 1, end)..<min(end, lines.count)
      ledger = RowLedger(inner.map { bytes.string(lines[$0]) })
    } else if bytes.hasPrefix("<!-- fronte page", at: text) {
      head = (index..<min(end, lines.count)).map { bytes.string(lines[$0]) }
    } else {
      return extendPassage(to: min(end + 1, lines.count))
    }
    if end == lines.count {
      errors.append((index + 1, "the comment that begins here has no end (-->)"))
    }
    endPassage()
    index = min(end + 1, lines.count)
  }

  private func contains(_ run: String, _ index: Int) -> Bool {
    bytes.string(lines[index]).utf8.containsRun(run)
  }

  private func headingLevel(_ index: Int) -> Int? {
    let level = line(index).prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level) else { return nil }
    let next = line(index).dropFirst(level).first
    return next == nil || next == 0x20 || next == 0x09 ? level : nil
  }

  private mutating func readHeading(_ level: Int) {
    endPassage()
    columns = nil
    let range = bytes.trimmed(
      TextRange(lines[index].lowerBound + level, lines[index].upperBound)
    )
    let text = Array(bytes[range.range])
    if level == 1, title == nil, !hasRows {
      title = text
    } else if hasRows, text == Array(MarkdownGlossary.title.utf8) {
      isInGlossary = true
    } else {
      isInGlossary = false
      elements.append(.heading(level: level, text: text, line: index + 1))
    }
    index += 1
  }

  // MARK: Tables

  private mutating func readTableHeader() {
    let header = TableLine(line(index))
    // On a page of fronte a table without the rows' names is one of the article: a list of words.
    if let found = PageColumns(header), found.name != nil || head.isEmpty {
      endPassage()
      columns = found
      index += 2
    } else if isInGlossary, header.cells.count >= 3 {
      endPassage()
      index += 2
      while index < lines.count, !isBlank(index), isTableLine(index) {
        glossary.append(TableLine(line(index)).cells)
        index += 1
      }
    } else {
      // A table of the article itself is a passage of its own: rows of its cells may follow.
      endPassage()
      var end = index + 2
      while end < lines.count, !isBlank(end) { end += 1 }
      extendPassage(to: end)
      endPassage()
    }
  }

  private mutating func readRow() {
    guard let columns else { return }
    endPassage()
    let first = index
    var text = Array(line(index))
    var parts = TableLine(text)
    index += 1
    // An editor may have broken the row over several lines.
    while index < lines.count, !isBlank(index), !isTableLine(index),
      !parts.isClosed || parts.cells.count < columns.count
    {
      text.append(0x20)
      text += line(index)
      parts = TableLine(text)
      index += 1
    }
    if isDelimiterOnly(parts) { return }
    guard parts.cells.count <= columns.count else {
      let count = "\(parts.cells.count) cells instead of \(columns.count)"
      errors.append((first + 1, "this row has \(count); write a bar inside a cell as \\|"))
      return
    }
    func cell(_ column: Int) -> [UInt8] {
      parts.cells.indices.contains(column) ? parts.cells[column] : []
    }
    if parts.cells.count < columns.count {
      let count = "\(parts.cells.count) cells instead of \(columns.count)"
      warnings.append((first + 1, "this row has \(count); the missing ones are taken as empty"))
    }
    let (id, sign) = Self.name(columns.name.map(cell) ?? [])
    append(
      WrittenRow(
        id: id,
        sign: sign,
        source: cell(columns.source),
        target: cell(columns.target),
        line: first + 1
      )
    )
  }

  private func isDelimiterOnly(_ parts: TableLine) -> Bool {
    parts.cells.allSatisfy { TableLine.isDelimiter($0) }
  }

  /// `12 ✓` as name and sign.
  private static func name(_ cell: [UInt8]) -> (id: String, sign: String) {
    let bytes = cell.filter { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "\\") }
    let end = bytes.firstIndex { !($0.isASCIIDigit || $0.isASCIILetter) } ?? bytes.count
    let rest = bytes.trimmed(TextRange(end, bytes.count))
    return (bytes.string(TextRange(0, end)), bytes.string(rest))
  }

  // MARK: Stacked rows

  /// `**12.** Italian`, and the block quotation after it.
  private mutating func readStackedRow() -> Bool {
    guard begins(index, "**") else { return false }
    let range = lines[index]
    var offset = range.lowerBound + 2
    while offset < range.upperBound, bytes[offset].isASCIIDigit || bytes[offset].isASCIILetter {
      offset += 1
    }
    let id = bytes.string(TextRange(range.lowerBound + 2, offset))
    guard !id.isEmpty, id.utf8.contains(where: \.isASCIIDigit), offset < range.upperBound,
      bytes[offset] == UInt8(ascii: ".")
    else { return false }
    let sign = offset + 1
    var end = sign
    while end < range.upperBound, !bytes.hasPrefix("**", at: end) { end += 1 }
    guard end < range.upperBound, end - sign < 16 else { return false }
    endPassage()
    hasStackedRows = true
    var row = WrittenRow(
      id: id,
      sign: bytes.string(bytes.trimmed(TextRange(sign, end))),
      source: Array(bytes[(end + 2)..<range.upperBound]),
      target: [],
      line: index + 1
    )
    index += 1
    while index < lines.count, !isBlank(index), !begins(index, ">") {
      row.source += [0x20] + line(index)
      index += 1
    }
    var next = index
    while next < lines.count, isBlank(next) { next += 1 }
    if next < lines.count, begins(next, ">") {
      index = next
      row.target = quotation()
    }
    row.source = TableLine.unescaped(row.source)
    row.target = TableLine.unescaped(row.target)
    append(row)
    return true
  }

  /// The text of the block quotation that begins here, on one line.
  private mutating func quotation() -> [UInt8] {
    var text: [UInt8] = []
    while index < lines.count, !isBlank(index) {
      if !begins(index, ">"), headingLevel(index) != nil || begins(index, "**") { break }
      if !text.isEmpty { text.append(0x20) }
      text += line(index).drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
      index += 1
    }
    return text
  }

  private mutating func append(_ row: WrittenRow) {
    hasRows = true
    elements.append(.row(row))
  }

  // MARK: Notes and the rest

  /// `[^t12]: …` with its indented lines.
  private mutating func readNote() -> Bool {
    let range = lines[index]
    var offset = range.lowerBound + 2
    while offset < range.upperBound, bytes[offset] != UInt8(ascii: "]") { offset += 1 }
    guard bytes.hasPrefix("]:", at: offset), offset < range.upperBound else { return false }
    endPassage()
    let label = bytes.string(TextRange(range.lowerBound + 2, offset))
    var text = Array(bytes[bytes.trimmed(TextRange(offset + 2, range.upperBound)).range])
    index += 1
    while index < lines.count, !isBlank(index), begins(index, "  ") {
      text += [0x20] + line(index).drop { $0 <= 0x20 }
      index += 1
    }
    notes.append((label, text))
    return true
  }

  /// Passes over the quotation under the title that says how to read the page.
  private mutating func skipLegend() -> Bool {
    guard begins(index, "> "), !hasRows, elements.isEmpty else { return false }
    let text = lines[index].lowerBound + 2
    guard MarkdownProvenance.legendStarts.contains(where: { bytes.hasPrefix($0, at: text) })
    else { return false }
    endPassage()
    while index < lines.count, !isBlank(index) { index += 1 }
    return true
  }

  private mutating func readPassage() {
    let fence = ["```", "~~~"].first { begins(index, $0) }
    var end = index + 1
    if let fence {
      while end < lines.count, !begins(end, fence) { end += 1 }
      end = min(end + 1, lines.count)
    } else {
      while end < lines.count, !isBlank(end), headingLevel(end) == nil, !begins(end, "<!-- fronte")
      { end += 1 }
    }
    extendPassage(to: end)
  }

  private mutating func extendPassage(to end: Int) {
    columns = nil
    passage = (passage?.lowerBound ?? index)..<end
    index = end
  }

  private mutating func endPassage() {
    guard let range = passage else { return }
    passage = nil
    let text = TextRange(
      lines[range.lowerBound].lowerBound,
      lines[range.upperBound - 1].upperBound
    )
    elements.append(.passage(text, line: range.lowerBound + 1))
  }
}

extension TableLine {
  /// A line whose bars were escaped as in a cell, without the escapes.
  static func unescaped(_ line: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = line[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let next = rest.popFirst() {
        if next != UInt8(ascii: "|") { result.append(byte) }
        result.append(next)
      } else {
        result.append(byte)
      }
    }
    return Array(result[result.trimmed(TextRange(0, result.count)).range])
  }
}
