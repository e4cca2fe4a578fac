#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Makes signals that end the program (Ctrl-C, `kill`, a closed terminal) wait while something is
/// half done.
///
/// A signal that waited ends the program as soon as that is over, as it would have before: by the
/// signal itself, so that shells see 130 or 143 and stop their own scripts.
enum Interruption {
  /// Runs `body`, in which no signal ends the program.
  static func postponed<Result>(
    _ body: () throws(FileError) -> Result
  ) throws(FileError) -> Result {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { unsafe sigaddset(&signals, signal) }
    var before = sigset_t()
    unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  /// Ends the program as Ctrl-C does, if that is how a child ended whose status `system` or `waitpid`
  /// gave: the user meant both.
  static func follow(childStatus status: Int32) {
    // A shell that outlives its own child reports 128 and the number of the signal.
    let isInterrupted = status & 0x7F == SIGINT || status >> 8 & 0xFF == 128 + SIGINT
    if isInterrupted { raise(SIGINT) }
  }
}
