import TextModel
import Terminology
import Testing

/// Files as other programs write them.
@Suite struct ForeignFilesTests {
  private func read(
    _ text: String,
    _ name: String = "g",
    _ format: GlossaryFormat? = nil
  ) -> GlossaryImport {
    GlossaryImporter(format: format).read(ByteSource(Array(text.utf8)), name: name)
  }

  private func pairs(_ result: GlossaryImport) -> [String] {
    result.rows.map { "\($0[.italian]) = \($0.rendering) (\($0.status))" }
  }

  @Test(arguments: [
    ("Italiano;Inglese;Commento\nporto;harbor;\"sea; river\"\n", "sea; river"),
    ("it,en,note\n\"porto\",harbor,\"a \"\"b\"\"\nc\"\n", "a \"b\" c"),
    ("Termine\tTraduzione\tNota\nporto\tharbor\tx\n", "x"),
    ("\u{FEFF}source|target|comment\r\nporto|harbor|x y\r\n", "x y"),
    ("ENGLISH,ITALIAN,NOTES\nharbor,porto,z\n", "z"),
  ])
  func readsTablesWithHeaders(table: String, note: String) {
    let result = read(table, "g.csv", .csv)
    #expect(result.rows.map { $0[.note] } == [note])
    #expect(pairs(result) == ["porto = harbor (preferred)"])
    #expect(result.diagnostics == [])
  }

  @Test func readsExcelsWindows1252() {
    let bytes = "Italiano;English\ncittà;city\nl\u{92}Aia;The Hague\n".unicodeScalars.map {
      UInt8($0.value)
    }
    let result = GlossaryImporter().read(ByteSource(bytes), name: "g.csv")
    #expect(result.encoding == .windows1252)
    #expect(pairs(result) == ["città = city (preferred)", "l’Aia = The Hague (preferred)"])
  }

  @Test func readsUTF16() {
    let bytes: [UInt8] =
      [0xFF, 0xFE]
      + "it\ten\nperò\tbut\n".utf16.flatMap {
        [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      }
    let result = GlossaryImporter().read(ByteSource(bytes), name: "g.txt")
    #expect(pairs(result) == ["però = but (preferred)"])
    #expect(result.encoding == .utf16LittleEndian)
  }

  @Test func keepsUnknownColumns() {
    let result = read("it,en,Cliente\nporto,harbor,Rossi\n", "g.csv")
    #expect(result.rows.first?[other: "Cliente"] == "Rossi")
    #expect(
      result.understandings.map { "\($0.name)=\($0.meaning)" } == [
        "it=italian", "en=english", "Cliente=kept as it is",
      ]
    )
  }

  @Test func warnsOfRowsThatLackASide() {
    let result = read("it,en\nporto,\n,harbor\nmare,sea\n", "g.csv")
    #expect(pairs(result) == ["mare = sea (preferred)"])
    #expect(result.diagnostics.map(\.line) == [2, 3])
  }

  @Test func reportsAnOpenQuotationMark() {
    let result = read("it,en\nmare,sea\n\"porto,harbor\n", "g.csv")
    #expect(result.diagnostics.contains { $0.code == "G021" && $0.line == 3 })
  }

  @Test(arguments: ["g", "g.csv", "g.utf8", "g.tsv"])
  func refusesWhatIsNoText(name: String) {
    #expect(read("PK\u{3}\u{4}a,b\tc\nd,e\tf\n", name).diagnostics.map(\.code) == ["G026"])
  }

  // MARK: DeepL and OmegaT

  @Test func readsDeepLsOwnExportAndTurnsItRound() {
    let straight = read("porto,harbor,it,en-US\nmare,sea,it,en,0.9\n", "g.csv", .deeplCSV)
    #expect(pairs(straight) == ["mare = sea (preferred)", "porto = harbor (preferred)"])
    #expect(pairs(read("harbor,porto,EN,IT\n", "g.csv")) == ["porto = harbor (preferred)"])
    let wrong = read("Hafen,harbor,de,en\n", "g.csv")
    #expect(wrong.diagnostics.first?.code == "G022" && wrong.rows.isEmpty)
  }

  @Test func writesOnlyWhatDeepLTakes() {
    let long = String(repeating: "x", count: 1_025)
    var rows = [
      GlossaryRow(italian: "porto", english: "harbor"),
      GlossaryRow(italian: "porto", english: "port"),
      GlossaryRow(italian: "lungo", english: long), GlossaryRow(italian: "no", english: "never"),
    ]
    rows[1][.status] = "admitted"
    rows[3][.status] = "forbidden"
    let export = GlossaryExporter(format: .deepl).write(rows)
    #expect(String(decoding: export.bytes, as: UTF8.self) == "porto\tharbor\n")
    #expect(export.losses.losses.filter { $0.outcome == .rowDropped }.count == 3)
  }

  @Test func readsOmegaTGlossaries() {
    let text =
      "# Glossary in tab-separated format -*- coding: utf-8 -*-\nporto\tharbor\tsea\nmare\n\n"
    let result = read(text, "g.utf8")
    #expect(result.format == .omegat)
    #expect(result.rows.map { $0[.note] } == ["sea"])
    #expect(result.diagnostics.map(\.code) == ["G023"])
  }

  @Test func omitsForbiddenRenderingsForOmegaT() {
    var forbidden = GlossaryRow(italian: "porto", english: "door")
    forbidden[.status] = "forbidden"
    var noted = GlossaryRow(italian: "porto", english: "harbor")
    noted[.note] = "sea\tport"
    var exporter = GlossaryExporter(format: .omegat)
    exporter.hasHeader = false
    let export = exporter.write([forbidden, noted])
    #expect(String(decoding: export.bytes, as: UTF8.self) == "porto\tharbor\tsea port\n")
    #expect(export.losses.losses.map(\.field) == ["status"])
    noted[.domain] = "sea"
    #expect(
      exporter.write([noted]).losses.losses.map { "\($0.field) \($0.outcome)" } == ["domain asNote"]
    )
  }

  // MARK: TBX

  private static let dca = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx type="TBX-Basic" style="dca" xml:lang="it" xmlns="urn:iso:std:iso:30042:ed-2">
      <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
      <text><body>
        <conceptEntry id="c1">
          <descrip type="subjectField">sea</descrip>
          <ref type="crossReference" target="c2"/>
          <transacGrp><transac type="transactionType">origination</transac><date>2026-01-01</date></transacGrp>
          <langSec xml:lang="it-IT"><termSec><term>porto</term>
            <termNote type="partOfSpeech">noun</termNote>
            <termNote type="grammaticalGender">masculine</termNote></termSec></langSec>
          <langSec xml:lang="en">
            <termSec><term>harbor</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
              <descripGrp><descrip type="context">in harbor</descrip><admin type="source">me</admin></descripGrp></termSec>
            <termSec><term>door</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
          </langSec>
          <langSec xml:lang="de"><termSec><term>Hafen</term></termSec></langSec>
        </conceptEntry>
        <conceptEntry id="c2"><langSec xml:lang="it"><termSec><term>mare</term></termSec></langSec></conceptEntry>
      </body></text>
    </tbx>
    """

  @Test func readsTBXInTheDCAStyle() {
    let result = read(Self.dca)
    #expect(pairs(result) == ["porto = harbor (preferred)", "porto = door (forbidden)"])
    let row = result.rows[0]
    #expect(row[.domain] == "sea" && row[.pos] == "noun" && row[.gender] == "m")
    #expect(row[.source] == "me" && row[.see] == "mare" && row[other: "context"] == "in harbor")
    #expect(result.losses.losses.map(\.field) == ["history"])
    #expect(result.recordCount == 2)
  }

  @Test func readsTBXInTheDCTStyle() {
    let text = """
      <tbx type="TBX-Basic" style="dct" xml:lang="it" xmlns="urn:iso:std:iso:30042:ed-2"
        xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
      <text><body><conceptEntry id="c1"><min:subjectField>sea</min:subjectField>
      <langSec xml:lang="en"><termSec><term>harbor</term></termSec></langSec>
      <langSec xml:lang="it"><basic:definition>Riparo.</basic:definition><termSec><term>porto</term>
      <min:partOfSpeech>noun</min:partOfSpeech><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus>
      </termSec></langSec></conceptEntry></body></text></tbx>
      """
    let result = read(text)
    #expect(pairs(result) == ["porto = harbor (preferred)"])
    #expect(result.rows.first?[other: "definition"] == "Riparo.")
  }

  @Test func readsMartifWithItsDocumentType() {
    let text = """
      <?xml version='1.0'?>
      <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type="TBX-Default" xml:lang="en"><text><body>
      <termEntry id="1"><langSet xml:lang="it"><ntig><termGrp><term>NATO</term>
      <termNote type="termType">acronym</termNote></termGrp></ntig></langSet>
      <langSet xml:lang="en"><tig><term>NATO</term><note>Keep.</note>
      <termNote type="translationNote">no</termNote></tig></langSet></termEntry></body></text></martif>
      """
    let result = read(text)
    #expect(result.format == .tbx2)
    #expect(pairs(result) == ["NATO = NATO (keep)"])
    #expect(result.rows.first?[.pos] == "acronym" && result.rows.first?[.note] == "Keep.")
  }

  @Test(arguments: [
    ("<tbx><text><body><conceptEntry id='1'></tbx>", "G030"),
    ("<html><body/></html>", "G031"),
    ("<!DOCTYPE tbx [<!ENTITY a 'b'>]><tbx/>", "G030"),
    (
      "<tbx><text><body><conceptEntry id='1'><langSec xml:lang='de'><termSec><term>a</term>"
        + "</termSec></langSec></conceptEntry></body></text></tbx>", "G022"
    ),
    ("<tbx/>", "G020"),
  ])
  func saysWhatIsWrongWithTBX(text: String, code: String) {
    #expect(read(text).diagnostics.first?.code == code)
  }

  @Test func refusesToWriteTBXWithoutConcepts() {
    #expect(GlossaryExporter(format: .tbx).write([]).diagnostics.first?.code == "G042")
  }

  // MARK: memoQ and IATE

  @Test func readsMemoQsRepeatedColumns() {
    let text = """
      Entry_ID,Entry_Subject,Entry_Domain,Entry_Note,Italian_Def,Italian,Term_Info,Term_Example,\
      Italian,Term_Info,Term_Example,English_Def,English,Term_Info,Term_Example,English,Term_Info,Term_Example
      7,maritime,sea,a note,Riparo,port|o,CasePermissive;HalfPrefix,nel porto,scalo,CaseSense;Exact,,\
      Shelter,harbor,CasePermissive,,door,CasePermissive;Forbidden,
      """
    let result = read(text)
    #expect(result.format == .memoq)
    #expect(
      pairs(result) == [
        "porto = harbor (preferred)", "porto = door (forbidden)", "scalo = harbor (preferred)",
        "scalo = door (forbidden)",
      ]
    )
    #expect(result.rows[0][other: "definition"] == "Riparo" && result.rows[0][.domain] == "sea")
    #expect(result.rows[2][.match] == "exact" && result.rows[2][other: "concept"] == "7")
    #expect(result.losses.losses.map(\.field) == ["stem marks"])
  }

  @Test(arguments: [
    ("by the sea", ["by the sea", ""]), ("door: of a house", ["", "of a house"]),
    ("by the sea\ndoor: of a house", ["by the sea", "of a house"]),
    ("harbor: by the sea\r\n\ndoor: no", ["by the sea", "no"]),
    ("pier: not this", ["pier: not this", ""]), ("doors: open", ["doors: open", ""]),
  ])
  func givesMemoQsNotesToTheRenderingsThatTheyName(note: String, notes: [String]) {
    let result = read(
      "Entry_ID,Entry_Note,Italian,Term_Info,English,Term_Info,English,Term_Info\n"
        + "7,\"\(note)\",porto,,door,Forbidden,harbor,\n"
    )
    #expect(pairs(result).sorted() == ["porto = door (forbidden)", "porto = harbor (preferred)"])
    for (rendering, note) in zip(["harbor", "door"], notes) {
      #expect(result.rows.first { $0.rendering == rendering }?[.note] == note)
    }
  }

  // MARK: Limits

  @Test(arguments: [
    (GlossaryFormat.native, "a\tb\nc\td\n"), (.csv, "Italiano,English\na,b\nc,d\n"),
    (.memoq, "Entry_ID,Italian,Term_Info,English,Term_Info\n1,a,,b,\n2,c,,d,\n"),
    (.iate, Self.iate), (.json, #"[{"italian":"a","english":"b"},{"italian":"c","english":"d"}]"#),
  ])
  func refusesMorePairsThanTheLimit(format: GlossaryFormat, text: String) {
    var importer = GlossaryImporter(format: format)
    let count = read(text, "g", format).rows.count
    #expect(count > 1)
    for limit in [1, count, count + 1] {
      importer.mostRows = limit
      let result = importer.read(ByteSource(Array(text.utf8)), name: "g")
      #expect(result.rows.count == (limit < count ? 0 : count))
      #expect(result.diagnostics.map(\.code) == (limit < count ? ["G025"] : []))
    }
  }

  private static let iate = """
    E_ID|E_DOMAINS|L_CODE|T_TERM|T_TYPE|T_RELIABILITY|T_EVALUATION
    1|POLITICS|it|politica estera|Term|Reliable|Preferred
    1|POLITICS|en|foreign policy|Term|Very reliable|
    1|POLITICS|en|outside policy|Term|Minimum reliability|Deprecated
    1|POLITICS|de|Außenpolitik|Term|Reliable|
    2|LAW|it|reato|Term|Reliable|
    2|LAW|en|offence|Term|Reliable|
    3|POLITICS|it|PESC|Abbrev|Reliable|
    3|POLITICS|en|CFSP|Abbrev|Reliable|
    """

  @Test func readsIATEsTable() {
    let result = read(Self.iate)
    #expect(result.format == .iate && result.recordCount == 3)
    #expect(
      pairs(result) == [
        "PESC = CFSP (preferred)", "politica estera = foreign policy (preferred)",
        "reato = offence (preferred)",
      ]
    )
    #expect(result.rows[0][.pos] == "acronym" && result.rows[0][.domain] == "POLITICS")
  }

  @Test func takesTheDomainsAndTheReliabilityAskedFor() {
    var importer = GlossaryImporter()
    importer.domains = ["04"]
    importer.minimumReliability = 1
    let result = importer.read(ByteSource(Array(Self.iate.utf8)), name: "g")
    #expect(
      pairs(result) == [
        "PESC = CFSP (preferred)", "politica estera = foreign policy (preferred)",
        "politica estera = outside policy (forbidden)",
      ]
    )
  }

  // MARK: JSON

  @Test func readsJSONInEitherShape() {
    let entries =
      #"[{"italian":"porto","targets":[{"english":"harbor","note":"sea"},{"english":"door","status":"forbidden"}],"forms":["porti"]}]"#
    #expect(pairs(read(entries)) == ["porto = harbor (preferred)", "porto = door (forbidden)"])
    #expect(read(entries).rows[0][.forms] == "porti")
    #expect(pairs(read(#"{"rows":[{"italian":"mare","english":"sea","x":1e300}]}"#)).count == 1)
    #expect(read("[{\"italian\":\n]").diagnostics.first?.line == 2)
    #expect(read("{\"a\":1}").diagnostics.first?.code == "G035")
  }
}
