import Linguistics
import TextModel

/// Reads the signs of English segments.
struct EnglishSignReader {
  private let analyzer: EnglishAnalyzer
  private var table = SignTable()

  init(analyzer: EnglishAnalyzer) {
    self.analyzer = analyzer
  }

  /// The signs of a side.
  mutating func read(_ side: SegmentedText, _ concepts: inout ConceptTable) -> SignTable {
    for range in side.segments {
      let words = SignReader.words(of: side.text, range, .english)
      var signs: [Int] = []
      signs.reserveCapacity(words.count)
      for index in words.indices {
        if let sign = sign(words, index, &concepts) { signs.append(sign) }
      }
      table.appendSegment(signs)
    }
    return table
  }

  private mutating func sign(
    _ words: [SignReader.Word],
    _ index: Int,
    _ concepts: inout ConceptTable
  ) -> Int? {
    let word = words[index]
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
    case .word, .address:
      return wordSign(words, index, &concepts)
    }
  }

  private mutating func wordSign(
    _ words: [SignReader.Word],
    _ index: Int,
    _ concepts: inout ConceptTable
  ) -> Int {
    let word = words[index]
    let compound = Self.compound(words, index)
    let isName = word.isName || word.token.kind == .address
    var key = word.key
    if let compound { key += Array("+\(compound)".utf8) }
    let (id, isNew) = table.number(of: key + [isName ? 3 : 2])
    guard isNew else { return id }
    var kind: SignKind = isName ? .name : .content
    var found: [Int32] = []
    if let number = compound ?? Numerals.englishValue(ofKey: word.key) {
      kind = .numeral
      found.append(concepts.id(.number, String(number).utf8))
    }
    if word.key[0] &- 0x30 < 10 {
      kind = .number
      let digits = SignReader.digits(word.key)
      found.append(concepts.id(.number, digits))
      // The decade of `1990s` is `anni Novanta` in Italian.
      if digits.count == 4, word.key.last == UInt8(ascii: "s") {
        found.append(concepts.id(.number, digits.suffix(2)))
      }
    }
    if word.token.shape == .upper, let value = Numerals.romanValue(of: word.key.map { $0 & 0xDF }) {
      found.append(concepts.id(.number, String(value).utf8))
    }
    var bare = EnglishAnalyzer.withoutPossessive(word.key)
    if bare.hasSuffix(Array("n't".utf8)) { bare = Array("not".utf8) }
    if EnglishFunctionWords.contains(bare), !word.isName { kind = .function }
    for analysis in analyzer.analyses(ofKey: bare) {
      found.append(concepts.id(.lemma, analysis.lemma))
    }
    let plain = Folding.unaccented(bare).filter { $0 != UInt8(ascii: ".") }
    found.append(concepts.id(.spelling, plain))
    if kind != .function, let skeleton = Cognate.english(plain) {
      found.append(concepts.id(.skeleton, skeleton))
    }
    table.add(kind, concepts: found)
    return id
  }

  /// The value of `twenty-three` at *twenty*.
  private static func compound(_ words: [SignReader.Word], _ index: Int) -> Int? {
    guard words[index].key.last == UInt8(ascii: "y"),
      let tens = Numerals.englishValue(ofKey: words[index].key), tens >= 20, tens < 100,
      tens % 10 == 0
    else { return nil }
    var next = index + 1
    if next < words.count, words[next].key == [UInt8(ascii: "-")] { next += 1 }
    guard next < words.count, let unit = Numerals.englishValue(ofKey: words[next].key),
      (1...9).contains(unit)
    else { return nil }
    return tens + unit
  }
}
