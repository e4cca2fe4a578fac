import TextModel

/// The multiword expressions of the lexicon, found by their first word.
public struct PhraseTable: Sendable {
  /// The expressions that are part of the program, loaded at first use.
  public static let builtIn = PhraseTable(EmbeddedFile.bytes(named: "Linguistics/multiwords.tsv"))

  /// A word of a text as the table needs to see it.
  public struct Word: Sendable {
    /// The folding key.
    public var key: [UInt8]
    /// The readings.
    public var analyses: [Analysis]

    /// Creates a word.
    public init(key: [UInt8], analyses: [Analysis]) {
      self.key = key
      self.analyses = analyses
    }
  }

  /// An expression found in a text.
  public struct Match: Sendable {
    /// The expression.
    public var phrase: Phrase.ID
    /// The number of words it covers.
    public var length: Int
    /// The index, from the first word, of the word that inflects.
    public var head: Int
    /// The reading of the head, for expressions that inflect.
    public var analysis: Analysis?
    /// Whether the last word carries an article (`della`), which is left to what follows.
    public var leavesArticle: Bool
  }

  private var phrases: [Phrase] = []
  private var keys: [[[UInt8]]] = []
  private var firstWords = WordTable(minimumCapacity: 2_048)
  private var byFirstWord: [[Phrase.ID]] = []

  /// Reads lines in the format of the lexicon.
  public init(_ bytes: [UInt8]) {
    var reader = TSVReader(bytes)
    var row = TSVReader.Row()
    while reader.next(into: &row) {
      guard let kind = Phrase.Kind(rawValue: reader.string(row, 1)) else { continue }
      let phrase = Phrase(
        words: Self.words(reader.string(row, 0)),
        kind: kind,
        english: reader.string(row, 2),
        alternatives: reader.string(row, 3).split(separator: ";").map { part in
          String(part.drop { $0 == " " })
        },
        flags: LexemeFlags(reader.string(row, 4))
      )
      add(phrase)
    }
    for index in byFirstWord.indices {
      byFirstWord[index].sort { phrases[Int($0)].words.count > phrases[Int($1)].words.count }
    }
  }

  /// Splits at blanks and after apostrophes, as the tokenizer does.
  private static func words(_ text: String) -> [String] {
    Tokenizer().tokens(in: text).map { token in
      String(decoding: Array(text.utf8)[token.range.range], as: UTF8.self)
    }
  }

  private mutating func add(_ phrase: Phrase) {
    guard let first = phrase.words.first else { return }
    let id = Phrase.ID(phrases.count)
    phrases.append(phrase)
    keys.append(phrase.words.map(Folding.key))
    let word = firstWords.insert(Folding.key(first))
    if word == byFirstWord.count {
      byFirstWord.append([id])
    } else {
      byFirstWord[word].append(id)
    }
  }

  /// The number of expressions.
  public var count: Int { phrases.count }

  /// The expression with a number.
  public subscript(id: Phrase.ID) -> Phrase { phrases[Int(id)] }

  /// The longest expression that begins at `start`.
  public func longestMatch(
    in words: [Word],
    at start: Int,
    lexicon: Lexicon
  ) -> Match? {
    var best: Match?
    for id in candidates(words[start], lexicon) {
      guard keys[Int(id)].count <= words.count - start,
        keys[Int(id)].count > best?.length ?? 0,
        let match = match(id, in: words, at: start, lexicon)
      else { continue }
      best = match
    }
    return best
  }

  private func candidates(_ word: Word, _ lexicon: Lexicon) -> [Phrase.ID] {
    var ids: [Phrase.ID] = []
    if let id = firstWords.id(of: word.key) { ids += byFirstWord[id] }
    for analysis in word.analyses {
      guard let lexeme = analysis.lexeme, analysis.clitics == (.none, .none) else { continue }
      let lemma = lexicon.lemmaKey(of: lexeme)
      if lemma == word.key { continue }
      if let id = firstWords.id(of: lemma) {
        for phrase in byFirstWord[id] where !ids.contains(phrase) { ids.append(phrase) }
      }
    }
    return ids
  }

  private func match(
    _ id: Phrase.ID,
    in words: [Word],
    at start: Int,
    _ lexicon: Lexicon
  ) -> Match? {
    let phrase = phrases[Int(id)]
    let keys = self.keys[Int(id)]
    var match = Match(phrase: id, length: keys.count, head: 0, leavesArticle: false)
    for (offset, key) in keys.enumerated() {
      let word = words[start + offset]
      if offset == keys.count - 1, phrase.endsInPreposition, key != word.key {
        guard Self.contracts(key, word.key) else { return nil }
        match.leavesArticle = true
        continue
      }
      guard let fit = fit(word, key, offset, phrase, lexicon) else { return nil }
      if offset == 0 { match.analysis = fit.analysis }
    }
    return match
  }

  /// A word in its place of an expression, with its reading where the place inflects.
  private struct Fit {
    var analysis: Analysis?
  }

  /// How a word fits a place of the expression: as it stands, or inflected where that place may.
  private func fit(
    _ word: Word,
    _ key: [UInt8],
    _ offset: Int,
    _ phrase: Phrase,
    _ lexicon: Lexicon
  ) -> Fit? {
    func inflected(_ classes: [PartOfSpeech]) -> Analysis? {
      word.analyses.first { analysis in
        guard classes.contains(analysis.partOfSpeech), let lexeme = analysis.lexeme else {
          return false
        }
        return lexicon.lemmaKey(of: lexeme) == key
      }
    }
    switch phrase.kind {
    case .verb where offset == 0:
      guard let found = inflected([.verb]), found.clitics == (.none, .none) else { return nil }
      return Fit(analysis: found)
    case .noun where offset == 0:
      if let found = inflected([.noun, .adjective]) { return Fit(analysis: found) }
      guard word.key == key else { return nil }
      return Fit(analysis: word.analyses.first { $0.partOfSpeech == .noun })
    case .noun, .adjective:
      if word.key == key { return Fit() }
      return inflected([.adjective]).map { Fit(analysis: $0) }
    default:
      return word.key == key ? Fit() : nil
    }
  }

  /// Whether a word is the preposition joined to an article: `di` in `dell'`, `della`, `dei`.
  private static func contracts(_ preposition: [UInt8], _ word: [UInt8]) -> Bool {
    guard word.count > preposition.count else { return false }
    let stem = contractedStems[String(decoding: preposition, as: UTF8.self)] ?? ""
    let rest = String(decoding: word, as: UTF8.self)
    guard rest.hasPrefix(stem) else { return false }
    return articleTails.contains(String(rest.dropFirst(stem.count)))
  }

  private static let contractedStems = [
    "di": "de", "a": "a", "da": "da", "in": "ne", "su": "su", "con": "co",
  ]
  private static let articleTails: Set<String> = [
    "l", "llo", "ll'", "lla", "i", "gli", "lle",
  ]
}
