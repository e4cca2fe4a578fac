import Drafting
import Testing
import TextModel

/// What binds the words of a clause together: denial, pronouns, agents, appositions, each with what
/// must stay as it is beside it.
@Suite struct ClauseTests {
  @Test(arguments: [
    ("Il ministro non parla con nessuno.", "The minister speaks to nobody."),
    ("Nessuno crede al ministro.", "Nobody believes the minister."),
    ("Il vertice è finito senza nessun accordo.", "The summit ended without any agreement."),
    (
      "Il governo non firma e nessun alleato protesta.",
      "The government does not sign and no ally protests."
    ),
    (
      "Il piano passerà, a meno che il governo non cada.",
      "The plan will pass, unless the government falls."
    ),
    (
      "L'esercito avanza senza che nessuno possa fermarlo.",
      "The army advances without anyone being able to stop it."
    ),
  ])
  func deniesOnce(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Il governo rinvia la riforma; il Parlamento può rinviarla.",
      "The government postpones the reform; the Parliament can postpone it."
    ),
    ("Il governo ha concesso loro un'amnistia.", "The government granted them an amnesty."),
    ("Il governo ha concesso la loro amnistia.", "The government granted their amnesty."),
    ("Nella valle vi vivono i pastori.", "In the valley the shepherds live."),
    ("I pastori vi vivono.", "The shepherds live there."),
    (
      "Il governo ha firmato il trattato e ne rispetta le clausole.",
      "The government signed the treaty and respects its clauses."
    ),
    ("Il governo ne rispetta due clausole.", "The government respects two clauses."),
    (
      "Il governo ha perso il voto, il che piace ai rivali.",
      "The government lost the vote, which pleases the rivals."
    ),
  ])
  func takesUp(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Le truppe sono state ritirate dal confine.", "The troops were pulled out from the border."),
    ("Le truppe sono state ritirate dal governo.", "The troops were pulled out by the government."),
    (
      "I ribelli, stremati da mesi di guerra, trattano.",
      "The rebels, exhausted by months of war, negotiate."
    ),
    ("I ribelli, stremati da mesi, trattano.", "The rebels, exhausted for months, negotiate."),
    (
      "Dei giacimenti si occuperà un consorzio guidato dallo Stato.",
      "A consortium guided by the state will deal with deposits."
    ),
  ])
  func namesAgents(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "È arrivato ieri il presidente, Emmanuel Macron.",
      "The president, Emmanuel Macron, arrived yesterday."
    ),
    ("Arrivano i francesi, i tedeschi, i polacchi.", "The French, the Germans, the Poles arrive."),
    ("È in gioco la pace.", "Peace is at stake."),
    ("È rimasto soltanto il contingente italiano.", "Only the Italian contingent remained."),
    ("Il governo ha dovuto poi firmare.", "The government then had to sign."),
    ("Anziché negoziare, il governo attacca.", "Rather than negotiating, the government attacks."),
  ])
  func keepsTogether(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Il governo fa del porto uno snodo.", "The government makes the port a hub."),
    ("Il governo fa la guerra.", "The government wages war."),
    ("La guerra si fa con i droni.", "The war is waged with the drones."),
    ("La guerra si fa dura.", "The war becomes harsh."),
    (
      "La Cina produce il triplo di acciaio rispetto all'Europa.",
      "China produces three times as much steel as Europe."
    ),
    ("La Cina spende il doppio dell'Europa.", "China spends twice as much as Europe."),
    ("La Cina spende il doppio.", "China spends the double."),
    ("Il Paese ha meno navi e meno denaro.", "The country has fewer ships and less money."),
    (
      "Da generazioni i pastori vivono nella valle.",
      "For generations the shepherds have lived in the valley."
    ),
  ])
  func makesAndMeasures(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Non è che l'inizio.", "It is only the beginning."),
    ("Il Paese non ha che due porti.", "The country has only two ports."),
    (
      "Il ministro non ha detto che i porti chiudono.",
      "The minister did not say that the ports close."
    ),
    (
      "Non solo i prezzi salgono, ma i salari scendono.",
      "Not only do the prices rise, but the wages fall."
    ),
    ("La crisi, più che economica, è politica.", "The crisis, more than economic, is political."),
    ("Il governo si è visto costretto a firmare.", "The government found itself forced to sign."),
    (
      "È proprio in questa valle che nasce la rivolta.",
      "It is precisely in this valley that the revolt is born."
    ),
    (
      "Il ministro ha sottolineato come la pace sia fragile.",
      "The minister stressed how peace is fragile."
    ),
  ])
  func restrictsAndStresses(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Il premier, di cui tutti conoscono la prudenza, tace.",
      "The prime minister, whose caution everyone knows, remains silent."
    ),
    (
      "Il premier, di cui tutti parlano, tace.",
      "The prime minister, about whom everyone speaks, remains silent."
    ),
    (
      "Sono anni che il governo rinvia la riforma.",
      "For years the government has postponed the reform."
    ),
    ("Sono due anni difficili.", "They are two difficult years."),
    ("Ai profughi è stato negato l'accesso.", "The refugees were denied access."),
    ("Il patto finirà prima che arrivi l'inverno.", "The pact will end before the winter arrives."),
    (
      "Essendo venuta meno la fiducia, i negoziati cessano.",
      "Trust having ceased, the negotiations cease."
    ),
    ("I venti soffiano da nord.", "The winds blow from north."),
    ("I venti paesi firmano.", "The twenty countries sign."),
    (
      "Il ministro chiede al governo di trattare.",
      "The minister requests the government to negotiate."
    ),
    ("La sinistra al governo tace.", "The left in government remains silent."),
    ("PER LA MELONI IL VERTICE È INUTILE", "For Meloni the summit is useless"),
    ("PER IL MELONE È TARDI", "For the melon it is late"),
  ])
  func settlesClauses(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Quando era ministro, Macron firmò il patto.",
      "When he was a minister, Macron signed the pact."
    ),
    ("Chiunque vinca, il patto resta.", "Whoever wins, the pact remains."),
    ("Ci vorranno decenni.", "It will take decades."),
    ("Ci vogliono due ministri.", "It takes two ministers."),
    ("Lo vogliono i ministri.", "The ministers want it."),
    (
      "Per la prima volta dal 1945, il Paese si riarma.",
      "For the first time since 1945, the country rearms."
    ),
    ("Il Paese tace dal 1945.", "The country has remained silent since 1945."),
    (
      "Il ministro ha lasciato l'aula, non avendo mai firmato.",
      "The minister left the chamber, never having signed."
    ),
    (
      "Le truppe difendono il confine, dove operano due contingenti.",
      "The troops defend the border, where two contingents operate."
    ),
    ("Il Paese si è rivolto a Mosca.", "The country turned to Moscow."),
  ])
  func findsSubjects(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }
}
