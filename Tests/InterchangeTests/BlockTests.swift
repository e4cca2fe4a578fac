import Bilingual
import Interchange
import Testing
import TextModel

@Suite struct BlockTests {
  @Test func putsNestedSpansBack() {
    let text = SourceText("Il Patto atlantico resta")
    let markup = [
      InlineMarkup(.strong, TextRange(3, 18), opening: "**", closing: "**"),
      InlineMarkup(.emphasis, TextRange(9, 18), opening: "_", closing: "_", depth: 1),
      InlineMarkup(.spelling, TextRange(18, 19), opening: "\n"),
    ]
    #expect(InlineMarkup.source(of: text, with: markup) == "Il **Patto _atlantico_**\nresta")
  }

  @Test func tellsEmptySpansInsideFromThoseAfter() {
    let text = SourceText("ab")
    let outer = InlineMarkup(.emphasis, TextRange(0, 2), opening: "*", closing: "*")
    let inside = InlineMarkup(.html, TextRange(2, 2), opening: "<x>", depth: 1)
    let after = InlineMarkup(.html, TextRange(2, 2), opening: "<x>", depth: 0)
    #expect(InlineMarkup.source(of: text, with: [outer, inside]) == "*ab<x>*")
    #expect(InlineMarkup.source(of: text, with: [outer, after]) == "*ab*<x>")
  }

  @Test func clipsMarkupToASentence() throws {
    let article = MarkdownReader().read(SourceText("Uno **due. Tre *quattro*** e \\*cinque\\*."))
    let block = try #require(article.blocks.first)
    let second = TextRange(9, block.text.count)
    let source = InlineMarkup.source(
      of: SourceText(block.text[second]),
      with: block.markup(in: second)
    )
    #expect(source == "**Tre *quattro*** e \\*cinque\\*.")
  }

  @Test func knowsTheLineOfEachByte() throws {
    let article = PlainTextReader().read(
      SourceText(
        """
        Il vertice di Ankara si è chiuso con una dichiarazione che nessuno ha
        firmato volentieri, ma che tutti, alla fine, hanno definito il migl-
        iore dei compromessi che fossero possibili in questo momento storico
        e in questo luogo.
        """
      )
    )
    let block = try #require(article.blocks.first)
    #expect(article.blocks.count == 1)
    #expect(block.line(at: 0) == 1)
    #expect(block.line(at: block.text.count) == 4)
  }
}
