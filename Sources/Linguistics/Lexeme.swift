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
  public func has(_ name: String) -> Bool { valueStart(of: name) != nil }

  /// The value of `name=value`, with `_` read as a blank.
  public subscript(name: String) -> String? {
    guard let start = valueStart(of: name) else { return nil }
    let bytes = text.utf8.span
    guard start < bytes.count, bytes[start] == UInt8(ascii: "=") else { return nil }
    return Self.string(bytes, start + 1, end: Self.end(bytes, start))
  }

  /// The English for a governed Italian word in a map such as `prep=da>on,in>0`; `0` is the empty
  /// string: no preposition.
  public func mapped(_ name: String, _ word: String) -> String? {
    guard let start = valueStart(of: name) else { return nil }
    let bytes = text.utf8.span
    let word = word.utf8.span
    guard start < bytes.count, bytes[start] == UInt8(ascii: "=") else { return nil }
    let limit = Self.end(bytes, start)
    var pair = start + 1
    while pair < limit {
      var end = pair
      while end < limit, bytes[end] != UInt8(ascii: ",") { end += 1 }
      let value = pair + word.count
      if value < end, bytes[value] == UInt8(ascii: ">"), Self.matches(bytes, pair, word) {
        let english = Self.string(bytes, value + 1, end: end)
        return english == "0" ? "" : english
      }
      pair = end + 1
    }
    return nil
  }

  /// The offset after a flag's name: that of `=` or of what follows the flag.
  private func valueStart(of name: String) -> Int? {
    let bytes = text.utf8.span
    let name = name.utf8.span
    var start = 0
    while start + name.count <= bytes.count {
      let end = start + name.count
      if Self.matches(bytes, start, name),
        end == bytes.count || bytes[end] == 0x20 || bytes[end] == UInt8(ascii: "=")
      {
        return end
      }
      start = Self.end(bytes, start) + 1
    }
    return nil
  }

  /// The end of the flag in which an offset lies.
  private static func end(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x20 { end += 1 }
    return end
  }

  private static func matches(_ bytes: Span<UInt8>, _ start: Int, _ word: Span<UInt8>) -> Bool {
    for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
    return true
  }

  private static func string(_ bytes: Span<UInt8>, _ start: Int, end: Int) -> String {
    var value: [UInt8] = []
    value.reserveCapacity(end - start)
    for offset in start..<end {
      value.append(bytes[offset] == UInt8(ascii: "_") ? 0x20 : bytes[offset])
    }
    return String(decoding: value, as: UTF8.self)
  }
}
