import Linguistics
import TextModel

/// A noun group of a sentence that may be a term.
struct NounGroup {
  /// The units it consists of.
  var units: Range<Int>
  /// The unit that inflects.
  var head: Int
  /// The units that agree with the head.
  var agreeing: [Int]
}

/// Finds the noun groups of a sentence that have the pattern of a term.
///
/// The patterns are those of Italian terms (Bonin, Dell'Orletta, Venturi and Montemagni, *A
/// Contrastive Approach to Multi-word Term Extraction from Domain Corpora*, LREC 2010): a noun with
/// one to three adjectives behind it (`missile balistico intercontinentale`), with another noun
/// (`guerra lampo`) or name (`dottrina Monroe`), and with up to two prepositional groups (`forze di
/// pace`, `libertà di navigazione`); further single names and acronyms.
struct NounGroupFinder {
  private let units: [ExtractionUnit]
  private(set) var groups: [NounGroup] = []

  /// How many words of meaning a term has at most.
  private static let longest = 5
  /// How many prepositional groups it has at most.
  private static let deepest = 2

  /// Finds the groups of a sentence's units.
  init(_ units: [ExtractionUnit]) {
    self.units = units
    for index in units.indices {
      switch units[index].role {
      case .name, .acronym:
        if !units[index].traits.contains(.isTerm) { add(index..<(index + 1), head: index, []) }
      case .noun where !followsHyphen(index) && !isAdjectiveOfPrevious(index):
        if isCoinage(index) { add(index..<(index + 1), head: index, []) }
        extend(from: index)
      default: break
      }
    }
  }

  /// A word that neither lexicon nor glossaries have, in lower case, with a determiner or preposition
  /// before it that shows it to be a noun.
  private func isCoinage(_ index: Int) -> Bool {
    let traits = units[index].traits
    guard traits.contains(.isUnknown), !traits.contains(.isTerm), index > 0,
      let first = units[index].key.first, first &- 0x30 >= 10,
      units[index].key.last != UInt8(ascii: "'")
    else { return false }
    switch units[index - 1].role {
    case .article, .preposition, .articulatedPreposition: return true
    default: return false
    }
  }

  /// `metri cubi`: a noun that agrees as an adjective with the noun right before it.
  private func isAdjectiveOfPrevious(_ index: Int) -> Bool {
    guard index > 0, units[index - 1].role == .noun, let features = units[index].adjectival else {
      return false
    }
    return features.agrees(with: units[index - 1].features)
  }

  private func followsHyphen(_ index: Int) -> Bool {
    units[index].traits.contains(.touches) && index > 0 && units[index - 1].role == .other
      && units[index - 1].range.count == 1 && units[index - 1].key == [UInt8(ascii: "-")]
  }

  private mutating func add(_ range: Range<Int>, head: Int, _ agreeing: [Int]) {
    groups.append(NounGroup(units: range, head: head, agreeing: agreeing))
  }

  /// The state of a group that grows to the right.
  private struct Growth {
    var head: Int
    /// The noun whose adjectives come next.
    var noun: Int
    var end: Int
    var agreeing: [Int] = []
    var content = 1
    var depth = 0
    var adjectives = 0
  }

  private mutating func extend(from head: Int) {
    let unit = units[head]
    guard !unit.traits.contains(.isGeneric), !unit.traits.contains(.isTime) else { return }
    var growth = Growth(head: head, noun: head, end: head + 1)
    while growth.content < Self.longest, grow(&growth) {}
  }

  /// Adds one step to the group; `false` where it can grow no more.
  private mutating func grow(_ growth: inout Growth) -> Bool {
    let next = growth.end
    guard next < units.count else { return false }
    let unit = units[next]
    if unit.traits.contains(.touches), !isElided(units[next - 1]) { return false }
    switch unit.role {
    case .adjective, .participle: return takeAdjective(&growth, unit)
    case .noun: return takeNoun(&growth, unit)
    case .name, .acronym: return takeName(&growth, unit)
    case .preposition, .articulatedPreposition: return takePreposition(&growth)
    case .article, .other: return false
    }
  }

  private func isElided(_ unit: ExtractionUnit) -> Bool {
    unit.role == .articulatedPreposition || unit.role == .preposition
  }

  private mutating func takeAdjective(_ growth: inout Growth, _ unit: ExtractionUnit) -> Bool {
    guard growth.adjectives < 3, !unit.traits.contains(.isGeneric),
      !unit.traits.contains(.isQualifying), !unit.traits.contains(.isNationality)
    else { return false }
    let index = growth.end
    if isReducedClause(unit, at: index) { return false }
    let agreesWithNoun = unit.features.agrees(with: units[growth.noun].features)
    let agreesWithHead = unit.features.agrees(with: units[growth.head].features)
    guard agreesWithNoun || agreesWithHead else { return false }
    if growth.noun == growth.head || !agreesWithNoun { growth.agreeing.append(index) }
    growth.adjectives += 1
    growth.content += 1
    growth.end += 1
    add(growth.head..<growth.end, head: growth.head, growth.agreeing)
    return true
  }

  /// `accordo firmato a`, `missili lanciati da`: what has a complement is a clause, not a quality;
  /// but `forze armate della coalizione`.
  private func isReducedClause(_ unit: ExtractionUnit, at index: Int) -> Bool {
    guard unit.role == .participle || unit.traits.contains(.isParticipial),
      index + 1 < units.count
    else { return false }
    switch units[index + 1].role {
    case .preposition, .articulatedPreposition:
      return unit.role == .participle || units[index + 1].key != Array("di".utf8)
    default: return false
    }
  }

  private mutating func takeNoun(_ growth: inout Growth, _ unit: ExtractionUnit) -> Bool {
    // `navi da guerra straniere`: an adjective that was read as a noun.
    guard unit.adjectival == nil else { return false }
    guard growth.end == growth.head + 1, !unit.traits.contains(.isGeneric),
      !unit.traits.contains(.isTime), !units[growth.head].traits.contains(.isHuman)
    else { return false }
    growth.content += 1
    growth.end += 1
    add(growth.head..<growth.end, head: growth.head, growth.agreeing)
    return false
  }

  private mutating func takeName(_ growth: inout Growth, _ unit: ExtractionUnit) -> Bool {
    guard growth.depth == 0, !units[growth.head].traits.contains(.isHuman),
      !unit.traits.contains(.isNationality)
    else { return false }
    growth.end += 1
    growth.content += 1
    add(growth.head..<growth.end, head: growth.head, growth.agreeing)
    return false
  }

  private mutating func takePreposition(_ growth: inout Growth) -> Bool {
    guard growth.depth < Self.deepest, let preposition = Preposition(units[growth.end].key) else {
      return false
    }
    var next = growth.end + 1
    var hasArticle = units[growth.end].role == .articulatedPreposition
    if next < units.count, units[next].role == .article {
      guard !hasArticle, preposition.takesSeparateArticle else { return false }
      hasArticle = true
      next += 1
    }
    guard next < units.count else { return false }
    // `a lungo raggio`, `di massima allerta`: an adjective before the noun, which then has no article.
    var content = 1
    if units[next].role == .adjective, next + 1 < units.count, units[next + 1].role == .noun,
      !hasArticle, !units[next].traits.contains(.isNationality),
      units[next].features.agrees(with: units[next + 1].features)
    {
      next += 1
      content += 1
    }
    let unit = units[next]
    switch unit.role {
    case .noun where unit.traits.contains(.isCapital) && !hasArticle:
      // `governo di Mosca`: a name that is also a common noun.
      return false
    // `nave per nave`.
    case .noun where unit.key == units[growth.noun].key: return false
    case .noun:
      guard !unit.traits.contains(.isTime), !unit.traits.contains(.isGeneric) || !hasArticle else {
        return false
      }
    case .name, .acronym:
      guard preposition == .of, takesNames(units[growth.head]) else { return false }
    default: return false
    }
    growth.depth += 1
    growth.content += content
    growth.adjectives = 0
    growth.noun = next
    growth.end = next + 1
    guard !unit.traits.contains(.isGeneric) else { return true }
    add(growth.head..<growth.end, head: growth.head, growth.agreeing)
    return unit.role == .noun
  }

  /// Whether a noun is of the kind that is known by a place: `accordi di Oslo`.
  private func takesNames(_ unit: ExtractionUnit) -> Bool {
    Self.nounsWithNames.contains(String(decoding: unit.key, as: UTF8.self))
  }

  private static let nounsWithNames: Set<String> = [
    "accordo", "assedio", "battaglia", "campo", "carta", "conferenza", "convenzione", "corridoio",
    "dichiarazione", "dottrina", "eccidio", "enclave", "golfo", "incidente", "intesa", "isola",
    "legge", "linea", "massacro", "memorandum", "movimento", "pace", "patto", "piano", "processo",
    "protocollo", "regola", "risoluzione", "sacca", "sindrome", "spirito", "strage", "stretto",
    "trattato", "valico", "varco", "vertice",
  ]
}

/// The prepositions that a term may have.
enum Preposition {
  /// `di`.
  case of
  /// `a`, `da`, `in`, `su`.
  case contracting
  /// `per`, `contro`, `senza`.
  case other

  /// Reads the lemma of a preposition.
  init?(_ key: [UInt8]) {
    switch String(decoding: key, as: UTF8.self) {
    case "di": self = .of
    case "a", "da", "in", "su": self = .contracting
    case "per", "contro", "senza": self = .other
    default: return nil
    }
  }

  /// Whether an article follows as a word of its own.
  var takesSeparateArticle: Bool { self == .other }
}
