import Bilingual
import Interchange
import TextModel

/// Compares the English of pages with their Italian.
enum CheckCommand: Command {
  private static let format = Option(
    "format",
    short: "f",
    taking: .choice(FindingWriter.Format.allCases.map(\.rawValue)),
    "Lines to read (default), JSON, or SARIF 2.1.0 for editors and code reviews"
  )
  private static let skip = Option(
    "skip",
    taking: .text("KIND"),
    isRepeatable: true,
    "Leave findings of a kind out, as 'draft' or 'term-missed'"
  )

  static let specification = CommandSpecification(
    name: "check",
    operands: "[PAGE.md…]",
    operandCount: 0...Int.max,
    summary: "Check a translation: terms, numbers, names, what was left out",
    discussion: """
      Reads Markdown pages of 'fronte annotate' as they were edited, and prints a line for each \
      finding: file:row: kind: message. Inflected forms, American and British spelling, hyphens \
      and admitted renderings are fine. Terms of your glossaries need a rendering that the \
      glossary allows; of the built-in one only names, acronyms and expressions of several words \
      are asked for, and what it forbids. Numbers, dates, measures and currencies are compared by \
      value. Exit status 1 if there are findings.
      """,
    options: [format, skip] + SharedOption.terms + SharedOption.everywhere,
    examples: [
      .init("fronte check articolo.md", "Everything that is worth a look."),
      .init(
        "fronte check --glossary mine.tsv --skip draft articolo.md",
        "With your glossary; rows that are still drafts are not reported as such."
      ),
      .init("fronte check --format sarif *.md -o check.sarif", "For a code review."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let names = context.arguments.operands.isEmpty ? ["-"] : context.arguments.operands
    let skipped = Set(context.arguments.values(skip))
    let kinds = Finding.Kind.allCases.map(\.rawValue)
    if let wrong = skipped.subtracting(kinds).min() {
      throw .usage(
        "'\(wrong)' is no kind of finding (\(kinds.joined(separator: ", ")))"
          + Suggestion.sentence(wrong, among: kinds),
        command: specification.name
      )
    }
    let workshop = try Workshop(context, engine: false)
    let checker = PageChecker(matcher: workshop.matcher)
    var pages: [CheckedPage] = []
    for name in names {
      let reading = try PageFile(name, context).reading
      let findings = checker.findings(in: reading.document, editedSources: reading.editedSources)
        .filter { !skipped.contains($0.kind.rawValue) }
      pages.append(CheckedPage(file: name, findings: findings, lines: reading.lines))
    }
    let format = context.arguments.choice(format, as: FindingWriter.Format.self) ?? .text
    try context.write(FindingWriter(format: format, program: FronteCLI.program).write(pages))
    return pages.contains { !$0.findings.isEmpty } ? .findings : .success
  }
}
