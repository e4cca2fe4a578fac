import Terminology
import TextModel

/// Removes an entry, or one rendering of it.
enum GlossaryRemoveCommand: Command {
  static let specification = CommandSpecification(
    name: "glossary remove",
    operands: "FILE TERM [ENGLISH]",
    operandCount: 2...3,
    summary: "Remove an entry, or one rendering of it",
    discussion: """
      TERM is the Italian of the entry; accents and capitals are forgiven. 'glossary undo' brings \
      it back. Exit status 1 if there is no such entry.
      """,
    options: SharedOption.changing + SharedOption.everywhere,
    examples: [
      .init(
        "fronte glossary remove mine.tsv \"scudo penale\"",
        "The entry with all its renderings."
      ),
      .init("fronte glossary remove mine.tsv porto port", "One rendering."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let operands = context.arguments.operands
    let english = operands.count > 2 ? operands[2] : nil
    let store = try GlossaryStore(operands[0], context)
    let isFound = try store.change { document throws(Failure) in
      guard let term = EntryFinder.italian(operands[1], in: document.rows, store.name, context)
      else { return false }
      let rows = document.rows(italian: term)
      let removed = document.remove {
        $0[.italian] == term && EntryFinder.isMeant($0, english)
      }
      guard !removed.isEmpty else {
        EntryFinder.reportMissing(english ?? "", of: term, rows, store.name, context)
        return false
      }
      if document.rows(italian: term).isEmpty {
        warnOfReferences(to: term, document, store, context)
      }
      return true
    }
    return isFound ? .success : .findings
  }

  private static func warnOfReferences(
    to term: String,
    _ document: GlossaryDocument,
    _ store: GlossaryStore,
    _ context: Context
  ) {
    let referring = document.rows.filter { row in
      row[.see].split(separator: ",").contains { FieldOptions.clean(String($0)) == term }
    }
    for row in referring {
      context.report(
        Diagnostic(
          .warning,
          file: store.name,
          code: "L012",
          message: "“\(row[.italian])” refers to “\(term)”, which is no longer there"
        )
      )
    }
  }
}
