import Linguistics
import TextModel
import Testing

@Suite struct PhraseTableTests {
  private let analyzer = ItalianAnalyzer()

  private func matches(_ text: String) -> [String] {
    let words = text.split(separator: " ").map { word in
      let key = Folding.key(String(word))
      return PhraseTable.builtIn.word(
        key: key,
        analyses: analyzer.analyses(of: String(word)),
        lexicon: analyzer.lexicon
      )
    }
    var found: [String] = []
    var start = 0
    while start < words.count {
      if let match = PhraseTable.builtIn.longestMatch(in: words, at: start) {
        found.append(PhraseTable.builtIn[match.phrase].english)
        start += match.length
      } else {
        start += 1
      }
    }
    return found
  }

  @Test(arguments: [
    ("la folla si alzò in piedi", "stand up"), ("il caccia si è alzato in volo", "take off"),
    ("alzandosi in piedi", "stand up"), ("doveva alzarsi in volo", "take off"),
  ])
  func findsPronominalExpressionsInAllForms(text: String, english: String) {
    #expect(matches(text).contains(english))
  }

  @Test func leavesTheSameVerbWithoutPronounAlone() {
    #expect(!matches("il vento alzò in piedi la folla").contains("stand up"))
  }
}
