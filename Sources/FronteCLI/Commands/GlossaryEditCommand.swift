import Terminology
import TextModel

/// Changes an entry of a glossary.
enum GlossaryEditCommand: Command {
  private static let italian = Option("italian", taking: .text("TERM"), "The term, spelt otherwise")
  private static let english = Option("english", taking: .text("TEXT"), "Another English")
  private static let clear = Option(
    "clear",
    taking: .text("COLUMN"),
    isRepeatable: true,
    "Empty a field"
  )
  private static let editor = Option(
    "editor",
    short: "e",
    "Open the entry in the editor that VISUAL or EDITOR names"
  )

  static let specification = CommandSpecification(
    name: "glossary edit",
    operands: "FILE TERM [ENGLISH]",
    operandCount: 2...3,
    summary: "Change the fields of an entry",
    discussion: """
      TERM is the Italian of the entry; accents and capitals are forgiven. Where it has several \
      renderings, ENGLISH says which one is meant; what belongs to the whole entry (pos, gender, \
      domain, forms, match, see, definition) changes in all of them. With --editor the entry is \
      opened as text; it is not locked meanwhile, and if another program changes it first, nothing \
      is written. Exit status 1 if there is no such entry.
      """,
    options: [editor, italian, english, clear] + FieldOptions.options + SharedOption.changing
      + SharedOption.everywhere,
    examples: [
      .init("fronte glossary edit mine.tsv \"scudo penale\" --note \"Legal immunity.\"", "A note."),
      .init(
        "fronte glossary edit mine.tsv porto port --status admitted --clear note",
        "One of several renderings."
      ),
      .init("fronte glossary edit mine.tsv tregua --italian \"tregua armata\"", "Another term."),
      .init("fronte glossary edit mine.tsv porto --editor", "All renderings, in your editor."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let store = try GlossaryStore(context.arguments.operands[0], context)
    guard store.exists else { throw .file(.notFound, path: store.name) }
    if context.arguments.has(editor) { return try EntryEditing(store, context).run() }
    let isChanging =
      context.arguments.has(italian) || context.arguments.has(english)
      || context.arguments.has(clear) || context.arguments.has(FieldOptions.other)
      || !FieldOptions.given(context).isEmpty
    guard isChanging else {
      throw .usage(
        "nothing to change; give a field such as '--note TEXT', or '--editor'",
        command: context.arguments.command
      )
    }
    let isFound = try store.change { document throws(Failure) in
      try change(&document, store, context)
    }
    return isFound ? .success : .findings
  }

  private static func change(
    _ document: inout GlossaryDocument,
    _ store: GlossaryStore,
    _ context: Context
  ) throws(Failure) -> Bool {
    let operands = context.arguments.operands
    let meant = operands.count > 2 ? operands[2] : nil
    guard
      let term = EntryFinder.italian(operands[1], in: document.rows, store.name, context)
    else { return false }
    let rows = document.rows(italian: term)
    let chosen = rows.filter { EntryFinder.isMeant($0, meant) }
    guard !chosen.isEmpty else {
      EntryFinder.reportMissing(meant ?? "", of: term, rows, store.name, context)
      return false
    }
    if chosen.count > 1 { try checkWholeEntry(term, chosen, context) }
    var changed: [GlossaryRow] = []
    for row in rows {
      var row = row
      let isOld = !EntryFinder.isMeant(row, meant)
      // The term is one for all its renderings.
      if let name = context.arguments.value(italian), !isOld || meant == nil {
        row[.italian] = FieldOptions.clean(name)
      }
      if !isOld { try fill(&row, context) }
      changed.append(row)
    }
    document.replace(italian: term, by: changed)
    return true
  }

  /// What belongs to one rendering cannot be changed in several at once.
  private static func checkWholeEntry(
    _ term: String,
    _ rows: [GlossaryRow],
    _ context: Context
  ) throws(Failure) {
    let isOfOne =
      context.arguments.has(english)
      || FieldOptions.given(context).contains { !$0.isOfEntry }
    guard isOfOne else { return }
    let list = rows.map { "'\($0.rendering)'" }.joined(separator: ", ")
    throw .usage(
      "'\(term)' has several renderings; say which one is meant: \(list)",
      command: context.arguments.command
    )
  }

  private static func fill(_ row: inout GlossaryRow, _ context: Context) throws(Failure) {
    try FieldOptions.fill(&row, context)
    if let text = context.arguments.value(english) { row[.english] = FieldOptions.clean(text) }
    for name in context.arguments.values(clear) {
      guard name != "italian", name != "english" else {
        throw .usage("'\(name)' cannot be empty", command: context.arguments.command)
      }
      if let column = GlossaryColumn.allCases.first(where: { $0.name == name }) {
        row[column] = ""
      } else {
        row[other: name] = ""
      }
    }
    guard !row[.italian].isEmpty, !row.rendering.isEmpty else {
      throw .usage(
        "Italian and English cannot be empty",
        command: context.arguments.command
      )
    }
  }
}
