internal import TextModel

extension BoundaryScanner {
  /// The rule that keeps the number of a list item or heading with its text, if one applies.
  mutating func numbering(
    _ word: WordBefore,
    _ cluster: MarkCluster,
    _ next: Continuation
  ) -> Rule? {
    guard cluster.end == cluster.marksEnd, !next.followsDash, isNumeral(word) else { return nil }
    let content = contentStart()
    if word.range.lowerBound <= content { return .listNumber }
    if opensItem(word, next) { return .listNumber }
    let before = token(before: word.range.lowerBound)
    guard before.lowerBound <= content, !before.isEmpty else { return nil }
    var name = TextRange(max(before.lowerBound, min(content, before.upperBound)), before.upperBound)
    if !name.isEmpty, bytes[name.upperBound - 1] == UInt8(ascii: ".") { name.upperBound -= 1 }
    guard !name.isEmpty else { return nil }
    let traits = lexicon.traits(of: bytes, in: name, key: &key)
    return traits.contains(.heading) ? .headingNumber : nil
  }

  /// Up to four digits, `1.2.3`, one letter or a Roman numeral.
  private func isNumeral(_ word: WordBefore) -> Bool {
    switch word.kind {
    case .number: return word.range.count <= 4 || hasInnerPoints(word.range)
    case .letter: return word.range.count == 1
    case .word:
      return isRoman(word.range) || isSmallRoman(word.range) || isArticleNumber(word.range)
    case .acronym, .none: return false
    }
  }

  /// `ii`, `iv`, `xii`.
  private func isSmallRoman(_ range: TextRange) -> Bool {
    range.count <= 4
      && bytes[range.range].allSatisfy {
        $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "x")
      }
  }

  /// `1.2`, `4.3.1`: groups of one or two digits.
  private func hasInnerPoints(_ range: TextRange) -> Bool {
    var digits = 0
    for byte in bytes[range.range] {
      if byte == UInt8(ascii: ".") {
        guard digits > 0 else { return false }
        digits = 0
        continue
      }
      digits += 1
      guard byte &- 0x30 < 10, digits <= 2 else { return false }
    }
    return digits > 0
  }

  /// `5-bis`, `117-ter`, `16a`.
  private func isArticleNumber(_ range: TextRange) -> Bool {
    range.count <= 12 && bytes[range.lowerBound] &- 0x30 < 10
      && (bytes[range.range].contains(UInt8(ascii: "-")) || range.count <= 3)
  }

  /// Whether the number stands behind a colon or semicolon: `Le vie: 1. embargo; 2. blocco`.
  ///
  /// Before a capital only a first number counts: `Finì in parità: 5. Nessuno esultò.`
  private func opensItem(_ word: WordBefore, _ next: Continuation) -> Bool {
    var cursor = word.range.lowerBound
    while cursor > start, bytes[cursor - 1] == 0x20 { cursor -= 1 }
    guard cursor < word.range.lowerBound, cursor > start else { return false }
    switch bytes[cursor - 1] {
    case UInt8(ascii: ";"): return true
    case UInt8(ascii: ":"):
      if next.kind == .lower { return true }
      guard word.range.count == 1 else { return false }
      switch bytes[word.range.lowerBound] {
      case UInt8(ascii: "1"), UInt8(ascii: "a"), UInt8(ascii: "A"), UInt8(ascii: "i"),
        UInt8(ascii: "I"):
        return true
      default: return false
      }
    default: return false
    }
  }

  /// Whether the point belongs to a date written with blanks: `12. 3. 2021`.
  func spacedDate(_ word: WordBefore, _ next: Continuation) -> Rule? {
    guard next.kind == .digit, word.range.count <= 2, next.word.count <= 4 else { return nil }
    let after = next.word.upperBound
    if next.word.count <= 2 {
      guard after < end, bytes[after] == UInt8(ascii: "."), number(word.range) <= 31,
        number(next.word) <= 12
      else { return nil }
      let year = afterBlanks(after + 1)
      return year < end && bytes[year] &- 0x30 < 10 ? .spacedDate : nil
    }
    let day = token(before: word.range.lowerBound)
    guard next.word.count == 4, number(word.range) <= 12, day.count <= 3, day.count >= 2,
      bytes[day.upperBound - 1] == UInt8(ascii: "."),
      isNumber(TextRange(day.lowerBound, day.upperBound - 1))
    else { return nil }
    return .spacedDate
  }

  private func number(_ range: TextRange) -> Int {
    bytes[range.range].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }
}
