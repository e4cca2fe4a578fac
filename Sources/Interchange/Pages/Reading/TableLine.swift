import TextModel

/// A line of a GFM table (GFM 0.29, §4.10).
struct TableLine {
  /// The cells, trimmed, `\|` made `|`.
  let cells: [[UInt8]]
  /// Whether the line ends in the bar that closes its last cell.
  let isClosed: Bool

  /// Parts a line at its bars.
  init(_ line: some Collection<UInt8>) {
    var rest = Self.trimmed(line)[...]
    if rest.first == UInt8(ascii: "|") { rest.removeFirst() }
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var isClosed = false
    while let byte = rest.popFirst() {
      isClosed = false
      if byte == UInt8(ascii: "\\"), let next = rest.popFirst() {
        if next != UInt8(ascii: "|") { cell.append(byte) }
        cell.append(next)
      } else if byte == UInt8(ascii: "|") {
        cells.append(Self.trimmed(cell))
        cell = []
        isClosed = true
      } else {
        cell.append(byte)
      }
    }
    if !isClosed { cells.append(Self.trimmed(cell)) }
    self.cells = cells
    self.isClosed = isClosed
  }

  /// Whether the line parts a table's header from its rows.
  static func isDelimiter(_ line: some Collection<UInt8>) -> Bool {
    var hasDash = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return hasDash
  }

  private static func trimmed(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(bytes)
    return Array(bytes[bytes.trimmed(TextRange(0, bytes.count)).range])
  }
}

/// Which columns of a table hold what a page holds.
struct PageColumns {
  /// The column of the rows' names, if there is one.
  let name: Int?
  /// The column of the Italian.
  let source: Int
  /// The column of the English.
  let target: Int
  /// How many columns the table has.
  let count: Int

  /// Reads a header; `nil` if it is not that of a page.
  init?(_ header: TableLine) {
    let names = header.cells.map { String(decoding: Folding.key(Self.plain($0)), as: UTF8.self) }
    guard let source = names.firstIndex(where: { ["italiano", "italian", "it"].contains($0) }),
      let target = names.firstIndex(where: { ["english", "inglese", "en"].contains($0) }),
      !names.contains("rows")
    else { return nil }
    self.source = source
    self.target = target
    name = names.firstIndex { ["#", "n", "n.", "id", "row"].contains($0) }
    count = names.count
  }

  /// A cell without escapes and emphasis.
  private static func plain(_ cell: [UInt8]) -> String {
    let kept = cell.filter { $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "*") }
    return String(decoding: kept, as: UTF8.self)
  }
}
