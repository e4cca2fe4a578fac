import Terminology
import TextModel

/// Lists the changes of a glossary.
enum GlossaryHistoryCommand: Command {
  static let specification = CommandSpecification(
    name: "glossary history",
    operands: "FILE",
    operandCount: 1...1,
    summary: "List the changes of a glossary",
    discussion: """
      Every command that changes FILE writes the change down in FILE.history before it is made: \
      when, by whom, with which command, and the bytes that were exchanged. Changes made in an \
      editor are not there.
      """,
    options: [ReportForm.table] + SharedOption.everywhere,
    examples: [
      .init("fronte glossary history mine.tsv", "The oldest change first."),
      .init("fronte glossary history mine.tsv --format json", "For another program."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let name = context.arguments.operands[0]
    let store = try GlossaryStore(name, context)
    guard store.exists || store.hasHistory else { throw .file(.notFound, path: name) }
    let history = try store.history()
    if history.records.isEmpty { store.note("no changes were written down") }
    if history.damagedLines > 0 {
      context.report(
        Diagnostic(
          .warning,
          file: "\(name).history",
          message: "\(history.damagedLines) lines that were cut short are passed over"
        )
      )
    }
    var undone = history.undone
    let bytes = store.exists ? try GlossaryFile.bytes(name, context) : []
    if let unfinished = history.unfinished(bytes) { undone.insert(unfinished.number) }
    try ReportForm.write(context) {
      table(history.records, undone, context.style)
    } json: { json in
      json.array(of: history.records) { write($0, undone, to: &$1) }
    }
    return .success
  }

  private static func table(
    _ records: [GlossaryHistory.Record],
    _ undone: Set<Int>,
    _ style: Style
  ) -> String {
    guard !records.isEmpty else { return "" }
    var columns = Columns()
    columns.add(["NO", "TIME", "WHO", "LINES", "WHAT"])
    for record in records {
      let state = undone.contains(record.number) ? " (taken back)" : ""
      columns.add([
        String(record.number), record.time, record.author, lines(record.patch),
        record.action + state,
      ])
    }
    return columns.lines(style)
  }

  /// How many lines were taken away and put in.
  private static func lines(_ patch: GlossaryHistory.Patch) -> String {
    "-\(patch.removed.count { $0 == 0x0A }) +\(patch.added.count { $0 == 0x0A })"
  }

  private static func write(
    _ record: GlossaryHistory.Record,
    _ undone: Set<Int>,
    to json: inout JSONWriter
  ) {
    json.member("number", record.number)
    json.member("time", record.time)
    json.member("author", record.author)
    json.member("action", record.action)
    if let number = record.undoes { json.member("undoes", number) }
    json.key("undone")
    json.value(undone.contains(record.number))
    json.member("before", record.before)
    json.member("after", record.after)
    json.member("removed", String(decoding: record.patch.removed, as: UTF8.self))
    json.member("added", String(decoding: record.patch.added, as: UTF8.self))
  }
}
