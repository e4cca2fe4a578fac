public import Linguistics

extension Draft {
  /// Why a stretch of the English stands there: the word it renders, and the rules that shaped it.
  ///
  /// Put into words only when it is asked for.
  public struct Reason: Hashable, Sendable {
    /// The rules, separated by commas; empty for a word that none changed.
    public var rule: String
    /// The lemma of a noun or verb that was inflected; else empty.
    public var lemma = ""
    /// The part of speech of a noun that was inflected.
    public var partOfSpeech: PartOfSpeech?
    /// The features of the Italian form.
    public var features: Features = []
    /// The context that called for the equivalent; empty for the lexicon's default.
    public var sense = ""
    var tense: VerbGroup.Tense?

    /// A reason that is a rule alone.
    public init(_ rule: String) {
      self.rule = rule
    }

    /// A noun in its number.
    init(noun: Unit) {
      rule = ""
      lemma = noun.lemma
      partOfSpeech = noun.partOfSpeech
      features = noun.features
    }

    /// A verb in its tense.
    init(verb: Unit, _ tense: VerbGroup.Tense) {
      rule = ""
      lemma = verb.lemma
      features = verb.features
      self.tense = tense
    }

    /// Whether nothing is to be said.
    public var isEmpty: Bool { rule.isEmpty && lemma.isEmpty && sense.isEmpty }
  }
}

extension Draft.Reason: ExpressibleByStringLiteral {
  /// A reason that is a rule alone.
  public init(stringLiteral rule: String) {
    self.init(rule)
  }
}

extension Draft.Reason: CustomStringConvertible {
  /// `guerra noun f. pl.`, `agent`, `colpo noun m. sg. (sense: di=fucile)`.
  public var description: String {
    var text = lemma
    if let partOfSpeech { text += " \(partOfSpeech)" }
    if !lemma.isEmpty { text += " \(features)" }
    if let tense { text += " \(tense)" }
    if !lemma.isEmpty, !rule.isEmpty { text += ", " }
    text += rule
    return sense.isEmpty ? text : "\(text) (sense: \(sense))"
  }
}
