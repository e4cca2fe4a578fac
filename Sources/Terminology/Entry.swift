/// A term of a glossary: one Italian expression and the English it may or may not become.
public struct Entry: Hashable, Sendable {
  /// What a target may be used for.
  public enum Status: String, Sendable, CaseIterable {
    /// The rendering to use.
    case preferred
    /// Stays as it is in Italian.
    case keep
    /// A rendering that may be used as well.
    case admitted
    /// A rendering that must not be used.
    case forbidden
  }

  /// How the term is recognised.
  public enum Match: String, Sendable {
    /// In its inflected forms, with the case that the entry's own shape asks for.
    case lemma
    /// In its inflected forms, capitals as in the entry.
    case `case`
    /// Only as it is spelt.
    case exact
  }

  /// What a term is.
  public enum Kind: String, Sendable {
    /// A common noun or noun phrase.
    case noun
    /// A proper name.
    case proper
    /// An acronym.
    case acronym
    /// An adjective, which also stands for the noun made of it.
    case adjective
    /// A verb or verb phrase, first word in the infinitive.
    case verb
    /// An adverb or adverbial.
    case adverb
    /// Anything else.
    case phrase
  }

  /// One English rendering.
  public struct Target: Hashable, Sendable {
    /// The English, in citation form, without article.
    public var english: String
    /// What it may be used for.
    public var status: Status
    /// What the reader should know.
    public var note: String

    /// Creates a target.
    public init(english: String, status: Status = .preferred, note: String = "") {
      self.english = english
      self.status = status
      self.note = note
    }
  }

  /// The Italian citation form.
  public var italian: String
  /// The renderings: preferred first, forbidden last.
  public var targets: [Target]
  /// What the term is; `nil` where the file does not say.
  public var kind: Kind?
  /// The domain, empty where the file does not say.
  public var domain: String
  /// `m`, `f`, `mpl`, `fpl` or `c`; empty where the file does not say.
  public var gender: String
  /// Notes on the English: `the`, `pl`, `mass`, `hum`, `place`, `time`, `attr`.
  public var usage: Set<String>
  /// Further spellings and irregular forms; `=` alone means invariable.
  public var forms: [String]
  /// How it is recognised.
  public var match: Match
  /// The English of the first mention in a text; empty if it is no other.
  public var firstMention: String
  /// Lemmas of which one must be near for the term to count.
  public var senseCues: [String]
  /// Other entries to see.
  public var seeAlso: [String]
  /// Where the pair comes from.
  public var source: String

  /// Creates an entry.
  public init(
    italian: String,
    targets: [Target],
    kind: Kind? = nil,
    domain: String = "",
    gender: String = "",
    usage: Set<String> = [],
    forms: [String] = [],
    match: Match = .lemma,
    firstMention: String = "",
    senseCues: [String] = [],
    seeAlso: [String] = [],
    source: String = ""
  ) {
    self.italian = italian
    self.targets = targets
    self.kind = kind
    self.domain = domain
    self.gender = gender
    self.usage = usage
    self.forms = forms
    self.match = match
    self.firstMention = firstMention
    self.senseCues = senseCues
    self.seeAlso = seeAlso
    self.source = source
  }

  /// The rendering to use: the preferred one, or the first that is not forbidden.
  public var preferred: Target? {
    targets.first { $0.status == .preferred || $0.status == .keep }
      ?? targets.first { $0.status != .forbidden }
  }
}
