/// Reads JSON (RFC 8259) from UTF-8 bytes, strictly: no comments, no trailing commas.
public struct JSONReader: Sendable {
  /// What is wrong with a text.
  public struct Failure: Error, Hashable, Sendable {
    /// The byte at which reading stopped.
    public var offset: Int
    /// What was expected or found, without a final period.
    public var message: String
  }

  /// How deep arrays and objects may be nested.
  private static let depthLimit = 200

  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The value that `bytes` hold.
  ///
  /// - Throws: ``Failure`` with the place where the bytes stop being JSON.
  public static func read(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.offset == bytes.count else {
      throw reader.failure("unexpected text after the value")
    }
    return value
  }

  private func failure(_ message: String) -> Failure {
    Failure(offset: min(offset, bytes.count), message: message)
  }

  private mutating func skipBlanks() {
    while offset < bytes.count,
      bytes[offset] == 0x20 || bytes[offset] == 0x0A || bytes[offset] == 0x0D
        || bytes[offset] == 0x09
    {
      offset += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  // MARK: Values

  private mutating func value() throws(Failure) -> JSONValue {
    skipBlanks()
    guard offset < bytes.count else { throw failure("a value is missing") }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw failure("a value was expected here")
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[offset...].starts(with: word.utf8) else {
      throw failure("a value was expected here")
    }
    offset += word.utf8.count
    return value
  }

  private mutating func number() throws(Failure) -> JSONValue {
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        offset += 1
        continue
      default: break
      }
      break
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard let number = Double(text) else {
      offset = start
      throw failure("'\(text)' is no number")
    }
    return .number(number)
  }

  private mutating func array() throws(Failure) -> JSONValue {
    try descend()
    defer { depth -= 1 }
    var elements: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .array(elements) }
    repeat {
      elements.append(try value())
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw failure("a comma or ']' was expected here") }
    return .array(elements)
  }

  private mutating func object() throws(Failure) -> JSONValue {
    try descend()
    defer { depth -= 1 }
    var members: [JSONValue.Member] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipBlanks()
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
        throw failure("a name in quotation marks was expected here")
      }
      let name = try string()
      guard take(UInt8(ascii: ":")) else { throw failure("':' was expected here") }
      members.append(JSONValue.Member(name: name, value: try value()))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw failure("a comma or '}' was expected here") }
    return .object(members)
  }

  private mutating func descend() throws(Failure) {
    depth += 1
    guard depth <= Self.depthLimit else { throw failure("nested too deeply") }
    offset += 1
  }

  // MARK: Strings

  private mutating func string() throws(Failure) -> String {
    offset += 1
    var text: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        try escape(into: &text)
      case 0..<0x20:
        throw failure("a control character must be written as an escape")
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw failure("a string is not closed")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    guard offset + 1 < bytes.count else { throw failure("a string is not closed") }
    let letter = bytes[offset + 1]
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      try unicodeEscape(into: &text)
      return
    default: throw failure("'\\\(Unicode.Scalar(letter))' is no escape")
    }
    offset += 2
  }

  private mutating func unicodeEscape(into text: inout [UInt8]) throws(Failure) {
    guard var value = codeUnit(at: offset) else {
      throw failure("four hexadecimal digits expected")
    }
    offset += 6
    if (0xD800..<0xDC00).contains(value), let low = codeUnit(at: offset),
      (0xDC00..<0xE000).contains(low)
    {
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      offset += 6
    }
    // A surrogate that stands alone is no scalar.
    text.append(scalar: (0xD800..<0xE000).contains(value) ? 0xFFFD : value)
  }

  /// The four digits after the `\u` at `start`.
  private func codeUnit(at start: Int) -> UInt32? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = bytes[(start + 2)..<(start + 6)]
    guard digits.allSatisfy({ $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
