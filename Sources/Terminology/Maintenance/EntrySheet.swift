public import TextModel

/// An entry as a sheet of text to be changed in an editor, and read back.
///
/// One field a line, `column: value`; a blank line between renderings. Lines with `#` are remarks.
public enum EntrySheet {
  /// The sheet of an entry's rows.
  public static func write(_ rows: [GlossaryRow]) -> [UInt8] {
    var text = "# One field a line; a blank line begins another rendering.\n"
    text += "# Without any line the entry is left as it is.\n"
    for row in rows {
      text += "\n"
      for column in GlossaryColumn.allCases where isShown(column, row) {
        text += "\(column.name): \(row[column])\n"
      }
      for other in row.others { text += "\(other.name): \(other.value)\n" }
    }
    return Array(text.utf8)
  }

  /// The columns that are shown though they are empty: those that users fill in most.
  private static func isShown(_ column: GlossaryColumn, _ row: GlossaryRow) -> Bool {
    switch column {
    case .italian, .english, .note, .pos, .domain, .status: true
    default: !row[column].isEmpty
    }
  }

  /// The rows of a sheet.
  ///
  /// - Throws: a ``Diagnostic`` for a line that is no field, or a rendering without its sides.
  public static func read(_ bytes: [UInt8], name: String) throws(Diagnostic) -> [GlossaryRow] {
    var rows: [GlossaryRow] = []
    var row: GlossaryRow?
    var number = 0
    func finish() throws(Diagnostic) {
      guard let done = row else { return }
      row = nil
      guard !done[.italian].isEmpty, !done.rendering.isEmpty else {
        throw Diagnostic(
          .error,
          file: name,
          line: number,
          code: "G005",
          message: "a rendering needs both italian and english"
        )
      }
      rows.append(done)
    }
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ) {
      number += 1
      let text = FieldList.trimmed(line.filter { $0 != "\r" })
      if text.isEmpty {
        try finish()
        continue
      }
      if text.hasPrefix("#") { continue }
      guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else {
        throw Diagnostic(
          .error,
          file: name,
          line: number,
          code: "G009",
          message: "“\(text)” is no field; write column: value"
        )
      }
      let column = FieldList.trimmed(text[..<colon])
      let value = FieldList.trimmed(text[text.index(after: colon)...])
      var current = row ?? GlossaryRow()
      if let known = GlossaryColumn.allCases.first(where: { $0.name == column }) {
        current[known] = value
      } else {
        current[other: column] = value
      }
      row = current
    }
    try finish()
    return rows
  }
}
