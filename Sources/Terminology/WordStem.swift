import TextModel

/// What is left of a word without its ending, so that forms of one word meet.
///
/// Rough on purpose: what meets is then compared form by form.
enum WordStem {
  /// The stem of a noun or adjective in any form.
  static func nominal(_ key: [UInt8]) -> [UInt8] {
    var stem = key[...]
    if stem.count > 3, stem.last == UInt8(ascii: "s"), stem.dropLast().last != UInt8(ascii: "s") {
      stem.removeLast()
    }
    if stem.count > 4, stem.hasSuffix("men") {
      return stem.dropLast(2) + Array("an".utf8)
    }
    while stem.count > 2, let last = stem.last, isVowel(last) { stem.removeLast() }
    if stem.count > 2, stem.last == UInt8(ascii: "h") { stem.removeLast() }
    if stem.count > 6, stem.hasSuffix("ess") { stem.removeLast(3) }
    if stem.hasSuffix("tric") { return stem.dropLast(3) + Array("or".utf8) }
    return Array(stem)
  }

  /// The stems of a verb, given in the infinitive with or without `si`; empty for other words.
  static func verbal(_ key: [UInt8]) -> [[UInt8]] {
    guard key.count > 4 else { return [] }
    let infinitive = key[...].hasSuffix("rsi") ? key.dropLast(2) + Array("e".utf8) : key[...]
    guard infinitive.hasSuffix("are") || infinitive.hasSuffix("ere") || infinitive.hasSuffix("ire")
    else { return [] }
    let stem = Array(infinitive.dropLast(3))
    guard stem.count > 2 else { return [] }
    return stem.last == UInt8(ascii: "i") ? [stem, Array(stem.dropLast())] : [stem]
  }

  /// A word with a grave and with an acute accent on its last vowel; empty after a consonant.
  static func accented(_ plain: [UInt8]) -> [[UInt8]] {
    let letters: String
    switch plain.last {
    case UInt8(ascii: "a"): letters = "àá"
    case UInt8(ascii: "e"): letters = "èé"
    case UInt8(ascii: "i"): letters = "ìí"
    case UInt8(ascii: "o"): letters = "òó"
    case UInt8(ascii: "u"): letters = "ùú"
    default: letters = ""
    }
    return letters.unicodeScalars.map { plain.dropLast() + Array(String($0).utf8) }
  }

  /// Whether a word ends in `à`, `è`, `é`, `ì`, `ò`, `ù` or the like, where Italian needs the mark.
  static func endsInAccentedVowel(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 1, let last = Array(word.suffix(2)).scalar(before: 2) else { return false }
    switch last.value {
    case 0xE0, 0xE1, 0xE8, 0xE9, 0xEC, 0xED, 0xF2, 0xF3, 0xF9, 0xFA: return true
    default: return false
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end with those of a literal.
  func hasSuffix(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard count >= length else { return false }
    return suffix.withUTF8Buffer { buffer in
      for index in 0..<length where unsafe self[endIndex - length + index] != buffer[index] {
        return false
      }
      return true
    }
  }
}
