import Drafting
import Testing
import TextModel

@testable import Bilingual

/// What an engine might answer, written as pairs of English words and the Italian they come from.
struct CarriedCase: Sendable, CustomTestStringConvertible {
  var italian: MarkedText
  var english: [(String, String)]
  var expected: String

  var testDescription: String { expected }

  /// The draft, its pieces at the first places of their words.
  var draft: Draft {
    let engineText = EngineText(italian).text
    var text = ""
    var pieces: [Draft.Piece] = []
    for (word, origin) in english {
      if !text.isEmpty, word != "." { text += " " }
      let start = text.utf8.count
      text += word
      pieces.append(
        Draft.Piece(
          target: TextRange(start, text.utf8.count),
          source: place(of: origin, in: engineText),
          kind: origin.isEmpty ? .added : .word
        )
      )
    }
    return Draft(text: text, pieces: pieces)
  }

  private func place(of word: String, in text: SourceText) -> TextRange {
    let wanted = Array(word.utf8)
    guard !wanted.isEmpty, wanted.count <= text.count else { return TextRange(0, 0) }
    for start in 0...(text.count - wanted.count)
    where Array(text.bytes[start..<(start + wanted.count)]) == wanted {
      return TextRange(start, start + wanted.count)
    }
    return TextRange(0, 0)
  }
}

@Suite struct MarkupCarrierTests {
  static let italian = "La nuova alleanza regge."

  static func marked(_ kind: InlineMarkup.Kind, _ words: String) -> MarkedText {
    let text = SourceText(italian)
    let start = Array(italian.utf8).firstIndex(of: words.utf8.first ?? 0) ?? 0
    let (opening, closing) = kind == .emphasis ? ("*", "*") : ("[", "](u)")
    return MarkedText(
      text,
      markup: [
        InlineMarkup(
          kind,
          TextRange(start, start + words.utf8.count),
          opening: opening,
          closing: closing
        )
      ]
    )
  }

  static let words = [
    ("The", "La"), ("new", "nuova"), ("alliance", "alleanza"), ("holds", "regge"), (".", "."),
  ]

  static let cases = [
    CarriedCase(
      italian: marked(.emphasis, "nuova alleanza"),
      english: words,
      expected: "The *new alliance* holds."
    ),
    CarriedCase(
      italian: marked(.emphasis, "nuova alleanza"),
      english: [("New", "nuova"), ("holds", "regge"), ("alliance", "alleanza"), (".", ".")],
      expected: "New holds alliance."
    ),
    CarriedCase(
      italian: marked(.link(destination: "u"), "nuova alleanza"),
      english: [("New", "nuova"), ("holds", "regge"), ("alliance", "alleanza"), (".", ".")],
      expected: "New holds [alliance](u)."
    ),
    CarriedCase(
      italian: marked(.emphasis, italian),
      english: words,
      expected: "*The new alliance holds.*"
    ),
    CarriedCase(
      italian: marked(.emphasis, "nuova alleanza"),
      english: [
        ("The", "La"), ("new", "nuova"), ("firm", ""), ("alliance", "alleanza"), (".", "."),
      ],
      expected: "The *new firm alliance*."
    ),
  ]

  @Test(arguments: cases)
  func carriesMarkupWhereWordsStandTogether(_ example: CarriedCase) {
    let carrier = MarkupCarrier(
      source: example.italian,
      draft: example.draft,
      engineText: EngineText(example.italian)
    )
    let target = carrier.target
    #expect(InlineMarkup.source(of: target.text, with: target.markup) == example.expected)
  }

  @Test func putsCallsToNotesBehindTheWordTheyFollowed() {
    let text = SourceText("La diga [1] regge.")
    let source = MarkedText(
      text,
      markup: [InlineMarkup(.footnoteCall(label: "1"), TextRange(8, 11), opening: "[^1]")]
    )
    let example = CarriedCase(
      italian: source,
      english: [("The", "La"), ("dam", "diga"), ("holds", "regge"), (".", ".")],
      expected: ""
    )
    let engineText = EngineText(source)
    #expect(engineText.text.string == "La diga regge.")
    let carrier = MarkupCarrier(source: source, draft: example.draft, engineText: engineText)
    #expect(carrier.target.text.string == "The dam [1] holds.")
    #expect(carrier.target.markup.map(\.range) == [TextRange(8, 11)])
    #expect(carrier.pieces.map { carrier.target.text[$0.target] } == ["The", "dam", "holds", "."])
    #expect(carrier.pieces.map { source.text[$0.source] } == ["La", "diga", "regge", "."])
  }

  @Test func keepsTheTextOfCodeSpans() {
    let text = SourceText("La porta 443 resta aperta.")
    let source = MarkedText(
      text,
      markup: [InlineMarkup(.code, TextRange(3, 12), opening: "`", closing: "`")]
    )
    let example = CarriedCase(
      italian: source,
      english: [
        ("The", "La"), ("door", "porta"), ("443", "443"), ("stays", "resta"), ("open", "aperta"),
        (".", "."),
      ],
      expected: ""
    )
    let carrier = MarkupCarrier(
      source: source,
      draft: example.draft,
      engineText: EngineText(source)
    )
    #expect(carrier.target.text.string == "The porta 443 stays open.")
    #expect(carrier.pieces.map { carrier.target.text[$0.target] }.last == ".")
  }
}
