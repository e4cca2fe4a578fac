import Linguistics
import TextModel

/// A word, a known term or a name of a sentence, as the search for noun groups sees it.
struct ExtractionUnit {
  /// What a unit may do in a noun group.
  enum Role: UInt8 {
    /// A common noun.
    case noun
    /// An adjective.
    case adjective
    /// A past participle, which may stand as an adjective.
    case participle
    /// A proper name of one or more words.
    case name
    /// An acronym or a designation with figures: `RSF`, `KN23`.
    case acronym
    /// A simple preposition.
    case preposition
    /// A preposition with its article.
    case articulatedPreposition
    /// A definite article.
    case article
    /// What ends a noun group.
    case other
  }

  /// What is known of a unit beyond its role.
  struct Traits: OptionSet {
    var rawValue: UInt16

    /// A term of the glossaries in use.
    static let isTerm = Traits(rawValue: 1 << 0)
    /// A term of more than one word.
    static let isPhrase = Traits(rawValue: 1 << 1)
    /// Adjective or name of a people or place: *israeliano*.
    static let isNationality = Traits(rawValue: 1 << 2)
    /// A noun for persons.
    static let isHuman = Traits(rawValue: 1 << 3)
    /// A noun of time.
    static let isTime = Traits(rawValue: 1 << 4)
    /// An adjective that stands before its noun as a rule: *nuovo*, *grande*.
    static let isQualifying = Traits(rawValue: 1 << 5)
    /// A name that the glossaries in use have.
    static let isKnownName = Traits(rawValue: 1 << 6)
    /// A word that the lexicon does not have.
    static let isUnknown = Traits(rawValue: 1 << 7)
    /// Stands right behind the unit before, without a blank.
    static let touches = Traits(rawValue: 1 << 8)
    /// A word that only frames what follows, or that says something of it alone: *parte*, *comune*.
    static let isGeneric = Traits(rawValue: 1 << 9)
    /// A common word with a capital inside a sentence.
    static let isCapital = Traits(rawValue: 1 << 10)
    /// An adjective that may also be read as a past participle: *armato*.
    static let isParticipial = Traits(rawValue: 1 << 11)
  }

  /// What it may do.
  var role: Role
  /// Gender and number.
  var features: Features = []
  /// The entry of the lexicon.
  var lexeme: Lexeme.ID?
  /// How many bytes of the folding key stand before the lexeme's form: a prefix with its hyphen.
  var prefix = 0
  /// The bytes of the text.
  var range: TextRange
  /// What else is known.
  var traits: Traits = []
  /// What tells it from other units: lemma, or the key of a name.
  var key: [UInt8]
  /// Gender and number as an adjective or participle, for a noun that may be one.
  var adjectival: Features?
  /// What a capitalised common word is if no name follows or precedes it.
  var commonRole: Role?

  /// Whether it can bear meaning in a term.
  var isContent: Bool {
    switch role {
    case .noun, .adjective, .participle, .name, .acronym: true
    case .preposition, .articulatedPreposition, .article, .other: false
    }
  }
}
