/// Text as the tools see it: immutable UTF-8 bytes, addressed by byte offsets.
///
/// Structure is never found by rewriting the text: tokens, segments and term uses are ranges of it.
public struct SourceText: Hashable, Sendable {
  /// The bytes, always well-formed UTF-8.
  public let bytes: [UInt8]

  /// Creates a text from a string.
  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// Creates a text from bytes; what is not well-formed UTF-8 becomes U+FFFD.
  public init(repairing bytes: [UInt8]) {
    if Self.isWellFormed(bytes) {
      self.bytes = bytes
    } else {
      self.bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
  }

  /// The number of bytes.
  public var count: Int { bytes.count }

  /// The range of the whole text.
  public var range: TextRange { TextRange(0, bytes.count) }

  /// The text of a range as a string.
  public subscript(range: TextRange) -> String {
    String(decoding: bytes[range.range], as: UTF8.self)
  }

  /// The whole text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  private static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let scalar = bytes.scalar(at: offset)
      if scalar.value == 0xFFFD, scalar.length == 1 { return false }
      offset += scalar.length
    }
    return true
  }
}
