extension RawSpan {
  /// The offset of the first `byte` in `range`, or the range's end.
  ///
  /// Looks at eight bytes at a time: the lowest byte that is zero in `word ^ pattern` is the lowest
  /// one whose high bit the subtraction sets (Warren, *Hacker's Delight*, 6–1).
  @inlinable
  public func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int {
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    return firstOffset(in: range) { word in
      let difference = word ^ pattern
      return (difference &- 0x0101_0101_0101_0101) & ~difference
    } orByte: {
      $0 == byte
    }
  }

  /// The offset of the first byte in `range` that is no printable ASCII, or the range's end.
  @inlinable
  public func firstOffsetOfUnprintable(in range: Range<Int>) -> Int {
    firstOffset(in: range) { word in
      (word &- 0x2020_2020_2020_2020) & ~word | word
    } orByte: {
      $0 < 0x20 || $0 >= 0x80
    }
  }

  /// The first offset whose byte `marks` gives a high bit, eight bytes at a time; `isMarked` tells
  /// of the last few.
  @inlinable
  @inline(__always)
  func firstOffset(
    in range: Range<Int>,
    marks: (UInt64) -> UInt64,
    orByte isMarked: (UInt8) -> Bool
  ) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= byteCount)
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      let word = unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
      let found = marks(UInt64(littleEndian: word)) & 0x8080_8080_8080_8080
      if found != 0 { return offset + found.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < range.upperBound {
      if isMarked(unsafe unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)) {
        return offset
      }
      offset += 1
    }
    return range.upperBound
  }
}
