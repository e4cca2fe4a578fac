import TextModel

/// memoQ's term base as a table: columns of the entry, then for each language its definition and,
/// for each term, the term, its flags and an example, under names that repeat.
enum MemoQ {
  /// The columns of the whole entry.
  static let entryColumns = [
    "Entry_ID", "Entry_Subject", "Entry_Domain", "Entry_ClientID", "Entry_ProjectID",
    "Entry_Created", "Entry_Creator", "Entry_LastModified", "Entry_Modifier", "Entry_Note",
  ]
}

/// Reads memoQ's tables.
struct MemoQReader {
  /// What a column holds.
  private enum Column {
    case entry(String)
    case definition(isItalian: Bool)
    case term(isItalian: Bool)
    case info(isItalian: Bool)
    case example(isItalian: Bool)
    case other
  }

  private var columns: [Column] = []
  private var result: GlossaryImport
  private let name: String

  static func read(
    _ source: ByteSource,
    _ name: String,
    _ importer: GlossaryImporter
  ) -> GlossaryImport {
    var reader = MemoQReader(name: name, importer)
    var table = CSVReader(source, delimiter: importer.delimiter)
    reader.result.delimiter = TableReader.name(of: table.delimiter)
    guard let header = table.next(), reader.readHeader(header.fields) else {
      reader.result.report(
        .error,
        file: name,
        line: 1,
        code: "G033",
        "the columns Italian and English of memoQ's export are missing"
      )
      return reader.result
    }
    while let record = table.next() { reader.add(record) }
    reader.result.encoding = table.encoding
    return reader.result
  }

  private init(name: String, _ importer: GlossaryImporter) {
    self.name = name
    result = GlossaryImport(format: .memoq, mostRows: importer.mostRows)
  }

  private mutating func readHeader(_ fields: [String]) -> Bool {
    var language: Bool?
    var seen: Set<Bool> = []
    for field in fields {
      let column = TableReader.clean(field)
      if column.hasPrefix("Entry_") {
        columns.append(.entry(column))
        result.understand(column, as: Self.meaning(ofEntryColumn: column))
        continue
      }
      let base = column.hasSuffix("_Def") ? String(column.dropLast(4)) : column
      if let isItalian = Self.isItalian(base) {
        language = isItalian
        seen.insert(isItalian)
        let isDefinition = base.count != column.count
        columns.append(
          isDefinition ? .definition(isItalian: isItalian) : .term(isItalian: isItalian)
        )
        result.understand(
          column,
          as: isDefinition ? "definition" : isItalian ? "italian" : "english"
        )
      } else if let language, column == "Term_Info" {
        columns.append(.info(isItalian: language))
        result.understand(column, as: "status and match")
      } else if let language, column == "Term_Example" {
        columns.append(.example(isItalian: language))
        result.understand(column, as: "example")
      } else {
        // A third language, and its terms' flags.
        language = column.hasPrefix("Term_") ? language : nil
        columns.append(.other)
        result.understand(column, as: "passed over")
      }
    }
    return seen.count == 2
  }

  private static func isItalian(_ column: String) -> Bool? {
    let word = column.prefix { $0 != "_" && $0 != "(" && $0 != " " }
    switch word.lowercased() {
    case "italian", "ita", "it": return true
    case "english", "eng", "en": return false
    default: return nil
    }
  }

  private static func meaning(ofEntryColumn column: String) -> String {
    switch column {
    case "Entry_ID": "concept"
    case "Entry_Domain": "domain"
    case "Entry_Subject": "subject"
    case "Entry_Note": "note"
    default: "kept as it is"
    }
  }

  private mutating func add(_ record: CSVReader.Record) {
    var concept = Concept()
    var notes: [String] = []
    result.recordCount += 1
    for (field, column) in zip(record.fields, columns) {
      if case .entry("Entry_Note") = column {
        notes += field.split(whereSeparator: \.isNewline).map { TableReader.clean(String($0)) }
        continue
      }
      let text = TableReader.clean(field)
      guard !text.isEmpty else { continue }
      switch column {
      case .entry(let name): set(name, text, &concept)
      case .definition(let isItalian):
        let name = isItalian ? "definition" : "english definition"
        concept.others.append(.init(name: name, value: text))
      case .term(let isItalian):
        let term = term(text)
        if isItalian { concept.italian.append(term) } else { concept.english.append(term) }
      case .info(let isItalian): setInfo(text, isItalian, &concept)
      case .example(let isItalian):
        let name = isItalian ? "example" : "english example"
        concept.others.append(.init(name: name, value: text))
      case .other: break
      }
    }
    Self.add(notes, to: &concept)
    result.add(contentsOf: concept.rows)
  }

  /// Gives the lines of the entry's note to the renderings that they name, as ``MemoQWriter`` writes
  /// them, and the others to the rendering to use.
  private static func add(_ notes: [String], to concept: inout Concept) {
    guard !concept.english.isEmpty else { return }
    let leading = concept.english.firstIndex { $0.status != .forbidden } ?? 0
    for note in notes where !note.isEmpty {
      let named = concept.english.indices.first { note.hasPrefix(concept.english[$0].text + ": ") }
      let text = named.map { note.dropFirst(concept.english[$0].text.count + 2) } ?? note[...]
      concept.english[named ?? leading].notes.append(String(text))
    }
  }

  private func set(_ name: String, _ text: String, _ concept: inout Concept) {
    switch name {
    case "Entry_ID": concept.id = text
    case "Entry_Domain": concept.domains = [text]
    case "Entry_Subject": concept.others.append(.init(name: "subject", value: text))
    default: concept.others.append(.init(name: name, value: text))
    }
  }

  /// A term; `|` and `*` divide its stem from its ending in memoQ.
  private mutating func term(_ text: String) -> Concept.Term {
    guard text.contains("|") || text.contains("*") else { return Concept.Term(text: text) }
    result.losses.note(
      "stem marks",
      .dropped,
      "fronte finds inflected forms by grammar",
      term: text
    )
    return Concept.Term(text: text.filter { $0 != "|" && $0 != "*" })
  }

  private func setInfo(_ text: String, _ isItalian: Bool, _ concept: inout Concept) {
    let place = isItalian ? concept.italian.count - 1 : concept.english.count - 1
    guard place >= 0 else { return }
    for flag in text.split(separator: ";").map({ FieldList.trimmed($0) }) {
      switch flag.lowercased() {
      case "forbidden":
        if isItalian { break }
        concept.english[place].status = .forbidden
      case "exact" where isItalian: concept.italian[place].own.append(("match", "exact"))
      case "casesense" where isItalian: concept.italian[place].own.append(("match", "case"))
      default: break
      }
    }
  }
}
