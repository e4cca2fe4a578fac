import TextModel

/// The glossaries compiled for matching: their words, and the paths of words that are their entries.
///
/// Holds only what can be read off the entries' letters; see ``FormCache`` for the grammar.
struct TermIndex: Sendable {
  /// An entry's glossary and its number there.
  struct EntryPlace: Hashable, Sendable {
    var glossary: Int32
    var entry: Int32
  }

  /// The words of entries, by folding key.
  var words = WordTable(minimumCapacity: 64)
  /// The paths of words.
  var trie = TermTrie(minimumCapacity: 64)
  /// What hangs on the ends of the paths.
  var patterns: [TermPattern] = []
  /// The words of all patterns, end to end.
  var paths: [Int32] = []
  /// Where each numbered entry stands.
  var places: [EntryPlace] = []
  /// The cue words of the entries that have some: paths of word numbers.
  var cues: [Int32: [[Int32]]] = [:]
  /// Whether any entry has punctuation among its words.
  var hasPunctuation = false
  /// Words that may be names, by their reduced spellings.
  var respelt = WordGroups()
  /// Words with accents, by their letters without.
  var unaccented = WordGroups()
  /// All words without their endings, for forms of words that are not in the lexicon.
  var stems = WordGroups()
  /// Verbs without their endings, likewise.
  var verbStems = WordGroups()

  /// The number of bytes that the index takes beyond the glossaries' text, without words.
  var footprint: Int {
    trie.footprint + places.count * 8 + paths.count * 4
      + patterns.count * MemoryLayout<TermPattern>.stride
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
