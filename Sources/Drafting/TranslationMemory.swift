public import TextModel

/// Sentences that were translated before, to be found again: the same, or nearly.
public struct TranslationMemory: Sendable {
  /// A sentence and its translation.
  public struct Unit: Hashable, Sendable {
    /// The Italian.
    public var source: String
    /// The English.
    public var target: String

    /// Creates a unit.
    public init(source: String, target: String) {
      self.source = source
      self.target = target
    }
  }

  /// A unit that fits a sentence.
  public struct Match: Hashable, Sendable {
    /// The unit.
    public var unit: Unit
    /// How alike its Italian is, in per cent; 100 is the same text but for white space.
    public var similarity: Int
    /// What differs, from the words of the unit to those of the sentence: `due → tre`; empty if
    /// nothing does.
    public var difference: String
  }

  /// The least similarity that is offered: below it, correcting costs more than writing.
  public static let leastSimilarity = 75
  /// How many units with the most words in common are compared word by word.
  private static let mostCandidates = 64

  /// The units, in the order in which they were added.
  public private(set) var units: [Unit] = []
  private var words = WordTable(minimumCapacity: 4_096)
  /// The words of each unit, by their numbers in ``words``.
  private var sentences: [[Int32]] = []
  /// The units that hold a word, by the word's number.
  private var postings: [[Int32]] = []
  private var exact: [[UInt8]: Int] = [:]

  /// An empty memory.
  public init() {}

  /// A memory of units; of those with the same Italian a later one wins.
  public init(_ units: some Sequence<Unit>) {
    for unit in units { add(unit) }
  }

  /// Adds a unit; it wins over those with the same Italian.
  public mutating func add(_ unit: Unit) {
    let number = Int32(units.count)
    let sentence = Self.keys(of: unit.source).map { Int32(words.insert($0)) }
    while postings.count < words.count { postings.append([]) }
    for word in Set(sentence) { postings[Int(word)].append(number) }
    sentences.append(sentence)
    exact[Self.spaced(unit.source)] = units.count
    units.append(unit)
  }

  // MARK: Looking up

  /// The unit whose Italian is most like a text, if one is like enough.
  ///
  /// - Complexity: O(*p*) in the units that share words with the text, and *n*² in its words for the
  ///   nearest of them.
  public func match(_ text: SourceText, leastSimilarity: Int = leastSimilarity) -> Match? {
    matches(text, leastSimilarity: leastSimilarity, count: 1).first
  }

  /// The units whose Italian is most like a text, the best first.
  ///
  /// - Parameters:
  ///   - text: The Italian.
  ///   - leastSimilarity: The least similarity, in per cent.
  ///   - count: How many are wanted at most.
  /// - Returns: The matches; the same Italian alone if the memory has it.
  public func matches(
    _ text: SourceText,
    leastSimilarity: Int = leastSimilarity,
    count: Int
  ) -> [Match] {
    if let index = exact[Self.spaced(text.string)] {
      return [Match(unit: units[index], similarity: 100, difference: "")]
    }
    let keys = Self.keys(of: text.string)
    let sentence = keys.map { words.id(of: $0).map(Int32.init) ?? -1 }
    guard !sentence.isEmpty else { return [] }
    var found: [(index: Int, similarity: Int)] = []
    for candidate in candidates(for: sentence) {
      let similarity = Self.similarity(sentences[candidate], sentence)
      if similarity >= leastSimilarity { found.append((candidate, similarity)) }
    }
    found.sort { ($0.similarity, $0.index) > ($1.similarity, $1.index) }
    return found.prefix(count).map { index, similarity in
      let difference = WordDifference.describe(units[index].source, text.string)
      return Match(unit: units[index], similarity: similarity, difference: difference)
    }
  }

  /// The units with the most words in common with a sentence.
  private func candidates(for sentence: [Int32]) -> [Int] {
    var counts: [Int32: Int] = [:]
    for word in Set(sentence) where word >= 0 {
      for unit in postings[Int(word)] { counts[unit, default: 0] += 1 }
    }
    // A unit that shares too few words cannot be like enough.
    let needed = Set(sentence).count / 3
    return counts.filter { $0.value > needed }
      .sorted { ($0.value, $0.key) > ($1.value, $1.key) }
      .prefix(Self.mostCandidates).map { Int($0.key) }
  }

  /// The likeness of two sentences in per cent: the words that need no change, over the longer one.
  private static func similarity(_ left: [Int32], _ right: [Int32]) -> Int {
    let length = max(left.count, right.count)
    guard length > 0, min(left.count, right.count) * 2 >= length else { return 0 }
    var last = Array(0...right.count)
    for (row, word) in left.enumerated() {
      var next = [row + 1]
      next.reserveCapacity(right.count + 1)
      for column in right.indices {
        let change = last[column] + (word == right[column] ? 0 : 1)
        next.append(min(change, last[column + 1] + 1, next[column] + 1))
      }
      last = next
    }
    // What differs in case or accents only is not the same text.
    return min(99, (length - last[right.count]) * 100 / length)
  }

  // MARK: Keys

  /// The keys of the words and marks of a text.
  private static func keys(of string: String) -> [[UInt8]] {
    let text = SourceText(string)
    return Tokenizer().tokens(in: text, text.range).map { Folding.key(text.bytes, $0.range) }
  }

  /// The text with one blank for each run of white space.
  private static func spaced(_ string: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var offset = 0
    let all = Array(string.utf8)
    while offset < all.count {
      let scalar = all.scalar(at: offset)
      if ScalarClass.of(scalar.value).isWhitespace {
        if !bytes.isEmpty, bytes.last != 0x20 { bytes.append(0x20) }
      } else {
        bytes += all[offset..<(offset + scalar.length)]
      }
      offset += scalar.length
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }
}
