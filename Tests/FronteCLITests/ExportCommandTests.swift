import FronteCLI
import TestSupport
import Testing

@Suite struct ExportCommandTests {
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("# Il porto\n\nLa nave salpa. Il mare tace.\n\n- Un punto.\n", to: "a.md")
    _ = fronte(["annotate", "--no-builtin", "a.md", "-o", "page.md"], in: folder.path)
    return folder
  }

  @Test func writesThePageAsItIs() throws {
    let folder = try Self.folder()
    let outcome = fronte(["export", "--format", "markdown", "page.md"], in: folder.path)
    #expect(outcome.status == .success)
    #expect(try folder.read("page.md") == outcome.output)
  }

  @Test func exportsWhatAPersonWrote() throws {
    let folder = try Self.folder()
    let page = try folder.read("page.md")
    let row = try #require(page.split(separator: "\n").first { $0.hasPrefix("| 2 |") })
    try folder.write(
      page.replacing(row, with: "| 2 | La nave salpa. | A ship sails \\| _today_. |"),
      to: "page.md"
    )
    let tmx = fronte(["export", "page.md", "-o", "page.tmx"], in: folder.path)
    #expect(tmx.status == .success)
    let memory = try folder.read("page.tmx")
    #expect(memory.contains("<prop type=\"x-origin\">human</prop>"))
    #expect(memory.contains("<seg>A ship sails | today.</seg>"))
    let text = fronte(["export", "--target-only", "page.md"], in: folder.path)
    #expect(text.output.contains("\n\nA ship sails | today. "))
    let article = fronte(["export", "--target-only", "-f", "markdown", "page.md"], in: folder.path)
    #expect(article.output.hasPrefix("# "))
    #expect(article.output.contains("A ship sails \\| _today_. "))
    #expect(article.output.contains("\n- "))
  }

  @Test func keepsTheNotesOfAnArticle() throws {
    let folder = try TemporaryFolder()
    try folder.write("La nave salpa.[^1]\n\n[^1]: All'alba.\n", to: "a.md")
    _ = fronte(["annotate", "--no-builtin", "a.md", "-o", "page.md"], in: folder.path)
    let article = fronte(["export", "--target-only", "-f", "markdown", "page.md"], in: folder.path)
    #expect(article.output.contains("[^1]\n"))
    #expect(article.output.contains("\n[^1]: "))
    #expect(!article.output.contains("\\["))
  }

  @Test(arguments: ["html", "json", "jsonl", "xliff", "csv"])
  func writesEveryFormat(_ format: String) throws {
    let folder = try Self.folder()
    let outcome = fronte(["export", "--format", format, "page.md"], in: folder.path)
    #expect(outcome.status == .success)
    #expect(outcome.output.contains("La nave salpa."))
  }

  @Test func keepsThePage() throws {
    let folder = try Self.folder()
    let outcome = fronte(["export", "-f", "html", "page.md", "-o", "page.md"], in: folder.path)
    #expect(outcome.status == .usage)
    let refused = fronte(["export", "-f", "tmx", "--target-only", "page.md"], in: folder.path)
    #expect(refused.status == .usage)
  }

  @Test func namesTheLineOfARowThatCannotBeRead() throws {
    let folder = try Self.folder()
    let page = try folder.read("page.md").replacing("| La nave salpa.", with: "| La | nave salpa.")
    try folder.write(page, to: "page.md")
    let outcome = fronte(["export", "page.md"], in: folder.path)
    #expect(outcome.status == .failure)
    #expect(outcome.error.contains("page.md:"))
    #expect(outcome.error.contains("4 cells instead of 3"))
    let article = fronte(["export", "a.md"], in: folder.path)
    #expect(article.status == .failure)
    #expect(article.error.contains("this is no page of fronte"))
  }
}
