import Linguistics
import TextModel

/// Reads the signs of Italian segments, with the English that the lexicon has for them.
struct ItalianSignReader {
  /// What is known about a word, whatever its place.
  private struct Entry {
    var analyses: [Analysis]
    var beginsPhrase: Bool
  }

  private let analyzer: ItalianAnalyzer
  private let phrases: PhraseTable
  private var equivalents: EquivalentReader
  private var words = WordTable(minimumCapacity: 4_096)
  private var entries: [Entry] = []
  private var table = SignTable()

  init(lexicon: Lexicon, phrases: PhraseTable, english: EnglishAnalyzer) {
    analyzer = ItalianAnalyzer(lexicon: lexicon)
    self.phrases = phrases
    equivalents = EquivalentReader(lexicon: lexicon, phrases: phrases, english: english)
  }

  /// The signs of a side.
  mutating func read(_ side: SegmentedText, _ concepts: inout ConceptTable) -> SignTable {
    for range in side.segments {
      let words = SignReader.words(of: side.text, range, .italian)
      let ids = words.map { $0.token.kind == .word ? entry(of: $0.key) : -1 }
      let readings = zip(words, ids).map { word, id in
        PhraseTable.Word(key: word.key, analyses: id < 0 ? [] : entries[id].analyses)
      }
      var signs: [Int] = []
      signs.reserveCapacity(words.count)
      var index = 0
      while index < words.count {
        if ids[index] >= 0, entries[ids[index]].beginsPhrase,
          let match = phrases.longestMatch(in: readings, at: index, lexicon: analyzer.lexicon),
          match.length > 1
        {
          signs.append(phraseSign(match, readings[index..<(index + match.length)], &concepts))
          index += match.length
          continue
        }
        if let sign = sign(words[index], ids[index], &concepts) { signs.append(sign) }
        index += 1
      }
      table.appendSegment(signs)
    }
    return table
  }

  private mutating func entry(of key: [UInt8]) -> Int {
    let id = words.insert(key)
    if id == entries.count {
      let analyses = analyzer.analyses(ofKey: key)
      let word = PhraseTable.Word(key: key, analyses: analyses)
      entries.append(
        Entry(
          analyses: analyses,
          beginsPhrase: phrases.mayBegin(with: word, lexicon: analyzer.lexicon)
        )
      )
    }
    return id
  }

  private mutating func phraseSign(
    _ match: PhraseTable.Match,
    _ words: ArraySlice<PhraseTable.Word>,
    _ concepts: inout ConceptTable
  ) -> Int {
    let (id, isNew) = table.number(of: Array("\(match.phrase)".utf8) + [4])
    guard isNew else { return id }
    var found = equivalents.concepts(ofPhrase: match.phrase, &concepts)
    for word in words {
      for analysis in word.analyses where analysis.partOfSpeech.isContent {
        found += equivalents.concepts(of: analysis, &concepts)
      }
    }
    let kind: SignKind
    switch phrases[match.phrase].kind {
    case .noun, .verb, .adjective, .adverb: kind = .phrase
    default: kind = .function
    }
    table.add(kind, concepts: found)
    return id
  }

  private mutating func sign(
    _ word: SignReader.Word,
    _ entry: Int,
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
      return wordSign(word, entry, &concepts)
    }
  }

  private mutating func wordSign(
    _ word: SignReader.Word,
    _ entry: Int,
    _ concepts: inout ConceptTable
  ) -> Int {
    let analyses = entries[entry].analyses
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
    let plain = Folding.unaccented(word.key).filter {
      $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "'")
    }
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

extension PartOfSpeech {
  /// Whether words of the class carry meaning of their own.
  var isContent: Bool {
    switch self {
    case .noun, .properNoun, .verb, .adjective, .adverb, .ordinal, .unknown: true
    default: false
    }
  }
}
