import Linguistics
import TextModel

/// The candidates of all texts read so far, each counted under one key in all its forms.
struct CandidateStore {
  /// A unit of a candidate as it stood where the candidate was first found.
  struct Part {
    var role: ExtractionUnit.Role
    var lexeme: Lexeme.ID?
    var prefix: Int
    var traits: ExtractionUnit.Traits
    /// Whether it inflects with the head.
    var agrees: Bool
    /// Its text, lower case unless it is a name.
    var text: [UInt8]
  }

  /// What is known of a candidate.
  struct Record {
    var kind: ExtractedTerm.Kind
    var parts: [Part]
    /// The index of the head among the parts.
    var head: Int
    /// Gender and number of the head where it was first found.
    var features: Features
    /// The number of words that bear meaning.
    var length: Int
    /// The candidates that lie in it.
    var nested: [Int32]
    var count = 0
    var plurals = 0
    var capitals = 0
    var documentCount = 0
    var lastDocument = -1
    var evidence: [ExtractedTerm.Evidence] = []
  }

  /// How many sentences are kept for each candidate.
  let evidenceLimit: Int
  private var keys = WordTable(minimumCapacity: 1 << 12)
  private(set) var records: [Record] = []

  /// Whether candidates that were met once have been forgotten.
  private(set) var hasForgotten = false

  /// More candidates than this are not kept.
  private let limit: Int

  /// Keeps at most `evidenceLimit` sentences for each candidate, and at most `limit` candidates.
  init(evidenceLimit: Int, limit: Int) {
    self.evidenceLimit = evidenceLimit
    self.limit = limit
  }

  /// Counts the groups of a sentence.
  mutating func add(
    _ groups: [NounGroup],
    of units: [ExtractionUnit],
    _ sentence: CandidateSentence,
    line: (Int) -> Int
  ) {
    if records.count >= limit { forget() }
    var numbers: [Int32] = []
    numbers.reserveCapacity(groups.count)
    var fresh: [Int] = []
    for (index, group) in groups.enumerated() {
      let number = keys.insert(Self.key(of: group, units))
      numbers.append(Int32(number))
      if number == records.count {
        records.append(Self.record(of: group, units, sentence))
        fresh.append(index)
      }
      count(group, number, units, sentence, line)
    }
    for index in fresh {
      let outer = groups[index].units
      for (other, group) in groups.enumerated() where group.units.count < outer.count {
        let inner = group.units
        if outer.lowerBound <= inner.lowerBound, inner.upperBound <= outer.upperBound {
          records[Int(numbers[index])].nested.append(numbers[other])
        }
      }
    }
  }

  private mutating func count(
    _ group: NounGroup,
    _ number: Int,
    _ units: [ExtractionUnit],
    _ sentence: CandidateSentence,
    _ line: (Int) -> Int
  ) {
    records[number].count += 1
    if units[group.head].features.number == .plural { records[number].plurals += 1 }
    if units[group.units.lowerBound].traits.contains(.isCapital) { records[number].capitals += 1 }
    if records[number].lastDocument != sentence.document {
      records[number].lastDocument = sentence.document
      records[number].documentCount += 1
    }
    guard records[number].evidence.count < evidenceLimit else { return }
    let range = TextRange(
      units[group.units.lowerBound].range.lowerBound,
      units[group.units.upperBound - 1].range.upperBound
    )
    records[number].evidence.append(sentence.evidence(range, line: line(range.lowerBound)))
  }

  /// Makes room: what was met once is forgotten, and if that is not enough, what was met twice, as in
  /// lossy counting (Manku and Motwani, *Approximate Frequency Counts over Data Streams*, VLDB 2002).
  private mutating func forget() {
    hasForgotten = true
    var least = 1
    while records.count * 2 > limit {
      keep { $0.count > least }
      least += 1
    }
  }

  private mutating func keep(_ isKept: (Record) -> Bool) {
    var moved = [Int32](repeating: -1, count: records.count)
    var kept: [Record] = []
    var table = WordTable(minimumCapacity: 1 << 12)
    for (number, record) in records.enumerated() where isKept(record) {
      moved[number] = Int32(table.insert(Array(keys[number])))
      kept.append(record)
    }
    for index in kept.indices {
      kept[index].nested = kept[index].nested.compactMap { nested in
        let number = moved[Int(nested)]
        return number < 0 ? nil : number
      }
    }
    records = kept
    keys = table
  }

  /// Lemmas of what inflects, forms of what does not; an article in a prepositional group counts,
  /// but not its form: `d'armi` is `di armi`, `della pace` is not `di pace`.
  private static func key(of group: NounGroup, _ units: [ExtractionUnit]) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(48)
    for index in group.units {
      let unit = units[index]
      switch unit.role {
      case .article: key.append(0x02)
      case .articulatedPreposition:
        key += unit.key
        key.append(0x02)
      default: key += unit.key
      }
      if unit.role == .noun, index != group.head, unit.features.number == .plural {
        key.append(0x01)
      }
      key.append(0x1F)
    }
    return key
  }

  private static func record(
    of group: NounGroup,
    _ units: [ExtractionUnit],
    _ sentence: CandidateSentence
  ) -> Record {
    let parts = group.units.map { index in
      let unit = units[index]
      let isName = unit.role == .name || unit.role == .acronym
      let agrees = index == group.head || group.agreeing.contains(index)
      return Part(
        role: unit.role,
        lexeme: unit.lexeme,
        prefix: unit.prefix,
        traits: unit.traits,
        agrees: agrees,
        text: isName || unit.traits.contains(.isCapital)
          ? Array(sentence.bytes[unit.range.range])
          : Folding.key(sentence.bytes, unit.range)
      )
    }
    let kind: ExtractedTerm.Kind
    switch units[group.head].role {
    case .acronym: kind = .acronym
    case .name: kind = .name
    default: kind = .noun
    }
    return Record(
      kind: kind,
      parts: parts,
      head: group.head - group.units.lowerBound,
      features: units[group.head].features,
      length: units[group.units].count { $0.isContent },
      nested: []
    )
  }
}

/// A sentence whose candidates are counted.
struct CandidateSentence {
  /// The bytes of the text.
  let bytes: [UInt8]
  /// Where the sentence stands in them.
  let range: TextRange
  /// The document, counted from 0.
  let document: Int
  /// The sentence alone, which all its candidates share.
  private let sentence: SourceText
  /// Its English, if there is one.
  private let translation: SourceText?

  /// Takes a sentence of a text.
  init(_ text: SourceText, _ range: TextRange, translation: SourceText?, document: Int) {
    bytes = text.bytes
    self.range = range
    self.translation = translation
    self.document = document
    sentence = SourceText(repairing: Array(text.bytes[range.range]))
  }

  /// The sentence as evidence of what stands in `range` of the text.
  func evidence(_ range: TextRange, line: Int) -> ExtractedTerm.Evidence {
    ExtractedTerm.Evidence(
      document: document,
      line: line,
      sentence: sentence,
      range: range.shifted(by: -self.range.lowerBound),
      translation: translation
    )
  }
}
