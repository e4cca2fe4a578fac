import Alignment
import TestSupport
import Testing

/// Texts so long that only the surroundings of anchors are looked at.
@Suite struct LongTextTests {
  /// Sentences that differ in a name and a number; `count` of them.
  static func sentences(_ count: Int, seed: UInt64) -> (italian: [String], english: [String]) {
    var generator = SplitMix64(seed: seed)
    let subjects = [
      ("La nave", "The ship"), ("Il generale", "The general"), ("La banca", "The bank"),
      ("Il villaggio", "The village"), ("L'ambasciata", "The embassy"),
    ]
    let verbs = [
      ("ha perso", "has lost"), ("ha trovato", "has found"), ("ha venduto", "has sold"),
      ("ha bruciato", "has burned"),
    ]
    let objects = [
      ("casse", "crates"), ("mappe", "maps"), ("fucili", "rifles"), ("lettere", "letters"),
    ]
    var italian: [String] = []
    var english: [String] = []
    for _ in 0..<count {
      let subject = subjects[Int.random(in: 0..<5, using: &generator)]
      let verb = verbs[Int.random(in: 0..<4, using: &generator)]
      let object = objects[Int.random(in: 0..<4, using: &generator)]
      let number = Int.random(in: 100..<5_000, using: &generator)
      italian.append("\(subject.0) \(verb.0) \(number) \(object.0).")
      english.append("\(subject.1) \(verb.1) \(number) \(object.1).")
    }
    return (italian, english)
  }

  /// An aligner that takes short texts for long ones.
  static let aligner = {
    var aligner = BeadTests.aligner
    aligner.model.fullLimit = 100
    aligner.model.gapLimit = 2_000
    return aligner
  }()

  static func beads(_ italian: [String], _ english: [String]) -> [Bead] {
    aligner.align(SegmentedText(sentences: italian), SegmentedText(sentences: english))
  }

  @Test func findsCutsFarFromTheDiagonal() {
    let (italian, english) = Self.sentences(300, seed: 5)
    let kept = Array(english[..<80] + english[160...])
    let beads = Self.beads(italian, kept)
    AlignmentLawTests.expectEachOnce(beads, italian.count, kept.count)
    let links = Set(ParallelText.links(beads))
    let right = kept.indices.count { links.contains("\($0 < 80 ? $0 : $0 + 80)–\($0)") }
    #expect(right > 195, "\(right) of \(kept.count) links")
  }

  @Test(arguments: [(400, 300), (30, 500), (500, 1)])
  func keepsEverySegmentWithoutAnchors(_ italian: Int, _ english: Int) {
    let beads = Self.beads(
      Array(repeating: "Nulla di nuovo.", count: italian),
      Array(repeating: "All quiet.", count: english)
    )
    AlignmentLawTests.expectEachOnce(beads, italian, english)
  }

  @Test(arguments: 0..<6) func findsWithAnchorsWhatItFindsWithout(_ seed: UInt64) {
    let text = DamagedText(seed: seed, rate: 0.3)
    #expect(
      ParallelText.links(Self.beads(text.italian, text.english))
        == ParallelText.links(AlignmentLawTests.beads(text.italian, text.english))
    )
  }
}
