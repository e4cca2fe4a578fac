import Linguistics
import TextModel

/// Reads a sentence into the units among which noun groups are looked for.
///
/// Terms of the glossaries in use stand as single units; what remains is analysed, disambiguated,
/// and capitalised words are joined to names.
struct ExtractionReader {
  private let analyzer: ItalianAnalyzer
  private let disambiguator: Disambiguator
  private let tokenizer = Tokenizer()
  private var forms = WordTable(minimumCapacity: 1_024)
  private var readings: [PhraseTable.Word] = []
  private let phrases = PhraseTable.builtIn
  /// Whether an expression is a noun group, for those met.
  private var nounPhrases: [Phrase.ID: Bool] = [:]
  private var traitsOfLexeme: [Lexeme.ID: ExtractionUnit.Traits] = [:]

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
  private struct Word {
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

  private mutating func entry(_ key: [UInt8]) -> PhraseTable.Word {
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

  // MARK: Units

  private mutating func unit(of word: Word, _ term: KnownTerm) -> ExtractionUnit {
    var unit = ExtractionUnit(role: .other, range: word.range, key: Folding.key(term.italian))
    unit.traits.insert(.isTerm)
    if word.touches { unit.traits.insert(.touches) }
    if term.isNationality { unit.traits.insert(.isNationality) }
    if term.italian.utf8.contains(where: { $0 == 0x20 || $0 == UInt8(ascii: "'") }) {
      unit.traits.insert(.isPhrase)
    }
    unit.features = term.features
    switch term.kind {
    case .noun, nil: unit.role = .noun
    case .proper: unit.role = .name
    case .acronym: unit.role = .acronym
    case .adjective: unit.role = .adjective
    case .verb, .adverb, .phrase: unit.role = .other
    }
    if unit.role == .name || unit.role == .acronym { unit.traits.insert(.isKnownName) }
    guard !unit.traits.contains(.isPhrase) else { return unit }
    // A single word inflects as the lexicon says.
    let wanted: PartOfSpeech = unit.role == .adjective ? .adjective : .noun
    let readings = entry(word.key).analyses
    let fitting = readings.filter {
      $0.partOfSpeech == wanted && $0.features.agrees(with: term.features)
    }
    if let reading = fitting.first ?? readings.first(where: { $0.partOfSpeech == wanted }) {
      unit.lexeme = reading.lexeme
      unit.features = reading.features
      if unit.role == .noun || unit.role == .adjective { settle(&unit, reading, word) }
    }
    return unit
  }

  private mutating func unit(
    of word: Word,
    _ analysis: Analysis?,
    _ words: [Word],
    _ index: Int
  ) -> ExtractionUnit {
    var unit = ExtractionUnit(role: .other, range: word.range, key: word.key)
    if word.touches { unit.traits.insert(.touches) }
    guard word.kind == .word else { return unit }
    unit.prefix = word.prefix
    guard !Self.isNumber(word), !word.isInExpression else { return unit }
    if word.shape == .upper {
      if isAcronym(word) { unit.role = .acronym }
      return unit
    }
    if let name = name(word, analysis) { return name }
    guard let analysis else {
      unit.role = word.key.count > 3 ? .noun : .other
      unit.traits.insert(.isUnknown)
      unit.features = GuessedInflection.features(of: String(decoding: word.key, as: UTF8.self))
      if GuessedInflection.looksLikeAdjective(String(decoding: word.key, as: UTF8.self)) {
        unit.role = .adjective
      }
      return unit
    }
    unit.features = analysis.features
    unit.lexeme = analysis.lexeme
    unit.role = Self.role(of: analysis)
    guard unit.role != .other else { return unit }
    settle(&unit, analysis, word)
    if unit.role == .adjective,
      word.analyses.contains(where: { $0.features.verbForm == .participle })
    {
      unit.traits.insert(.isParticipial)
    }
    if unit.role == .noun {
      unit.adjectival =
        word.analyses.first { reading in
          reading.partOfSpeech == .adjective || reading.features.verbForm == .participle
        }?.features
    }
    return unit
  }

  private static func role(of analysis: Analysis) -> ExtractionUnit.Role {
    switch analysis.partOfSpeech {
    case .noun: .noun
    case .adjective: .adjective
    case .verb where analysis.features.verbForm == .participle: .participle
    case .preposition: .preposition
    case .articulatedPreposition: .articulatedPreposition
    case .article: .article
    default: .other
    }
  }

  /// Looks up what the lexicon says of the word.
  private mutating func settle(_ unit: inout ExtractionUnit, _ analysis: Analysis, _ word: Word) {
    if case .prefix(let index) = analysis.derivation {
      var length = Prefixes.all[Int(index)].italian.utf8.count
      if word.key.count > length, word.key[length] == UInt8(ascii: "-") { length += 1 }
      unit.prefix += length
    } else if analysis.derivation != .none {
      unit.role = .other
      return
    }
    guard let lexeme = analysis.lexeme else { return }
    let lemma = analyzer.lexicon.lemmaKey(of: lexeme)
    unit.key = Array(word.key.prefix(unit.prefix)) + lemma
    unit.traits.formUnion(traits(of: lexeme, unit.role, lemma))
  }

  private mutating func traits(
    of id: Lexeme.ID,
    _ role: ExtractionUnit.Role,
    _ lemma: [UInt8]
  ) -> ExtractionUnit.Traits {
    if let known = traitsOfLexeme[id] { return known }
    let lexeme = analyzer.lexicon[id]
    var traits: ExtractionUnit.Traits = []
    if lexeme.flags.has("hum") { traits.insert(.isHuman) }
    if lexeme.flags.has("time") { traits.insert(.isTime) }
    if lexeme.flags.has("pre") { traits.insert(.isQualifying) }
    if role == .adjective, let first = lexeme.english.utf8.first, first &- 0x41 < 26 {
      traits.insert(.isNationality)
    }
    let isGeneric =
      switch role {
      case .noun: FramingWords.holds(noun: lemma)
      case .adjective: FramingWords.holds(adjective: lemma)
      case .participle: FramingWords.holds(participle: lemma)
      default: false
      }
    if isGeneric { traits.insert(.isGeneric) }
    traitsOfLexeme[id] = traits
    return traits
  }

  // MARK: Names and acronyms

  /// The unit of a capitalised word that is no common word, or that stands inside a sentence.
  private mutating func name(_ word: Word, _ analysis: Analysis?) -> ExtractionUnit? {
    guard word.shape == .capitalized || word.shape == .mixed else { return nil }
    guard Self.looksLikeName(word) else {
      return ExtractionUnit(role: .other, range: word.range, key: word.key)
    }
    let isCommon = word.analyses.contains { $0.origin <= .repaired }
    if word.begins, isCommon { return nil }
    var unit = ExtractionUnit(role: .name, range: word.range, key: word.key)
    if word.touches { unit.traits.insert(.touches) }
    switch analysis?.partOfSpeech {
    case .noun, .adjective, .verb, .properNoun, nil, .adverb: break
    default:
      // `Il` of a title, a pronoun of respect.
      return nil
    }
    // A common noun with a capital of respect is a name only beside others.
    guard isCommon, let analysis else {
      unit.traits.insert(.isUnknown)
      return unit
    }
    unit.lexeme = analysis.lexeme
    unit.features = analysis.features
    unit.prefix = word.prefix
    unit.traits.insert(.isCapital)
    unit.role = Self.role(of: analysis)
    settle(&unit, analysis, word)
    unit.commonRole = unit.role
    unit.role = .name
    return unit
  }

  /// Whether a word in capitals is an acronym: no Roman numeral, no common word in a title, no symbol
  /// of a unit.
  private func isAcronym(_ word: Word) -> Bool {
    guard (2...10).contains(word.key.count), !Self.units.contains(word.key),
      word.key.first != UInt8(ascii: "-")
    else { return false }
    if word.key.allSatisfy({ "ivxlcdm".utf8.contains($0) }) { return false }
    return word.key.count > 6
      ? word.analyses.isEmpty : !word.analyses.contains { $0.origin <= .repaired }
  }

  private static let units: Set<[UInt8]> = Set(
    [
      "mw", "gw", "tw", "kw", "mwh", "gwh", "twh", "kwh", "km", "kg", "ghz", "mhz", "spa", "srl",
      "mb",
    ]
    .map { Array($0.utf8) }
  )

  private static func isNumber(_ word: Word) -> Bool {
    if word.shape == .lower || word.begins {
      if Numerals.italianValue(ofKey: word.key) != nil {
        return !word.analyses.contains { $0.partOfSpeech == .noun || $0.partOfSpeech == .adjective }
      }
      // `trent'anni`.
      return word.key.last == UInt8(ascii: "'") && word.analyses.isEmpty
    }
    return word.shape == .capitalized && Numerals.italianValue(ofKey: word.key) != nil
  }

  /// Whether a word may be a name by its letters: no initial, abbreviation or symbol of a unit.
  private static func looksLikeName(_ word: Word) -> Bool {
    guard word.key.count > 2, !units.contains(word.key), let first = word.key.first else {
      return false
    }
    if first &- 0x30 < 10 { return false }
    return !word.key.contains(UInt8(ascii: ".")) && word.key.last != UInt8(ascii: "'")
  }
}
