/// Reads delimited records as spreadsheets write them (RFC 4180), piece by piece.
///
/// Any delimiter; fields may be quoted, with quotation marks doubled and line ends inside. The
/// encoding is found as ``UTF8Source`` describes. Blank lines are passed over.
public struct CSVReader {
  /// A record and where it begins.
  public struct Record: Sendable {
    /// The line of its first field, counted from 1.
    public var line: Int
    /// The fields, blanks around them kept.
    public var fields: [String]
  }

  private var source: UTF8Source
  private var buffer: [UInt8] = []
  private var cursor = 0
  private var line = 1
  private var isAtEnd = false
  /// What separates fields.
  public let delimiter: UInt8
  /// Whether quotation marks enclose fields; tab-separated formats have none.
  public let quotes: Bool
  /// A field that a quotation mark opened and none closed, by its line.
  public private(set) var openQuoteLine: Int?

  /// Reads records with a delimiter, or with the one that the first lines speak for.
  public init(_ source: ByteSource, delimiter: UInt8? = nil, quotes: Bool = true) {
    self.source = UTF8Source(source)
    var head: [UInt8] = []
    while head.count < 1 << 14, let piece = self.source.next() { head += piece }
    buffer = head
    self.delimiter = delimiter ?? Self.likelyDelimiter(head)
    self.quotes = quotes
  }

  /// The encoding as far as it is known.
  public var encoding: UTF8Source.Encoding { source.encoding }

  /// The first bytes, decoded, before any record is taken.
  public var head: ArraySlice<UInt8> { buffer[cursor...] }

  /// The delimiter that stands most evenly in the first lines, outside quotation marks.
  public static func likelyDelimiter(_ head: [UInt8]) -> UInt8 {
    let candidates: [UInt8] = [0x09, UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ",")]
    var best: (delimiter: UInt8, score: Int) = (UInt8(ascii: ","), 0)
    for candidate in candidates {
      let counts = Self.counts(of: candidate, in: head)
      guard let first = counts.first, first > 0 else { continue }
      let even = counts.filter { $0 == first }.count
      let score = even * 100 / counts.count + min(first, 20)
      if score > best.score { best = (candidate, score) }
    }
    return best.delimiter
  }

  /// How often a byte stands in each of the first lines.
  private static func counts(of delimiter: UInt8, in head: [UInt8]) -> [Int] {
    var counts = [0]
    var isQuoted = false
    for byte in head {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == delimiter { counts[counts.count - 1] += 1 }
      if byte == 0x0A {
        if counts.count == 20 { return counts }
        counts.append(0)
      }
    }
    if head.last == 0x0A || head.count >= 1 << 14 { counts.removeLast() }
    return counts.isEmpty ? [0] : counts
  }

  /// The next record, or `nil` at the end.
  public mutating func next() -> Record? {
    while true {
      compact()
      guard peek() != nil else { return nil }
      let record = record()
      if record.fields.count > 1 || record.fields.first.map({ !$0.isEmpty }) ?? false {
        return record
      }
    }
  }

  private mutating func record() -> Record {
    var record = Record(line: line, fields: [])
    var field: [UInt8] = []
    while let byte = peek() {
      if quotes, byte == UInt8(ascii: "\""), field.isEmpty {
        cursor += 1
        quoted(&field)
        continue
      }
      cursor += 1
      if byte == delimiter {
        record.fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
      } else if byte == 0x0A {
        line += 1
        break
      } else if byte == 0x0D {
        if peek() == 0x0A { cursor += 1 }
        line += 1
        break
      } else {
        field.append(byte)
      }
    }
    record.fields.append(String(decoding: field, as: UTF8.self))
    return record
  }

  /// Takes a quoted part of a field, after its opening mark.
  private mutating func quoted(_ field: inout [UInt8]) {
    let opened = line
    while let byte = peek() {
      cursor += 1
      if byte == UInt8(ascii: "\"") {
        guard peek() == UInt8(ascii: "\"") else { return }
        cursor += 1
      } else if byte == 0x0A {
        line += 1
      }
      field.append(byte)
    }
    openQuoteLine = openQuoteLine ?? opened
  }

  @inline(__always)
  private mutating func peek() -> UInt8? {
    while cursor >= buffer.count {
      guard !isAtEnd, let piece = source.next() else {
        isAtEnd = true
        return nil
      }
      buffer = piece
      cursor = 0
    }
    return buffer[cursor]
  }

  private mutating func compact() {
    guard cursor > 1 << 16 else { return }
    buffer.removeFirst(cursor)
    cursor = 0
  }
}

/// Writes delimited records (RFC 4180) as UTF-8.
public struct CSVWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private let delimiter: UInt8
  private let lineEnd: [UInt8]

  /// Begins a table; `hasMark` puts a byte-order mark first, which Excel needs to see UTF-8.
  public init(delimiter: UInt8 = UInt8(ascii: ","), hasMark: Bool = false, usesCRLF: Bool = false) {
    self.delimiter = delimiter
    lineEnd = usesCRLF ? [0x0D, 0x0A] : [0x0A]
    if hasMark { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// Writes a record.
  public mutating func write(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      write(field)
    }
    bytes += lineEnd
  }

  private mutating func write(_ field: String) {
    let needsQuotes =
      field.utf8.contains { byte in
        byte == delimiter || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
      } || field.utf8.first == 0x20 || field.utf8.last == 0x20
    guard needsQuotes else {
      bytes += field.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
