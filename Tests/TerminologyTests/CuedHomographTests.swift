import Terminology
import Testing
import TextModel

/// Nouns with cue words that are verb forms elsewhere.
@Suite struct CuedHomographTests {
  private static let matcher = TermMatcher(glossaries: [.builtIn])

  private func finds(_ entry: String, in italian: String) -> Bool {
    let text = SourceText(italian)
    return Self.matcher.matches(in: text, text.range).contains { $0.entry.italian == entry }
  }

  @Test(arguments: [
    ("tratta", "La tratta dei migranti continua."),
    ("mandato", "Il mandato del deputato scade."),
    ("resa", "La resa del nemico è vicina."),
  ])
  func areFoundBesideTheirCues(entry: String, italian: String) {
    #expect(finds(entry, in: italian))
  }

  @Test(arguments: [
    ("tratta", "Il libro tratta dei migranti e delle vittime."),
    ("mandato", "Hanno mandato una lettera al sindaco e al deputato."),
    ("resa", "È stata resa pubblica la lista dei soldati."),
  ])
  func areNotMadeOfVerbs(entry: String, italian: String) {
    #expect(!finds(entry, in: italian))
  }
}
