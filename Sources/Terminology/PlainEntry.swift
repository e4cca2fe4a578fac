import TextModel

/// The words of an entry that can be written in one way only: ASCII letters and single blanks,
/// without article or compound.
///
/// Most entries are such, and their words need not be cut out to be hashed.
struct PlainEntry {
  /// The hashes of the words.
  private(set) var hashes: [UInt64] = []
  /// Whether a word may be a name that a text spells in another way.
  private(set) var hasName = false
  /// The words among these whose letters a reduction changes; see ``NameSpelling``.
  private(set) var respellable: [Range<Int>] = []
  /// The first word, if it may be an infinitive.
  private(set) var infinitive: Range<Int>?

  /// Reads an entry; `false` if it is none of these.
  mutating func read(_ text: Span<UInt8>, _ range: TextRange) -> Bool {
    hashes.removeAll(keepingCapacity: true)
    hasName = false
    infinitive = nil
    respellable.removeAll(keepingCapacity: true)
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let hash = readWord(text, &offset, range) else { return false }
      hashes.append(hash)
    }
    return !hashes.isEmpty && hashes.count <= 32
  }

  private mutating func readWord(
    _ text: Span<UInt8>,
    _ offset: inout Int,
    _ range: TextRange
  ) -> UInt64? {
    let start = offset
    var hash = WordHash()
    var capitals = 0
    var isReducible = false
    var before: UInt8 = 0
    var end = start
    while end < range.upperBound {
      let byte = text[end]
      let lower = byte | 0x20
      guard lower &- 0x61 < 26 else {
        if byte == 0x20 { break }
        return nil
      }
      if byte != lower { capitals += 1 }
      if lower == UInt8(ascii: "y") || lower == UInt8(ascii: "j")
        || lower == UInt8(ascii: "i") && before == lower
      {
        isReducible = true
      }
      before = lower
      hash.add(lower)
      end += 1
    }
    offset = end
    let length = end - start
    let isLast = end == range.upperBound
    guard length > 0 else { return nil }
    if start == range.lowerBound {
      if mayVary(text, start..<offset, isOnly: isLast) { return nil }
      if capitals == 0, length > 4, endsLikeInfinitive(text, offset) { infinitive = start..<offset }
    }
    if capitals == 1, text[start] & 0x20 == 0, length > 3 {
      hasName = true
      if isReducible { respellable.append(start..<offset) }
    }
    if !isLast { offset += 1 }
    return hash.value
  }

  /// Whether a first word is an article or may be a part of a compound.
  private func mayVary(_ text: Span<UInt8>, _ word: Range<Int>, isOnly: Bool) -> Bool {
    if isOnly { return Compounds.split(text, word) != nil }
    return Articles.isDefinite(text, word) || Compounds.isPrefix(text, word)
  }

  /// Whether `re` or `rsi` stands before an offset.
  private func endsLikeInfinitive(_ text: Span<UInt8>, _ end: Int) -> Bool {
    switch text[end - 1] {
    case UInt8(ascii: "e"): text[end - 2] == UInt8(ascii: "r")
    case UInt8(ascii: "i"):
      text[end - 2] == UInt8(ascii: "s") && text[end - 3] == UInt8(ascii: "r")
    default: false
    }
  }
}
