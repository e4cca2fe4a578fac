internal import TextModel

/// Which field of a row holds which column.
struct GlossaryLayout: Hashable, Sendable {
  /// The names as the header has them; unknown ones are kept.
  var names: [String]
  /// The field index of each known column, −1 where the file has none.
  private var indices: [Int]
  /// The known column of each field.
  private var columns: [GlossaryColumn?]

  /// The native columns in their order, for files without a header.
  static let native = GlossaryLayout(names: GlossaryColumn.allCases.map(\.name))

  /// Assigns the columns that `names` knows; the first of two with one meaning wins.
  ///
  /// In a header that begins with `italian` the name `source` is the native column of that name,
  /// not another word for the Italian side.
  init(names: [String]) {
    self.names = names
    indices = Array(repeating: -1, count: GlossaryColumn.allCases.count)
    columns = Array(repeating: nil, count: names.count)
    for (index, name) in names.enumerated() {
      let native = GlossaryColumn.allCases.first { $0.name == name.lowercased() }
      let isNative = index > 0 || native != .source
      guard let column = isNative ? native ?? GlossaryColumn(name: name) : .italian,
        indices[column.rawValue] < 0
      else { continue }
      indices[column.rawValue] = index
      columns[index] = column
    }
  }

  /// Reads a header's fields, or `nil` if the line is no header: its first two fields must name the
  /// two languages, in either order.
  init?(header: String) {
    let names = header.split(separator: "\t", omittingEmptySubsequences: false).map { field in
      String(Self.trimmed(field))
    }
    guard names.count >= 2, let first = GlossaryColumn(name: names[0]),
      let second = GlossaryColumn(name: names[1]),
      first == .italian && second == .english || first == .english && second == .italian
    else { return nil }
    self.init(names: names)
  }

  /// The known column of a field, or `nil`.
  func column(at index: Int) -> GlossaryColumn? {
    index < columns.count ? columns[index] : nil
  }

  /// The field index of a column, or `nil` where the file has none.
  func index(of column: GlossaryColumn) -> Int? {
    let index = indices[column.rawValue]
    return index < 0 ? nil : index
  }

  private static func trimmed(_ field: Substring) -> Substring {
    var field = field
    while let first = field.first, first == " " { field.removeFirst() }
    while let last = field.last, last == " " { field.removeLast() }
    return field
  }
}
