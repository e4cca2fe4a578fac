import TextModel

/// The multiword expressions of the lexicon, found by their first two words.
///
/// Words are compared by their hashes (``WordHash``); the file's bytes are kept as they stand, and
/// an expression is read when a text has its first two words.
public struct PhraseTable: Sendable {
  /// The expressions that are part of the program, loaded at first use.
  public static let builtIn = PhraseTable(EmbeddedFile.bytes(named: "Linguistics/multiwords.tsv"))

  /// A word of a text as the table sees it.
  public struct Word: Sendable {
    /// The folding key.
    public var key: [UInt8]
    /// The readings.
    public var analyses: [Analysis]
    /// The hash of the form.
    var form: UInt64
    /// The hashes of the lemmas, by reading; 0 where there is none.
    var lemmas: [UInt64]
    /// The hash of the preposition that is joined to an article in this word, or 0.
    var preposition: UInt64
    /// The hashes of the pronominal infinitives (`alzarsi` for `alza`), by reading, or 0.
    var pronominals: [UInt64]
    /// What the word may do between a reflexive pronoun and its verb.
    var link: Link

    /// What stands between `si` and the verb of a pronominal expression.
    enum Link: Sendable {
      /// `si` itself.
      case pronoun
      /// A form of *essere* or an adverb.
      case between
      /// Anything else.
      case none
    }
  }

  /// An expression found in a text.
  public struct Match: Sendable {
    /// The expression.
    public var phrase: Phrase.ID
    /// The number of words it covers.
    public var length: Int
    /// The reading of the first word, for expressions that inflect.
    public var analysis: Analysis?
    /// Whether the last word carries an article (`della`), which is left to what follows.
    public var leavesArticle: Bool
  }

  /// An expression whose first two words a text has.
  private struct Candidate {
    var id: Phrase.ID
    var kind: Phrase.Kind
    var words: [UInt64]
  }

  private let lines: LineIndex

  /// Reads lines in the format of the lexicon; the words are lower case and composed.
  public init(_ bytes: [UInt8]) {
    lines = LineIndex(bytes) { text, offset in
      let first = Self.word(text, &offset)
      return Self.pair(first, Self.word(text, &offset))
    }
  }

  /// The hash of the word at an offset, which is moved to the next word; 0 at the field's end.
  ///
  /// Words end at blanks and after apostrophes.
  private static func word(_ text: Span<UInt8>, _ offset: inout Int) -> UInt64 {
    let start = offset
    var hash = WordHash()
    while offset < text.count, text[offset] > 0x20 {
      hash.add(text[offset])
      offset += 1
      if text[offset - 1] == UInt8(ascii: "'") { break }
    }
    guard offset > start else { return 0 }
    if offset < text.count, text[offset] == 0x20 { offset += 1 }
    return hash.value
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first << 1 | first >> 63) ^ second
  }

  private func candidate(_ id: Phrase.ID) -> Candidate? {
    guard let kind = kind(of: id) else { return nil }
    let field = lines.range(of: 0, in: id)
    var words: [UInt64] = []
    var offset = field.lowerBound
    while offset < field.upperBound { words.append(Self.word(lines.bytes.span, &offset)) }
    return Candidate(id: id, kind: kind, words: words)
  }

  /// The number of expressions.
  public var count: Int { lines.count }

  /// What an expression does.
  public func kind(of id: Phrase.ID) -> Phrase.Kind? {
    Phrase.Kind(rawValue: lines.string(1, of: id))
  }

  /// The expression with a number.
  public subscript(id: Phrase.ID) -> Phrase {
    let words = self.words(of: id)
    let kind = kind(of: id) ?? .adverb
    let english = lines.string(2, of: id)
    var flags = lines.string(4, of: id)
    if kind == .verb, words.first?.hasSuffix("rsi") == true {
      // The English of a pronominal expression is that of its verb with `si`.
      flags += (flags.isEmpty ? "" : " ") + "refl="
      flags += english.split(separator: " ").joined(separator: "_")
    }
    return Phrase(
      words: words,
      kind: kind,
      english: english,
      alternatives: lines.string(3, of: id).split(separator: ";").map { part in
        String(part.drop { $0 == " " })
      },
      flags: LexemeFlags(flags)
    )
  }

  private func words(of id: Phrase.ID) -> [String] {
    let field = lines.range(of: 0, in: id)
    var words: [String] = []
    var offset = field.lowerBound
    while offset < field.upperBound {
      let start = offset
      _ = Self.word(lines.bytes.span, &offset)
      let end = lines.bytes[offset - 1] == 0x20 ? offset - 1 : offset
      words.append(String(decoding: lines.bytes[start..<end], as: UTF8.self))
    }
    return words
  }

  // MARK: Words of a text

  /// Hashes a word of a text for matching.
  public func word(key: [UInt8], analyses: [Analysis], lexicon: Lexicon) -> Word {
    var lemmas: [UInt64] = []
    var pronominals: [UInt64] = []
    for analysis in analyses {
      guard let lexeme = analysis.lexeme else {
        lemmas.append(0)
        pronominals.append(0)
        continue
      }
      let isBare = analysis.clitics == (.none, .none)
      lemmas.append(isBare ? lexicon.withLemma(of: lexeme) { WordHash($0, $1).value } : 0)
      let mayBePronominal =
        analysis.partOfSpeech == .verb && (isBare || analysis.clitics == (.si, .none))
      pronominals.append(mayBePronominal ? lexicon.withLemma(of: lexeme, Self.pronominal) : 0)
    }
    return Word(
      key: key,
      analyses: analyses,
      form: WordHash(key, 0..<key.count).value,
      lemmas: lemmas,
      preposition: Self.contracted(key, analyses),
      pronominals: pronominals,
      link: Self.link(key, analyses, lemmas)
    )
  }

  /// The hash of `alzarsi` for the lemma `alzare`, of `porsi` for `porre`.
  private static func pronominal(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    let isShort = bytes[range].suffix(3).elementsEqual("rre".utf8)
    var hash = WordHash(bytes, range.dropLast(isShort ? 2 : 1))
    for byte in "si".utf8 { hash.add(byte) }
    return hash.value
  }

  private static let auxiliary = WordHash("essere").value

  private static func link(
    _ key: [UInt8],
    _ analyses: [Analysis],
    _ lemmas: [UInt64]
  ) -> Word.Link {
    if key.elementsEqual("si".utf8) || key.elementsEqual("s'".utf8) { return .pronoun }
    let isBetween = zip(analyses, lemmas).contains { analysis, lemma in
      analysis.partOfSpeech == .adverb || analysis.partOfSpeech == .verb && lemma == auxiliary
    }
    return isBetween ? .between : .none
  }

  private static let contracting = ["di", "a", "da", "in", "su", "con"].map { WordHash($0).value }

  /// The preposition inside `della`, `nei`, `sull'`.
  private static func contracted(_ key: [UInt8], _ analyses: [Analysis]) -> UInt64 {
    guard analyses.contains(where: { $0.partOfSpeech == .articulatedPreposition }) else {
      return 0
    }
    switch (key.first, key.count > 1 ? key[1] : 0) {
    case (UInt8(ascii: "d"), UInt8(ascii: "e")): return contracting[0]
    case (UInt8(ascii: "a"), _): return contracting[1]
    case (UInt8(ascii: "d"), UInt8(ascii: "a")): return contracting[2]
    case (UInt8(ascii: "n"), _): return contracting[3]
    case (UInt8(ascii: "s"), _): return contracting[4]
    case (UInt8(ascii: "c"), _): return contracting[5]
    default: return 0
    }
  }

  // MARK: Matching

  /// The longest expression that begins at `start`.
  public func longestMatch(in words: [Word], at start: Int) -> Match? {
    var best: Match?
    let first = words[start]
    guard start + 1 < words.count else { return nil }
    let second = words[start + 1]
    let followsPronoun = followsPronoun(words, start)
    for one in hashes(first) + pronominals(first, followsPronoun) {
      for two in hashes(second) {
        var id = lines.firstLine(hash: Self.pair(one, two))
        while id >= 0 {
          // Of expressions of one length a pronominal one wins, then the last in the file.
          if let candidate = candidate(id), candidate.words.count <= words.count - start,
            candidate.words.count >= best?.length ?? 0,
            let match = match(candidate, words, start, followsPronoun)
          {
            best = match
          }
          id = lines.line(after: id)
        }
      }
    }
    return best
  }

  /// All hashes under which a word may stand in an expression, each once.
  private func hashes(_ word: Word) -> [UInt64] {
    var hashes = [word.form]
    if word.preposition != 0 { hashes.append(word.preposition) }
    for lemma in word.lemmas where lemma != 0 && !hashes.contains(lemma) { hashes.append(lemma) }
    return hashes
  }

  /// Whether `si` stands before the word at `start`, with nothing but an auxiliary and adverbs
  /// between.
  private func followsPronoun(_ words: [Word], _ start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 4), by: -1) {
      switch words[index].link {
      case .pronoun: return true
      case .between: continue
      case .none: return false
      }
    }
    return false
  }

  /// The hashes of a verb's infinitives with `-si`, where it has that pronoun.
  private func pronominals(_ word: Word, _ followsPronoun: Bool) -> [UInt64] {
    zip(word.analyses, word.pronominals).compactMap { analysis, hash in
      hash != 0 && (followsPronoun || analysis.clitics == (.si, .none)) ? hash : nil
    }
  }

  private func match(
    _ candidate: Candidate,
    _ words: [Word],
    _ start: Int,
    _ followsPronoun: Bool
  ) -> Match? {
    var match = Match(phrase: candidate.id, length: candidate.words.count, leavesArticle: false)
    for (offset, hash) in candidate.words.enumerated() {
      let word = words[start + offset]
      if offset == 0, candidate.kind == .verb,
        pronominals(word, followsPronoun).contains(hash)
      {
        match.analysis = Self.likeliest(
          zip(word.analyses, word.pronominals).filter { $0.1 == hash }.map(\.0)
        )
        match.analysis?.clitics = (.none, .none)
        continue
      }
      if word.form == hash {
        if offset == 0 { match.analysis = reading(of: word, hash, candidate.kind) }
        if offset == 0, candidate.kind == .verb, match.analysis == nil { return nil }
        continue
      }
      if offset == candidate.words.count - 1, offset > 0, word.preposition == hash {
        match.leavesArticle = true
        continue
      }
      guard let reading = inflected(word, hash, offset, candidate.kind) else { return nil }
      if offset == 0 { match.analysis = reading }
    }
    return match
  }

  private func reading(of word: Word, _ hash: UInt64, _ kind: Phrase.Kind) -> Analysis? {
    switch kind {
    case .verb: inflected(word, hash, 0, kind)
    case .noun: inflected(word, hash, 0, kind) ?? word.analyses.first { $0.partOfSpeech == .noun }
    default: nil
    }
  }

  /// The reading under which a word fills a place of an expression that inflects there.
  private func inflected(
    _ word: Word,
    _ hash: UInt64,
    _ offset: Int,
    _ kind: Phrase.Kind
  ) -> Analysis? {
    let readings = zip(word.analyses, word.lemmas).filter { $0.1 == hash }.map(\.0)
    if kind == .verb {
      guard offset == 0 else { return nil }
      return Self.likeliest(readings.filter { $0.partOfSpeech == .verb })
    }
    for analysis in readings {
      switch (kind, analysis.partOfSpeech) {
      case (.noun, .noun) where offset == 0: return analysis
      case (.noun, .adjective), (.adjective, .adjective): return analysis
      default: continue
      }
    }
    return nil
  }

  /// The reading of a verb form that prose has most often: `porta` as third person, not as an
  /// imperative.
  private static func likeliest(_ readings: [Analysis]) -> Analysis? {
    readings.first { $0.features.contains(.third) }
      ?? readings.first { $0.features.verbForm != .imperative } ?? readings.first
  }
}
