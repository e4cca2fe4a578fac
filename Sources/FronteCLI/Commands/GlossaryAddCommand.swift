import Terminology
import TextModel

/// Adds a pair to a glossary.
enum GlossaryAddCommand: Command {
  private static let asGiven = Option("as-given", "Leave empty what is not given: propose nothing")

  static let specification = CommandSpecification(
    name: "glossary add",
    operands: "FILE ITALIAN [ENGLISH]",
    operandCount: 2...3,
    summary: "Add an Italian term and its English",
    discussion: """
      Part of speech and gender are proposed where they are not given, and a further rendering of a \
      term is taken as admitted. Duplicates, words so common that they would be marked everywhere, \
      and English that another entry forbids are warned of. Only a pair that is there already is \
      refused, with exit status 1. ENGLISH may be left out with --status keep. A file that is not \
      there is made.
      """,
    options: FieldOptions.options + [asGiven] + SharedOption.changing + SharedOption.everywhere,
    examples: [
      .init(
        "fronte glossary add mine.tsv \"scudo penale\" \"penal shield\" --domain law",
        "A term of law."
      ),
      .init(
        "fronte glossary add mine.tsv \"scudo penale\" \"penal shelter\" --status forbidden",
        "What must not be written."
      ),
      .init("fronte glossary add mine.tsv carabiniere --status keep", "Stays in Italian."),
      .init(
        "fronte glossary add mine.tsv tregua truce --set client=Rossi --dry-run",
        "With a column of your own; shows the line and writes nothing."
      ),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let row = try row(context)
    let store = try GlossaryStore(context.arguments.operands[0], context)
    let isAdded = try store.change(creates: true) { document throws(Failure) in
      add(row, to: &document, store, context)
    }
    return isAdded ? .success : .findings
  }

  /// The row that the command line describes.
  private static func row(_ context: Context) throws(Failure) -> GlossaryRow {
    let operands = context.arguments.operands
    var row = GlossaryRow(
      italian: FieldOptions.clean(operands[1]),
      english: operands.count > 2 ? FieldOptions.clean(operands[2]) : ""
    )
    try FieldOptions.fill(&row, context)
    guard !row[.italian].isEmpty else {
      throw .usage("the Italian is empty", command: context.arguments.command)
    }
    guard !row.rendering.isEmpty else {
      throw .usage(
        "the English is missing; without it a term needs '--status keep'",
        command: context.arguments.command
      )
    }
    return row
  }

  private static func add(
    _ row: GlossaryRow,
    to document: inout GlossaryDocument,
    _ store: GlossaryStore,
    _ context: Context
  ) -> Bool {
    let rows = document.rows
    let proposal = EntryProposal(row, for: rows, file: store.name)
    let added = context.arguments.has(asGiven) ? row : proposal.row
    let known = rows.first { other in
      other[.italian] == row[.italian] && other.rendering == row.rendering
        && other[.sense] == row[.sense] && (row[.pos].isEmpty || other.kind == row.kind)
    }
    if let known {
      context.report(
        Diagnostic(
          .error,
          file: store.name,
          code: "L001",
          message: "“\(row[.italian])” – “\(row.rendering)” is there already, as "
            + "\(known.status); change it with 'fronte glossary edit'"
        )
      )
      return false
    }
    for warning in proposal.warnings { context.report(warning) }
    if !context.arguments.has(asGiven), !proposal.proposed.isEmpty {
      let list = proposal.proposed.map { "\($0.name) \(added[$0])" }.joined(separator: ", ")
      store.note("proposed \(list)")
    }
    document.add(added)
    return true
  }
}
