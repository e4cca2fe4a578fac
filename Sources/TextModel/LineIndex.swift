/// The lines of tab-separated text, found by what they begin with.
///
/// The text is read once, for where its lines start and what their keys hash to; all else is read
/// off a line when it is asked for. Comments and blank lines are passed over, CRLF is accepted.
public struct LineIndex: Sendable {
  /// The number of a line among those with fields, from 0.
  public typealias Line = Int32

  /// The text.
  public let bytes: [UInt8]
  private let starts: [UInt32]
  private let index: HashIndex

  /// Indexes the lines of text of less than 4 GB by their first fields.
  public init(_ bytes: [UInt8]) {
    self.init(bytes) { text, offset in
      var hash = WordHash()
      while offset < text.count, !Self.isEnd(text[offset]) {
        hash.add(text[offset])
        offset += 1
      }
      return hash.value
    }
  }

  /// Indexes the lines by another key: `key` gets the offset of a line's first byte, moves it no
  /// further than the line's end, and returns the key's hash.
  public init(_ bytes: [UInt8], key: (_ text: Span<UInt8>, _ offset: inout Int) -> UInt64) {
    self.bytes = bytes
    var starts: [UInt32] = []
    var hashes: [UInt64] = []
    starts.reserveCapacity(bytes.count / 32)
    hashes.reserveCapacity(bytes.count / 32)
    let text = bytes.span
    let raw = unsafe text.bytes
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while offset < text.count {
      switch text[offset] {
      case 0x0A, 0x0D, UInt8(ascii: "#"): break
      default:
        starts.append(UInt32(truncatingIfNeeded: offset))
        hashes.append(key(text, &offset))
      }
      offset = raw.firstOffset(of: 0x0A, in: offset..<text.count) + 1
    }
    self.starts = starts
    index = HashIndex(hashes)
  }

  /// Whether a byte ends a field.
  @inline(__always)
  private static func isEnd(_ byte: UInt8) -> Bool {
    byte <= 0x0D && (byte == 0x09 || byte == 0x0A || byte == 0x0D)
  }
}

extension LineIndex {
  /// The number of lines with fields.
  public var count: Int { starts.count }

  /// The first line whose first field stands in `range` of `key`, or −1.
  public func firstLine(_ key: [UInt8], in range: Range<Int>) -> Line {
    var line = index.first(WordHash(key, range).value)
    while line >= 0, !begins(Int(line), with: key, range) { line = index.item(after: line) }
    return line
  }

  /// The first line with a first field, or −1.
  public func firstLine(_ key: String) -> Line {
    var line = index.first(WordHash(key).value)
    while line >= 0, !bytes[range(of: 0, in: line).range].elementsEqual(key.utf8) {
      line = index.item(after: line)
    }
    return line
  }

  /// The first line whose key has a hash, or −1.
  public func firstLine(hash: UInt64) -> Line { index.first(hash) }

  /// The next line with the same key, or −1.
  public func line(after line: Line) -> Line { index.item(after: line) }

  /// The line in which an offset lies, the last before it where it lies in none; −1 before the
  /// first.
  public func line(at offset: Int) -> Line {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return Line(low - 1)
  }

  private func begins(_ line: Int, with key: [UInt8], _ range: Range<Int>) -> Bool {
    let start = Int(starts[line])
    let end = start + range.count
    guard end <= bytes.count, end == bytes.count || Self.isEnd(bytes[end]) else { return false }
    for offset in range where key[offset] != bytes[start + offset - range.lowerBound] {
      return false
    }
    return true
  }

  /// The range of a field, counted from 0; empty where the line is shorter.
  public func range(of field: Int, in line: Line) -> TextRange {
    var start = Int(starts[Int(line)])
    var left = field
    while true {
      var end = start
      while end < bytes.count, !Self.isEnd(bytes[end]) { end += 1 }
      if left == 0 { return TextRange(start, end) }
      guard end < bytes.count, bytes[end] == 0x09 else { return TextRange(end, end) }
      start = end + 1
      left -= 1
    }
  }

  /// The text of a field, counted from 0; empty where the line is shorter.
  public func string(_ field: Int, of line: Line) -> String {
    String(decoding: bytes[range(of: field, in: line).range], as: UTF8.self)
  }

  /// The text of a field of the first line with a first field; `nil` if there is none.
  public func string(_ field: Int, for key: String) -> String? {
    let line = firstLine(key)
    return line < 0 ? nil : string(field, of: line)
  }
}
