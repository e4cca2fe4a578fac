import FronteCLI
import TestSupport
import Testing
import TextModel

@Suite struct CheckCommandTests {
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("scudo penale\tpenal shield\n", to: "g.tsv")
    let page = "| # | Italiano | English |\n|--|--|--|\n| 7 | Lo scudo penale. | Immunity. |\n"
    try folder.write(page + "| 8 | Sono 12. | They are 12. |\n", to: "page.md")
    return folder
  }

  @Test func printsALineForEachFinding() throws {
    let folder = try Self.folder()
    let arguments = ["check", "--no-builtin", "-g", "g.tsv", "page.md"]
    let outcome = fronte(arguments, in: folder.path)
    #expect(outcome.status == .findings)
    #expect(
      outcome.output
        == "page.md:7: term-missed: 'scudo penale' has no rendering here; expected 'penal shield'\n"
    )
    let skipped = fronte(arguments + ["--skip", "term-missed"], in: folder.path)
    #expect(skipped.status == .success)
    #expect(skipped.output.isEmpty)
  }

  @Test func writesSARIF() throws {
    let folder = try Self.folder()
    let outcome = fronte(
      ["check", "--no-builtin", "-g", "g.tsv", "-f", "sarif", "page.md"],
      in: folder.path
    )
    let log = try JSONReader.read(Array(outcome.output.utf8))
    #expect(log["version"]?.string == "2.1.0")
    let run = try #require(log["runs"]?.array?.first)
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.array)
    let result = try #require(run["results"]?.array?.first)
    #expect(result["ruleId"]?.string == "term-missed")
    if case .number(let index) = result["ruleIndex"] {
      #expect(rules[Int(index)]["id"]?.string == "term-missed")
    }
    let place = result["locations"]?.array?.first?["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"]?.string == "page.md")
    #expect(place?["region"]?["startLine"] == .number(3))
  }

  @Test func writesJSON() throws {
    let folder = try Self.folder()
    let outcome = fronte(
      ["check", "--no-builtin", "-g", "g.tsv", "-f", "json", "page.md"],
      in: folder.path
    )
    let findings = try #require(try JSONReader.read(Array(outcome.output.utf8)).array)
    #expect(findings.map { $0["row"]?.string } == ["7"])
    #expect(findings.first?["line"] == .number(3))
  }

  /// A fresh draft keeps numbers, names and terms.
  @Test(arguments: ["fianco-est", "maggioranze-variabili", "rotte-del-gas"])
  func findsNothingWrongInFreshDrafts(_ name: String) throws {
    let outcome = fronte(
      ["check", "--skip", "draft", "--skip", "untranslated", "Examples/\(name).page.md"]
    )
    #expect(outcome.output == "")
    #expect(outcome.status == .success)
  }
}
