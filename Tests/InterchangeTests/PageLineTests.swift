import Bilingual
import Testing
import TextModel

@testable import Interchange

/// A line with terms, of which the bytes are given.
struct LineCase: Sendable, CustomTestStringConvertible {
  var text: String
  var terms: [TextRange]
  var markup: [InlineMarkup] = []
  var markdown: String

  var testDescription: String { markdown }
}

@Suite struct PageLineTests {
  static func span(
    _ kind: InlineMarkup.Kind,
    _ lower: Int,
    _ upper: Int,
    depth: Int = 0
  ) -> InlineMarkup {
    InlineMarkup(kind, TextRange(lower, upper), opening: "[", closing: "](u)", depth: depth)
  }

  static let cases = [
    LineCase(text: "la NATO oggi", terms: [TextRange(3, 7)], markdown: "la **NATO** oggi"),
    LineCase(
      text: "la S.p.A.e poi",
      terms: [TextRange(3, 9)],
      markdown: "la **S.p.A**.e poi"
    ),
    LineCase(
      text: "la Corea del Nord",
      terms: [TextRange(3, 17)],
      markup: [span(.emphasis, 0, 8)],
      markdown: "_la **Corea**_ **del Nord**"
    ),
    LineCase(
      text: "la Corea del Nord",
      terms: [TextRange(3, 17)],
      markup: [span(.link(destination: "u"), 0, 8)],
      markdown: "[la **Corea**](u) **del Nord**"
    ),
    LineCase(
      text: "la Corea del Nord",
      terms: [TextRange(3, 17)],
      markup: [span(.strong, 3, 8)],
      markdown: "la **Corea del Nord**"
    ),
    LineCase(
      text: "il codice x|y",
      terms: [TextRange(3, 12)],
      markup: [span(.code, 10, 13)],
      markdown: #"il codice `x\|y`"#
    ),
    LineCase(
      text: "un ponte ",
      terms: [],
      markup: [span(.emphasis, 2, 9)],
      markdown: "un _ponte_ "
    ),
  ]

  @Test(arguments: cases)
  func setsTermsAmongTheMarkup(_ example: LineCase) {
    var composer = InlineComposer(MarkedText(SourceText(example.text), markup: example.markup))
    for (index, term) in example.terms.enumerated() { composer.add(.term(use: index), term) }
    composer.unite(as: .strong) { style in
      if case .term = style { true } else { style == .strong }
    }
    let line = MarkdownCell(
      text: SourceText(example.text),
      items: composer.items(),
      place: .cell
    )
    #expect(String(decoding: line.written(), as: UTF8.self) == example.markdown)
  }
}
