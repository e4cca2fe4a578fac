import FronteCLI
import TestSupport
import Testing

@Suite struct PageAgainTests {
  private static func page(_ folder: TemporaryFolder, _ article: String) throws -> String {
    try folder.write(article, to: "a.txt")
    _ = fronte(["annotate", "--no-builtin", "a.txt", "-o", "page.md"], in: folder.path)
    return try folder.read("page.md")
  }

  private static func row(_ id: String, _ page: String) -> Substring? {
    page.split(separator: "\n").first { $0.hasPrefix("| \(id) ") }
  }

  @Test func changesNothingWhereNothingChanged() throws {
    let folder = try TemporaryFolder()
    let page = try Self.page(folder, "La nave salpa. Il mare tace.\n\nLa diga regge.\n")
    let again = fronte(
      ["annotate", "--no-builtin", "page.md", "-o", "page.md"],
      in: folder.path
    )
    #expect(again.status == .success)
    #expect(try folder.read("page.md") == page)
  }

  @Test func keepsAPersonsEnglishAndRefreshesTheRest() throws {
    let folder = try TemporaryFolder()
    let page = try Self.page(folder, "La nave salpa. La diga regge.\n")
    let row = try #require(Self.row("1", page))
    try folder.write(
      page.replacing(row, with: "| 1 | La nave salpa. | Off she _sails_. |"),
      to: "page.md"
    )
    try folder.write("diga\tbarrage\n", to: "g.tsv")
    let again = fronte(["annotate", "--no-builtin", "-g", "g.tsv", "page.md"], in: folder.path)
    #expect(again.output.contains("| 1 ✓ | La nave salpa. | Off she _sails_. |"))
    #expect(Self.row("2", again.output)?.contains("**barrage**") == true)
    #expect(again.output.contains("glossary: g.tsv"))
  }

  @Test func usesTheMemoryBeforeTheEngine() throws {
    let folder = try TemporaryFolder()
    let page = try Self.page(folder, "La nave salpa. Le tre navi salpano dal porto stasera.\n")
    let row = try #require(Self.row("1", page))
    let second = try #require(Self.row("2", page))
    let mine = page.replacing(row, with: "| 1 | La nave salpa. | Off she sails. |")
      .replacing(
        second,
        with: "| 2 | Le tre navi salpano dal porto stasera. | The three leave tonight. |"
      )
    try folder.write(mine, to: "page.md")
    let added = fronte(["memory", "add", "m.tmx", "page.md"], in: folder.path)
    #expect(added.status == .success)
    #expect(added.error.contains("2 added, 0 known already"))
    let twice = fronte(["memory", "add", "m.tmx", "page.md"], in: folder.path)
    #expect(twice.error.contains("0 added, 2 known already"))
    try folder.write(
      "La nave salpa. Le due navi salpano dal porto stasera. Altro.\n",
      to: "b.txt"
    )
    let other = fronte(
      ["annotate", "--no-builtin", "--memory", "m.tmx", "b.txt"],
      in: folder.path
    )
    #expect(other.output.contains("| 1 = | La nave salpa. | Off she sails. |"))
    #expect(other.output.contains("| 2 ≈87 | "))
    #expect(other.output.contains("The three leave tonight.⟦?⟧ |"))
    #expect(other.output.contains("| 3 | Altro. |"))
    let json = fronte(
      ["annotate", "--no-builtin", "--memory", "m.tmx", "-f", "json", "b.txt"],
      in: folder.path
    )
    #expect(json.output.contains("memory, 87 %: tre → due"))
    let found = fronte(
      ["memory", "search", "Le navi salpano dal porto stasera.", "m.tmx"],
      in: folder.path
    )
    #expect(found.output.hasPrefix("87\tLe tre navi"))
    #expect(found.output.hasSuffix("\t− tre\n"))
    let listed = fronte(["memory", "list", "m.tmx"], in: folder.path)
    #expect(listed.output.split(separator: "\n").count == 2)
  }

  @Test func keepsWhatOtherProgramsWroteIntoTheMemory() throws {
    let folder = try TemporaryFolder()
    let foreign = """
      <?xml version="1.0"?>
      <tmx version="1.4"><header creationtool="x"/><body>
      <tu changeid="anna"><note>n</note>
      <tuv xml:lang="IT-it"><seg>La <bpt i="1">&lt;b></bpt>nave<ept i="1">&lt;/b></ept> \
      salpa.</seg></tuv>
      <tuv lang="en_GB"><seg>The ship <hi>sails</hi>.</seg></tuv></tu>
      <tu><tuv xml:lang="de"><seg>Das Schiff</seg></tuv></tu>
      </body></tmx>

      """
    try folder.write(foreign, to: "m.tmx")
    let listed = fronte(["memory", "list", "m.tmx"], in: folder.path)
    #expect(listed.output == "La nave salpa.\tThe ship sails.\n")
    #expect(listed.error.contains("1 units without Italian or English"))
    let page = "| Italiano | English |\n|--|--|\n| Il mare tace. | The sea is still. |\n"
    try folder.write(page, to: "page.md")
    #expect(fronte(["memory", "add", "m.tmx", "page.md"], in: folder.path).status == .success)
    let memory = try folder.read("m.tmx")
    #expect(memory.hasPrefix(String(foreign.dropLast(15))))
    #expect(memory.hasSuffix("</body></tmx>\n"))
    let again = fronte(["memory", "list", "m.tmx"], in: folder.path)
    #expect(again.output.hasSuffix("Il mare tace.\tThe sea is still.\n"))
  }

  @Test(arguments: [
    ("<tmx><body>", "m.tmx:1: error: the file ends inside <body>"),
    ("<xliff/>", "m.tmx:1: error: this is <xliff>, not a translation memory"),
  ])
  func saysWhatIsWrongWithAMemory(_ content: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(content, to: "m.tmx")
    let outcome = fronte(["memory", "list", "m.tmx"], in: folder.path)
    #expect(outcome.status == .failure)
    #expect(outcome.error.contains(message))
  }
}
