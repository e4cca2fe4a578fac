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
/// Input and output go through files without a name, so that neither side can wait for the other with a
/// full pipe, and nothing is left behind however the program ends.
enum EngineProcess {
  /// Runs a line of the shell in a folder, gives it `input` and returns its output.
  static func run(
    _ command: String,
    in folder: String,
    _ input: [UInt8]
  ) throws(DraftError) -> [UInt8] {
    let status: Int32
    let output: [UInt8]
    do throws(FileError) {
      (status, output) = try execute("cd \(quoted(folder)) && { \(command)\n}", input)
    } catch {
      throw .notStarted(command: command, reason: error.description)
    }
    guard status == 0 else {
      // The status of a process that ended by itself stands in the second byte.
      throw .failed(command: command, status: Int(status >> 8 & 0xFF))
    }
    return output
  }

  /// Runs a line of the shell and returns what `system` says of it, and its output.
  private static func execute(
    _ line: String,
    _ input: [UInt8]
  ) throws(FileError) -> (status: Int32, output: [UInt8]) {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    let question = try FileAccess.namelessFile(in: folder)
    defer { close(question) }
    let answer = try FileAccess.namelessFile(in: folder)
    defer { close(answer) }
    try FileAccess.write(input, to: question)
    // Where `/dev/fd` shares the offset, reading goes on where writing ended.
    try FileAccess.rewind(question)
    signal(SIGPIPE, SIG_DFL)
    let status = unsafe system("{ \(line)\n} < /dev/fd/\(question) > /dev/fd/\(answer)")
    signal(SIGPIPE, SIG_IGN)
    guard status != -1 else { throw FileAccess.lastError() }
    Interruption.follow(childStatus: status)
    try FileAccess.rewind(answer)
    return (status, try FileAccess.readAll(answer))
  }

  private static func quoted(_ path: String) -> String {
    let parts = path.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}
