/// One row of a glossary: an Italian–English pair with all that is said of it.
public struct GlossaryRow: Hashable, Sendable {
  /// A field under a column that the native format does not define.
  public struct Other: Hashable, Sendable {
    /// The column's name.
    public var name: String
    /// The field.
    public var value: String

    /// Creates a field.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The fields by the columns' numbers, up to the last one that is not empty: in a glossary of
  /// millions of rows most have few.
  private var values: [String] = []
  /// Fields under other columns, empty ones left out.
  public var others: [Other]

  /// Creates a row.
  public init(italian: String = "", english: String = "", others: [Other] = []) {
    self.others = others
    if !english.isEmpty {
      values = [italian, english]
    } else if !italian.isEmpty {
      values = [italian]
    }
  }

  /// The field under a native column; empty where nothing is said.
  public subscript(column: GlossaryColumn) -> String {
    get { column.rawValue < values.count ? values[column.rawValue] : "" }
    set {
      if column.rawValue < values.count {
        values[column.rawValue] = newValue
        while values.last?.isEmpty ?? false { values.removeLast() }
      } else if !newValue.isEmpty {
        values.reserveCapacity(column.rawValue + 1)
        while values.count < column.rawValue { values.append("") }
        values.append(newValue)
      }
    }
  }

  /// The field under a column that the native format does not define; empty where there is none.
  public subscript(other name: String) -> String {
    get { others.first { $0.name == name }?.value ?? "" }
    set {
      others.removeAll { $0.name == name }
      if !newValue.isEmpty { others.append(Other(name: name, value: newValue)) }
    }
  }

  /// The status; an empty or unknown one counts as preferred.
  public var status: Entry.Status { Entry.Status(field: self[.status]) ?? .preferred }

  /// What the term is, where the row says so.
  public var kind: Entry.Kind? { Entry.Kind(field: self[.pos]) }

  /// The English, which for a term that is kept may be left to the Italian.
  public var rendering: String {
    self[.english].isEmpty && status == .keep ? self[.italian] : self[.english]
  }
}

extension GlossaryRow: Comparable {
  /// The order of rows in a file: by the bytes of the Italian, then by status, then by English.
  public static func < (left: GlossaryRow, right: GlossaryRow) -> Bool {
    if left[.italian] != right[.italian] {
      return left[.italian].utf8.lexicographicallyPrecedes(right[.italian].utf8)
    }
    if left.status != right.status { return left.rank < right.rank }
    if left[.english] != right[.english] {
      return left[.english].utf8.lexicographicallyPrecedes(right[.english].utf8)
    }
    return left.values.joined(separator: "\t").utf8
      .lexicographicallyPrecedes(right.values.joined(separator: "\t").utf8)
  }

  private var rank: Int {
    Entry.Status.allCases.firstIndex(of: status) ?? 0
  }
}

extension Glossary {
  /// All rows with all their fields, in the file's order.
  public var allRows: [GlossaryRow] { rows.indices.map(row) }

  private func row(_ number: Int) -> GlossaryRow {
    var row = GlossaryRow()
    for (index, name) in layout.names.enumerated() {
      let value = string(Self.field(index, of: rows[number], in: bytes))
      if value.isEmpty { continue }
      if let column = layout.column(at: index) {
        row[column] = value
      } else {
        row.others.append(.init(name: name, value: value))
      }
    }
    return row
  }

  /// Makes a glossary of rows, as if they had been read from a file.
  public init(name: String, rows: [GlossaryRow]) {
    self = GlossaryReader.read(NativeWriter.write(rows), name: name).glossary
  }
}
