import TextModel

/// Reads tables of one row per pair: CSV with a header, DeepL's and OmegaT's glossaries.
struct TableReader {
  /// What the fields of a table are.
  private struct Columns {
    var names: [String]
    var columns: [GlossaryColumn?]
    /// Fields that hold language codes, the Italian side's and the English side's.
    var languages: (Int, Int)?
  }

  let format: GlossaryFormat
  let name: String

  func read(_ source: ByteSource, _ importer: GlossaryImporter) -> GlossaryImport {
    var result = GlossaryImport(format: format, mostRows: importer.mostRows)
    var reader = CSVReader(
      source,
      delimiter: importer.delimiter ?? (format == .omegat || format == .deepl ? 0x09 : nil),
      quotes: format == .csv || format == .deeplCSV
    )
    result.delimiter = Self.name(of: reader.delimiter)
    var columns: Columns?
    while let record = reader.next() {
      if format == .omegat, record.fields[0].hasPrefix("#") { continue }
      if columns == nil {
        if let header = header(record.fields) {
          columns = header
          describe(header, &result)
          continue
        }
        columns = plain(record.fields)
        describe(columns, &result)
      }
      guard let columns else { continue }
      result.recordCount += 1
      add(record, columns, &result)
    }
    result.encoding = reader.encoding
    if let line = reader.openQuoteLine {
      // All that comes after it has become one field.
      result.report(
        .error,
        file: name,
        line: line,
        code: "G021",
        "a quotation mark is opened and not closed; double it if it is part of the text"
      )
    }
    return result
  }

  static func name(of delimiter: UInt8) -> String {
    delimiter == 0x09 ? "tab" : String(UnicodeScalar(delimiter))
  }

  // MARK: Columns

  /// Reads a first record as a header if it names both languages.
  private func header(_ fields: [String]) -> Columns? {
    guard format == .csv || format == .deeplCSV else { return nil }
    let names = fields.map { FieldList.trimmed($0) }
    // In DeepL's export a pair comes first and then its languages.
    if fields.count >= 4, Self.isLanguage(fields[2]), Self.isLanguage(fields[3]),
      GlossaryColumn(name: names[0]) == nil
    {
      return nil
    }
    let layout = GlossaryLayout(names: names)
    guard layout.index(of: .italian) != nil, layout.index(of: .english) != nil else { return nil }
    return Columns(names: names, columns: names.indices.map { layout.column(at: $0) })
  }

  /// Two to five fields without a header: DeepL's own export has the language codes after the pair.
  private func plain(_ fields: [String]) -> Columns {
    var columns: [GlossaryColumn?] = [.italian, .english]
    var languages: (Int, Int)?
    if fields.count >= 4, Self.isLanguage(fields[2]), Self.isLanguage(fields[3]) {
      languages = (2, 3)
      columns += Array(repeating: nil, count: fields.count - 2)
    } else if fields.count >= 3 {
      columns.append(.note)
      columns += Array(repeating: nil, count: fields.count - 3)
    }
    let names = fields.indices.map { "column \($0 + 1)" }
    return Columns(names: names, columns: columns, languages: languages)
  }

  private static func isLanguage(_ field: String) -> Bool {
    let code = field.lowercased().utf8
    return code.count == 2 || code.count == 5 && Array(code)[2] == UInt8(ascii: "-")
  }

  private func describe(_ columns: Columns?, _ result: inout GlossaryImport) {
    guard let columns else { return }
    for (index, name) in columns.names.enumerated() {
      let isLanguage = columns.languages.map { index == $0.0 || index == $0.1 } ?? false
      let meaning =
        index < columns.columns.count
        ? columns.columns[index]?.name ?? (isLanguage ? "language" : "kept as it is")
        : "kept as it is"
      result.understand(name, as: meaning)
    }
  }

  // MARK: Rows

  private func add(
    _ record: CSVReader.Record,
    _ columns: Columns,
    _ result: inout GlossaryImport
  ) {
    var row = GlossaryRow()
    for (index, field) in record.fields.enumerated() {
      let value = Self.clean(field)
      guard !value.isEmpty, index < columns.columns.count else { continue }
      if let column = columns.columns[index] {
        row[column] = value
      } else if columns.languages.map({ index != $0.0 && index != $0.1 }) ?? true {
        row[other: columns.names[index]] = value
      }
    }
    if let (source, target) = columns.languages, target < record.fields.count {
      let from = Self.primary(record.fields[source])
      let to = Self.primary(record.fields[target])
      if from == "en", to == "it" {
        (row[.italian], row[.english]) = (row[.english], row[.italian])
      } else if from != "it" || to != "en" {
        result.report(
          .error,
          file: name,
          line: record.line,
          code: "G022",
          "the pair \(from)–\(to) is not Italian–English"
        )
        return
      }
    }
    guard !row[.italian].isEmpty, !row.rendering.isEmpty else {
      let side = row[.italian].isEmpty ? "Italian" : "English"
      result.report(
        .warning,
        file: name,
        line: record.line,
        code: "G023",
        "a row without \(side) is left out"
      )
      return
    }
    if Entry.Status(field: row[.status]) == nil {
      row[other: "status"] = row[.status]
      row[.status] = ""
    }
    result.add(row)
  }

  private static func primary(_ code: String) -> String {
    String(clean(code).lowercased().prefix { $0 != "-" && $0 != "_" })
  }

  /// A field on one line, without blanks around it.
  static func clean(_ field: String) -> String {
    FieldList.trimmed(
      String(decoding: field.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    )
  }
}
