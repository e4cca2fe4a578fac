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
      /// A word of the text's own stands between the entry's words.
      case gap = "a word in between"
      /// A word in between that does not belong to the phrase.
      case foreignGap = "the word in between does not agree"
      /// A common word with a capital beside an ampersand: a piece of a firm's or paper's name.
      case title = "part of a title"
      /// A name that is a person's first name here, before an unknown surname.
      case givenName = "a first name"
      /// A verb with a reflexive pronoun that makes another verb of it.
      case pronominal = "another verb with its pronoun"
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
      case .gap, .foreignGap: 0.4
      default: 1
      }
    }
  }

  private var scales: ReadingScales
  private var columns: [ReadingColumn] = []

  init(analyzer: ItalianAnalyzer) {
    scales = ReadingScales(Disambiguator(lexicon: analyzer.lexicon))
  }

  /// Judges a candidate.
  mutating func judge(_ candidate: TermCandidate, _ scan: inout TermScan) -> Verdict {
    let pattern = candidate.pattern
    let grammar = scan.cache.structures[candidate.structure].traits
    if grammar.contains(.reflexive), !isReflexive(candidate, scan) {
      return Verdict(isAccepted: false, ground: .noPronoun)
    }
    if isPronominal(candidate, grammar, scan) {
      return Verdict(isAccepted: false, ground: .pronominal)
    }
    if isPrepositionBeforeNumber(candidate, scan) {
      return Verdict(isAccepted: false, ground: .spelling)
    }
    if candidate.gap >= 0 { return judgeGap(candidate, grammar, &scan) }
    if isPartOfTitle(candidate, scan) { return Verdict(isAccepted: false, ground: .title) }
    if pattern.count == 1, pattern.kind == .proper, isGivenName(candidate, scan) {
      return Verdict(isAccepted: false, ground: .givenName)
    }
    if pattern.traits.contains(.cued) {
      return judgeCued(candidate, pattern, &scan)
    }
    if pattern.count > 1 {
      if AttributeRules.isOtherGender(candidate, &scan) {
        return Verdict(isAccepted: false, ground: .context)
      }
      return grammar.contains(.verb) || AttributeRules.isParticiple(candidate, &scan)
        ? judgeHead(candidate, &scan) : Verdict(isAccepted: true, ground: .phrase)
    }
    if pattern.traits.isDisjoint(with: [.bindsCapital, .acronym]) {
      return judgeHead(candidate, &scan)
    }
    return judgeName(candidate, pattern, &scan)
  }

  /// A cue word tells the sense of a noun, but does not make one of a verb: `ha mandato una lettera`.
  private mutating func judgeCued(
    _ candidate: TermCandidate,
    _ pattern: TermPattern,
    _ scan: inout TermScan
  ) -> Verdict {
    guard CueSearch.finds(candidate, scan) else { return Verdict(isAccepted: false, ground: .cue) }
    if pattern.count == 1, pattern.traits.isDisjoint(with: .anyName) {
      let verdict = judgeHead(candidate, &scan)
      if verdict.ground == .context, verdict.margin < Self.strongPreference { return verdict }
    }
    return Verdict(isAccepted: true, ground: .cue)
  }

  /// What a noun costs where an adjective is looked for.
  private static let nounBehindNoun: Float = 1

  /// What an adjective costs where a noun is looked for.
  private static let adjectiveAlone: Float = 2

  /// How much the sentence must prefer another reading to outweigh a cue word.
  private static let strongPreference: Float = -0.5

  // MARK: Gaps

  private func judgeGap(
    _ candidate: TermCandidate,
    _ grammar: PatternStructure.Traits,
    _ scan: inout TermScan
  ) -> Verdict {
    let belongs =
      grammar.contains(.verb) || GapRules.agrees(candidate.gap, with: candidate.features, &scan)
    return Verdict(isAccepted: belongs, ground: belongs ? .gap : .foreignGap)
  }

  // MARK: Names

  private mutating func judgeName(
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
    if pattern.traits.contains(.acronym), isTopic(candidate, scan) {
      return Verdict(isAccepted: true, ground: .capital)
    }
    if pattern.traits.contains(.acronym), token.shape != .upper,
      !scan.cache.analyzer.analyses(ofKey: scan.cache.forms.key(candidate.spelling)).isEmpty
    {
      return Verdict(isAccepted: false, ground: .commonWord)
    }
    return judgeHead(candidate, &scan)
  }

  /// `a 50 milioni` is no A-50: a single small letter set off from the digits after it.
  private func isPrepositionBeforeNumber(
    _ candidate: TermCandidate,
    _ scan: borrowing TermScan
  ) -> Bool {
    let next = candidate.first + 1
    guard next < scan.tokens.count, scan.tokens[candidate.first].shape == .lower,
      scan.tokens[next].gap != .none, scan.bytes[scan.tokens[next].start] &- 0x30 < 10
    else { return false }
    let start = scan.tokens[candidate.first].start
    return start + 1 < scan.bytes.count && scan.bytes[start + 1] == 0x20
  }

  /// `Nato, via libera al piano`: what a headline names before a comma or a colon is its
  /// topic, as is the first of a pair (`Usa-Cina`).
  private func isTopic(_ candidate: TermCandidate, _ scan: borrowing TermScan) -> Bool {
    let token = scan.tokens[candidate.first]
    let next = candidate.first + 1
    guard token.shape == .capitalized, next < scan.tokens.count, scan.tokens[next].gap == .none
    else { return false }
    let mark = scan.bytes[scan.tokens[next].start]
    if mark == UInt8(ascii: "-") {
      return next + 1 < scan.tokens.count && scan.tokens[next + 1].gap == .none
        && scan.tokens[next + 1].shape == .capitalized
    }
    return mark == UInt8(ascii: ",") || mark == UInt8(ascii: ":")
  }

  // MARK: Readings

  private mutating func judgeHead(
    _ candidate: TermCandidate,
    _ scan: inout TermScan
  ) -> Verdict {
    let token = scan.tokens[candidate.head]
    let standing = ColumnCache.Standing(token)
    let head = scan.cache.headReadings(of: candidate, standing)
    guard let own = head.column else { return Verdict(isAccepted: true, ground: .onlyReading) }
    if standing == .capitalized, !SentenceWindow.isInCapitals(candidate.head, scan) {
      return Verdict(isAccepted: true, ground: .capital)
    }
    let place = SentenceWindow.collect(around: candidate.head, own, &scan, into: &columns)
    scales.weigh(columns, at: place, readings: head.fits.count)
    var asTerm = Float.infinity
    var otherwise = Float.infinity
    let hasVerb = head.analyses.contains { $0.partOfSpeech == .verb }
    let rules = hasVerb ? ContextRules(around: candidate.head, &scan) : nil
    let isThing =
      candidate.pattern.traits.contains(.besideNoun)
      && (AttributeRules.isObject(candidate, &scan) || AttributeRules.isApposition(candidate, scan))
    let isAttribute = AttributeRules.isAttribute(candidate, head.analyses, scan)
    for (number, analysis) in head.analyses.enumerated() {
      var cost = scales.costs[number] + (rules?.cost(of: analysis) ?? 0)
      // `Prima di partire`: what opens a sentence is rather the little word than the name.
      if head.hasFunctionWord, standing == .opening, analysis.partOfSpeech == .properNoun {
        cost += 0.6
      }
      if isAttribute, analysis.partOfSpeech == .noun { cost += Self.nounBehindNoun }
      if isThing, analysis.partOfSpeech == .adjective { cost += Self.adjectiveAlone }
      if head.fits[number] { asTerm = min(asTerm, cost) } else { otherwise = min(otherwise, cost) }
    }
    let margin = otherwise - asTerm
    return Verdict(isAccepted: margin >= -Self.tolerance, ground: .context, margin: margin)
  }

  /// Costs are sums of decimal fractions; what differs by less is equal.
  private static let tolerance: Float = 1e-4

  // MARK: Titles

  /// `Energia & Potenza`: a word with a capital that an ampersand joins to another one.
  private func isPartOfTitle(_ candidate: TermCandidate, _ scan: borrowing TermScan) -> Bool {
    guard candidate.pattern.count == 1, !candidate.pattern.hasCapital,
      scan.tokens[candidate.first].shape != .lower
    else { return false }
    func isJoined(_ sign: Int, _ other: Int) -> Bool {
      scan.tokens.indices.contains(sign) && scan.tokens.indices.contains(other)
        && scan.bytes[scan.tokens[sign].start] == UInt8(ascii: "&")
        && scan.tokens[other].kind == .word && scan.tokens[other].shape != .lower
    }
    return isJoined(candidate.first - 1, candidate.first - 2)
      || isJoined(candidate.last + 1, candidate.last + 2)
  }

  // MARK: Given names

  /// `Costanza Bianchi` is no port: right behind the name stands a surname.
  private func isGivenName(_ candidate: TermCandidate, _ scan: borrowing TermScan) -> Bool {
    let next = candidate.last + 1
    guard next < scan.tokens.count, scan.tokens[next].kind == .word,
      scan.tokens[next].gap == .space, scan.tokens[next].shape == .capitalized,
      scan.tokens[candidate.first].shape == .capitalized
    else { return false }
    return GivenNames.gender(of: String(decoding: scan.bytes[candidate.range.range], as: UTF8.self))
      != nil
  }

  // MARK: Reflexive verbs

  /// `si accordano`: a verb that the lexicon renders otherwise with the pronoun than without.
  private func isPronominal(
    _ candidate: TermCandidate,
    _ grammar: PatternStructure.Traits,
    _ scan: borrowing TermScan
  ) -> Bool {
    guard grammar.contains(.verb), !grammar.contains(.reflexive), candidate.pattern.count == 1,
      hasReflexivePronoun(candidate, scan)
    else { return false }
    let analyzer = scan.cache.analyzer
    return analyzer.analyses(ofKey: scan.cache.forms.key(candidate.spelling)).contains { reading in
      guard reading.partOfSpeech == .verb,
        let lexeme = reading.lexeme.map({ analyzer.lexicon[$0] }),
        let reflexive = lexeme.flags["refl"]
      else { return false }
      return reflexive != lexeme.english
    }
  }

  private func isReflexive(_ candidate: TermCandidate, _ scan: borrowing TermScan) -> Bool {
    if candidate.traits.contains(.clitic) { return true }
    if candidate.features.verbForm == .participle { return true }
    return hasReflexivePronoun(candidate, scan)
  }

  private func hasReflexivePronoun(
    _ candidate: TermCandidate,
    _ scan: borrowing TermScan
  ) -> Bool {
    var token = candidate.first - 1
    while token >= 0, candidate.first - token <= 3, scan.tokens[token].mark == .none {
      if Clitics.reflexive.contains(scan.key(ofToken: token)) { return true }
      token -= 1
    }
    return false
  }
}
