import Terminology
import TextModel

/// An entry opened in the user's editor.
struct EntryEditing {
  private let store: GlossaryStore
  private let context: Context

  /// Prepares for the entry that the command line names.
  init(_ store: GlossaryStore, _ context: Context) {
    self.store = store
    self.context = context
  }

  /// Opens the editor and takes over what was changed.
  func run() throws(Failure) -> ExitCode {
    let command = try editor()
    let all = try GlossaryFile.rows(store.name, context)
    guard
      let term = EntryFinder.italian(context.arguments.operands[1], in: all, store.name, context)
    else { return .findings }
    let rows = all.filter { $0[.italian] == term }
    let sheet = sheetPath
    let text = EntrySheet.write(rows)
    try write(text, to: sheet)
    guard Editor.open(sheet, with: command) else {
      FileAccess.remove(sheet)
      throw failure("the editor '\(command)' failed; nothing was changed")
    }
    let edited = try read(sheet)
    guard edited != text else {
      FileAccess.remove(sheet)
      store.note("nothing was changed")
      return .success
    }
    let changed = try changedRows(edited, sheet)
    guard !changed.isEmpty else {
      FileAccess.remove(sheet)
      store.note("the sheet is empty; the entry was left as it is ('glossary remove' removes it)")
      return .success
    }
    try store.change { document throws(Failure) in
      guard document.rows(italian: term) == rows else {
        throw failure(
          "'\(term)' was changed by another program meanwhile; your text is kept in \(sheet)"
        )
      }
      document.replace(italian: term, by: changed)
    }
    FileAccess.remove(sheet)
    return .success
  }

  private func editor() throws(Failure) -> String {
    let environment = context.console.environment
    for name in ["VISUAL", "EDITOR"] {
      if let command = environment[name], !command.isEmpty { return command }
    }
    throw failure("no editor is named; set EDITOR, or give the fields as options")
  }

  private var sheetPath: String {
    let folder = context.console.environment["TMPDIR"] ?? ""
    return FilePath.join(
      folder.isEmpty ? "/tmp" : folder,
      "fronte-entry-\(FileAccess.processNumber).txt"
    )
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do throws(FileError) {
      try FileAccess.writeAtomically(bytes, to: path)
    } catch {
      throw .file(error, path: path)
    }
  }

  private func read(_ path: String) throws(Failure) -> [UInt8] {
    do throws(FileError) {
      return try FileAccess.read(path, upTo: GlossaryFile.largest)
    } catch {
      throw .file(error, path: path)
    }
  }

  /// The rows of the sheet; one that cannot be read stays, for the user to mend.
  private func changedRows(_ sheet: [UInt8], _ path: String) throws(Failure) -> [GlossaryRow] {
    do throws(Diagnostic) {
      return try EntrySheet.read(sheet, name: path)
    } catch {
      throw .input([
        error,
        Diagnostic(.note, file: path, message: "nothing was changed; your text is kept there"),
      ])
    }
  }

  private func failure(_ message: String) -> Failure {
    .input([Diagnostic(.error, file: store.name, code: "G052", message: message)])
  }
}
