import TextModel

/// The multiword expressions of the lexicon, found by their first two words.
///
/// All words of the expressions are numbered, so that matching compares numbers; an expression's
/// strings are made when it is asked for.
public struct PhraseTable: Sendable {
  /// The expressions that are part of the program, loaded at first use.
  public static let builtIn = PhraseTable(EmbeddedFile.bytes(named: "Linguistics/multiwords.tsv"))

  /// A word of a text as the table sees it.
  public struct Word: Sendable {
    /// The folding key.
    public var key: [UInt8]
    /// The readings.
    public var analyses: [Analysis]
    /// The number of the form, −1 if no expression has it.
    var form: Int32
    /// The numbers of the lemmas, by reading.
    var lemmas: [Int32]
    /// The number of the preposition that is joined to an article in this word.
    var preposition: Int32
    /// The numbers of the pronominal infinitives (`alzarsi` for `alza`), by reading.
    var pronominals: [Int32]
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

  private struct Record: Sendable {
    var fields: [TextRange]
    var kind: Phrase.Kind
    var words: Range<Int32>
    /// The next expression with the same first two words, or −1.
    var next: Int32
  }

  private let bytes: [UInt8]
  private var records: [Record] = []
  private var vocabulary = WordTable(minimumCapacity: 8_192)
  private var wordNumbers: [Int32] = []
  private var firstByPair: [UInt64: Int32] = [:]
  private var prepositions: [Int32] = []
  private var auxiliary: Int32 = -1

  /// Reads lines in the format of the lexicon.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    for preposition in Self.contracting {
      prepositions.append(Int32(vocabulary.insert(Array(preposition.utf8))))
    }
    auxiliary = Int32(vocabulary.insert(Array("essere".utf8)))
    var reader = TSVReader(bytes)
    var row = TSVReader.Row()
    records.reserveCapacity(8_192)
    firstByPair.reserveCapacity(8_192)
    while reader.next(into: &row) {
      guard row.fields.count > 2, let kind = Phrase.Kind(rawValue: reader.string(row, 1)) else {
        continue
      }
      add(row.fields, kind)
    }
  }

  private static let contracting = ["di", "a", "da", "in", "su", "con"]

  private mutating func add(_ fields: [TextRange], _ kind: Phrase.Kind) {
    let first = Int32(wordNumbers.count)
    // The data are lower case and composed; words end at blanks and after apostrophes.
    var start = fields[0].lowerBound
    for offset in fields[0].range {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == UInt8(ascii: "'") else { continue }
      let end = byte == 0x20 ? offset : offset + 1
      appendWord(start, end)
      start = offset + 1
    }
    appendWord(start, fields[0].upperBound)
    let words = first..<Int32(wordNumbers.count)
    guard !words.isEmpty else { return }
    let pair = pair(
      wordNumbers[Int(first)],
      words.count > 1 ? wordNumbers[Int(first) + 1] : -1
    )
    records.append(
      Record(fields: fields, kind: kind, words: words, next: firstByPair[pair] ?? -1)
    )
    firstByPair[pair] = Int32(records.count - 1)
  }

  private mutating func appendWord(_ start: Int, _ end: Int) {
    guard start < end else { return }
    let key = Folding.key(bytes, TextRange(start, end))
    wordNumbers.append(Int32(vocabulary.insert(key)))
  }

  private func pair(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  /// The number of expressions.
  public var count: Int { records.count }

  /// The expression with a number.
  public subscript(id: Phrase.ID) -> Phrase {
    let record = records[Int(id)]
    func field(_ index: Int) -> String {
      index < record.fields.count
        ? String(decoding: bytes[record.fields[index].range], as: UTF8.self) : ""
    }
    let words = record.words.map { index in
      String(decoding: vocabulary[Int(wordNumbers[Int(index)])], as: UTF8.self)
    }
    var flags = field(4)
    if record.kind == .verb, words.first?.hasSuffix("rsi") == true {
      // The English of a pronominal expression is that of its verb with `si`.
      let english = field(2).split(separator: " ").joined(separator: "_")
      flags += (flags.isEmpty ? "" : " ") + "refl=" + english
    }
    return Phrase(
      words: words,
      kind: record.kind,
      english: field(2),
      alternatives: field(3).split(separator: ";").map { part in String(part.drop { $0 == " " }) },
      flags: LexemeFlags(flags)
    )
  }

  // MARK: Words of a text

  /// Numbers a word of a text for matching.
  public func word(key: [UInt8], analyses: [Analysis], lexicon: Lexicon) -> Word {
    var lemmas: [Int32] = []
    var pronominals: [Int32] = []
    for analysis in analyses {
      guard let lexeme = analysis.lexeme else {
        lemmas.append(-1)
        pronominals.append(-1)
        continue
      }
      let isBare = analysis.clitics == (.none, .none)
      lemmas.append(isBare ? lexicon.withLemma(of: lexeme, number) : -1)
      let mayBePronominal =
        analysis.partOfSpeech == .verb && (isBare || analysis.clitics == (.si, .none))
      pronominals.append(mayBePronominal ? lexicon.withLemma(of: lexeme, pronominal) : -1)
    }
    return Word(
      key: key,
      analyses: analyses,
      form: number(key, 0..<key.count),
      lemmas: lemmas,
      preposition: contracted(key, analyses),
      pronominals: pronominals,
      link: link(key, analyses, lemmas)
    )
  }

  /// The number of `alzarsi` for the lemma `alzare`, of `porsi` for `porre`.
  private func pronominal(_ bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    let lemma = bytes[range]
    let stem = lemma.dropLast(lemma.suffix(3).elementsEqual("rre".utf8) ? 2 : 1)
    let infinitive = stem + Array("si".utf8)
    return number(Array(infinitive), 0..<infinitive.count)
  }

  private func link(_ key: [UInt8], _ analyses: [Analysis], _ lemmas: [Int32]) -> Word.Link {
    if key.elementsEqual("si".utf8) || key.elementsEqual("s'".utf8) { return .pronoun }
    let isBetween = zip(analyses, lemmas).contains { analysis, lemma in
      analysis.partOfSpeech == .adverb || analysis.partOfSpeech == .verb && lemma == auxiliary
    }
    return isBetween ? .between : .none
  }

  private func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    vocabulary.id(of: bytes, in: range).map(Int32.init) ?? -1
  }

  /// The preposition inside `della`, `nei`, `sull'`.
  private func contracted(_ key: [UInt8], _ analyses: [Analysis]) -> Int32 {
    guard analyses.contains(where: { $0.partOfSpeech == .articulatedPreposition }) else {
      return -1
    }
    switch (key.first, key.count > 1 ? key[1] : 0) {
    case (UInt8(ascii: "d"), UInt8(ascii: "e")): return prepositions[0]
    case (UInt8(ascii: "a"), _): return prepositions[1]
    case (UInt8(ascii: "d"), UInt8(ascii: "a")): return prepositions[2]
    case (UInt8(ascii: "n"), _): return prepositions[3]
    case (UInt8(ascii: "s"), _): return prepositions[4]
    case (UInt8(ascii: "c"), _): return prepositions[5]
    default: return -1
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
    for one in pronominals(first, followsPronoun) + numbers(first) {
      for two in numbers(second) {
        var id = firstByPair[pair(one, two)] ?? -1
        while id >= 0 {
          let record = records[Int(id)]
          if record.words.count <= words.count - start, record.words.count > best?.length ?? 0,
            let match = match(id, record, words, start, followsPronoun)
          {
            best = match
          }
          id = record.next
        }
      }
    }
    return best
  }

  /// All numbers under which a word may stand in an expression, each once.
  private func numbers(_ word: Word) -> [Int32] {
    var numbers: [Int32] = []
    if word.form >= 0 { numbers.append(word.form) }
    if word.preposition >= 0 { numbers.append(word.preposition) }
    for lemma in word.lemmas where lemma >= 0 && !numbers.contains(lemma) { numbers.append(lemma) }
    return numbers
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

  /// The numbers of a verb's infinitives with `-si`, where it has that pronoun.
  private func pronominals(_ word: Word, _ followsPronoun: Bool) -> [Int32] {
    zip(word.analyses, word.pronominals).compactMap { analysis, number in
      number >= 0 && (followsPronoun || analysis.clitics == (.si, .none)) ? number : nil
    }
  }

  private func match(
    _ id: Phrase.ID,
    _ record: Record,
    _ words: [Word],
    _ start: Int,
    _ followsPronoun: Bool
  ) -> Match? {
    var match = Match(phrase: id, length: record.words.count, leavesArticle: false)
    for (offset, index) in record.words.enumerated() {
      let number = wordNumbers[Int(index)]
      let word = words[start + offset]
      if offset == 0, record.kind == .verb,
        pronominals(word, followsPronoun).contains(number)
      {
        match.analysis = Self.likeliest(
          zip(word.analyses, word.pronominals).filter { $0.1 == number }.map(\.0)
        )
        match.analysis?.clitics = (.none, .none)
        continue
      }
      if word.form == number {
        if offset == 0 { match.analysis = reading(of: word, number, record.kind) }
        if offset == 0, record.kind == .verb, match.analysis == nil { return nil }
        continue
      }
      if offset == record.words.count - 1, offset > 0, word.preposition == number {
        match.leavesArticle = true
        continue
      }
      guard let reading = inflected(word, number, offset, record.kind) else { return nil }
      if offset == 0 { match.analysis = reading }
    }
    return match
  }

  private func reading(of word: Word, _ number: Int32, _ kind: Phrase.Kind) -> Analysis? {
    switch kind {
    case .verb: inflected(word, number, 0, kind)
    case .noun: inflected(word, number, 0, kind) ?? word.analyses.first { $0.partOfSpeech == .noun }
    default: nil
    }
  }

  /// The reading under which a word fills a place of an expression that inflects there.
  private func inflected(
    _ word: Word,
    _ number: Int32,
    _ offset: Int,
    _ kind: Phrase.Kind
  ) -> Analysis? {
    let readings = zip(word.analyses, word.lemmas).filter { $0.1 == number }.map(\.0)
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
