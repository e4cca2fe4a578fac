/// One way to write an entry: a path of words through the trie, with what they must look like.
///
/// What takes grammar to know, which of the words inflect, is found out at the first meeting: see
/// ``PatternStructure``.
struct TermPattern: Sendable {
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
    /// The article at the start stands in the preposition before: `all'Aia` for `L'Aia`.
    static let droppedArticle = Traits(rawValue: 1 << 6)
    /// Spelt in the `forms` column.
    static let listed = Traits(rawValue: 1 << 7)
    /// Does not inflect.
    static let invariable = Traits(rawValue: 1 << 8)
    /// A person, who may be a woman.
    static let person = Traits(rawValue: 1 << 9)
    /// Used in the plural only.
    static let pluralOnly = Traits(rawValue: 1 << 10)
    /// The first word is an acronym with its points.
    static let dotted = Traits(rawValue: 1 << 11)
    /// An adjective beside which the noun is an entry of its own.
    static let besideNoun = Traits(rawValue: 1 << 12)

    /// What makes a word a name.
    static let anyName: Traits = [.bindsCapital, .acronym, .name]
  }

  /// The entry, numbered through all glossaries.
  var entry: Int32
  /// The next pattern at the same node, or −1.
  var next: Int32 = -1
  /// Where the words of its places start in ``TermIndex/paths``.
  var firstWord: UInt32
  /// Which of its words have a capital, the first in the lowest bit.
  var capitals: UInt32
  /// What it asks beyond its words.
  var traits: Traits
  /// The number of places.
  var count: UInt8
  /// What the entry says it is.
  var kind: Entry.Kind?

  /// Whether its first word must have a capital.
  var hasCapital: Bool {
    capitals & 1 != 0 && !traits.isDisjoint(with: [.bindsCapital, .acronym, .sameCase])
  }
}

/// Which words of a pattern inflect, and how.
struct PatternStructure: Sendable {
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

  /// What the entry is by its grammar.
  struct Traits: OptionSet, Hashable, Sendable {
    var rawValue: UInt8

    /// Recognised as a noun.
    static let noun = Traits(rawValue: 1 << 0)
    /// Recognised as an adjective.
    static let adjective = Traits(rawValue: 1 << 1)
    /// Recognised as a verb.
    static let verb = Traits(rawValue: 1 << 2)
    /// Stands in the plural and matches the singular too.
    static let plural = Traits(rawValue: 1 << 3)
    /// The verb must have a reflexive pronoun.
    static let reflexive = Traits(rawValue: 1 << 4)
  }

  /// The role of each word.
  var roles: [Role]
  /// The place of the head.
  var head = 0
  /// The word of the head.
  var headWord: Int32 = 0
  /// What the entry is by its grammar.
  var traits: Traits = []
}
