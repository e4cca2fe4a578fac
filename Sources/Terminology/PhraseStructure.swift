import Linguistics
import TextModel

/// Which words of an entry inflect: its head, what agrees with it, and what stands as it is.
///
/// Italian noun phrases inflect up to their first preposition; what follows stays as it is (`capo
/// della diplomazia`, `capi della diplomazia`), but for a last adjective, which may belong to the
/// head (`ministro degli Esteri italiano`).
struct PhraseStructure {
  /// The role of each word.
  private(set) var roles: [TermPattern.Role]
  /// The index of the head.
  private(set) var head = 0
  /// Whether the head stands in the plural.
  private(set) var isPlural = false
  /// As what the head is recognised.
  private(set) var partsOfSpeech: TermPattern.Traits = []

  /// Reads the structure of an entry of `kind` from its words and what the lexicon says of them.
  init(_ words: [EntryWords.Word], _ profiles: [WordProfile], kind: Entry.Kind?) {
    roles = Array(repeating: .fixed, count: words.count)
    guard let first = profiles.first else { return }
    switch kind {
    case .adverb, .phrase, .acronym: return
    case .verb: readVerb()
    case .adjective:
      partsOfSpeech = [.adjective, .noun]
      readNominal(words, profiles)
    case .noun, .proper:
      partsOfSpeech =
        first.isNoun || !first.isAdjective || words.count > 1
        ? .noun : [.noun, .adjective]
      readNominal(words, profiles)
    case nil:
      if Self.isVerbal(words, profiles) {
        readVerb()
      } else {
        if first.isNoun || !first.isKnown || words.count > 1 { partsOfSpeech.insert(.noun) }
        if first.isAdjective, !first.adjectives.isEmpty || !first.isNoun {
          partsOfSpeech.insert(.adjective)
        }
        readNominal(words, profiles)
      }
    }
  }

  /// Whether an entry without part of speech is a verb: an infinitive that is no noun, or one whose
  /// next word shows that it governs something (`avere luogo`, `rompere i rapporti`).
  private static func isVerbal(_ words: [EntryWords.Word], _ profiles: [WordProfile]) -> Bool {
    let first = profiles[0]
    let reflexive = words[0].key.hasSuffix(Array("rsi".utf8)) && !first.isNoun
    guard !first.infinitives.isEmpty || reflexive, words[0].shape == .lower else { return false }
    if !first.isNoun || reflexive { return true }
    guard words.count > 1 else { return false }
    return profiles[1].isNoun && !profiles[1].isAdjective
      || articles.contains(words[1].key)
  }

  private static let articles: Set<[UInt8]> = Set(
    ["il", "lo", "la", "l'", "i", "gli", "le", "un", "uno", "una", "un'"].map { Array($0.utf8) }
  )

  private mutating func readVerb() {
    roles[0] = .verb
    partsOfSpeech = .verb
  }

  private mutating func readNominal(_ words: [EntryWords.Word], _ profiles: [WordProfile]) {
    let groupEnd =
      words.indices.dropFirst().first { index in
        !words[index].isWord || Self.endsGroup(profiles[index], words[index])
      } ?? words.count
    guard let head = findHead(words, profiles, groupEnd) else { return }
    self.head = head
    roles[head] = .head
    for index in 0..<groupEnd where index != head {
      roles[index] = role(words[index], profiles[index], afterHead: index > head)
    }
    let features = Self.headFeatures(profiles[head])
    isPlural = features.number == .plural
    for index in groupEnd..<words.count where words[index].isWord {
      // `servizi di intelligence esteri`: what could agree with the head as it stands.
      let own = profiles[index].adjectives + profiles[index].participles
      if index > groupEnd + 1, own.contains(where: { $0.features.agrees(with: features) }) {
        roles[index] = .fixedOrAgreeing
      }
    }
  }

  private static func endsGroup(_ profile: WordProfile, _ word: EntryWords.Word) -> Bool {
    word.isElided || profile.isFunctionWord && !profile.isNoun && !profile.isAdjective
  }

  /// The first noun of the group, or its first word if none is known to be one.
  ///
  /// A capitalised word that the lexicon does not know is a name; what begins with one does not
  /// inflect.
  private func findHead(
    _ words: [EntryWords.Word],
    _ profiles: [WordProfile],
    _ groupEnd: Int
  ) -> Int? {
    let first = profiles[0]
    if words[0].shape != .lower, !first.isNoun, !first.isAdjective { return nil }
    if first.isNoun { return 0 }
    if !first.isKnown {
      return 0
    }
    return (0..<groupEnd).first { profiles[$0].isNoun } ?? (first.isAdjective ? 0 : nil)
  }

  private func role(
    _ word: EntryWords.Word,
    _ profile: WordProfile,
    afterHead: Bool
  ) -> TermPattern.Role {
    if profile.isAdjective { return .agreeing }
    if profile.isNoun { return afterHead ? .fixedOrSameNumber : .fixed }
    if profile.isKnown || word.shape != .lower { return .fixed }
    return .fixedOrAgreeing
  }

  /// The features in which the head stands in the entry.
  private static func headFeatures(_ profile: WordProfile) -> Features {
    (profile.nouns.first ?? profile.adjectives.first ?? profile.participles.first)?.features ?? []
  }
}
