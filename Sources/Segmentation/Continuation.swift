internal import TextModel

/// What follows a cluster of marks.
struct Continuation {
  enum Kind {
    /// The line or the text ends.
    case end
    /// A comma, colon, closing bracket or hyphen.
    case punctuation
    /// A word in lower case.
    case lower
    /// A word with a capital, also inside it (`iRobot`).
    case upper
    /// A number.
    case digit
    /// Another final mark, as in `[…]`.
    case mark
    /// Any other sign.
    case symbol
  }

  var kind: Kind
  /// Whether a blank stands before it.
  var hasGap: Bool
  /// Whether a quotation mark opens before the word.
  var opensQuotation = false
  /// Whether a bracket opens before the word.
  var opensBracket = false
  /// Whether a dash stands before the word.
  var followsDash = false
  /// The word or number; empty for other kinds.
  var word: TextRange
}

extension BoundaryScanner {
  /// Reads what follows `offset`: at most eight opening marks and one word.
  func continuation(after offset: Int) -> Continuation {
    var cursor = afterBlanks(offset)
    var result = Continuation(
      kind: .end,
      hasGap: cursor > offset,
      word: TextRange(cursor, cursor)
    )
    for _ in 0..<8 {
      guard cursor < end, !isLineEnd(cursor) else { return result }
      guard let next = passOpener(cursor, &result) else { break }
      if result.kind == .punctuation { return result }
      cursor = next
    }
    guard cursor < end, !isLineEnd(cursor) else { return result }
    result.kind = kind(at: cursor)
    result.word = TextRange(cursor, wordEnd(cursor))
    if result.kind == .lower, isMixed(result.word) { result.kind = .upper }
    return result
  }

  private func passOpener(_ cursor: Int, _ result: inout Continuation) -> Int? {
    let (sign, length) = Sign.at(cursor, in: bytes)
    let after = min(cursor + length, end)
    switch sign {
    case .openQuote, .closeQuote, .straightQuote:
      result.opensQuotation = true
      return afterBlanks(after)
    case .apostrophe:
      // `'ndrangheta` and `'90` are words; `'Basta'` is a quotation.
      result.opensQuotation = classAt(after) == .upper
      return after
    case .openBracket:
      result.opensBracket = true
      return after
    case .inverted, .emphasis:
      return after
    case .dash:
      // `U.S.-led` goes on; a dash set off by a blank, or a long one, opens speech.
      guard result.hasGap || bytes[cursor] >= 0x80 else {
        result.kind = .punctuation
        return after
      }
      result.followsDash = true
      return afterBlanks(after)
    case .bullet:
      return afterBlanks(after)
    default:
      return nil
    }
  }

  private func kind(at offset: Int) -> Continuation.Kind {
    if isFinalMark(offset) { return .mark }
    switch signAt(offset) {
    case .continuation, .closeBracket: return .punctuation
    default: break
    }
    switch classAt(offset) {
    case .upper: return .upper
    case .lower, .mark: return .lower
    case .digit: return .digit
    default: return .symbol
    }
  }

  /// The end of the run of letters, digits and inner apostrophes at `offset`, at most 48 bytes on.
  func wordEnd(_ offset: Int) -> Int {
    var cursor = offset
    let limit = min(end, offset + 48)
    while cursor < limit {
      let byte = bytes[cursor]
      if byte < 0x80 {
        guard byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x27 else { break }
        cursor += 1
        continue
      }
      let scalar = scalar(cursor)
      switch ScalarClass.of(scalar.value) {
      case .lower, .upper, .mark, .digit, .invisible: cursor += scalar.length
      default:
        guard scalar.value == 0x2019 else { return cursor }
        cursor += scalar.length
      }
    }
    return min(cursor, end)
  }

  /// `iRobot`, `eBay`: a capital among the first three letters.
  private func isMixed(_ word: TextRange) -> Bool {
    var cursor = word.lowerBound
    for _ in 0..<3 where cursor < word.upperBound {
      let scalar = scalar(cursor)
      let kind = ScalarClass.of(scalar.value)
      if kind == .upper { return true }
      guard kind == .lower else { return false }
      cursor += scalar.length
    }
    return false
  }
}
