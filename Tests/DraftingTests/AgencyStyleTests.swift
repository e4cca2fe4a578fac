import Drafting
import Linguistics
import Testing
import TextModel

/// The style of news agencies: datelines, marks typed twice, accents typed as apostrophes.
@Suite struct AgencyStyleTests {
  @Test(arguments: [
    ("''Siamo pronti'', dice il ministro.", "\"We are ready,\" says the minister."),
    ("<<Siamo pronti>>, dice il ministro.", "\"We are ready,\" says the minister."),
    ("Il ministro parla di ''tregua fragile''.", "The minister speaks of \"fragile truce.\""),
    ("''Mosca non puo''', dice il ministro.", "\"Moscow cannot,\" says the minister."),
    ("Parla di 'unita' nazionale' e di pace.", "It speaks of 'national unity' and about peace."),
    ("L'accordo sull''asse' fallisce.", "The agreement on the 'axis' fails."),
  ])
  func readsDoubledAndTypedMarks(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("(AGP) - ROMA, 12 OTT - Il governo firma.", "(AGP) - ROME, OCT 12 - The government signs."),
    (
      "(AGP) - Parigi, 3 mar. - Il governo firma.", "(AGP) - Paris, March 3 - The government signs."
    ),
    ("Parigi, 3 gen. (Agp) - Il governo firma.", "Paris, Jan. 3 (Agp) - The government signs."),
    ("Parigi, 3 gen. - (Agp) - Il governo firma.", "Paris, Jan. 3 - (Agp) - The government signs."),
    ("PARIGI (Agp) - Il governo firma.", "PARIS (Agp) - The government signs."),
    ("PARIGI - Il governo firma.", "PARIS - The government signs."),
    (
      "PARIGI, 3 gennaio 2024 - ''La guerra è finita''.",
      "PARIS, January 3, 2024 - \"The war ended.\""
    ),
  ])
  func setsDatelinesApart(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("La Francia - dice il ministro - ha firmato.", "France - says the minister - signed."),
    (
      "Il 3 ottobre - festivo - il governo firma.", "On October 3 - holiday - the government signs."
    ),
  ])
  func leavesOtherDashesAlone(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test func writesDatesOfReportsTheBritishWay() throws {
    let text = SourceText("(AGP) - Parigi, 3 mar. 2024 - Il governo firma.")
    let request = DraftRequest(text: text, beginsParagraph: true)
    let drafts = try TransferEngine(variety: .uk).drafts(for: [request])
    #expect(drafts.map(\.text) == ["(AGP) - Parigi, 3 March 2024 - The government signs."])
  }
}
