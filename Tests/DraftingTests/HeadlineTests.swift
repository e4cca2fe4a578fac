import Testing

/// Headlines and what else has no verb, or its subject behind it.
@Suite struct HeadlineTests {
  @Test(arguments: [
    ("Gas, accordo Ue-Tunisia", "Gas, EU-Tunisia agreement"),
    ("L'asse Berlino-Varsavia è solido.", "The Berlin-Warsaw axis is solid."),
    ("Iran, nuove sanzioni Usa", "Iran, fresh US sanctions"),
    ("Il Senato Usa firma.", "The US Senate signs."),
    ("Il presidente Usa firma.", "The US president signs."),
    ("Il presidente Putin firma.", "President Putin signs."),
  ])
  func setsPairsAndAcronymsBeforeTheNoun(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Il ministro: \"Firmeremo\"", "The minister: \"We will sign\""),
    ("Il ministro: 'Firmeremo'", "The minister: 'We will sign'"),
    ("Il ministro: \"firmeremo\"", "The minister: \"we will sign\""),
    ("Serve una «svolta».", "A \"turning point\" is needed."),
  ])
  func keepsCapitalsOfQuotationsAfterColons(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Mosca: colpito un deposito di armi", "Moscow: an arms depot hit"),
    ("Polonia, abbattuti due droni", "Poland, two drones shot down"),
    ("Firmata la pace tra Francia e Germania", "Peace between France and Germany signed"),
    ("Colpito un deposito di armi.", "An arms depot was hit."),
    ("Colpita dalla crisi, la Germania arretra.", "Hit by the crisis, Germany retreats."),
    (
      "Fallito il vertice, i ministri sono partiti.",
      "Once the summit had failed, the ministers left."
    ),
  ])
  func givesParticiplesTheirSubject(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("È stato arrestato a Vienna un soldato.", "A soldier was arrested in Vienna."),
    ("Si riunisce a Vienna il Consiglio europeo.", "The European Council meets in Vienna."),
    ("È arrivato a Vienna con il ministro.", "It arrived in Vienna with the minister."),
    ("È entrato in vigore lunedì il trattato.", "The treaty entered into force Monday."),
  ])
  func findsSubjectsBehindPhrases(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Nato, vertice a Tirana", "NATO, summit in Tirana"),
    ("Nato a Tirana, il ministro firma.", "Born in Tirana, the minister signs."),
    ("STOP A MISSILI BALISTICI", "Halt to ballistic missiles"),
    ("Il governo firma. (SEGUE)", "The government signs. (MORE)"),
    ("RED/ALE 19/O", "RED/ALE 19/O"),
  ])
  func readsWhatAgenciesAdd(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Lo ha scritto @Ministero su #pace.", "@Ministero wrote it on #pace."),
    ("Scrivere a stampa@esempio.it.", "Write to stampa@esempio.it."),
    ("Il fondo sale a 50 mln $.", "The fund rises to $50 million."),
    (
      "Per informazioni scrivere a stampa@esempio.it.",
      "For information write to stampa@esempio.it."
    ),
  ])
  func keepsAddresses(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Gaza, serve più aiuto", "Gaza, more aid is needed"),
    ("Serve più tempo.", "More time is needed."),
    ("Usa-Cina, tregua sui dazi", "US-China, truce on the tariffs"),
    ("MOSCA: CITTA' INDIFESE", "Moscow: defenseless cities"),
  ])
  func takesWhatStandsBeforeACommaForTheTopic(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "«È vero», ha detto il ministro, «ma serve una riforma».",
      "\"It is true,\" said the minister, \"but a reform is needed.\""
    ),
    (
      "Il regime, forte del voto, ''vuole la guerra''.",
      "The regime, strong of the vote, \"wants the war.\""
    ),
    (
      "«Un segnale che convince», commenta una fonte.",
      "\"A signal that convinces,\" comments a source."
    ),
    ("«È vero», ha commentato il ministro.", "\"It is true,\" commented the minister."),
    ("«Firmeremo», si legge in una nota.", "\"We will sign,\" according to a statement."),
    ("Il trattato si legge in fretta.", "The treaty is read quickly."),
    ("'Firmeremo', fa sapere il ministro.", "'We will sign', says the minister."),
  ])
  func namesSources(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("L'incontro è previsto per lunedì.", "The meeting is scheduled for Monday."),
    ("È previsto un incontro.", "A meeting is planned."),
    ("L'incontro è previsto dal trattato.", "The meeting is provided for by the treaty."),
  ])
  func tellsWhatIsForeseen(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("E' un pò stanco.", "It is a bit tired."),
    ("E' un po' stanco.", "It is a bit tired."),
    ("Perchè firma?", "Why does it sign?"),
  ])
  func readsAccentsTypedTheWrongWay(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }
}
