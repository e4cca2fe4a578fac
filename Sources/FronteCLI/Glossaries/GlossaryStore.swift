import Terminology
import TextModel

/// A glossary file that a command changes, so that nothing is ever lost: under a lock, with the
/// change written down in the history before it is made, and the file replaced in one step.
struct GlossaryStore {
  /// The name as the user gave it.
  let name: String
  private let path: String
  private let context: Context

  /// What a change makes of a file.
  struct Rewrite {
    /// The new content; `nil` for no file.
    var bytes: [UInt8]?
    /// The number of the change that this one takes back.
    var undoes: Int?
  }

  /// Takes a file of the command line; it need not exist.
  init(_ name: String, _ context: Context) throws(Failure) {
    guard name != "-" else {
      throw .usage(
        "standard input cannot be changed; name a file",
        command: context.arguments.command
      )
    }
    self.name = name
    self.context = context
    path = FileAccess.target(of: context.path(name))
  }

  /// Whether the file exists.
  var exists: Bool { FileAccess.exists(path) }

  /// Whether changes of the file have been written down.
  var hasHistory: Bool { FileAccess.exists(historyPath) }

  private var historyPath: String { "\(path).history" }

  private func error(_ message: String, code: String? = nil) -> Failure {
    .input([Diagnostic(.error, file: name, code: code, message: message)])
  }

  // MARK: Changes

  /// Changes the rows of the file, and says how: on standard output with `--dry-run`, else as notes.
  ///
  /// A file that does not exist is made if `creates` says so.
  func change<Result>(
    creates: Bool = false,
    _ work: (inout GlossaryDocument) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard !context.arguments.has(SharedOption.dryRun) else {
      let old = try content()
      let (document, result) = try apply(work, to: old, creates: creates)
      try context.print(Array(listing(old, document.bytes).utf8))
      return result
    }
    var outcome: (result: Result, old: [UInt8]?, new: [UInt8])?
    try rewrite { old throws(Failure) in
      let (document, result) = try apply(work, to: old, creates: creates)
      outcome = (result, old, document.bytes)
      return Rewrite(bytes: document.bytes)
    }
    guard let outcome else { throw error("nothing was done") }
    report(outcome.old, outcome.new)
    return outcome.result
  }

  private func apply<Result>(
    _ work: (inout GlossaryDocument) throws(Failure) -> Result,
    to old: [UInt8]?,
    creates: Bool
  ) throws(Failure) -> (GlossaryDocument, Result) {
    guard old != nil || creates else { throw .file(.notFound, path: name) }
    if let old {
      let errors = GlossaryReader.read(old, name: name).diagnostics.filter { $0.severity == .error }
      // The one that reads says more about what to do.
      if !errors.isEmpty { _ = try GlossaryFile.glossary(old, name, context) }
    }
    var document = old.map { GlossaryDocument($0) } ?? GlossaryDocument()
    let result = try work(&document)
    return (document, result)
  }

  /// Replaces the content of the file by what `work` makes of it; `nil` stands for no file.
  func rewrite(_ work: ([UInt8]?) throws(Failure) -> Rewrite) throws(Failure) {
    guard !exists || FileAccess.isDirectory(path) || FileAccess.isRegularFile(path) else {
      throw error("this is no file that can be changed")
    }
    let lock = try takeLock()
    defer { lock.release() }
    // A run that was killed may have left it behind.
    FileAccess.remove(asidePath)
    let stamp = FileAccess.stamp(path)
    let old = try content()
    if old != nil { try onFile { () throws(FileError) in try FileAccess.checkWritable(path) } }
    let rewrite = try work(old)
    guard rewrite.bytes != old else { return }
    let settled = try record(rewrite, old)
    guard FileAccess.stamp(path) == stamp else {
      try? settled()
      throw error(
        "another program has changed the file meanwhile; nothing was written, try again",
        code: "G051"
      )
    }
    do throws(FileError) {
      if let bytes = rewrite.bytes {
        try FileAccess.writeAtomically(bytes, to: path, aside: asidePath)
      } else {
        try FileAccess.delete(path)
      }
    } catch {
      try? settled()
      throw .file(error, path: name)
    }
  }

  private var asidePath: String {
    FilePath.join(FilePath.folder(of: path), ".\(FilePath.name(of: path)).new")
  }

  private func content() throws(Failure) -> [UInt8]? {
    do throws(Failure) {
      return try GlossaryFile.bytes(name, context)
    } catch .file(.notFound, _) {
      return nil
    } catch {
      throw error
    }
  }

  private func onFile<Result>(_ work: () throws(FileError) -> Result) throws(Failure) -> Result {
    do throws(FileError) {
      return try work()
    } catch {
      throw .file(error, path: name)
    }
  }

  // MARK: The lock

  private func takeLock() throws(Failure) -> FileLock {
    let wait = context.arguments.value(SharedOption.wait) ?? "10"
    guard let seconds = Double(wait), seconds >= 0, seconds < 1e6 else {
      throw .usage(
        "'\(wait)' is no number of seconds for '--wait'",
        command: context.arguments.command
      )
    }
    let holder =
      "process \(FileAccess.processNumber) of \(author) since \(time) "
      + "(fronte \(context.arguments.command))"
    do throws(FileLock.Refusal) {
      return try FileLock.take(for: path, holder: holder, waiting: seconds)
    } catch {
      switch error {
      case .file(let error): throw .file(error, path: name)
      case .held(let holder):
        throw self.error(
          "locked by \(Plain.text(holder)); try again when it is done, or wait longer with --wait",
          code: "G050"
        )
      }
    }
  }

  private var author: String {
    let environment = context.console.environment
    return environment["USER"] ?? environment["LOGNAME"] ?? "user \(FileAccess.userNumber)"
  }

  private var time: String { Timestamp.iso8601(context.console.clock()) }

  // MARK: The history

  /// The changes that were written down.
  func history() throws(Failure) -> GlossaryHistory {
    GlossaryHistory(try historyBytes(.max))
  }

  /// The end of the history, which for most purposes will do; all of it if the end holds no record.
  private func historyBytes(_ count: Int) throws(Failure) -> [UInt8] {
    do throws(FileError) {
      let (offset, bytes) = try FileAccess.readEnd(historyPath, count)
      guard offset > 0 else { return bytes }
      let whole = bytes.drop { $0 != 0x0A }
      let isEnough = !GlossaryHistory(Array(whole)).records.isEmpty
      return isEnough ? Array(whole) : try FileAccess.read(historyPath)
    } catch .notFound {
      return []
    } catch {
      throw .file(error, path: "\(name).history")
    }
  }

  /// Writes a change down before it is made.
  ///
  /// - Returns: What writes down that it was not made after all.
  private func record(
    _ rewrite: Rewrite,
    _ content: [UInt8]?
  ) throws(Failure) -> () throws(Failure) -> Void {
    let old = content ?? []
    let end = try historyBytes(1 << 16)
    var history = GlossaryHistory(end)
    // A line that a killed run has cut short is ended.
    if let last = end.last, last != 0x0A { try append([0x0A]) }
    if let unfinished = history.unfinished(old) {
      let line = GlossaryHistory.line(history.settlement(of: unfinished, old, time: time))
      try append(line)
      history = GlossaryHistory(end + [0x0A] + line)
    }
    let record = history.record(
      of: context.arguments.line,
      author: author,
      time: time,
      from: old,
      to: rewrite.bytes ?? [],
      undoes: rewrite.undoes,
      creates: content == nil
    )
    let line = GlossaryHistory.line(record)
    try append(line)
    let written = GlossaryHistory(line)
    return { () throws(Failure) in
      try append(GlossaryHistory.line(written.settlement(of: record, old, time: time)))
    }
  }

  private func append(_ bytes: [UInt8]) throws(Failure) {
    do throws(FileError) {
      try FileAccess.append(bytes, to: historyPath, like: path)
    } catch {
      throw .file(error, path: "\(name).history")
    }
  }

  // MARK: What has changed

  private static let listed = 10

  private func differences(_ old: [UInt8]?, _ new: [UInt8]) -> [GlossaryDiff.Difference] {
    GlossaryDiff(
      from: GlossaryDocument(old ?? []).rows,
      to: GlossaryDocument(new).rows
    ).differences
  }

  private func listing(_ old: [UInt8]?, _ new: [UInt8]) -> String {
    differences(old, new).map { Plain.text($0.description) + "\n" }.joined()
  }

  private func report(_ old: [UInt8]?, _ new: [UInt8]) {
    guard !context.isQuiet, old != new else { return }
    if old == nil { note("a new glossary") }
    let differences = differences(old, new)
    for difference in differences.prefix(Self.listed) { note(difference.description) }
    if differences.count > Self.listed { note("… and \(differences.count - Self.listed) more") }
  }

  /// Prints a note about the file.
  func note(_ message: String) {
    context.report(Diagnostic(.note, file: name, message: message))
  }
}
