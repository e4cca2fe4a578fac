import Testing

/// Minimal pairs for the rules of noun groups, quantities, names and dates.
@Suite struct NounGroupTests {
  @Test(arguments: [
    ("I russi vinsero.", "The Russians won."),
    ("Gli africani vinsero.", "The Africans won."),
    ("I belgi e gli olandesi vinsero.", "The Belgians and the Dutch won."),
    ("C'erano spagnoli, americani e turchi.", "There were Spaniards, Americans and Turks."),
  ])
  func namesPeoples(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("nel marzo del 1999", "in March 1999"),
    ("La sera del 2 giugno il re partì.", "On the evening of June 2 the king left."),
    ("Negli anni Trenta, Quaranta e Cinquanta.", "In the 1930s, 1940s and 1950s."),
    ("Dal 1990 al 1995 il re tacque.", "From 1990 to 1995 the king remained silent."),
    ("da due settimane a un mese", "from two weeks to a month"),
  ])
  func placesTimes(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Il governo Draghi cadde.", "The Draghi government fell."),
    ("L'agenzia Kyodo tacque.", "The Kyodo agency remained silent."),
    ("La nave Amerigo partì.", "The ship Amerigo left."),
    ("Il quotidiano El Watan.", "The newspaper El Watan."),
    ("La risoluzione 242 è chiara.", "Resolution 242 is clear."),
  ])
  func ordersNounsAndNames(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Un attacco sempre più violento.", "An increasingly violent attack."),
    ("Un compito molto più difficile.", "A much more difficult task."),
    ("Una strada ancora più lunga.", "An even longer road."),
    ("Un re del tutto inutile.", "A completely useless king."),
    ("Un re ormai vecchio.", "A now old king."),
  ])
  func gradesAdjectives(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Un solo soldato resiste.", "A single soldier resists."),
    ("Il solo soldato resiste.", "The only soldier resists."),
    ("mezzo secolo", "half a century"),
    ("Poco meno della metà dei soldati è partita.", "Just under half of soldiers left."),
    ("Qualche migliaio di soldati è partito.", "A few thousand soldiers left."),
    ("diverse decine di navi", "several dozen ships"),
    ("mezzo milione di soldati", "half a million soldiers"),
    ("Un soldato su quattro è partito.", "One soldier in four left."),
    ("Il re vide dei soldati.", "The king saw soldiers."),
  ])
  func countsAndShares(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("I soldati stanchi dormono.", "Tired soldiers sleep."),
    ("Il re vide una società divisa.", "The king saw a divided society."),
    ("I negozi di scarpe tedeschi.", "The German stores of shoes."),
    ("I libri di storia inglesi.", "The English books of history."),
    ("Un uomo sospettato di furto.", "A man suspected of theft."),
    ("Una strada lunga, sanguinosa e inutile.", "A long, bloody and useless road."),
    ("Il cosiddetto re tace.", "The so-called king remains silent."),
  ])
  func putsAdjectivesBeforeTheirNoun(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Un «assedio» economico.", "An economic \"siege.\""),
    ("Uno «strano» soldato.", "A \"strange\" soldier."),
  ])
  func keepsShortQuotationsInTheirGroup(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("A Oslo il re tace.", "In Oslo the king remains silent."),
    ("navi di soldati e di mercanti", "ships of soldiers and merchants"),
  ])
  func choosesPrepositions(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("A tre anni dal voto il re tace.", "Three years after the vote the king remains silent."),
    ("Nel 1980 due navi partirono.", "In 1980 two ships left."),
    ("nel ’68", "in 1968"),
    ("nel 79 d.C.", "in 79 AD"),
    ("tra il XII e il XIII secolo", "between the 12th and the 13th century"),
    (
      "diciottomila soldati e trecentoventi navi",
      "eighteen thousand soldiers and three hundred twenty ships"
    ),
    ("Alle 17.45 il re partì.", "At 5:45 p.m. the king left."),
    ("Ieri il re tacque.", "Yesterday the king remained silent."),
    ("Nella mattinata di ieri il re partì.", "Yesterday morning the king left."),
    ("dopo pochi giorni", "after a few days"),
  ])
  func writesIntervalsAndHours(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Arrivano altre 30 navi.", "Another 30 ships arrive."),
    ("Arrivano le altre 30 navi.", "The other 30 ships arrive."),
    ("I circa 300 soldati partirono.", "The roughly 300 soldiers left."),
    ("Né Oslo né Roma.", "Neither Oslo nor Rome."),
    ("Il gen. Paolo Bruni tace.", "Gen. Paolo Bruni remains silent."),
    ("Il paese ha una propria flotta.", "The country has its own fleet."),
    ("Il silenzio di Oslo è lungo.", "Oslo's silence is long."),
    ("Le relazioni con Oslo sono buone.", "Relations with Oslo are good."),
    ("Le relazioni di Oslo sono buone.", "The relations of Oslo are good."),
    ("Una quarantina è partita.", "About forty left."),
    ("Il porto di Oslo è lungo.", "The port of Oslo is long."),
  ])
  func countsOthersAndOwners(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian).contains(english))
  }

  @Test(arguments: [
    ("Il danno subìto è grande.", "suffered"), ("I prìncipi tacciono.", "princes"),
    ("I princìpi sono chiari.", "principles"),
  ])
  func readsInnerAccents(italian: String, word: String) throws {
    #expect(try BuiltInDraft.draft(italian).contains(word))
  }
}
