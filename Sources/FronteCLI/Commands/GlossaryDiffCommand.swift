import Terminology
import TextModel

/// Compares two glossaries by meaning.
enum GlossaryDiffCommand: Command {
  static let specification = CommandSpecification(
    name: "glossary diff",
    operands: "OLD NEW",
    operandCount: 2...2,
    summary: "Compare two glossaries by meaning",
    discussion: """
      The order of rows, comments and empty fields say nothing. A line begins with + for a pair \
      that only NEW has, - for one that only OLD has, ~ for one whose fields differ. Exit status 1 \
      if there are differences.
      """,
    options: [ReportForm.lines] + SharedOption.everywhere,
    examples: [
      .init("fronte glossary diff old.tsv new.tsv", "What has changed."),
      .init("git show HEAD:mine.tsv | fronte glossary diff - mine.tsv", "Since the last commit."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let operands = context.arguments.operands
    guard operands != ["-", "-"] else {
      throw .usage("only one side can be standard input", command: context.arguments.command)
    }
    let diff = GlossaryDiff(
      from: try GlossaryFile.rows(operands[0], context),
      to: try GlossaryFile.rows(operands[1], context)
    )
    try ReportForm.write(context) {
      text(diff, context.style)
    } json: { json in
      json.array(of: diff.differences, write)
    }
    return diff.isEmpty ? .success : .findings
  }

  private static func text(_ diff: GlossaryDiff, _ style: Style) -> String {
    var text = ""
    for difference in diff.differences {
      let line = Plain.text(difference.description)
      switch difference {
      case .added: text += style.cyan(line) + "\n"
      case .removed: text += style.red(line) + "\n"
      case .changed: text += style.yellow(line) + "\n"
      }
    }
    return text
  }

  private static func write(_ difference: GlossaryDiff.Difference, to json: inout JSONWriter) {
    switch difference {
    case .added: json.member("kind", "added")
    case .removed: json.member("kind", "removed")
    case .changed: json.member("kind", "changed")
    }
    json.member("italian", difference.row[.italian])
    json.member("english", difference.row.rendering)
    json.member("status", difference.row.status.rawValue)
    guard case .changed(_, let changes) = difference else { return }
    json.key("fields")
    json.array(of: changes) { change, json in
      json.member("column", change.column)
      json.member("before", change.before)
      json.member("after", change.after)
    }
  }
}
