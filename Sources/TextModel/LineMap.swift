/// The lines of a text, to turn byte offsets into line and column.
///
/// Lines end at LF; a CR before it belongs to the line's end.
public struct LineMap: Sendable {
  /// A place as messages print it.
  public struct Position: Hashable, Sendable {
    /// The line, counted from 1.
    public var line: Int
    /// The column in Unicode scalars, counted from 1.
    public var column: Int
  }

  private let bytes: [UInt8]
  /// The offset at which each line starts.
  public let starts: [Int]

  /// Finds the lines of `bytes`.
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    self.bytes = bytes
    self.starts = starts
  }

  /// The index (from 0) of the line that holds `offset`.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  public func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The line and column of `offset`.
  public func position(at offset: Int) -> Position {
    let line = lineIndex(at: offset)
    return Position(line: line + 1, column: scalarCount(from: starts[line], to: offset) + 1)
  }

  /// The number of Unicode scalars between two offsets.
  public func scalarCount(from start: Int, to end: Int) -> Int {
    var count = 0
    for byte in bytes[start..<min(end, bytes.count)] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
