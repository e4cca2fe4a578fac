#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Keeps other runs of the program away from a file while it is read, changed and written.
///
/// The lock is the system's own (`flock`) on a file beside it, `.NAME.lock`, which says who holds
/// it. The system lets go of it when the process ends in whatever way, so a lock of a killed run
/// never stands in the way; its file, left behind, is taken over by the next.
final class FileLock {
  /// Why the lock was not taken.
  enum Refusal: Error {
    /// Somebody else holds it, in their own words.
    case held(by: String)
    /// The system refuses.
    case file(FileError)
  }

  private let path: String
  private let descriptor: Int32

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  /// The lock's file for a file.
  static func path(for file: String) -> String {
    FilePath.join(FilePath.folder(of: file), ".\(FilePath.name(of: file)).lock")
  }

  /// Takes the lock for `file`, waiting at most so many seconds for another to let go of it;
  /// `holder` tells those who wait who has it.
  static func take(
    for file: String,
    holder: String,
    waiting seconds: Double
  ) throws(Refusal) -> FileLock {
    let path = path(for: file)
    let deadline = now() + seconds
    while true {
      let (descriptor, isWritable) = try open(path)
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        if isStillThere(path, descriptor) {
          if isWritable {
            name(holder, in: descriptor)
            return FileLock(path: path, descriptor: descriptor)
          }
          // Left behind by another user's run.
          unsafe unlink(path)
        }
        close(descriptor)
        continue
      }
      let error = errno
      defer { close(descriptor) }
      guard error == EWOULDBLOCK || error == EINTR else { throw .file(.system(error)) }
      if now() >= deadline { throw .held(by: holderName(descriptor)) }
      // Waiting runs do not all come back at the same moment.
      usleep(UInt32(4_000 + getpid() % 8 * 1_000))
    }
  }

  /// Lets others have it.
  func release() {
    unsafe unlink(path)
    close(descriptor)
  }

  private static func open(_ path: String) throws(Refusal) -> (Int32, isWritable: Bool) {
    let descriptor = unsafe systemOpen(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW)
    if descriptor >= 0 { return (descriptor, true) }
    let error = FileAccess.lastError()
    // Another user's lock can be waited for without being written.
    let other = unsafe systemOpen(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard other >= 0 else { throw .file(error) }
    return (other, false)
  }

  private static func systemOpen(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
    #if canImport(Darwin)
      unsafe Darwin.open(path, flags, 0o644)
    #elseif canImport(Musl)
      unsafe Musl.open(path, flags, 0o644)
    #else
      unsafe Glibc.open(path, flags, 0o644)
    #endif
  }

  /// Whether the locked file is the one that others find: a run that let go of it took it away.
  private static func isStillThere(_ path: String, _ descriptor: Int32) -> Bool {
    var mine = stat()
    var there = stat()
    return unsafe fstat(descriptor, &mine) == 0 && stat(path, &there) == 0
      && mine.st_ino == there.st_ino && mine.st_dev == there.st_dev
  }

  private static func name(_ holder: String, in descriptor: Int32) {
    _ = ftruncate(descriptor, 0)
    // A lock that cannot say who holds it still keeps others away.
    try? FileAccess.write(Array(holder.utf8), to: descriptor)
  }

  private static func holderName(_ descriptor: Int32) -> String {
    lseek(descriptor, 0, SEEK_SET)
    let bytes = (try? FileAccess.readPiece(descriptor)) ?? []
    return bytes.isEmpty ? "another program" : String(decoding: bytes.prefix(200), as: UTF8.self)
  }

  private static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
