/// What can go wrong with a file or stream.
public enum FileError: Error, Hashable, Sendable {
  /// There is no such file or folder.
  case notFound
  /// A folder stands where a file was expected.
  case isDirectory
  /// The user may not do this.
  case notPermitted
  /// The disk is full.
  case noSpace
  /// The reader at the other end of a pipe is gone.
  case closedPipe
  /// There is a file already.
  case exists
  /// The file has more bytes than the number given, which is all that can be taken.
  case tooLarge(Int)
  /// Anything else, by the system's error number.
  case system(Int32)
}

extension FileError: CustomStringConvertible {
  /// What is wrong, without a final period.
  public var description: String {
    switch self {
    case .notFound: "no such file or folder"
    case .isDirectory: "this is a folder, not a file"
    case .notPermitted: "permission denied"
    case .noSpace: "no space left"
    case .closedPipe: "the pipe is closed"
    case .exists: "there is such a file already"
    case .tooLarge(let limit): "larger than the \(limit >> 20) MB that can be taken at once"
    case .system(let number): FileAccess.message(for: number)
    }
  }
}
