#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

import TextModel

/// A file or standard input that is read piece by piece, so that it may be of any size.
final class InputStream {
  private let input: any ByteSource
  private let descriptor: Int32?
  /// Why reading stopped before the end.
  private(set) var failure: FileError?
  /// How many bytes have been read.
  private(set) var byteCount = 0

  /// Reads from a console's input.
  init(_ input: any ByteSource) {
    self.input = input
    descriptor = nil
  }

  /// Opens a file.
  init(path: String) throws(FileError) {
    let descriptor = try FileAccess.openForReading(path)
    input = DescriptorSource(descriptor)
    self.descriptor = descriptor
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// The bytes, piece by piece.
  var pieces: TextModel.ByteSource {
    TextModel.ByteSource { [self] in next() }
  }

  private func next() -> [UInt8]? {
    do throws(FileError) {
      let piece = try input.readPiece()
      byteCount += piece.count
      return piece.isEmpty ? nil : piece
    } catch {
      failure = error
      return nil
    }
  }
}
