import Linguistics
import Terminology
import TextModel
import Testing

/// The rules that the files of the built-in glossary keep.
@Suite struct BuiltInGlossaryTests {
  typealias Row = BuiltInGlossary.Row

  // MARK: Each file

  @Test(arguments: BuiltInGlossary.paths)
  func beginsWithItsHeader(path: String) {
    let bytes = EmbeddedFile.bytes(named: path)
    let line = bytes.prefix { $0 != 0x0A }
    #expect(String(decoding: line, as: UTF8.self) == GlossaryColumn.header)
    #expect(bytes.last == 0x0A)
    #expect(!bytes.contains(0x0D))
  }

  @Test(arguments: BuiltInGlossary.paths)
  func hasAllColumnsInEachRow(path: String) {
    let wrong = BuiltInGlossary.rows(of: path).filter {
      $0.fields.count != GlossaryColumn.allCases.count
    }
    #expect(wrong.map(\.place) == [])
  }

  @Test(arguments: BuiltInGlossary.paths)
  func isSortedWithoutRepetition(path: String) {
    let rows = BuiltInGlossary.rows(of: path)
    let wrong = zip(rows, rows.dropFirst()).filter { !Self.precedes($0.order, $1.order) }
    #expect(wrong.map(\.1.place) == [])
  }

  private static func precedes(
    _ left: ([UInt8], Int, [UInt8]),
    _ right: ([UInt8], Int, [UInt8])
  ) -> Bool {
    if left.0 != right.0 { return left.0.lexicographicallyPrecedes(right.0) }
    if left.1 != right.1 { return left.1 < right.1 }
    return left.2.lexicographicallyPrecedes(right.2)
  }

  // MARK: Each row

  @Test func writesFieldsCleanly() {
    #expect(wrong { row in row.fields.contains { !Self.isClean($0) } } == [])
    #expect(wrong { $0.italian.isEmpty || $0.english.isEmpty } == [])
    #expect(wrong { row in (row.forms + row.cues + row.see).contains { $0.isEmpty } } == [])
  }

  /// Whether a field has no blank too many, no curly apostrophe and no letter with a loose mark.
  private static func isClean(_ field: String) -> Bool {
    var before: Unicode.Scalar = " "
    for scalar in field.unicodeScalars {
      if scalar == " " && before == " " { return false }
      if scalar == "\u{2019}" || scalar == "\u{A0}" { return false }
      if (0x300...0x36F).contains(scalar.value) { return false }
      before = scalar
    }
    return field.isEmpty || before != " "
  }

  @Test func knowsItsValues() {
    let partsOfSpeech: Set = [
      "noun", "proper", "acronym", "adjective", "verb", "adverb", "phrase",
    ]
    let usages: Set = ["the", "sg", "pl", "mass", "hum", "place", "time", "attr"]
    #expect(wrong { !partsOfSpeech.contains($0.partOfSpeech) } == [])
    #expect(wrong { !["preferred", "admitted", "forbidden", "keep"].contains($0.status) } == [])
    #expect(wrong { !["", "m", "f", "mpl", "fpl", "c"].contains($0.gender) } == [])
    #expect(wrong { !["", "case", "exact"].contains($0.match) } == [])
    #expect(wrong { !["", "eurovoc", "cldr"].contains($0.source) } == [])
    #expect(wrong { !usages.isSuperset(of: $0.usage) } == [])
    #expect(wrong { $0.domain.isEmpty } == [])
  }

  @Test func givesNounsAGender() {
    let nominal: Set = ["noun", "proper", "acronym"]
    #expect(
      wrong { $0.leads && $0.gender.isEmpty && nominal.contains($0.partOfSpeech) } == []
    )
  }

  // MARK: Each entry

  @Test func leadsEachEntryByOneRow() {
    let wrong = BuiltInGlossary.entries.values.filter { rows in
      rows.count { $0.leads } != 1
    }
    #expect(wrong.compactMap(\.first?.place).sorted() == [])
  }

  @Test func givesAnEnglishOneStatus() {
    let wrong = BuiltInGlossary.entries.values.filter { rows in
      Set(rows.map(\.english)).count < rows.count
    }
    #expect(wrong.compactMap(\.first?.place).sorted() == [])
  }

  @Test func keepsAnEntryInOneFile() {
    let wrong = BuiltInGlossary.entries.values.filter { rows in Set(rows.map(\.file)).count > 1 }
    #expect(wrong.compactMap(\.first?.place).sorted() == [])
  }

  /// `Arma` the Carabinieri and `arma` a weapon: one of the two must mind its capitals.
  @Test func tellsEntriesApartByMoreThanCapitals() {
    let alike = Dictionary(grouping: BuiltInGlossary.entries.keys) { $0.lowercased() }
    let wrong = alike.values.filter { names in
      let minding = names.filter { name in
        BuiltInGlossary.entries[name]?.contains { !$0.match.isEmpty } == true
      }
      return names.count > 1 && minding.isEmpty
    }
    #expect(wrong.map { $0.sorted() }.sorted { $0[0] < $1[0] } == [])
  }

  @Test func claimsAFormForOneEntry() {
    var owners: [String: Set<String>] = [:]
    for row in BuiltInGlossary.rows {
      for form in row.forms where form != "=" { owners[form, default: []].insert(row.italian) }
    }
    let wrong = owners.filter { form, entries in
      entries.count > 1 || BuiltInGlossary.entries[form] != nil && entries != [form]
    }
    #expect(wrong.keys.sorted() == [])
  }

  @Test func refersToEntriesThatExist() {
    #expect(wrong { row in row.see.contains { BuiltInGlossary.entries[$0] == nil } } == [])
  }

  @Test func leavesFunctionWordsAlone() {
    let closed = Self.functionWords
    let wrong = wrong { row in
      let spellings = [row.italian] + row.forms
      return row.match != "exact" && row.partOfSpeech != "acronym"
        && spellings.contains { closed.contains($0.lowercased()) }
    }
    #expect(closed.count > 100)
    #expect(wrong == [])
  }

  private static let functionWords: Set<String> = {
    let classes: Set = [
      "art", "artind", "prep", "preart", "pers", "clit", "pron", "rel", "cc", "cs", "dem", "poss",
    ]
    var reader = TSVReader(EmbeddedFile.bytes(named: "Linguistics/closed.tsv"))
    var row = TSVReader.Row()
    var words: Set<String> = []
    while reader.next(into: &row) {
      if classes.contains(reader.string(row, 2)) { words.insert(reader.string(row, 0)) }
    }
    return words
  }()

  // MARK: The whole

  @Test func coversTheField() {
    #expect(BuiltInGlossary.entries.count >= 8_000)
    #expect(BuiltInGlossary.paths.count == 16)
    #expect(Glossary.builtIn.rowCount == BuiltInGlossary.rows.count)
  }

  /// What belongs to one rendering is taken from the preferred row.
  @Test(arguments: [
    ("NATO", false), ("Cremlino", true), ("Copasir", false), ("Moldavia", false),
    ("Paesi Bassi", true),
  ])
  func takesTheArticleFromThePreferredRow(italian: String, takesArticle: Bool) throws {
    let entry = try #require(Glossary.builtIn.entry(italian: italian))
    #expect(entry.usage.contains("the") == takesArticle)
    #expect(entry.senseCues == [])
  }

  private func wrong(_ isWrong: (Row) -> Bool) -> [String] {
    BuiltInGlossary.rows.filter(isWrong).map(\.place)
  }
}
