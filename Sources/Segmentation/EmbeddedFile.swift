internal import EmbeddedData

/// The data files of this room that are part of the program.
enum EmbeddedFile {
  /// The bytes of a file such as `Segmentation/italian-cues.tsv`; empty if there is none of that
  /// name.
  static func bytes(named path: String) -> [UInt8] {
    for index in 0..<FronteEmbeddedFileCount() {
      let file = unsafe FronteEmbeddedFileAt(index)
      if unsafe String(cString: file.path) == path {
        return unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      }
    }
    return []
  }
}
