import Linguistics
import TestSupport
import Testing

@Suite struct ItalianAnalyzerTests {
  private let analyzer = ItalianAnalyzer()

  private func readings(_ word: String) -> Set<String> {
    Set(
      analyzer.analyses(of: word).compactMap { analysis in
        analysis.lexeme.map { "\(analyzer.lexicon[$0].lemma) \(analysis.features)" }
      }
    )
  }

  @Test(arguments: [
    ("prese", "prendere 3 sg. preterite"), ("concluse", "concludere f. pl. participle"),
    ("avrebbe", "avere 3 sg. conditional"), ("cerchi", "cercare 2 sg. present"),
    ("cerchi", "cerchio m. pl."), ("lanceranno", "lanciare 3 pl. future"),
    ("uova", "uovo f. pl."), ("ministra", "ministro f. sg."),
    ("ambasciatrici", "ambasciatore f. pl."),
    ("comprendessero", "comprendere 3 pl. imperfect subjunctive"),
    ("geopolitici", "geopolitico m. pl."), ("politiche", "politico f. pl."),
    ("disponesse", "disporre 3 sg. imperfect subjunctive"), ("otterrà", "ottenere 3 sg. future"),
    ("tradussero", "tradurre 3 pl. preterite"), ("invii", "inviare 2 sg. present"),
    ("stiano", "stare 3 pl. subjunctive"), ("fu", "essere 3 sg. preterite"),
  ])
  func findsInflectedForms(form: String, expected: String) {
    #expect(readings(form).contains(expected))
  }

  @Test(arguments: [
    ("perche'", "perché"), ("citta'", "città"), ("perchè", "perché"), ("farlo", "fare"),
    ("averglielo", "avere"), ("porsi", "porre"), ("facendolo", "fare"), ("poter", "potere"),
    ("ambasciator", "ambasciatore"), ("rapidissimi", "rapido"), ("sospettosamente", "sospettoso"),
  ])
  func repairsAndDerives(form: String, lemma: String) {
    #expect(readings(form).contains { $0.hasPrefix(lemma) })
  }

  @Test func keepsCliticsApart() throws {
    let infinitive = try #require(
      analyzer.analyses(of: "averglielo").first { $0.features.verbForm == .infinitive }
    )
    #expect(infinitive.clitics == (.gli, .lo))
  }

  @Test func generatesWhatItAnalyses() {
    let lexicon = analyzer.lexicon
    var generator = SplitMix64(seed: 7)
    for _ in 0..<300 {
      let id = Lexeme.ID.random(in: 0..<Lexeme.ID(lexicon.count), using: &generator)
      for form in lexicon.forms(of: id) {
        let found = analyzer.analyses(of: form.ending)
        #expect(
          found.contains { $0.lexeme.map { lexicon[$0].lemma } == lexicon[id].lemma },
          "\(form.ending) is a form of \(lexicon[id].lemma)"
        )
      }
    }
  }
}
