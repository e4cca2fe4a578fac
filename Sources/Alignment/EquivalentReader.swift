import Linguistics
import TextModel

/// Turns the English of lexicon entries into concepts, once for each entry.
struct EquivalentReader {
  private let lexicon: Lexicon
  private let phrases: PhraseTable
  private let english: EnglishAnalyzer
  private var known: [Lexeme.ID: [Int32]] = [:]

  init(lexicon: Lexicon, phrases: PhraseTable, english: EnglishAnalyzer) {
    self.lexicon = lexicon
    self.phrases = phrases
    self.english = english
  }

  /// Flags whose value is English.
  private static let englishFlags = ["refl", "intren", "noun", "pron", "enpl"]

  /// The concepts of a reading.
  mutating func concepts(of analysis: Analysis, _ table: inout ConceptTable) -> [Int32] {
    guard let id = analysis.lexeme else { return [] }
    var found = concepts(of: id, &table)
    if case .prefix(let index) = analysis.derivation {
      let prefix = Prefixes.all[Int(index)].english
      if let last = prefix.utf8.last, last &- 0x61 < 26 {
        let english = Array(prefix.utf8) + Folding.key(lexicon[id].english)
        found.append(table.id(.lemma, english))
      }
    }
    return found
  }

  /// The concepts of an entry.
  mutating func concepts(of id: Lexeme.ID, _ table: inout ConceptTable) -> [Int32] {
    if let found = known[id] { return found }
    let lexeme = lexicon[id]
    var found: [Int32] = []
    add(lexeme.english, to: &found, &table)
    for alternative in lexeme.alternatives { add(alternative, to: &found, &table) }
    if !lexeme.flags.text.isEmpty {
      for flag in Self.englishFlags {
        if let value = lexeme.flags[flag] { add(value, to: &found, &table) }
      }
    }
    known[id] = found
    return found
  }

  /// The concepts of a multiword expression.
  func concepts(ofPhrase id: Phrase.ID, _ table: inout ConceptTable) -> [Int32] {
    let phrase = phrases[id]
    var found: [Int32] = []
    add(phrase.english, to: &found, &table)
    for alternative in phrase.alternatives { add(alternative, to: &found, &table) }
    return found
  }

  /// Adds the words of an English expression: all of a single one, of several those with a meaning
  /// of their own.
  func add(_ expression: String, to found: inout [Int32], _ table: inout ConceptTable) {
    let words = expression.split { $0 == " " || $0 == "-" || $0 == "(" || $0 == ")" || $0 == "/" }
      .map { EnglishAnalyzer.withoutPossessive(Folding.key(String($0))) }
    if words.count == 1 {
      found.append(table.id(.lemma, words[0]))
      return
    }
    let content = words.filter { !EnglishFunctionWords.contains($0) && !Self.light.contains($0) }
    for word in content.isEmpty ? words : content {
      for analysis in english.analyses(ofKey: word) {
        found.append(table.id(.lemma, analysis.lemma))
      }
    }
  }

  /// Verbs that say little in an expression of several words.
  private static let light = Set(
    ["make", "take", "get", "give", "put", "go", "come", "set", "bring", "keep", "become"]
      .map { Array($0.utf8) }
  )
}
