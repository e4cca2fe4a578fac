import Bilingual
import Drafting
import Segmentation
import Terminology
import Testing
import TextModel

/// Terms are introduced at their first mention in the prose of an article, and only there.
@Suite struct FirstMentionTests {
  static let annotator = Annotator(
    segmenter: Segmenter(language: .italian),
    matcher: TermMatcher(glossaries: [.builtIn]),
    engine: TransferEngine(),
    introducesTerms: true
  )

  /// Paragraphs of Italian, and the English of their rows; a paragraph after `#` is a heading.
  struct Case: Sendable, CustomTestStringConvertible {
    var italian: [String]
    var english: [String]

    init(_ italian: String..., gives english: String...) {
      self.italian = italian
      self.english = english
    }

    var testDescription: String { italian.joined(separator: " / ") }
  }

  static func page(_ paragraphs: [String], _ annotator: Annotator = annotator) throws
    -> BilingualDocument
  {
    let blocks = paragraphs.map { text in
      text.hasPrefix("#")
        ? Block(.heading(level: 1), line: 1, text: SourceText(String(text.dropFirst())))
        : Block(.paragraph, line: 1, text: SourceText(text))
    }
    return try annotator.annotate(
      Article(title: "", blocks: blocks),
      provenance: AnnotatorTests.provenance
    )
  }

  @Test(arguments: [
    Case(
      "L'Aise tace. L'Aise nega.",
      gives: "AISE, Italy's foreign intelligence agency, remains silent.",
      "AISE denies."
    ),
    Case(
      "#L'Aise tace",
      "Anche l'Aise tace.",
      gives: "AISE remains silent",
      "Also AISE, Italy's foreign intelligence agency, remains silent."
    ),
    Case("Parla la Bce.", gives: "The European Central Bank (ECB) speaks."),
    Case("Il Gnl costa.", gives: "Liquefied natural gas (LNG) costs."),
    Case("Un Icbm è caduto.", gives: "An intercontinental ballistic missile (ICBM) fell."),
    Case(
      "Anche l'Organizzazione mondiale della sanità (Oms) tace.",
      "L'Oms nega.",
      gives: "Also the World Health Organization (WHO) remains silent.",
      "The WHO denies."
    ),
  ])
  func introducesOnce(_ item: Case) throws {
    #expect(try Self.page(item.italian).rows.map(\.target.text.string) == item.english)
  }

  @Test(arguments: [
    "«L'Aise tace», dice il ministro.",
    "Il servizio (Aise) tace.",
    "L'Aise, il servizio segreto esterno, tace.",
    "Gli Icbm sono caduti.",
  ])
  func leavesPlacesThatDoNotBearIt(_ italian: String) throws {
    var plain = Self.annotator
    plain.introducesTerms = false
    let (with, without) = (try Self.page([italian]), try Self.page([italian], plain))
    #expect(with.rows.map(\.target.text) == without.rows.map(\.target.text))
    #expect(with.rows.allSatisfy { row in row.terms.allSatisfy { !$0.isIntroduced } })
  }

  @Test func countsAnIntroductionAsApplied() throws {
    let row = try #require(try Self.page(["L'Aise tace."]).rows.first { _ in true })
    let use = try #require(row.terms.first)
    let target = try #require(use.target)
    #expect(use.isIntroduced)
    #expect(use.enforcement == .applied)
    #expect(row.target.text[target] == "AISE, Italy's foreign intelligence agency")
  }

  @Test func saysNothingTwiceInBrackets() throws {
    let english = try Self.page(["Il Partito democratico (Pd) tace."]).rows.map(
      \.target.text.string
    )
    #expect(english == ["The center-left Democratic Party (PD) remains silent."])
  }
}
