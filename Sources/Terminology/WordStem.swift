import TextModel

/// Endings taken off words, to find what may be other forms of them.
///
/// Rough on purpose: what is found is then compared form by form.
enum WordStem {
  /// Calls `body` with the words of which a noun or adjective may be another form, by their endings
  /// alone: `governi` may be of *governo*, *governe*, *governa*, *governio*.
  static func forEachLemma(of key: [UInt8], _ body: ([UInt8]) -> Void) {
    guard key.count > 3, let last = key.last else { return }
    var lemma = key
    func tryEndings(dropping count: Int, _ endings: [StaticString]) {
      for ending in endings {
        lemma.removeLast(lemma.count - (key.count - count))
        ending.withUTF8Buffer { unsafe lemma += $0 }
        body(lemma)
        lemma += key.suffix(max(0, key.count - lemma.count))
      }
    }
    let isHard = key.count > 4 && key[key.count - 2] == UInt8(ascii: "h")
    switch last {
    case UInt8(ascii: "i"):
      tryEndings(dropping: 1, ["o", "e", "a", "io"])
      if isHard { tryEndings(dropping: 2, ["o", "a"]) }
    case UInt8(ascii: "e"):
      tryEndings(dropping: 1, ["a", "o", "ia"])
      if isHard { tryEndings(dropping: 2, ["o", "a"]) }
    case UInt8(ascii: "a"): tryEndings(dropping: 1, ["o", "e"])
    case UInt8(ascii: "o"): tryEndings(dropping: 1, ["a", "e"])
    case UInt8(ascii: "s"):
      tryEndings(dropping: 1, [""])
      if key[...].hasSuffix("ies") { tryEndings(dropping: 3, ["y"]) }
    case UInt8(ascii: "n") where key[...].hasSuffix("men"): tryEndings(dropping: 2, ["an"])
    default: break
    }
    if key[...].hasSuffix("trice") || key[...].hasSuffix("trici") {
      tryEndings(dropping: 5, ["tore"])
    } else if key.count > 6, key[...].hasSuffix("essa") || key[...].hasSuffix("esse") {
      tryEndings(dropping: 4, ["e", "o", "a"])
    }
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
