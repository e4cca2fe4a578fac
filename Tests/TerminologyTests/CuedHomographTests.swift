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

  /// Each sense of a term that has cue words for all of them is chosen by its own.
  @Test(arguments: [
    ("Pechino manda navi nello Stretto davanti a Taiwan.", "Taiwan Strait"),
    ("I pasdaran chiudono lo Stretto.", "Strait of Hormuz"),
    ("A Messina il ponte unirà le rive dello Stretto.", "Strait of Messina"),
    ("Barzani guida il PDK a Erbil.", "KDP"),
    ("A Pristina il PDK sfida Kurti.", "PDK"),
    ("La BRI di Basilea avverte le banche.", "BIS"),
    ("Pechino rilancia la BRI con una ferrovia.", "Belt and Road Initiative"),
    ("La marina applica il blocco del porto.", "blockade"),
    ("Chevron vuole perforare il blocco a sud.", "exploration block"),
    ("I vettori, tre missili balistici, caddero in mare.", "missile"),
    ("L'armamento chiede scorte per i porti del Golfo.", "shipping industry"),
    ("Mosca usa la leva del gas nel negoziato.", "lever"),
    ("Torna la leva obbligatoria.", "conscription"),
    ("La società ha approvato il bilancio dopo un anno di utili.", "accounts"),
    ("Il bilancio dell'attentato è di tre morti.", "toll"),
    ("L'Alleanza rafforza il fianco orientale.", "Alliance"),
    ("A Niamey la Confederazione prepara una moneta.", "Confederation"),
    ("Secondo la Carta decide il Consiglio di sicurezza.", "UN Charter"),
  ])
  func areChosenByTheCuesOfTheirSense(italian: String, english: String) {
    let text = SourceText(italian)
    let renderings = Self.matcher.matches(in: text, text.range).compactMap {
      $0.entry.targets.first?.english
    }
    #expect(renderings.contains(english))
  }
}
