import TextModel

/// The glossaries compiled for matching: their words, and the paths of words that are their entries.
///
/// Holds only what can be read off the entries' letters; see ``FormCache`` for the grammar. A class,
/// so that looking something up does not copy it.
final class TermIndex: Sendable {
  /// An entry's glossary and its number there.
  struct EntryPlace: Hashable, Sendable {
    var glossary: Int32
    var entry: Int32
  }

  /// The words of entries, by folding key.
  let words: WordTable
  /// The paths of words.
  let trie: TermTrie
  /// What hangs on the ends of the paths.
  let patterns: [TermPattern]
  /// The words of all patterns, end to end.
  let paths: [Int32]
  /// Where each numbered entry stands.
  let places: [EntryPlace]
  /// The cue words of the entries that have some: paths of word numbers.
  let cues: [Int32: [[Int32]]]
  /// Whether any entry has punctuation among its words.
  let hasPunctuation: Bool
  /// Whether any word may be a name that is spelt in several ways.
  let hasNames: Bool
  /// Words that may be names and whose letters a reduction changes, by their reduced spellings.
  let respelt: WordGroups
  /// Words with accents, by their letters without.
  let unaccented: WordGroups
  /// Verbs without their endings, for forms of verbs that are not in the lexicon.
  let verbStems: WordGroups

  /// Takes what the builder has gathered.
  init(_ builder: TermIndexBuilder) {
    words = builder.words
    trie = builder.trie
    patterns = builder.patterns
    paths = builder.paths
    places = builder.places
    cues = builder.cues
    hasPunctuation = builder.hasPunctuation
    hasNames = builder.hasNames
    respelt = builder.respelt
    unaccented = builder.unaccented
    verbStems = builder.verbStems
  }

  /// The number of bytes that the index takes beyond the glossaries' text.
  var footprint: Int {
    trie.footprint + words.footprint + places.count * MemoryLayout<EntryPlace>.stride
      + paths.count * 4 + patterns.count * MemoryLayout<TermPattern>.stride
      + respelt.footprint + unaccented.footprint + verbStems.footprint
  }

  /// The words of a pattern.
  func path(_ pattern: TermPattern) -> ArraySlice<Int32> {
    paths[Int(pattern.firstWord)..<(Int(pattern.firstWord) + Int(pattern.count))]
  }
}

/// Word numbers grouped under keys.
struct WordGroups: Sendable {
  private var keys = WordTable(minimumCapacity: 16)
  private var first: [Int32] = []
  private var members: [(word: Int32, next: Int32)] = []

  /// Whether there is no group.
  var isEmpty: Bool { first.isEmpty }

  /// The number of bytes that the groups take.
  var footprint: Int { keys.footprint + first.count * 4 + members.count * 8 }

  /// Adds a word to the group of a key.
  mutating func add(_ word: Int32, to key: [UInt8]) {
    let group = keys.insert(key)
    if group == first.count { first.append(-1) }
    members.append((word, first[group]))
    first[group] = Int32(members.count - 1)
  }

  /// Calls `body` for each word of a key's group.
  func forEach(_ key: [UInt8], _ range: Range<Int>, _ body: (Int32) -> Void) {
    guard let group = keys.id(of: key, in: range) else { return }
    var member = first[group]
    while member >= 0 {
      body(members[Int(member)].word)
      member = members[Int(member)].next
    }
  }

  /// The words of a key's group.
  func words(_ key: [UInt8]) -> [Int32] {
    var words: [Int32] = []
    forEach(key, 0..<key.count) { words.append($0) }
    return words
  }
}
