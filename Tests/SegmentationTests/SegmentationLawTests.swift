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

  static func texts(_ seeds: Range<UInt64>) -> [SourceText] {
    seeds.map { SourceText(randomText(from: pieces, count: 60, seed: $0)) }
  }

  @Test(arguments: Language.allCases)
  func onlyWhiteSpaceStandsBetweenSegments(language: Language) {
    let segmenter = Segmenter(language: language)
    for text in Self.texts(0..<150) {
      let ranges = segmenter.segments(in: text).map(\.range)
      let starts = ranges.map(\.lowerBound) + [text.count]
      let ends = [0] + ranges.map(\.upperBound)
      let areCovered = zip(ends, starts).allSatisfy { isWhiteSpace(text, from: $0, to: $1) }
      let areTrimmed = ranges.allSatisfy { !$0.isEmpty && isTrimmed(text, $0) }
      #expect(areCovered && areTrimmed, "\(text.string)")
    }
  }

  @Test(arguments: Language.allCases)
  func segmentingAgainChangesNothing(language: Language) {
    let segmenter = Segmenter(language: language)
    for text in Self.texts(300..<500) {
      let once = segmenter.sentenceLines(of: text)
      let twice = segmenter.sentenceLines(of: SourceText(repairing: once))
      #expect(String(decoding: once, as: UTF8.self) == String(decoding: twice, as: UTF8.self))
    }
  }

  @Test func keepsTheNumberOfParagraphs() {
    let pieces = Self.pieces.filter { !$0.contains(where: \.isNewline) }
    for seed in 0..<100 as Range<UInt64> {
      let paragraphs = (0..<7).map { "A " + randomText(from: pieces, count: 12, seed: seed + $0) }
      let text = SourceText(paragraphs.joined(separator: "\n\n\n"))
      let lines = String(decoding: Segmenter().sentenceLines(of: text), as: UTF8.self)
      #expect(lines.split(separator: "\n\n").count == paragraphs.count, "\(text.string)")
    }
  }

  @Test(arguments: Language.allCases)
  func candidatesAgreeWithSegments(language: Language) {
    let segmenter = Segmenter(language: language)
    for text in Self.texts(700..<800) {
      let breaks = segmenter.boundaries(in: text, text.range).filter(\.isBreak)
      let segments = segmenter.segments(in: text)
      #expect(breaks.map(\.offset) == segments.map(\.range.upperBound))
      #expect(breaks.map(\.rule) == segments.map(\.rule))
    }
  }

  @Test(arguments: Language.allCases)
  func survivesRandomBytes(language: Language) {
    let segmenter = Segmenter(language: language)
    for seed in 0..<100 as Range<UInt64> {
      let text = SourceText(repairing: randomBytes(count: 400, seed: seed))
      // A range may begin or end inside a scalar.
      let part = TextRange(7, text.count - 1)
      #expect(segmenter.segments(in: text, part).allSatisfy { part.contains($0.range) })
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ".", "\"", "a.", "a. ", ". ", ".\"", "(", ").", "!\u{BB} ", "[7]", ".[1]", "1.", "A.",
      "U.S. ",
      "«.", "…", " ", "\u{A0}", "ecc. ", "J. La ", ".\\[", "x.1,", "@.A", "?\" A ", "a.A",
      "(a.) B ",
      "A – B? – ",
    ]
  )
  func takesTimeInProportion(piece: String) {
    // A scan that took time in the square of the text would not end within the limit.
    let text = SourceText(String(repeating: piece, count: 200_000 / piece.utf8.count))
    let segments = Segmenter().segments(in: text)
    #expect(segments.allSatisfy { !$0.range.isEmpty })
  }

  private func isTrimmed(_ text: SourceText, _ range: TextRange) -> Bool {
    let first = text.bytes.scalar(at: range.lowerBound)
    let last = text.bytes.scalar(before: range.upperBound)
    return !ScalarClass.of(first.value).isWhitespace
      && last.map { !ScalarClass.of($0.value).isWhitespace } ?? false
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
