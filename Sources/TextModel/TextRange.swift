/// A half-open range of UTF-8 offsets into one text.
///
/// All rooms speak of places in this unit; other units (Unicode scalars for `terms --format jsonl`,
/// lines and columns for messages) are computed from it where they are printed.
public struct TextRange: Hashable, Sendable {
  /// The offset of the first byte.
  public var lowerBound: Int
  /// The offset after the last byte.
  public var upperBound: Int

  /// Creates the range `lowerBound..<upperBound`; the bounds must be in order.
  @inlinable
  public init(_ lowerBound: Int, _ upperBound: Int) {
    precondition(lowerBound <= upperBound, "a text range ends before it begins")
    self.lowerBound = lowerBound
    self.upperBound = upperBound
  }

  /// Creates the range with the same bounds.
  @inlinable
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The number of bytes.
  @inlinable
  public var count: Int { upperBound - lowerBound }

  /// Whether the range covers no byte.
  @inlinable
  public var isEmpty: Bool { lowerBound == upperBound }

  /// The same offsets as a standard range.
  @inlinable
  public var range: Range<Int> { lowerBound..<upperBound }

  /// Whether both ranges share at least one byte.
  @inlinable
  public func overlaps(_ other: TextRange) -> Bool {
    lowerBound < other.upperBound && other.lowerBound < upperBound
  }

  /// Whether every byte of `other` lies in this range.
  @inlinable
  public func contains(_ other: TextRange) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }

  /// The range moved by `distance` bytes.
  @inlinable
  public func shifted(by distance: Int) -> TextRange {
    TextRange(lowerBound + distance, upperBound + distance)
  }
}

extension TextRange: Comparable {
  /// Orders by start, then by end.
  @inlinable
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }
}

extension TextRange: CustomStringConvertible {
  /// `12..<17`.
  public var description: String { "\(lowerBound)..<\(upperBound)" }
}
