import TestSupport
import Testing

/// Pronouns, denials and prepositions that English wants in another place or not at all.
@Suite struct SmallWordTests {
  @Test(arguments: [
    ("Non ha mai detto nulla a nessuno.", "It has never said anything to anyone."),
    ("Decide senza nessun controllo.", "It decides without any control."),
    ("Nessuno parla.", "Nobody speaks."),
    ("Resteranno finché non arriva la pioggia.", "They will remain until rain arrives."),
  ])
  func denyOnce(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Le truppe sono state ritirate dal confine.", "The troops were pulled out from the border."),
    ("Le truppe sono state ritirate dal governo.", "The troops were pulled out by the government."),
    ("Il diplomatico è stato espulso dal Paese.", "The diplomat was expelled from the country."),
    (
      "I civili sono stremati da mesi di bombardamenti.",
      "The civilians have been exhausted by months of bombings."
    ),
    ("Nel gennaio scorso il Paese ha votato.", "Last January the country voted."),
    ("Nel 2024 il Paese ha votato.", "In 2024 the country voted."),
  ])
  func tellAgentsPlacesAndTimesApart(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Ha concesso loro un'amnistia.", "It granted them an amnesty."),
    ("Nella valle vi vivono due popoli.", "In the valley two peoples live."),
    (
      "Firma il trattato ma non ne rispetta le clausole.",
      "It signs the treaty but does not respect its clauses."
    ),
    ("L'opposizione vuole rinviarlo.", "The opposition wants to postpone it."),
    (
      "La guerra ha distrutto il ponte, il che rende difficile la ritirata.",
      "The war destroyed the bridge, which makes difficult the retreat."
    ),
  ])
  func readPronounsInPlace(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Il piano fa del porto uno snodo.", "The plan makes the port a hub."),
    ("Usa il triplo di acciaio.", "It uses three times as much steel."),
    ("L'Asia produce il doppio dell'Europa.", "Asia produces twice as much as Europe."),
    ("Ha pagato il doppio del prezzo.", "It paid twice the price."),
    ("Ha meno soldati della Francia.", "It has fewer soldiers than France."),
    (
      "L'uscita dalla Lega, il partito di Salvini, è diventata ufficiale.",
      "The exit from the League, Salvini's party, became official."
    ),
    (
      "È diventata effettiva l'uscita dalla Comunità, la CEDEAO.",
      "The exit from the Community, ECOWAS, became effective."
    ),
    ("È rimasto soltanto il contingente italiano.", "Only the Italian contingent remained."),
    ("Il ministro ha poi dovuto firmare il trattato.", "The minister then had to sign the treaty."),
  ])
  func standBesideTheirNoun(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Ci vorranno anni prima che il Paese torni alla normalità.",
      "It will take years before the country returns to normal."
    ),
    ("Ci vuole coraggio.", "It takes courage."),
    (
      "La crisi si è trasformata in una guerra di logoramento.",
      "The crisis turned into a war of attrition."
    ),
    ("Usa il gas come arma.", "It uses gas as a weapon."),
    (
      "Il generale, fedelissimo del presidente, è stato rimosso.",
      "The general, a loyalist of the president, was removed."
    ),
    ("Il governo ha truccato il voto.", "The government rigged the vote."),
    (
      "Il ministro ha convocato l'ambasciatore iraniano.",
      "The minister summoned the Iranian ambassador."
    ),
    ("Ha deciso sanzioni nei confronti della Russia.", "It decided sanctions against Russia."),
    (
      "A preoccupare l'Europa è il gas, che costa troppo.",
      "What worries Europe is gas, which costs too much."
    ),
  ])
  func followEnglishHabits(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Hanno firmato un accordo che prevede lo scambio.",
      "They signed an agreement that provides for the exchange."
    ),
    (
      "Dipende per oltre il 60 per cento dal gas.",
      "It depends for more than 60 percent on gas."
    ),
    (
      "Nell'affrontare la crisi il governo ha sbagliato.",
      "In tackling the crisis the government was wrong."
    ),
    ("Il voto dei verdi è contrario.", "The vote of Greens is opposing."),
    ("Ha centottanta navi.", "It has one hundred eighty ships."),
    ("Il Paese è membro della Nato.", "The country is a member of NATO."),
  ])
  func takeUpWhatStandsBefore(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Il generale Rossi ha parlato.", "General Rossi spoke."),
    ("Per Bianchi la riforma è inutile.", "For Bianchi the reform is useless."),
    (
      "Il presidente ha lanciato un appello che è rimasto inascoltato.",
      "The president issued an appeal that remained unheeded."
    ),
    (
      "Col passare dei mesi la tregua si è sgretolata.",
      "With the passing of the months the truce crumbled."
    ),
  ])
  func nameAndTakeUp(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }
}
