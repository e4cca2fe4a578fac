import Alignment
import Testing
import TextModel

@Suite struct DegenerateTextTests {
  static func align(_ italian: String, _ english: String) -> [Bead] {
    BeadTests.aligner.align(
      SegmentedText(lines: SourceText(italian)),
      SegmentedText(lines: SourceText(english))
    )
  }

  @Test(arguments: [
    ("", "", ""), ("Uno.\nDue.", "", "0– 1–"), ("", "One.\n\nTwo.", "–0 –1"), ("\n\n", " \n", ""),
  ])
  func leavesSegmentsAloneBesideAnEmptySide(_ italian: String, _ english: String, _ links: String) {
    let found = ParallelText.links(Self.align(italian, english)).joined(separator: " ")
    #expect(found == links)
  }

  @Test func numbersSegmentsAcrossManyBlankLines() {
    let gap = String(repeating: "\n", count: 100_000)
    let beads = Self.align(
      "Il re è morto.\(gap)Viva il re.",
      "The king is dead.\(gap)Long live the king."
    )
    #expect(ParallelText.links(beads) == ["0–0", "1–1"])
  }

  @Test func linksOneHugeLine() {
    let italian = ParallelText.italian.joined(separator: " ")
    let english = ParallelText.english.joined(separator: " ")
    let beads = Self.align(
      String(repeating: italian + " ", count: 40),
      String(repeating: english + " ", count: 40)
    )
    #expect(ParallelText.links(beads) == ["0–0"])
  }

  @Test func linksATextToItself() {
    let text = ParallelText.italian.joined(separator: "\n")
    let beads = Self.align(text, text)
    #expect(ParallelText.links(beads) == ParallelText.italian.indices.map { "\($0)–\($0)" })
  }

  @Test func linksRepeatedSentencesInOrder() {
    let beads = Self.align(
      String(repeating: "Sì.\n", count: 60),
      String(repeating: "Yes.\n", count: 60)
    )
    #expect(ParallelText.links(beads) == (0..<60).map { "\($0)–\($0)" })
  }

  @Test func keepsToOneEndWhereSidesDifferInSize() {
    let beads = Self.align(
      String(repeating: "Nessuna notizia da Pechino.\n", count: 400),
      "No news from Beijing.\n"
    )
    AlignmentLawTests.expectEachOnce(beads, 400, 1)
  }

  @Test func keepsAllOfTextsInSwappedLanguages() {
    let beads = Self.align(
      ParallelText.english.joined(separator: "\n"),
      ParallelText.italian.joined(separator: "\n")
    )
    AlignmentLawTests.expectEachOnce(beads, ParallelText.english.count, ParallelText.italian.count)
  }
}

@Suite struct LanguageDoubtTests {
  static let italian = SegmentedText(sentences: ParallelText.italian)
  static let english = SegmentedText(sentences: ParallelText.english)

  @Test func isSilentAboutAnOriginalAndItsTranslation() {
    #expect(LanguageDoubt(Self.italian, Self.english) == nil)
  }

  @Test func noticesSwappedAndEqualLanguages() {
    #expect(LanguageDoubt(Self.english, Self.italian) == .swapped)
    #expect(LanguageDoubt(Self.italian, Self.italian) == .bothItalian)
    #expect(LanguageDoubt(Self.english, Self.english) == .bothEnglish)
  }

  @Test func isSilentAboutTooFewWords() {
    let short = SegmentedText(sentences: ["The end."])
    #expect(LanguageDoubt(short, short) == nil)
  }
}

@Suite struct SegmentedTextTests {
  @Test func countsLinesThatAreNotBlank() {
    let side = SegmentedText(lines: SourceText("\n uno \r\ndue\n\u{A0}\n\ntre"))
    #expect(side.segments.map { side.text[$0] } == ["uno", "due", "tre"])
    #expect(side.startsParagraph == [true, false, true])
  }
}
