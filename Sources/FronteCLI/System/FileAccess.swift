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
  ///
  /// - Throws: ``FileError/tooLarge(_:)`` for a file of more than `limit` bytes, before it is read.
  static func read(_ path: String, upTo limit: Int = .max) throws(FileError) -> [UInt8] {
    let descriptor = try openForReading(path)
    defer { close(descriptor) }
    let size = try size(of: descriptor)
    guard size <= limit else { throw .tooLarge(limit) }
    return try readAll(descriptor, expecting: size, upTo: limit)
  }

  /// A descriptor of a file that can be read.
  static func openForReading(_ path: String) throws(FileError) -> Int32 {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw lastError() }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw .isDirectory
    }
    return descriptor
  }

  private static func size(of descriptor: Int32) throws(FileError) -> Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw lastError() }
    return Int(status.st_size)
  }

  /// The bytes that a descriptor has to give.
  static func readAll(
    _ descriptor: Int32,
    expecting size: Int = 0,
    upTo limit: Int = .max
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    while true {
      let piece = try readPiece(descriptor)
      if piece.isEmpty { return bytes }
      bytes += piece
      guard bytes.count <= limit else { throw .tooLarge(limit) }
    }
  }

  /// Some bytes that a descriptor has to give; none at its end.
  static func readPiece(_ descriptor: Int32) throws(FileError) -> ArraySlice<UInt8> {
    var buffer = [UInt8](repeating: 0, count: chunk)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe SystemCall.input(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 { return buffer[..<count] }
      guard errno == EINTR else { throw lastError() }
    }
  }

  /// The end of a file: at most `count` bytes, with the offset at which they begin.
  static func readEnd(
    _ path: String,
    _ count: Int
  ) throws(FileError) -> (offset: Int, bytes: [UInt8]) {
    let descriptor = try openForReading(path)
    defer { close(descriptor) }
    let offset = max(0, try size(of: descriptor) - count)
    guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw lastError() }
    return (offset, try readAll(descriptor))
  }

  // MARK: Writing

  /// Writes all of `bytes` to a descriptor.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileError) {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe SystemCall.output(
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

  /// Puts `bytes` into a file so that at any moment the path holds the old content or the new.
  ///
  /// They are written beside it, flushed to the disk and renamed over it; an interrupt waits until that
  /// is done, so that nothing is left beside it. Symbolic links are followed,
  /// and the owner and permissions of an existing file are kept. `aside` is the path beside it; a
  /// caller that holds a lock may give one that an earlier, killed run has left behind.
  static func writeAtomically(
    _ bytes: [UInt8],
    to path: String,
    aside: String? = nil
  ) throws(FileError) {
    let path = target(of: path)
    if isDirectory(path) { throw .isDirectory }
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      // A device or named pipe cannot be replaced; it is written to.
      return try overwrite(path, with: bytes)
    }
    // A rename needs no permission of the file's own, but who took it away meant it.
    if exists { try checkWritable(path) }
    try Interruption.postponed { () throws(FileError) in
      try replace(path, exists ? status : nil, with: bytes, aside: aside)
    }
  }

  /// Writes `bytes` beside a file, with the owner and permissions that `status` tells, and renames that
  /// over it.
  private static func replace(
    _ path: String,
    _ status: stat?,
    with bytes: [UInt8],
    aside: String?
  ) throws(FileError) {
    let aside = aside ?? "\(path).\(getpid()).tmp"
    unsafe unlink(aside)
    let descriptor = unsafe open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw lastError() }
    do throws(FileError) {
      defer { close(descriptor) }
      try write(bytes, to: descriptor)
      // Only the superuser may give a file away; for others it is their own already.
      if let status { _ = fchown(descriptor, status.st_uid, status.st_gid) }
      let mode = status.map { $0.st_mode & 0o7777 } ?? 0o666 & ~currentMask()
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

  /// Writes `bytes` at the end of a file, flushed to the disk.
  ///
  /// A new file has the permissions of `model`. What could not be written whole is taken back.
  static func append(_ bytes: [UInt8], to path: String, like model: String) throws(FileError) {
    let descriptor = unsafe open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw lastError() }
    defer { close(descriptor) }
    let end = try size(of: descriptor)
    if end == 0 {
      var status = stat()
      let isThere = unsafe stat(model, &status) == 0
      fchmod(descriptor, isThere ? status.st_mode & 0o666 : 0o666 & ~currentMask())
    }
    do throws(FileError) {
      try write(bytes, to: descriptor)
      guard fsync(descriptor) == 0 else { throw lastError() }
    } catch {
      _ = ftruncate(descriptor, off_t(end))
      throw error
    }
    if end == 0 { flushFolder(of: path) }
  }

  /// A descriptor of an empty file without a name, which is gone when the last program closes it; the
  /// programs that this one starts have it, too.
  static func namelessFile(in folder: String) throws(FileError) -> Int32 {
    try Interruption.postponed { () throws(FileError) in
      for attempt in 0..<100 {
        let path = FilePath.join(folder, "fronte-\(getpid())-\(attempt)")
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL, 0o600)
        if descriptor >= 0 {
          unsafe unlink(path)
          return descriptor
        }
        guard errno == EEXIST else { break }
      }
      throw lastError()
    }
  }

  /// Goes back to the beginning of a file.
  static func rewind(_ descriptor: Int32) throws(FileError) {
    guard lseek(descriptor, 0, SEEK_SET) >= 0 else { throw lastError() }
  }

  /// What tells one state of a file from another without reading it; `nil` if there is none.
  struct Stamp: Hashable {
    fileprivate var number: UInt64
    fileprivate var size: Int
    fileprivate var seconds: Int
    fileprivate var nanoseconds: Int
  }

  /// The state of a file.
  static func stamp(_ path: String) -> Stamp? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Stamp(
      number: UInt64(status.st_ino),
      size: Int(status.st_size),
      seconds: Int(time.tv_sec),
      nanoseconds: Int(time.tv_nsec)
    )
  }

  /// Checks that the user may write a file that exists.
  static func checkWritable(_ path: String) throws(FileError) {
    guard unsafe access(path, W_OK) == 0 else { throw lastError() }
  }

  /// Takes a file away; one that is not there is no error.
  static func remove(_ path: String) { unsafe unlink(path) }

  /// Takes a file away that is there, and makes that last.
  static func delete(_ path: String) throws(FileError) {
    guard unsafe unlink(path) == 0 else { throw lastError() }
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

  /// Whether anything stands at `path`, a link to nothing included.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// The path that is written when `path` is: links are followed, also one to a file that is not
  /// there yet.
  static func target(of path: String) -> String {
    if let real = realPath(path) { return real }
    var path = path
    for _ in 0..<20 {
      var buffer = [CChar](repeating: 0, count: 4_096)
      let count = unsafe readlink(path, &buffer, buffer.count)
      guard count > 0 else { break }
      let link = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
      path = FilePath.absolute(link, from: FilePath.folder(of: path))
    }
    let folder = realPath(FilePath.folder(of: path))
    return folder.map { FilePath.join($0, FilePath.name(of: path)) } ?? path
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
      workingDirectory: realPath(".") ?? ".",
      clock: secondsSince1970
    )
  }

  private static func secondsSince1970() -> Int { Int(time(nil)) }

  /// The number of this process.
  static var processNumber: Int { Int(getpid()) }

  /// The number of the user who runs this process.
  static var userNumber: Int { Int(getuid()) }

  private static func environment() -> [String: String] {
    var variables: [String: String] = [:]
    for name in [
      "HOME", "XDG_CONFIG_HOME", "NO_COLOR", "TERM", "COLUMNS", "USER", "LOGNAME", "VISUAL",
      "EDITOR", "TMPDIR", "SUDO_USER",
    ] {
      if let value = unsafe getenv(name) { variables[name] = unsafe String(cString: value) }
    }
    return variables
  }

  /// Ends the process with a status.
  static func endProcess(_ status: ExitCode) -> Never { exit(status.rawValue) }

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// What the last call of the system failed with.
  static func lastError() -> FileError {
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
