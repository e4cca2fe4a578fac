import TextModel

/// What matching must know of the entries of a glossary in advance: which words they have, and which
/// entries begin with each.
///
/// An entry itself is compiled when a text has its first word: see ``CompiledTerms``. A class, so
/// that looking something up does not copy it.
final class GlossaryIndex: Sendable {
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

  /// Indexes the entries of a glossary that have numbers in `range`.
  init(_ glossary: Glossary, _ range: Range<Int>) {
    let builder = GlossaryIndexBuilder(glossary, range)
    hasPunctuation = builder.hasPunctuation
    hasNames = builder.hasNames
    respelt = WordGroups(builder.respelt)
    unaccented = WordGroups(builder.unaccented)
    verbStems = WordGroups(builder.verbStems)
    words = builder.words
    firstWords = HashIndex(builder.firstWords)
    entries = builder.entries
  }

  /// The number of bytes that the index takes beyond the glossary's text.
  var footprint: Int {
    words.footprint + firstWords.footprint + entries.count * 4 + respelt.footprint
      + unaccented.footprint + verbStems.footprint
  }

  /// Whether some entry has the word with a hash.
  func hasWord(_ hash: UInt64) -> Bool { words.contains(hash) }

  /// Calls `body` with the number of each entry of which a pattern begins with the word that has a
  /// hash.
  func forEachEntry(beginningWith hash: UInt64, _ body: (Int32) -> Void) {
    var last: Int32 = -1
    var item = firstWords.first(hash)
    while item >= 0 {
      let entry = entries[Int(item)]
      // The patterns of one entry stand together.
      if entry != last { body(entry) }
      last = entry
      item = firstWords.item(after: item)
    }
  }
}

extension GlossaryIndex {
  /// The indexes of a glossary: one, but two of the built-in one, which are made once.
  static func all(of glossary: Glossary) -> [GlossaryIndex] {
    glossary.isBuiltIn
      ? [firstHalfOfBuiltIn, secondHalfOfBuiltIn]
      : [GlossaryIndex(glossary, 0..<glossary.count)]
  }

  private static let firstHalfOfBuiltIn = GlossaryIndex(
    .builtIn,
    0..<(Glossary.builtIn.count / 2)
  )

  /// The other half, which another thread may make in the meantime.
  fileprivate static let secondHalfOfBuiltIn = GlossaryIndex(
    .builtIn,
    (Glossary.builtIn.count / 2)..<Glossary.builtIn.count
  )
}

extension Glossary {
  /// Reads and indexes as much of the built-in glossary as one thread may do while another makes a
  /// matcher of it.
  public static func prepareBuiltIn() {
    _ = GlossaryIndex.secondHalfOfBuiltIn
  }
}
