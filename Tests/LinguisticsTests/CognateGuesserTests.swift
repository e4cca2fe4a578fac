import Linguistics
import Testing

@Suite struct CognateGuesserTests {
  @Test(arguments: [
    ("balcanizzazione", "balcanization"), ("vulcanologia", "vulcanology"),
    ("tecnocratico", "technocratic"), ("intergovernabilità", "intergovernability"),
    ("neokeynesismo", "neokeynesism"),
  ])
  func followsLearnedEndings(italian: String, english: String) throws {
    let guess = try #require(CognateGuesser.guess(Array(italian.utf8)))
    #expect(guess.english == english)
    #expect(guess.analysis.origin == .guessed)
  }

  @Test(arguments: ["pattini", "sughero", "nazione"])
  func leavesOtherWordsAlone(italian: String) {
    #expect(CognateGuesser.guess(Array(italian.utf8)) == nil)
  }
}
