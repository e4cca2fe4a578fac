import Linguistics
import TextModel

/// The readings of a candidate's head, and which of them are the entry's word.
struct HeadReadings: Sendable {
  /// What the readings depend on.
  struct Key: Hashable, Sendable {
    private let pattern: Int32
    private let form: Int32
    private let spelling: Int32
    private let features: Features
    private let traits: FormSense.Traits
    private let standing: ColumnCache.Standing

    init(_ candidate: TermCandidate, _ standing: ColumnCache.Standing) {
      pattern = candidate.patternNumber
      form = candidate.form
      spelling = candidate.spelling
      features = candidate.features
      traits = candidate.traits
      self.standing = standing
    }
  }

  /// Whether the head can be nothing else than the entry's word.
  private(set) var isCertain = false
  /// The readings as they are weighed; `nil` if the head is certain.
  private(set) var column: ReadingColumn?
  /// Whether some reading is an adverb, preposition, conjunction or the like.
  private(set) var hasFunctionWord = false
  /// The readings themselves.
  private(set) var analyses: [Analysis] = []
  /// Whether each reading is the entry's word.
  private(set) var fits: [Bool] = []

  /// Reads the head of a candidate that stands so.
  init(
    _ candidate: TermCandidate,
    _ standing: ColumnCache.Standing,
    _ cache: inout FormCache
  ) {
    let pattern = candidate.pattern
    let structure = cache.structures[candidate.structure]
    let key = cache.forms.key(candidate.spelling)
    let isName = !pattern.traits.isDisjoint(with: .anyName)
    var readings = cache.analyzer.analyses(ofKey: key)
    if pattern.traits.contains(.besideNoun) { Self.addMissing(to: &readings, candidate) }
    guard !readings.isEmpty, !candidate.traits.contains(.superlative),
      isName || !structure.traits.isDisjoint(with: [.noun, .adjective, .verb])
    else {
      isCertain = true
      return
    }
    let profile = cache.profile(of: structure.headWord)
    let isParticiple =
      structure.traits.contains(.verb)
      && readings.contains {
        $0.features.verbForm == .participle && Self.fit($0, structure, profile)
      }
    fits = readings.map { reading in
      if isName { return reading.partOfSpeech == .properNoun }
      if pattern.traits.contains(.besideNoun) { return reading.partOfSpeech == .adjective }
      if isParticiple, reading.partOfSpeech == .adjective { return true }
      return Self.fit(reading, structure, profile)
        || structure.traits.contains(.noun) && reading.partOfSpeech == .noun
          && cache.isNoun(candidate.form, of: structure.headWord, with: reading.features)
    }
    if fits.allSatisfy({ $0 }) {
      isCertain = true
      return
    }
    if isName || !fits.contains(true) {
      readings.append(Self.reading(of: candidate, structure, isName: isName))
      fits.append(true)
    }
    analyses = readings
    hasFunctionWord = readings.contains { reading in
      switch reading.partOfSpeech {
      case .noun, .properNoun, .adjective, .ordinal, .verb, .unknown: false
      default: true
      }
    }
    column = cache.columns.disambiguator.column(
      of: WordReadings(
        key: key,
        shape: standing.shape,
        beginsSentence: standing == .opening,
        analyses: readings
      )
    )
  }

  /// Whether a reading of the form is the entry's word.
  private static func fit(
    _ reading: Analysis,
    _ structure: PatternStructure,
    _ profile: WordProfile
  ) -> Bool {
    func isOne(of nominals: [WordProfile.Nominal]) -> Bool {
      nominals.contains { $0.lexeme == reading.lexeme }
    }
    switch reading.partOfSpeech {
    case .noun:
      return structure.traits.contains(.noun) && isOne(of: profile.nouns)
        || structure.traits.contains(.adjective) && isOne(of: profile.adjectives)
    case .adjective, .ordinal:
      // `dubbio`, `esperto`: the noun and the adjective are hardly two words. `ribelle`: the
      // lexicon may have the adjective only.
      return structure.traits.contains(.noun)
        && (profile.nouns.isEmpty || profile.nouns.contains(where: \.isLemma))
        && profile.adjectives.contains { $0.isLemma && $0.lexeme == reading.lexeme }
        || structure.traits.contains(.adjective) && isOne(of: profile.adjectives)
    case .verb:
      if structure.traits.contains(.verb) {
        return reading.lexeme.map { profile.infinitives.contains($0) } ?? false
      }
      return structure.traits.contains(.adjective) && profile.adjectives.isEmpty
        && isOne(of: profile.participles)
    default: return false
    }
  }

  /// Adds the reading as adjective or as noun where the lexicon has only the other one.
  private static func addMissing(to readings: inout [Analysis], _ candidate: TermCandidate) {
    for partOfSpeech in [PartOfSpeech.adjective, .noun]
    where !readings.contains(where: { $0.partOfSpeech == partOfSpeech }) {
      readings.append(Analysis(lexeme: nil, partOfSpeech, candidate.features))
    }
  }

  /// The reading as the entry's word where the lexicon has none.
  private static func reading(
    of candidate: TermCandidate,
    _ structure: PatternStructure,
    isName: Bool
  ) -> Analysis {
    let partOfSpeech: PartOfSpeech =
      isName
      ? .properNoun
      : structure.traits.contains(.verb)
        ? .verb : structure.traits.contains(.noun) ? .noun : .adjective
    return Analysis(lexeme: nil, partOfSpeech, candidate.features)
  }
}
