import Foundation
import TestSupport
import Testing
import TextModel

/// Runs the built program as a user does, from a folder of its own.
///
/// `FRONTE_BINARY` names the program to test, such as the static release; without it the one that
/// was built with the tests is taken.
@Suite struct ProgramTests {
  struct Result {
    var status: Int32
    var output: String
    var error: String
  }

  static let binary: String = {
    if let path = ProcessInfo.processInfo.environment["FRONTE_BINARY"] { return path }
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent().path + "/fronte"
  }()

  /// Runs a shell line with `fronte` on the path; files take the output, so no pipe can fill up.
  static func run(_ line: String, in folder: TemporaryFolder) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [
      "-c", "set -o pipefail; fronte() { \"$FRONTE\" \"$@\"; }; { \(line); } >.out 2>.err",
    ]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["FRONTE": binary, "PATH": "/usr/bin:/bin", "HOME": folder.path]
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: try folder.read(".out"),
      error: try folder.read(".err")
    )
  }

  @Test func makesAPageFromAPipe() throws {
    let folder = try TemporaryFolder()
    let result = try Self.run("echo 'La nave salpa.' | fronte annotate", in: folder)
    #expect(result.status == 0)
    #expect(result.output.contains("| 1 | La"))
    #expect(result.error.isEmpty)
  }

  @Test func worksAfterBeingMoved() throws {
    let folder = try TemporaryFolder()
    let result = try Self.run(
      "cp \"$FRONTE\" ./moved && echo 'La NATO reagisce.' | ./moved terms --format jsonl",
      in: folder
    )
    #expect(result.status == 0)
    #expect(result.output.contains("\"term\":\"NATO\""))
  }

  @Test func endsQuietlyInAClosedPipe() throws {
    let folder = try TemporaryFolder()
    let result = try Self.run("fronte glossary list | head -n 1", in: folder)
    #expect(result.status == 0)
    #expect(result.error.isEmpty)
  }

  @Test(arguments: [
    ("printf '' | fronte annotate", Int32(0)), ("fronte annotate .", 3),
    ("fronte annotate missing.txt", 3), ("fronte annotate --nope", 2), ("fronte", 2),
    ("echo x | fronte annotate -o missing/page.md", 3),
    ("echo x | fronte annotate -o /dev/full", 3),
    ("fronte glossary search xyzzyx", 1), ("fronte --help", 0),
  ])
  func tellsTheShellHowItWent(_ line: String, _ status: Int32) throws {
    let folder = try TemporaryFolder()
    #expect(try Self.run(line, in: folder).status == status)
  }

  @Test(arguments: 0..<8)
  func survivesRandomBytes(_ seed: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = Data(randomBytes(count: 5000, seed: UInt64(seed)))
    try bytes.write(to: URL(fileURLWithPath: "\(folder.path)/noise"))
    for command in ["annotate", "terms", "draft", "segment"] {
      let result = try Self.run("fronte \(command) noise", in: folder)
      #expect([0, 3].contains(result.status), "\(command)")
    }
    let glossary = try Self.run("echo x | fronte terms -g noise", in: folder)
    #expect([0, 3].contains(glossary.status))
  }

  @Test func leavesNoTemporaryFilesBehind() throws {
    let folder = try TemporaryFolder()
    _ = try Self.run("echo 'La nave salpa.' | fronte annotate -o page.md", in: folder)
    #expect(try folder.names("") == [".err", ".out", "page.md"])
  }
}
