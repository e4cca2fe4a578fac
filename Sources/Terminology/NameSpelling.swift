import TextModel

/// Spellings of foreign names that are one name: `Shevardnadze` and `Ševardnadze`, `Ceaușescu` and
/// `Ceausescu`, `Zelensky`, `Zelenskij` and `Zelenskyj`.
///
/// A name is reduced to what these spellings share; names with the same reduction are one.
enum NameSpelling {
  /// The reductions of a folding key: marks read as the Latin transliteration writes them, and marks
  /// left out.
  static func reductions(of key: [UInt8]) -> [[UInt8]] {
    let plain = reduced(Folding.unaccented(key))
    guard key.contains(where: { $0 >= 0x80 }) else { return [plain] }
    let spelt = reduced(Folding.unaccented(transliterated(key)))
    return spelt == plain ? [plain] : [spelt, plain]
  }

  /// Whether a folding key has letters that a reduction changes.
  static func isReducible(_ key: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in key {
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "y"), UInt8(ascii: "j"), 0x80...: return true
      case UInt8(ascii: "i") where before == byte: return true
      default: before = byte
      }
    }
    return false
  }

  private static func transliterated(_ key: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(key.count + 4)
    var offset = 0
    while offset < key.count {
      let scalar = key.scalar(at: offset)
      offset += scalar.length
      switch scalar.value {
      case 0x161, 0x15F, 0x219: result += "sh".utf8
      case 0x10D, 0x107: result += "ch".utf8
      case 0x17E: result += "zh".utf8
      default: result.append(scalar: scalar.value)
      }
    }
    return result
  }

  /// `y` and `j` as `i`, doubled `i` once, apostrophes left out.
  private static func reduced(_ key: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(key.count)
    for byte in key {
      switch byte {
      case UInt8(ascii: "'"): continue
      case UInt8(ascii: "y"), UInt8(ascii: "j"), UInt8(ascii: "i"):
        if result.last != UInt8(ascii: "i") { result.append(UInt8(ascii: "i")) }
      default: result.append(byte)
      }
    }
    return result
  }
}
