import Foundation
import FronteCLI
import TestSupport
import Testing

/// The pages in `Examples` are what the program makes of the articles beside them.
///
/// After a change that is meant, `RECORD_EXAMPLES=1 swift test --filter ExampleTests` writes them
/// anew, and fails once so that nobody records unawares.
@Suite struct ExampleTests {
  /// The articles with the number of sentences in them, counted by hand.
  static let articles = [
    ("fianco-est.txt", 60), ("maggioranze-variabili.html", 52), ("rotte-del-gas.md", 57),
  ]

  static let folder = "\(Repository.root)/Examples"

  @Test(arguments: articles)
  func pagesAreCurrent(_ article: String, _ sentences: Int) throws {
    let outcome = fronte(["annotate", "--quiet", article], in: Self.folder)
    #expect(outcome.status == .success)
    let stem = article.prefix { $0 != "." }
    let path = "\(Self.folder)/\(stem).page.md"
    if ProcessInfo.processInfo.environment["RECORD_EXAMPLES"] != nil {
      try Data(outcome.output.utf8).write(to: URL(fileURLWithPath: path))
      Issue.record("\(path) was recorded")
    }
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page == outcome.output, "\(stem).page.md is out of date")
  }

  @Test(arguments: articles)
  func noSentenceIsMissing(_ article: String, _ sentences: Int) {
    let outcome = fronte(
      ["annotate", "--quiet", "--no-builtin", "--engine", "none", article, "--format", "csv"],
      in: Self.folder
    )
    #expect(outcome.output.split(separator: "\n").count == sentences + 1)
  }
}
