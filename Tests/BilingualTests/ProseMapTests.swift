import Bilingual
import TestSupport
import Testing
import TextModel

@Suite struct ProseMapTests {
  @Test func findsWordsBehindMarkup() {
    let block = Block(
      .listItem(marker: "-", depth: 1),
      line: 1,
      text: SourceText("la Corea del Nord"),
      markup: [
        InlineMarkup(.strong, TextRange(3, 8), opening: "**", closing: "**"),
        InlineMarkup(.spelling, TextRange(12, 13), opening: "\n  "),
      ],
      lead: "- "
    )
    let source = SourceText(block.source)
    let map = ProseMap(block)
    #expect(source[map.sourceRange(of: TextRange(3, 8))] == "Corea")
    #expect(source[map.sourceRange(of: TextRange(3, 17))] == "Corea** del\n  Nord")
  }

  @Test(arguments: 0..<50)
  func eachByteOfProseIsFoundInTheSource(_ seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let text = SourceText(
      randomText(from: ["a", "diga ", "ponte", " "], count: 12, seed: UInt64(seed))
    )
    var markup: [InlineMarkup] = []
    var offset = 0
    while offset < text.count {
      let end = min(text.count, offset + Int.random(in: 1...4, using: &generator))
      if Bool.random(using: &generator) {
        markup.append(
          InlineMarkup(.emphasis, TextRange(offset, end), opening: "*", closing: "*")
        )
      }
      offset = end
    }
    let block = Block(.paragraph, line: 1, text: text, markup: markup, lead: "> ")
    let source = Array(block.source.utf8)
    let map = ProseMap(block)
    for offset in 0..<text.count {
      #expect(source[map.sourceOffset(of: offset)] == text.bytes[offset])
    }
  }
}
