import Drafting
import Linguistics
import Terminology
import Testing
import TextModel

/// Names and designations that no glossary knows and that hyphens hold together.
@Suite struct HyphenatedNamesTests {
  private static let engine = TransferEngine()
  private static let matcher = TermMatcher(glossaries: [.builtIn])

  private func draft(_ italian: String) throws -> String {
    let text = SourceText(italian)
    let request = DraftRequest(
      text: text,
      terms: Self.matcher.matches(in: text, text.range),
      beginsParagraph: true
    )
    return try Self.engine.drafts(for: [request]).map(\.text).joined()
  }

  @Test(arguments: [
    ("Il leader al-Qamar è morto.", "The leader al-Qamar died."),
    ("Il missile ZX-45 è caduto.", "The ZX-45 missile fell."),
    ("Il presidente Bae Kuo-pheng è partito.", "President Bae Kuo-pheng left."),
  ])
  func carriesNamesOverWhole(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    ("L'ex-ministro è partito.", "The former minister left."),
    ("La francese Zentrika firma.", "French Zentrika signs."),
  ])
  func leavesOtherHyphensAndDemonymsAlone(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }
}
