#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The built program, run as a user does.
struct Program {
  private let path: String

  /// The program that was built into the same folder as this one.
  static func beside() -> Program? {
    var bytes = CommandLine.arguments.first.map { Array($0.utf8) } ?? []
    while let last = bytes.last, last != UInt8(ascii: "/") { bytes.removeLast() }
    let path = String(decoding: bytes, as: UTF8.self) + "fronte"
    return unsafe access(path, X_OK) == 0 ? Program(path: path) : nil
  }

  /// The shortest time of several runs, in seconds, output thrown away.
  func time(_ arguments: [String]) -> Double {
    Stopwatch.best(of: 7) { Int(run(arguments)) }
  }

  private func run(_ arguments: [String]) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    defer { unsafe words.forEach { unsafe free($0) } }
    var process = pid_t()
    guard unsafe posix_spawn(&process, path, &actions, nil, words, nil) == 0 else { return -1 }
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    return status
  }
}
