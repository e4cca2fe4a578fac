import Drafting
import Testing
import TextModel

/// Minimal pairs for subjects and objects that Italian sets elsewhere than English.
@Suite struct WordOrderTests {
  private static let engine = TransferEngine()

  private func draft(_ italian: String) throws -> String {
    let request = DraftRequest(text: SourceText(italian), beginsParagraph: true)
    return try Self.engine.drafts(for: [request]).map(\.text).joined()
  }

  @Test(arguments: [
    ("Cresce tra i ministri il timore.", "The fear grows among the ministers."),
    ("Pesa sul vertice l'ombra della guerra.", "The shadow of the war weighs on the summit."),
    ("Affondano, sotto i debiti, le banche.", "The banks sink, under the debts."),
    ("Hanno vinto i moderati.", "The moderates won."),
    ("Hanno vinto le elezioni.", "They won the elections."),
    ("Si sono persi due anni.", "Two years were lost."),
    (
      "Qui si incrociano le ambizioni turche e gli interessi russi.",
      "Here Turkish ambitions and Russian interests cross."
    ),
    ("Aumentano i prezzi e i salari calano.", "The prices rise and the wages fall."),
    (
      "Nel governo siedono uomini che non hanno votato.",
      "In the government sit men who did not vote."
    ),
    ("Che la guerra continui è chiaro.", "That the war continues is clear."),
    ("C'è chi tace.", "There are those who remain silent."),
  ])
  func findsSubjectsBehindTheirVerb(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("Il negoziato lo conduce il Qatar.", "Qatar leads the negotiation."),
    ("Le condizioni le detta il vincitore.", "The winner dictates the conditions."),
    ("La partita la giocano altri.", "Others play the game."),
    ("La ricostruzione la paghiamo noi.", "We pay reconstruction."),
    ("Il presidente lo ha firmato ieri.", "The president signed it yesterday."),
    ("Il ministro lo considera un errore.", "The minister considers it a mistake."),
    ("Della guerra si occuperanno i generali.", "The generals will deal with the war."),
  ])
  func putsFrontedObjectsBack(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    (
      "A preoccupare il governo non sono i dazi.", "What worries the government is not the tariffs."
    ),
    (
      "Più cresce la pressione, più il governo tace.",
      "The more pressure grows, the more the government remains silent."
    ),
    ("Più della guerra pesa il debito.", "More than the war the debt weighs."),
    ("Gli uomini devono tutto al ministro.", "The men owe everything to the minister."),
    ("Gli uomini devono partire.", "The men must leave."),
    (
      "Quella che doveva essere una vittoria è una sconfitta.",
      "What was supposed to be a victory is a defeat."
    ),
    (
      "Da dieci anni a questa parte il governo tace.",
      "For ten years now the government has remained silent."
    ),
  ])
  func writesComparedAndMeasuredClauses(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }
}
