import TextModel

/// The entries that the words of a text have called for, compiled for matching.
///
/// An article has few of the words of a large glossary, so an entry is compiled when the first of
/// its words is met: see ``word(_:)``.
struct CompiledTerms: Sendable {
  /// What is known of all entries.
  let index: TermIndex
  /// The words met so far and those of the entries compiled, by folding key.
  private(set) var words = WordTable(minimumCapacity: 1_024)
  /// The paths of words.
  private(set) var trie = TermTrie(minimumCapacity: 1_024)
  /// What hangs on the ends of the paths.
  private(set) var patterns: [TermPattern] = []
  /// The words of all patterns, end to end.
  private(set) var paths: [Int32] = []
  /// The cue words of the entries that have some: paths of word numbers.
  private(set) var cues: [Int32: [[Int32]]] = [:]
  /// Whether the entries that begin with each word are compiled.
  private var isExpanded: [Bool] = []
  private var entry = EntryPatterns()

  init(_ index: TermIndex) {
    self.index = index
  }

  /// The words of a pattern.
  func path(_ pattern: TermPattern) -> ArraySlice<Int32> {
    paths[Int(pattern.firstWord)..<(Int(pattern.firstWord) + Int(pattern.count))]
  }

  /// The number of a word that some entry has, by its folding key; the entries that begin with it
  /// are compiled first.
  mutating func word(_ key: [UInt8]) -> Int32? {
    let hash = WordHash(key, 0..<key.count).value
    guard index.hasWord(hash) else { return nil }
    let number = intern(key, 0..<key.count)
    if !isExpanded[Int(number)] { expand(number, hash) }
    return number
  }

  private mutating func intern(_ keys: [UInt8], _ range: Range<Int>) -> Int32 {
    let number = words.insert(keys, in: range)
    if number == isExpanded.count { isExpanded.append(false) }
    return Int32(number)
  }

  private mutating func expand(_ word: Int32, _ hash: UInt64) {
    isExpanded[Int(word)] = true
    let index = index
    index.forEachEntry(beginningWith: hash) { place in
      entry.read(index.glossaries[Int(place.glossary)], Int(place.entry))
      let number = index.number(of: place)
      addCues(number)
      for pattern in entry.patterns
      where entry.hash(of: entry.words[pattern.words.lowerBound]) == hash {
        add(pattern, number)
      }
    }
  }

  private mutating func addCues(_ number: Int32) {
    guard !entry.cues.isEmpty, cues[number] == nil else { return }
    cues[number] = entry.cues.map { cue in entry.words[cue].map { intern($0) } }
  }

  private mutating func intern(_ word: EntryWords.Word) -> Int32 {
    entry.isElidedDi(word) ? intern(Array("di".utf8), 0..<2) : intern(entry.keys, word.key)
  }

  private mutating func add(_ found: EntryPatterns.Pattern, _ number: Int32) {
    var pattern = TermPattern(
      entry: number,
      firstWord: UInt32(paths.count),
      capitals: 0,
      traits: found.traits,
      count: UInt8(found.words.count),
      kind: entry.kind
    )
    for (place, word) in entry.words[found.words].enumerated() {
      paths.append(intern(word))
      if word.shape != .lower { pattern.capitals |= 1 << UInt32(place) }
    }
    pattern.next = trie.insert(paths[Int(pattern.firstWord)...], pattern: Int32(patterns.count))
    patterns.append(pattern)
  }
}
