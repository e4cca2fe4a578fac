import Drafting
import TestSupport
import Testing
import TextModel

/// Minimal pairs: one word, two contexts, two senses.
@Suite struct SenseTests {
  private static let engine = TransferEngine()

  private func draft(_ italian: String) throws -> String {
    let request = DraftRequest(text: SourceText(italian), beginsParagraph: true)
    return try Self.engine.drafts(for: [request]).map(\.text).joined()
  }

  @Test(arguments: [
    ("Un colpo di fucile.", "shot"), ("Un colpo alla testa.", "blow"),
    ("Il colpo è stato sparato.", "shot"), ("Il colpo è stato durissimo.", "blow"),
    ("Il blocco del porto.", "blockade"), ("Il blocco orientale.", "bloc"),
    ("La leva obbligatoria.", "conscription"), ("Una leva lunga.", "lever"),
    ("Il bilancio delle vittime.", "toll"), ("Il bilancio del ministero.", "budget"),
    ("Il campo dei profughi.", "camp"), ("Il campo di grano.", "field"),
    ("La domanda di asilo.", "application"), ("La domanda di petrolio.", "demand"),
    ("La firma del trattato.", "signing"), ("La firma del ministro.", "signature"),
    ("La perdita di gas.", "leak"), ("La perdita di territorio.", "loss"),
    ("I titoli dei giornali.", "headlines"), ("Il secondo piano dell'edificio.", "floor"),
    ("Un rapporto sulla povertà.", "report"), ("Le entrate fiscali.", "revenue"),
  ])
  func choosesTheSenseOfNouns(italian: String, english: String) throws {
    #expect(try draft(italian).contains(english))
  }

  @Test(arguments: [
    ("La Russia importa petrolio.", "imports oil"), ("Il resto non importa.", "matter"),
    ("Hanno spento il reattore.", "shut down the reactor"),
    ("Hanno spento l'incendio.", "put out the fire"),
    ("Il reattore è stato spento.", "shut down"),
    ("Hanno assunto trenta operai.", "hired"),
    ("Ha stretto un accordo.", "struck"), ("Ha stretto la mano al ministro.", "shook"),
    ("Il tribunale ha emesso la sentenza.", "handed down"),
    ("Il governo ha sciolto l'esercito.", "disbanded"),
    ("Il giudice ha sentito il testimone.", "questioned"),
    ("Ha perso l'autobus.", "missed"), ("Ha perso la guerra.", "lost"),
    ("Chiede un visto.", "applies for"), ("Chiede di partire.", "asks to"),
    ("Aumentano i prezzi.", "rise"), ("Il governo aumenta i prezzi.", "raises"),
  ])
  func choosesTheSenseOfVerbs(italian: String, english: String) throws {
    #expect(try draft(italian).contains(english))
  }

  @Test(arguments: [
    ("Un volto familiare.", "familiar"), ("La scena è familiare.", "familiar"),
    ("Una tradizione familiare.", "family"), ("Un uomo alto.", "tall"),
    ("Un prezzo alto.", "high"), ("Una strada stretta.", "narrow"),
    ("È una stretta collaborazione.", "close"), ("Un calo netto.", "sharp"),
    ("Un documento falso.", "fake"), ("Una dichiarazione falsa.", "false"),
    ("Il paese vicino.", "neighboring"), ("La guerra civile.", "civil"),
    ("Per le vittime civili.", "civilian"), ("Il fratello maggiore.", "older"),
  ])
  func choosesTheSenseOfAdjectives(italian: String, english: String) throws {
    #expect(try draft(italian).contains(english))
  }

  @Test func keepsTheDefaultAmongTheAlternativesAndNamesTheRule() throws {
    let request = DraftRequest(text: SourceText("Un colpo di fucile."), beginsParagraph: true)
    let draft = try #require(try Self.engine.drafts(for: [request]).first)
    let piece = try #require(draft.pieces.first { $0.reason.sense.hasPrefix("di=") })
    #expect(piece.alternatives.first == "blow")
  }

  @Test(arguments: [
    ("L'azienda ha risposto alla domanda.", "answered the question"),
    ("Negli ultimi mesi la tensione è salita.", "In recent months"),
    ("Negli ultimi due mesi.", "last two months"),
  ])
  func carriesPrepositionsAndArticlesAlong(italian: String, english: String) throws {
    #expect(try draft(italian).contains(english))
  }
}
