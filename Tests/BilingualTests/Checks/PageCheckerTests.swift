import Bilingual
import Terminology
import Testing
import TextModel

@Suite struct PageCheckerTests {
  /// A pair of sentences and the kinds of finding that they should give.
  struct Case: Sendable, CustomTestStringConvertible {
    var italian: String
    var english: String
    var kinds: [Finding.Kind]

    init(_ italian: String, _ english: String, _ kinds: Finding.Kind...) {
      self.italian = italian
      self.english = english
      self.kinds = kinds
    }

    var testDescription: String { "\(italian) / \(english)" }
  }

  static let glossary = GlossaryReader.read(
    Array(
      """
      # italian\tenglish\tnote\tpos\tdomain\tstatus
      scudo penale\tpenal shield\t\tnoun\tlaw\tpreferred
      scudo penale\tlegal shield\t\tnoun\tlaw\tadmitted
      scudo penale\tpenal shelter\t\tnoun\tlaw\tforbidden
      tregua\tcease-fire\t\tnoun\t\tpreferred
      ministero della Difesa\tdefense ministry\t\tnoun\t\tpreferred
      magazzino\twarehouse\t\tnoun\t\tpreferred
      magazzino\tmagazine\t\tnoun\t\tforbidden
      schierare\tdeploy\t\tverb\t\tpreferred
      """.utf8
    ),
    name: "mine"
  ).glossary

  static let checker = PageChecker(matcher: TermMatcher(glossaries: [glossary]))

  static func document(_ pairs: [(String, String)], origin: Origin = .human) -> BilingualDocument {
    let rows = pairs.enumerated().map { index, pair in
      Row(
        id: String(index + 1),
        source: MarkedText(pair.0),
        target: MarkedText(pair.1),
        origin: pair.1.isEmpty ? .none : origin
      )
    }
    return BilingualDocument(
      title: "",
      provenance: Provenance(sourceName: "a", sourceDigest: "", program: "fronte"),
      blocks: [PageBlock(Block(.paragraph, line: 1, text: SourceText("")), rows: rows)]
    )
  }

  static func kinds(_ italian: String, _ english: String) -> [Finding.Kind] {
    checker.findings(in: document([(italian, english)])).map(\.kind)
  }

  // MARK: Terms

  @Test(arguments: [
    Case("Lo scudo penale resta.", "The penal shield stays."),
    Case("Gli scudi penali restano.", "Legal shields stay."),
    Case("Lo scudo penale resta.", "Immunity stays.", .missedTerm),
    Case("Lo scudo penale resta.", "The penal shelter stays.", .forbiddenWord),
    Case("La tregua regge.", "The ceasefire's terms hold."),
    Case("La tregua regge.", "The cease-fire holds."),
    Case("La tregua regge.", "The truce holds.", .missedTerm),
    Case("Il ministero della Difesa tace.", "The Defence Ministry is silent."),
    Case("I magazzini sono pieni.", "The magazines are full.", .forbiddenWord),
    Case("I magazzini sono pieni.", "The warehouses are full, a magazine says."),
    Case("Hanno schierato le navi.", "They are deploying the ships."),
    Case("Hanno schierato le navi.", "They sent the ships.", .missedTerm),
  ])
  func holdsTheEnglishToTheGlossary(_ test: Case) {
    #expect(Self.kinds(test.italian, test.english) == test.kinds)
  }

  @Test func namesWhatWasExpected() throws {
    let page = Self.document([("Gli scudi penali restano.", "Immunities stay.")])
    let finding = try #require(Self.checker.findings(in: page).first)
    #expect(
      finding.message
        == "'scudi penali' (scudo penale) has no rendering here; "
        + "expected 'penal shield' or 'legal shield'"
    )
  }

  @Test func comparesTheRowsOfAPage() {
    let page = Self.document([
      ("Lo scudo penale resta.", "The penal shield stays."),
      ("Serve lo scudo penale.", "The legal shield is needed."),
      ("Ecco lo scudo penale.", "Here is the penal shield."),
    ])
    let findings = Self.checker.findings(in: page)
    #expect(findings.map(\.kind) == [.inconsistentTerm])
    #expect(findings.first?.row == "2")
  }

  // MARK: Numbers

  @Test(arguments: [
    Case("Sono 1.500 navi.", "There are 1,500 ships."),
    Case("Sono 1.500 navi.", "There are 1,600 ships.", .number),
    Case("Sono 1.500 navi.", "There are 1.5 ships.", .number),
    Case("Sono 12 navi.", "There are ships.", .number),
    Case("Sono navi.", "There are 12 ships.", .number),
    Case("Il 3,5% del Pil.", "3.5 percent of GDP."),
    Case("Il 3,5 per cento.", "About 3.5 %."),
    Case("Il 3,5% del Pil.", "5.3% of GDP.", .number),
    Case("Il 30% dei voti.", "30 votes.", .unit),
    Case("Costa 2 miliardi.", "It costs 2 billion."),
    Case("Costa 2 miliardi.", "It costs 2 million.", .number),
    Case("Costa 1,5 mld di euro.", "It costs €1.5bn."),
    Case("Costa 5 milioni di euro.", "It costs $5 million.", .unit),
    Case("Due milioni e mezzo.", "Two and a half million."),
    Case("Due milioni e mezzo.", "2.5 million."),
    Case("Un milione e duecentomila firme.", "1.2 million signatures."),
    Case("Fra 350 e 700 miliardi.", "Between 350 billion and 700 billion."),
    Case("L'8 ottobre 2024.", "October 8, 2024."),
    Case("L'8 ottobre 2024.", "On 8 Oct 2024."),
    Case("L'8 ottobre 2024.", "November 8, 2024.", .number),
    Case("L'8 ottobre 2024.", "October 8, 2025.", .number),
    Case("Gli anni Settanta.", "The 1970s."),
    Case("Gli anni '90.", "The nineties."),
    Case("Nel XX secolo.", "In the 20th century."),
    Case("Nel Novecento.", "In the twentieth century."),
    Case("Nel 1939-45.", "In 1939–1945."),
    Case("Ventitré paesi.", "23 countries."),
    Case("Ventitré paesi.", "Twenty-three countries."),
    Case("Ventitré paesi.", "32 countries.", .number),
    Case("Due paesi su tre.", "Two thirds of the countries."),
    Case("Entrambi i paesi.", "Both countries."),
    Case("Una sessantina di chilometri.", "About 60 kilometers."),
    Case("A 1.300 chilometri.", "Some 800 miles away."),
    Case("A 5 chilometri.", "5 miles away.", .unit),
    Case("Alle 18.30.", "At 6:30 p.m."),
    Case("Alle 18.", "At 6 pm."),
    Case("Il 40mila per cento.", "Forty thousand percent."),
    Case("Pesa 4 000 tonnellate.", "It weighs 4,000 tons."),
    Case("Centinaia di uomini.", "Hundreds of men."),
    Case("Il sedicenne tace.", "The 16-year-old is silent."),
    Case("L'11 settembre.", "On 9/11."),
    Case("La spesa del G7.", "Spending by the G7."),
  ])
  func comparesNumbersByValue(_ test: Case) {
    #expect(Self.kinds(test.italian, test.english) == test.kinds)
  }

  // MARK: The rest

  @Test(arguments: [
    Case("La nave salpa.", "", .empty),
    Case("La nave salpa.", "The the ship sails.", .doubledWord),
    Case("La nave salpa.", "He had had a ship."),
    Case("La nave (bella) salpa.", "The ship (fine sails.", .unbalanced),
    Case("«La nave salpa», dice.", "\"The ship sails, he says.", .unbalanced),
    Case("«La nave salpa.", "\"The ship sails."),
    Case("La nave salpa dalla banchina.", "The ship sails from the banchina.", .untranslated),
    Case("La nave della flotta.", "The ship della fleet.", .untranslated),
    Case("Il Corriere della Sera scrive.", "Corriere della Sera writes."),
    Case("Ora parla anche Zelkhovar.", "Now even Zelkhovat will speak."),
    Case("Ora parla anche Brzemyskan.", "Now even Brzenyskan will speak.", .name),
    Case("Ora parla anche Brzemyskan.", "Now he will speak."),
  ])
  func findsWhatWentWrong(_ test: Case) {
    #expect(Self.kinds(test.italian, test.english) == test.kinds)
  }

  @Test func findsWhatWasLeftOut() {
    let italian =
      "La nave salpa all'alba dal porto vecchio. Il mare è calmo e nessuno sulla banchina la saluta."
    #expect(Self.kinds(italian, "The ship sails.") == [.short])
  }

  @Test func tellsDraftsAndEditedItalian() {
    let page = Self.document([("La nave salpa.", "The ship sails.")], origin: .engine)
    let findings = Self.checker.findings(in: page, editedSources: ["1"])
    #expect(findings.map(\.kind) == [.editedItalian, .draft])
  }

  @Test func letsQuotationsGoOverRows() {
    let page = Self.document([
      ("«La nave salpa.»", "\"The ship sails."), ("«Il mare tace.»", "The sea is silent.\""),
    ])
    #expect(Self.checker.findings(in: page).isEmpty)
  }
}
