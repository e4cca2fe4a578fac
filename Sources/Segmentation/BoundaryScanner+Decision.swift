internal import TextModel

extension BoundaryScanner {
  /// A rule and the word it looked at.
  typealias Decision = (rule: Rule, word: TextRange)

  /// Decides whether the segment ends after a cluster; `next` is not the end of a line.
  mutating func decide(_ cluster: MarkCluster, _ next: Continuation) -> Decision {
    let nothing = TextRange(cluster.mark, cluster.mark)
    if cluster.mark <= contentStart() { return (.openingMark, nothing) }
    if isBracketed(cluster) || endsInBracketedMark(next) { return (.bracketedMark, nothing) }
    switch cluster.kind {
    case .loud: return (decideLoud(cluster, next), nothing)
    case .ellipsis: return (decideEllipsis(cluster, next), nothing)
    case .point: return decidePoint(cluster, next)
    }
  }

  /// `[…]`, `(...)`, `(!)`, `[sic!]`.
  private func isBracketed(_ cluster: MarkCluster) -> Bool {
    guard cluster.closesBracket, cluster.mark > start else { return false }
    if signAt(cluster.mark - 1) == .openBracket { return true }
    let sic = Array("(sic".utf8)
    let lower = cluster.mark - sic.count
    return lower >= start
      && (bytes[lower] == sic[0] || bytes[lower] == UInt8(ascii: "["))
      && bytes[(lower + 1)..<cluster.mark].elementsEqual(sic[1...])
  }

  /// Whether `[…]` and the end of the line follow: what was left out is no sentence by itself.
  private func endsInBracketedMark(_ next: Continuation) -> Bool {
    guard next.kind == .mark, next.opensBracket else { return false }
    var cursor = next.word.lowerBound
    while isFinalMark(cursor) { cursor += scalar(cursor).length }
    guard cursor < end, signAt(cursor) == .closeBracket else { return false }
    cursor = afterBlanks(cursor + 1)
    return cursor >= end || isLineEnd(cursor)
  }

  // MARK: Question, exclamation, ellipsis

  private mutating func decideLoud(_ cluster: MarkCluster, _ next: Continuation) -> Rule {
    if next.kind == .punctuation { return .punctuationFollows }
    if next.kind == .mark { return next.opensBracket ? .finalMark : .punctuationFollows }
    if !next.hasGap, cluster.end == cluster.marksEnd, !next.opensQuotation {
      return startsGlued(cluster, next) ? .missingSpace : .insideWord
    }
    if next.kind == .lower {
      return beginsInLowercase(cluster, next) ? .lowercaseStart : goesOn(cluster)
    }
    if bracketIsInside(cluster), !isStarter(next, .strict) { return .bracketGoesOn }
    if next.followsDash, closesAside(cluster) { return .asideGoesOn }
    if cluster.closesQuotation, isAttribution(next) { return .attribution }
    return next.hasGap ? .finalMark : .missingSpace
  }

  /// Whether lower case begins a sentence after a question: in a new quotation, and where the
  /// segment itself began in lower case, as in chats.
  private func beginsInLowercase(_ cluster: MarkCluster, _ next: Continuation) -> Bool {
    guard !cluster.closesQuotation, !cluster.closesBracket else { return false }
    if next.opensQuotation { return !hasOpenQuotation(before: cluster.mark) }
    return classAt(start) == .lower && !next.followsDash
  }

  private mutating func decideEllipsis(_ cluster: MarkCluster, _ next: Continuation) -> Rule {
    if next.kind == .punctuation { return .punctuationFollows }
    if next.kind == .mark { return next.opensBracket ? .ellipsisEnds : .punctuationFollows }
    if next.kind == .lower { return goesOn(cluster) }
    if !next.hasGap, cluster.end == cluster.marksEnd, !next.opensQuotation {
      return startsGlued(cluster, next) ? .ellipsisEnds : .insideWord
    }
    if bracketIsInside(cluster), !isStarter(next, .strict) { return .bracketGoesOn }
    if next.followsDash, closesAside(cluster) { return .asideGoesOn }
    // The English pronoun is always written with a capital and so says nothing.
    if lexicon.language == .english, next.word.count == 1, bytes[next.word.lowerBound] == 0x49 {
      return .lowercaseFollows
    }
    return .ellipsisEnds
  }

  /// Whether the dash behind the marks closes one that opened inside the sentence.
  ///
  /// So in `La Libia – ma quale? – Roma non la vede`; a dash that opens the segment opens speech and
  /// does not count.
  private func closesAside(_ cluster: MarkCluster) -> Bool {
    let content = contentStart()
    var isOpenAside = false
    var cursor = cluster.mark
    while cursor > max(content, cluster.mark - 400), let scalar = bytes.scalar(before: cursor) {
      let dashEnd = cursor
      cursor -= scalar.length
      guard Sign.of(scalar.value) == .dash else { continue }
      while cursor > content, bytes[cursor - 1] == UInt8(ascii: "-") { cursor -= 1 }
      // A long dash, or any between blanks; `2010–2019` is no aside.
      guard scalar.value == 0x2014 || (isOpen(before: cursor) && isOpen(dashEnd)) else { continue }
      // The dash behind a place in capitals opens the report.
      let opensReport =
        cursor >= content && cursor <= content + 40 && isAllCapitals(TextRange(content, cursor))
      if !opensReport { isOpenAside.toggle() }
    }
    return isOpenAside
  }

  /// The rule by which a sentence goes on in lower case after `cluster`.
  func goesOn(_ cluster: MarkCluster) -> Rule {
    if cluster.closesQuotation { return .quotationGoesOn }
    return cluster.closesBracket ? .bracketGoesOn : .lowercaseFollows
  }

  /// Whether a capital with lower case behind it touches the marks, outside an address.
  mutating func startsGlued(_ cluster: MarkCluster, _ next: Continuation) -> Bool {
    guard next.kind == .upper, isCapitalized(next.word) else { return false }
    if lexicon.traits(of: bytes, in: next.word, key: &key).contains(.domain) { return false }
    return !isAddress(before: cluster.mark) && !isAddress(after: next.word.upperBound)
  }

  /// `Il`, `È`, `L'`: a capital, and no second capital.
  private func isCapitalized(_ word: TextRange) -> Bool {
    let first = scalar(word.lowerBound)
    guard ScalarClass.of(first.value) == .upper else { return false }
    let second = word.lowerBound + first.length
    guard second < word.upperBound else { return isOpen(second) }
    let kind = classAt(second)
    return kind == .lower || kind == .apostrophe
  }

  /// Whether the run of bytes before `offset` is a web or e-mail address.
  private func isAddress(before offset: Int) -> Bool {
    var cursor = offset
    while cursor > max(start, offset - 300), Self.isAddressByte(bytes[cursor - 1]) {
      cursor -= 1
      switch bytes[cursor] {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: ":") where cursor + 2 < offset && bytes[cursor + 1] == 0x2F: return true
      case UInt8(ascii: "w"), UInt8(ascii: "W"):
        if cursor + 3 < offset, bytes[cursor + 1] | 0x20 == 0x77, bytes[cursor + 2] | 0x20 == 0x77,
          bytes[cursor + 3] == 0x2E
        {
          return true
        }
      default: continue
      }
    }
    return false
  }

  /// Whether the run of bytes at `offset` goes on to an `@`.
  private func isAddress(after offset: Int) -> Bool {
    var cursor = offset
    while cursor < min(end, offset + 80) {
      switch bytes[cursor] {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "+"):
        cursor += 1
      default: return false
      }
    }
    return false
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

  // MARK: Brackets

  /// Whether the mark stands in a bracket that opened inside the sentence, not at its start.
  func bracketIsInside(_ cluster: MarkCluster) -> Bool {
    guard cluster.closesBracket, let open = openBracket(before: cluster.mark) else { return false }
    return open >= contentStart()
  }

  private func openBracket(before mark: Int) -> Int? {
    var depth = 0
    var cursor = mark
    while cursor > max(start, mark - 400) {
      cursor -= 1
      switch bytes[cursor] {
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth += 1
      case UInt8(ascii: "("), UInt8(ascii: "["):
        if depth == 0 { return cursor }
        depth -= 1
      default: continue
      }
    }
    return nil
  }

  // MARK: What begins a sentence

  enum Certainty {
    /// Any word that begins sentences.
    case usual
    /// Only one that cannot be part of a surname.
    case strict
  }

  /// Whether what follows is a word that is sure to begin a sentence.
  mutating func isStarter(_ next: Continuation, _ certainty: Certainty) -> Bool {
    guard next.kind == .upper, !isInitial(next.word) else { return false }
    // `E-mail` and `A-10` are no conjunction and no preposition.
    if next.word.upperBound < end, bytes[next.word.upperBound] == UInt8(ascii: "-") { return false }
    // Where all is in capitals they say nothing; `VI` and `DI` are numbers elsewhere.
    if isAllCapitals(next.word) { return false }
    let traits = starterTraits(next.word)
    guard traits.contains(.starter) else { return false }
    guard certainty == .strict, traits.contains(.particle) else { return true }
    return lexicon.language == .italian && opensNounGroup(next.word)
  }

  /// Whether a word in lower case follows a particle: `La sentenza` begins a sentence, `La Rosa` is
  /// a surname.
  private func opensNounGroup(_ word: TextRange) -> Bool {
    if let apostrophe = firstApostrophe(in: word) {
      return classAt(apostrophe + scalar(apostrophe).length) == .lower
    }
    let next = afterBlanks(word.upperBound)
    return next > word.upperBound && classAt(next) == .lower
  }

  private mutating func starterTraits(_ word: TextRange) -> BoundaryLexicon.Traits {
    let whole = lexicon.traits(of: bytes, in: word, key: &key)
    if !whole.isEmpty { return whole }
    if lexicon.language == .italian, isAdverb(word) { return .starter }
    guard let apostrophe = firstApostrophe(in: word) else { return whole }
    // Italian elides before the apostrophe, English contracts behind it.
    let stem =
      lexicon.language == .italian
      ? TextRange(word.lowerBound, apostrophe + scalar(apostrophe).length)
      : TextRange(word.lowerBound, apostrophe)
    return lexicon.traits(of: bytes, in: stem, key: &key)
  }

  /// `Finalmente`, `Successivamente`.
  private func isAdverb(_ word: TextRange) -> Bool {
    let ending = [UInt8]("mente".utf8)
    return word.count >= 9 && bytes[..<word.upperBound].suffix(ending.count).elementsEqual(ending)
  }

  func firstApostrophe(in word: TextRange) -> Int? {
    var cursor = word.lowerBound
    while cursor < word.upperBound {
      let scalar = scalar(cursor)
      if ScalarClass.of(scalar.value) == .apostrophe { return cursor }
      cursor += scalar.length
    }
    return nil
  }

  /// Whether a point touches the end of the word.
  func isAbbreviated(_ word: TextRange) -> Bool {
    word.upperBound < end && bytes[word.upperBound] == UInt8(ascii: ".")
  }

  /// Whether the word is one capital letter with a point: `T.` in `R. T. Conti`.
  func isInitial(_ word: TextRange) -> Bool {
    isAbbreviated(word) && word.count == scalar(word.lowerBound).length
  }

  /// Whether a speaker and a verb of saying follow: `Khan asked`, `the minister` is not looked at.
  private mutating func isAttribution(_ next: Continuation) -> Bool {
    guard lexicon.language == .english, next.kind == .upper, !next.opensQuotation,
      !isStarter(next, .usual)
    else { return false }
    var cursor = next.word.upperBound
    if isAbbreviated(next.word),
      lexicon.traits(of: bytes, in: next.word, key: &key).contains(.title)
    {
      cursor += 1
    }
    for _ in 0..<4 {
      let start = afterBlanks(cursor)
      guard start > cursor, start < end else { return false }
      let word = TextRange(start, wordEnd(start))
      guard !word.isEmpty else { return false }
      let traits = lexicon.traits(of: bytes, in: word, key: &key)
      if traits.contains(.speech) { return true }
      guard classAt(start) == .upper, !traits.contains(.starter) else { return false }
      cursor = word.upperBound
      // `Gen. Khan asked`: the point of a title may stand between.
      if traits.contains(.title), isAbbreviated(word) { cursor += 1 }
    }
    return false
  }
}
