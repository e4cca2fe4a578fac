import Linguistics
import TextModel

/// Reads a sentence into the units among which noun groups are looked for.
///
/// Terms of the glossaries in use stand as single units; what remains is analysed, disambiguated,
/// and capitalised words are joined to names.
struct ExtractionReader {
  let analyzer: ItalianAnalyzer
  private let disambiguator: Disambiguator
  private let tokenizer = Tokenizer()
  private var forms = WordTable(minimumCapacity: 1_024)
  private var readings: [PhraseTable.Word] = []
  private let phrases = PhraseTable.builtIn
  /// Whether an expression is a noun group, for those met.
  private var nounPhrases: [Phrase.ID: Bool] = [:]
  var traitsOfLexeme: [Lexeme.ID: ExtractionUnit.Traits] = [:]

  /// More forms than this are forgotten.
  private static let limit = 1 << 18

  /// Reads with the readings of `analyzer`.
  init(analyzer: ItalianAnalyzer) {
    self.analyzer = analyzer
    disambiguator = Disambiguator(lexicon: analyzer.lexicon)
  }

  /// A term that the glossaries in use have, at its place in the text.
  struct KnownTerm {
    /// The bytes of the text.
    var range: TextRange
    /// What the term is.
    var kind: Entry.Kind?
    /// Whether it is a people or a place, or an adjective of one.
    var isNationality: Bool
    /// The citation form.
    var italian: String
    /// Gender and number as found.
    var features: Features
  }

  /// A word on its way to a unit.
  struct Word {
    var range: TextRange
    var key: [UInt8]
    var shape: Token.Shape
    var kind: Token.Kind
    var touches: Bool
    var begins: Bool
    /// The index of the known term that covers it.
    var term: Int?
    var analyses: [Analysis]
    /// The word as the table of expressions sees it.
    var entry: PhraseTable.Word
    /// Whether it is part of an expression that is no noun group: `a ridosso di`.
    var isInExpression = false
    /// How many bytes of the key stand before what the analyses are of.
    var prefix = 0
  }

  /// The units of a sentence; none of one that is set in capitals.
  mutating func units(
    of text: SourceText,
    _ range: TextRange,
    _ terms: [KnownTerm]
  ) -> [ExtractionUnit] {
    if readings.count > Self.limit {
      forms = WordTable(minimumCapacity: 1_024)
      readings.removeAll(keepingCapacity: true)
    }
    var words = words(of: text, range, terms)
    markExpressions(&words)
    guard !words.isEmpty, !Self.isSetInCapitals(words) else { return [] }
    let chosen = disambiguator.choose(
      words.map { word in
        WordReadings(
          key: word.key,
          shape: word.shape,
          beginsSentence: word.begins,
          analyses: word.analyses,
          isPunctuation: word.kind == .punctuation || word.kind == .symbol
        )
      }
    )
    var units: [ExtractionUnit] = []
    units.reserveCapacity(words.count)
    for (index, word) in words.enumerated() {
      units.append(
        word.term.map { unit(of: word, terms[$0]) } ?? unit(of: word, chosen[index], words, index)
      )
    }
    return NameJoiner(text: text).joined(units)
  }

  // MARK: Words

  private mutating func words(
    of text: SourceText,
    _ range: TextRange,
    _ terms: [KnownTerm]
  ) -> [Word] {
    let tokens = tokenizer.tokens(in: text, range)
    var words: [Word] = []
    words.reserveCapacity(tokens.count)
    var term = 0
    var index = 0
    var begins = true
    while index < tokens.count {
      let token = tokens[index]
      while term < terms.count, terms[term].range.upperBound <= token.range.lowerBound { term += 1 }
      var word: Word
      if term < terms.count, terms[term].range.lowerBound <= token.range.lowerBound {
        word = self.word(text, terms[term], term, token)
        while index < tokens.count, tokens[index].range.lowerBound < terms[term].range.upperBound {
          index += 1
        }
      } else {
        let limit = term < terms.count ? terms[term].range.lowerBound : range.upperBound
        let length = Self.compoundLength(tokens, index, text, limit)
        word = self.word(text, tokens[index..<(index + length)])
        index += length
      }
      word.begins = begins
      begins = Self.leavesStart(word, text) ? begins : Self.opens(word, text)
      words.append(word)
    }
    return words
  }

  /// How many tokens hyphens join to one word: `nord-est`, `anti-drone`.
  private static func compoundLength(
    _ tokens: [Token],
    _ start: Int,
    _ text: SourceText,
    _ limit: Int
  ) -> Int {
    guard tokens[start].kind == .word || tokens[start].kind == .number else { return 1 }
    var end = start + 1
    while end + 1 < tokens.count, tokens[end].gap == .none, tokens[end + 1].gap == .none,
      tokens[end].range.count == 1, text.bytes[tokens[end].range.lowerBound] == UInt8(ascii: "-"),
      tokens[end + 1].kind == .word || tokens[end + 1].kind == .number,
      tokens[end + 1].range.upperBound <= limit
    {
      end += 2
    }
    return end - start
  }

  private mutating func word(_ text: SourceText, _ tokens: ArraySlice<Token>) -> Word {
    let (first, last) = (tokens[tokens.startIndex], tokens[tokens.endIndex - 1])
    let range = TextRange(first.range.lowerBound, last.range.upperBound)
    let key = Folding.key(text.bytes, range)
    var word = Word(
      range: range,
      key: key,
      shape: first.shape,
      kind: first.kind,
      touches: first.gap == .none,
      begins: false,
      analyses: [],
      entry: Self.noEntry
    )
    if tokens.count > 1 { word.kind = .word }
    guard word.kind == .word else { return word }
    word.entry = entry(key)
    word.analyses = word.entry.analyses
    if word.analyses.isEmpty, tokens.count > 1 {
      let tail = Folding.key(text.bytes, last.range)
      word.prefix = key.count - tail.count
      word.analyses = entry(tail).analyses.filter {
        $0.partOfSpeech == .noun || $0.partOfSpeech == .adjective
      }
      if tokens.contains(where: { $0.shape == .upper || $0.kind == .number && $0.range.count < 5 }),
        tokens.contains(where: { $0.shape == .upper || $0.shape == .capitalized })
      {
        word.shape = .upper
      } else if tokens.contains(where: { $0.shape == .capitalized }) {
        word.shape = .capitalized
      }
    }
    return word
  }

  private func word(_ text: SourceText, _ term: KnownTerm, _ index: Int, _ token: Token) -> Word {
    let partOfSpeech: PartOfSpeech
    switch term.kind {
    case .noun: partOfSpeech = .noun
    case .proper, .acronym: partOfSpeech = .properNoun
    case .adjective: partOfSpeech = .adjective
    case .verb: partOfSpeech = .verb
    case .adverb, .phrase: partOfSpeech = .adverb
    case nil: partOfSpeech = .noun
    }
    var features = term.features
    if features.number.isEmpty { features.insert(.singular) }
    return Word(
      range: term.range,
      key: Folding.key(text.bytes, term.range),
      shape: token.shape,
      kind: .word,
      touches: token.gap == .none,
      begins: false,
      term: index,
      analyses: [Analysis(lexeme: nil, partOfSpeech, features)],
      entry: Self.noEntry
    )
  }

  mutating func entry(_ key: [UInt8]) -> PhraseTable.Word {
    let form = forms.insert(key)
    if form == readings.count {
      let analyses = analyzer.analyses(ofKey: key)
      readings.append(phrases.word(key: key, analyses: analyses, lexicon: analyzer.lexicon))
    }
    return readings[form]
  }

  private static let noEntry = PhraseTable.builtIn.word(
    key: [],
    analyses: [],
    lexicon: .builtIn
  )

  private mutating func isNounGroup(_ phrase: Phrase.ID) -> Bool {
    if let known = nounPhrases[phrase] { return known }
    let isNoun = phrases[phrase].kind == .noun
    nounPhrases[phrase] = isNoun
    return isNoun
  }

  /// Marks the words of expressions that are no noun groups.
  private mutating func markExpressions(_ words: inout [Word]) {
    let entries = words.map(\.entry)
    var index = 0
    while index < words.count {
      guard words[index].kind == .word, words[index].term == nil,
        let match = phrases.longestMatch(in: entries, at: index),
        !isNounGroup(match.phrase)
      else {
        index += 1
        continue
      }
      for place in index..<(index + match.length) { words[place].isInExpression = true }
      index += match.length
    }
  }

  /// Whether the sentence has begun no more after a mark than before it.
  private static func leavesStart(_ word: Word, _ text: SourceText) -> Bool {
    word.kind == .punctuation
      && ["(", "[", "—", "–", "-"].contains(text[word.range])
  }

  private static func opens(_ word: Word, _ text: SourceText) -> Bool {
    word.kind == .punctuation
      && [".", "!", "?", ":", "«", "“", "\"", "…", "”", "»", "„", "‘"].contains(text[word.range])
  }

  private static func isSetInCapitals(_ words: [Word]) -> Bool {
    let counted = words.filter { $0.kind == .word }
    guard counted.count > 2 else { return false }
    return counted.count { $0.shape == .upper } * 2 > counted.count
  }
}
