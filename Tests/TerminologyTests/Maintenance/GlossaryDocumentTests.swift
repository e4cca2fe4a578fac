import TestSupport
import TextModel
import Terminology
import Testing

@Suite struct GlossaryDocumentTests {
  private func row(_ italian: String, _ english: String, _ status: String = "") -> GlossaryRow {
    var row = GlossaryRow(italian: italian, english: english)
    row[.status] = status
    return row
  }

  private func text(_ document: GlossaryDocument) -> String {
    String(decoding: document.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "", "porto\tharbor\n", "porto\tharbor",
    "\u{FEFF}# italian\tenglish\tclient\r\nporto\tharbor\tx\r\n",
    "# mine\n\n\n# italian\tenglish\nb\tc\n# about a\na\tb\t\t\t\n\n", "no tab\nporto\tharbor\n",
  ])
  func writesWhatItReads(file: String) {
    #expect(text(GlossaryDocument(Array(file.utf8))) == file)
  }

  @Test func keepsRandomBytes() {
    for seed in 0..<100 {
      let bytes = randomBytes(count: 300, seed: UInt64(seed)).map { $0 % 3 == 0 ? 0x0A : $0 }
      let normal = bytes.filter { $0 != 0x0D }
      #expect(GlossaryDocument(normal).bytes == normal)
    }
  }

  @Test func addsAtItsPlaceInSortedFiles() {
    var document = GlossaryDocument(Array("# mine\na\tx\n# about c\nc\ty\n".utf8))
    document.add(row("b", "z"))
    #expect(text(document) == "# mine\na\tx\nb\tz\n# about c\nc\ty\n")
    document.add(row("0", "first"))
    document.add(row("d", "last"))
    #expect(text(document) == "# mine\n0\tfirst\na\tx\nb\tz\n# about c\nc\ty\nd\tlast\n")
  }

  @Test func addsAtTheEndOfUnsortedFiles() {
    var document = GlossaryDocument(Array("b\tx\na\ty".utf8))
    document.add(row("0", "z"))
    #expect(text(document) == "b\tx\na\ty\n0\tz")
  }

  @Test func keepsTheOrderOfStatuses() {
    var document = GlossaryDocument()
    for (english, status) in [("door", "forbidden"), ("port", "admitted"), ("harbor", "preferred")]
    {
      document.add(row("porto", english, status))
    }
    #expect(document.rows.map { $0[.english] } == ["harbor", "port", "door"])
    #expect(document.isSorted)
  }

  @Test func addsColumnsThatAreMissing() {
    var document = GlossaryDocument(Array("# italian\tenglish\na\tx\n".utf8))
    var new = row("b", "y", "admitted")
    new[other: "client"] = "Rossi"
    document.add(new)
    #expect(text(document) == "# italian\tenglish\tstatus\tclient\na\tx\nb\ty\tadmitted\tRossi\n")
    #expect(document.rows.last == new)
  }

  @Test func keepsCarriageReturnsAndFilledRows() {
    let header = GlossaryColumn.header
    let filled = "a\tx" + String(repeating: "\t", count: 12)
    var document = GlossaryDocument(Array("\(header)\r\n\(filled)\r\n".utf8))
    document.add(row("b", "y"))
    #expect(text(document).hasSuffix("\r\nb\ty" + String(repeating: "\t", count: 12) + "\r\n"))
  }

  @Test func replacesOnlyWhatChanged() {
    let file = "# italian\tenglish\tnote\na\tx\t\na\ty\tkept  as is\t\nb\tz\n"
    var document = GlossaryDocument(Array(file.utf8))
    var rows = document.rows(italian: "a")
    rows[0][.note] = "new"
    document.replace(italian: "a", by: rows)
    #expect(text(document) == "# italian\tenglish\tnote\na\tx\tnew\na\ty\tkept  as is\t\nb\tz\n")
  }

  @Test func removesRows() {
    var document = GlossaryDocument(Array("a\tx\nb\ty\n".utf8))
    #expect(document.remove { $0[.italian] == "a" }.count == 1)
    #expect(text(document) == "b\ty\n")
  }

  @Test func sortsWithCommentsAndKeepsLines() {
    var document = GlossaryDocument(Array("# mine\n\nc\t1\n# on b\nb\t2  \na\t3\t\n# end\n".utf8))
    document.sort()
    #expect(text(document) == "# mine\n\na\t3\t\n# on b\nb\t2  \nc\t1\n# end\n")
    #expect(document.isSorted)
  }

  @Test func neverLosesRowsInRandomWork() {
    var generator = SplitMix64(seed: 11)
    var document = GlossaryDocument()
    var expected: Set<String> = []
    for _ in 0..<400 {
      let term = "t\(Int.random(in: 0..<40, using: &generator))"
      if Int.random(in: 0..<3, using: &generator) == 0 {
        document.remove { $0[.italian] == term }
        expected.remove(term)
      } else if expected.insert(term).inserted {
        document.add(row(term, "x"))
      }
      #expect(Set(document.rows.map { $0[.italian] }) == expected)
    }
    #expect(document.isSorted && document.rowCount == expected.count)
  }
}
