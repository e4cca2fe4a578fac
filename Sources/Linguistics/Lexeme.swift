/// A dictionary entry: one lemma in one part of speech, with its inflection and its English.
public struct Lexeme: Sendable {
  /// The number of a lexeme in its ``Lexicon``.
  public typealias ID = Int32

  /// The citation form; for closed-class words the form itself.
  public var lemma: String
  /// The part of speech.
  public var partOfSpeech: PartOfSpeech
  /// The inflection class as the data file names it.
  public var inflectionClass: String
  /// The default English equivalent, in citation form.
  public var english: String
  /// Other equivalents, best first.
  public var alternatives: [String]
  /// The grammatical notes of the entry.
  public var flags: LexemeFlags

  /// Creates an entry.
  public init(
    lemma: String,
    partOfSpeech: PartOfSpeech,
    inflectionClass: String,
    english: String,
    alternatives: [String] = [],
    flags: LexemeFlags = LexemeFlags("")
  ) {
    self.lemma = lemma
    self.partOfSpeech = partOfSpeech
    self.inflectionClass = inflectionClass
    self.english = english
    self.alternatives = alternatives
    self.flags = flags
  }
}

/// The last column of a lexicon line: `hum fem=ministra prep=a>in,per>in`.
public struct LexemeFlags: Sendable, Hashable {
  /// The column as written.
  public let text: String

  /// Wraps a column.
  public init(_ text: String) {
    self.text = text
  }

  /// Whether a flag without a value is set, or one with a value is present.
  public func has(_ name: String) -> Bool {
    text.utf8.count >= name.utf8.count
      && text.split(separator: " ").contains { word in
        word == name || word.hasPrefix(name) && word.dropFirst(name.count).first == "="
      }
  }

  /// The value of `name=value`, with `_` read as a blank.
  public subscript(name: String) -> String? {
    guard text.utf8.count > name.utf8.count else { return nil }
    for word in text.split(separator: " ") where word.hasPrefix(name) {
      let rest = word.dropFirst(name.count)
      guard rest.first == "=" else { continue }
      return String(rest.dropFirst().map { $0 == "_" ? " " : $0 })
    }
    return nil
  }

  /// The English for a governed Italian word in a map such as `prep=da>on,in>0`; `0` is the empty
  /// string: no preposition.
  public func mapped(_ name: String, _ word: String) -> String? {
    guard let value = self[name] else { return nil }
    for pair in value.split(separator: ",") {
      let sides = pair.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, sides[0] == word else { continue }
      return sides[1] == "0" ? "" : String(sides[1])
    }
    return nil
  }
}
