#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The one place that touches the file system and the standard streams.
enum FileAccess {
  private static let chunk = 1 << 16

  // MARK: Reading

  /// The bytes of a file.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw lastError() }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw lastError() }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory }
    return try readAll(descriptor, expecting: Int(status.st_size))
  }

  /// The bytes that a descriptor has to give.
  static func readAll(_ descriptor: Int32, expecting size: Int = 0) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var buffer = [UInt8](repeating: 0, count: chunk)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe systemRead(descriptor, $0.baseAddress, $0.count)
      }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw lastError()
      }
      bytes += buffer[..<count]
    }
  }

  private static func systemRead(
    _ descriptor: Int32,
    _ buffer: UnsafeMutableRawPointer?,
    _ count: Int
  ) -> Int {
    #if canImport(Darwin)
      unsafe Darwin.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      unsafe Musl.read(descriptor, buffer, count)
    #else
      unsafe Glibc.read(descriptor, buffer, count)
    #endif
  }

  // MARK: Writing

  /// Writes all of `bytes` to a descriptor.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileError) {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(
          descriptor,
          buffer.baseAddress?.advanced(by: offset),
          buffer.count - offset
        )
      }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        throw lastError()
      }
      offset += count
    }
  }

  private static func systemWrite(
    _ descriptor: Int32,
    _ buffer: UnsafeRawPointer?,
    _ count: Int
  ) -> Int {
    #if canImport(Darwin)
      unsafe Darwin.write(descriptor, buffer, count)
    #elseif canImport(Musl)
      unsafe Musl.write(descriptor, buffer, count)
    #else
      unsafe Glibc.write(descriptor, buffer, count)
    #endif
  }

  /// Puts `bytes` into a file so that at any moment the path holds the old content or the new.
  ///
  /// They are written beside it, flushed to the disk and renamed over it. Symbolic links are followed,
  /// and the permissions of an existing file are kept.
  static func writeAtomically(_ bytes: [UInt8], to path: String) throws(FileError) {
    let path = realPath(path) ?? path
    if isDirectory(path) { throw .isDirectory }
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      // A device or named pipe cannot be replaced; it is written to.
      return try overwrite(path, with: bytes)
    }
    let mode = exists ? status.st_mode & 0o7777 : 0o666 & ~currentMask()
    let aside = "\(path).\(getpid()).tmp"
    let descriptor = unsafe open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw lastError() }
    do throws(FileError) {
      defer { close(descriptor) }
      try write(bytes, to: descriptor)
      guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else { throw lastError() }
    } catch {
      unsafe unlink(aside)
      throw error
    }
    guard unsafe rename(aside, path) == 0 else {
      let error = lastError()
      unsafe unlink(aside)
      throw error
    }
    flushFolder(of: path)
  }

  private static func overwrite(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw lastError() }
    defer { close(descriptor) }
    try write(bytes, to: descriptor)
  }

  /// The rename itself lasts only once its folder is on the disk.
  private static func flushFolder(of path: String) {
    let descriptor = unsafe open(FilePath.folder(of: path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func currentMask() -> mode_t {
    let mask = umask(0)
    umask(mask)
    return mask
  }

  // MARK: Folders and paths

  /// Whether a folder stands at `path`.
  static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a file that keeps what is written to it stands at `path`.
  static func isRegularFile(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Makes a folder; one that exists is left as it is.
  static func makeDirectory(_ path: String) throws(FileError) {
    guard unsafe mkdir(path, 0o777) != 0, errno != EEXIST || !isDirectory(path) else { return }
    throw lastError()
  }

  /// The path of an existing file without links and dots.
  static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  // MARK: The process

  /// The standard streams, environment and working folder of this process.
  static func processConsole() -> Console {
    signal(SIGPIPE, SIG_IGN)
    return Console(
      input: DescriptorSource(0),
      output: DescriptorSink(1),
      error: DescriptorSink(2),
      environment: environment(),
      workingDirectory: realPath(".") ?? "."
    )
  }

  private static func environment() -> [String: String] {
    var variables: [String: String] = [:]
    for name in ["HOME", "XDG_CONFIG_HOME", "NO_COLOR", "TERM", "COLUMNS"] {
      if let value = unsafe getenv(name) { variables[name] = unsafe String(cString: value) }
    }
    return variables
  }

  /// Ends the process with a status.
  static func endProcess(_ status: ExitCode) -> Never { exit(status.rawValue) }

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  private static func lastError() -> FileError {
    switch errno {
    case ENOENT, ENOTDIR: .notFound
    case EISDIR: .isDirectory
    case EACCES, EPERM, EROFS: .notPermitted
    case ENOSPC, EDQUOT: .noSpace
    case EPIPE: .closedPipe
    default: .system(errno)
    }
  }

  /// The system's words for an error number, beginning in lower case.
  static func message(for number: Int32) -> String {
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    let message = unsafe String(cString: text)
    return message.prefix(1).lowercased() + message.dropFirst()
  }
}

/// A descriptor that is read to its end.
final class DescriptorSource: ByteSource {
  private let descriptor: Int32

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  func readAll() throws(FileError) -> [UInt8] {
    try FileAccess.readAll(descriptor)
  }
}

/// A descriptor that is written to.
final class DescriptorSink: ByteSink {
  private let descriptor: Int32
  let isTerminal: Bool

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = FileAccess.isTerminal(descriptor)
  }

  func write(_ bytes: [UInt8]) throws(FileError) {
    try FileAccess.write(bytes, to: descriptor)
  }
}
