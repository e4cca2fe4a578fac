import Linguistics
import TextModel

/// Decides whether a word that could be several things is the term in its sentence.
///
/// `sosta` is a noun in `la sosta` and a verb in `il convoglio sosta`; `Mali` is a country unless a
/// sentence begins with evils. The readings of the words around are weighed by the
/// ``Disambiguator``; a word that has no other reading costs nothing.
struct HomographJudge {
  /// A decision and what it rests on.
  struct Verdict {
    /// What decided.
    enum Ground: String {
      /// The form has no other reading.
      case onlyReading = "no other reading"
      /// The words around speak for it.
      case context = "context"
      /// A capital inside a sentence.
      case capital = "capital inside a sentence"
      /// Several words together.
      case phrase = "whole phrase"
      /// One of the entry's cue words is near, or none is.
      case cue = "cue word near"
      /// Another spelling than the entry asks for.
      case spelling = "spelling"
      /// A common word that opens a sentence, not an acronym.
      case commonWord = "a common word opens the sentence"
      /// A reflexive verb without its pronoun.
      case noPronoun = "no reflexive pronoun"
    }

    var isAccepted: Bool
    var ground: Ground
    /// By how much the sentence prefers the reading as the term, in the disambiguator's costs.
    var margin: Float = 0

    /// From 0 to 1.
    var confidence: Double {
      switch ground {
      case .context: min(1, 0.7 + Double(max(0, margin)) * 0.1)
      case .capital: 0.95
      default: 1
      }
    }
  }

  private let disambiguator: Disambiguator

  init(analyzer: ItalianAnalyzer) {
    disambiguator = Disambiguator(lexicon: analyzer.lexicon)
  }

  /// Judges a candidate.
  func judge(_ candidate: TermCandidate, _ scan: inout TermScan) -> Verdict {
    let pattern = scan.index.patterns[Int(candidate.pattern)]
    let structure = scan.cache.structure(candidate.structure)
    if structure.traits.contains(.reflexive), !isReflexive(candidate, scan) {
      return Verdict(isAccepted: false, ground: .noPronoun)
    }
    if pattern.traits.contains(.cued) {
      return Verdict(isAccepted: CueSearch.finds(candidate, scan), ground: .cue)
    }
    if pattern.count > 1 {
      return structure.traits.contains(.verb)
        ? judgeHead(candidate, pattern, &scan) : Verdict(isAccepted: true, ground: .phrase)
    }
    if pattern.traits.isDisjoint(with: [.bindsCapital, .acronym]) {
      return judgeHead(candidate, pattern, &scan)
    }
    return judgeName(candidate, pattern, &scan)
  }

  // MARK: Names

  private func judgeName(
    _ candidate: TermCandidate,
    _ pattern: TermPattern,
    _ scan: inout TermScan
  ) -> Verdict {
    let token = scan.tokens[candidate.first]
    if candidate.traits.contains(.dotted) { return Verdict(isAccepted: true, ground: .onlyReading) }
    let isInCapitals = SentenceWindow.isInCapitals(candidate.first, scan)
    if !token.beginsSentence, !isInCapitals { return Verdict(isAccepted: true, ground: .capital) }
    if pattern.traits.contains(.acronym), token.shape == .upper, !isInCapitals {
      return Verdict(isAccepted: true, ground: .capital)
    }
    if pattern.traits.contains(.acronym), token.shape != .upper,
      !scan.cache.readings.readings(ofKey: scan.key(ofToken: candidate.head)).isEmpty
    {
      return Verdict(isAccepted: false, ground: .commonWord)
    }
    return judgeHead(candidate, pattern, &scan)
  }

  // MARK: Readings

  private func judgeHead(
    _ candidate: TermCandidate,
    _ pattern: TermPattern,
    _ scan: inout TermScan
  ) -> Verdict {
    let token = scan.tokens[candidate.head]
    let structure = scan.cache.structure(candidate.structure)
    let isName = !pattern.traits.isDisjoint(with: .anyName)
    var readings = scan.cache.readings.readings(ofKey: scan.key(ofToken: candidate.head))
    if pattern.traits.contains(.besideNoun) { Self.addMissing(to: &readings, candidate) }
    guard !readings.isEmpty, !candidate.traits.contains(.superlative),
      isName || !structure.traits.isDisjoint(with: [.noun, .adjective, .verb])
    else {
      return Verdict(isAccepted: true, ground: .onlyReading)
    }
    let profile = scan.cache.profile(of: structure.headWord)
    let isParticiple =
      structure.traits.contains(.verb)
      && readings.contains { $0.features.verbForm == .participle && fit($0, structure, profile) }
    var fits = readings.map { reading in
      if isName { return reading.partOfSpeech == .properNoun }
      if pattern.traits.contains(.besideNoun) { return reading.partOfSpeech == .adjective }
      if isParticiple, reading.partOfSpeech == .adjective { return true }
      return fit(reading, structure, profile)
        || structure.traits.contains(.noun) && reading.partOfSpeech == .noun
          && scan.isNoun(candidate.head, of: structure.headWord, with: reading.features)
    }
    if fits.allSatisfy({ $0 }) { return Verdict(isAccepted: true, ground: .onlyReading) }
    if isName || !fits.contains(true) {
      readings.append(Self.reading(of: candidate, structure, isName: isName))
      fits.append(true)
    }
    if token.shape == .capitalized, !token.beginsSentence,
      !SentenceWindow.isInCapitals(candidate.head, scan)
    {
      return Verdict(isAccepted: true, ground: .capital)
    }
    return weigh(candidate, readings, fits, &scan)
  }

  private func weigh(
    _ candidate: TermCandidate,
    _ readings: [Analysis],
    _ fits: [Bool],
    _ scan: inout TermScan
  ) -> Verdict {
    let window = SentenceWindow(around: candidate.head, scan)
    var words: [WordReadings] = []
    words.reserveCapacity(window.tokens.count)
    for token in window.tokens {
      words.append(scan.readings(ofToken: token))
      if token == candidate.head { words[words.count - 1].analyses = readings }
    }
    let costs = disambiguator.costs(of: words, at: window.head)
    var asTerm = Float.infinity
    var otherwise = Float.infinity
    for (cost, fits) in zip(costs, fits) {
      if fits { asTerm = min(asTerm, cost) } else { otherwise = min(otherwise, cost) }
    }
    let margin = otherwise - asTerm
    return Verdict(isAccepted: margin >= 0, ground: .context, margin: margin)
  }

  /// Whether a reading of the form is the entry's word.
  private func fit(_ reading: Analysis, _ structure: PatternStructure, _ profile: WordProfile)
    -> Bool
  {
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

  // MARK: Reflexive verbs

  private func isReflexive(_ candidate: TermCandidate, _ scan: borrowing TermScan) -> Bool {
    if candidate.traits.contains(.clitic) { return true }
    if candidate.features.verbForm == .participle { return true }
    var token = candidate.first - 1
    while token >= 0, candidate.first - token <= 3, scan.tokens[token].mark == .none {
      if Clitics.reflexive.contains(scan.key(ofToken: token)) { return true }
      token -= 1
    }
    return false
  }
}
