import Alignment
import Bilingual
import Segmentation
import Terminology
import TestSupport
import Testing
import TextModel

@Suite struct CollatorTests {
  static let glossary = GlossaryReader.read(
    Array(
      """
      # italian\tenglish\tnote\tpos
      ponte\tbridge\t\tnoun
      convocare l'ambasciatore\tsummon the ambassador\t\tverb

      """.utf8
    ),
    name: "g"
  )
  .glossary
  static let collator = Collator(
    matcher: TermMatcher(glossaries: [glossary]),
    aligner: Aligner()
  )

  /// An article of paragraphs; one that begins with `# ` is a heading.
  static func side(_ paragraphs: [String], _ language: Language) -> SegmentedArticle {
    let blocks = paragraphs.map { paragraph in
      paragraph.hasPrefix("# ")
        ? Block(.heading(level: 1), line: 1, text: SourceText(String(paragraph.dropFirst(2))))
        : Block(.paragraph, line: 1, text: SourceText(paragraph))
    }
    return SegmentedArticle(
      Article(title: "", blocks: blocks),
      segmenter: Segmenter(language: language)
    )
  }

  static func page(_ italian: [String], _ english: [String]) -> BilingualDocument {
    collator.collate(
      side(italian, .italian),
      with: side(english, .english),
      provenance: Provenance(sourceName: "a.txt", sourceDigest: "", program: "fronte 0")
    )
  }

  /// `Italian = English` of each row.
  static func rows(_ document: BilingualDocument) -> [String] {
    document.rows.map { "\($0.source.text.string) = \($0.target.text.string)" }
  }

  @Test func givesCutAndAddedSentencesRowsOfTheirOwn() {
    let document = Self.page(
      ["Il ponte è crollato ad agosto. Pioveva. Il sindaco ha accusato la società autostradale."],
      [
        "The bridge collapsed in August. The mayor accused the motorway company.",
        "Genoa lies on the Ligurian Sea.",
      ]
    )
    #expect(
      Self.rows(document) == [
        "Il ponte è crollato ad agosto. = The bridge collapsed in August.",
        "Pioveva. = ",
        "Il sindaco ha accusato la società autostradale. = The mayor accused the motorway company.",
        " = Genoa lies on the Ligurian Sea.",
      ]
    )
    #expect(document.rows.compactMap { $0.pairing?.kind } == [.paired, .cut, .paired, .added])
    #expect(document.rows.map(\.id) == ["1", "2", "3", "4"])
    #expect(document.rows.allSatisfy { $0.origin == .human })
  }

  @Test func joinsSentencesThatTheTranslatorJoined() {
    let document = Self.page(
      [
        "La guerra è finita.",
        "Il re è tornato nella capitale.\nIl popolo lo ha accolto in silenzio.",
      ],
      [
        "The war is over.",
        "The king returned to the capital and the people welcomed him in silence.",
      ]
    )
    #expect(document.rowCount == 2)
    #expect(
      document.blocks[1].rows[0].source.text.string
        == "Il re è tornato nella capitale. Il popolo lo ha accolto in silenzio."
    )
  }

  @Test func putsAddedSentencesIntoParagraphsNotHeadings() {
    let document = Self.page(
      ["# Il canale", "Il canale di Suez è chiuso da martedì."],
      ["# The canal", "From our correspondent.", "The Suez Canal has been closed since Tuesday."]
    )
    #expect(document.blocks.map(\.rows.count) == [1, 2])
    #expect(document.blocks[1].rows[0].pairing?.kind == .added)
  }

  @Test(arguments: [
    (
      "Il ponte è chiuso al traffico.", "The bridge is closed to traffic.",
      TermUse.Enforcement.applied
    ),
    ("I ponti sono chiusi al traffico.", "The bridges are closed to traffic.", .adapted),
    ("Il ponte è chiuso al traffico.", "The viaduct is closed to traffic.", .notApplied),
    (
      "Parigi ha convocato l'ambasciatore turco.", "Paris summoned the Turkish ambassador.",
      .adapted
    ),
  ])
  func tellsWhetherTheEnglishHasTheTerm(
    _ italian: String,
    _ english: String,
    _ expected: TermUse.Enforcement
  ) {
    let document = Self.page([italian], [english])
    #expect(document.rows.map { $0.terms.map(\.enforcement) } == [[expected]])
  }

  @Test func placesTermsAndMarkupOfJoinedSentences() {
    let italian = Block(
      .paragraph,
      line: 1,
      text: SourceText("Il re è morto. Il ponte è caduto nel fiume.\nTutti tacciono."),
      markup: [InlineMarkup(.emphasis, TextRange(19, 24), opening: "*", closing: "*")]
    )
    let side = SegmentedArticle(
      Article(title: "", blocks: [italian]),
      segmenter: Segmenter(language: .italian)
    )
    let document = Self.collator.collate(
      side,
      with: Self.side(
        ["The king is dead, the bridge has fallen into the river, all are silent."],
        .english
      ),
      provenance: Provenance(sourceName: "a", sourceDigest: "", program: "fronte 0")
    )
    let rows = Array(document.rows)
    #expect(rows.count == 1)
    #expect(rows[0].terms.map { rows[0].source.text[$0.source] } == ["ponte"])
    #expect(rows[0].terms.map { $0.target.map { rows[0].target.text[$0] } } == ["bridge"])
    #expect(rows[0].source.markup.map { rows[0].source.text[$0.range] } == ["ponte"])
  }

  @Test(
    arguments: [
      ([], []), ([], ["One. Two."]), (["Uno. Due."], []), (["# Solo titolo"], ["Something else."]),
    ] as [([String], [String])]
  )
  func keepsAllOfOneSidedTexts(_ italian: [String], _ english: [String]) {
    Self.expectNothingLost(italian, english)
  }

  @Test(arguments: 0..<20) func losesNothingOfEitherSide(_ seed: UInt64) {
    let italian = ["Il ponte cade. ", "Piove. ", "Il re parla a Roma. ", "\n", "Nel 1999 vinse. "]
    let english = [
      "The bridge falls. ", "It rains. ", "The king speaks in Rome. ", "In 1999 he won. ",
    ]
    Self.expectNothingLost(
      (0..<4).map { randomText(from: italian, count: 3, seed: seed * 8 + $0) },
      (0..<3).map { randomText(from: english, count: 4, seed: seed * 9 + $0) }
    )
  }

  static func expectNothingLost(_ italian: [String], _ english: [String]) {
    let document = page(italian, english)
    func words(_ texts: [String]) -> [Substring] {
      texts.flatMap { text in
        text.split(whereSeparator: \.isWhitespace).filter { $0 != "#" }
      }
    }
    #expect(words(document.rows.map(\.source.text.string)) == words(italian))
    #expect(words(document.rows.map(\.target.text.string)) == words(english))
    #expect(document.rows.map(\.id) == (0..<document.rowCount).map { String($0 + 1) })
  }

  @Test func takesTextsThatAreSegmentedAlready() {
    let side = SegmentedArticle(lines: SourceText("Uno. Due.\nTre.\n\n\nQuattro.\n"))
    #expect(side.article.blocks.map(\.text.string) == ["Uno. Due.\nTre.", "Quattro."])
    #expect(side.article.blocks.map(\.line) == [1, 5])
    #expect(side.places.map(\.block) == [0, 0, 1])
    #expect(side.side.startsParagraph == [true, false, true])
  }
}
