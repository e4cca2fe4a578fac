import FronteCLI
import TestSupport
import Testing

@Suite struct CommandEngineTests {
  private static let page = ["annotate", "--no-builtin", "-g", "g.tsv", "a.txt"]

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("diga\tdam\n", to: "g.tsv")
    try folder.write("La diga regge. Il mare tace.\n", to: "a.txt")
    return folder
  }

  @Test func takesDraftsFromAProgram() throws {
    let folder = try Self.folder()
    let script = "sed 's/.*\"text\":\"La diga.*/{\"text\":\"The dam holds.\"}/; "
    let rest = "s/.*\"id\":\\([0-9]*\\).*/{\"id\":\\1,\"text\":\"…\"}/'"
    let outcome = fronte(Self.page + ["--engine", "command:" + script + rest], in: folder.path)
    #expect(outcome.status == .success)
    #expect(outcome.output.contains("| La **diga**[^t1] regge. | The **dam** holds. |"))
    #expect(outcome.output.contains("| Il mare tace. | … |"))
    #expect(outcome.output.contains("\nengine: command:sed "))
  }

  @Test(arguments: [
    ("exit 7", "ended with status 7"),
    ("cat >/dev/null", "0 answers to 2 requests"),
    ("sed 's/.*/no/'", "line 1"),
    ("sed 's/.*/{}/'", "an object with 'text'"),
    ("sed 's/.*/{\"id\":9,\"text\":\"x\"}/'", "to request 9, not 1"),
  ])
  func saysHowAProgramFailed(_ command: String, _ message: String) throws {
    let folder = try Self.folder()
    let outcome = fronte(Self.page + ["--engine", "command:" + command], in: folder.path)
    #expect(outcome.status == .failure)
    #expect(outcome.error.contains(message))
    #expect(outcome.output.isEmpty)
  }

  @Test func refusesEnginesItDoesNotKnow() {
    let outcome = fronte(["annotate", "--engine", "deepl"], input: "x")
    #expect(outcome.status == .usage)
  }
}
