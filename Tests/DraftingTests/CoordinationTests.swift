import Testing

/// Minimal pairs for words that a conjunction joins, and for terms that an adjective extends.
@Suite struct CoordinationTests {
  @Test(arguments: [
    ("Un programma nucleare e spaziale.", "A nuclear and space program."),
    ("Gli aiuti economici e militari calano.", "Economic and military aid falls."),
    ("I ministri e i militari tacciono.", "The ministers and the soldiers remain silent."),
    ("Un paese ricco di gas e povero di acqua.", "A country rich in gas and poor in water."),
    ("Il ritiro delle truppe straniere.", "The foreign troop withdrawal."),
    ("Le basi in territorio russo.", "The bases in Russian territory."),
  ])
  func joinsAdjectives(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Sia il re sia il ministro tacciono.", "Both the king and the minister remain silent."),
    (
      "La crisi riguarda sia i re che i ministri.",
      "The crisis concerns both the kings and the ministers."
    ),
    ("Spero che sia vero.", "I hope that it is true."),
    ("Il piano è tanto necessario quanto fragile.", "The plan is as necessary as it is fragile."),
    ("Il piano è tanto necessario.", "The plan is so necessary."),
  ])
  func pairsCorrelatives(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Il re partì per difendere e proteggere i confini.",
      "The king left to defend and protect the borders."
    ),
    ("Il re partì senza salutare né parlare.", "The king left without greeting or speaking."),
    (
      "Il re ha ammesso di aver perso e di non aver capito.",
      "The king admitted he had lost and had not understood."
    ),
    ("Il re decide se partire.", "The king decides whether to leave."),
    ("Il re partirà se vince.", "The king will leave if he wins."),
  ])
  func sharesWhatIntroducesInfinitives(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("I vicini si temono.", "The neighbors fear each other."),
    ("Le leggi si temono.", "The laws are feared."),
    ("Le tribù si fanno la guerra.", "The tribes wage war on each other."),
    ("I due paesi si forniscono armi.", "The two countries supply each other with weapons."),
    (
      "Il re tace. Il parlamento gli ha revocato il mandato.",
      "The king remains silent. The parliament revoked his mandate."
    ),
    ("Il ministro si è visto revocare l'incarico.", "The minister had his post revoked."),
  ])
  func readsPronouns(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Firmato l'accordo, i ministri partirono.",
      "Once the agreement was signed, the ministers left."
    ),
    (
      "Firmato l'accordo, i ministri partiranno.",
      "With the agreement signed, the ministers will leave."
    ),
    ("Caduto il muro, i ministri partirono.", "Once the wall had fallen, the ministers left."),
    ("Perso il controllo, il re partì.", "Having lost control, the king left."),
    ("Dato il costo, il re tace.", "Given the cost, the king remains silent."),
    (
      "Nonostante il re abbia vinto, il regno è debole.",
      "Although the king won, the kingdom is weak."
    ),
    ("Nonostante la vittoria, il regno è debole.", "Despite the victory, the kingdom is weak."),
    ("Fu criticato per non aver firmato.", "It was criticized for not having signed."),
  ])
  func writesParticiplesAndConcessions(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }
}
