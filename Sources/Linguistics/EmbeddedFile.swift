internal import EmbeddedData

/// The data files that are part of the program.
public enum EmbeddedFile {
  /// The bytes of a file such as `Linguistics/verbs.tsv`; empty if there is none of that name.
  public static func bytes(named path: String) -> [UInt8] {
    unsafe file(named: path).map { unsafe Array($0) } ?? []
  }

  private static func file(named path: String) -> UnsafeBufferPointer<UInt8>? {
    for index in 0..<FronteEmbeddedFileCount() where isFile(at: index, named: path) {
      let file = unsafe FronteEmbeddedFileAt(index)
      return unsafe UnsafeBufferPointer(start: file.bytes, count: file.count)
    }
    return nil
  }

  /// Whether a file has a name; the names are compared where they stand, for all of them are asked
  /// for each file that is looked for.
  private static func isFile(at index: Int, named path: String) -> Bool {
    var letter = unsafe FronteEmbeddedFileAt(index).path
    for byte in path.utf8 {
      guard let own = unsafe letter?.pointee, own != 0, UInt8(bitPattern: own) == byte else {
        return false
      }
      unsafe letter = letter?.successor()
    }
    return unsafe letter?.pointee == 0
  }

  /// Files one after the other, each ending with a line end, and where each starts.
  public static func joined(_ paths: [String]) -> (bytes: [UInt8], starts: [Int]) {
    let files = unsafe paths.compactMap { unsafe file(named: $0) }
    var bytes: [UInt8] = []
    var starts: [Int] = []
    // Room for all at once: an array that grows copies megabytes.
    unsafe bytes.reserveCapacity(files.reduce(0) { $0 + $1.count + 1 })
    for index in unsafe files.indices {
      starts.append(bytes.count)
      unsafe bytes += files[index]
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
