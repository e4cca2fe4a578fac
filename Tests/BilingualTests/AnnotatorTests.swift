import Bilingual
import Drafting
import Segmentation
import Synchronization
import Terminology
import TestSupport
import Testing
import TextModel

/// An engine that answers with the Italian itself, and remembers how it was asked.
final class EchoEngine: DraftEngine {
  let name = "echo 1"
  private let batches = Mutex<[[DraftRequest]]>([])

  var requests: [[DraftRequest]] { batches.withLock { $0 } }

  func drafts(for requests: [DraftRequest]) throws(DraftError) -> [Draft] {
    batches.withLock { $0.append(requests) }
    return requests.map { request in
      Draft(
        text: request.text.string,
        pieces: [
          Draft.Piece(target: request.text.range, source: request.text.range, kind: .unknown)
        ]
      )
    }
  }
}

/// An engine that does not keep to its contract.
struct SilentEngine: DraftEngine {
  var name: String { "silent 1" }

  func drafts(for requests: [DraftRequest]) throws(DraftError) -> [Draft] { [] }
}

@Suite struct AnnotatorTests {
  static let provenance = Provenance(sourceName: "a.txt", sourceDigest: "", program: "fronte 0")

  static func annotator(_ engine: (any DraftEngine)?) -> Annotator {
    Annotator(
      segmenter: Segmenter(language: .italian),
      matcher: TermMatcher(glossaries: []),
      engine: engine,
      keepsPieces: true
    )
  }

  static func article(_ paragraphs: [String]) -> Article {
    Article(
      title: "",
      blocks: paragraphs.map { Block(.paragraph, line: 1, text: SourceText($0)) }
    )
  }

  @Test func keepsPicturesThatStandBetweenSentences() throws {
    let text = " Il valico è chiuso.  Si torna indietro. "
    let places = [0, 21, 41]
    let block = Block(
      .paragraph,
      line: 1,
      text: SourceText(text),
      markup: places.map {
        InlineMarkup(.image(destination: "p"), TextRange($0, $0), opening: "![](\($0))")
      }
    )
    let article = Article(title: "", blocks: [block])
    let document = try Self.annotator(nil).annotate(article, provenance: Self.provenance)
    #expect(
      document.rows.map { InlineMarkup.source(of: $0.source.text, with: $0.source.markup) } == [
        "![](0)Il valico è chiuso.![](21)", "Si torna indietro.![](41)",
      ]
    )
  }

  @Test func asksForCellsInNominalStyle() throws {
    let engine = EchoEngine()
    let cells = ["Valichi", "chiusi da ieri"].enumerated().map {
      Block(.tableCell(row: $0.offset, column: 0), line: 1, text: SourceText($0.element))
    }
    let article = Article(title: "", blocks: cells)
    _ = try Self.annotator(engine).annotate(article, provenance: Self.provenance)
    #expect(engine.requests.joined().map(\.isHeading) == [true, true])
    #expect(engine.requests.joined().map(\.beginsParagraph) == [true, true])
  }

  @Test func makesOneRowOfEachSegmentInOrder() throws {
    let document = try Self.annotator(EchoEngine()).annotate(
      Self.article(["Il valico è chiuso. Si torna indietro.", "", "Basta così."]),
      provenance: Self.provenance
    )
    #expect(document.rows.map(\.id) == ["1", "2", "3"])
    #expect(document.blocks.map(\.rows.count) == [2, 0, 1])
    #expect(
      document.rows.map(\.target.text.string) == [
        "Il valico è chiuso.", "Si torna indietro.", "Basta così.",
      ]
    )
    #expect(document.rows.allSatisfy { $0.origin == .engine && $0.marks.count == 1 })
  }

  @Test(arguments: 0..<30)
  func losesNothingButWhiteSpace(_ seed: Int) throws {
    let pieces = ["La nave ", "salpa. ", "«Basta!» ", "dice ", "l'on. ", "Rossi", "\n", "? ", "…"]
    let text = randomText(from: pieces, count: 40, seed: UInt64(seed))
    let document = try Self.annotator(nil).annotate(
      Self.article([text]),
      provenance: Self.provenance
    )
    let kept = document.rows.map(\.source.text.string).joined()
    #expect(kept.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    #expect(document.rows.allSatisfy { $0.origin == .none && $0.target.isEmpty })
  }

  @Test func asksTheEngineForWholeParagraphs() throws {
    let engine = EchoEngine()
    let paragraph = String(repeating: "La nave salpa. ", count: 100)
    var shown: [Annotator.Progress] = []
    _ = try Self.annotator(engine).annotate(
      Self.article(Array(repeating: paragraph, count: 6)),
      provenance: Self.provenance
    ) { shown.append($0) }
    #expect(engine.requests.map(\.count) == [300, 300])
    #expect(engine.requests.allSatisfy { $0.first?.beginsParagraph ?? false })
    #expect(shown.map(\.done) == [300, 600])
  }

  @Test func refusesAnEngineThatAnswersTooLittle() {
    #expect(throws: DraftError.self) {
      try Self.annotator(SilentEngine()).annotate(
        Self.article(["La nave salpa."]),
        provenance: Self.provenance
      )
    }
  }

  @Test func cutsMarkupAtSegments() throws {
    let block = Block(
      .paragraph,
      line: 1,
      text: SourceText("La nave salpa. Il mare tace."),
      markup: [InlineMarkup(.emphasis, TextRange(8, 22), opening: "*", closing: "*")]
    )
    let document = try Self.annotator(nil).annotate(
      Article(title: "", blocks: [block]),
      provenance: Self.provenance
    )
    let rows = document.rows.map { InlineMarkup.source(of: $0.source.text, with: $0.source.markup) }
    #expect(rows == ["La nave *salpa.*", "*Il mare* tace."])
  }
}
