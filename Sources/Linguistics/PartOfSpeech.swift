/// What a word is in its sentence.
public enum PartOfSpeech: UInt8, Sendable, CaseIterable {
  /// A common noun.
  case noun
  /// A proper name.
  case properNoun
  /// A verb in any form.
  case verb
  /// A qualifying adjective.
  case adjective
  /// An adverb.
  case adverb
  /// A definite article.
  case article
  /// An indefinite article.
  case indefiniteArticle
  /// A simple preposition.
  case preposition
  /// A preposition with its article: `della`.
  case articulatedPreposition
  /// A coordinating conjunction.
  case coordinator
  /// A subordinating conjunction.
  case subordinator
  /// A relative pronoun.
  case relative
  /// An interrogative word.
  case interrogative
  /// A stressed personal pronoun.
  case personalPronoun
  /// An unstressed pronoun: `lo`, `gli`, `ne`, `si`.
  case clitic
  /// A demonstrative, before a noun or alone.
  case demonstrative
  /// A possessive.
  case possessive
  /// A quantifier or indefinite, before a noun or alone.
  case indefinite
  /// Another pronoun, which never stands before a noun.
  case pronoun
  /// The negation `non`.
  case negation
  /// A cardinal number in words or digits.
  case numeral
  /// An ordinal number.
  case ordinal
  /// A word that nothing is known about.
  case unknown

  /// The name used in the first column of closed-class data, where it has one.
  init?(closedClass name: String) {
    switch name {
    case "art": self = .article
    case "artind": self = .indefiniteArticle
    case "prep": self = .preposition
    case "preart": self = .articulatedPreposition
    case "cc": self = .coordinator
    case "cs": self = .subordinator
    case "rel": self = .relative
    case "int": self = .interrogative
    case "pers": self = .personalPronoun
    case "clit": self = .clitic
    case "dem": self = .demonstrative
    case "poss": self = .possessive
    case "indef": self = .indefinite
    case "pron": self = .pronoun
    case "neg": self = .negation
    case "num": self = .numeral
    case "adv": self = .adverb
    case "adj": self = .adjective
    case "noun": self = .noun
    case "vform": self = .verb
    default: return nil
    }
  }
}
