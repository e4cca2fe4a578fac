import TextModel

/// Words found by spellings that are made of theirs.
struct WordGroups: Sendable {
  /// What a ``WordGroups`` is made of.
  struct Builder {
    fileprivate var hashes: [UInt64] = []
    fileprivate var members: [Int32] = []
    fileprivate var words = WordTable()

    /// Adds a word to the group of a spelling.
    mutating func add(_ keys: [UInt8], _ word: Range<Int>, to spelling: [UInt8]) {
      hashes.append(WordHash(spelling, 0..<spelling.count).value)
      members.append(Int32(words.insert(keys, in: word)))
    }
  }

  private let index: HashIndex
  private let members: [Int32]
  private let keys: WordTable

  /// Takes what was gathered.
  init(_ builder: Builder) {
    index = HashIndex(builder.hashes)
    members = builder.members
    keys = builder.words
  }

  /// Whether there is no group.
  var isEmpty: Bool { members.isEmpty }

  /// The number of bytes that the groups take.
  var footprint: Int { index.footprint + members.count * 4 + keys.footprint }

  /// The folding keys of the words of the group of the spelling that stands in `range`, each once,
  /// the last added first.
  func words(_ spelling: [UInt8], _ range: Range<Int>) -> [[UInt8]] {
    var found: [Int32] = []
    var item = index.first(WordHash(spelling, range).value)
    while item >= 0 {
      if !found.contains(members[Int(item)]) { found.append(members[Int(item)]) }
      item = index.item(after: item)
    }
    return found.reversed().map { Array(keys[Int($0)]) }
  }
}
