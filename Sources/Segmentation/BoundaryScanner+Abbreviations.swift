internal import TextModel

extension BoundaryScanner {
  /// What the tables say about the word; empty for what is no abbreviation.
  mutating func abbreviationTraits(
    _ word: WordBefore,
    _ next: Continuation
  ) -> BoundaryLexicon.Traits {
    guard word.kind != .none, word.kind != .number else { return [] }
    if word.kind == .letter, ScalarClass.of(scalar(word.core.lowerBound).value) == .upper {
      return []
    }
    // `ID.` and `MAR.` are acronyms where the rest is not in capitals.
    if word.kind == .word, isAllCapitals(word.core), next.kind == .upper,
      !isAllCapitals(next.word)
    {
      return lexicon.traitsInCapitals(of: bytes, in: word.core, key: &key)
        .intersection(.abbreviation)
    }
    var traits = lexicon.traits(of: bytes, in: word.core, key: &key)
      .intersection(.abbreviation)
    // `u.s.` is last month, `U.S.` is not.
    if lexicon.language == .italian, word.kind == .acronym, isAllCapitals(word.core) {
      traits.remove(.ender)
    }
    if !traits.isEmpty { return traits }
    return lastPartTraits(word.core)
  }

  /// `vice-gen.`, `art./artt.` and `avv.gen.` count by their last part.
  private mutating func lastPartTraits(_ core: TextRange) -> BoundaryLexicon.Traits {
    var cursor = core.upperBound
    while cursor > core.lowerBound {
      cursor -= 1
      let byte = bytes[cursor]
      guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
      else { continue }
      let last = TextRange(cursor + 1, core.upperBound)
      guard last.count > 1 else { return [] }
      if byte == UInt8(ascii: ".") {
        let first = TextRange(core.lowerBound, cursor)
        guard !lexicon.traits(of: bytes, in: first, key: &key).isDisjoint(with: .abbreviation)
        else { return [] }
      }
      return lexicon.traits(of: bytes, in: last, key: &key).intersection(.abbreviation)
    }
    return []
  }

  /// The rule by which an abbreviation joins what follows.
  func joinRule(_ traits: BoundaryLexicon.Traits) -> Rule {
    if traits.contains(.title) { return .title }
    if traits.contains(.reference) { return .reference }
    return traits.contains(.numeric) ? .numeric : .abbreviationGoesOn
  }

  /// Decides after an abbreviation that the tables have.
  mutating func abbreviation(
    _ word: WordBefore,
    _ traits: BoundaryLexicon.Traits,
    _ cluster: MarkCluster,
    _ next: Continuation
  ) -> Rule {
    let followsNumber = followsNumber(word)
    switch next.kind {
    case .upper:
      return beforeCapital(word, traits, followsNumber, cluster, next)
    case .digit:
      if traits.contains(.unit), !traits.contains(.numeric), followsNumber {
        // `5 h. 30 min.` is one measure.
        return self.traits(ofToken: wordBehind(next)).contains(.unit)
          ? .numeric : .abbreviationEnds
      }
      return traits.isDisjoint(with: [.reference, .numeric, .month])
        ? .abbreviationGoesOn : .numeric
    case .lower:
      if traits == .unit, !followsNumber, lexicon.language == .english {
        return ordinary(cluster, next, nil)
      }
      return joinRule(traits)
    default:
      return joinRule(traits)
    }
  }

  /// Whether a number stands before the word, alone or with a unit of its own (`3 mln. bbl.`).
  private mutating func followsNumber(_ word: WordBefore) -> Bool {
    let before = token(before: word.range.lowerBound)
    return isNumber(before)
      || (!before.isEmpty && bytes[before.upperBound - 1] == UInt8(ascii: ".")
        && traits(ofToken: before).contains(.unit))
  }

  private mutating func beforeCapital(
    _ word: WordBefore,
    _ traits: BoundaryLexicon.Traits,
    _ followsNumber: Bool,
    _ cluster: MarkCluster,
    _ next: Continuation
  ) -> Rule {
    if followsNumber, !traits.isDisjoint(with: [.month, .unit]) {
      if next.followsDash { return .dateline }
      return opensWithPreposition(before: word.range.lowerBound) && !isStarter(next, .usual)
        ? .abbreviationGoesOn : .abbreviationEnds
    }
    if traits.contains(.reference) { return .reference }
    if traits.contains(.numeric), isRoman(next.word) || isSingleLetter(next.word) {
      return .numeric
    }
    if traits.contains(.word), word.core == word.range { return afterWord(word, next) }
    if traits.contains(.title), !(followsNumber && traits.contains(.ender)) {
      return isStarter(next, .strict) && !next.followsDash ? .abbreviationEnds : .title
    }
    if traits.contains(.ender) { return afterEnder(word, cluster, next) }
    if traits.contains(.suffix) {
      return endsBehindName(word, cluster, next) ? .abbreviationEnds : .abbreviationGoesOn
    }
    if traits.contains(.month), lexicon.language == .english {
      return isStarter(next, .usual) ? .abbreviationEnds : .abbreviationGoesOn
    }
    if traits.contains(.numeric), lexicon.language == .italian {
      // `il reg. Dublino`, `nel cap. «La resa»`
      return isStarter(next, .usual) && !next.opensQuotation ? .abbreviationEnds : .numeric
    }
    return afterWord(word, next)
  }

  /// The rule after a whole word, which ends its sentence unless it only opens one.
  ///
  /// So in `Nel XX sec. Mosca era lontana`.
  private mutating func afterWord(_ word: WordBefore, _ next: Continuation) -> Rule {
    !isStarter(next, .usual) && opensWithPreposition(before: word.range.lowerBound)
      ? .abbreviationGoesOn : .finalMark
  }

  /// Decides after an abbreviation that may end a sentence, before a capital.
  mutating func afterEnder(
    _ word: WordBefore,
    _ cluster: MarkCluster,
    _ next: Continuation
  ) -> Rule {
    if cluster.closesQuotation || next.opensQuotation { return .abbreviationEnds }
    let following = lexicon.traits(of: bytes, in: next.word, key: &key)
    if following.contains(.title), isAbbreviated(next.word) {
      return .abbreviationGoesOn
    }
    if following.contains(.starter) { return .abbreviationEnds }
    if following.contains(.time) { return .abbreviationGoesOn }
    return opensWithPreposition(before: word.range.lowerBound)
      ? .abbreviationGoesOn : .abbreviationEnds
  }

  private func isSingleLetter(_ word: TextRange) -> Bool {
    guard !word.isEmpty, word.count == scalar(word.lowerBound).length else { return false }
    return bytes[word.lowerBound] < 0x80
  }
}
