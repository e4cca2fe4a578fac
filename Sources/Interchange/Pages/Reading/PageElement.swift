import TextModel

/// A row as it stands on a Markdown page, its cells still Markdown.
struct WrittenRow {
  /// The row's name; empty for one that a person added.
  var id: String
  /// What stands behind the name: `✓`, `=`, `≈87`.
  var sign: String
  /// The Italian.
  var source: [UInt8]
  /// The English.
  var target: [UInt8]
  /// The line of the file, counted from 1.
  var line: Int
}

/// A piece of a Markdown page, in the order of the file.
enum PageElement {
  /// A heading.
  case heading(level: Int, text: [UInt8], line: Int)
  /// A row of either layout.
  case row(WrittenRow)
  /// Lines that are neither, as they stand.
  case passage(TextRange, line: Int)
}
