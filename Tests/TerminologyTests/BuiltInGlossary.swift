import Linguistics
import TextModel

/// The rows of the built-in glossary, as they stand in its files.
struct BuiltInGlossary {
  /// One row, its columns by name.
  struct Row {
    var file: String
    var line: Int
    var fields: [String]

    subscript(column: Int) -> String { column < fields.count ? fields[column] : "" }

    var italian: String { self[0] }
    var english: String { self[1] }
    var note: String { self[2] }
    var partOfSpeech: String { self[3] }
    var domain: String { self[4] }
    var status: String { self[5] }
    var gender: String { self[6] }
    var usage: [String] { self[7].split(separator: " ").map(String.init) }
    var forms: [String] { Self.items(self[8]) }
    var match: String { self[9] }
    var first: String { self[10] }
    var cues: [String] { Self.items(self[11]) }
    var see: [String] { Self.items(self[12]) }
    var source: String { self[13] }

    /// Whether the row gives what the entry becomes, so that there can be one only.
    var leads: Bool { status == "preferred" || status == "keep" }

    /// Where the row stands, for messages.
    var place: String { "\(file):\(line): \(italian)" }

    /// What rows are sorted by: the Italian, then what may be used before what may not.
    var order: ([UInt8], Int, [UInt8]) {
      let rank = leads ? 0 : status == "admitted" ? 1 : 2
      return (Array(italian.utf8), rank, Array(english.utf8))
    }

    private static func items(_ field: String) -> [String] {
      field.split(separator: ",").map { item in
        String(item.drop { $0 == " " })
      }
    }
  }

  /// The files' paths.
  static let paths = EmbeddedFile.paths(under: "Glossaries/")

  /// All rows, file by file.
  static let rows: [Row] = paths.flatMap { rows(of: $0) }

  /// The rows of each Italian entry.
  static let entries: [String: [Row]] = Dictionary(grouping: rows, by: \.italian)

  /// The rows of one file.
  static func rows(of path: String) -> [Row] {
    var reader = TSVReader(EmbeddedFile.bytes(named: path))
    var row = TSVReader.Row()
    var rows: [Row] = []
    while reader.next(into: &row) {
      let fields = row.fields.indices.map { reader.string(row, $0) }
      rows.append(Row(file: path, line: row.line, fields: fields))
    }
    return rows
  }
}
