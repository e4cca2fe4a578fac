import Linguistics
import TextModel

/// What may stand between the words of an entry without being one of them: `potenza` *militare*
/// `regionale`, `accordo` *storico* `di pace`.
enum GapRules {
  /// Whether a token is an adjective or adverb and nothing likelier.
  static func mayStandBetween(_ token: Int, _ scan: inout TermScan) -> Bool {
    guard scan.tokens[token].kind == .word, scan.tokens[token].shape == .lower,
      scan.tokens[token].spelling >= 0
    else { return false }
    let readings = scan.cache.analyzer.analyses(
      ofKey: scan.cache.forms.key(scan.tokens[token].spelling)
    )
    let isModifier = readings.contains { reading in
      reading.partOfSpeech == .adjective || reading.partOfSpeech == .adverb
        || reading.features.verbForm == .participle
    }
    return isModifier
      && !readings.contains { reading in
        switch reading.partOfSpeech {
        case .preposition, .articulatedPreposition, .article, .indefiniteArticle, .coordinator,
          .subordinator, .relative, .negation, .clitic:
          true
        default: false
        }
      }
  }

  /// Whether a word between the words of a noun phrase agrees with its head, as its own adjectives
  /// do; adverbs and what stands in a verb phrase agree with nothing.
  static func agrees(_ token: Int, with features: Features, _ scan: inout TermScan) -> Bool {
    let readings = scan.cache.analyzer.analyses(
      ofKey: scan.cache.forms.key(scan.tokens[token].spelling)
    )
    return readings.contains { reading in
      switch reading.partOfSpeech {
      case .adverb: true
      case .adjective: reading.features.agrees(with: features)
      case .verb:
        reading.features.verbForm == .participle && reading.features.agrees(with: features)
      default: false
      }
    }
  }
}
