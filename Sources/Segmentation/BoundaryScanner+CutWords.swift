internal import TextModel

// Abbreviations that are in no table.
extension BoundaryScanner {
  /// Whether an unknown word looks like an abbreviation.
  ///
  /// Italian words end in a vowel, and those it borrows in few groups of consonants. A word is taken
  /// for cut if it ends in a doubled consonant that none of them has (`contramm.`) or in one before
  /// `r` or `l` (`geogr.`); before lower case also if it has no vowel (`prgf.`) or stands alone after
  /// an opening bracket (`(partig. jugoslavo)`).
  mutating func looksCut(_ word: WordBefore, before next: Continuation) -> Bool {
    guard lexicon.language == .italian, word.isPlain, word.kind == .word else { return false }
    let core = word.core
    guard core.count >= 2, core.count <= 12, next.kind == .lower || next.kind == .upper else {
      return false
    }
    let last = bytes[core.upperBound - 1]
    let previous = bytes[core.upperBound - 2]
    guard last &- 0x61 < 26, !Self.isVowel(last) else { return false }
    let endsCut =
      (last == previous && Self.isNeverDoubledAtEnd(last))
      || ((last == UInt8(ascii: "r") || last == UInt8(ascii: "l")) && Self.isStop(previous))
    if next.kind == .upper {
      return endsCut && classAt(core.lowerBound) == .lower && !isStarter(next, .strict)
    }
    if endsCut || !bytes[core.range].contains(where: { Self.isVowel($0 | 0x20) || $0 >= 0x80 }) {
      return true
    }
    return core.lowerBound > start && signBefore(core.lowerBound) == .openBracket
  }

  /// A consonant that may stand before `r` or `l` only inside a word.
  private static func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "b"), UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "f"),
      UInt8(ascii: "g"), UInt8(ascii: "p"), UInt8(ascii: "t"), UInt8(ascii: "v"):
      true
    default: false
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

  /// Consonants that no word of Italian or of the languages it borrows from doubles at its end.
  private static func isNeverDoubledAtEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "b"), UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "g"),
      UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "v"):
      true
    default: false
    }
  }
}
