internal import TextModel

/// The changes of a glossary file, one JSON object a line, oldest first: an append-only file beside
/// the glossary.
///
/// A change is kept as the bytes that it took away and those that it put in their place, so that
/// undoing gives the file back byte for byte.
public struct GlossaryHistory: Sendable {
  /// The bytes that a change exchanged.
  public struct Patch: Hashable, Sendable {
    /// Where in the file.
    public var offset: Int
    /// What stood there before.
    public var removed: [UInt8]
    /// What stands there after.
    public var added: [UInt8]

    /// What two versions of a file differ in: all between their common beginning and end.
    public init(from old: [UInt8], to new: [UInt8]) {
      let shorter = min(old.count, new.count)
      var start = 0
      while start < shorter, old[start] == new[start] { start += 1 }
      var end = 0
      while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
      // Whole characters only, so that the parts can be written as text.
      while start > 0, Self.isInside(old, start) || Self.isInside(new, start) { start -= 1 }
      while end > 0, Self.isInside(old, old.count - end) || Self.isInside(new, new.count - end) {
        end -= 1
      }
      offset = start
      removed = Array(old[start..<(old.count - end)])
      added = Array(new[start..<(new.count - end)])
    }

    init(offset: Int, removed: [UInt8], added: [UInt8]) {
      self.offset = offset
      self.removed = removed
      self.added = added
    }

    private static func isInside(_ bytes: [UInt8], _ offset: Int) -> Bool {
      offset < bytes.count && bytes[offset] & 0xC0 == 0x80
    }

    /// The patch that takes this one back.
    public var inverse: Patch { Patch(offset: offset, removed: added, added: removed) }

    /// The bytes with the change made, or `nil` if they are not those that it was made from.
    public func applied(to bytes: [UInt8]) -> [UInt8]? {
      guard offset >= 0, offset + removed.count <= bytes.count,
        bytes[offset..<(offset + removed.count)].elementsEqual(removed)
      else { return nil }
      return bytes[..<offset] + added + bytes[(offset + removed.count)...]
    }
  }

  /// One change.
  public struct Record: Hashable, Sendable {
    /// The number, counted from 1.
    public var number: Int
    /// When, as ISO 8601.
    public var time: String
    /// Who.
    public var author: String
    /// What was done, as a command line.
    public var action: String
    /// The SHA-256 of the file before.
    public var before: String
    /// The SHA-256 of the file after.
    public var after: String
    /// The number of the change that this one takes back, for an undo.
    public var undoes: Int?
    /// Whether there was no file before.
    public var creates = false
    /// The exchange of bytes.
    public var patch: Patch
  }

  /// Why a change cannot be taken back.
  public enum UndoFailure: Error, Hashable, Sendable {
    /// There is nothing to take back.
    case nothingToUndo
    /// The file has been changed by something that keeps no history.
    case changedSince(number: Int)
  }

  /// The changes that were taken back, or never came to be, by number.
  public var undone: Set<Int> {
    var undone: Set<Int> = []
    for record in records.reversed() where !undone.contains(record.number) {
      if let number = record.undoes { undone.insert(number) }
    }
    return undone
  }

  /// The changes that could be read.
  public private(set) var records: [Record] = []
  /// How many lines could not be read: a line may be cut when a program is killed while it writes.
  public private(set) var damagedLines = 0

  /// Reads a history file; empty bytes are an empty history.
  public init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      if let record = Self.record(Array(line)) {
        records.append(record)
      } else {
        damagedLines += 1
      }
    }
  }

  /// The record of a change, to be written at the end of the file.
  public func record(
    of action: String,
    author: String,
    time: String,
    from old: [UInt8],
    to new: [UInt8],
    undoes: Int? = nil,
    creates: Bool = false
  ) -> Record {
    Record(
      number: (records.last?.number ?? 0) + 1,
      time: time,
      author: author,
      action: action,
      before: SHA256.hexadecimal(old),
      after: SHA256.hexadecimal(new),
      undoes: undoes,
      creates: creates,
      patch: Patch(from: old, to: new)
    )
  }

  /// The last change, if it never came to be.
  ///
  /// It was written down here, but the program was stopped before the file was; then the file is
  /// still as it was before.
  public func unfinished(_ bytes: [UInt8]) -> Record? {
    guard let last = records.last else { return nil }
    let digest = SHA256.hexadecimal(bytes)
    return last.after != digest && last.before == digest ? last : nil
  }

  /// The record that says that a change never came to be.
  public func settlement(of unfinished: Record, _ bytes: [UInt8], time: String) -> Record {
    record(
      of: "(change \(unfinished.number) was interrupted and not made)",
      author: unfinished.author,
      time: time,
      from: bytes,
      to: bytes,
      undoes: unfinished.number
    )
  }

  /// The last change that was not taken back, with the file as it was before it.
  ///
  /// - Throws: ``UndoFailure`` if there is none, or if the file is not as that change left it.
  public func undo(_ bytes: [UInt8]) throws(UndoFailure) -> (record: Record, bytes: [UInt8]) {
    let digest = SHA256.hexadecimal(bytes)
    var undone: Set<Int> = []
    if let unfinished = unfinished(bytes) { undone.insert(unfinished.number) }
    for record in records.reversed() where !undone.contains(record.number) {
      if let number = record.undoes {
        undone.insert(number)
        continue
      }
      guard digest == record.after,
        let before = record.patch.inverse.applied(to: bytes)
      else { throw .changedSince(number: record.number) }
      return (record, before)
    }
    throw .nothingToUndo
  }

  // MARK: Lines

  /// A record as a line, with its line end.
  public static func line(_ record: Record) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("number", record.number)
    json.member("time", record.time)
    json.member("author", record.author)
    json.member("action", record.action)
    if let undoes = record.undoes { json.member("undoes", undoes) }
    if record.creates {
      json.key("creates")
      json.value(true)
    }
    json.member("before", record.before)
    json.member("after", record.after)
    json.member("offset", record.patch.offset)
    write("removed", record.patch.removed, &json)
    write("added", record.patch.added, &json)
    json.endObject()
    return json.bytes + [0x0A]
  }

  /// Text as it is; bytes that are no text in hexadecimal digits.
  private static func write(_ name: String, _ bytes: [UInt8], _ json: inout JSONWriter) {
    let text = String(decoding: bytes, as: UTF8.self)
    if text.utf8.elementsEqual(bytes) {
      json.member(name, text)
    } else {
      json.member(
        "\(name)Bytes",
        bytes.map { byte in
          let digits = String(byte, radix: 16)
          return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined()
      )
    }
  }

  private static func record(_ line: [UInt8]) -> Record? {
    guard let value = try? JSONReader.read(line),
      let number = integer(value["number"]),
      let before = value["before"]?.string,
      let after = value["after"]?.string,
      let offset = integer(value["offset"]),
      let removed = bytes(value, "removed"),
      let added = bytes(value, "added")
    else { return nil }
    return Record(
      number: number,
      time: value["time"]?.string ?? "",
      author: value["author"]?.string ?? "",
      action: value["action"]?.string ?? "",
      before: before,
      after: after,
      undoes: integer(value["undoes"]),
      creates: value["creates"] == .bool(true),
      patch: Patch(offset: offset, removed: removed, added: added)
    )
  }

  private static func integer(_ value: JSONValue?) -> Int? {
    guard case .number(let number)? = value else { return nil }
    return Int(exactly: number)
  }

  private static func bytes(_ value: JSONValue, _ name: String) -> [UInt8]? {
    if let text = value[name]?.string { return Array(text.utf8) }
    guard let digits = value["\(name)Bytes"]?.string.map({ Array($0.utf8) }),
      digits.count % 2 == 0
    else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      let pair = String(decoding: digits[index..<(index + 2)], as: UTF8.self)
      guard let byte = UInt8(pair, radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
