internal import TextModel

extension BoundaryScanner {
  /// Decides after letters with points between them.
  mutating func acronym(
    _ word: WordBefore,
    _ cluster: MarkCluster,
    _ next: Continuation
  ) -> Rule {
    endsBehindName(word, cluster, next) ? .acronymEnds : .acronymGoesOn
  }

  /// Decides after a single letter: an initial, or the last word of a sentence.
  mutating func letter(
    _ word: WordBefore,
    _ cluster: MarkCluster,
    _ next: Continuation
  ) -> Rule {
    let value = scalar(word.core.lowerBound).value
    let before = token(before: word.range.lowerBound)
    if ScalarClass.of(value) != .upper {
      if next.kind == .upper, isInitial(next.word) { return .initial }
      if next.kind == .lower, lexicon.language == .italian, value < 0x80 {
        return .unknownAbbreviation
      }
      return ordinary(cluster, next, nil)
    }
    if isNumber(before) || followsSign(word) { return ordinary(cluster, next, nil) }
    let role = traits(ofToken: before)
    if role.contains(.designation) || (role.contains(.numeric) && before.count > 3) {
      return designated(cluster, next)
    }
    let isNumeral = value == 0x49 || value == 0x56 || value == 0x58
    if isNumeral, role.contains(.regnal) { return designated(cluster, next) }
    guard next.kind == .upper else { return .initial }
    if value == 0x43, isEra(before) { return afterEnder(word, cluster, next) }
    if cluster.closesQuotation { return .letterEnds }
    if lexicon.language == .english, value == 0x49, classAt(before.lowerBound) == .lower {
      return .letterEnds
    }
    let isEnd = isStarter(next, lexicon.language == .italian ? .strict : .usual)
    guard isEnd else { return .initial }
    return isSpacedAcronym(before) ? .acronymEnds : .letterEnds
  }

  /// Whether a sign touches the letter, as in `35°W` and `R&D`.
  private func followsSign(_ word: WordBefore) -> Bool {
    let start = word.range.lowerBound
    guard start > self.start, let before = bytes.scalar(before: start) else { return false }
    return !ScalarClass.of(before.value).isWhitespace && Sign.of(before.value) == .none
  }

  /// After `zona B.`: a new sentence, as after any word.
  private mutating func designated(_ cluster: MarkCluster, _ next: Continuation) -> Rule {
    let rule = ordinary(cluster, next, nil)
    return rule == .finalMark ? .letterEnds : rule
  }

  /// The `a.` or `d.` of `a. C.`.
  private func isEra(_ token: TextRange) -> Bool {
    token.count == 2 && bytes[token.lowerBound + 1] == UInt8(ascii: ".")
      && (bytes[token.lowerBound] | 0x20 == UInt8(ascii: "a")
        || bytes[token.lowerBound] | 0x20 == UInt8(ascii: "d"))
  }

  /// A single letter with its point, as in `S. p. A.`.
  private func isSpacedAcronym(_ token: TextRange) -> Bool {
    token.count == 2 && bytes[token.lowerBound + 1] == UInt8(ascii: ".")
      && classAt(token.lowerBound).isLetter
  }
}
