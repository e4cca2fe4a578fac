import Linguistics
import TextModel

/// A word of the sentence as the grammar sees it: a token, a term, an expression, a name, a number.
///
/// An articulated preposition is two units with one source: `della` is `di` and `la`.
struct Unit: Sendable {
  /// What a unit was made from.
  enum Kind: Hashable, Sendable {
    /// A word of the lexicon, or one that is not known.
    case word
    /// A term of the glossary, by its index among the request's terms.
    case term(Int)
    /// A multiword expression.
    case phrase(Phrase.ID)
    /// Digits.
    case number
    /// A name that is carried over.
    case name
    /// A date or another expression of time that was put into English as a whole.
    case date
    /// A web or e-mail address.
    case address
    /// Punctuation or a symbol.
    case mark
  }

  var kind: Kind
  var source: TextRange
  var text: String
  var key: [UInt8]
  var shape: Token.Shape = .lower
  /// Whether no blank stands before it.
  var touchesPrevious = false
  var beginsSentence = false
  /// The possible readings, until one is chosen.
  var readings: [Analysis] = []
  var analysis: Analysis?
  /// The entry of the chosen reading.
  var lexeme: Lexeme?
  var traits: Traits = []
  /// Whether it is an hour that was put into English.
  var isClockTime = false
  /// The English in citation form.
  var english = ""
  var alternatives: [String] = []
  /// The context that called for the English; empty where it is the lexicon's default.
  var sense = ""

  /// Whether the Italian writes it with a capital that the place in the sentence does not ask for.
  var isCapitalized: Bool {
    guard !beginsSentence, let first = text.unicodeScalars.first else { return false }
    return ScalarClass.of(first.value) == .upper
  }

  /// The chosen part of speech.
  var partOfSpeech: PartOfSpeech { analysis?.partOfSpeech ?? .unknown }
  /// The chosen features.
  var features: Features { analysis?.features ?? [] }
  /// The form of a verb.
  var verbForm: Features.VerbForm { features.verbForm }
  /// The lemma; the key of a word that is not known.
  var lemma: String { lexeme?.lemma ?? String(decoding: key, as: UTF8.self) }

  /// Whether the lemma is one of a closed list.
  func isLemma(_ lemmas: Set<String>) -> Bool { lemmas.contains(lemma) }

  /// Whether the unit is the mark `text`.
  func isMark(_ text: String) -> Bool { kind == .mark && self.text == text }

  /// Whether the unit is a preposition with the lemma `lemma`.
  func isPreposition(_ lemma: String) -> Bool {
    partOfSpeech == .preposition && self.lemma == lemma
  }
}
