import Terminology
import TextModel

/// Puts the rows of glossaries in order.
enum GlossarySortCommand: Command {
  private static let check = Option("check", "Only say whether it is sorted: exit status 1 if not")

  static let specification = CommandSpecification(
    name: "glossary sort",
    operands: "FILE…",
    operandCount: 1...Int.max,
    summary: "Put the rows in order",
    discussion: """
      Rows are ordered by the bytes of the Italian, then by status, then by the English, so that \
      files of several people differ only where they mean something else. A comment moves with the \
      row below it; no line changes.
      """,
    options: [check] + SharedOption.changing + SharedOption.everywhere,
    examples: [
      .init("fronte glossary sort mine.tsv", "In place; 'glossary undo' takes it back."),
      .init("fronte glossary sort --check *.tsv", "For a script."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    var status = ExitCode.success
    for name in context.arguments.operands {
      let store = try GlossaryStore(name, context)
      if context.arguments.has(check) || context.arguments.has(SharedOption.dryRun) {
        let bytes = try GlossaryFile.bytes(name, context)
        _ = try GlossaryFile.glossary(bytes, name, context)
        guard !GlossaryDocument(bytes).isSorted else { continue }
        store.note("not sorted")
        if context.arguments.has(check) { status = .findings }
        continue
      }
      try store.change { document throws(Failure) in document.sort() }
    }
    return status
  }
}
