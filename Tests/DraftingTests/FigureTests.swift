import Drafting
import Testing
import TextModel

/// Figures in unusual form, and the prepositions before them.
@Suite struct FigureTests {
  private static let engine = TransferEngine()

  private func draft(_ italian: String) throws -> String {
    let request = DraftRequest(text: SourceText(italian), beginsParagraph: true)
    return try Self.engine.drafts(for: [request]).map(\.text).joined()
  }

  @Test(arguments: [
    ("Il trattato è del 12/3/1998.", "The treaty is of March 12, 1998."),
    ("Il trattato è stato firmato il 12.03.1998.", "The treaty was signed on March 12, 1998."),
    ("Il trattato scade il 1°/7/2031.", "The treaty expires on July 1, 2031."),
    ("Il trattato scade il 4/7.", "The treaty expires on July 4."),
    ("Il trattato è stato firmato dopo l'11/9.", "The treaty was signed after 9/11."),
    ("Il 2 giugno '46 la guerra è finita.", "On June 2, 1946 the war ended."),
    ("Negli anni Duemila la guerra è finita.", "In the 2000s the war ended."),
    ("I 2/3 dei soldati.", "2/3 of soldiers."),
    ("La guerra va dal 3 al 9 maggio.", "The war goes from May 3 to 9."),
    ("Nel primo semestre 2031 il governo cade.", "In the first half of 2031 the government falls."),
    ("Il bilancio 2031 è pronto.", "The 2031 budget is ready."),
    ("Il bilancio 2031-32 è pronto.", "The 2031-32 budget is ready."),
    ("Nel 2031 navi e aerei.", "In 2031 ships and planes."),
  ])
  func readsDates(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("Ricavi (mld $)", "Revenues ($ billion)"),
    ("Ricavi (milioni €)", "Revenues (€ million)"),
    ("Ricavi (mln di euro)", "Revenues (millions of euros)"),
    ("Ricavi (miliardi di euro)", "Revenues (billions of euros)"),
    ("Il fondo vale 4 mln.", "The fund is worth 4 million."),
  ])
  func namesScalesOfTables(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: ["circa 140", "quasi 300 navi"])
  func keepsSmallLettersOfCells(italian: String) throws {
    let request = DraftRequest(text: SourceText(italian), beginsParagraph: true, isHeading: true)
    let draft = try #require(try Self.engine.drafts(for: [request]).first)
    #expect(draft.text.first?.isLowercase == true)
  }

  @Test(arguments: [
    ("Il prezzo è salito a 18 €/MWh.", "The price rose to €18/MWh."),
    ("Il fondo vale € 2,5 mld.", "The fund is worth €2.5 billion."),
    ("Il fondo vale circa 4 mln $.", "The fund is worth about $4 million."),
    ("Il fondo vale USD 4 mln.", "The fund is worth USD 4 million."),
    ("Il fondo vale 4 dollari.", "The fund is worth 4 dollars."),
    ("I prezzi salgono del +2,5%.", "The prices rise by +2.5%."),
    ("Il limite è di 1,5 °C.", "The limit is 1.5°C."),
    ("Sono 7 mila soldati.", "They are 7,000 soldiers."),
    ("Sono 2,4 mila soldati.", "They are 2,400 soldiers."),
    ("L'area è di 300 kmq.", "The area is 300 square kilometers."),
    ("Il 62% circa dei soldati è partito.", "About 62% of soldiers left."),
    ("Sono circa 200 soldati.", "They are about 200 soldiers."),
  ])
  func readsMeasures(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("Il 19° pacchetto è pronto.", "The 19th package is ready."),
    ("Il 19/o pacchetto è pronto.", "The 19th package is ready."),
    ("La 5ª flotta è pronta.", "The 5th fleet is ready."),
    ("Il 18°, di luglio, è pronto.", "The 18th, of July, is ready."),
    ("Il 3° soldato.", "The 3rd soldier."),
    ("Il decreto n. 5 è pronto.", "Decree No. 5 is ready."),
    ("L'articolo 42 par. 7 è chiaro.", "Article 42(7) is clear."),
    ("L'articolo 11, comma 2, è chiaro.", "Article 11(2) is clear."),
    ("Nel 3Q i prezzi calano.", "In Q3 the prices fall."),
    ("La direttiva 2009/81/CE è chiara.", "Directive 2009/81/EC is clear."),
    ("Il 62enne è partito.", "The 62-year-old left."),
  ])
  func readsNumbersOfThings(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("Le azioni salgono, petrolio in calo del 3%.", "The shares rise, oil down 3%."),
    ("Il petrolio è in calo.", "Oil is falling."),
    ("La Russia esporta 7 miliardi l'anno.", "Russia exports 7 billion a year."),
    ("Il gas chiude a 32 euro.", "Gas closes at 32 euros."),
    ("Il gas sale a 32 euro.", "Gas rises to 32 euros."),
    ("Inflazione al 33%", "Inflation at 33%"),
    ("Il 40% del petrolio arriva per mare.", "40% of oil arrives by sea."),
    ("Almeno 12 i morti.", "At least 12 dead."),
    ("È di 12 navi e 3 aerei la flotta.", "The fleet is 12 ships and 3 planes."),
    ("È di 12 navi la flotta.", "The fleet is 12 ships."),
    ("Il prestito da 90 miliardi.", "The loan of 90 billion."),
    (
      "Il governo riduce le navi da 17 a 10 unità.",
      "The government reduces the ships from 17 to 10 units."
    ),
    ("Il valore è di 8-10 mld €.", "The value is €8-10 billion."),
    ("Il ponte è lungo 57 metri.", "The bridge is 57 meters long."),
    ("Cammina lungo il ponte.", "It walks along the bridge."),
    ("Sale a 41 il totale.", "The total rises to 41."),
    ("Il sale a 41 euro.", "Salt at 41 euros."),
    ("Il vertice è rinviato al 4 luglio.", "The summit is postponed to July 4."),
    ("Il vertice è fissato al 4 luglio.", "The summit is scheduled for July 4."),
    ("Al 4 luglio le navi erano 12.", "As of July 4 the ships were 12."),
    ("Il totale sale a 7.500 MW circa.", "The total rises to about 7,500 MW."),
    ("I prezzi calano (–14%).", "The prices fall (-14%)."),
    ("I prezzi del 2010–2019.", "The prices of 2010–2019."),
    ("Gli ultimi tre anni.", "The last three years."),
    ("I primi nove mesi.", "The first nine months."),
    ("Gli ultimi dati.", "The latest data."),
  ])
  func readsLevelsAndChanges(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("Il vertice inizia alle 14.", "The summit begins at 2 p.m."),
    ("Il vertice inizia alle ore 9.", "The summit begins at 9 a.m."),
    ("Il vertice inizia alle 6 del mattino.", "The summit begins at 6 a.m."),
    ("Il vertice inizia alle 9.30 di sera.", "The summit begins at 9:30 p.m."),
    ("Il coprifuoco va dalle 22 alle 5.", "The curfew goes from 10 p.m. to 5 a.m."),
    ("Giovedì, ore 15.", "Thursday, 3 p.m."),
    ("Le 14 navi sono partite.", "The 14 ships left."),
    ("Il vertice è durato 3 ore.", "The summit lasted 3 hours."),
  ])
  func readsHours(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    (
      "La legge è passata con 120 sì e 45 no.",
      "The law was passed with 120 votes in favor and 45 against."
    ),
    ("Il voto: 14 sì, nessun contrario.", "The vote: 14 votes in favor, none against."),
    (
      "Sono 31 voti a favore, 8 contrari e 4 astenuti.",
      "They are 31 votes in favor, 8 against and 4 abstentions."
    ),
    ("I sì sono stati 203.", "The yes votes were 203."),
    ("Le 27 capitali hanno detto no.", "The 27 capitals said no."),
  ])
  func readsVotes(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("Stop al petrolio dal 2031.", "Halt to oil from 2031."),
    (
      "Nuovi dazi dal 4 luglio, il governo firma.", "New tariffs from July 4, the government signs."
    ),
    ("Il prezzo scende a 47 $/barile dal 4 luglio.", "The price falls to $47/barrel from July 4."),
    ("Il divieto scatta dal 2031.", "The ban takes effect from 2031."),
    ("Il divieto scatterà dal 4 luglio.", "The ban will take effect from July 4."),
    (
      "Il governo vuole vietare le armi dal 2031.",
      "The government wants to ban the weapons from 2031."
    ),
    ("Il divieto è in vigore dal 2014.", "The ban has been in force since 2014."),
    ("La guerra continua da febbraio.", "The war has continued since February."),
    ("I prezzi sono calati dal 2014.", "The prices have fallen since 2014."),
    ("Dal 2014 al 2022 i prezzi calano.", "From 2014 to 2022 the prices fall."),
    ("Entro il 2031 il governo firmerà.", "By 2031 the government will sign."),
    ("Il governo non firmerà più.", "The government will no longer sign."),
    ("Il governo non comprerà più petrolio.", "The government will no longer buy oil."),
    ("Il governo comprerà più petrolio.", "The government will buy more oil."),
  ])
  func tellsWhatBeginsFromWhatLasts(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }
}
