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

  /// Reads lines in the format of the lexicon.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    for preposition in Self.contracting {
      prepositions.append(Int32(vocabulary.insert(Array(preposition.utf8))))
    }
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
    return Phrase(
      words: record.words.map { index in
        String(decoding: vocabulary[Int(wordNumbers[Int(index)])], as: UTF8.self)
      },
      kind: record.kind,
      english: field(2),
      alternatives: field(3).split(separator: ";").map { part in String(part.drop { $0 == " " }) },
      flags: LexemeFlags(field(4))
    )
  }

  // MARK: Words of a text

  /// Numbers a word of a text for matching.
  public func word(key: [UInt8], analyses: [Analysis], lexicon: Lexicon) -> Word {
    var lemmas: [Int32] = []
    for analysis in analyses {
      guard let lexeme = analysis.lexeme, analysis.clitics == (.none, .none) else {
        lemmas.append(-1)
        continue
      }
      lemmas.append(lexicon.withLemma(of: lexeme) { bytes, range in number(bytes, range) })
    }
    return Word(
      key: key,
      analyses: analyses,
      form: number(key, 0..<key.count),
      lemmas: lemmas,
      preposition: contracted(key, analyses)
    )
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
    for one in numbers(first) {
      for two in numbers(second) {
        var id = firstByPair[pair(one, two)] ?? -1
        while id >= 0 {
          let record = records[Int(id)]
          if record.words.count <= words.count - start, record.words.count > best?.length ?? 0,
            let match = match(id, record, words, start)
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

  private func match(
    _ id: Phrase.ID,
    _ record: Record,
    _ words: [Word],
    _ start: Int
  ) -> Match? {
    var match = Match(phrase: id, length: record.words.count, leavesArticle: false)
    for (offset, index) in record.words.enumerated() {
      let number = wordNumbers[Int(index)]
      let word = words[start + offset]
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
    for (analysis, lemma) in zip(word.analyses, word.lemmas) where lemma == number {
      switch (kind, analysis.partOfSpeech) {
      case (.verb, .verb) where offset == 0: return analysis
      case (.noun, .noun) where offset == 0: return analysis
      case (.noun, .adjective), (.adjective, .adjective): return analysis
      default: continue
      }
    }
    return nil
  }
}
