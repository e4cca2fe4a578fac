/// What kind of evidence a word or mark can give.
package enum SignKind: UInt8, Sendable, CaseIterable {
  /// A number in figures.
  case number
  /// A number in words.
  case numeral
  /// A name: a capitalised word inside a sentence, an acronym, an address.
  case name
  /// A noun, verb, adjective or adverb.
  case content
  /// An article, preposition, pronoun or conjunction.
  case function
  /// An Italian word that the lexicon lacks.
  case unknown
  /// A punctuation mark or symbol that translators keep.
  case mark
  /// A multiword expression or a term of the glossary.
  case phrase
}
