import Linguistics
import TextModel

extension ExtractionReader {
  // MARK: Terms and words

  /// The unit of a term of the glossaries.
  mutating func unit(of word: Word, _ term: KnownTerm) -> ExtractionUnit {
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

  /// The unit of a word in the reading that was chosen for it.
  mutating func unit(
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
