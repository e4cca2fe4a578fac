import TextModel

/// What matching must know in advance of the entries of all glossaries, of which a later one hides
/// the entries of an earlier one that have the same Italian.
final class TermIndex: Sendable {
  /// An entry's glossary and its number there.
  struct EntryPlace: Hashable, Sendable {
    var glossary: Int32
    var entry: Int32
  }

  /// The index of a glossary or of a stretch of it.
  private struct Part: Sendable {
    /// The number of its glossary.
    var glossary: Int
    var index: GlossaryIndex
  }

  /// The glossaries, the strongest last.
  let glossaries: [Glossary]
  /// Whether any entry has punctuation among its words.
  let hasPunctuation: Bool
  /// Whether any word may be a name that is spelt in several ways.
  let hasNames: Bool
  /// Whether any word has an accent.
  let hasAccents: Bool
  /// Whether any entry begins with what may be a verb.
  let hasVerbs: Bool
  /// The indexes, those of the strongest glossary first.
  private let parts: [Part]
  /// The number of the first entry of each glossary, through all of them.
  private let offsets: [Int32]
  /// The entries that a stronger glossary hides, by their numbers through all glossaries.
  private let hidden: Set<Int32>

  /// Indexes glossaries, the strongest last.
  init(_ glossaries: [Glossary]) {
    self.glossaries = glossaries
    var offsets: [Int32] = []
    var total: Int32 = 0
    for glossary in glossaries {
      offsets.append(total)
      total += Int32(glossary.count)
    }
    self.offsets = offsets
    parts = glossaries.indices.reversed().flatMap { number in
      GlossaryIndex.all(of: glossaries[number]).map { Part(glossary: number, index: $0) }
    }
    hidden = Self.hidden(glossaries, offsets)
    hasPunctuation = parts.contains { $0.index.hasPunctuation }
    hasNames = parts.contains { $0.index.hasNames }
    hasAccents = parts.contains { !$0.index.unaccented.isEmpty }
    hasVerbs = parts.contains { !$0.index.verbStems.isEmpty }
  }

  private static func hidden(_ glossaries: [Glossary], _ offsets: [Int32]) -> Set<Int32> {
    guard glossaries.count > 1 else { return [] }
    var hidden: Set<Int32> = []
    var taken = WordTable(minimumCapacity: glossaries.dropFirst().reduce(0) { $0 + $1.count })
    for (number, glossary) in glossaries.enumerated().reversed() {
      for entry in 0..<glossary.count where taken.count > 0 {
        let italian = glossary.italianRange(ofEntry: entry)
        if taken.id(of: glossary.bytes, in: italian.range) != nil {
          hidden.insert(offsets[number] + Int32(entry))
        }
      }
      guard number > 0 else { break }
      for entry in 0..<glossary.count {
        _ = taken.insert(glossary.bytes, in: glossary.italianRange(ofEntry: entry).range)
      }
    }
    return hidden
  }

  /// The number of bytes that the index takes beyond the glossaries' text.
  var footprint: Int { parts.reduce(hidden.count * 8) { $0 + $1.index.footprint } }

  // MARK: Words

  /// Whether some entry has the word with a hash.
  func hasWord(_ hash: UInt64) -> Bool { parts.contains { $0.index.hasWord(hash) } }

  /// The words that may be names and have the reduced spelling that stands in `range`.
  func respelt(_ spelling: [UInt8]) -> [[UInt8]] {
    words(of: { $0.respelt }, spelling, 0..<spelling.count)
  }

  /// The words with accents that are spelt so without.
  func unaccented(_ spelling: [UInt8]) -> [[UInt8]] {
    words(of: { $0.unaccented }, spelling, 0..<spelling.count)
  }

  /// The verbs whose stem stands in `range`.
  func verbs(_ spelling: [UInt8], _ range: Range<Int>) -> [[UInt8]] {
    words(of: { $0.verbStems }, spelling, range)
  }

  private func words(
    of groups: (GlossaryIndex) -> WordGroups,
    _ spelling: [UInt8],
    _ range: Range<Int>
  ) -> [[UInt8]] {
    var found: [[UInt8]] = []
    for part in parts.reversed() {
      for word in groups(part.index).words(spelling, range) where !found.contains(word) {
        found.append(word)
      }
    }
    return found
  }

  // MARK: Entries

  /// Calls `body` for each entry of which a pattern begins with the word that has a hash.
  func forEachEntry(beginningWith hash: UInt64, _ body: (EntryPlace) -> Void) {
    for part in parts {
      part.index.forEachEntry(beginningWith: hash) { entry in
        guard hidden.isEmpty || !hidden.contains(offsets[part.glossary] + entry) else { return }
        body(EntryPlace(glossary: Int32(part.glossary), entry: entry))
      }
    }
  }

  /// Where an entry stands whose number runs through all glossaries.
  func place(_ number: Int32) -> EntryPlace {
    var glossary = offsets.count - 1
    while glossary > 0, offsets[glossary] > number { glossary -= 1 }
    return EntryPlace(glossary: Int32(glossary), entry: number - offsets[glossary])
  }

  /// The number of an entry through all glossaries.
  func number(of place: EntryPlace) -> Int32 { offsets[Int(place.glossary)] + place.entry }
}
