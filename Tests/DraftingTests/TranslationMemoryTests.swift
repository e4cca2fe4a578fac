import Drafting
import TestSupport
import Testing
import TextModel

@Suite struct TranslationMemoryTests {
  static let memory = TranslationMemory([
    TranslationMemory.Unit(source: "La nave salpa.", target: "Old."),
    TranslationMemory.Unit(source: "La nave salpa.", target: "The ship sails."),
    TranslationMemory.Unit(
      source: "Il ministro ha firmato il nuovo accordo a Roma.",
      target: "The minister signed the new agreement in Rome."
    ),
  ])

  @Test(arguments: [
    ("La nave salpa.", 100, ""),
    ("La  nave\u{A0}salpa. ", 100, ""),
    ("la nave salpa.", 99, "La → la"),
    ("Il ministro ha firmato il nuovo accordo a Vienna.", 90, "Roma → Vienna"),
    ("Il ministro non ha firmato il nuovo accordo a Roma.", 90, "+ non"),
    ("Il ministro ha firmato l'accordo a Roma.", 80, "il nuovo → l'"),
    ("Tutt'altro discorso.", 0, ""),
  ])
  func scoresLikeness(_ text: String, _ similarity: Int, _ difference: String) {
    let match = Self.memory.match(SourceText(text), leastSimilarity: 75)
    guard similarity >= 75 else {
      #expect(match == nil)
      return
    }
    #expect(match?.similarity == similarity)
    #expect(match?.difference == difference)
  }

  @Test func lastTranslationWins() {
    #expect(Self.memory.match(SourceText("La nave salpa."))?.unit.target == "The ship sails.")
  }

  @Test func findsWhatALinearSearchFinds() {
    let pieces = ["nave ", "mare ", "porto ", "diga ", "e ", "non ", "la ", "il "]
    let sources = (0..<80).map { randomText(from: pieces, count: 8, seed: $0) }
    let memory = TranslationMemory(
      sources.map { TranslationMemory.Unit(source: $0, target: "x") }
    )
    for seed in 100..<130 {
      let text = SourceText(randomText(from: pieces, count: 8, seed: UInt64(seed)))
      let best = sources.map { source in
        TranslationMemory([TranslationMemory.Unit(source: source, target: "x")])
          .match(text, leastSimilarity: 60)?.similarity ?? 0
      }
      .max()
      #expect((memory.match(text, leastSimilarity: 60)?.similarity ?? 0) == best)
    }
  }
}
