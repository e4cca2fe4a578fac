import TestSupport
import Testing

/// Demonyms as people, as attributes and as languages.
@Suite struct DemonymTests {
  @Test(arguments: [
    ("Un olandese è stato ucciso.", "A Dutch citizen was killed."),
    ("Due cinesi sono scomparsi.", "Two Chinese citizens disappeared."),
    ("Gli irlandesi votano.", "The Irish vote."),
    ("I russi avanzano.", "The Russians advance."),
    ("Uno spagnolo guida la missione.", "A Spaniard leads the mission."),
  ])
  func namePeople(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    ("Parla francese e inglese.", "It speaks French and English."),
    ("Studiano il cinese.", "They study Chinese."),
    ("Traduce dal russo.", "It translates from Russian."),
    ("Ha scritto in arabo.", "It wrote in Arabic."),
    ("I traduttori di turco tacciono.", "The translators of Turkish remain silent."),
    ("La delegazione parla con un russo.", "The delegation speaks to a Russian."),
  ])
  func nameLanguages(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  /// A part of a country is a name; English gives it no article.
  @Test(arguments: [
    ("L'Ucraina orientale brucia.", "Eastern Ukraine burns."),
    ("Nel nord del Kosovo la tensione sale.", "In northern Kosovo the tension rises."),
  ])
  func partsOfCountriesHaveNoArticle(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }
}
