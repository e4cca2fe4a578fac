import FronteCLI
import TestSupport

/// Standard input from memory.
final class MemorySource: ByteSource {
  private var bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func readPiece() throws(FileError) -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

/// An output that is kept, or that nobody reads.
final class MemorySink: ByteSink {
  let isTerminal: Bool
  private let isClosed: Bool
  private(set) var bytes: [UInt8] = []

  init(isTerminal: Bool = false, isClosed: Bool = false) {
    self.isTerminal = isTerminal
    self.isClosed = isClosed
  }

  func write(_ bytes: [UInt8]) throws(FileError) {
    if isClosed { throw .closedPipe }
    self.bytes += bytes
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// What a run of the program left behind.
struct Outcome {
  var status: ExitCode
  var output: String
  var error: String
}

/// Runs the program in this process.
func fronte(
  _ arguments: [String],
  input: String = "",
  in folder: String = Repository.root,
  environment: [String: String] = [:],
  isTerminal: Bool = false,
  isClosed: Bool = false
) -> Outcome {
  let output = MemorySink(isTerminal: isTerminal, isClosed: isClosed)
  let error = MemorySink(isTerminal: isTerminal)
  let status = FronteCLI.run(
    arguments: arguments,
    console: Console(
      input: MemorySource(Array(input.utf8)),
      output: output,
      error: error,
      environment: environment,
      workingDirectory: folder
    )
  )
  return Outcome(status: status, output: output.text, error: error.text)
}
