import FronteCLI
import TestSupport
import Testing
import TextModel

@Suite struct ExtractCommandTests {
  private let article = """
    Arriva il convoglio umanitario. Lo guida Jovan Petrušić.

    Due convogli umanitari tornano, dice la FZX.

    """

  @Test func listsWhatTheGlossariesLack() {
    let outcome = fronte(["extract", "--no-builtin"], input: article)
    #expect(outcome.status == .success)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("SCORE"))
    #expect(lines[1].contains("convoglio umanitario"))
    #expect(lines[1].hasSuffix("-:1: Arriva il **convoglio umanitario**."))
    #expect(outcome.output.contains("Jovan Petrušić"))
    #expect(outcome.output.contains("FZX"))
  }

  @Test func leavesOutWhatAGlossaryHas() throws {
    let folder = try TemporaryFolder()
    try folder.write("# italian\tenglish\nconvoglio umanitario\taid convoy\n", to: "g.tsv")
    let outcome = fronte(
      ["extract", "--no-builtin", "-g", "g.tsv"],
      input: article,
      in: folder.path
    )
    #expect(!outcome.output.contains("convoglio"))
  }

  @Test(arguments: [
    (["--kind", "noun"], ["convoglio umanitario"]),
    (["--kind", "acronym"], ["FZX"]),
    (["--kind", "acronym", "--kind", "noun"], ["convoglio umanitario", "FZX"]),
    (["--limit", "1"], ["convoglio umanitario"]),
    (["--min-count", "3"], []),
  ])
  func listsWhatIsAskedFor(options: [String], terms: [String]) {
    let outcome = fronte(
      ["extract", "--no-builtin", "--format", "tsv"] + options,
      input: article
    )
    let found = outcome.output.split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: "\t").first.map(String.init) }
    #expect(found == terms)
  }

  @Test func writesObjects() throws {
    let outcome = fronte(
      ["extract", "--no-builtin", "--format", "jsonl", "--kind", "noun"],
      input: article
    )
    let term = try JSONReader.read(Array(outcome.output.utf8))
    #expect(term["italian"]?.string == "convoglio umanitario")
    #expect(term["english"]?.string == "humanitarian convoy")
    #expect(term["proposedBy"]?.string == "engine")
    #expect(term["count"] == .number(2))
    #expect(term["texts"] == .number(1))
    guard case .array(let evidence)? = term["evidence"], evidence.count == 2 else {
      Issue.record("two sentences were expected")
      return
    }
    #expect(evidence[1]["line"] == .number(3))
    #expect(evidence[1]["start"] == .number(4))
    #expect(evidence[1]["end"] == .number(22))
    #expect(evidence[1]["sentence"]?.string == "Due convogli umanitari tornano, dice la FZX.")
  }

  @Test func makesAGlossaryThatCanBeImportedWhenItIsReviewed() throws {
    let folder = try TemporaryFolder()
    try folder.write(article, to: "a.txt")
    let extracted = fronte(
      ["extract", "--no-builtin", "--format", "tsv", "-o", "new.tsv", "a.txt"],
      in: folder.path
    )
    #expect(extracted.status == .success)
    let lint = fronte(["glossary", "lint", "new.tsv"], in: folder.path)
    #expect(!lint.output.contains("error"))
    let imported = fronte(
      ["glossary", "import", "new.tsv", "--into", "mine.tsv"],
      in: folder.path
    )
    #expect(imported.status == .success)
    let shown = fronte(["glossary", "list", "mine.tsv", "--format", "tsv"], in: folder.path)
    #expect(
      shown.output.contains("convoglio umanitario\thumanitarian convoy\t\tnoun\t\tadmitted")
    )
    #expect(!shown.output.contains("preferred"))
    // What is in the glossary is no candidate any more.
    let again = fronte(["extract", "--no-builtin", "-g", "mine.tsv", "a.txt"], in: folder.path)
    #expect(again.output.isEmpty)
  }

  @Test func proposesWhatTheTranslationHas() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      Arriva il convoglio umanitario dal porto. Il mare è calmo oggi.

      Due convogli umanitari tornano dal fronte. La notte scende presto.

      """,
      to: "a.txt"
    )
    try folder.write(
      """
      The relief convoy arrives from the harbour. The sea is calm today.

      Two relief convoys return from the front. Night falls early.

      """,
      to: "a.en.txt"
    )
    let outcome = fronte(
      [
        "extract", "--no-builtin", "--with", "a.en.txt", "--format", "jsonl", "--limit", "1",
        "a.txt",
      ],
      in: folder.path
    )
    let term = try JSONReader.read(Array(outcome.output.utf8))
    #expect(term["italian"]?.string == "convoglio umanitario")
    #expect(term["english"]?.string == "relief convoy")
    #expect(term["proposedBy"]?.string == "translation")
  }

  @Test func countsTextsAndNamesThem() throws {
    let folder = try TemporaryFolder()
    try folder.write("Arriva il convoglio umanitario.\n", to: "a.txt")
    try folder.write("# Titolo\n\nUn **convoglio\numanitario** torna.\n", to: "b.md")
    let outcome = fronte(
      ["extract", "--no-builtin", "--evidence", "2", "a.txt", "b.md"],
      in: folder.path
    )
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].contains("a.txt:1: Arriva il **convoglio umanitario**."))
    #expect(lines[2].contains("b.md:3: Un **convoglio umanitario** torna."))
  }

  @Test(arguments: [
    ["--min-count", "0"], ["--limit", "many"], ["--evidence", "-1"],
    ["--with", "e.txt", "a.txt", "b.txt"], ["--kind", "verb"],
  ])
  func refusesWhatMakesNoSense(options: [String]) {
    #expect(fronte(["extract"] + options).status == .usage)
  }

  @Test(arguments: ["", "\n\n", "123\n", "IL TITOLO\n"])
  func findsNothingInNothing(text: String) {
    let outcome = fronte(["extract"], input: text)
    #expect(outcome.status == .success)
    #expect(outcome.output == "")
  }

  @Test func countsAcrossThePiecesOfALongText() throws {
    let folder = try TemporaryFolder()
    let filler = String(repeating: String(repeating: "a", count: 2_000) + "\n\n", count: 1_200)
    try folder.write("Un convoglio umanitario.\n\n\(filler)Il convoglio umanitario.\n", to: "a.txt")
    let outcome = fronte(
      ["extract", "--no-builtin", "--format", "jsonl", "--quiet", "a.txt"],
      in: folder.path
    )
    let term = try JSONReader.read(Array(outcome.output.utf8))
    #expect(term["count"] == .number(2))
    guard case .array(let evidence)? = term["evidence"] else { return }
    #expect(evidence.last?["line"] == .number(2_403))
  }
}
