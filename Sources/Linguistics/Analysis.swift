/// One reading of a word form.
public struct Analysis: Hashable, Sendable {
  /// How the reading was found.
  public enum Origin: UInt8, Sendable, Comparable {
    /// As the lexicon has it.
    case lexicon
    /// With a clitic, an elided or shortened ending, or an accent typed as an apostrophe restored.
    case repaired
    /// By a prefix or a suffix before a known word.
    case derived
    /// By the ending alone: the lemma is not in the lexicon.
    case guessed

    /// Orders from the surest to the least sure.
    public static func < (left: Origin, right: Origin) -> Bool { left.rawValue < right.rawValue }
  }

  /// An unstressed pronoun attached to a verb form.
  public enum Clitic: UInt8, Sendable {
    /// None.
    case none
    /// `mi`.
    case mi
    /// `ti`.
    case ti
    /// `si`.
    case si
    /// `ci`.
    case ci
    /// `vi`.
    case vi
    /// `lo`.
    case lo
    /// `la`.
    case la
    /// `li`.
    case li
    /// `le`.
    case le
    /// `gli`.
    case gli
    /// `ne`.
    case ne
  }

  /// What a word was derived by.
  public enum Derivation: Hashable, Sendable {
    /// Nothing.
    case none
    /// A prefix, by its index in ``Prefixes``.
    case prefix(UInt8)
    /// The absolute superlative in -issimo.
    case superlative
    /// An adverb in -mente from an adjective.
    case adverb
  }

  /// The entry, `nil` if the word is not in the lexicon.
  public var lexeme: Lexeme.ID?
  /// The part of speech.
  public var partOfSpeech: PartOfSpeech
  /// Gender, number, person, verb form.
  public var features: Features
  /// How the reading was found.
  public var origin: Origin
  /// The attached pronouns, first and second.
  public var clitics: (Clitic, Clitic) {
    get { (firstClitic, secondClitic) }
    set { (firstClitic, secondClitic) = newValue }
  }
  private var firstClitic: Clitic = .none
  private var secondClitic: Clitic = .none
  /// What the word was derived by.
  public var derivation: Derivation = .none

  /// Creates a reading.
  public init(
    lexeme: Lexeme.ID?,
    _ partOfSpeech: PartOfSpeech,
    _ features: Features = [],
    origin: Origin = .lexicon
  ) {
    self.lexeme = lexeme
    self.partOfSpeech = partOfSpeech
    self.features = features
    self.origin = origin
  }

  /// Whether it is a common noun.
  var isNoun: Bool { partOfSpeech == .noun }
}
