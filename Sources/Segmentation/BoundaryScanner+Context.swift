internal import TextModel

// What tells whether an acronym or a company's name ends a sentence: the words around it.
extension BoundaryScanner {
  /// What the tables say about a token, its final point left away.
  mutating func traits(ofToken token: TextRange) -> BoundaryLexicon.Traits {
    var word = token
    if !word.isEmpty, bytes[word.upperBound - 1] == UInt8(ascii: ".") { word.upperBound -= 1 }
    while !word.isEmpty, signAt(word.lowerBound) != .none {
      word.lowerBound = min(word.upperBound, word.lowerBound + scalar(word.lowerBound).length)
    }
    guard !word.isEmpty else { return [] }
    if lexicon.language == .italian { word = withoutElision(word) }
    return lexicon.traits(of: bytes, in: word, key: &key)
  }

  /// Whether a sentence ends at an acronym or at what stands behind a name, before a capital.
  mutating func endsBehindName(
    _ word: WordBefore,
    _ cluster: MarkCluster,
    _ next: Continuation
  ) -> Bool {
    guard next.kind == .upper, !next.followsDash, !isInitial(next.word) else { return false }
    // Letters without an article before them may be initials, and a particle part of the surname.
    let mayBeInitials =
      lexicon.language == .italian && word.kind == .acronym && !followsArticle(word)
    if isStarter(next, mayBeInitials ? .strict : .usual) { return true }
    if cluster.closesQuotation { return true }
    if next.opensQuotation { return quotationIsSentence(next) }
    if opensWithPreposition(before: word.range.lowerBound) { return false }
    return lexicon.language == .italian
      ? endsBehindItalianName(word, next) : endsBehindEnglishName(next)
  }

  /// Italian puts a name behind an acronym only in apposition to an office.
  ///
  /// So in `il segretario dell'O.N.U. Waldheim`. Without an office, and with a verb behind the name,
  /// a sentence begins: `Tornano i soldati dell'O.N.U.| Parigi protesta.`
  private mutating func endsBehindItalianName(_ word: WordBefore, _ next: Continuation) -> Bool {
    guard isLowercase(wordBehind(next)), namesCompanyOrBody(word) else { return false }
    if traits(ofToken: next.word).contains(.institution) { return false }
    guard followsArticle(word) || word.kind != .acronym else { return false }
    var token = token(before: word.range.lowerBound)
    for _ in 0..<7 where !token.isEmpty {
      if traits(ofToken: token).contains(.role) { return false }
      token = self.token(before: token.lowerBound)
    }
    return true
  }

  /// Whether an article stands before the word, elided (`dell'O.N.U.`) or not (`la C.I.A.`).
  private mutating func followsArticle(_ word: WordBefore) -> Bool {
    if word.core.lowerBound > word.range.lowerBound,
      signBefore(word.core.lowerBound) == .apostrophe
    {
      return true
    }
    return traits(ofToken: token(before: word.range.lowerBound)).contains(.article)
  }

  /// `S.p.A.` and `O.N.U.`, but not `naz.` or `g.i.p.`: inner points, and a capital.
  private func namesCompanyOrBody(_ word: WordBefore) -> Bool {
    let core = bytes[word.core.range]
    return core.contains(UInt8(ascii: ".")) && core.contains { $0 &- 0x41 < 26 }
  }

  /// English lets an acronym describe the noun behind it (`the U.S. Navy`).
  ///
  /// A plural, or a subject with its verb, begins a sentence: `They left the U.K.| Talks begin.`
  private mutating func endsBehindEnglishName(_ next: Continuation) -> Bool {
    let behind = wordBehind(next)
    guard isLowercase(behind) else { return false }
    let traits = traits(ofToken: next.word)
    if !traits.isDisjoint(with: [.institution, .abbreviation]) { return false }
    if !self.traits(ofToken: behind).isDisjoint(with: [.verb, .speech]) { return true }
    let last = bytes[next.word.upperBound - 1]
    let previous = bytes[max(next.word.lowerBound, next.word.upperBound - 2)]
    return last == UInt8(ascii: "s") && previous != UInt8(ascii: "s") && previous != 0x27
      && previous != 0x99 && next.word.count > 3
  }

  /// The word after the one that follows the mark, with nothing but blanks between.
  func wordBehind(_ next: Continuation) -> TextRange {
    let start = afterBlanks(next.word.upperBound)
    guard start > next.word.upperBound else { return TextRange(start, start) }
    return TextRange(start, wordEnd(start))
  }

  private func isLowercase(_ word: TextRange) -> Bool {
    !word.isEmpty && classAt(word.lowerBound) == .lower
  }

  /// Whether the segment up to `offset` is only a preposition and what it governs, so that the
  /// sentence cannot end yet: `Nel 323`, `In the`.
  mutating func opensWithPreposition(before offset: Int) -> Bool {
    let content = contentStart()
    guard content < offset else { return false }
    var token = token(before: offset)
    for _ in 0..<3 where token.lowerBound > content { token = self.token(before: token.lowerBound) }
    guard token.lowerBound <= content, !token.isEmpty else { return false }
    var word = TextRange(min(content, token.upperBound), token.upperBound)
    if let apostrophe = firstApostrophe(in: word) {
      word.upperBound = apostrophe + scalar(apostrophe).length
    }
    guard !word.isEmpty else { return false }
    return lexicon.traits(of: bytes, in: word, key: &key).contains(.preposition)
  }

  /// Whether a quotation that opens after the mark is more than a name: it is long, or has a final
  /// mark or a comma before it closes.
  private func quotationIsSentence(_ next: Continuation) -> Bool {
    var cursor = next.word.lowerBound
    var blanks = 0
    while cursor < min(end, next.word.lowerBound + 80) {
      if isFinalMark(cursor) || isLineEnd(cursor) || bytes[cursor] == UInt8(ascii: ",") {
        return true
      }
      switch signAt(cursor) {
      case .closeQuote, .straightQuote:
        return cursor > next.word.upperBound + 40 || blanks > 4
      default:
        if bytes[cursor] == 0x20 { blanks += 1 }
        cursor += scalar(cursor).length
      }
    }
    return true
  }

  /// Whether a place in capitals opens the segment before a dash.
  ///
  /// So in `BELGRADO. – Il vertice è finito.`
  func opensDateline(_ word: WordBefore, _ next: Continuation) -> Bool {
    next.followsDash && word.range.lowerBound <= contentStart() && isAllCapitals(word.range)
  }
}
