import Testing

/// Subjects behind their verbs, what somebody takes a thing for, and what is done to each other.
@Suite struct PredicateTests {
  @Test(arguments: [
    (
      "Se si tagliano pensioni, sanità e scuola, la protesta esploderà.",
      "If pensions, health care and school are cut, the protest will break out."
    ),
    (
      "Si chiudono ambasciate, consolati e scuole.",
      "Embassies, consulates and schools close."
    ),
    (
      "Entra in vigore domani la legge, che aveva diviso la maggioranza.",
      "The law, which had split the majority, enters into force tomorrow."
    ),
    ("Decisiva è stata la mediazione del Qatar.", "The mediation of Qatar was decisive."),
    ("Il Qatar è stato decisivo.", "Qatar was decisive."),
    (
      "Entro l'anno successivo i soldati lasceranno il paese.",
      "By the following year the soldiers will leave the country."
    ),
  ])
  func movesSubjects(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Il ministro dava per scontata la rielezione del presidente.",
      "The minister took the reelection of the president for granted."
    ),
    (
      "Il governo dà per certa l'intesa con i creditori.",
      "The government considers the agreement with the creditors certain."
    ),
    (
      "L'ambasciatore ha definito inaccettabili le accuse di Mosca.",
      "The ambassador called the accusations of Moscow unacceptable."
    ),
    ("L'opposizione definisce il decreto una farsa.", "The opposition calls the decree a farce."),
    ("Il decreto definisce i criteri.", "The decree defines the criteria."),
    (
      "L'esercito si dice pronto a ogni evenienza.",
      "The army says it is ready for every eventuality."
    ),
    (
      "Il governo si dice disponibile a trattare.",
      "The government says it is willing to negotiate."
    ),
  ])
  func takesFor(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Gli alleati devono aiutarsi reciprocamente.", "The allies must help each other."),
    (
      "I due paesi si impegnano a fornirsi reciproca assistenza.",
      "The two countries pledge to provide each other with mutual assistance."
    ),
    (
      "La dichiarazione impegna gli Stati a consultarsi reciprocamente.",
      "The statement commits the states to consult each other."
    ),
    ("Le due capitali si accusano a vicenda.", "The two capitals accuse each other."),
  ])
  func isReciprocal(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Non è né una vittoria né una sconfitta.", "It is neither a victory nor a defeat."),
    ("Non è né russo né ucraino.", "It is neither Russian nor Ukrainian."),
    (
      "La proposta non piace né agli americani né agli europei.",
      "The proposal does not please either the Americans or the Europeans."
    ),
  ])
  func deniesBoth(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }
}
