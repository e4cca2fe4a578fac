import Terminology
import TextModel

/// Joins two glossaries that were changed apart.
enum GlossaryMergeCommand: Command {
  private static let base = Option(
    "base",
    taking: .file("FILE"),
    "What both were before they were changed"
  )

  static let specification = CommandSpecification(
    name: "glossary merge",
    operands: "OURS THEIRS",
    operandCount: 2...2,
    summary: "Join two glossaries that were changed apart",
    discussion: """
      Changes of both sides are taken, pair by pair and field by field; the order of the two does \
      not matter. With --base, what one side removed is removed. Where both changed one field \
      otherwise, one removed what the other changed, or both gave a term a preferred rendering of \
      their own, nothing is guessed: the conflict is listed, stands at the end of the result \
      between the marks that git uses, and the exit status is 1.

      As git's merge driver: once

        git config merge.fronte.name "glossaries of fronte"
        git config merge.fronte.driver "fronte glossary merge --base %O %A %B -o %A"

      and in .gitattributes the line '*.tsv merge=fronte'.
      """,
    options: [base, SharedOption.wait] + SharedOption.everywhere,
    examples: [
      .init("fronte glossary merge mine.tsv anna.tsv -o both.tsv", "Two lists of one subject."),
      .init(
        "fronte glossary merge --base old.tsv mine.tsv anna.tsv -o mine.tsv",
        "Both were made from old.tsv."
      ),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let operands = context.arguments.operands
    guard operands != ["-", "-"] else {
      throw .usage("only one side can be standard input", command: context.arguments.command)
    }
    let base = try context.arguments.value(base).map { name throws(Failure) in
      try document(name, context)
    }
    let merge = GlossaryMerge(
      base: base,
      ours: try document(operands[0], context),
      theirs: try document(operands[1], context)
    )
    try write(merge.bytes(ourName: operands[0], theirName: operands[1]), context)
    for conflict in merge.conflicts { report(conflict, operands, context) }
    return merge.conflicts.isEmpty ? .success : .findings
  }

  private static func document(
    _ name: String,
    _ context: Context
  ) throws(Failure) -> GlossaryDocument {
    let bytes = try GlossaryFile.bytes(name, context)
    // An empty side is nothing to warn of: in git's merges the base often is.
    let errors = GlossaryReader.read(bytes, name: name).diagnostics.filter {
      $0.severity == .error
    }
    if !errors.isEmpty { _ = try GlossaryFile.glossary(bytes, name, context) }
    return GlossaryDocument(bytes)
  }

  /// Writes the result; a file that has a history gets the merge written down in it.
  private static func write(_ bytes: [UInt8], _ context: Context) throws(Failure) {
    guard let name = context.arguments.value(SharedOption.output), name != "-" else {
      return try context.print(bytes)
    }
    let store = try GlossaryStore(name, context)
    guard store.hasHistory else { return try context.write(bytes, to: name) }
    try store.rewrite { _ in GlossaryStore.Rewrite(bytes: bytes) }
  }

  private static func report(
    _ conflict: GlossaryMerge.Conflict,
    _ names: [String],
    _ context: Context
  ) {
    var message = "conflict: “\(conflict.italian)”: \(conflict.kind.rawValue)"
    if !conflict.columns.isEmpty { message += " (\(conflict.columns.joined(separator: ", ")))" }
    for (name, rows) in [(names[0], conflict.ours), (names[1], conflict.theirs)] {
      let list = rows.map { row in
        let fields = conflict.columns.filter { $0 != "english" }.map { column in
          "\(column) “\(field(column, row))”"
        }
        return ([row.rendering] + fields).joined(separator: ", ")
      }
      message += "; \(name): \(list.isEmpty ? "removed" : list.joined(separator: " / "))"
    }
    context.report(
      Diagnostic(
        .error,
        file: context.arguments.value(SharedOption.output) ?? names[0],
        code: "G060",
        message: message
      )
    )
  }

  private static func field(_ name: String, _ row: GlossaryRow) -> String {
    GlossaryColumn.allCases.first { $0.name == name }.map { row[$0] } ?? row[other: name]
  }
}
