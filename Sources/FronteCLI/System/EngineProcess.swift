#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

import Drafting

/// Runs a program of the user's as a draft engine.
///
/// Input and output go through files of the user's alone, so that neither side can wait for the other
/// with a full pipe.
enum EngineProcess {
  /// Runs a line of the shell in a folder, gives it `input` and returns its output.
  static func run(
    _ command: String,
    in folder: String,
    _ input: [UInt8]
  ) throws(DraftError) -> [UInt8] {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    let question = try scratchFile(in: base, command)
    defer { unsafe unlink(question) }
    let answer = try scratchFile(in: base, command)
    defer { unsafe unlink(answer) }
    do throws(FileError) {
      try FileAccess.writeAtomically(input, to: question)
    } catch {
      throw .notStarted(command: command, reason: error.description)
    }
    signal(SIGPIPE, SIG_DFL)
    let line =
      "cd \(quoted(folder)) && { \(command)\n} < \(quoted(question)) > \(quoted(answer))"
    let status = unsafe system(line)
    signal(SIGPIPE, SIG_IGN)
    guard status != -1 else {
      throw .notStarted(command: command, reason: FileAccess.message(for: errno))
    }
    guard status == 0 else {
      // The status of a process that ended by itself stands in the second byte.
      throw .failed(command: command, status: Int(status >> 8 & 0xFF))
    }
    do throws(FileError) {
      return try FileAccess.read(answer)
    } catch {
      throw .notStarted(command: command, reason: error.description)
    }
  }

  /// An empty file that only the user can read.
  private static func scratchFile(
    in folder: String,
    _ command: String
  ) throws(DraftError) -> String {
    for attempt in 0..<100 {
      let name = "fronte-engine-\(FileAccess.processNumber)-\(attempt)"
      let path = FilePath.join(folder, name)
      let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor < 0 else {
        close(descriptor)
        return path
      }
      guard errno == EEXIST else { break }
    }
    throw .notStarted(command: command, reason: FileAccess.message(for: errno))
  }

  private static func quoted(_ path: String) -> String {
    let parts = path.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}
