import TextModel

/// Numbers for what signs of both languages may have in common.
struct ConceptTable: Sendable {
  private var table = WordTable(minimumCapacity: 16_384)
  private var buffer: [UInt8] = []

  /// What a concept is made of.
  enum Space: UInt8 {
    /// An English lemma.
    case lemma = 0x6C
    /// The value of a number.
    case number = 0x6E
    /// A spelling that is alike in both languages.
    case spelling = 0x73
    /// The consonants of a learned word or name.
    case skeleton = 0x63
    /// A punctuation mark.
    case mark = 0x6D
  }

  /// The number of a concept.
  mutating func id(_ space: Space, _ key: some Sequence<UInt8>) -> Int32 {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(space.rawValue)
    buffer.append(contentsOf: key)
    return Int32(table.insert(buffer))
  }

  /// The number of concepts.
  var count: Int { table.count }
}
