public import TextModel

/// A glossary as a file of another program, with what could not be carried over.
public struct GlossaryExport: Sendable {
  /// The file.
  public var bytes: [UInt8] = []
  /// How many rows it has.
  public var rowCount = 0
  /// What could not be carried over.
  public var losses = LossReport()
  /// Why there is no file, or doubts about it.
  public var diagnostics: [Diagnostic] = []
}

/// Writes glossaries for other programs.
public struct GlossaryExporter: Sendable {
  /// The format.
  public var format: GlossaryFormat
  /// The delimiter of a table; `nil` for the one that the format has.
  public var delimiter: UInt8?
  /// Whether a table begins with a byte-order mark, by which Excel knows UTF-8.
  public var hasMark = false
  /// Whether forbidden renderings are left out of TBX, for programs that drop their status.
  public var omitsForbidden = false
  /// Whether OmegaT's file begins with the comment that names its encoding.
  public var hasHeader = true
  /// The title of the glossary, for formats that have one.
  public var title = "fronte"
  /// The program's name and version, for formats that say who wrote them.
  public var program = "fronte"

  /// Creates an exporter.
  public init(format: GlossaryFormat) {
    self.format = format
  }

  /// Writes rows.
  public func write(_ rows: [GlossaryRow]) -> GlossaryExport {
    switch format {
    case .native:
      var export = GlossaryExport()
      export.bytes = NativeWriter.write(rows)
      export.rowCount = rows.count
      return export
    case .csv: return writeCSV(rows)
    case .json: return writeJSON(rows)
    case .omegat: return PairWriter.omegat(rows, hasHeader: hasHeader)
    case .deepl, .deeplCSV: return PairWriter.deepL(rows, asCSV: format == .deeplCSV)
    case .memoq: return MemoQWriter.write(rows, delimiter: delimiter ?? UInt8(ascii: ";"), hasMark)
    case .tbx, .tbx2: return TBXWriter.write(rows, self)
    case .iate:
      var export = GlossaryExport()
      export.diagnostics = [
        Diagnostic(.error, file: title, code: "G040", message: "IATE's export is only read")
      ]
      return export
    }
  }

  private func writeCSV(_ rows: [GlossaryRow]) -> GlossaryExport {
    var names: [String] = []
    for row in rows {
      for other in row.others where !names.contains(other.name) { names.append(other.name) }
    }
    var writer = CSVWriter(delimiter: delimiter ?? UInt8(ascii: ","), hasMark: hasMark)
    writer.write(GlossaryColumn.allCases.map(\.name) + names)
    for row in rows {
      writer.write(GlossaryColumn.allCases.map { row[$0] } + names.map { row[other: $0] })
    }
    var export = GlossaryExport()
    export.bytes = writer.bytes
    export.rowCount = rows.count
    return export
  }

  private func writeJSON(_ rows: [GlossaryRow]) -> GlossaryExport {
    var json = JSONWriter(indent: 1)
    json.beginArray()
    for row in rows {
      json.beginObject()
      for column in GlossaryColumn.allCases where !row[column].isEmpty {
        json.member(column.name, row[column])
      }
      for other in row.others { json.member(other.name, other.value) }
      json.endObject()
    }
    json.endArray()
    var export = GlossaryExport()
    export.bytes = json.bytes + [0x0A]
    export.rowCount = rows.count
    return export
  }
}

extension LossReport {
  /// Notes the fields of a row that a format without a place for them drops.
  mutating func noteDropped(of row: GlossaryRow, except kept: Set<GlossaryColumn>, _ format: String)
  {
    for column in GlossaryColumn.allCases
    where !kept.contains(column) && !row[column].isEmpty
      && !(column == .status && row.status == .preferred)
    {
      note(column.name, .dropped, "\(format) has no place for it", term: row[.italian])
    }
    for other in row.others {
      note(other.name, .dropped, "\(format) has no place for it", term: row[.italian])
    }
  }
}
