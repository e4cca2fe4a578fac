import Segmentation
import TestSupport
import Testing
import TextModel

/// What holds for any text.
@Suite struct SegmentationLawTests {
  static let pieces = [
    "Il gen. Conti", "La nave", "art. 5", "ecc.", "S.p.A.", "U.S.A.", "dell'O.N.U.", "J.-P.", "È",
    "a.C.", "Gen. Khan asked", "n. 3", "[7]", "(7)", "[…]", "(ris.)", "\\[1\\]", "…", "...", ".",
    "?", "!", "?!", ". . .", "»", "«", "“", "”", "\"", "'", "’", "(", ")", "–", "—", "-", "•", "*",
    "_", ",", ":", ";", " ", " ", " ", "\u{A0}", "\n", "\n\n", "\r\n", "\t", "3", "12.", "2021",
    "IV", "V.", "a.", "iRobot", "al Shabaab", "La Rosa", "Da", "I", "www.esempio.it", "a@b.org",
    "1. Uno", "Capitolo II.", "\u{2028}", "\u{FEFF}", "😀", "Ж.", "il", "pace", "Navy", "km.",
    "ott.",
  ]

  static func text(seed: UInt64) -> SourceText {
    SourceText(randomText(from: pieces, count: 60, seed: seed))
  }

  @Test(arguments: 0..<400 as Range<UInt64>, Language.allCases)
  func onlyWhiteSpaceStandsBetweenSegments(seed: UInt64, language: Language) {
    let text = Self.text(seed: seed)
    var last = 0
    for segment in Segmenter(language: language).segments(in: text) {
      #expect(segment.range.lowerBound >= last)
      #expect(isWhiteSpace(text, from: last, to: segment.range.lowerBound))
      #expect(!segment.range.isEmpty)
      #expect(!isWhiteSpace(text, from: segment.range.lowerBound, to: segment.range.lowerBound + 1))
      last = segment.range.upperBound
    }
    #expect(isWhiteSpace(text, from: last, to: text.count))
  }

  @Test(arguments: 0..<400 as Range<UInt64>, Language.allCases)
  func segmentingAgainChangesNothing(seed: UInt64, language: Language) {
    let segmenter = Segmenter(language: language)
    let once = segmenter.sentenceLines(of: Self.text(seed: seed))
    let twice = segmenter.sentenceLines(of: SourceText(repairing: once))
    #expect(String(decoding: once, as: UTF8.self) == String(decoding: twice, as: UTF8.self))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func keepsTheNumberOfParagraphs(seed: UInt64) {
    let paragraphs = (0..<7).map { index in
      "A "
        + randomText(
          from: Self.pieces.filter { !$0.contains(where: \.isNewline) },
          count: 12,
          seed: seed + index
        )
    }
    let lines = Segmenter().sentenceLines(of: SourceText(paragraphs.joined(separator: "\n\n\n")))
    let found = String(decoding: lines, as: UTF8.self).split(separator: "\n\n")
    #expect(found.count == paragraphs.count)
  }

  @Test(arguments: 0..<200 as Range<UInt64>, Language.allCases)
  func candidatesAgreeWithSegments(seed: UInt64, language: Language) {
    let text = Self.text(seed: seed)
    let segmenter = Segmenter(language: language)
    let breaks = segmenter.boundaries(in: text, text.range).filter(\.isBreak)
    let segments = segmenter.segments(in: text)
    #expect(breaks.map(\.offset) == segments.map(\.range.upperBound))
    #expect(breaks.map(\.rule) == segments.map(\.rule))
  }

  @Test(arguments: 0..<100 as Range<UInt64>, Language.allCases)
  func survivesRandomBytes(seed: UInt64, language: Language) {
    let text = SourceText(repairing: randomBytes(count: 500, seed: seed))
    let segmenter = Segmenter(language: language)
    #expect(segmenter.boundaries(in: text, text.range).allSatisfy { $0.offset <= text.count })
    // A range may begin or end inside a scalar.
    let part = TextRange(min(7, text.count), max(min(7, text.count), text.count - 1))
    #expect(segmenter.segments(in: text, part).allSatisfy { part.contains($0.range) })
  }

  @Test(arguments: [
    ".", "\"", "a.", "a. ", ". ", ".\"", "(", ").", "!\u{BB} ", "[7]", ".[1]", "1.", "A.", "U.S. ",
    "«.", "…", "\u{E2}", " ", "\u{A0}", "ecc. ", "J. La ", ".\\[", "x.1,", "@.A", "?\" A ",
  ])
  func takesTimeInProportion(piece: String) {
    let small = time(of: piece, bytes: 20_000)
    let large = time(of: piece, bytes: 320_000)
    // Sixteen times the text; a quadratic scan would take two hundred and fifty-six times as long.
    #expect(large < .milliseconds(20) || large < small * 80)
  }

  private func time(of piece: String, bytes: Int) -> Duration {
    let text = SourceText(String(repeating: piece, count: bytes / piece.utf8.count))
    let segmenter = Segmenter()
    return ContinuousClock().measure { _ = segmenter.segments(in: text) }
  }

  private func isWhiteSpace(_ text: SourceText, from start: Int, to end: Int) -> Bool {
    var offset = start
    while offset < end {
      let scalar = text.bytes.scalar(at: offset)
      guard ScalarClass.of(scalar.value).isWhitespace else { return false }
      offset += scalar.length
    }
    return true
  }
}
