extension RawSpan {
  /// The offset of the first `byte` in `range`, or the range's end.
  ///
  /// Looks at eight bytes at a time: the lowest byte that is zero in `word ^ pattern` is the lowest
  /// one whose high bit the subtraction sets (Warren, *Hacker's Delight*, 6–1).
  @inlinable
  public func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= byteCount)
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      let word = unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      let difference = UInt64(littleEndian: word) ^ pattern
      let found = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
      if found != 0 { return offset + found.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < range.upperBound {
      if unsafe unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self) == byte {
        return offset
      }
      offset += 1
    }
    return range.upperBound
  }

  /// Calls `body` with each control character (below U+0020) in `range` and its offset, in order,
  /// until it says that it has seen enough.
  ///
  /// Looks at eight bytes at a time, of which all are marked at once: the addition carries into the
  /// high bit of every byte whose lower seven bits reach 0x20, and never beyond it.
  ///
  /// - Returns: Whether a byte that is not ASCII may stand before the place where it stopped.
  @inlinable
  @inline(__always)
  public func forEachControl(
    in range: Range<Int>,
    until body: (_ byte: UInt8, _ offset: Int) -> Bool
  ) -> Bool {
    precondition(range.lowerBound >= 0 && range.upperBound <= byteCount)
    var offset = range.lowerBound
    var seen: UInt64 = 0
    while offset + 8 <= range.upperBound {
      let word = UInt64(
        littleEndian: unsafe unsafeLoadUnaligned(
          fromUncheckedByteOffset: offset,
          as: UInt64.self
        )
      )
      seen |= word
      let reached = (word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x6060_6060_6060_6060
      var found = ~(reached | word) & 0x8080_8080_8080_8080
      while found != 0 {
        let shift = found.trailingZeroBitCount & ~7
        if body(UInt8(truncatingIfNeeded: word &>> UInt64(shift)), offset + shift / 8) {
          return seen & 0x8080_8080_8080_8080 != 0
        }
        found &= found &- 1
      }
      offset += 8
    }
    while offset < range.upperBound {
      let byte = unsafe unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
      seen |= UInt64(byte)
      if byte < 0x20, body(byte, offset) { break }
      offset += 1
    }
    return seen & 0x8080_8080_8080_8080 != 0
  }
}
