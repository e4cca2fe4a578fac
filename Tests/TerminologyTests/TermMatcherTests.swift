import Testing

/// Terms found in text, by class of what makes them hard.
@Suite struct TermMatcherTests {
  @Test(arguments: TermCase.table(InflectionCases.nouns))
  func findsNounsInEveryForm(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(InflectionCases.adjectives))
  func findsAdjectivesInEveryForm(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(InflectionCases.verbs))
  func findsVerbsInEveryForm(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(PhraseCases.agreement))
  func inflectsWhatAgreesInPhrases(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(PhraseCases.agreementIsChecked))
  func refusesWordsThatDoNotAgree(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(PhraseCases.boundaries))
  func stopsAtMarks(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(PhraseCases.nesting))
  func takesTheLongest(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(PhraseCases.articles))
  func contractsArticles(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(HomographCases.nounsAndVerbs))
  func tellsNounsFromVerbs(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(HomographCases.nounsAndAdverbs))
  func tellsNounsFromAdverbs(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(HomographCases.names))
  func tellsNamesFromCommonWords(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(SpellingCases.capitals))
  func bindsCapitalsOfTheEntry(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(SpellingCases.acronyms))
  func readsAcronymsInEveryStyle(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(SpellingCases.apostrophes))
  func takesApostrophesForOne(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(SpellingCases.accents))
  func forgivesAccents(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(SpellingCases.compounds))
  func joinsAndPartsCompounds(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(SpellingCases.lineEnds))
  func readsAcrossLineEndsAndInvisibleMarks(_ term: TermCase) {
    #expect(term.found == term.expected)
  }

  @Test(arguments: TermCase.table(SpellingCases.parts))
  func refusesPartsOfWords(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(SpellingCases.loans))
  func acceptsForeignPlurals(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(SpellingCases.shortened))
  func readsShortenedForms(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(SpellingCases.foreignNames))
  func readsForeignNamesInEverySpelling(_ term: TermCase) { #expect(term.found == term.expected) }

  @Test(arguments: TermCase.table(SpellingCases.fields))
  func obeysTheFieldsOfTheEntry(_ term: TermCase) { #expect(term.found == term.expected) }
}
