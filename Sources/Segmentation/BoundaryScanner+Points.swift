internal import TextModel

extension BoundaryScanner {
  /// Decides at a single point.
  mutating func decidePoint(_ cluster: MarkCluster, _ next: Continuation) -> Decision {
    let nothing = TextRange(cluster.mark, cluster.mark)
    let touches = cluster.end == cluster.marksEnd && !next.hasGap
    if touches, !next.opensQuotation, !next.opensBracket, next.kind == .lower || next.kind == .digit
    {
      return (.insideWord, nothing)
    }
    if next.kind == .punctuation { return (.punctuationFollows, nothing) }
    if cluster.followsCloser { return (ordinary(cluster, next, nil), nothing) }

    let word = wordBefore(cluster.mark)
    let rule: Rule
    if let number = numbering(word, cluster, next) {
      rule = number
    } else {
      let traits = abbreviationTraits(word, next)
      if touches, !next.opensQuotation, !next.opensBracket {
        rule = glued(word, traits, cluster, next)
      } else {
        rule = spaced(word, traits, cluster, next)
      }
    }
    return (rule, word.range)
  }

  private mutating func spaced(
    _ word: WordBefore,
    _ traits: BoundaryLexicon.Traits,
    _ cluster: MarkCluster,
    _ next: Continuation
  ) -> Rule {
    if opensDateline(word, next) { return .dateline }
    if !traits.isEmpty || word.kind == .acronym {
      if bracketIsInside(cluster), !isStarter(next, .strict) { return .bracketGoesOn }
      if next.opensBracket, next.kind == .upper, !isStarter(next, .strict) {
        return joinRule(traits)
      }
      return traits.isEmpty
        ? acronym(word, cluster, next) : abbreviation(word, traits, cluster, next)
    }
    switch word.kind {
    case .letter: return letter(word, cluster, next)
    case .number: return spacedDate(word, next) ?? ordinary(cluster, next, word)
    default: return ordinary(cluster, next, word)
    }
  }

  /// No blank between the point and a capital: a forgotten one, or one word.
  private mutating func glued(
    _ word: WordBefore,
    _ traits: BoundaryLexicon.Traits,
    _ cluster: MarkCluster,
    _ next: Continuation
  ) -> Rule {
    if !traits.isEmpty { return joinRule(traits) }
    if word.kind == .acronym { return .acronymGoesOn }
    if word.kind == .letter {
      return .initial
    }
    // `.Net` after a blank is a name; after a word, a bracket or a sign the blank was forgotten.
    guard cluster.mark > start, !isOpen(before: cluster.mark), startsGlued(cluster, next) else {
      return .insideWord
    }
    return .missingSpace
  }

  /// A point after a whole word, a number or a closing sign.
  private mutating func ordinary(
    _ cluster: MarkCluster,
    _ next: Continuation,
    _ word: WordBefore?
  ) -> Rule {
    guard next.kind == .lower else {
      if let word, isOneWordInBracket(word, cluster), !isStarter(next, .strict) {
        return .bracketGoesOn
      }
      if let word, looksCut(word, before: next) { return .unknownAbbreviation }
      return next.hasGap ? .finalMark : .missingSpace
    }
    if cluster.closesQuotation || cluster.closesBracket { return goesOn(cluster) }
    if next.followsDash { return .lowercaseFollows }
    if let word, looksCut(word, before: next) { return .unknownAbbreviation }
    return .lowercaseStart
  }

  /// `il gen. (ris.) Conti`: a single word in lower case between brackets inside the sentence.
  private func isOneWordInBracket(_ word: WordBefore, _ cluster: MarkCluster) -> Bool {
    cluster.closesBracket && word.range.lowerBound > start
      && signBefore(word.range.lowerBound) == .openBracket
      && classAt(word.range.lowerBound) == .lower && bracketIsInside(cluster)
  }

  // MARK: Abbreviations

  /// What the tables say about the word; empty for what is no abbreviation.
  private mutating func abbreviationTraits(
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

  private func joinRule(_ traits: BoundaryLexicon.Traits) -> Rule {
    if traits.contains(.title) { return .title }
    if traits.contains(.reference) { return .reference }
    return traits.contains(.numeric) ? .numeric : .abbreviationGoesOn
  }

  private mutating func abbreviation(
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

  private mutating func afterEnder(
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

  // MARK: Acronyms and letters

  private mutating func acronym(
    _ word: WordBefore,
    _ cluster: MarkCluster,
    _ next: Continuation
  ) -> Rule {
    endsBehindName(word, cluster, next) ? .acronymEnds : .acronymGoesOn
  }

  private mutating func letter(
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

  // MARK: Words cut short

  /// Whether an unknown word looks like an abbreviation.
  ///
  /// Italian words end in a vowel, and those it borrows in few groups of consonants. A word is taken
  /// for cut if it ends in a doubled consonant that none of them has (`contramm.`) or in one before
  /// `r` or `l` (`geogr.`); before lower case also if it has no vowel (`prgf.`) or stands alone after
  /// an opening bracket (`(partig. jugoslavo)`).
  private mutating func looksCut(_ word: WordBefore, before next: Continuation) -> Bool {
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
    if next.kind == .upper { return endsCut && !isStarter(next, .strict) }
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
