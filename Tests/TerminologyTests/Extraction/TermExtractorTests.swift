import TestSupport
import Testing
import TextModel

@testable import Terminology

@Suite struct TermExtractorTests {
  /// The candidates of documents, each a list of sentences.
  private func extract(
    _ documents: [[String]],
    glossary rows: String = "",
    _ change: (inout TermExtractor.Options) -> Void = { _ in }
  ) -> [ExtractedTerm] {
    let glossary = GlossaryReader.read(Array(rows.utf8), name: "test").glossary
    var options = TermExtractor.Options()
    change(&options)
    var extractor = TermExtractor(
      matcher: TermMatcher(glossaries: [glossary]),
      options: options
    )
    for sentences in documents {
      extractor.beginDocument()
      for (line, sentence) in sentences.enumerated() {
        let text = SourceText(sentence)
        extractor.read(text, sentences: [TermExtractor.Sentence(text.range)]) { _ in line + 1 }
      }
    }
    return extractor.terms()
  }

  private func once(_ sentence: String, glossary: String = "") -> [String] {
    extract([[sentence]], glossary: glossary) { $0.nounCount = 1 }.map(\.italian)
  }

  // MARK: Patterns

  @Test(arguments: [
    ("Il convoglio umanitario parte.", "convoglio umanitario"),
    (
      "Hanno provato un vettore balistico intercontinentale.", "vettore balistico intercontinentale"
    ),
    ("Servono pattuglie di interposizione.", "pattuglia di interposizione"),
    ("Hanno schierato una nave da sbarco.", "nave da sbarco"),
    ("Torna la dottrina Brežnev.", "dottrina Brežnev"),
    ("Comincia una guerra lampo.", "guerra lampo"),
    ("Si discute del protocollo di Zabljak.", "protocollo di Zabljak"),
    ("È un ordigno a bassa intensità.", "ordigno a bassa intensità"),
  ])
  func findsTheGroup(sentence: String, term: String) {
    #expect(once(sentence).contains(term))
  }

  @Test(arguments: [
    // Judging and dating adjectives, frames, peoples.
    "Il mese scorso hanno vinto.", "Un accordo storico li attende.",
    "Gran parte del governo tace.", "Il governo somalo tace.",
    // What a complement follows is a clause.
    "Guardano i missili lanciati dalla costa.",
    // Numbers.
    "Ne restano trecento.", "Ne restano trent'anni.",
    // Expressions of the lexicon.
    "Lo fanno a ridosso di Natale.",
    // Repetitions.
    "Li contano nave per nave.",
  ])
  func passesOver(sentence: String) {
    #expect(once(sentence) == [])
  }

  @Test func readsNoHeadlineInCapitals() {
    #expect(once("IL CONVOGLIO UMANITARIO PARTE DOMANI") == [])
  }

  @Test(arguments: [
    ("Ha parlato Jovan Petrušić.", "Jovan Petrušić"),
    ("Lo dice la Lega dei Territori Uniti.", "Lega dei Territori Uniti"),
    ("Lo guida Omar bin Basrawi.", "Omar bin Basrawi"),
    ("Lo ha detto l'ambasciatrice della Zembla.", "Zembla"),
  ])
  func findsTheName(sentence: String, name: String) {
    let found = extract([[sentence]]).filter { $0.kind == .name }
    #expect(found.map(\.italian) == [name])
  }

  @Test(arguments: [
    ("Interviene la FZX.", ["FZX"]), ("Hanno lanciato un KZ-23.", ["KZ-23"]),
    ("Lo dice il capitolo XVII.", []), ("Produce 300 MWh.", []), ("Lo dice il sig. R. oggi.", []),
  ])
  func findsTheAcronym(sentence: String, acronyms: [String]) {
    #expect(extract([[sentence]]).filter { $0.kind == .acronym }.map(\.italian) == acronyms)
  }

  @Test func takesACommonWordWithACapitalForACommonWord() {
    let found = extract([["Il Governo tace.", "Nel Governo si tace."]])
    #expect(found.map(\.italian) == [])
  }

  // MARK: Forms

  @Test func countsAllFormsAsOne() throws {
    let found = extract([
      [
        "Il convoglio umanitario parte.", "Due convogli umanitari tornano.",
        "Aspettano i Convogli umanitari.",
      ]
    ])
    let term = try #require(found.first)
    #expect(found.count == 1)
    #expect(term.italian == "convoglio umanitario")
    #expect(term.count == 3)
    #expect(term.gender == "m")
  }

  @Test func keepsAPluralThatIsTheOnlyForm() throws {
    let sentence = "Arrivano le pattuglie di interposizione."
    #expect(extract([[sentence, sentence]]).first?.italian == "pattuglia di interposizione")
    let term = try #require(extract([[sentence, sentence, sentence]]).first)
    #expect(term.italian == "pattuglie di interposizione")
    #expect(term.gender == "fpl")
  }

  @Test func tellsAnArticleFromNone() {
    let found = extract([["Sono pattuglie di confine.", "Sono pattuglie del confine."]]) {
      $0.nounCount = 1
    }
    #expect(Set(found.map(\.italian)) == ["pattuglia di confine", "pattuglia del confine"])
  }

  @Test func takesAnElidedPrepositionForTheWholeOne() {
    let found = extract([["Si fa traffico d'uranio.", "Un traffico di uranio."]])
    #expect(found.map(\.count) == [2])
  }

  @Test func countsASurnameForTheFullName() throws {
    let found = extract([["Parla Jovan Petrušić.", "Qui Petrušić tace.", "Poi Petrušić va."]])
    #expect(found.map(\.italian) == ["Jovan Petrušić"])
    #expect(found.map(\.count) == [3])
  }

  // MARK: Glossaries

  @Test func leavesOutWhatTheGlossariesHave() {
    let sentence = "Due convogli umanitari tornano."
    #expect(once(sentence).contains("convoglio umanitario"))
    let row = "convoglio umanitario\thumanitarian convoy\n"
    #expect(!once(sentence, glossary: row).contains("convoglio umanitario"))
  }

  @Test func looksForNothingInsideATerm() {
    let row = "guerra di corsa navale\tcommerce raiding\n"
    #expect(once("La guerra di corsa navale finì.", glossary: row) == [])
  }

  @Test func buildsOnATerm() {
    let row = "uranio impoverito\tdepleted uranium\n"
    #expect(
      once("Un proiettile a uranio impoverito.", glossary: row)
        .contains("proiettile a uranio impoverito")
    )
  }

  // MARK: Rank

  @Test func wantsMoreThanOneOccurrenceOfANounGroup() {
    #expect(extract([["Il convoglio umanitario parte."]]).isEmpty)
    #expect(extract([["Parla Jovan Petrušić."]]).count == 1)
  }

  @Test func countsDocuments() {
    let sentence = "Il convoglio umanitario parte."
    #expect(extract([[sentence, sentence], [sentence]]).map(\.documentCount) == [2])
  }

  @Test func givesNothingToWhatStandsInALongerCandidateAlone() {
    let sentence = "Provano un vettore balistico intercontinentale."
    let found = extract([[sentence, sentence, sentence]])
    #expect(found.map(\.italian) == ["vettore balistico intercontinentale"])
  }

  @Test func givesItsShareToWhatStandsByItselfToo() throws {
    let long = "Provano un vettore balistico intercontinentale."
    let short = "Provano un vettore balistico."
    let found = extract([[long, long, short, short, short]])
    let inner = try #require(found.first { $0.italian == "vettore balistico" })
    #expect(inner.count == 5)
    // (5 − 2 / 1) · log₂ 3
    #expect(abs(inner.cValue - 3 * 1.584_962_5) < 1e-6)
    let outer = try #require(found.first { $0.italian == "vettore balistico intercontinentale" })
    #expect(abs(outer.cValue - 2 * 2) < 1e-6)
  }

  @Test func ranksTheDomainOverGeneralLanguage() throws {
    let found = extract([
      [
        "Una testata termonucleare.", "Una giacca sgualcita.", "La testata termonucleare.",
        "La giacca sgualcita.",
      ]
    ])
    let names = found.map(\.italian)
    #expect(names.first == "testata termonucleare")
  }

  @Test func isTheSameInAnyOrderOfDocuments() {
    let first = ["Il convoglio umanitario parte.", "Parla Jovan Petrušić."]
    let second = [
      "Due convogli umanitari partono.", "Torna la nave da sbarco.", "Una nave da sbarco.",
    ]
    let forward = extract([first, second]).map { "\($0.italian) \($0.count) \($0.score)" }
    let backward = extract([second, first]).map { "\($0.italian) \($0.count) \($0.score)" }
    #expect(forward == backward)
  }

  // MARK: Evidence

  @Test func keepsTheFirstSentencesAsEvidence() throws {
    let sentence = "Arriva il convoglio umanitario."
    let term = try #require(
      extract([[sentence, "Niente.", sentence, sentence]]) { $0.evidenceLimit = 2 }.first
    )
    #expect(term.count == 3)
    #expect(term.evidence.map(\.line) == [1, 3])
    #expect(
      term.evidence.map { $0.sentence[$0.range] }
        == Array(repeating: "convoglio umanitario", count: 2)
    )
  }

  // MARK: Bounds

  @Test func forgetsTheRareWhenThereAreTooMany() {
    var sentences: [String] = []
    var random = SplitMix64(seed: 7)
    for _ in 0..<400 {
      let name = String(
        (0..<8).map { _ in Character(Unicode.Scalar(97 + UInt8(random.next() % 26))) }
      )
      sentences.append("Lo dice Q\(name).")
      sentences.append("Arriva il convoglio umanitario.")
    }
    let found = extract([sentences]) { $0.candidateLimit = 50 }
    #expect(found.count <= 50)
    #expect(found.first?.italian == "convoglio umanitario")
    #expect(found.first?.count == 400)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func standsAnyText(seed: UInt64) {
    let pieces = [
      "il ", "navi ", "di", " ", "da ", "Jovan ", "-", "'", "d'", "dell'", "(", ".", "23", "NATO",
      "militari ", "\u{301}", "\u{200B}", "é", "\n", "\u{0}", "«", "guerra ", "lampo", "XIV ", "中",
    ]
    let text = randomText(from: pieces, count: 40, seed: seed)
    for term in extract([[text, text]]) {
      #expect(!term.italian.isEmpty)
      #expect(term.evidence.allSatisfy { $0.range.upperBound <= $0.sentence.count })
    }
  }
}
