import TestSupport
import TextModel
import Terminology
import Testing

@Suite struct RoundTripTests {
  /// A row with every native column filled, and others.
  private static let full: GlossaryRow = {
    var row = GlossaryRow(italian: "scudo penale", english: "penal shield")
    row[.note] = "Immunity, \"as it were\"; <legal> & political."
    row[.pos] = "noun"
    row[.domain] = "law"
    row[.status] = "preferred"
    row[.gender] = "m"
    row[.usage] = "the"
    row[.forms] = "scudi penali"
    row[.match] = "case"
    row[.first] = "the penal shield, an immunity from prosecution"
    row[.sense] = "reato,processo"
    row[.see] = "lodo penale"
    row[.source] = "Gazzetta"
    row[other: "definition"] = "Clause; for office-holders, not for all"
    row[other: "editor"] = "Anna è"
    return row
  }()

  private static func random(_ generator: inout SplitMix64) -> GlossaryRow {
    let words = [
      "potenza", "città", "l'Aia", "«zona»", "a,b", "x;y", "z|w", "\"q\"", "<t>", "&", "Ž", "3",
    ]
    func text(_ count: Int) -> String {
      (0..<Int.random(in: 1...count, using: &generator))
        .map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    }
    var row = GlossaryRow(italian: text(3), english: text(3))
    row[.status] =
      ["preferred", "admitted", "forbidden", "keep"].randomElement(using: &generator) ?? ""
    if Bool.random(using: &generator) { row[.note] = text(5) }
    if Bool.random(using: &generator) { row[.domain] = text(1) }
    if Bool.random(using: &generator) {
      row[.pos] =
        ["noun", "proper", "acronym", "adjective", "verb", "adverb", "phrase"]
        .randomElement(using: &generator) ?? ""
      row[.gender] = ["m", "f", "mpl", "fpl", "c", ""].randomElement(using: &generator) ?? ""
    }
    if Bool.random(using: &generator) { row[.usage] = "the hum" }
    if Bool.random(using: &generator) { row[.forms] = "=" }
    if Bool.random(using: &generator) { row[.sense] = "guerra,pace" }
    if Bool.random(using: &generator) { row[other: "client"] = text(2) }
    return row
  }

  /// Distinct pairs, in order.
  private static func rows(seed: UInt64) -> [GlossaryRow] {
    var generator = SplitMix64(seed: seed)
    var pairs: Set<String> = []
    return ([full] + (0..<30).map { _ in random(&generator) })
      .filter { pairs.insert("\($0[.italian])\t\($0[.english])").inserted }.sorted()
  }

  @Test(arguments: [
    GlossaryFormat.native, .csv, .json, .tbx, .tbx2,
  ])
  func keepsEveryField(format: GlossaryFormat) {
    for seed in 0..<20 {
      let rows = Self.rows(seed: UInt64(seed))
      let export = GlossaryExporter(format: format).write(rows)
      #expect(export.rowCount == rows.count)
      let imported = GlossaryImporter(format: format).read(ByteSource(export.bytes), name: "g")
      #expect(imported.diagnostics == [])
      let missing = rows.filter { !imported.rows.contains($0) }
      #expect(missing == [], "\(format) \(imported.rows.prefix(3))")
      #expect(imported.rows.count == rows.count)
    }
  }

  @Test(arguments: [
    GlossaryFormat.native, .csv, .json, .tbx, .tbx2, .memoq, .omegat, .deepl, .deeplCSV,
  ])
  func writesWhatItDetects(format: GlossaryFormat) {
    let bytes = GlossaryExporter(format: format).write(Self.rows(seed: 1)).bytes
    let name =
      switch format {
      case .omegat: "g.utf8"
      case .deeplCSV, .csv: "g.csv"
      default: "g"
      }
    let detected = GlossaryFormat.detect(bytes, fileName: name)
    switch format {
    case .deepl: #expect(detected == .native)
    case .deeplCSV: #expect(detected == .csv)
    default: #expect(detected == format)
    }
    #expect(!GlossaryImporter().read(ByteSource(bytes), name: name).rows.isEmpty)
  }

  @Test(arguments: [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|"), 0x09])
  func findsTheDelimiterAndTheMark(delimiter: UInt8) {
    var exporter = GlossaryExporter(format: .csv)
    exporter.delimiter = delimiter
    exporter.hasMark = true
    let rows = Self.rows(seed: 3)
    let imported = GlossaryImporter(format: .csv).read(
      ByteSource(exporter.write(rows).bytes),
      name: "g.csv"
    )
    #expect(imported.rows == rows)
    #expect(imported.delimiter == (delimiter == 9 ? "tab" : String(UnicodeScalar(delimiter))))
  }

  @Test func readsTheSameInPiecesOfAnySize() {
    for format in [GlossaryFormat.csv, .tbx, .memoq] {
      let bytes = GlossaryExporter(format: format).write(Self.rows(seed: 4)).bytes
      let whole = GlossaryImporter(format: format).read(ByteSource(bytes), name: "g")
      for size in [1, 7, 64] {
        var offset = 0
        let source = ByteSource {
          guard offset < bytes.count else { return nil }
          defer { offset += size }
          return Array(bytes[offset..<min(offset + size, bytes.count)])
        }
        let pieces = GlossaryImporter(format: format).read(source, name: "g")
        #expect(pieces.rows == whole.rows)
      }
    }
  }

  @Test func keepsTheNotesOfEachRenderingInMemoQ() {
    let rows = [("harbor", "preferred", "by the sea"), ("door", "forbidden", "of a house")].map {
      english,
      status,
      note in
      var row = GlossaryRow(italian: "porto", english: english)
      row[.status] = status
      row[.note] = note
      return row
    }
    let bytes = GlossaryExporter(format: .memoq).write(rows).bytes
    let imported = GlossaryImporter(format: .memoq).read(ByteSource(bytes), name: "g")
    #expect(imported.rows.map { $0[.note] }.sorted() == ["by the sea", "of a house"])
    for row in rows {
      #expect(imported.rows.first { $0.rendering == row.rendering }?[.note] == row[.note])
    }
  }

  @Test func saysWhatEachFormatCannotHold() {
    func losses(_ format: GlossaryFormat) -> Set<String> {
      let export = GlossaryExporter(format: format).write([Self.full])
      return Set(export.losses.losses.map { "\($0.field) \($0.outcome)" })
    }
    #expect(losses(.native).isEmpty && losses(.csv).isEmpty && losses(.json).isEmpty)
    #expect(
      losses(.tbx) == [
        "usage asNote", "forms asNote", "match asNote", "first asNote", "sense asNote",
        "see asNote", "editor asNote",
      ]
    )
    #expect(
      losses(.deepl) == [
        "note dropped", "pos dropped", "domain dropped", "gender dropped", "usage dropped",
        "forms dropped", "match dropped", "first dropped", "sense dropped", "see dropped",
        "source dropped", "definition dropped", "editor dropped",
      ]
    )
    #expect(!losses(.memoq).contains("note dropped"))
    #expect(losses(.omegat).contains("forms dropped") && !losses(.omegat).contains("note dropped"))
  }
}
