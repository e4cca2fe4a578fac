import TextModel

/// Writes TBX-Basic: version 3 in the DCA style (ISO 30042:2019), or version 2 (`martif`).
///
/// What TBX-Basic has no place for goes into notes that begin with `fronte:`; fronte reads them back.
enum TBXWriter {
  /// Element names, which changed between the versions.
  private struct Names {
    var concept: String
    var language: String
    var term: String

    static let version3 = Names(concept: "conceptEntry", language: "langSec", term: "termSec")
    static let version2 = Names(concept: "termEntry", language: "langSet", term: "tig")
  }

  /// The columns of the Italian side, which are written with the Italian term.
  private static let italianColumns: [GlossaryColumn] = [.pos, .gender, .forms, .match, .sense]

  static func write(_ rows: [GlossaryRow], _ exporter: GlossaryExporter) -> GlossaryExport {
    var export = GlossaryExport()
    let kept = rows.filter { row in
      guard exporter.omitsForbidden, row.status == .forbidden else { return true }
      export.losses.note(
        "status",
        .rowDropped,
        "forbidden renderings were not wanted",
        term: row[.italian]
      )
      return false
    }
    let groups = ConceptGroup.groups(kept)
    guard !groups.isEmpty else {
      export.diagnostics.append(
        Diagnostic(
          .error,
          file: exporter.title,
          code: "G042",
          message: "TBX must hold at least one concept; there is none to write"
        )
      )
      return export
    }
    let isVersion2 = exporter.format == .tbx2
    var writer = XMLWriter()
    if isVersion2 {
      openVersion2(exporter, &writer)
    } else {
      openVersion3(exporter, &writer)
    }
    let ids = Dictionary(
      groups.flatMap { group in group.italian.map { ($0[.italian], group.id) } },
      uniquingKeysWith: { first, _ in first }
    )
    for group in groups {
      write(group, isVersion2 ? .version2 : .version3, ids, &writer, &export)
    }
    for _ in 0..<3 { writer.close() }
    export.bytes = writer.bytes
    export.rowCount = kept.count
    return export
  }

  private static let schema = "https://raw.githubusercontent.com/LTAC-Global/"

  private static func openVersion3(_ exporter: GlossaryExporter, _ writer: inout XMLWriter) {
    writer.prolog(
      "<?xml-model href=\"\(schema)TBX_Core_RNG/master/TBXcoreStructV03.rng\" "
        + "type=\"application/xml\" schematypens=\"http://relaxng.org/ns/structure/1.0\"?>"
    )
    writer.prolog(
      "<?xml-model href=\"\(schema)TBX-Basic_dialect/master/DCA/TBX-Basic_DCA.sch\" "
        + "type=\"application/xml\" schematypens=\"http://purl.oclc.org/dsdl/schematron\"?>"
    )
    writer.open(
      "tbx",
      [
        ("type", "TBX-Basic"), ("style", "dca"), ("xml:lang", "it"),
        ("xmlns", "urn:iso:std:iso:30042:ed-2"),
      ]
    )
    writer.open("tbxHeader")
    writer.open("fileDesc")
    writer.open("titleStmt")
    writer.element("title", text: exporter.title)
    writer.close()
    writer.open("sourceDesc")
    writer.element("p", text: "Exported by \(exporter.program)")
    for _ in 0..<3 { writer.close() }
    writer.open("text")
    writer.open("body")
  }

  private static func openVersion2(_ exporter: GlossaryExporter, _ writer: inout XMLWriter) {
    writer.prolog("<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">")
    writer.open("martif", [("type", "TBX-Basic"), ("xml:lang", "it")])
    writer.open("martifHeader")
    writer.open("fileDesc")
    writer.open("titleStmt")
    writer.element("title", text: exporter.title)
    writer.close()
    writer.open("sourceDesc")
    writer.element("p", text: "Exported by \(exporter.program)")
    for _ in 0..<2 { writer.close() }
    writer.open("encodingDesc")
    writer.element("p", [("type", "XCSURI")], text: "TBXBasicXCSV02.xcs")
    for _ in 0..<2 { writer.close() }
    writer.open("text")
    writer.open("body")
  }

  // MARK: Concepts

  private static func write(
    _ group: ConceptGroup,
    _ names: Names,
    _ ids: [String: String],
    _ writer: inout XMLWriter,
    _ export: inout GlossaryExport
  ) {
    let first = group.italian[0]
    writer.open(names.concept, [("id", group.id)])
    if !first[.domain].isEmpty {
      writer.element("descrip", [("type", "subjectField")], text: first[.domain])
    }
    let definition = first[other: "definition"]
    if !definition.isEmpty {
      writer.element("descrip", [("type", "definition")], text: definition)
    }
    for item in FieldList.items(in: first[.see]) {
      guard let id = ids[item] else { continue }
      writer.element("ref", [("type", "crossReference"), ("target", id)], text: item)
    }
    writer.open(names.language, [("xml:lang", "it")])
    for row in group.italian { writeItalian(row, names, &writer, &export) }
    writer.close()
    writer.open(names.language, [("xml:lang", "en")])
    for row in group.english { writeEnglish(row, first, ids, names, &writer, &export) }
    writer.close()
    writer.close()
  }

  private static func writeItalian(
    _ row: GlossaryRow,
    _ names: Names,
    _ writer: inout XMLWriter,
    _ export: inout GlossaryExport
  ) {
    writer.open(names.term)
    writer.element("term", text: row[.italian])
    var own: [GlossaryColumn] = [.forms, .match, .sense]
    if let place = partOfSpeech(row.kind) {
      writer.element("termNote", [("type", "partOfSpeech")], text: place.name)
      if let type = place.type { writer.element("termNote", [("type", "termType")], text: type) }
      if !place.isWhole { own.append(.pos) }
    } else {
      own.append(.pos)
    }
    switch row[.gender] {
    case "m": writer.element("termNote", [("type", "grammaticalGender")], text: "masculine")
    case "f": writer.element("termNote", [("type", "grammaticalGender")], text: "feminine")
    case "c": writer.element("termNote", [("type", "grammaticalGender")], text: "other")
    default: own.append(.gender)
    }
    for column in own where !row[column].isEmpty {
      writeNote(column.name, row[column], row, &writer, &export)
    }
    writer.close()
  }

  /// TBX-Basic's part of speech and term type for a kind, and whether they say it all.
  private static func partOfSpeech(
    _ kind: Entry.Kind?
  ) -> (name: String, type: String?, isWhole: Bool)? {
    switch kind {
    case .noun: ("noun", nil, true)
    case .proper: ("noun", nil, false)
    case .acronym: ("noun", "acronym", true)
    case .adjective: ("adjective", nil, true)
    case .verb: ("verb", nil, true)
    case .adverb: ("adverb", nil, true)
    case .phrase: ("other", "phrase", true)
    case nil: nil
    }
  }

  private static func writeEnglish(
    _ row: GlossaryRow,
    _ first: GlossaryRow,
    _ ids: [String: String],
    _ names: Names,
    _ writer: inout XMLWriter,
    _ export: inout GlossaryExport
  ) {
    writer.open(names.term)
    writer.element("term", text: row.rendering)
    let status: String
    switch row.status {
    case .preferred, .keep: status = "preferredTerm-admn-sts"
    case .admitted: status = "admittedTerm-admn-sts"
    case .forbidden: status = "deprecatedTerm-admn-sts"
    }
    writer.element("termNote", [("type", "administrativeStatus")], text: status)
    if !row[.source].isEmpty { writer.element("admin", [("type", "source")], text: row[.source]) }
    if !row[.note].isEmpty { writer.element("note", text: row[.note]) }
    for (name, value) in ownFields(row, first, ids) {
      writeNote(name, value, row, &writer, &export)
    }
    writer.close()
  }

  /// What is written as notes of fronte with an English term.
  private static func ownFields(
    _ row: GlossaryRow,
    _ first: GlossaryRow,
    _ ids: [String: String]
  ) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    for column in [GlossaryColumn.usage, .first] where !row[column].isEmpty {
      fields.append((column.name, row[column]))
    }
    if row.status == .keep { fields.append(("status", row[.status])) }
    let references = FieldList.items(in: first[.see])
    let isWritten = references.allSatisfy { ids[$0] != nil }
    if row[.see] != (isWritten ? references.joined(separator: ",") : "") {
      fields.append(("see", row[.see]))
    }
    // What the first row says of the Italian and of the concept holds for the others, unless they
    // say something else.
    for column in italianColumns + [.domain] where row[column] != first[column] {
      fields.append((column.name, row[column]))
    }
    for other in row.others where other.name != "definition" {
      fields.append((other.name, other.value))
    }
    if row[other: "definition"] != first[other: "definition"] {
      fields.append(("definition", row[other: "definition"]))
    }
    return fields
  }

  private static func writeNote(
    _ name: String,
    _ value: String,
    _ row: GlossaryRow,
    _ writer: inout XMLWriter,
    _ export: inout GlossaryExport
  ) {
    writer.element("note", text: TBXNotes.write(name, value))
    guard !value.isEmpty else { return }
    export.losses.note(name, .asNote, "TBX-Basic has no place for it", term: row[.italian])
  }
}
