/// One way to write an entry: a path of words through the trie, with what each word may do there.
struct TermPattern: Sendable {
  /// What the word in one place of a pattern may do.
  enum Role: UInt8, Sendable {
    /// Stands as the entry has it.
    case fixed
    /// Inflects, and decides how the agreeing words look.
    case head
    /// Inflects in agreement with the head.
    case agreeing
    /// Stands as the entry has it, or agrees with the head: the last adjective of `ministro degli
    /// Esteri italiano`.
    case fixedOrAgreeing
    /// Stands as the entry has it, or in the head's number: the second noun of `stato membro`.
    case fixedOrSameNumber
    /// A verb in any form.
    case verb
  }

  /// What a pattern asks beyond its words.
  struct Traits: OptionSet, Hashable, Sendable {
    var rawValue: UInt16

    /// The first letter must be a capital.
    static let bindsCapital = Traits(rawValue: 1 << 0)
    /// An acronym: capitals, or one capital where no common word is meant.
    static let acronym = Traits(rawValue: 1 << 1)
    /// The capitals of the entry, and no others.
    static let sameCase = Traits(rawValue: 1 << 2)
    /// The entry's spelling, letter for letter.
    static let sameSpelling = Traits(rawValue: 1 << 3)
    /// A name: a common word spelt alike is no match.
    static let name = Traits(rawValue: 1 << 4)
    /// The entry has cue words.
    static let cued = Traits(rawValue: 1 << 5)
    /// The verb must have a reflexive pronoun.
    static let reflexive = Traits(rawValue: 1 << 6)
    /// The first word is an article that the text may contract or leave out.
    static let droppedArticle = Traits(rawValue: 1 << 7)
    /// Spelt in the `forms` column.
    static let listed = Traits(rawValue: 1 << 8)
    /// The entry stands in the plural and matches the singular too.
    static let plural = Traits(rawValue: 1 << 9)
    /// Has one word, in the entry and here.
    static let single = Traits(rawValue: 1 << 10)
    /// Blanks may not stand for the hyphen.
    static let hyphenOnly = Traits(rawValue: 1 << 11)
    /// Recognised as a noun.
    static let noun = Traits(rawValue: 1 << 12)
    /// Recognised as an adjective.
    static let adjective = Traits(rawValue: 1 << 13)
    /// Recognised as a verb.
    static let verb = Traits(rawValue: 1 << 14)
  }

  /// The entry, numbered through all glossaries.
  var entry: Int32
  /// The next pattern at the same node, or −1.
  var next: Int32 = -1
  /// Where the roles of its places start in ``TermIndex/roles``.
  var firstRole: UInt32
  /// The number of places.
  var count: UInt8
  /// The place of the head.
  var head: UInt8
  /// The number of the head's word.
  var headWord: Int32 = 0
  /// What it asks beyond its words.
  var traits: Traits
}
