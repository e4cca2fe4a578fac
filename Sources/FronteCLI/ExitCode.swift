/// What the program tells the shell when it ends.
public enum ExitCode: Int32, Sendable {
  /// All went well.
  case success = 0
  /// There are findings: a check, lint or search has something to say.
  case findings = 1
  /// The command line is wrong.
  case usage = 2
  /// Input could not be read or is malformed, or output could not be written.
  case failure = 3
}
