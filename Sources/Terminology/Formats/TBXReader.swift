import TextModel

/// Reads TBX: version 3 in both styles (DCA, DCT), version 2 (`martif`), and IATE's dumps.
///
/// One concept is held at a time, so that a file of any size can be read. Concepts are kept if they
/// have an Italian and an English term.
struct TBXReader {
  private var reader: XMLReader
  private let name: String
  private let importer: GlossaryImporter
  private var result: GlossaryImport
  /// The Italian of concepts by number, to resolve references after all is read.
  private var italianByID: [String: String] = [:]
  private var sawItalian = false
  private var sawEnglish = false

  init(_ source: ByteSource, name: String, importer: GlossaryImporter) {
    reader = XMLReader(source, documentTypes: ["martif", "tbx"])
    self.name = name
    self.importer = importer
    result = GlossaryImport(format: .tbx, mostRows: importer.mostRows)
  }

  mutating func read() -> GlossaryImport {
    do throws(XMLReader.Failure) {
      try readFile()
    } catch {
      result.diagnostics.append(
        Diagnostic(
          .error,
          file: name,
          line: error.line,
          column: error.column,
          code: "G030",
          message: error.message
        )
      )
    }
    resolveReferences()
    if result.recordCount > 0, result.rows.isEmpty, !result.hasErrors {
      let missing = sawItalian ? sawEnglish ? "" : "English" : "Italian"
      let message =
        missing.isEmpty
        ? "no concept has both an Italian and an English term"
        : "the file holds no \(missing) terms"
      result.report(.error, file: name, line: nil, code: "G022", message)
    }
    return result
  }

  private mutating func readFile() throws(XMLReader.Failure) {
    var isRoot = true
    while let event = try reader.next() {
      guard case .start(let name, let attributes) = event else { continue }
      let local = Self.local(name)
      if isRoot {
        isRoot = false
        guard local == "tbx" || local == "martif" else {
          result.report(
            .error,
            file: self.name,
            line: reader.currentLine,
            code: "G031",
            "the root element <\(name)> is not that of TBX"
          )
          return
        }
        if local == "martif" { result.format = .tbx2 }
      } else if local == "conceptEntry" || local == "termEntry" {
        try readConcept(attributes)
      }
    }
  }

  /// A name without its prefix.
  private static func local(_ name: String) -> String {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.index(after: colon)...])
  }

  private static func value(_ attributes: [XMLReader.Attribute], _ name: String) -> String {
    attributes.first { Self.local($0.name) == name }?.value ?? ""
  }

  // MARK: Concepts

  private mutating func readConcept(
    _ attributes: [XMLReader.Attribute]
  ) throws(XMLReader.Failure) {
    var concept = Concept()
    concept.id = Self.value(attributes, "id")
    result.recordCount += 1
    while let event = try reader.next() {
      switch event {
      case .end(let name) where Self.isConcept(name):
        finish(concept)
        return
      case .start(let name, let attributes):
        let local = Self.local(name)
        if local == "langSec" || local == "langSet" {
          try readLanguage(Self.value(attributes, "lang"), &concept)
        } else {
          try readOfConcept(local, attributes, &concept)
        }
      default: break
      }
    }
  }

  private static func isConcept(_ name: String) -> Bool {
    local(name) == "conceptEntry" || local(name) == "termEntry"
  }

  /// The category that an element carries: its type in the DCA style, else its own name.
  private static func category(_ local: String, _ attributes: [XMLReader.Attribute]) -> String {
    let type = value(attributes, "type")
    return type.isEmpty ? local : type
  }

  private mutating func readOfConcept(
    _ local: String,
    _ attributes: [XMLReader.Attribute],
    _ concept: inout Concept
  ) throws(XMLReader.Failure) {
    // Groups are walked through; what they hold comes as events of its own.
    if local.hasSuffix("Grp") { return }
    let category = Self.category(local, attributes)
    let target = Self.value(attributes, "target")
    let text = TableReader.clean(try reader.readTextOfElement())
    switch category {
    case "subjectField": concept.domains += domains(text)
    case "note" where !text.isEmpty: concept.notes.append(text)
    case "crossReference", "ref":
      concept.seeAlso.append(text.isEmpty ? "#\(target)" : text)
    case "definition" where !text.isEmpty:
      concept.others.append(.init(name: "definition", value: text))
    case _ where Self.isHistory(category): noteHistory(concept.id)
    default:
      if !text.isEmpty { concept.others.append(.init(name: category, value: text)) }
    }
    understand(category)
  }

  /// Who changed what and when.
  private static func isHistory(_ category: String) -> Bool {
    switch category {
    case "transactionType", "transac", "date", "responsibility", "transacNote": true
    default: false
    }
  }

  private mutating func noteHistory(_ term: String) {
    result.losses.note("history", .dropped, "the native format keeps no dates", term: term)
  }

  private mutating func understand(_ category: String) {
    switch category {
    case "subjectField": result.understand(category, as: "domain")
    case "partOfSpeech", "termType": result.understand(category, as: "pos")
    case "grammaticalGender": result.understand(category, as: "gender")
    case "administrativeStatus": result.understand(category, as: "status")
    case "crossReference", "ref": result.understand(category, as: "see")
    case "note", "source": result.understand(category, as: category)
    case _ where Self.isHistory(category): result.understand(category, as: "passed over")
    default: result.understand(category, as: "kept as it is")
    }
  }

  /// Domains, which IATE gives as EuroVoc codes.
  private func domains(_ text: String) -> [String] {
    let parts = text.split { $0 == "," || $0 == ";" }.map { FieldList.trimmed($0) }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }) else { return [text] }
    var names: [String] = []
    for part in parts {
      let name = IATEDomains.name(code: part)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  // MARK: Languages and terms

  private mutating func readLanguage(
    _ code: String,
    _ concept: inout Concept
  ) throws(XMLReader.Failure) {
    let language = code.lowercased().prefix { $0 != "-" && $0 != "_" }
    guard language == "it" || language == "en" else {
      try reader.skipElement()
      return
    }
    let depth = reader.path.count
    var shared = Concept()
    var terms: [Concept.Term] = []
    while reader.path.count >= depth, let event = try reader.next() {
      guard case .start(let name, let attributes) = event else { continue }
      let local = Self.local(name)
      switch local {
      case "termSec", "tig", "ntig":
        if let term = try readTerm(isEnglish: language == "en", code) { terms.append(term) }
      default: try readOfConcept(local, attributes, &shared)
      }
    }
    concept.others += shared.others
    concept.notes += shared.notes
    if language == "it" {
      sawItalian = true
      concept.italian += terms
    } else {
      sawEnglish = true
      concept.english += terms
    }
  }

  private mutating func readTerm(
    isEnglish: Bool,
    _ code: String
  ) throws(XMLReader.Failure) -> Concept.Term? {
    let depth = reader.path.count
    var term = Concept.Term(text: "")
    var reliability = 4
    while reader.path.count >= depth, let event = try reader.next() {
      guard case .start(let name, let attributes) = event else { continue }
      let local = Self.local(name)
      // Groups are walked through.
      if local.hasSuffix("Grp") { continue }
      let category = Self.category(local, attributes)
      let text = TableReader.clean(try reader.readTextOfElement())
      guard local != "term" else {
        term.text = text
        continue
      }
      if category == "reliabilityCode" { reliability = Int(text) ?? reliability }
      if Self.isHistory(category) {
        noteHistory(term.text)
        continue
      }
      set(category, text, &term, isEnglish: isEnglish)
      understand(category)
    }
    if isEnglish, code.count > 2 {
      term.others.append(.init(name: "region", value: String(code.dropFirst(3))))
    }
    guard reliability >= importer.minimumReliability else { return nil }
    return term.text.isEmpty ? nil : term
  }

  private func set(
    _ category: String,
    _ text: String,
    _ term: inout Concept.Term,
    isEnglish: Bool
  ) {
    guard !text.isEmpty || category == "note" else { return }
    switch category {
    case "partOfSpeech": term.partOfSpeech = text
    case "grammaticalGender": term.gender = text
    case "termType": term.type = text
    case "administrativeStatus", "normativeAuthorization": term.status = Self.status(text)
    case "source": term.source = text
    case "note":
      if let own = TBXNotes.read(text) { term.own.append(own) } else { term.notes.append(text) }
    case "reliabilityCode": break
    case "geographicalUsage": term.others.append(.init(name: "region", value: text))
    case "translationNote", "Translation needed":
      if text.lowercased() == "no" { term.own.append((name: "status", value: "keep")) }
    default: term.others.append(.init(name: category, value: text))
    }
  }

  /// `preferredTerm-admn-sts` and its kin.
  static func status(_ text: String) -> Entry.Status? {
    let word = text.lowercased()
    if word.hasPrefix("preferred") { return .preferred }
    if word.hasPrefix("admitted") || word.hasPrefix("proposed") { return .admitted }
    if word.hasPrefix("deprecated") || word.hasPrefix("superseded") || word.hasPrefix("obsolete")
      || word.hasPrefix("notrecommended") || word.hasPrefix("forbidden")
    {
      return .forbidden
    }
    return nil
  }

  // MARK: Ends

  private mutating func finish(_ concept: Concept) {
    if let first = concept.italian.first { italianByID[concept.id] = first.text }
    guard IATEDomains.admit(concept.domains, importer.domains) else { return }
    result.add(contentsOf: concept.rows)
  }

  private mutating func resolveReferences() {
    for index in result.rows.indices where result.rows[index][.see].contains("#") {
      let items = FieldList.items(in: result.rows[index][.see]).compactMap { item in
        item.hasPrefix("#") ? italianByID[String(item.dropFirst())] : item
      }
      result.rows[index][.see] = items.joined(separator: ",")
    }
  }
}

/// Fields for which TBX has no place, written as notes that fronte reads back.
enum TBXNotes {
  private static let prefix = "fronte:"

  /// A field as a note.
  static func write(_ name: String, _ value: String) -> String { "\(prefix)\(name)=\(value)" }

  /// The field that a note holds, or `nil` for a note of somebody's.
  static func read(_ note: String) -> (name: String, value: String)? {
    guard note.hasPrefix(prefix), let equals = note.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      return nil
    }
    let start = note.utf8.index(note.startIndex, offsetBy: prefix.utf8.count)
    guard start < equals else { return nil }
    return (String(note[start..<equals]), String(note[note.index(after: equals)...]))
  }
}
