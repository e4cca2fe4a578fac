import Drafting
import Terminology
import Testing
import TextModel

@testable import Bilingual

@Suite struct TermEnforcementTests {
  static let treaty = Entry(
    italian: "trattato",
    targets: [
      Entry.Target(english: "treaty"), Entry.Target(english: "tract", status: .forbidden),
    ],
    kind: .noun
  )
  static let sign = Entry(
    italian: "firmare",
    targets: [Entry.Target(english: "sign")],
    kind: .verb
  )

  @Test(arguments: [
    ("The treaty holds.", TermUse.Enforcement.applied),
    ("Both treaties hold.", .adapted),
    ("The treaty's text", .applied),
    ("The tract holds.", .notApplied),
    ("Nothing holds.", .notApplied),
  ])
  func findsRenderingsInEnglishWithoutATrace(
    _ english: String,
    _ expected: TermUse.Enforcement
  ) {
    var uses = [TermUse(term: 0, source: TextRange(0, 8))]
    TermEnforcement(entries: [Self.treaty], target: SourceText(english)).settle(&uses)
    #expect(uses[0].enforcement == expected)
    #expect((uses[0].target == nil) == (expected == .notApplied))
  }

  @Test func givesEachUseARenderingOfItsOwn() {
    let english = SourceText("A treaty replaces a treaty.")
    var uses = [
      TermUse(term: 0, source: TextRange(0, 8)), TermUse(term: 0, source: TextRange(9, 17)),
      TermUse(term: 0, source: TextRange(20, 28)),
    ]
    TermEnforcement(
      entries: [Self.treaty, Self.treaty, Self.treaty],
      target: english
    )
    .settle(&uses)
    #expect(uses.map { $0.target?.lowerBound } == [2, 20, nil])
  }

  @Test func knowsTheFormsOfVerbs() {
    var uses = [TermUse(term: 0, source: TextRange(0, 5))]
    TermEnforcement(entries: [Self.sign], target: SourceText("They signed it.")).settle(&uses)
    #expect(uses[0].enforcement == .adapted)
  }

  @Test func trustsTheTraceOfTheEngine() {
    let text = SourceText("The treaties and the treaty")
    let pieces = [
      Draft.Piece(target: TextRange(4, 12), source: TextRange(0, 3), kind: .term, term: 0),
      Draft.Piece(target: TextRange(21, 27), source: TextRange(4, 6), kind: .term, term: 1),
    ]
    var uses = [
      TermUse(term: 0, source: TextRange(0, 3)), TermUse(term: 0, source: TextRange(4, 6)),
    ]
    TermEnforcement(entries: [Self.treaty, Self.treaty], target: text, pieces: pieces)
      .settle(&uses)
    #expect(uses.map(\.enforcement) == [.adapted, .applied])
  }
}
