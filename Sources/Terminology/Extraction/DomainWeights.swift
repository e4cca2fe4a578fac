import Linguistics
import TextModel

/// How far a word belongs to the domain rather than to general language.
///
/// The measure is the weirdness ratio of Ahmad, Gillam and Tostevin (*University of Surrey
/// Participation in TREC8*, 1999): the relative frequency of a word in texts of the domain over that
/// in general texts. No corpus is at hand offline; the terms of several words of the built-in
/// glossary stand for the one, the fixed expressions of the lexicon for the other, and the ratio is
/// brought to the range from 0 to 1: 0.5 for a word that is as frequent in both.
struct DomainWeights {
  private let lexicon: Lexicon
  private let counts = WordCounts.builtIn
  private var known: [Lexeme.ID: Double] = [:]

  /// Weighs the words of a lexicon.
  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The weight of a word in all its forms, from 0 to 1.
  mutating func weight(of lexeme: Lexeme.ID, isAdjective: Bool) -> Double {
    if let weight = known[lexeme] { return weight }
    var (term, general) = (0, 0)
    var seen: Set<Int> = []
    lexicon.forEachForm(of: lexeme) { form, _ in
      guard let word = counts.forms.id(of: form), seen.insert(word).inserted else { return }
      term += Int(counts.inTerms[word])
      general += Int(counts.inExpressions[word])
    }
    // One is added to each, so that a word of neither stands in the middle; less for an adjective
    // that is not made from a noun, which is likelier to judge than to name.
    let isRelational = !isAdjective || Self.isRelational(lexicon.lemmaKey(of: lexeme))
    let inTerms = (Double(term) + (isRelational ? 1 : 0.3)) / Double(counts.termTotal)
    let inGeneral = Double(general + 1) / Double(counts.expressionTotal)
    let weight = inTerms / (inTerms + inGeneral)
    known[lexeme] = weight
    return weight
  }

  /// Whether an adjective has the ending of those that are made from nouns: `navale`, `strategico`.
  private static func isRelational(_ lemma: [UInt8]) -> Bool {
    endings.contains { lemma.hasSuffix($0) }
  }

  private static let endings: [[UInt8]] = [
    "ale", "ico", "ivo", "ario", "are", "ano", "ista", "orio", "ile", "aneo",
  ].map { Array($0.utf8) }
}

/// How often word forms stand in the terms of the built-in glossary and in the expressions of the
/// lexicon.
private struct WordCounts: Sendable {
  private(set) var forms = WordTable(minimumCapacity: 1 << 14)
  private(set) var inTerms: [Int32] = []
  private(set) var inExpressions: [Int32] = []
  private(set) var termTotal = 1
  private(set) var expressionTotal = 1

  /// The counts, made at first use.
  static let builtIn = WordCounts(glossary: .builtIn, phrases: .builtIn)

  private init(glossary: Glossary, phrases: PhraseTable) {
    for entry in glossary.entries where Self.isOfDomain(entry) {
      let text = SourceText(entry.italian)
      for token in Tokenizer().tokens(in: text, text.range) where token.kind == .word {
        termTotal += 1
        inTerms[number(Folding.key(text.bytes, token.range))] += 1
      }
    }
    for id in 0..<phrases.count {
      for word in phrases[Phrase.ID(id)].words {
        expressionTotal += 1
        inExpressions[number(Array(word.utf8))] += 1
      }
    }
  }

  private static func isOfDomain(_ entry: Entry) -> Bool {
    guard entry.kind == .noun, entry.domain != "false-friends" else { return false }
    return entry.italian.utf8.contains(0x20)
  }

  private mutating func number(_ key: [UInt8]) -> Int {
    let word = forms.insert(key)
    if word == inTerms.count {
      inTerms.append(0)
      inExpressions.append(0)
    }
    return word
  }
}
