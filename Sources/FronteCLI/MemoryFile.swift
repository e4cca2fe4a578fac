import Drafting
import Interchange
import TextModel

/// A translation memory of the command line.
enum MemoryFile {
  /// Reads memories, the strongest last, and says what they lack.
  static func read(_ names: [String], _ context: Context) throws(Failure) -> TranslationMemory {
    var memory = TranslationMemory()
    for name in names {
      let stream = try context.stream(name)
      let summary: TMXReader.Summary
      do throws(TMXReader.Failure) {
        summary = try TMXReader.read(stream.pieces) { memory.add($0) }
      } catch {
        if let failure = stream.failure { throw .file(failure, path: name) }
        throw failure(error, name)
      }
      if let failure = stream.failure { throw .file(failure, path: name) }
      report(summary, name, context)
    }
    return memory
  }

  private static func report(_ summary: TMXReader.Summary, _ name: String, _ context: Context) {
    guard summary.skipped > 0 else { return }
    let message = "\(summary.skipped) units without Italian or English were left out"
    context.report(Diagnostic(.note, file: name, message: message))
  }

  /// The message for a memory that cannot be read.
  static func failure(_ failure: TMXReader.Failure, _ name: String) -> Failure {
    .input([Diagnostic(.error, file: name, line: failure.line, message: failure.message)])
  }
}
