/// Case, accents and canonical composition for the scripts that Italian and English text meets.
///
/// The public standard library has no NFC function, and full Unicode case mapping costs more than
/// the rest of a scan; so the Latin letters are mapped here by rule and a small table, and only
/// other scripts ask the Unicode tables.
public enum Folding {
  /// The lower-case form of a scalar value, where it is one scalar; otherwise the value itself.
  public static func lowercase(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: return value + 0x20
    case 0..<0xC0: return value
    case 0xC0...0xDE where value != 0xD7: return value + 0x20
    case 0x130: return 0x69
    case 0x178: return 0xFF
    case 0x100...0x17F: return ScalarClass.of(value) == .upper ? value + 1 : value
    case 0x391...0x3A9: return value + 0x20
    case 0x410...0x42F: return value + 0x20
    case 0x400...0x40F: return value + 0x50
    case 0x180..<0x250, 0x1E00..<0x2000, 0x370..<0x590:
      guard let scalar = Unicode.Scalar(value) else { return value }
      let mapped = scalar.properties.lowercaseMapping.unicodeScalars
      return mapped.count == 1 ? mapped.first?.value ?? value : value
    default: return value
    }
  }

  /// The key under which a word is looked up: lower case, composed, `’` as `'`, invisible
  /// characters dropped, ligatures written out.
  public static func key(_ bytes: [UInt8], _ range: TextRange) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(range.count)
    appendKey(of: bytes, range, to: &key)
    return key
  }

  /// The key of a string; see ``key(_:_:)``.
  public static func key(_ string: String) -> [UInt8] {
    let bytes = Array(string.utf8)
    return key(bytes, TextRange(0, bytes.count))
  }

  /// Appends the key of a range to `key`, which may hold earlier text.
  public static func appendKey(of bytes: [UInt8], _ range: TextRange, to key: inout [UInt8]) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        offset += 1
        let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
        key.append(lower == 0x60 ? 0x27 : lower)
        continue
      }
      let scalar = bytes.scalar(at: offset)
      offset += scalar.length
      append(scalar.value, to: &key)
    }
  }

  private static func append(_ value: UInt32, to key: inout [UInt8]) {
    switch ScalarClass.of(value) {
    case .invisible: return
    case .apostrophe: key.append(0x27)
    case .mark: compose(mark: value, onto: &key)
    default:
      if (0xFB00...0xFB04).contains(value) {
        key += ligatures[Int(value - 0xFB00)]
      } else {
        key.append(scalar: lowercase(value))
      }
    }
  }

  private static let ligatures: [[UInt8]] = ["ff", "fi", "fl", "ffi", "ffl"].map { Array($0.utf8) }

  private static func compose(mark: UInt32, onto key: inout [UInt8]) {
    if let base = key.scalar(before: key.count),
      let composed = Composition.compose(base.value, mark)
    {
      key.removeLast(base.length)
      key.append(scalar: composed)
    } else {
      key.append(scalar: mark)
    }
  }

  /// The text in canonical composition for Latin letters; text that is composed already is
  /// returned as it is.
  public static func composed(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = firstMark(bytes) else { return bytes }
    var result = Array(bytes[..<first])
    var offset = first
    while offset < bytes.count {
      let scalar = bytes.scalar(at: offset)
      if ScalarClass.of(scalar.value) == .mark {
        compose(mark: scalar.value, onto: &result)
      } else {
        result += bytes[offset..<(offset + scalar.length)]
      }
      offset += scalar.length
    }
    return result
  }

  private static func firstMark(_ bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset + 1 < bytes.count {
      // U+0300 to U+036F is CC 80 to CD AF.
      if bytes[offset] == 0xCC || bytes[offset] == 0xCD, bytes[offset + 1] & 0xC0 == 0x80 {
        return offset
      }
      offset += 1
    }
    return nil
  }

  /// The key without accents, for searches that forgive them: `perché` and `perche` are one,
  /// `Łódź` and `Lodz`, `Erdoğan` and `Erdogan`.
  public static func unaccented(_ key: [UInt8]) -> [UInt8] {
    guard key.contains(where: { $0 >= 0x80 }) else { return key }
    var result: [UInt8] = []
    result.reserveCapacity(key.count)
    var offset = 0
    while offset < key.count {
      if key[offset] < 0x80 {
        result.append(key[offset])
        offset += 1
        continue
      }
      let scalar = key.scalar(at: offset)
      offset += scalar.length
      if ScalarClass.of(scalar.value) == .mark { continue }
      for letter in Composition.plain(scalar.value) { result.append(scalar: letter) }
    }
    return result
  }
}
