import TextModel

/// Reads the tables that IATE exports: one row per term, terms of one concept one after another.
struct IATEReader {
  private var result: GlossaryImport
  private var indices: [String: Int] = [:]
  private var concept = Concept()
  private let name: String
  private let importer: GlossaryImporter

  static func read(
    _ source: ByteSource,
    _ name: String,
    _ importer: GlossaryImporter
  ) -> GlossaryImport {
    var reader = IATEReader(name: name, importer: importer)
    var table = CSVReader(source, delimiter: importer.delimiter ?? UInt8(ascii: "|"))
    guard let header = table.next() else { return reader.result }
    guard reader.readHeader(header) else { return reader.result }
    reader.result.delimiter = TableReader.name(of: table.delimiter)
    while let record = table.next() { reader.add(record) }
    reader.finish()
    reader.result.encoding = table.encoding
    return reader.result
  }

  private init(name: String, importer: GlossaryImporter) {
    self.name = name
    self.importer = importer
    result = GlossaryImport(format: .iate, mostRows: importer.mostRows)
  }

  private static let meanings = [
    "E_ID": "concept", "E_DOMAINS": "domain", "L_CODE": "language", "T_TERM": "term",
    "T_TYPE": "pos", "T_RELIABILITY": "reliability", "T_EVALUATION": "status",
    "L_DEFINITION": "definition", "T_NOTE": "note", "T_CONTEXT": "context",
    "T_TERM_REFERENCE": "source",
  ]

  private mutating func readHeader(_ record: CSVReader.Record) -> Bool {
    for (index, field) in record.fields.enumerated() {
      let column = TableReader.clean(field)
      indices[column] = index
      result.understand(column, as: Self.meanings[column] ?? "passed over")
    }
    for needed in ["E_ID", "L_CODE", "T_TERM"] where indices[needed] == nil {
      result.report(
        .error,
        file: name,
        line: record.line,
        code: "G032",
        "the column \(needed) of IATE's export is missing"
      )
      return false
    }
    return true
  }

  private func field(_ name: String, _ record: CSVReader.Record) -> String {
    guard let index = indices[name], index < record.fields.count else { return "" }
    return TableReader.clean(record.fields[index])
  }

  private mutating func add(_ record: CSVReader.Record) {
    let id = field("E_ID", record)
    if id != concept.id {
      finish()
      concept = Concept()
      concept.id = id
      result.recordCount += 1
      let domains = field("E_DOMAINS", record)
      if !domains.isEmpty { concept.domains = [domains] }
    }
    let language = field("L_CODE", record).lowercased()
    guard language == "it" || language == "en" else { return }
    let reliability = field("T_RELIABILITY", record)
    guard Self.reliability(reliability) >= importer.minimumReliability else {
      result.losses.note(
        "term",
        .rowDropped,
        "less reliable than asked for",
        term: field("T_TERM", record)
      )
      return
    }
    var term = Concept.Term(text: field("T_TERM", record))
    term.type = field("T_TYPE", record)
    term.status = TBXReader.status(field("T_EVALUATION", record))
    term.source = "iate"
    let note = field("T_NOTE", record)
    if !note.isEmpty { term.notes.append(note) }
    let definition = field("L_DEFINITION", record)
    if !definition.isEmpty { term.others.append(.init(name: "definition", value: definition)) }
    if language == "it" { concept.italian.append(term) } else { concept.english.append(term) }
  }

  /// IATE's four words as numbers; what says nothing counts as reliable.
  private static func reliability(_ word: String) -> Int {
    switch word.lowercased() {
    case "minimum reliability", "1": 1
    case "reliability not verified", "2": 2
    case "very reliable", "4": 4
    default: 3
    }
  }

  private mutating func finish() {
    guard !concept.id.isEmpty, IATEDomains.admit(concept.domains, importer.domains) else { return }
    result.add(contentsOf: concept.rows)
  }
}

/// The domains of IATE: the EuroVoc fields by their two-digit codes.
enum IATEDomains {
  private static let names = [
    "04": "politics", "08": "international relations", "10": "European Union", "12": "law",
    "16": "economics", "20": "trade", "24": "finance", "28": "social questions",
    "32": "education and communications", "36": "science", "40": "business and competition",
    "44": "employment and working conditions", "48": "transport", "52": "environment",
    "56": "agriculture, forestry and fisheries", "60": "agri-foodstuffs",
    "64": "production, technology and research", "66": "energy", "68": "industry",
    "72": "geography", "76": "international organisations",
  ]

  /// The name of a domain by the first two digits of its code, or the code.
  static func name(code: String) -> String { names[String(code.prefix(2))] ?? code }

  /// Whether one of a concept's domains is among those asked for.
  static func admit(_ domains: [String], _ wanted: [String]) -> Bool {
    guard !wanted.isEmpty else { return true }
    return wanted.contains { word in
      let name = (names[word] ?? word).lowercased()
      return domains.contains { $0.lowercased().contains(name) }
    }
  }
}
