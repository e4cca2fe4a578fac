internal import TextModel

/// Bytes inside UTF-8 text that are not UTF-8: what they may have meant.
enum ForeignByte {
  /// Letters beyond ASCII that a European text is likely to hold; `Â` and `Ã` are missing because
  /// the bytes C2 and C3 are far more often the first half of a damaged character.
  private static let letters: Set<UInt32> = Set(
    "ÀÁÄÅÆÇÈÉÊÌÍÎÑÒÓÔÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüýŠŽšžŒœ".unicodeScalars.map(\.value)
  )

  /// The scalar that the byte at `offset` stands for in Windows-1252, if its neighbours say that it
  /// is meant: a letter beside letters, an apostrophe between them, a quotation mark at a word's
  /// edge.
  static func value(in bytes: [UInt8], at offset: Int) -> UInt32? {
    guard let value = Windows1252.scalar(bytes[offset]), !isBrokenUTF8(bytes, offset) else {
      return nil
    }
    let before = offset > 0 ? bytes[offset - 1] : 0x20
    let after = offset + 1 < bytes.count ? bytes[offset + 1] : 0x20
    if letters.contains(value) { return fitsLetter(value, before, after) ? value : nil }
    return fitsMark(value, before, after) ? value : nil
  }

  /// Whether the bytes at `offset` are more likely UTF-8: all bytes of a character that must not be,
  /// a character cut off by the end of the file, or the first two of typographic punctuation.
  private static func isBrokenUTF8(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let (end, isCharacter) = damagedSequence(in: bytes, at: offset)
    guard end > offset + 1 else { return false }
    let isPunctuation = bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
    return !isCharacter || end == bytes.count || isPunctuation
  }

  private static func fitsLetter(_ value: UInt32, _ before: UInt8, _ after: UInt8) -> Bool {
    let followsLetter = isLetter(before) || before >= 0x80
    if ScalarClass.of(value) == .upper {
      // È begins a sentence or stands among capitals.
      let amongCapitals = isUpper(before) && (isUpper(after) || !isLetter(after))
      return amongCapitals || (!followsLetter && (isLetter(after) || isBlank(after)))
    }
    if followsLetter { return isLetter(after) || isEdge(after) }
    // A lower-case letter that is a word of its own or begins one, after a blank or a quotation mark.
    return isBlank(before) && (isBlank(after) || isLetter(after)) || before == 0x27
  }

  private static func fitsMark(_ value: UInt32, _ before: UInt8, _ after: UInt8) -> Bool {
    let word = { (byte: UInt8) in isLetter(byte) || isDigit(byte) || byte >= 0x80 }
    switch value {
    case 0x2018, 0x2019: return isLetter(before) || isLetter(after)
    case 0x201C, 0xAB: return (isBlank(before) || before == 0x28) && word(after)
    case 0x201D, 0xBB: return !isBlank(before) && isEdge(after)
    case 0x2013, 0x2014:
      return isBlank(before) && isBlank(after) || isDigit(before) && isDigit(after)
    case 0x2026: return word(before) && isEdge(after)
    case 0x20AC: return isDigit(after) || isBlank(before) && isEdge(after)
    case 0xA0: return word(before) || word(after)
    case 0xB0, 0xBA, 0xAA: return isDigit(before)
    case 0xA7, 0xA9: return isBlank(before) && isBlank(after)
    default: return false
    }
  }

  /// The end of the damaged sequence at `offset`, and whether it was a character once (a lead byte
  /// whose followers are missing) or never one (an overlong form, a surrogate, a lone follower).
  static func damagedSequence(
    in bytes: [UInt8],
    at offset: Int
  ) -> (end: Int, isCharacter: Bool) {
    let lead = bytes[offset]
    let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
    let most = lead == 0xC0 || lead == 0xC1 ? 2 : max(length, 1)
    var end = offset + 1
    while end < bytes.count, end < offset + most, bytes[end] & 0xC0 == 0x80 { end += 1 }
    // A sequence that has all its followers and still is malformed never was a character.
    return (end, length > 1 && end < offset + length)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether a word may end before the byte: a blank or ASCII punctuation, or what is not ASCII.
  private static func isEdge(_ byte: UInt8) -> Bool {
    !isLetter(byte) && !isDigit(byte) && byte != 0
  }
}

/// UTF-8 that was read as Windows-1252 and written as UTF-8 again: `libertÃ\u{A0}`, `lâ€™Italia`.
enum DoubleEncoding {
  /// The character that was meant by those at `offset`, and the offset after them; `nil` if what
  /// stands there is what was meant.
  static func restored(in bytes: [UInt8], at offset: Int) -> (value: UInt32, end: Int)? {
    let first = bytes.scalar(at: offset)
    guard let lead = Windows1252.byte(first.value) else { return nil }
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 0
    guard length > 0 else { return nil }
    var original = [lead]
    var end = offset + first.length
    while original.count < length {
      guard end < bytes.count else { return nil }
      let next = bytes.scalar(at: end)
      guard next.length > 1, let byte = Windows1252.byte(next.value), byte & 0xC0 == 0x80 else {
        return nil
      }
      original.append(byte)
      end += next.length
    }
    let meant = original.scalar(at: 0)
    guard meant.length == length, isLikely(meant.value) else { return nil }
    return (meant.value, end)
  }

  private static func isLikely(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0, 0xAB, 0xBB, 0xB0, 0xBA, 0xAA, 0xA7, 0xA9, 0xB7, 0x20AC: true
    case 0xC0...0x24F: true
    case 0x2010...0x203A: true
    default: false
    }
  }
}
