internal import TextModel

/// The word, abbreviation or number that touches a final mark.
struct WordBefore {
  enum Kind {
    /// Nothing, or a sign such as `%` or a bracket.
    case none
    /// Digits, also with inner points and commas.
    case number
    /// One letter.
    case letter
    /// Single letters with points between them.
    case acronym
    /// Anything else.
    case word
  }

  var kind: Kind
  /// The whole run, as far as it was read.
  var range: TextRange
  /// The run without an elided word before it: `art` in `dell'art`.
  var core: TextRange
  /// Whether it has lower-case letters at its end and no inner points.
  var isPlain: Bool
}

extension BoundaryScanner {
  /// Reads the word before `mark`, at most 80 bytes back and not beyond the segment's start.
  func wordBefore(_ mark: Int) -> WordBefore {
    var lower = wordStart(before: mark)
    while lower < mark, isMargin(lower) { lower += scalar(lower).length }
    lower = min(lower, mark)
    let range = TextRange(lower, mark)
    let core = withoutPrefix(lexicon.language == .italian ? withoutElision(range) : range)
    var word = WordBefore(kind: .none, range: range, core: core, isPlain: false)
    if !range.isEmpty { classify(&word) }
    return word
  }

  private func wordStart(before mark: Int) -> Int {
    var cursor = mark
    let limit = max(start, mark - 80)
    while cursor > limit {
      let byte = bytes[cursor - 1]
      if byte < 0x80 {
        guard Self.isWordByte(byte) else { return cursor }
        cursor -= 1
        continue
      }
      guard let scalar = bytes.scalar(before: cursor), cursor - scalar.length >= limit else {
        return cursor
      }
      switch ScalarClass.of(scalar.value) {
      case .lower, .upper, .mark, .digit, .invisible: break
      case .apostrophe where scalar.value == 0x2019: break
      default: return cursor
      }
      cursor -= scalar.length
    }
    return cursor
  }

  /// Letters, digits and the signs that may stand inside an abbreviation or address.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "'"),
      UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "_"),
      UInt8(ascii: ","):
      true
    default: false
    }
  }

  /// Signs that are no part of a word at its start.
  private func isMargin(_ offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "/"),
      UInt8(ascii: "_"), UInt8(ascii: ","):
      true
    default: classAt(offset) == .invisible || classAt(offset) == .apostrophe
    }
  }

  /// The range without an elided word at its start.
  func withoutElision(_ range: TextRange) -> TextRange {
    var cursor = range.upperBound
    while cursor > range.lowerBound {
      let byte = bytes[cursor - 1]
      // The last byte of `’`, E2 80 99, or `'`.
      if byte == 0x27
        || (byte == 0x99 && cursor - 3 >= range.lowerBound && bytes[cursor - 3] == 0xE2)
      {
        return cursor < range.upperBound ? TextRange(cursor, range.upperBound) : range
      }
      cursor -= 1
    }
    return range
  }

  /// `U.S` in `non-U.S`, `P` in `Jean-P`: what stands before the hyphen does not count.
  private func withoutPrefix(_ range: TextRange) -> TextRange {
    var cursor = range.upperBound
    var points = 0
    while cursor > range.lowerBound {
      let byte = bytes[cursor - 1]
      if byte == UInt8(ascii: ".") { points += 1 }
      if byte == UInt8(ascii: "-") {
        let isLetter = cursor + 1 == range.upperBound && classAt(range.lowerBound) == .upper
        return classAt(cursor) == .upper && (points > 0 || isLetter)
          ? TextRange(cursor, range.upperBound) : range
      }
      cursor -= 1
    }
    return range
  }

  private func classify(_ word: inout WordBefore) {
    var cursor = word.core.lowerBound
    var letters = 0
    var digits = 0
    var others = 0
    var isAcronym = true
    var run = 0
    var last = ScalarClass.symbol
    while cursor < word.core.upperBound {
      let scalar = scalar(cursor)
      cursor += scalar.length
      let kind = ScalarClass.of(scalar.value)
      switch kind {
      case .lower, .upper:
        letters += 1
        run += 1
      case .mark, .invisible: continue
      case .digit:
        digits += 1
        isAcronym = false
      case .dash where run == 0 && last == .punctuation:
        // `J.-P. Rossi`
        continue
      default:
        if scalar.value != 0x2E { isAcronym = false }
        if scalar.value != 0x2E, scalar.value != 0x2C { others += 1 }
        if run != 1 { isAcronym = false }
        run = 0
      }
      last = kind
    }
    if run > 1 { isAcronym = false }
    if letters == 0 {
      word.kind = digits > 0 && others == 0 ? .number : .word
    } else if letters == 1, digits == 0, others == 0 {
      word.kind = .letter
    } else {
      word.kind = isAcronym ? .acronym : .word
    }
    word.isPlain = last == .lower && digits == 0 && others == 0
  }

  // MARK: What stands before the word

  /// The token before the one that begins at `offset`, blanks between them passed over; empty at
  /// the segment's start.
  func token(before offset: Int) -> TextRange {
    var cursor = offset
    while cursor > start, let scalar = bytes.scalar(before: cursor) {
      let kind = ScalarClass.of(scalar.value)
      guard kind == .space || kind == .invisible else { break }
      cursor -= scalar.length
    }
    let upper = cursor
    while cursor > max(start, upper - 48), let scalar = bytes.scalar(before: cursor) {
      guard !ScalarClass.of(scalar.value).isWhitespace else { break }
      cursor -= scalar.length
    }
    return TextRange(max(cursor, start), max(upper, start))
  }

  /// Whether a token is a number, possibly with a bracket or quotation mark before it.
  func isNumber(_ token: TextRange) -> Bool {
    guard !token.isEmpty else { return false }
    for byte in bytes[token.range]
    where byte &- 0x30 >= 10 && byte != UInt8(ascii: ".") && byte != UInt8(ascii: ",") {
      return false
    }
    return bytes[token.upperBound - 1] &- 0x30 < 10
  }

  /// Whether a range holds a Roman numeral in capitals.
  func isRoman(_ range: TextRange) -> Bool {
    guard !range.isEmpty, range.count <= 9 else { return false }
    for byte in bytes[range.range] {
      switch byte {
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"),
        UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "M"):
        continue
      default: return false
      }
    }
    return true
  }

  /// Whether a range holds at least two letters and no lower-case one.
  func isAllCapitals(_ range: TextRange) -> Bool {
    var letters = 0
    var cursor = range.lowerBound
    while cursor < range.upperBound {
      let scalar = scalar(cursor)
      cursor += scalar.length
      switch ScalarClass.of(scalar.value) {
      case .upper: letters += 1
      case .lower: return false
      default: continue
      }
    }
    return letters >= 2
  }
}
