import Testing

/// Minimal pairs for conjunctions, tenses in their clauses, and verbs whose subject English changes.
@Suite struct SubordinationTests {
  @Test(arguments: [
    (
      "Quando la guerra finirà, i soldati torneranno.",
      "When the war ends, the soldiers will return."
    ),
    ("Nessuno sa quando la guerra finirà.", "Nobody knows when the war will end."),
    ("Resta da vedere se il re vincerà.", "It remains to be seen whether the king will win."),
    (
      "Se Pechino attaccherà, Washington risponderà.",
      "If Beijing attacks, Washington will respond."
    ),
    (
      "L'offensiva avrebbe dovuto cominciare in primavera.",
      "The offensive was supposed to begin in spring."
    ),
    ("Il ministro avrebbe dovuto dimettersi.", "The minister should have resigned."),
  ])
  func choosesTenses(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "All'Italia servirebbe una politica mediterranea.", "Italy would need a Mediterranean policy."
    ),
    ("A Roma manca una strategia.", "Rome lacks a strategy."),
    ("Del dossier si parla da mesi.", "The file has been talked about for months."),
    (
      "Il ministero ha definito infondate le accuse.",
      "The ministry called the accusations unfounded."
    ),
  ])
  func changesSubjects(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }
}
