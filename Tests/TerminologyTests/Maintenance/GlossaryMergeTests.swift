import TestSupport
import TextModel
import Terminology
import Testing

@Suite struct GlossaryMergeTests {
  private func document(_ text: String) -> GlossaryDocument {
    GlossaryDocument(Array(text.utf8))
  }

  private func merge(_ base: String?, _ ours: String, _ theirs: String) -> GlossaryMerge {
    GlossaryMerge(base: base.map(document), ours: document(ours), theirs: document(theirs))
  }

  private static let header = "# italian\tenglish\tnote\tstatus\n"

  private func text(_ merge: GlossaryMerge) -> String {
    String(decoding: merge.bytes(), as: UTF8.self)
  }

  /// What both orders of merging give must be the same.
  private func expect(
    _ base: String?,
    _ ours: String,
    _ theirs: String,
    gives result: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let header = Self.header
    let there = merge(base.map { header + $0 }, header + ours, header + theirs)
    let back = merge(base.map { header + $0 }, header + theirs, header + ours)
    #expect(there.conflicts.isEmpty && back.conflicts.isEmpty, sourceLocation: sourceLocation)
    #expect(text(there) == header + result, sourceLocation: sourceLocation)
    #expect(text(back) == header + result, sourceLocation: sourceLocation)
  }

  @Test func takesChangesOfBothSides() {
    expect("a\t1\n", "a\t1\nb\t2\n", "a\t1\nc\t3\n", gives: "a\t1\nb\t2\nc\t3\n")
    expect("a\t1\nb\t2\n", "b\t2\n", "a\t1\nb\t2\nc\t3\n", gives: "b\t2\nc\t3\n")
    expect("a\t1\n", "a\t1\tn\n", "a\t1\t\tadmitted\n", gives: "a\t1\tn\tadmitted\n")
    expect("a\t1\tn\n", "a\t1\n", "a\t1\tn\n", gives: "a\t1\n")
    expect("a\t1\n", "a\t1\n", "a\t1\n", gives: "a\t1\n")
    expect("a\t1\n", "", "", gives: "")
  }

  @Test func mergesWithoutABase() {
    expect(nil, "a\t1\tn\n", "a\t1\t\tadmitted\nb\t2\n", gives: "a\t1\tn\tadmitted\nb\t2\n")
  }

  @Test func takesAnotherPreferredRenderingFromTheSideThatMadeIt() {
    expect(
      "a\t1\t\tpreferred\n",
      "a\t2\t\tpreferred\na\t1\t\tadmitted\n",
      "a\t1\t\tpreferred\nb\t9\n",
      gives: "a\t2\t\tpreferred\na\t1\t\tadmitted\nb\t9\n"
    )
  }

  @Test(arguments: [
    ("a\t1\tn\n", "a\t1\tx\n", "a\t1\ty\n", GlossaryMerge.Conflict.Kind.field, ["note"]),
    ("a\t1\tn\n", "", "a\t1\ty\n", .removal, []),
    ("a\t1\n", "a\t1\nb\t2\n", "a\t1\nb\t3\n", .preference, ["english"]),
  ])
  func listsConflictsAndGuessesNothing(
    base: String,
    ours: String,
    theirs: String,
    kind: GlossaryMerge.Conflict.Kind,
    columns: [String]
  ) {
    let header = Self.header
    for (left, right) in [(ours, theirs), (theirs, ours)] {
      let merged = merge(header + base, header + left, header + right)
      #expect(merged.conflicts.map(\.kind) == [kind])
      #expect(merged.conflicts.map(\.columns) == [columns])
      let file = text(merged)
      #expect(file.contains("<<<<<<< ours\n") && file.contains(">>>>>>> theirs\n"))
      #expect(GlossaryReader.read(Array(file.utf8), name: "g").hasErrors)
    }
  }

  @Test func keepsOtherColumnsAndComments() {
    let merged = merge(
      "# mine\n# italian\tenglish\tclient\na\t1\tRossi\n",
      "# mine\n# italian\tenglish\tclient\na\t1\tBianchi\n",
      "# mine too\n# italian\tenglish\tclient\tdate\na\t1\tRossi\nb\t2\t\tMay\n"
    )
    #expect(
      text(merged)
        == "# italian\tenglish\tclient\tdate\n# mine too\na\t1\tBianchi\nb\t2\t\tMay\n"
    )
  }

  @Test func isSymmetricAndLosesNothing() {
    var generator = SplitMix64(seed: 3)
    func change(_ rows: [GlossaryRow]) -> [GlossaryRow] {
      var rows = rows
      for _ in 0..<6 {
        let place = Int.random(in: 0..<rows.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: rows.remove(at: place)
        case 1: rows[place][.note] = "n\(Int.random(in: 0..<3, using: &generator))"
        default:
          rows.append(
            GlossaryRow(italian: "n\(Int.random(in: 0..<50, using: &generator))", english: "e")
          )
        }
      }
      return rows
    }
    for _ in 0..<100 {
      let base = (0..<20).map { GlossaryRow(italian: "t\($0)", english: "e") }
      func file(_ rows: [GlossaryRow]) -> GlossaryDocument {
        var document = GlossaryDocument()
        for row in rows { document.add(row) }
        return document
      }
      let (old, ours, theirs) = (file(base), file(change(base)), file(change(base)))
      let there = GlossaryMerge(base: old, ours: ours, theirs: theirs)
      let back = GlossaryMerge(base: old, ours: theirs, theirs: ours)
      #expect(there.rows == back.rows)
      #expect(there.conflicts.map(\.italian) == back.conflicts.map(\.italian))
      let result = Set(there.rows.map { $0[.italian] } + there.conflicts.map(\.italian))
      let both = Set(ours.rows.map { $0[.italian] }).intersection(theirs.rows.map { $0[.italian] })
      #expect(both.isSubset(of: result))
    }
  }

  @Test func mergesWithItselfUnchanged() {
    let file = "# italian\tenglish\tnote\tstatus\na\t1\tn\tpreferred\na\t2\t\tadmitted\nb\t3\n"
    #expect(text(merge(nil, file, file)) == file)
    #expect(text(merge(file, file, file)) == file)
  }
}
