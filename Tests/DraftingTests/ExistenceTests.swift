import Testing

/// What there is not, who is among several, and what a verbal expression does to its object.
@Suite struct ExistenceTests {
  @Test(arguments: [
    ("Non c'è accordo sul bilancio.", "There is no agreement on the budget."),
    ("Non esistono alternative.", "There are no alternatives."),
    (
      "Non ci sono abbastanza soldati per presidiare il confine.",
      "There are not enough soldiers to guard the border."
    ),
    (
      "I raid hanno ucciso dodici civili, tra cui quattro bambini.",
      "The raids killed twelve civilians, including four children."
    ),
    ("Nell'attentato sono rimaste uccise sei persone.", "In the attack six people were killed."),
    (
      "Nazioni come gli Stati Uniti e la Francia hanno protestato.",
      "Nations such as the United States and France protested."
    ),
    ("Usano i droni come arma.", "They use the drones as a weapon."),
  ])
  func tellsWhatThereIs(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "La decisione ha colto di sorpresa gli alleati.",
      "The decision caught the allies off guard."
    ),
    (
      "Il governo ha firmato l'intesa e rifiutato di pubblicarla.",
      "The government signed the agreement and refused to publish it."
    ),
    (
      "La Turchia ha venduto droni a Kiev e comprato gas da Mosca.",
      "Turkey sold drones to Kyiv and bought gas from Moscow."
    ),
    (
      "Il regime teme che le sanzioni finiscano per colpire l'esercito.",
      "The regime fears that the sanctions end up hitting the army."
    ),
    (
      "Le forze armate restano fedeli al governo.",
      "The armed forces remain loyal to the government."
    ),
  ])
  func setsObjects(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }
}
