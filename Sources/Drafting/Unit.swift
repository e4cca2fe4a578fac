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

  /// What a unit holds.
  private struct Content: Sendable {
    var kind: Kind
    var source: TextRange
    var text: String
    var key: [UInt8]
    var lemma: String
    var shape: Token.Shape = .lower
    var touchesPrevious: Bool = false
    var beginsSentence: Bool = false
    var readings: [Analysis] = []
    var analysis: Analysis?
    var lexeme: Lexeme?
    var traits: Traits = []
    var isClockTime: Bool = false
    var english: String = ""
    var alternatives: [String] = []
    var sense: String = ""
    var tail: Analysis?
  }

  /// The content, alone in an array: copying a unit, which chunks do all the time, copies one
  /// reference.
  private var content: [Content]

  /// A unit that is not read yet.
  init(kind: Kind, source: TextRange, text: String, key: [UInt8]) {
    let lemma = String(decoding: key, as: UTF8.self)
    content = [Content(kind: kind, source: source, text: text, key: key, lemma: lemma)]
  }

  var kind: Kind {
    get { content[0].kind }
    set { content[0].kind = newValue }
  }
  var source: TextRange {
    get { content[0].source }
    set { content[0].source = newValue }
  }
  var text: String {
    get { content[0].text }
    set { content[0].text = newValue }
  }
  var key: [UInt8] {
    get { content[0].key }
    set {
      content[0].key = newValue
      settleLemma()
    }
  }
  var shape: Token.Shape {
    get { content[0].shape }
    set { content[0].shape = newValue }
  }
  /// Whether no blank stands before it.
  var touchesPrevious: Bool {
    get { content[0].touchesPrevious }
    set { content[0].touchesPrevious = newValue }
  }
  var beginsSentence: Bool {
    get { content[0].beginsSentence }
    set { content[0].beginsSentence = newValue }
  }
  /// The possible readings, until one is chosen.
  var readings: [Analysis] {
    get { content[0].readings }
    set { content[0].readings = newValue }
  }
  var analysis: Analysis? {
    get { content[0].analysis }
    set { content[0].analysis = newValue }
  }
  /// The entry of the chosen reading.
  var lexeme: Lexeme? {
    get { content[0].lexeme }
    set {
      content[0].lexeme = newValue
      settleLemma()
    }
  }
  var traits: Traits {
    get { content[0].traits }
    set { content[0].traits = newValue }
  }
  /// Whether it is an hour that was put into English.
  var isClockTime: Bool {
    get { content[0].isClockTime }
    set { content[0].isClockTime = newValue }
  }
  /// The English in citation form.
  var english: String {
    get { content[0].english }
    set { content[0].english = newValue }
  }
  var alternatives: [String] {
    get { content[0].alternatives }
    set { content[0].alternatives = newValue }
  }
  /// The context that called for the English; empty where it is the lexicon's default.
  var sense: String {
    get { content[0].sense }
    set { content[0].sense = newValue }
  }

  /// The last word of a term or expression of several, where that is an adjective of its noun or
  /// another noun, with which an adjective that follows may agree.
  var tail: Analysis? {
    get { content[0].tail }
    set { content[0].tail = newValue }
  }

  /// Whether the Italian writes it with a capital that the place in the sentence does not ask for.
  ///
  /// In a headline in capitals only no word has one of its own.
  var isCapitalized: Bool {
    guard !beginsSentence, let first = text.unicodeScalars.first else { return false }
    return ScalarClass.of(first.value) == .upper
      && (text.utf8.count < 2
        || text.unicodeScalars.contains { ScalarClass.of($0.value) == .lower })
  }

  /// The chosen part of speech.
  var partOfSpeech: PartOfSpeech { analysis?.partOfSpeech ?? .unknown }
  /// The chosen features.
  var features: Features { analysis?.features ?? [] }
  /// The form of a verb.
  var verbForm: Features.VerbForm { features.verbForm }
  /// The lemma; the key of a word that is not known.
  var lemma: String { content[0].lemma }

  private mutating func settleLemma() {
    content[0].lemma = lexeme?.lemma ?? String(decoding: key, as: UTF8.self)
  }

  /// The lemma, of an expression the first word.
  var firstLemma: String {
    guard case .phrase = kind else { return lemma }
    return lemma.split(separator: " ").first.map(String.init) ?? lemma
  }

  /// Whether the lemma is one of a closed list.
  func isLemma(_ lemmas: Set<String>) -> Bool { lemmas.contains(lemma) }

  /// Whether the lemma is one of a few.
  func isLemma(_ lemmas: [String]) -> Bool { lemmas.contains(lemma) }

  /// Whether the unit is the mark `text`.
  func isMark(_ text: String) -> Bool { kind == .mark && self.text == text }

  /// Whether the unit is a preposition with the lemma `lemma`.
  func isPreposition(_ lemma: String) -> Bool {
    partOfSpeech == .preposition && self.lemma == lemma
  }
}
