import Testing

/// Clauses that tell an aim, a reason asked for, a measure in proportion, or whatever may be, each
/// beside what is spelt alike.
@Suite struct PurposeTests {
  @Test(arguments: [
    (
      "È bastata la minaccia dei dazi perché Berlino riaprisse il dossier.",
      "The threat of tariffs was enough for Berlin to reopen the file."
    ),
    (
      "Basta un incidente perché la tregua crolli.",
      "An accident is enough for the truce to collapse."
    ),
    (
      "Il negoziatore ha taciuto perché il dialogo potesse proseguire.",
      "The negotiator remained silent so that the dialogue could continue."
    ),
    (
      "Il governo ha stanziato fondi perché i porti restino aperti.",
      "The government allocated funds so that the ports remain open."
    ),
    (
      "Nessuno ha capito perché il vertice sia fallito.",
      "Nobody understood why the summit failed."
    ),
    (
      "Il governo tace perché il vertice è fallito.",
      "The government remains silent because the summit failed."
    ),
  ])
  func tellsAimFromReason(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Quanto più la guerra dura, tanto più difficile sarà la ricostruzione.",
      "The more the war goes on, the more difficult reconstruction will be."
    ),
    (
      "Quanto più il regime si sente minacciato, tanto più reprime.",
      "The more the regime feels threatened, the more it represses."
    ),
    (
      "Più il conflitto si allarga, più le capitali europee esitano.",
      "The more the conflict widens, the more European capitals hesitate."
    ),
  ])
  func growsInProportion(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Qualunque sia l'esito del voto, la coalizione cambierà.",
      "Whatever the outcome of the vote, the coalition will change."
    ),
    (
      "Qualunque cosa decida la Corte, il governo andrà avanti.",
      "Whatever the Court decides, the government will go on."
    ),
    (
      "Le navi passano, quale che sia la bandiera.",
      "The ships pass, whatever the flag."
    ),
    ("Vende armi a chiunque paghi.", "It sells weapons to whoever pays."),
  ])
  func leavesOpen(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Il governo ha scoperto che era vero il contrario.",
      "The government found out that the opposite was true."
    ),
    (
      "Nel paese c'è una convinzione, radicata nel partito, che la riforma sia inutile.",
      "In the country there is a belief, rooted in the party, that the reform is useless."
    ),
    (
      "È convinto che la guerra finirà presto.",
      "It is convinced that the war will end soon."
    ),
  ])
  func opensContent(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }
}
