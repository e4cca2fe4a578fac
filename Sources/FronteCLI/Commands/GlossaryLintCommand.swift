import Terminology
import TextModel

/// Finds what is wrong or doubtful in glossaries.
enum GlossaryLintCommand: Command {
  private static let ignore = Option(
    "ignore",
    taking: .text("CODE"),
    isRepeatable: true,
    "Pass over the findings of a code"
  )

  static let specification = CommandSpecification(
    name: "glossary lint",
    operands: "FILE…",
    operandCount: 1...Int.max,
    summary: "Find what is wrong or doubtful in a glossary",
    discussion: """
      A line for each finding: file, line, severity, message, code. The codes stay the same:

      """
        + GlossaryLinter.Rule.allCases.map { "\n\($0.rawValue) \($0.meaning)" }.joined()
        + "\n\nExit status 1 if there are findings.",
    options: [ReportForm.lines, ignore] + SharedOption.everywhere,
    examples: [
      .init("fronte glossary lint mine.tsv", "All findings."),
      .init("fronte glossary lint --ignore L006 *.tsv", "The order of rows does not matter."),
      .init("fronte glossary lint --format json mine.tsv", "For another program."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let linter = GlossaryLinter()
    let ignored = Set(context.arguments.values(ignore).map { $0.uppercased() })
    if let unknown = ignored.first(where: { GlossaryLinter.Rule(rawValue: $0) == nil }) {
      throw .usage("there is no code '\(unknown)'", command: context.arguments.command)
    }
    var findings: [Diagnostic] = []
    for name in context.arguments.operands {
      let bytes = try GlossaryFile.bytes(name, context)
      findings += linter.findings(bytes, name: name).filter { finding in
        !ignored.contains(finding.code ?? "")
      }
    }
    try ReportForm.write(context) {
      findings.map { Message.line($0, context.style) + "\n" }.joined()
    } json: { json in
      json.array(of: findings, write)
    }
    return findings.isEmpty ? .success : .findings
  }

  private static func write(_ finding: Diagnostic, to json: inout JSONWriter) {
    json.member("file", finding.file)
    if let line = finding.line { json.member("line", line) }
    json.member("severity", finding.severity.rawValue)
    json.member("code", finding.code ?? "")
    json.member("message", finding.message)
  }
}

extension GlossaryLinter.Rule {
  /// What the code stands for, for the help.
  var meaning: String {
    switch self {
    case .duplicatePair: "a pair stands twice"
    case .severalPreferred: "several preferred renderings"
    case .noPreferred: "no preferred rendering"
    case .contradiction: "a rendering both used and forbidden"
    case .generic: "so common that it would be marked everywhere"
    case .unsorted: "not in order"
    case .blanks: "doubled blanks"
    case .spelling: "letters or apostrophes of another encoding"
    case .italianArticle: "an article before the Italian"
    case .englishArticle: "an article before the English"
    case .sameOnBothSides: "rendered by itself, but not 'keep'"
    case .deadReference: "a reference to no entry"
    case .unknownValue: "a value that the column does not take"
    case .partOfSpeech: "a part of speech that the form belies"
    case .unbalanced: "a bracket without its partner"
    case .nearDuplicate: "differs from another term in accents or hyphens only"
    case .malformed: "a line that is no row"
    case .language: "other languages, or reversed columns"
    }
  }
}
