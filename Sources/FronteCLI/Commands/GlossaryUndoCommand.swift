import Terminology
import TextModel

/// Takes the last change of a glossary back.
enum GlossaryUndoCommand: Command {
  static let specification = CommandSpecification(
    name: "glossary undo",
    operands: "FILE",
    operandCount: 1...1,
    summary: "Take the last change back, byte for byte",
    discussion: """
      The file is given the bytes that it had before the last change that was not taken back yet; \
      typed again, the change before that is taken back. A file that the change had made is \
      removed. If the file was changed since in another \
      way, such as in an editor, nothing is done. Exit status 1 if there is nothing to take back.
      """,
    options: SharedOption.changing + SharedOption.everywhere,
    examples: [
      .init("fronte glossary undo mine.tsv", "Takes the last change back."),
      .init("fronte glossary undo --dry-run mine.tsv", "Says which change that would be."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let name = context.arguments.operands[0]
    let store = try GlossaryStore(name, context)
    guard store.exists else { throw .file(.notFound, path: name) }
    let history = try store.history()
    if context.arguments.has(SharedOption.dryRun) {
      let bytes = try GlossaryFile.bytes(name, context)
      guard let (record, _) = try undone(history, bytes, name) else { return nothing(store) }
      store.note("would take back change \(record.number): \(record.action)")
      return .success
    }
    var taken: GlossaryHistory.Record?
    try store.rewrite { old throws(Failure) in
      let bytes = old ?? []
      // Another program may have made a change while this one waited.
      guard let (record, before) = try undone(try store.history(), bytes, name) else {
        return GlossaryStore.Rewrite(bytes: old)
      }
      taken = record
      return GlossaryStore.Rewrite(
        bytes: record.creates ? nil : before,
        undoes: record.number
      )
    }
    guard let taken else { return nothing(store) }
    store.note("took back change \(taken.number): \(taken.action)")
    return .success
  }

  private static func nothing(_ store: GlossaryStore) -> ExitCode {
    store.note("there is no change to take back")
    return .findings
  }

  private static func undone(
    _ history: GlossaryHistory,
    _ bytes: [UInt8],
    _ name: String
  ) throws(Failure) -> (GlossaryHistory.Record, [UInt8])? {
    do throws(GlossaryHistory.UndoFailure) {
      return try history.undo(bytes)
    } catch {
      guard case .changedSince(let number) = error else { return nil }
      throw .input([
        Diagnostic(
          .error,
          file: name,
          code: "G053",
          message: "the file was changed in another way since change \(number), which therefore "
            + "cannot be taken back; 'fronte glossary history' shows what it was"
        )
      ])
    }
  }
}
