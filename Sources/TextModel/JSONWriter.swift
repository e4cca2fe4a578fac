/// Writes JSON (RFC 8259) as UTF-8 bytes, members in the order in which they are written.
///
/// The nesting is the caller's: each `begin` needs its `end`. With an indent the output is laid out
/// for reading; without, it takes one line.
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private let indent: Int?
  private var counts: [Int] = []
  private var afterKey = false

  /// Creates a writer; `indent` is the number of blanks per level, `nil` for one line.
  public init(indent: Int? = nil) {
    self.indent = indent
  }

  /// Opens an object.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }

  /// Closes the innermost object.
  public mutating func endObject() { close(UInt8(ascii: "}")) }

  /// Opens an array.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }

  /// Closes the innermost array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes a member's name; its value comes next.
  public mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if indent != nil { bytes.append(0x20) }
    afterKey = true
  }

  /// Writes a string value.
  public mutating func value(_ string: String) {
    separate()
    quote(string)
  }

  /// Writes an integer value.
  public mutating func value(_ number: Int) {
    separate()
    bytes += String(number).utf8
  }

  /// Writes a number with at most three decimals, or `null` if it is not finite.
  public mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    separate()
    let thousandths = (number * 1000).rounded() / 1000
    bytes +=
      (thousandths == thousandths.rounded() && abs(thousandths) < 1e15
      ? String(Int(thousandths)) : String(thousandths)).utf8
  }

  /// Writes `true` or `false`.
  public mutating func value(_ flag: Bool) {
    separate()
    bytes += (flag ? "true" : "false").utf8
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    bytes += "null".utf8
  }

  /// Writes a member with a string value.
  public mutating func member(_ name: String, _ string: String) {
    key(name)
    value(string)
  }

  /// Writes a member with an integer value.
  public mutating func member(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    counts.append(0)
  }

  private mutating func close(_ bracket: UInt8) {
    let count = counts.popLast() ?? 0
    if count > 0 { breakLine() }
    bytes.append(bracket)
  }

  private mutating func separate() {
    if afterKey {
      afterKey = false
      return
    }
    guard let count = counts.last else { return }
    if count > 0 { bytes.append(UInt8(ascii: ",")) }
    counts[counts.count - 1] = count + 1
    breakLine()
  }

  private mutating func breakLine() {
    guard let indent else { return }
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: indent * counts.count)
  }

  private mutating func quote(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += #"\""#.utf8
      case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
      case 0x0A: bytes += #"\n"#.utf8
      case 0x0D: bytes += #"\r"#.utf8
      case 0x09: bytes += #"\t"#.utf8
      case 0..<0x20, 0x7F:
        bytes += #"\u00"#.utf8
        bytes += [byte >> 4, byte & 0xF].map { $0 < 10 ? 0x30 + $0 : 0x57 + $0 }
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
