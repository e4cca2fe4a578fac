import Foundation
import TestSupport
import Testing

/// A command that is interrupted leaves the old file or the new one, and nothing beside it.
@Suite struct InterruptTests {
  private static let text = String(
    repeating: "Il mare tace. La notte scende sul porto, e nessuno parla.\n",
    count: 20_000
  )

  /// Runs the program with its output in a file, interrupts it after some milliseconds and says how it
  /// ended.
  private func run(
    in folder: TemporaryFolder,
    _ signal: Int32,
    after milliseconds: UInt32
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: ProgramTests.binary)
    process.arguments = ["segment", "a.txt", "-o", "out.txt"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = FileHandle.nullDevice
    try Self.withSignals { try process.run() }
    usleep(milliseconds * 1_000)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process
  }

  /// Lets a program that `body` starts receive signals: the threads that tests run on block them, and a
  /// shell in the background ignores interrupts.
  private static func withSignals<Result>(_ body: () throws -> Result) rethrows -> Result {
    signal(SIGINT, SIG_DFL)
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM] { unsafe sigaddset(&signals, signal) }
    var before = sigset_t()
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func leavesNothingBesideTheFile(signal: Int32) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.text, to: "a.txt")
    try folder.write("old\n", to: "out.txt")
    let whole = Self.text.replacing("tace. ", with: "tace.\n")
    var interrupted = 0
    for step in 0..<12 {
      let process = try run(in: folder, signal, after: UInt32(step * step * 2))
      if process.terminationReason == .uncaughtSignal {
        #expect(process.terminationStatus == signal)
        interrupted += 1
      } else {
        #expect(process.terminationStatus == 0)
      }
      #expect(try folder.names("").sorted() == ["a.txt", "out.txt"])
      let found = try folder.read("out.txt")
      #expect(found == "old\n" || found == whole)
    }
    #expect(interrupted > 0)
  }

  @Test func endsWithAnEngineThatIsInterrupted() throws {
    let folder = try TemporaryFolder()
    try folder.write("Il mare tace.\n", to: "a.txt")
    let result = try Self.withSignals {
      try ProgramTests.run(
        """
        mkdir scratch
        TMPDIR=scratch fronte annotate a.txt -o out.md --engine 'command:kill -INT $$'
        status=$?
        ls scratch out.md 2>/dev/null
        exit $status
        """,
        in: folder
      )
    }
    #expect(result.status == 130)
    #expect(!result.output.contains("fronte"))
    #expect(!result.output.contains("out.md"))
  }
}
