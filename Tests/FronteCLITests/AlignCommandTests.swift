import FronteCLI
import TestSupport
import Testing
import TextModel

@Suite struct AlignCommandTests {
  static let italian = """
    Il ponte

    Il ponte sul Danubio è chiuso. Pioveva. Secondo il gen. Rossi riaprirà il 3 maggio.
    """
  static let english = """
    The bridge

    The bridge over the Danube is closed. According to General Rossi it will reopen on May 3. \
    Tolls have been disputed among the neighbouring countries since 1856.
    """

  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(italian, to: "it.txt")
    try folder.write(english, to: "en.txt")
    try folder.write("# italian\tenglish\nponte\tbridge\n", to: "g.tsv")
    return folder
  }

  static func run(_ arguments: [String]) throws -> Outcome {
    let folder = try folder()
    return fronte(arguments, in: folder.path)
  }

  static let glossary = ["--no-builtin", "--glossary", "g.tsv"]

  @Test func printsNumbersOfSegments() throws {
    let outcome = try Self.run(["align", "--format", "index", "it.txt", "en.txt"])
    #expect(outcome.status == .success)
    #expect(outcome.output == "0\t0\n1\t1\n2\t\n3\t2\n\t3\n")
  }

  @Test func alignsTheExample() {
    let outcome = fronte(
      ["align", "--format", "csv", "il-porto-conteso.txt", "il-porto-conteso.en.txt"],
      in: "\(Repository.root)/Examples"
    )
    #expect(outcome.status == .success)
    #expect(outcome.output.contains("Chi lo controlla controlla la ricostruzione della Siria.,"))
    #expect(outcome.output.contains("It knows that every contract is also an alliance."))
  }

  @Test func takesLinesForSegments() throws {
    let folder = try TemporaryFolder()
    try folder.write("\nIl re è morto. Viva il re.\n\n  \nIl popolo balla.\n", to: "it.txt")
    try folder.write("The king is dead.\nLong live the king.\nThe people dance.", to: "en.txt")
    let outcome = fronte(
      ["align", "--segmented", "--format", "index", "it.txt", "en.txt"],
      in: folder.path
    )
    #expect(outcome.output == "0\t0,1\n1\t2\n")
  }

  @Test(arguments: ["align", "annotate"]) func makesThePage(_ command: String) throws {
    let texts = command == "align" ? ["it.txt", "en.txt"] : ["--with", "en.txt", "it.txt"]
    let outcome = try Self.run([command] + texts + Self.glossary)
    #expect(outcome.status == .success)
    #expect(outcome.error == "")
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    let page = lines.prefix { !$0.hasPrefix("<!-- fronte rows") }
      .filter { line in
        !line.contains("sha256") && !line.hasPrefix("glossary: ") && !line.hasPrefix("program: ")
      }
      .joined(separator: "\n")
    #expect(page == Self.page)
  }

  static let page = """
    <!-- fronte page 1
    source: it.txt
    translation: en.txt
    engine: none
    -->

    # Il ponte

    > The English is a person's, set beside the Italian by its content. −: not in the English. \
    +: not in the Italian. **Bold**: terms of the glossary, with a note at their first use.

    | # | Italiano | English |
    |--:|:------------------|:------------------|
    | 1 ✓ | Il **ponte**[^t1] | The **bridge** |
    | 2 ✓ | Il **ponte** sul Danubio è chiuso. | The **bridge** over the Danube is closed. |
    | 3 − | Pioveva. |  |
    | 4 ✓ | Secondo il gen. Rossi riaprirà il 3 maggio. | According to General Rossi it will reopen \
    on May 3. |
    | 5 + |  | Tolls have been disputed among the neighbouring countries since 1856. |

    ## Glossary of the article

    | Italiano | English | Note | Rows |
    |:---------|:--------|:---------------|:-----|
    | ponte | bridge |  | 1, 2 |

    [^t1]: **ponte**: bridge.

    """

  @Test func makesAPageThatIsReadBack() throws {
    let page = try Self.run(["align", "it.txt", "en.txt"] + Self.glossary).output
    let again = fronte(["export", "--format", "markdown"], input: page)
    #expect(again.output == page)
    let table = fronte(["export", "--format", "csv"], input: page)
    #expect(
      table.output
        == (try Self.run(["align", "-f", "csv", "it.txt", "en.txt"] + Self.glossary).output)
    )
  }

  @Test(arguments: [
    ("html", "<tr id=\"r3\" class=\"paragraph cut\">"),
    (
      "csv",
      "5,paragraph,,Tolls have been disputed among the neighbouring countries since 1856.,human,,,added,"
    ),
    ("json", "\"pairing\": \"cut\""),
    ("tmx", "<prop type=\"x-confidence\">"),
    ("xliff", "state=\"translated\" subState=\"fronte:added\""),
    ("text", "2\tIl ponte sul Danubio è chiuso.\n\tThe bridge over the Danube is closed.\n"),
  ])
  func writesEachFormat(_ format: String, _ expected: String) throws {
    let outcome = try Self.run(["align", "--format", format, "it.txt", "en.txt"] + Self.glossary)
    #expect(outcome.status == .success)
    #expect(outcome.output.contains(expected))
  }

  @Test func leavesRowsWithOneSideOutOfMemories() throws {
    let outcome = try Self.run(["align", "-f", "tmx", "it.txt", "en.txt"] + Self.glossary)
    #expect(outcome.output.split(separator: "<tu ").count - 1 == 3)
  }

  @Test func warnsOfSwappedTexts() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: Self.italian + "\n", count: 4), to: "it.txt")
    try folder.write(String(repeating: Self.english + "\n", count: 4), to: "en.txt")
    let outcome = fronte(["align", "-f", "index", "en.txt", "it.txt"], in: folder.path)
    #expect(outcome.status == .success)
    #expect(outcome.error.contains("swapped"))
  }

  @Test(arguments: [
    ["align", "it.txt"], ["align", "-", "-"], ["align", "it.txt", "en.txt", "-o", "en.txt"],
    ["annotate", "--with", "en.txt", "it.txt", "g.tsv"],
    ["annotate", "--with", "en.txt", "--engine", "none", "it.txt"],
  ])
  func refusesWhatMakesNoSense(_ arguments: [String]) throws {
    let folder = try Self.folder()
    #expect(fronte(arguments, in: folder.path).status == .usage)
    #expect(try folder.read("en.txt") == Self.english)
  }

  @Test func saysWhichTextIsMissing() throws {
    let outcome = try Self.run(["align", "it.txt", "no.txt"])
    #expect(outcome.status == .failure)
    #expect(outcome.error.contains("no.txt"))
  }
}
