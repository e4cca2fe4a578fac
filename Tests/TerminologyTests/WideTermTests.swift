import Testing

/// Terms found in text: the wide tables, each sentence with places to find and places to leave.
@Suite struct WideTermTests {
  @Test(arguments: TermCase.table(WordFormCases.plurals))
  func findsPlurals(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(WordFormCases.persons))
  func findsWomenAndMen(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(WordFormCases.loans))
  func findsLoans(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(WordFormCases.adjectives))
  func findsAdjectives(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(WordFormCases.verbs))
  func findsVerbs(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(WordFormCases.phrases))
  func findsPhrases(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(WritingCases.marks))
  func seesThroughMarks(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(WritingCases.acronyms))
  func tellsAcronymsFromWords(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(WritingCases.names))
  func tellsNamesFromWords(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(WritingCases.spellings))
  func readsTransliterations(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(WritingCases.nesting))
  func takesTheLongestOfSeveral(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(WritingCases.parts))
  func leavesPartsOfWords(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(ContextCases.homographs))
  func decidesHomographsInContext(_ term: TermCase) { #expect(term.found == term.expected) }
}
