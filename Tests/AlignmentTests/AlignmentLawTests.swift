import Alignment
import TestSupport
import Testing

/// The report of ``ParallelText`` with sentences left out, added and joined.
struct DamagedText: Sendable, CustomTestStringConvertible {
  var seed: UInt64
  var italian: [String] = []
  var english: [String] = []
  var links: Set<String> = []

  var testDescription: String { "seed \(seed)" }

  /// Damages the report; `rate` is the share of pairs that lose a side or are joined with the next.
  init(seed: UInt64, rate: Double) {
    self.seed = seed
    var generator = SplitMix64(seed: seed)
    var index = 0
    while index < ParallelText.italian.count {
      let chance = Double.random(in: 0..<1, using: &generator)
      let isLast = index + 1 == ParallelText.italian.count
      switch chance / rate {
      case ..<0.3: italian.append(ParallelText.italian[index])
      case ..<0.6: english.append(ParallelText.english[index])
      case ..<0.8 where !isLast:
        let joined = ParallelText.english[index...(index + 1)].joined(separator: " ")
        link(Array(ParallelText.italian[index...(index + 1)]), [joined])
        index += 1
      case ..<1 where !isLast:
        let joined = ParallelText.italian[index...(index + 1)].joined(separator: " ")
        link([joined], Array(ParallelText.english[index...(index + 1)]))
        index += 1
      default: link([ParallelText.italian[index]], [ParallelText.english[index]])
      }
      index += 1
    }
  }

  private mutating func link(_ newItalian: [String], _ newEnglish: [String]) {
    links.insert(
      ParallelText.text(
        italian.count..<(italian.count + newItalian.count),
        english.count..<(english.count + newEnglish.count)
      )
    )
    italian += newItalian
    english += newEnglish
  }
}

@Suite struct AlignmentLawTests {
  static func beads(_ italian: [String], _ english: [String]) -> [Bead] {
    BeadTests.aligner.align(SegmentedText(sentences: italian), SegmentedText(sentences: english))
  }

  static func expectEachOnce(_ beads: [Bead], _ italian: Int, _ english: Int) {
    var next = (italian: 0, english: 0)
    for bead in beads {
      #expect(bead.italian.isEmpty || bead.italian.lowerBound == next.italian)
      #expect(bead.english.isEmpty || bead.english.lowerBound == next.english)
      #expect(!bead.italian.isEmpty || !bead.english.isEmpty)
      #expect((0...1).contains(bead.confidence))
      next.italian += bead.italian.count
      next.english += bead.english.count
    }
    #expect(next == (italian, english))
  }

  @Test(arguments: (0..<12).map { DamagedText(seed: $0, rate: 0.5) })
  func keepsEverySegmentOnceAndInOrder(_ text: DamagedText) {
    let beads = Self.beads(text.italian, text.english)
    Self.expectEachOnce(beads, text.italian.count, text.english.count)
    #expect(beads == Self.beads(text.italian, text.english))
  }

  @Test(arguments: 0..<12) func keepsEverySegmentOfNonsense(_ seed: UInt64) {
    let pieces = [
      "a", "il ", "The", " 12", "\"", "é", "\u{301}", ".", " ", "guerra ", "war", "🚢", "-",
    ]
    let italian = (0..<(seed % 7)).map { randomText(from: pieces, count: 9, seed: seed * 31 + $0) }
    let english = (0..<(seed % 5)).map { randomText(from: pieces, count: 9, seed: seed * 37 + $0) }
    Self.expectEachOnce(Self.beads(italian, english), italian.count, english.count)
  }

  /// A floor for the share of links found and right, F1, over many damaged texts.
  @Test func findsTheLinksOfDamagedTexts() {
    var right = 0
    var all = 0
    for seed in 100..<140 as Range<UInt64> {
      let text = DamagedText(seed: seed, rate: 0.4)
      let found = Self.beads(text.italian, text.english)
        .filter { !$0.italian.isEmpty && !$0.english.isEmpty }
      right += 2 * ParallelText.links(found).count { text.links.contains($0) }
      all += found.count + text.links.count
    }
    let share = Double(right) / Double(all)
    #expect(share > 0.95, "F1 \(share)")
  }

  @Test func isSureOfWhatIsEvident() {
    let beads = Self.beads(ParallelText.italian, ParallelText.english)
    #expect(beads.count == ParallelText.italian.count)
    #expect(beads.allSatisfy { $0.confidence > 0.9 })
  }

  @Test func doubtsWhatIsNot() {
    let beads = Self.beads(
      ["Così va il mondo.", "Non se ne esce."],
      ["What can you do.", "Those were the days.", "And so forth."]
    )
    #expect(beads.contains { $0.confidence < 0.9 })
  }
}
