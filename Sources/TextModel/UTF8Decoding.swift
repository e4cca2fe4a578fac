/// One Unicode scalar read from bytes, with the number of bytes it took.
public struct DecodedScalar: Hashable, Sendable {
  /// The scalar's value; U+FFFD where the bytes are not UTF-8.
  public var value: UInt32
  /// How many bytes it took, at least one.
  public var length: Int

  /// Creates a scalar of `length` bytes.
  @inlinable
  public init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }
}

extension [UInt8] {
  /// Reads the scalar that starts at `offset`.
  ///
  /// Follows Unicode 16, section 3.9, table 3-7; a byte that begins no well-formed sequence counts
  /// as U+FFFD of length 1, so a scan always advances and never traps.
  @inlinable
  public func scalar(at offset: Int) -> DecodedScalar {
    let first = self[offset]
    if first < 0x80 { return DecodedScalar(value: UInt32(first), length: 1) }
    let invalid = DecodedScalar(value: 0xFFFD, length: 1)
    if first < 0xC2 || first > 0xF4 { return invalid }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard offset + length <= count else { return invalid }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in 1..<length {
      let byte = self[offset + index]
      guard byte & 0xC0 == 0x80 else { return invalid }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= smallest, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else {
      return invalid
    }
    return DecodedScalar(value: value, length: length)
  }

  /// Reads the scalar that ends before `offset`, or `nil` at the start.
  @inlinable
  public func scalar(before offset: Int) -> DecodedScalar? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let decoded = scalar(at: start)
    guard start + decoded.length == offset else { return DecodedScalar(value: 0xFFFD, length: 1) }
    return decoded
  }

  /// Appends the UTF-8 bytes of a scalar value.
  @inlinable
  public mutating func append(scalar value: UInt32) {
    switch value {
    case 0..<0x80:
      append(UInt8(value))
    case 0x80..<0x800:
      append(UInt8(0xC0 | value >> 6))
      append(UInt8(0x80 | value & 0x3F))
    case 0x800..<0x10000:
      append(UInt8(0xE0 | value >> 12))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    default:
      append(UInt8(0xF0 | value >> 18))
      append(UInt8(0x80 | value >> 12 & 0x3F))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    }
  }
}
