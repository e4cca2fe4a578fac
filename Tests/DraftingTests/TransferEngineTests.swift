import Drafting
import Linguistics
import TestSupport
import Testing
import TextModel

/// Minimal pairs, by rule: what stands in each line is there for the one thing its rule does.
@Suite struct TransferEngineTests {
  private static let engine = TransferEngine()

  private func draft(_ italian: String) throws -> String {
    let request = DraftRequest(text: SourceText(italian), beginsParagraph: true)
    return try Self.engine.drafts(for: [request]).map(\.text).joined()
  }

  @Test(arguments: [
    ("La pace è lontana.", "Peace is distant."),
    ("Il ministro è partito.", "The minister left."),
    (
      "La sicurezza dei confini preoccupa il governo.",
      "The security of borders worries the government."
    ),
    ("È un trattato.", "It is a treaty."),
    ("Un'informazione importante.", "Important information."),
    ("La settimana scorsa il governo ha deciso.", "Last week the government decided."),
  ])
  func choosesArticles(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("Una nuova alleanza militare.", "A new military alliance."),
    ("Le relazioni commerciali bilaterali.", "Bilateral trade relations."),
    ("Interessi economici e militari.", "Economic and military interests."),
    ("La politica di sicurezza nazionale.", "The national security policy."),
    ("Il paese più grande del mondo.", "The largest country in the world."),
    ("Una strada più lunga.", "A longer road."),
  ])
  func ordersNounGroups(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("Il governo firmerà il trattato.", "The government will sign the treaty."),
    ("Il governo aveva firmato il trattato.", "The government had signed the treaty."),
    ("Il trattato è stato firmato dal governo.", "The treaty was signed by the government."),
    ("Il governo sta negoziando.", "The government is negotiating."),
    ("Il governo non firma.", "The government does not sign."),
    ("Il governo non ha firmato.", "The government did not sign."),
    ("Il governo dovrebbe firmare.", "The government should sign."),
    ("Il governo può firmare.", "The government can sign."),
    ("Il trattato venne firmato.", "The treaty was signed."),
    ("Il governo non ha mai firmato.", "The government has never signed."),
  ])
  func buildsVerbGroups(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("Hanno firmato il trattato.", "They signed the treaty."),
    ("Abbiamo firmato il trattato.", "We signed the treaty."),
    ("Sono arrivati i soldati.", "The soldiers arrived."),
    ("Ci sono due soldati.", "There are two soldiers."),
    ("I soldati che combattono sono stanchi.", "The soldiers who fight are tired."),
  ])
  func givesSubjects(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("l'8 ottobre 2024", "October 8, 2024"), ("nel giugno 2024", "in June 2024"),
    ("1.500 soldati", "1,500 soldiers"), ("il 3,5%", "3.5%"),
    ("due miliardi di euro", "two billion euros"), ("Oltre 1.200 navi", "More than 1,200 ships"),
    ("150mila profughi", "150,000 refugees"), ("nel XX secolo", "in the 20th century"),
    ("due anni fa", "two years ago"),
  ])
  func writesNumbersAndDates(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test func tracesEveryWord() throws {
    let text = "Il governo italiano non ha ancora firmato il nuovo trattato con la Xyzlandia."
    let request = DraftRequest(text: SourceText(text))
    let draft = try #require(Self.engine.drafts(for: [request]).first)
    var last = 0
    for piece in draft.pieces {
      #expect(piece.target.lowerBound >= last)
      #expect(!piece.target.isEmpty)
      #expect(piece.source.upperBound <= text.utf8.count)
      last = piece.target.upperBound
    }
    #expect(last == draft.text.utf8.count)
  }

  @Test(arguments: 0..<60)
  func draftsAnything(seed: UInt64) throws {
    let pieces = [
      "il ", "governo ", "che ", "non ", "ha ", "firmato ", ", ", "«", "» ", "di ", "la ", "Putin ",
      "1.500 ", "è ", "stato ", "si ", "più ", "e ", "cui ", "ne ", "lo ", "(", ")", "dell'",
      "\u{300}",
    ]
    let text = randomText(from: pieces, count: 30, seed: seed)
    let drafts = try Self.engine.drafts(for: [DraftRequest(text: SourceText(text))])
    #expect(drafts.count == 1)
  }

  @Test(arguments: 0..<20)
  func draftsRandomBytes(seed: UInt64) throws {
    let text = SourceText(repairing: randomBytes(count: 200, seed: seed))
    #expect(try Self.engine.drafts(for: [DraftRequest(text: text)]).count == 1)
  }

  @Test(arguments: [
    ("Il 3 maggio 2022 il governo firmò.", "On 3 May 2022 the government signed."),
    (
      "Tra l'8 e il 13 marzo il governo tacque.",
      "Between 8 and 13 March the government remained silent."
    ),
    ("Il programma è grigio.", "The programme is grey."),
    ("Il governo analizza i centri.", "The government analyses the centres."),
    ("Ha perso il 5 per cento.", "It lost 5 per cent."),
    ("Il governo parla di «pace».", "The government speaks of \"peace\"."),
  ])
  func writesBritishEnglish(italian: String, english: String) throws {
    let engine = TransferEngine(variety: .uk)
    let request = DraftRequest(text: SourceText(italian), beginsParagraph: true)
    #expect(try engine.drafts(for: [request]).map(\.text) == [english])
  }

  @Test(arguments: [
    ("Le minacce crescono.", "grow", ["increase"]),
    ("Il governo analizzava i dati.", "analyzed", ["examined"]),
    ("Cresceva la minaccia.", "grew", ["increased"]),
  ])
  func inflectsAlternatives(italian: String, word: String, alternatives: [String]) throws {
    let request = DraftRequest(text: SourceText(italian), beginsParagraph: true)
    let draft = try #require(try Self.engine.drafts(for: [request]).first)
    let bytes = Array(draft.text.utf8)
    let piece = try #require(
      draft.pieces.first { String(decoding: bytes[$0.target.range], as: UTF8.self) == word }
    )
    #expect(piece.alternatives.starts(with: alternatives))
  }
}
