public import TextModel

/// Something that a check found in a row.
public struct Finding: Hashable, Sendable {
  /// What is the matter.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A term without any rendering that its glossary allows.
    case missedTerm = "term-missed"
    /// A rendering that the glossary forbids.
    case forbiddenWord = "forbidden-word"
    /// A term that other rows render otherwise.
    case inconsistentTerm = "term-inconsistent"
    /// A number, date or percentage that is another in the English, is missing or was added.
    case number = "number-changed"
    /// A measure or currency that is another in the English.
    case unit = "unit-changed"
    /// No English.
    case empty = "left-out"
    /// Much less English than the Italian asks for.
    case short = "too-short"
    /// A machine's draft that nobody has touched.
    case draft = "draft"
    /// Words that stand in Italian.
    case untranslated = "untranslated"
    /// A name that is spelt otherwise in the English.
    case name = "name-changed"
    /// A quotation mark or bracket without its partner.
    case unbalanced = "unbalanced"
    /// A word that stands there twice.
    case doubledWord = "doubled-word"
    /// Italian that is not what it was when the page was written.
    case editedItalian = "italian-edited"

    /// What the kind means, in a sentence.
    public var summary: String {
      switch self {
      case .missedTerm: "A term has no rendering that the glossary allows."
      case .forbiddenWord: "The glossary forbids this rendering."
      case .inconsistentTerm: "Other rows render this term otherwise."
      case .number: "A number, date or percentage differs from the Italian."
      case .unit: "A measure or currency differs from the Italian."
      case .empty: "There is no English."
      case .short: "The English is much shorter than the Italian."
      case .draft: "Nobody has revised this draft."
      case .untranslated: "Words stand in Italian."
      case .name: "A name is spelt otherwise than in the Italian."
      case .unbalanced: "A quotation mark or bracket has no partner."
      case .doubledWord: "A word stands there twice."
      case .editedItalian: "The Italian was edited after the page was written."
      }
    }
  }

  /// What is the matter.
  public var kind: Kind
  /// The name of the row.
  public var row: String
  /// What is wrong and what was expected, without a final period.
  public var message: String
  /// The bytes of the Italian that are meant, if any.
  public var source: TextRange?
  /// The bytes of the English that are meant, if any.
  public var target: TextRange?

  /// Creates a finding.
  public init(
    _ kind: Kind,
    row: String,
    _ message: String,
    source: TextRange? = nil,
    target: TextRange? = nil
  ) {
    self.kind = kind
    self.row = row
    self.message = message
    self.source = source
    self.target = target
  }
}
