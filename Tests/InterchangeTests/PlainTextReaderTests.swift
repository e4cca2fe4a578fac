import Bilingual
import Interchange
import Testing
import TextModel

@Suite struct PlainTextReaderTests {
  private func read(_ text: String) -> String {
    let article = PlainTextReader().read(SourceText(text))
    #expect(article.source == text)
    return dump(article)
  }

  @Test func joinsFilledLines() {
    let text = """
      Le basi del Baltico

          Per chi guarda la carta dall'alto lo stretto è una striscia azzurra
      larga quattro chilometri. Per chi deve difenderlo è un problema senza
      soluzione.
          Il secondo capoverso comincia con un rientro, e nessuna riga vuota
      lo divide dal primo.
      """
    #expect(
      read(text) == """
        h1 Le basi del Baltico
        p Per chi guarda la carta dall'alto lo stretto è una striscia azzurra larga quattro \
        chilometri. Per chi deve difenderlo è un problema senza soluzione.
        p Il secondo capoverso comincia con un rientro, e nessuna riga vuota lo divide dal primo.
        """
    )
  }

  @Test func joinsRaggedLines() {
    let text = """
      L’isola e il suo specchio
      La difesa dell’isola procede a velocità diverse. La flotta ha
      riaperto una decina di moli, mentre gli alleati, entrati nel
      patto fra il 2021 e il 2022, hanno unificato i comandi
      aerei e le scorte di munizioni.
      Nessuno, per ora, ha chiesto agli abitanti che cosa ne pensino,
      e non è detto che qualcuno lo faccia.
      """
    #expect(
      read(text) == """
        h1 L’isola e il suo specchio
        p La difesa dell’isola procede a velocità diverse. La flotta ha riaperto una decina di moli, \
        mentre gli alleati, entrati nel patto fra il 2021 e il 2022, hanno unificato i comandi aerei \
        e le scorte di munizioni.
        p Nessuno, per ora, ha chiesto agli abitanti che cosa ne pensino, e non è detto che qualcuno \
        lo faccia.
        """
    )
  }

  @Test func keepsOneLineParagraphsApart() {
    let text = """
      Un mare di gas
      Il primo capoverso sta tutto su una riga, per quanto lunga sia, e non va unito al secondo.
      Il secondo pure.
      il terzo, per errore, comincia con la minuscola.
      """
    #expect(
      read(text) == """
        h1 Un mare di gas
        p Il primo capoverso sta tutto su una riga, per quanto lunga sia, e non va unito al secondo.
        p Il secondo pure.
        p il terzo, per errore, comincia con la minuscola.
        """
    )
  }

  @Test(arguments: [
    ("la cer-", "tezza", "la certezza"),
    ("nel Nagorno-", "Karabakh", "nel Nagorno-Karabakh"),
    ("una missione italo-", "spagnola", "una missione italo-spagnola"),
    ("nel triennio 2019-", "2021", "nel triennio 2019-2021"),
    ("la pro\u{AD}", "vincia", "la provincia"),
    ("un accordo -", "dicono -", "un accordo - dicono -"),
    ("la vis-à-", "vis", "la vis-à-vis"),
  ])
  func joinsCutWords(first: String, second: String, joined: String) {
    let filler = String(repeating: "parole ", count: 9)
    let text = "\(filler)\(first)\n\(second) \(filler)\(first)\n\(second) vis-à-vis in fondo."
    let article = PlainTextReader().read(SourceText(text))
    let block = article.blocks.first
    #expect(article.blocks.count == 1)
    #expect(block?.text.string.contains("\(joined) ") == true)
    #expect(block?.reassembled == text)
  }

  @Test func asksWhetherAWordExists() {
    let filler = String(repeating: "parole ", count: 9)
    let text = "\(filler)contro-\nllo e \(filler)guerra-\nlampo di nuovo."
    let known: Set<String> = ["controllo", "guerra", "lampo", "contro"]
    let article = PlainTextReader(isKnownWord: { known.contains($0) }).read(SourceText(text))
    #expect(article.blocks.first?.text.string.contains("controllo e") == true)
    #expect(article.blocks.first?.text.string.contains("guerra-lampo") == true)
  }

  @Test func findsTheHead() {
    let text = """
      ANALISI

      Chi comanda nel porto di Durazzo

      Tre famiglie, due ministri e un terminal che nessuno vuole pagare

      di Livia Sartorelli
      7 maggio 2024 – Aggiornato alle 10:15

      Il terminal è stato inaugurato tre volte, e per tre volte è rimasto vuoto. La prima perché \
      mancavano le gru, la seconda perché mancavano le navi, la terza perché mancava, dicono i \
      portuali con un'alzata di spalle, la volontà di usarlo; e intanto i debiti crescevano, gli \
      interessi pure, e il governo cambiava due volte ministro senza cambiare idea.

      La volontà che manca

      Non è solo una questione di soldi.
      """
    let found = read(text).split(separator: "\n").map { $0.prefix(40) }
    #expect(
      found == [
        "credit ANALISI",
        "h1 Chi comanda nel porto di Durazzo",
        "p Tre famiglie, due ministri e un termin",
        "credit di Livia Sartorelli",
        "credit 7 maggio 2024 – Aggiornato alle 1",
        "p Il terminal è stato inaugurato tre vol",
        "h2 La volontà che manca",
        "p Non è solo una questione di soldi.",
      ]
    )
  }

  @Test func findsListsAndNotes() {
    let text = """
      Restano tre nodi:

      • il gas [1];
        ◦ quello algerino;
      • il grano;
      1) chi paga
      2) chi decide

      Note

      [1] Dati del 2023.
      """
    #expect(
      read(text) == """
        p Restano tre nodi:
        li1[•] il gas [1];
        li2[◦] quello algerino;
        li1[•] il grano;
        li1[1)] chi paga
        li1[2)] chi decide
        h2 Note
        fn[1] Dati del 2023.
        """
    )
  }

  @Test func marksCallsToNotes() {
    let article = PlainTextReader().read(
      SourceText("Il patto regge [1], dicono [2].\n\n[1] Forse.")
    )
    #expect(article.blocks.first.map(dumpMarkup) == "call<1>([1])")
  }

  @Test func keepsDialogueAsProse() {
    let text = """
      Il colonnello entrò senza bussare.

      — Chi ha firmato? — chiese.

      — Nessuno.

      - E allora?
      - Allora aspettiamo.
      """
    #expect(
      read(text) == """
        p Il colonnello entrò senza bussare.
        p — Chi ha firmato? — chiese.
        p — Nessuno.
        p - E allora?
        p - Allora aspettiamo.
        """
    )
  }

  @Test func leavesOutWhatPagesAdd() {
    let text = """
      Salta al contenuto principale
      Accedi | Newsletter
      Home › Mondo › Africa

      Il Nilo e le sue dighe

      Condividi su Facebook

      La diga è piena, e con lei la pazienza del Cairo. Nessuno dei tre governi ha però interesse a \
      dirlo per primo: chi parla, qui, paga.

      LEGGI ANCHE
      L'acqua che divide
      Che cosa vuole Addis Abeba?

      Il resto è attesa.

      Tag: Egitto, Etiopia
      © RIPRODUZIONE RISERVATA

      3 commenti
      mario: Basta dighe! Era ora di dirlo.
      ×
      Iscriviti alla newsletter «Il Delta»
      """
    #expect(
      read(text) == """
        h1 Il Nilo e le sue dighe
        p La diga è piena, e con lei la pazienza del Cairo. Nessuno dei tre governi ha però interesse \
        a dirlo per primo: chi parla, qui, paga.
        p Il resto è attesa.
        - navigation Salta al contenuto principale
        - navigation Accedi | Newsletter
        - navigation Home › Mondo › Africa
        - share Condividi su Facebook
        - related LEGGI ANCHE
        - related L'acqua che divide
        - related Che cosa vuole Addis Abeba?
        - metadata Tag: Egitto, Etiopia
        - copyright © RIPRODUZIONE RISERVATA
        - comments 3 commenti
        - comments mario: Basta dighe! Era ora di dirlo.
        - navigation ×
        - newsletter Iscriviti alla newsletter «Il Delta»
        """
    )
  }

  /// Lines that look like boilerplate to a rule that looks for words only.
  @Test(arguments: [
    "Leggi anche i trattati minori, diceva il professore.",
    "«Condividi su questo tavolo le tue carte», gli disse.",
    "Accetta tutto, purché si firmi.",
    "Iscriviti! gridavano in piazza.",
    "Tag è una parola inglese.",
    "Vai al contenuto del trattato, lascia perdere la forma.",
    "Menu fisso per i ministri.",
    "Segui i soldi.",
    "La pubblicità ha un prezzo.",
    "Fonti diplomatiche: nessun accordo in vista.",
    "Di Stefano non ha dubbi.",
    "di Roma non si parla più.",
    "Il 7 ottobre 2023 tutto cambia.",
    "2024",
    "Il menu del vertice",
    "A e Z",
  ])
  func keepsWhatMayBeProse(line: String) {
    let text = "Un titolo qualunque\n\nPrima frase del testo.\n\n\(line)\n\nUltima frase del testo."
    let article = PlainTextReader().read(SourceText(text))
    #expect(article.omissions.isEmpty)
    #expect(article.blocks.contains { $0.isProse && $0.text.string == line })
  }

  @Test func readsAgencyTakes() {
    let text = """
      XYZ0412  3 EST  0  MOR
      CIAD: ACCORDO FRA GOVERNO E RIBELLI
         (Lampo) - N'DJAMENA, 4 GIU 2024 - Il governo del Ciad ha firmato nella notte un accordo.Lo \
      riferiscono fonti dell'opposizione. (SEGUE)
         XYZ/ABC
      04-GIU-24 08:31
      """
    #expect(
      read(text) == """
        credit XYZ0412  3 EST  0  MOR
        h1 CIAD: ACCORDO FRA GOVERNO E RIBELLI
        p (Lampo) - N'DJAMENA, 4 GIU 2024 - Il governo del Ciad ha firmato nella notte un accordo.Lo \
        riferiscono fonti dell'opposizione.
        credit XYZ/ABC
        credit 04-GIU-24 08:31
        - metadata (SEGUE)
        """
    )
  }

  @Test func keepsTablesAndRules() {
    let text = "Prima.\n\n* * *\n\nAnno\tSpesa\n2022\t3,1\n2023\t3,4\n\nDopo."
    #expect(
      read(text) == """
        p Prima.
        =rule * * *
        =table Anno\tSpesa⏎2022\t3,1⏎2023\t3,4
        p Dopo.
        """
    )
  }

  @Test(arguments: ["", "\n\n", "  \n\t", "\u{FEFF}"])
  func readsNothing(text: String) {
    #expect(read(text) == "")
  }

  @Test func takesOneLineForASentence() {
    #expect(read("Mosca smentisce") == "p Mosca smentisce")
  }
}
