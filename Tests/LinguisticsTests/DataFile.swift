import Linguistics
import TextModel
import Testing

/// A data file of the room: its lines as they stand, and their columns.
struct DataFile: CustomTestStringConvertible {
  let name: String
  let header: String
  let lines: [String]
  let rows: [[String]]

  var testDescription: String { name }

  /// All of them, sorted by name.
  static let all = EmbeddedFile.paths(under: folder).map(DataFile.init)
  private static let folder = "Linguistics/"

  /// The rows of the files whose names begin with `prefix`.
  static func rows(of prefix: String) -> [[String]] {
    all.filter { $0.name.hasPrefix(prefix) }.flatMap(\.rows)
  }

  init(_ path: String) {
    name = String(path.dropFirst(Self.folder.count).dropLast(".tsv".count))
    var reader = TSVReader(EmbeddedFile.bytes(named: path))
    var row = TSVReader.Row()
    var lines: [String] = []
    var rows: [[String]] = []
    while reader.next(into: &row) {
      guard let first = row.fields.first, let last = row.fields.last else { continue }
      let line = TextRange(first.lowerBound, last.upperBound)
      lines.append(String(decoding: reader.bytes[line.range], as: UTF8.self))
      rows.append(row.fields.indices.map { reader.string(row, $0) })
    }
    header = reader.header ?? ""
    self.lines = lines
    self.rows = rows
  }

  /// The number of columns that the header names.
  var columns: Int { header.split(separator: "\t", omittingEmptySubsequences: false).count }

  /// Whether it holds lemmas with a class.
  var isOpenClass: Bool {
    name.hasPrefix("nouns") || ["verbs", "adjectives", "adverbs"].contains(name)
  }
}
