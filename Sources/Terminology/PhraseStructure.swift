import Linguistics
import TextModel

/// Which words of an entry inflect: its head, what agrees with it, and what stands as it is.
///
/// Italian noun phrases inflect up to their first preposition; what follows stays as it is (`capo
/// della diplomazia`, `capi della diplomazia`), but for a last adjective, which may belong to the
/// head (`ministro degli Esteri italiano`).
struct PhraseStructure {
  /// A word of an entry.
  struct Word {
    /// The folding key.
    var key: [UInt8]
    /// Whether it is written with a capital.
    var hasCapital: Bool
    /// What the lexicon says of it.
    var profile: WordProfile

    /// Whether it is a word or number, not a mark.
    var isWord: Bool { key.first.map { $0 >= 0x80 || $0 &- 0x61 < 26 || $0 &- 0x30 < 10 } ?? false }
    /// Whether it has an apostrophe at its end.
    var isElided: Bool { key.last == UInt8(ascii: "'") }
  }

  /// The role of each word.
  private(set) var roles: [PatternStructure.Role]
  /// The index of the head.
  private(set) var head = 0
  /// Whether the head stands in the plural.
  private(set) var isPlural = false
  /// As what the head is recognised.
  private(set) var partsOfSpeech: PatternStructure.Traits = []

  /// Reads the structure of an entry of `kind` from its words and what the lexicon says of them.
  init(_ words: [Word], kind: Entry.Kind?) {
    roles = Array(repeating: .fixed, count: words.count)
    guard let first = words.first?.profile else { return }
    switch kind {
    case .adverb, .phrase, .acronym: return
    case .verb: readVerb()
    case .adjective:
      partsOfSpeech = [.adjective, .noun]
      readNominal(words)
    case .noun, .proper:
      partsOfSpeech =
        first.isNoun || !first.isAdjective || words.count > 1
        ? .noun : [.noun, .adjective]
      readNominal(words)
    case nil:
      if Self.isVerbal(words) {
        readVerb()
      } else {
        if first.isNoun || !first.isAdjective || words.count > 1 { partsOfSpeech.insert(.noun) }
        if first.isAdjective, !first.isNoun { partsOfSpeech.insert(.adjective) }
        readNominal(words)
      }
    }
  }

  /// Whether an entry without part of speech is a verb: an infinitive that is no noun, or one whose
  /// next word shows that it governs something (`avere luogo`, `rompere i rapporti`).
  private static func isVerbal(_ words: [Word]) -> Bool {
    let first = words[0].profile
    let reflexive = words[0].key.hasSuffix(Array("rsi".utf8)) && !first.isNoun
    guard !first.infinitives.isEmpty || reflexive, !words[0].hasCapital else { return false }
    if !first.isNoun || reflexive { return true }
    guard words.count > 1 else { return false }
    return words[1].profile.isNoun && !words[1].profile.isAdjective
      || articles.contains(words[1].key)
  }

  private static let articles: Set<[UInt8]> = Set(
    ["il", "lo", "la", "l'", "i", "gli", "le", "un", "uno", "una", "un'"].map { Array($0.utf8) }
  )

  private mutating func readVerb() {
    roles[0] = .verb
    partsOfSpeech = .verb
  }

  private mutating func readNominal(_ words: [Word]) {
    let groupEnd =
      words.indices.dropFirst().first { index in
        !words[index].isWord || Self.endsGroup(words[index])
      } ?? words.count
    guard let head = findHead(words, groupEnd) else { return }
    if partsOfSpeech.isEmpty { partsOfSpeech = .noun }
    self.head = head
    roles[head] = .head
    for index in 0..<groupEnd where index != head {
      roles[index] = role(words[index], head: words[head], afterHead: index > head)
    }
    let features = Self.headFeatures(words[head].profile)
    isPlural = features.number == .plural
    for index in groupEnd..<words.count where words[index].isWord {
      // `servizi di intelligence esteri`: what could agree with the head as it stands.
      let own = words[index].profile.adjectives + words[index].profile.participles
      if index > groupEnd + 1, own.contains(where: { $0.features.agrees(with: features) }) {
        roles[index] = .fixedOrAgreeing
      }
    }
  }

  /// Whether a word is a preposition or the like: `dei` is one, though there are gods, but `non` in
  /// `organizzazione non governativa` is none.
  private static func endsGroup(_ word: Word) -> Bool {
    let profile = word.profile
    return word.isElided
      || profile.isFunctionWord && !profile.isAdjective && !word.key.elementsEqual("non".utf8)
  }

  /// The first noun of the group, or its first word if none is known to be one.
  ///
  /// A capitalised word that the lexicon does not know is a name; what begins with one does not
  /// inflect.
  private func findHead(
    _ words: [Word],
    _ groupEnd: Int
  ) -> Int? {
    let first = words[0].profile
    // `filo-russo`, `anti-terrorismo`: the second part is what inflects; not in `centro finanziario`,
    // where the first is a noun.
    if words.count > 1, Compounds.isPrefix(words[0].key), groupEnd > 1,
      words[1].profile.isNoun || words[1].profile.isAdjective,
      !first.isNoun || Compounds.makesAdjectives(words[0].key) && !words[1].profile.isNoun
    {
      return 1
    }
    if words[0].hasCapital, !first.isNoun, !first.isAdjective { return nil }
    if first.isNoun { return 0 }
    if let noun = (0..<groupEnd).first(where: { words[$0].profile.isNoun }) { return noun }
    // What is no noun or adjective in the lexicon is taken for a noun that it does not have.
    return first.isAdjective || !first.isFunctionWord && !first.isAdverb ? 0 : nil
  }

  /// The role of a word beside the head: what does not agree with it in the entry (`campo profughi`,
  /// `guerra franco-prussiana`) does not in other forms.
  private func role(
    _ word: Word,
    head: Word,
    afterHead: Bool
  ) -> PatternStructure.Role {
    let profile = word.profile
    if profile.isAdjective {
      if profile.agrees(with: head.profile) { return .agreeing }
      if !profile.isNoun { return .fixed }
    }
    if profile.isNoun { return afterHead ? .fixedOrSameNumber : .fixed }
    if profile.isKnown || word.hasCapital { return .fixed }
    return .fixedOrAgreeing
  }

  /// The features in which the head stands in the entry.
  private static func headFeatures(_ profile: WordProfile) -> Features {
    (profile.nouns.first ?? profile.adjectives.first ?? profile.participles.first)?.features ?? []
  }
}
