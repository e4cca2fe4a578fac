extension TokenScanner {
  /// Decides on the apostrophe at the cursor and passes it if it belongs to the word.
  ///
  /// Returns whether the word ends here.
  mutating func endsAtApostrophe() -> Bool {
    let after = offset + length(at: offset)
    let letterFollows = after < end && classAt(after).isLetter
    if language == .english {
      guard letterFollows else { return true }
      offset = after
      while offset < end, classAt(offset).isLetter { offset += length(at: offset) }
      return true
    }
    if letterFollows || elidesBeforeNumber(after) || endsInElidedArticle {
      offset = after
      return true
    }
    if apostrophes(at: offset) == 2 {
      // `l''asse'` elides before a quotation, `impossibile''` ends one.
      let next = after + length(at: after)
      if elides, next < end, classAt(next).isLetter { offset = after }
      return true
    }
    if opensQuote, !isAccentInQuotation(after) {
      opensQuote = false
      return true
    }
    if let last = bytes.scalar(before: offset)?.value, isVowel(last) { offset = after }
    return true
  }

  /// `dell‘ assenza`: an elided article set off by a blank.
  private var endsInElidedArticle: Bool {
    offset >= 3 && (bytes[offset - 1] | 0x20) == UInt8(ascii: "l")
      && (bytes[offset - 2] | 0x20) == UInt8(ascii: "l")
  }

  /// `all'1,26%`, `l'8 ottobre`: an article elided before digits.
  private func elidesBeforeNumber(_ after: Int) -> Bool {
    guard after < end, bytes[after] &- 0x30 < 10, let last = bytes.scalar(before: offset) else {
      return false
    }
    return last.value == UInt32(UInt8(ascii: "l")) || last.value == UInt32(UInt8(ascii: "L"))
      || last.value == UInt32(UInt8(ascii: "d"))
  }

  /// Whether the word before the cursor ends in a consonant, as what is elided does.
  private var elides: Bool {
    bytes.scalar(before: offset).map { !isVowel($0.value) } ?? false
  }

  /// `'più scorte'` typed `'piu' scorte'`: whether the apostrophe at the cursor is the accent of a
  /// word inside a quotation in single marks, which closes further on.
  private func isAccentInQuotation(_ after: Int) -> Bool {
    guard endsInTypedAccent(offset) else { return false }
    var cursor = after
    let limit = min(end, after + Self.longestQuotation)
    while cursor < limit, classAt(cursor) != .newline {
      let next = cursor + length(at: cursor)
      if classAt(cursor) == .apostrophe, next == end || !classAt(next).isLetter,
        let before = bytes.scalar(before: cursor), ScalarClass.of(before.value) != .space
      {
        let endsClause = next == end || classAt(next) == .punctuation
        if endsClause || !endsInTypedAccent(cursor) { return true }
      }
      cursor = next
    }
    return false
  }

  /// How many bytes on a quotation may close.
  private static var longestQuotation: Int { 240 }

  /// Words that are hardly ever written without an accent, and their endings.
  private static let accented: [[UInt8]] = [
    "e", "piu", "puo", "gia", "cosi", "perche", "ne", "si", "c'e", "sara", "cioe", "pero",
    "finche", "poiche", "giu", "la", "li", "da", "citta", "unita", "realta", "verita",
  ].map { Array($0.utf8) }

  private func endsInTypedAccent(_ apostrophe: Int) -> Bool {
    var start = apostrophe
    while start > 0, bytes[start - 1] | 0x20 >= 0x61, bytes[start - 1] < 0x80 { start -= 1 }
    let word = bytes[start..<apostrophe].map { $0 | 0x20 }
    if Self.accented.contains(word) { return true }
    return word.count > 4 && word.suffix(3).elementsEqual("ita".utf8)
  }

  private func isVowel(_ value: UInt32) -> Bool {
    switch Folding.lowercase(value) {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  // MARK: Quotation marks

  /// Passes an apostrophe that no word has, or two that stand for a double quotation mark (`''`).
  mutating func quote(_ length: Int, _ before: Token.Gap) {
    let start = offset
    offset += length
    if apostrophes(at: start) > 1 {
      offset += length
      opensQuote = false
      return
    }
    let isSetOff =
      before != .none
      || bytes.scalar(before: start).map { ScalarClass.of($0.value) == .apostrophe } == true
    opensQuote = isSetOff && offset < end && classAt(offset).isLetter
  }

  /// How many apostrophes stand one after the other at `start`.
  private func apostrophes(at start: Int) -> Int {
    var cursor = start
    var count = 0
    while cursor < end, classAt(cursor) == .apostrophe {
      cursor += length(at: cursor)
      count += 1
    }
    return count
  }

  /// Passes the second of `<<` or `>>`, which stand for `«` and `»`.
  mutating func doubledAngle(_ start: Int) -> Bool {
    guard offset < end, bytes[offset] == bytes[start],
      bytes[start] == UInt8(ascii: "<") || bytes[start] == UInt8(ascii: ">")
    else { return false }
    offset += 1
    return true
  }
}
