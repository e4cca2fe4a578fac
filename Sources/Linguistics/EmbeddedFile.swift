internal import EmbeddedData

/// The data files that are part of the program.
public enum EmbeddedFile {
  /// The bytes of a file such as `Linguistics/verbs.tsv`; empty if there is none of that name.
  public static func bytes(named path: String) -> [UInt8] {
    for index in 0..<FronteEmbeddedFileCount() where name(at: index) == path {
      let file = unsafe FronteEmbeddedFileAt(index)
      return unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
    return []
  }

  /// The paths that begin with `prefix`, sorted.
  public static func paths(under prefix: String) -> [String] {
    (0..<FronteEmbeddedFileCount()).map(name(at:)).filter { $0.hasPrefix(prefix) }.sorted()
  }

  private static func name(at index: Int) -> String {
    unsafe String(cString: FronteEmbeddedFileAt(index).path)
  }
}
