import Testing

/// How expressions of several words stand in a sentence, beside terms of the glossary.
@Suite struct ExpressionTests {
  @Test(arguments: [
    ("Il colosso ha messo le mani sul porto.", "The giant got its hands on the port."),
    ("I ribelli hanno messo le mani sul porto.", "The rebels got their hands on the port."),
    ("La ministra ha mantenuto la parola.", "The minister kept her word."),
    ("Abbiamo perso la pazienza e mantenuto la parola.", "We lost patience and kept our word."),
  ])
  func givesThePossessiveOfItsSubject(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Le accuse nei confronti del leader sono gravi.", "against the leader are"),
    ("Il ministro ha parlato alla vigilia del vertice.", "on the eve of the summit"),
  ])
  func leavesTheArticleInATermToTheNoun(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian).contains(english))
  }

  @Test(arguments: [
    ("Il decreto dispiegherà i suoi effetti domani.", "will take effect"),
    ("Il governo ha posto la questione di fiducia sul decreto.", "called a confidence vote on"),
    ("Ankara fa leva sulla sua posizione.", "leverages its position"),
    ("I ministri si rimpallano la responsabilità dello stallo.", "blame each other for the"),
  ])
  func goesBeyondATermThatItContains(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian).contains(english))
  }
}
