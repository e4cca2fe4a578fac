/// Writes rows in fronte's native format.
public enum NativeWriter {
  /// The rows as a file: header, one line each in the order given, other columns after the native
  /// ones.
  public static func write(_ rows: [GlossaryRow]) -> [UInt8] {
    var others: [String] = []
    for row in rows {
      for other in row.others where !others.contains(other.name) { others.append(other.name) }
    }
    let names = GlossaryColumn.allCases.map(\.name) + others
    let layout = GlossaryLayout(names: names)
    var bytes = Array("# \(names.joined(separator: "\t"))\n".utf8)
    for row in rows {
      bytes += line(row, layout, width: 2)
      bytes.append(0x0A)
    }
    return bytes
  }

  /// A row as a line of a file with a layout, without the line end; empty fields at the end are left
  /// out beyond `width` fields.
  static func line(_ row: GlossaryRow, _ layout: GlossaryLayout, width: Int) -> [UInt8] {
    var fields = layout.names.enumerated().map { index, name in
      layout.column(at: index).map { row[$0] } ?? row[other: name]
    }
    while fields.count > width, fields.last?.isEmpty ?? false { fields.removeLast() }
    var bytes: [UInt8] = []
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(0x09) }
      bytes += oneLine(field)
    }
    // A line that began with `#` would be a comment.
    if bytes.first == UInt8(ascii: "#") { bytes.insert(0x20, at: 0) }
    return bytes
  }

  /// Tabs, line ends and other control characters become blanks.
  static func oneLine(_ field: String) -> [UInt8] {
    field.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
  }
}
