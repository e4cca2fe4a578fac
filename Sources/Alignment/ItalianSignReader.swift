import Linguistics
import Terminology
import TextModel

/// Reads the signs of Italian segments, with the English that lexicon and glossaries have for them.
struct ItalianSignReader {
  private let analyzer: ItalianAnalyzer
  private let phrases: PhraseTable
  private let matcher: TermMatcher?
  private var equivalents: EquivalentReader
  private var forms = WordTable(minimumCapacity: 4_096)
  /// What is known about each form, whatever its place.
  private var readings: [PhraseTable.Word] = []
  private var table = SignTable()

  init(lexicon: Lexicon, phrases: PhraseTable, matcher: TermMatcher?, english: EnglishAnalyzer) {
    analyzer = ItalianAnalyzer(lexicon: lexicon)
    self.phrases = phrases
    self.matcher = matcher
    equivalents = EquivalentReader(lexicon: lexicon, phrases: phrases, english: english)
  }

  /// The signs of a side.
  mutating func read(_ side: SegmentedText, _ concepts: inout ConceptTable) -> SignTable {
    for range in side.segments {
      let words = SignReader.words(of: side.text, range, .italian)
      let found = words.map { reading(of: $0.key, $0.token.kind) }
      var hits: [TermHit] = []
      matcher?.scan(side.text, range) { hits.append($0) }
      var nextHit = 0
      var signs: [Int] = []
      signs.reserveCapacity(words.count)
      var index = 0
      while index < words.count {
        let start = words[index].token.range.lowerBound
        while nextHit < hits.count, hits[nextHit].range.lowerBound < start { nextHit += 1 }
        if nextHit < hits.count, hits[nextHit].range.lowerBound == start {
          let end = hits[nextHit].range.upperBound
          var last = index
          while last + 1 < words.count, words[last + 1].token.range.upperBound <= end { last += 1 }
          signs.append(termSign(hits[nextHit], found[index...last], words[index...last], &concepts))
          index = last + 1
          continue
        }
        if let match = phrases.longestMatch(in: found, at: index), match.length > 1 {
          signs.append(phraseSign(match, found[index..<(index + match.length)], &concepts))
          index += match.length
          continue
        }
        if let sign = sign(words[index], found[index].analyses, &concepts) { signs.append(sign) }
        index += 1
      }
      table.appendSegment(signs)
    }
    return table
  }

  private mutating func reading(of key: [UInt8], _ kind: Token.Kind) -> PhraseTable.Word {
    guard kind == .word else {
      return phrases.word(key: key, analyses: [], lexicon: analyzer.lexicon)
    }
    let id = forms.insert(key)
    if id == readings.count {
      let analyses = analyzer.analyses(ofKey: key)
      readings.append(phrases.word(key: key, analyses: analyses, lexicon: analyzer.lexicon))
    }
    return readings[id]
  }

  private mutating func termSign(
    _ hit: TermHit,
    _ readings: ArraySlice<PhraseTable.Word>,
    _ words: ArraySlice<SignReader.Word>,
    _ concepts: inout ConceptTable
  ) -> Int {
    let (id, isNew) = table.number(of: Array("\(hit.glossary):\(hit.entry)".utf8) + [5])
    guard isNew, let matcher else { return id }
    let entry = matcher.glossaries[hit.glossary].entries[hit.entry]
    var found: [Int32] = []
    for target in entry.targets where target.status != .forbidden {
      equivalents.add(target.english, to: &found, &concepts)
    }
    if !entry.firstMention.isEmpty { equivalents.add(entry.firstMention, to: &found, &concepts) }
    found += contentConcepts(readings, &concepts)
    let isName = entry.kind == .proper || entry.kind == .acronym
    if isName {
      for word in words where word.token.kind == .word {
        let plain = Self.plain(word.key)
        found.append(concepts.id(.spelling, plain))
        if let skeleton = Cognate.italian(plain) { found.append(concepts.id(.skeleton, skeleton)) }
      }
    }
    table.add(isName ? .name : words.count > 1 ? .phrase : .content, concepts: found)
    return id
  }

  private mutating func contentConcepts(
    _ words: ArraySlice<PhraseTable.Word>,
    _ concepts: inout ConceptTable
  ) -> [Int32] {
    var found: [Int32] = []
    for word in words {
      for analysis in word.analyses where analysis.partOfSpeech.isContent {
        found += equivalents.concepts(of: analysis, &concepts)
      }
    }
    return found
  }

  private mutating func phraseSign(
    _ match: PhraseTable.Match,
    _ words: ArraySlice<PhraseTable.Word>,
    _ concepts: inout ConceptTable
  ) -> Int {
    let (id, isNew) = table.number(of: Array("\(match.phrase)".utf8) + [4])
    guard isNew else { return id }
    var found = equivalents.concepts(ofPhrase: match.phrase, &concepts)
    found += contentConcepts(words, &concepts)
    let kind: SignKind
    switch phrases.kind(of: match.phrase) {
    case .noun, .verb, .adjective, .adverb: kind = .phrase
    default: kind = .function
    }
    table.add(kind, concepts: found)
    return id
  }

  private mutating func sign(
    _ word: SignReader.Word,
    _ analyses: [Analysis],
    _ concepts: inout ConceptTable
  ) -> Int? {
    switch word.token.kind {
    case .punctuation, .symbol:
      guard let mark = SignReader.mark(word.key) else { return nil }
      let (id, isNew) = table.number(of: [mark, 0])
      if isNew { table.add(.mark, concepts: [concepts.id(.mark, [mark])]) }
      return id
    case .number:
      let digits = SignReader.digits(word.key)
      let (id, isNew) = table.number(of: digits + [1])
      if isNew { table.add(.number, concepts: [concepts.id(.number, digits)]) }
      return id
    case .address:
      let (id, isNew) = table.number(of: word.key + [3])
      if isNew {
        table.add(.name, concepts: [concepts.id(.spelling, Folding.unaccented(word.key))])
      }
      return id
    case .word:
      return wordSign(word, analyses, &concepts)
    }
  }

  private mutating func wordSign(
    _ word: SignReader.Word,
    _ analyses: [Analysis],
    _ concepts: inout ConceptTable
  ) -> Int {
    let isCapital = word.token.shape != .lower
    let isName = word.isName || isCapital && analyses.isEmpty
    let (id, isNew) = table.number(of: word.key + [isName ? 3 : 2])
    guard isNew else { return id }
    var found: [Int32] = []
    var kind: SignKind = isName ? .name : .unknown
    for analysis in analyses {
      found += equivalents.concepts(of: analysis, &concepts)
      if kind == .content || kind == .name { continue }
      kind = analysis.partOfSpeech.isContent ? .content : .function
    }
    if let value = Numerals.italianValue(ofKey: word.key) {
      if !isName { kind = .numeral }
      found.append(concepts.id(.number, String(value).utf8))
    }
    if word.key[0] &- 0x30 < 10 {
      kind = .number
      found.append(concepts.id(.number, SignReader.digits(word.key)))
    }
    if word.token.shape == .upper, let value = Numerals.romanValue(of: word.key.map { $0 & 0xDF }) {
      found.append(concepts.id(.number, String(value).utf8))
    }
    let plain = Self.plain(word.key)
    if kind == .name || kind == .unknown || kind == .number {
      found.append(concepts.id(.spelling, plain))
    }
    if kind != .function, kind != .numeral, let skeleton = Cognate.italian(plain) {
      found.append(concepts.id(.skeleton, skeleton))
    }
    table.add(kind, concepts: found)
    return id
  }
}

extension ItalianSignReader {
  /// A spelling without accents, points and apostrophes.
  private static func plain(_ key: [UInt8]) -> [UInt8] {
    Folding.unaccented(key).filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "'") }
  }
}

extension PartOfSpeech {
  /// Whether words of the class carry meaning of their own.
  var isContent: Bool {
    switch self {
    case .noun, .properNoun, .verb, .adjective, .adverb, .ordinal, .unknown: true
    default: false
    }
  }
}
