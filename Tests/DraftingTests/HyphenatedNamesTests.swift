import Linguistics
import Testing

/// Names and designations that no glossary knows and that hyphens hold together.
@Suite struct HyphenatedNamesTests {
  @Test(arguments: [
    ("Il leader al-Qamar è morto.", "The leader al-Qamar died."),
    ("Il missile ZX-45 è caduto.", "The ZX-45 missile fell."),
    ("Il presidente Bae Kuo-pheng è partito.", "President Bae Kuo-pheng left."),
  ])
  func carriesNamesOverWhole(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("L'ex-ministro è partito.", "The former minister left."),
    ("La francese Zentrika firma.", "French Zentrika signs."),
  ])
  func leavesOtherHyphensAndDemonymsAlone(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }
}
