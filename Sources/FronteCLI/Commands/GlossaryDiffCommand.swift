import Terminology
import TextModel

/// Compares two glossaries by meaning.
enum GlossaryDiffCommand: Command {
  private static let format = Option(
    "format",
    short: "f",
    taking: .choice(["text", "json"]),
    "A line for each difference (default), or JSON"
  )

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
    options: [format] + CommonOption.everywhere,
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
    let isJSON = context.arguments.value(format) == "json"
    try context.write(isJSON ? json(diff) : text(diff, context.style))
    return diff.isEmpty ? .success : .findings
  }

  private static func text(_ diff: GlossaryDiff, _ style: Style) -> [UInt8] {
    var text = ""
    for difference in diff.differences {
      let line = Plain.text(difference.description)
      switch difference {
      case .added: text += style.cyan(line) + "\n"
      case .removed: text += style.red(line) + "\n"
      case .changed: text += style.yellow(line) + "\n"
      }
    }
    return Array(text.utf8)
  }

  private static func json(_ diff: GlossaryDiff) -> [UInt8] {
    var json = JSONWriter(indent: 2)
    json.beginArray()
    for difference in diff.differences {
      json.beginObject()
      switch difference {
      case .added: json.member("kind", "added")
      case .removed: json.member("kind", "removed")
      case .changed: json.member("kind", "changed")
      }
      json.member("italian", difference.row[.italian])
      json.member("english", difference.row.rendering)
      json.member("status", difference.row.status.rawValue)
      if case .changed(_, let changes) = difference {
        json.key("fields")
        json.beginArray()
        for change in changes {
          json.beginObject()
          json.member("column", change.column)
          json.member("before", change.before)
          json.member("after", change.after)
          json.endObject()
        }
        json.endArray()
      }
      json.endObject()
    }
    json.endArray()
    return json.bytes + [0x0A]
  }
}
