/// Reads tab-separated lines from UTF-8 bytes, one row at a time, without copying fields.
///
/// Blank lines are skipped; lines that begin with `#` are comments and are skipped too, but the
/// first of them is kept in ``header``. CRLF is accepted.
public struct TSVReader: Sendable {
  /// One row: the ranges of its fields in the bytes.
  public struct Row: Sendable {
    /// The line, counted from 1.
    public var line: Int
    /// The fields' byte ranges.
    public var fields: [TextRange]

    /// Creates an empty row, to be filled by ``TSVReader/next(into:)``.
    public init() {
      line = 0
      fields = []
    }
  }

  /// The file's bytes.
  public let bytes: [UInt8]
  /// The text of the first comment line before the first row, without `#`.
  public private(set) var header: String?
  private var offset = 0
  private var line = 0

  /// Starts at the first byte; a byte-order mark is passed over.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// Reads the next row into `row` and returns whether there was one.
  ///
  /// The row's storage is reused, so a loop allocates nothing per row.
  public mutating func next(into row: inout Row) -> Bool {
    while offset < bytes.count {
      line += 1
      let start = offset
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      offset = end + 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      if start == end { continue }
      if bytes[start] == UInt8(ascii: "#") {
        if header == nil {
          header = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
        }
        continue
      }
      row.line = line
      row.fields.removeAll(keepingCapacity: true)
      var fieldStart = start
      for index in start..<end where bytes[index] == 0x09 {
        row.fields.append(TextRange(fieldStart, index))
        fieldStart = index + 1
      }
      row.fields.append(TextRange(fieldStart, end))
      return true
    }
    return false
  }

  /// The text of a field; empty where the row is shorter.
  public func string(_ row: Row, _ index: Int) -> String {
    guard index < row.fields.count else { return "" }
    return String(decoding: bytes[row.fields[index].range], as: UTF8.self)
  }
}
