internal import TextModel

/// The sign that opens a list item or a note in plain text.
struct ListMarker {
  /// What the sign is.
  enum Kind: Hashable {
    /// `•`, `▪`, `*` and their like.
    case bullet
    /// A dash, which may open a turn of dialogue as well.
    case dash
    /// `3.` or `3)`.
    case number(Int)
    /// `b)`.
    case letter
    /// `[3]`, or a raised figure.
    case note
  }

  /// What it is.
  var kind: Kind
  /// The sign itself.
  var marker: TextRange
  /// The offset of what follows, after blanks.
  var content: Int

  /// What follows the marker on its line.
  func rest(of line: TextRange) -> TextRange {
    TextRange(content, line.upperBound)
  }

  /// Whether both are signs of one list.
  func isLike(_ other: ListMarker?) -> Bool {
    guard let other else { return false }
    if case .number = kind, case .number = other.kind { return true }
    return kind == other.kind
  }

  /// The label of a note, without its brackets.
  func label(in bytes: [UInt8]) -> String {
    bytes.string(marker).filter { $0 != "[" && $0 != "]" }
  }

  /// The marker at the start of `range`, if something follows it.
  init?(_ bytes: [UInt8], _ range: TextRange) {
    guard let (kind, length) = Self.sign(bytes, range) else { return nil }
    let end = range.lowerBound + length
    var content = end
    while content < range.upperBound {
      let scalar = bytes.scalar(at: content)
      guard ScalarClass.of(scalar.value) == .space else { break }
      content += scalar.length
    }
    guard content > end, content < range.upperBound else { return nil }
    self.kind = kind
    marker = TextRange(range.lowerBound, end)
    self.content = content
  }

  private static func sign(_ bytes: [UInt8], _ range: TextRange) -> (Kind, Int)? {
    guard !range.isEmpty else { return nil }
    let first = bytes.scalar(at: range.lowerBound)
    switch first.value {
    case 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x25AA, 0x25AB, 0x25A0, 0x25A1, 0x25B6,
      0x25BA, 0x25CB, 0x25CF, 0x25E6, 0x2713, 0x2714, 0x2794, 0x27A2, 0xB7, 0xF0B7, 0x2A, 0x2192:
      return (.bullet, first.length)
    case 0x2D, 0x2013, 0x2014, 0x2212: return (.dash, first.length)
    case 0x5B: return note(bytes, range)
    case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079: return raised(bytes, range)
    case 0x30...0x39: return number(bytes, range)
    case 0x61...0x7A:
      let next = range.lowerBound + 1
      return next < range.upperBound && bytes[next] == UInt8(ascii: ")") ? (.letter, 2) : nil
    default: return nil
    }
  }

  private static func note(_ bytes: [UInt8], _ range: TextRange) -> (Kind, Int)? {
    let digits = range.lowerBound + 1
    var offset = digits
    while offset < range.upperBound, bytes[offset].isASCIIDigit { offset += 1 }
    guard (1...3).contains(offset - digits), offset < range.upperBound,
      bytes[offset] == UInt8(ascii: "]")
    else { return nil }
    return (.note, offset + 1 - range.lowerBound)
  }

  private static func raised(_ bytes: [UInt8], _ range: TextRange) -> (Kind, Int)? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = bytes.scalar(at: offset)
      switch scalar.value {
      case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079: offset += scalar.length
      default: return (.note, offset - range.lowerBound)
      }
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ range: TextRange) -> (Kind, Int)? {
    var value = 0
    var offset = range.lowerBound
    while offset < range.upperBound, bytes[offset].isASCIIDigit, offset - range.lowerBound < 3 {
      value = value * 10 + Int(bytes[offset] - 0x30)
      offset += 1
    }
    guard offset < range.upperBound, value < 100,
      bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")")
    else { return nil }
    return (.number(value), offset + 1 - range.lowerBound)
  }
}
