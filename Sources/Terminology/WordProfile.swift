import Linguistics
import TextModel

/// What the lexicon says of one word of an entry, as the entry has it.
struct WordProfile: Sendable {
  /// A reading as noun or adjective: what inflects, and the features of the form in the entry.
  struct Nominal: Sendable {
    var lexeme: Lexeme.ID
    var features: Features
    /// Whether the entry has the lemma itself.
    var isLemma: Bool
    /// The letters of a prefix before the lexeme's lemma; empty for none.
    var prefix: String
  }

  /// Readings as a noun, lemmas only if there are any.
  var nouns: [Nominal] = []
  /// Readings as an adjective, lemmas only if there are any.
  var adjectives: [Nominal] = []
  /// Readings as a past or present participle.
  var participles: [Nominal] = []
  /// The verbs of which the word is the infinitive.
  var infinitives: [Lexeme.ID] = []
  /// Whether the word is an article, preposition, conjunction or the like.
  var isFunctionWord = false
  /// Whether the word is an adverb.
  var isAdverb = false
  /// Whether the lexicon knows the word at all.
  var isKnown = false

  /// Whether the word may be a noun.
  var isNoun: Bool { !nouns.isEmpty }
  /// Whether the word may stand beside a noun and agree with it.
  var isAdjective: Bool { !adjectives.isEmpty || !participles.isEmpty }

  /// Whether some reading as an adjective agrees with some reading of a head, as both stand.
  func agrees(with head: WordProfile) -> Bool {
    let heads = head.isNoun ? head.nouns : head.adjectives + head.participles
    guard !heads.isEmpty else { return true }
    return (adjectives + participles).contains { own in
      heads.contains { own.features.agrees(with: $0.features) }
    }
  }

  /// Reads what the readings of a folding key say.
  init(_ key: [UInt8], _ readings: [Analysis], _ lexicon: Lexicon) {
    for analysis in readings where analysis.clitics == (.none, .none) {
      isKnown = true
      add(analysis, key, lexicon)
    }
    for analysis in readings
    where analysis.clitics == (.si, .none) && analysis.features.verbForm == .infinitive {
      // `ritirarsi` is the infinitive of the verb that an entry means.
      if let lexeme = analysis.lexeme { infinitives.append(lexeme) }
    }
    Self.preferLemmas(&nouns)
    Self.preferLemmas(&adjectives)
  }

  private mutating func add(_ analysis: Analysis, _ key: [UInt8], _ lexicon: Lexicon) {
    switch analysis.partOfSpeech {
    case .noun, .adjective, .ordinal:
      guard let nominal = nominal(analysis, key, lexicon) else { return }
      if analysis.partOfSpeech == .noun {
        nouns.append(nominal)
      } else {
        adjectives.append(nominal)
      }
    case .verb:
      switch analysis.features.verbForm {
      case .infinitive where analysis.origin == .lexicon:
        if let lexeme = analysis.lexeme { infinitives.append(lexeme) }
      case .participle, .presentParticiple:
        if let nominal = nominal(analysis, key, lexicon) { participles.append(nominal) }
      default: break
      }
    case .adverb: isAdverb = true
    case .article, .indefiniteArticle, .preposition, .articulatedPreposition, .coordinator,
      .subordinator, .relative, .negation:
      isFunctionWord = true
    default: break
    }
  }

  private func nominal(_ analysis: Analysis, _ key: [UInt8], _ lexicon: Lexicon) -> Nominal? {
    guard let lexeme = analysis.lexeme else { return nil }
    var prefix = ""
    if case .prefix(let index) = analysis.derivation {
      prefix = Prefixes.all[Int(index)].italian
      if key.dropFirst(prefix.utf8.count).first == UInt8(ascii: "-") { prefix += "-" }
    } else if analysis.derivation != .none {
      return nil
    }
    let isLemma = lexicon.lemmaKey(of: lexeme) == Array(key.dropFirst(prefix.utf8.count))
    return Nominal(
      lexeme: lexeme,
      features: analysis.features,
      isLemma: isLemma,
      prefix: prefix
    )
  }

  private static func preferLemmas(_ nominals: inout [Nominal]) {
    if nominals.contains(where: \.isLemma) { nominals.removeAll { !$0.isLemma } }
  }
}
