import TextModel

/// A table in a terminal: columns as wide as their widest cell, the last one left ragged.
struct Columns {
  private var rows: [[String]] = []

  /// Adds a line.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map(Plain.text))
  }

  /// The lines, two blanks between columns; the first line is the header.
  func lines(_ style: Style) -> String {
    guard let count = rows.map(\.count).max() else { return "" }
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? Self.width($0[column]) : 0 }.max() ?? 0
    }
    var text = ""
    for (index, row) in rows.enumerated() {
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell
        if column + 1 < row.count {
          line += String(repeating: " ", count: widths[column] - Self.width(cell) + 2)
        }
      }
      text += (index == 0 ? style.bold(line) : line) + "\n"
    }
    return text
  }

  /// The columns that a cell takes; marks take none.
  private static func width(_ cell: String) -> Int {
    cell.unicodeScalars.reduce(0) {
      let kind = ScalarClass.of($1.value)
      return kind == .mark || kind == .invisible ? $0 : $0 + 1
    }
  }
}
