import TextModel

/// Chooses one reading for every word of a sentence.
///
/// Hard constraints come first (an article is followed by a nominal, a clitic by its verb, words of
/// one noun group agree); what they leave open is decided by the cheapest path through a small
/// hand-written table of which class follows which (``ClassTransitions``), found as Viterbi (1967)
/// describes.
public struct Disambiguator: Sendable {
  private let lexicon: Lexicon

  /// Creates a disambiguator for readings of `lexicon`.
  public init(lexicon: Lexicon = .builtIn) {
    self.lexicon = lexicon
  }

  struct State {
    var analysis: Analysis?
    var wordClass: WordClass
    var ownCost: Float
    /// The number of the reading among those of its word.
    var reading = 0
    var cost: Float = 0
    var previous = 0
  }

  /// The chosen reading of each word, `nil` for words without readings.
  public func choose(_ words: [WordReadings]) -> [Analysis?] {
    guard !words.isEmpty else { return [] }
    var columns: [[State]] = []
    columns.reserveCapacity(words.count)
    for (index, word) in words.enumerated() {
      var column = states(of: word, after: index > 0 ? words[index - 1] : nil)
      link(&column, to: columns.last)
      columns.append(column)
    }
    return trace(columns)
  }

  func link(_ column: inout [State], to previous: [State]?) {
    let start = [State(analysis: nil, wordClass: .boundary, ownCost: 0)]
    let before = previous ?? start
    for index in column.indices {
      var best = Float.infinity
      for (candidate, state) in before.enumerated() {
        let cost =
          state.cost + ClassTransitions.cost(from: state.wordClass, to: column[index].wordClass)
          + agreementCost(state, column[index])
        if cost < best {
          best = cost
          column[index].previous = candidate
        }
      }
      column[index].cost = best + column[index].ownCost
    }
  }

  private func trace(_ columns: [[State]]) -> [Analysis?] {
    var chosen = [Analysis?](repeating: nil, count: columns.count)
    guard let last = columns.last else { return chosen }
    var state = last.indices.min { last[$0].cost < last[$1].cost } ?? 0
    for index in columns.indices.reversed() {
      chosen[index] = columns[index][state].analysis
      state = columns[index][state].previous
    }
    return chosen
  }

  // MARK: Readings of a word

  func states(of word: WordReadings, after previous: WordReadings?) -> [State] {
    if word.isPunctuation {
      let isComma = word.key == [UInt8(ascii: ",")]
      return [State(analysis: nil, wordClass: isComma ? .comma : .boundary, ownCost: 0)]
    }
    guard !word.analyses.isEmpty else {
      return [State(analysis: nil, wordClass: .unknown, ownCost: 0)]
    }
    var states: [State] = []
    states.reserveCapacity(word.analyses.count + 2)
    let isNoun = word.analyses.contains(where: \.isNoun)
    let followsComma = previous?.key == [UInt8(ascii: ",")]
    for (number, analysis) in word.analyses.enumerated() {
      var cost = cost(of: analysis, in: word)
      // `il ministro, che ha parlato`: after a comma `che` seldom opens what was said.
      if followsComma, analysis.partOfSpeech == .subordinator, word.key == Self.che { cost += 0.6 }
      let wordClass = wordClass(of: analysis)
      states.append(
        State(analysis: analysis, wordClass: wordClass, ownCost: cost, reading: number)
      )
      guard wordClass == .adjective else { continue }
      states.append(
        State(
          analysis: analysis,
          wordClass: .prenominal,
          ownCost: isNoun ? cost + 0.4 : cost,
          reading: number
        )
      )
    }
    return states
  }

  private func wordClass(of analysis: Analysis) -> WordClass {
    guard analysis.partOfSpeech == .verb else { return WordClass(analysis.partOfSpeech) }
    switch analysis.features.verbForm {
    case .infinitive: return .infinitive
    case .participle, .presentParticiple: return .participle
    case .gerund: return .gerund
    default: return isAuxiliary(analysis) ? .auxiliary : .finiteVerb
    }
  }

  private func isAuxiliary(_ analysis: Analysis) -> Bool {
    analysis.lexeme == Self.essere || analysis.lexeme == Self.avere
  }

  /// Whether a verb makes a passive or compound tense with a participle though it is no auxiliary
  /// by its form: `essere stato`, `viene ripreso`, `va chiesto`.
  private func makesPassive(_ analysis: Analysis) -> Bool {
    isAuxiliary(analysis) || analysis.lexeme == Self.venire
      || analysis.lexeme == Self.andare && analysis.features.contains(.third)
  }

  private static let che = Array("che".utf8)
  private static let chi = ItalianAnalyzer().analyses(of: "chi").first {
    $0.partOfSpeech == .pronoun
  }?.lexeme
  private static let quantifierMore = ItalianAnalyzer().analyses(of: "più").first {
    $0.partOfSpeech == .indefinite
  }?.lexeme
  private static let venire = Lexicon.builtIn.lexeme(lemma: "venire", .verb)
  private static let andare = Lexicon.builtIn.lexeme(lemma: "andare", .verb)
  private static let essere = Lexicon.builtIn.lexeme(lemma: "essere", .verb)
  private static let avere = Lexicon.builtIn.lexeme(lemma: "avere", .verb)

  /// What a reading costs by itself: forms that news prose seldom uses, and doubtful origins.
  private func cost(of analysis: Analysis, in word: WordReadings) -> Float {
    var cost: Float = 0
    switch analysis.origin {
    case .lexicon: break
    case .repaired: cost += 0.2
    case .derived: cost += 0.4
    case .guessed: cost += 1.5
    }
    if analysis.partOfSpeech == .verb {
      cost += Self.rarity(analysis.features)
      if [.present, .subjunctive].contains(analysis.features.verbForm),
        word.analyses.contains(where: \.isNoun)
      {
        cost += 0.4
      }
    }
    if analysis.isNoun, analysis.features == [.feminine, .plural],
      word.analyses.contains(where: { $0.isSingularMasculine(of: analysis) })
    {
      // `pioniere`: one man rather than several women.
      cost += 0.3
    }
    if analysis.partOfSpeech == .interrogative { cost += 0.5 }
    if word.shape == .capitalized, !word.beginsSentence, analysis.partOfSpeech == .properNoun {
      cost -= 0.5
    }
    cost += Self.preferences.cost(word.key, analysis.partOfSpeech)
    return cost
  }

  private static let preferences = HomographPreferences(
    EmbeddedFile.bytes(named: "Linguistics/homographs.tsv")
  )

  private static func rarity(_ features: Features) -> Float {
    var cost: Float = 0
    switch features.verbForm {
    case .preterite: cost += 0.3
    case .imperative: cost += 4
    case .subjunctive: cost += 0.9
    case .imperfectSubjunctive: cost += 0.4
    case .presentParticiple: cost += 2.5
    default: break
    }
    if features.verbForm.isFinite {
      if features.contains(.second) { cost += 2.5 }
      if features.contains(.first) { cost += features.contains(.singular) ? 1.3 : 0.5 }
    }
    return cost
  }

  // MARK: Agreement

  func agreementCost(_ left: State, _ right: State) -> Float {
    guard let first = left.analysis, let second = right.analysis else { return 0 }
    switch (left.wordClass, right.wordClass) {
    case (.article, .noun), (.article, .adjective), (.article, .prenominal),
      (.article, .quantifier), (.article, .participle), (.articulated, .noun),
      (.articulated, .adjective), (.articulated, .prenominal), (.articulated, .quantifier),
      (.articulated, .participle), (.quantifier, .noun), (.quantifier, .adjective),
      (.quantifier, .prenominal), (.prenominal, .noun), (.prenominal, .prenominal):
      // `i più alti funzionari`: before an adjective `più` is an adverb.
      if second.partOfSpeech == .adjective, first.lexeme == Self.quantifierMore { return 2 }
      return first.features.agrees(with: second.features) ? 0 : 5
    case (.noun, .adjective), (.noun, .participle), (.adjective, .adjective):
      return first.features.agrees(with: second.features) ? 0 : 1.8
    case (.noun, .finiteVerb), (.noun, .auxiliary), (.properNoun, .finiteVerb):
      return second.features.contains(.third) ? 0 : 1.5
    case (.pronoun, .finiteVerb), (.pronoun, .auxiliary):
      guard first.partOfSpeech == .personalPronoun else {
        return second.features.contains(.third) ? 0 : 1.5
      }
      // `io voto`: the pronoun makes up for what such a form costs by itself.
      let isItsForm = !first.features.person.isDisjoint(with: second.features.person)
      return isItsForm && !second.features.contains(.third) ? -1.5 : 0
    case (.pronoun, .noun):
      return first.lexeme != nil && first.lexeme == Self.chi ? 3 : 0
    case (.participle, .relative):
      // `abbiamo capito che era`: a participle in a compound tense governs a clause.
      return first.features.isSuperset(of: [.masculine, .singular]) ? 0.6 : 0
    case (.auxiliary, .participle):
      // `hanno significati diversi`: with `avere` a participle agrees with a pronoun alone.
      let agreesWithNothing = second.features.isSuperset(of: [.masculine, .singular])
      return first.lexeme == Self.avere && !agreesWithNothing ? 0.6 : 0
    case (.noun, .article):
      return second.partOfSpeech == .indefiniteArticle ? 0.8 : 0
    case (.infinitive, .participle), (.gerund, .participle), (.finiteVerb, .participle):
      return makesPassive(first) ? -1.2 : 0
    case (.participle, .participle):
      return first.lexeme == Self.essere || makesPassive(first) ? -0.2 : 0.6
    case (.subordinator, .finiteVerb), (.subordinator, .auxiliary):
      return second.features.verbForm == .subjunctive ? -0.6 : 0
    default: return 0
    }
  }
}

extension Analysis {
  /// Whether it is the masculine singular of the same noun.
  fileprivate func isSingularMasculine(of other: Analysis) -> Bool {
    lexeme == other.lexeme && isNoun && features == [.masculine, .singular]
  }
}
