import Drafting
import Testing
import TextModel

/// Constructions that English builds of other parts, each with what must stay as it is beside it.
@Suite struct ConstructionTests {
  private static let engine = TransferEngine()

  private func draft(_ italian: String) throws -> String {
    let request = DraftRequest(text: SourceText(italian), beginsParagraph: true)
    return try Self.engine.drafts(for: [request]).map(\.text).joined()
  }

  @Test(arguments: [
    ("Il governo fa costruire una base.", "The government has a base built."),
    ("Il governo si fa ispezionare.", "The government gets inspected."),
    (
      "Il governo ha fatto sapere che firmerà.", "The government announced that it will sign."
    ),
  ])
  func writesCausatives(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("Il ministro ha detto di essere pronto.", "The minister said he was ready."),
    ("Il ministro dice di essere pronto.", "The minister says he is ready."),
    ("Il ministro ha annunciato di aver firmato.", "The minister announced he had signed."),
    ("Il ministro ha detto di firmare.", "The minister said to sign."),
    ("Il ministro spera di vincere.", "The minister hopes to win."),
  ])
  func writesClaims(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("A preoccupare il governo sono i dazi.", "The tariffs worry the government."),
    ("È stato il governo a decidere.", "It was the government that decided."),
    ("È qui che nasce la guerra.", "It is here that the war is born."),
  ])
  func writesCleftSentences(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("Il ministro spiega quale sia il confine.", "The minister explains what the border is."),
    ("Che cosa farà il governo?", "What will the government do?"),
    ("Perché il governo ha attaccato?", "Why did the government attack?"),
    ("Chi vincerà?", "Who will win?"),
    ("Può il governo difendersi?", "Can the government defend itself?"),
    ("D. Paghiamo noi?", "D. Do we pay?"),
    ("Chi paga il conto", "Who foots the bill"),
  ])
  func asks(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Il ministro ha offerto all'alleato un accordo.",
      "The minister offered an agreement to the ally."
    ),
    (
      "Il ministro ha offerto all'alleato un accordo che dura.",
      "The minister offered the ally an agreement that lasts."
    ),
  ])
  func ordersObjects(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("Ci si illude.", "One deludes oneself."),
    ("La si scambia per una vittoria.", "It is exchanged for a victory."),
    ("I due paesi si accusano a vicenda.", "The two countries accuse each other."),
    ("I paesi si assomigliano tutti.", "The countries all look alike."),
    ("La guerra si decide qui.", "The war is decided here."),
    ("Il ministro si decide.", "The minister decides."),
  ])
  func readsSi(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("Conviene aspettare.", "It is best to wait."),
    ("Serve una strategia.", "A strategy is needed."),
    ("Resta la domanda.", "The question remains."),
    ("Il partito ha tagliato e congelato la spesa.", "The party cut and froze spending."),
    ("Il governo ha poi dovuto firmare.", "The government then had to sign."),
    (
      "Senza che il governo venisse informato, l'esercito attaccò.",
      "Without the government being informed, the army attacked."
    ),
    ("Nessuno crede più.", "Nobody believes anymore."),
    ("Da anni il governo tace.", "For years the government has remained silent."),
    ("Pur sapendo, il governo tacque.", "While knowing, the government remained silent."),
    ("Più che una guerra, è un assedio.", "More than a war, it is a siege."),
    ("Tre mesi dopo il ministro firmò.", "Three months later the minister signed."),
    ("Lo diventa.", "It becomes so."),
    ("La guerra continua.", "The war continues."),
    ("Un rapporto riservato.", "A confidential report."),
    ("Non accadeva da decenni.", "It had not happened for decades."),
    ("È imprudente fidarsi.", "It is reckless to trust."),
    ("È una difesa che costa.", "It is defense that costs."),
    ("Il problema, dicono, è serio.", "The problem, they say, is serious."),
    ("Il ministro vuole difendersi.", "The minister wants to defend himself."),
    ("Non possono né firmare né negoziare.", "They cannot either sign or negotiate."),
  ])
  func writesClauses(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Le scuole chiudono per due mesi e le banche falliscono.",
      "The schools close for two months and the banks fail."
    ),
    (
      "Il bilancio cresce del 5 per cento e il governo vuole ridurlo.",
      "The budget rises by 5 percent and the government wants to reduce it."
    ),
    (
      "È diventata effettiva l'uscita dall'accordo.",
      "The withdrawal from the agreement became effective."
    ),
    ("Non è un assedio, obiettano i ministri.", "It is not a siege, the ministers object."),
  ])
  func findsSubjects(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }
}
