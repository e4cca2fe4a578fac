import Segmentation
import Testing
import TextModel

@Suite struct SegmenterTests {
  @Test func namesTheRuleThatEndsASegment() {
    let text = SourceText("Il valico è chiuso. Si torna indietro.\nTitolo")
    let segments = Segmenter().segments(in: text)
    #expect(segments.map(\.rule) == [.finalMark, .lineEnd, .textEnd])
    #expect(
      segments.map { text[$0.range] } == ["Il valico è chiuso.", "Si torna indietro.", "Titolo"]
    )
  }

  @Test func explainsEachCandidate() {
    let text = SourceText("Il gen. Conti tace. Aspetta ordini.")
    let boundaries = Segmenter().boundaries(in: text, text.range)
    #expect(boundaries.map(\.rule) == [.title, .finalMark, .textEnd])
    #expect(text[boundaries[0].word] == "gen")
    #expect(boundaries.map(\.isBreak) == [false, true, true])
  }

  @Test func knowsTheUsersAbbreviations() {
    let text = SourceText("La vert. Roma di maggio è rinviata.")
    #expect(Segmenter().segments(in: text).count == 2)
    let segmenter = Segmenter(abbreviations: [Abbreviation("vert.", .title, reading: "vertenza")])
    #expect(segmenter.segments(in: text).count == 1)
  }
}
