/// A descriptor that is read to its end.
final class DescriptorSource: ByteSource {
  private let descriptor: Int32

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  func readPiece() throws(FileError) -> [UInt8] {
    Array(try FileAccess.readPiece(descriptor))
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
