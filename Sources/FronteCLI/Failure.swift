import TextModel

/// Why a command could not do its work; one place, ``FronteCLI``, turns it into a message and an exit
/// status.
enum Failure: Error {
  /// The command line is wrong; `command` is the one whose help explains it.
  case usage(String, command: String?)
  /// Input could not be read or is malformed.
  case input([Diagnostic])
  /// A file could not be read or written.
  case file(FileError, path: String)
  /// An engine did not do its work.
  case engine(String)
  /// Nobody reads the output any more, which is no failure.
  case closedPipe
}
