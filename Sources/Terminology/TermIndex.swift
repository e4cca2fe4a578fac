import TextModel

/// What matching must know of all entries in advance: which words they have, and which entries begin
/// with each.
///
/// An entry itself is compiled when a text has its first word: see ``CompiledTerms``. A class, so
/// that looking something up does not copy it.
final class TermIndex: Sendable {
  /// An entry's glossary and its number there.
  struct EntryPlace: Hashable, Sendable {
    var glossary: Int32
    var entry: Int32
  }

  /// The glossaries, the strongest last.
  let glossaries: [Glossary]
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
  private let words: HashSet
  private let firstWords: HashIndex
  /// The entry of each item of ``firstWords``.
  private let entries: [Int32]
  /// The number of the first entry of each glossary, through all of them.
  private let offsets: [Int32]

  /// Takes what the builder has gathered.
  init(_ builder: TermIndexBuilder) {
    glossaries = builder.glossaries
    hasPunctuation = builder.hasPunctuation
    hasNames = builder.hasNames
    respelt = WordGroups(builder.respelt)
    unaccented = WordGroups(builder.unaccented)
    verbStems = WordGroups(builder.verbStems)
    words = builder.words
    firstWords = HashIndex(builder.firstWords)
    entries = builder.entries
    offsets = builder.offsets
  }

  /// The number of bytes that the index takes beyond the glossaries' text.
  var footprint: Int {
    words.footprint + firstWords.footprint + entries.count * 4 + respelt.footprint
      + unaccented.footprint + verbStems.footprint
  }

  /// Whether some entry has the word with a hash.
  func hasWord(_ hash: UInt64) -> Bool { words.contains(hash) }

  /// Calls `body` for each entry of which a pattern begins with the word that has a hash.
  func forEachEntry(beginningWith hash: UInt64, _ body: (EntryPlace) -> Void) {
    var last: Int32 = -1
    var item = firstWords.first(hash)
    while item >= 0 {
      let number = entries[Int(item)]
      // The patterns of one entry stand together.
      if number != last { body(place(number)) }
      last = number
      item = firstWords.item(after: item)
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
