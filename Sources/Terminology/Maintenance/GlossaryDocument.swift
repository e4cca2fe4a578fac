import TextModel

/// A native glossary file as lines, to be changed without touching what is not meant.
///
/// Lines that are not changed come out byte for byte as they came in: comments, blank lines, other
/// columns, line ends, a byte-order mark.
public struct GlossaryDocument: Sendable {
  /// A line of the file, its line end left out.
  private struct Line {
    var bytes: [UInt8]
    var isRow: Bool
  }

  private var lines: [Line] = []
  private var layout = GlossaryLayout.native
  /// The index of the header line, if the file has one.
  private var headerLine: Int?
  private var usesCRLF = false
  private var hasMark = false
  private var endsWithLineEnd = true
  /// Whether rows are filled up to the header's number of fields.
  private var isPadded = false

  /// A new file with the header and no rows.
  public init() {
    lines = [Line(bytes: Array(GlossaryColumn.header.utf8), isRow: false)]
    headerLine = 0
  }

  /// Reads the lines of a file.
  public init(_ bytes: [UInt8]) {
    var offset = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      hasMark = true
      offset = 3
    }
    endsWithLineEnd = bytes.isEmpty || bytes.last == 0x0A
    while offset < bytes.count {
      var end = offset
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      var content = bytes[offset..<end]
      if content.last == 0x0D {
        usesCRLF = true
        content.removeLast()
      }
      add(Array(content))
      offset = end + 1
    }
    let counts = lines.lazy.filter(\.isRow).map { $0.bytes.count { $0 == 0x09 } + 1 }
    isPadded =
      layout.names.count > 3 && !counts.isEmpty && counts.allSatisfy { $0 == layout.names.count }
  }

  private mutating func add(_ line: [UInt8]) {
    let isComment = line.first == UInt8(ascii: "#")
    if headerLine == nil, !lines.contains(where: \.isRow) {
      let text = String(decoding: isComment ? line.dropFirst() : line[...], as: UTF8.self)
      if let found = GlossaryLayout(header: text) {
        layout = found
        headerLine = lines.count
        lines.append(Line(bytes: line, isRow: false))
        return
      }
    }
    lines.append(Line(bytes: line, isRow: !line.isEmpty && !isComment))
  }

  /// The file.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = hasMark ? [0xEF, 0xBB, 0xBF] : []
    for (index, line) in lines.enumerated() {
      bytes += line.bytes
      if index < lines.count - 1 || endsWithLineEnd {
        bytes += usesCRLF ? [0x0D, 0x0A] : [0x0A]
      }
    }
    return bytes
  }

  // MARK: Rows

  /// The indices of the lines that are rows.
  private var rowLines: [Int] { lines.indices.filter { lines[$0].isRow } }

  /// The number of rows.
  public var rowCount: Int { lines.count { $0.isRow } }

  /// All rows in the file's order.
  public var rows: [GlossaryRow] { rowLines.map(row) }

  /// The rows of the entry with an Italian term.
  public func rows(italian: String) -> [GlossaryRow] {
    let wanted = Array(italian.utf8)
    return rowLines.filter { self.italian(ofLine: $0).elementsEqual(wanted) }.map(row)
  }

  private func italian(ofLine line: Int) -> ArraySlice<UInt8> {
    let bytes = lines[line].bytes
    let extent = Glossary.Row(start: 0, end: UInt32(bytes.count), line: 0)
    return bytes[Glossary.field(layout.index(of: .italian) ?? 0, of: extent, in: bytes).range]
  }

  private func row(_ line: Int) -> GlossaryRow {
    let bytes = lines[line].bytes
    let extent = Glossary.Row(start: 0, end: UInt32(bytes.count), line: 0)
    var row = GlossaryRow()
    for (index, name) in layout.names.enumerated() {
      let field = Glossary.field(index, of: extent, in: bytes)
      if field.isEmpty { continue }
      let value = String(decoding: bytes[field.range], as: UTF8.self)
      if let column = layout.column(at: index) {
        row[column] = value
      } else {
        row.others.append(.init(name: name, value: value))
      }
    }
    return row
  }

  /// Whether the rows stand in the order of ``GlossaryRow``.
  public var isSorted: Bool {
    let rows = self.rows
    return zip(rows, rows.dropFirst()).allSatisfy { !($1 < $0) }
  }

  // MARK: Changes

  /// Adds a row: at its place if the file is sorted, else at the end.
  public mutating func add(_ row: GlossaryRow) {
    makeRoom(for: row)
    let line = Line(bytes: written(row), isRow: true)
    let rowLines = self.rowLines
    guard isSorted, let next = rowLines.first(where: { row < self.row($0) }) else {
      lines.insert(line, at: (rowLines.last ?? lines.count - 1) + 1)
      return
    }
    lines.insert(line, at: start(ofBlockBefore: next))
  }

  /// Adds rows: each at its place if the file is sorted, else all at the end, in the order given.
  public mutating func add(contentsOf rows: [GlossaryRow]) {
    guard rows.count > 1 else {
      for row in rows { add(row) }
      return
    }
    let wasSorted = isSorted
    makeRoom(for: rows)
    let place = (rowLines.last ?? lines.count - 1) + 1
    lines.insert(contentsOf: rows.map { Line(bytes: written($0), isRow: true) }, at: place)
    if wasSorted { sort() }
  }

  /// Removes the rows that satisfy a condition and returns them.
  @discardableResult
  public mutating func remove(where condition: (GlossaryRow) -> Bool) -> [GlossaryRow] {
    var removed: [GlossaryRow] = []
    for line in rowLines.reversed() {
      let row = row(line)
      guard condition(row) else { continue }
      removed.insert(row, at: 0)
      lines.remove(at: line)
    }
    if let header = headerLine, header >= lines.count { headerLine = nil }
    return removed
  }

  /// Replaces the rows of an entry by others; rows that stay the same keep their bytes.
  public mutating func replace(italian: String, by rows: [GlossaryRow]) {
    var added = rows
    remove { row in
      guard row[.italian] == italian else { return false }
      guard let same = added.firstIndex(of: row) else { return true }
      added.remove(at: same)
      return false
    }
    for row in added { add(row) }
  }

  /// Puts the rows in order; a comment moves with the row that it stands before, those before the
  /// first row stay at the top.
  public mutating func sort() {
    let rowLines = self.rowLines
    guard let first = rowLines.first else { return }
    var blocks: [(row: GlossaryRow, lines: [Line])] = []
    var pending: [Line] = []
    for index in first..<lines.count {
      pending.append(lines[index])
      if lines[index].isRow {
        blocks.append((row(index), pending))
        pending = []
      }
    }
    blocks.sort { $0.row < $1.row }
    lines = Array(lines[..<first]) + blocks.flatMap(\.lines) + pending
  }

  /// The first of the comment lines right before a row.
  private func start(ofBlockBefore row: Int) -> Int {
    guard let first = rowLines.first, row != first else { return row }
    var line = row
    while line > 0, !lines[line - 1].isRow, !lines[line - 1].bytes.isEmpty,
      line - 1 != headerLine
    {
      line -= 1
    }
    return line
  }

  /// Adds to the header the columns that a row has and the file has not.
  private mutating func makeRoom(for row: GlossaryRow) {
    let missing =
      GlossaryColumn.allCases.filter { !row[$0].isEmpty && layout.index(of: $0) == nil }.map(\.name)
      + row.others.map(\.name).filter { !layout.names.contains($0) }
    guard !missing.isEmpty else { return }
    layout = GlossaryLayout(names: layout.names + missing)
    let header = Array("# \(layout.names.joined(separator: "\t"))".utf8)
    if let line = headerLine {
      lines[line].bytes += Array("\t\(missing.joined(separator: "\t"))".utf8)
    } else {
      lines.insert(Line(bytes: header, isRow: false), at: 0)
      headerLine = 0
    }
  }

  private func written(_ row: GlossaryRow) -> [UInt8] {
    NativeWriter.line(row, layout, width: isPadded ? layout.names.count : 2)
  }

  // MARK: Comments

  /// The comment and blank lines at the top, the header left out.
  var preamble: [[UInt8]] {
    let first = rowLines.first ?? lines.count
    return lines[..<first].enumerated().filter { $0.offset != headerLine }
      .map(\.element.bytes)
  }

  /// An empty document with the columns and habits of another.
  init(like other: GlossaryDocument, preamble: [[UInt8]]) {
    layout = other.layout
    usesCRLF = other.usesCRLF
    hasMark = other.hasMark
    isPadded = other.isPadded
    if let header = other.headerLine {
      headerLine = 0
      lines = [other.lines[header]]
    }
    lines += preamble.map { Line(bytes: $0, isRow: false) }
  }

  /// Adds rows at the end, in the order given; a row that one of `sources` has as well comes with
  /// that file's bytes.
  mutating func append(_ rows: [GlossaryRow], from sources: [RowBytes] = []) {
    for row in rows {
      let known = sources.compactMap { $0.layout == layout ? $0.bytes[row] : nil }
      let bytes = known.min { $0.lexicographicallyPrecedes($1) } ?? written(row)
      lines.append(Line(bytes: bytes, isRow: true))
    }
  }

  /// The bytes of a file's rows.
  struct RowBytes {
    fileprivate var layout: GlossaryLayout
    fileprivate var bytes: [GlossaryRow: [UInt8]]
  }

  /// The bytes of all rows.
  var rowBytes: RowBytes {
    RowBytes(
      layout: layout,
      bytes: Dictionary(
        rowLines.map { (row($0), lines[$0].bytes) },
        uniquingKeysWith: { first, _ in first }
      )
    )
  }

  /// Adds a line that is no row at the end.
  mutating func append(mark: String) {
    lines.append(Line(bytes: Array(mark.utf8), isRow: false))
  }

  /// The number of columns.
  var columnCount: Int { layout.names.count }

  /// Adds to the header the columns that rows have and the file has not.
  mutating func makeRoom(for rows: [GlossaryRow]) {
    for row in rows { makeRoom(for: row) }
  }
}
