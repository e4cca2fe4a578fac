#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The user's own editor, run on a file in the same terminal.
enum Editor {
  /// Opens a file and waits until the editor is done; `command` is a line of the shell, as
  /// `$VISUAL` and `$EDITOR` hold one.
  ///
  /// - Returns: Whether the editor ended well.
  static func open(_ path: String, with command: String) -> Bool {
    // The editor's own pipes are to break as usual; an interrupt is the editor's affair, which
    // `system` sees to.
    signal(SIGPIPE, SIG_DFL)
    defer { signal(SIGPIPE, SIG_IGN) }
    let quoted = path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''")
    return unsafe system("\(command) '\(quoted)'") == 0
  }
}
