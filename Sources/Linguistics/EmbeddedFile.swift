internal import EmbeddedData

/// The data files that are part of the program.
public enum EmbeddedFile {
  /// The bytes of a file such as `Linguistics/verbs.tsv`; empty if there is none of that name.
  public static func bytes(named path: String) -> [UInt8] {
    unsafe file(named: path).map { unsafe Array($0) } ?? []
  }

  private static func file(named path: String) -> UnsafeBufferPointer<UInt8>? {
    for index in 0..<FronteEmbeddedFileCount() where name(at: index) == path {
      let file = unsafe FronteEmbeddedFileAt(index)
      return unsafe UnsafeBufferPointer(start: file.bytes, count: file.count)
    }
    return nil
  }

  /// Files one after the other, each ending with a line end, and where each starts.
  public static func joined(_ paths: [String]) -> (bytes: [UInt8], starts: [Int]) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for path in paths {
      guard let file = unsafe file(named: path) else { continue }
      if starts.isEmpty { bytes.reserveCapacity(file.count * (paths.count + 1)) }
      starts.append(bytes.count)
      unsafe bytes += file
      if bytes.last != 0x0A { bytes.append(0x0A) }
    }
    return (bytes, starts)
  }

  /// The paths that begin with `prefix`, sorted.
  public static func paths(under prefix: String) -> [String] {
    (0..<FronteEmbeddedFileCount()).map(name(at:)).filter { $0.hasPrefix(prefix) }.sorted()
  }

  private static func name(at index: Int) -> String {
    unsafe String(cString: FronteEmbeddedFileAt(index).path)
  }
}
