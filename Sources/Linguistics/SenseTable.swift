import TextModel

/// The senses of ambiguous lemmas, each with the context that calls for it.
///
/// A row names a lemma, its part of speech, an English, and conditions of which all must hold; of
/// the rows of a lemma the first that holds wins, and where none does the lexicon's own English
/// stays. A condition is a ``Relation`` to the words around, with the lemmas that may stand there:
/// `di=fucile|pistola` holds of `colpo` in `un colpo di pistola`. A name with `@` stands for a
/// class of lemmas, defined in a row of its own, or for one of the ``Kinds``.
///
/// The file's bytes are kept as they stand; a row is read when a text has its lemma, and words are
/// compared by their hashes (``WordHash``).
public struct SenseTable: Sendable {
  /// The senses that are part of the program, loaded at first use.
  public static let builtIn = SenseTable(EmbeddedFile.bytes(named: "Linguistics/senses.tsv"))

  /// What a condition looks at.
  public enum Relation: String, CaseIterable, Sendable {
    /// The noun governed through `di`.
    case di
    /// The noun governed through `a`.
    case a
    /// The noun governed through `da`.
    case da
    /// The noun governed through `in`.
    case `in`
    /// The noun governed through `su`.
    case su
    /// The noun governed through `con`.
    case con
    /// The noun governed through `per`.
    case per
    /// The noun governed through `tra` or `fra`.
    case tra
    /// The noun governed through `contro`.
    case contro
    /// The noun governed through `verso`.
    case verso
    /// The noun that governs this noun through `di`.
    case of
    /// The preposition before the noun's group.
    case pre
    /// An adjective or participle beside the noun.
    case adj
    /// The verb of which the noun is subject or object.
    case verb
    /// The verb of which the noun is the object.
    case objof
    /// The verb of which the noun is the subject.
    case subjof
    /// The noun is plural.
    case pl
    /// The noun is singular.
    case sg
    /// The noun has the definite article.
    case def
    /// The noun has the indefinite article.
    case indef
    /// The noun has no determiner.
    case bare
    /// A number or quantity stands before the noun.
    case num
    /// The direct object of the verb; without lemmas, that there is one.
    case obj
    /// The subject of the verb.
    case subj
    /// The verb has a reflexive pronoun.
    case refl
    /// An infinitive follows; the lemmas are the preposition before it.
    case inf
    /// A clause with `che` follows.
    case che
    /// The verb is passive, or a participle that stands by a noun.
    case passive
    /// The noun that the adjective stands by or is said of.
    case noun
    /// The adjective is a predicate.
    case pred
    /// The adjective stands before its noun.
    case front
    /// The adjective stands after its noun.
    case behind
    /// An adverb of degree stands before.
    case degree
    /// A lemma of the same sentence, at most fifteen words away.
    case near
    /// The word before.
    case prev
    /// The word after.
    case next
  }

  /// What a word is, apart from its lemma.
  public struct Kinds: OptionSet, Hashable, Sendable {
    /// The bits.
    public var rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `@human`: a person or people.
    public static let human = Kinds(rawValue: 1)
    /// `@place`: a place.
    public static let place = Kinds(rawValue: 2)
    /// `@time`: a span or point of time.
    public static let time = Kinds(rawValue: 4)
    /// `@name`: a proper name.
    public static let name = Kinds(rawValue: 8)
    /// `@number`: a number.
    public static let number = Kinds(rawValue: 16)

    /// The kind with a name as in the data, empty if there is none.
    init(name: String) {
      self =
        switch name {
        case "@human": .human
        case "@place": .place
        case "@time": .time
        case "@name": .name
        case "@number": .number
        default: []
        }
    }
  }

  /// One condition of a context.
  public struct Condition: Sendable {
    /// What it looks at.
    public var relation: Relation
    /// Whether it holds where the relation does not.
    public var isNegated: Bool
    /// Where the words that satisfy it stand, separated by `|`; `nil` where none are named and it is
    /// enough that there is something.
    var values: TextRange?

    /// Whether no words are named.
    public var isOpen: Bool { values == nil }
  }

  /// A row of the table.
  public struct Row: Sendable {
    /// The line.
    let line: LineIndex.Line
    /// The part of speech.
    public let partOfSpeech: PartOfSpeech
  }

  private let lines: LineIndex

  /// Takes a file; its lines are read when they are asked for.
  public init(_ bytes: [UInt8]) {
    lines = LineIndex(bytes)
  }

  // MARK: Rows

  /// The rows of a lemma given by its hash, of all its parts of speech, in their order.
  public func rows(of lemma: UInt64) -> [Row] {
    var rows: [Row] = []
    var line = lines.firstLine(hash: lemma)
    while line >= 0 {
      if let row = row(line) { rows.append(row) }
      line = lines.line(after: line)
    }
    return rows
  }

  /// The rows in the order of the file; lines that do not make sense are passed over.
  public var rows: [Row] { (0..<LineIndex.Line(lines.count)).compactMap(row) }

  /// The numbers of the lines that do not make sense, counted from 1 without the comments.
  public var unreadableLines: [Int] {
    (0..<LineIndex.Line(lines.count)).filter { row($0) == nil && !isClass($0) }.map { Int($0) + 1 }
  }

  private func row(_ line: LineIndex.Line) -> Row? {
    let partOfSpeech: PartOfSpeech
    switch lines.string(1, of: line) {
    case "n": partOfSpeech = .noun
    case "v": partOfSpeech = .verb
    case "a": partOfSpeech = .adjective
    case "adv": partOfSpeech = .adverb
    default: return nil
    }
    guard !lines.range(of: 2, in: line).isEmpty, conditions(inLine: line) != nil else { return nil }
    return Row(line: line, partOfSpeech: partOfSpeech)
  }

  private func isClass(_ line: LineIndex.Line) -> Bool {
    let name = lines.range(of: 0, in: line)
    let list = lines.range(of: 3, in: line)
    return lines.bytes[name.lowerBound] == UInt8(ascii: "@") && areValues(list)
      && !lines.bytes[list.range].contains(UInt8(ascii: "@"))
  }

  /// The lemma of a row.
  public func lemma(of row: Row) -> String { lines.string(0, of: row.line) }

  /// The English of a row.
  public func english(of row: Row) -> String { lines.string(2, of: row.line) }

  /// The context of a row as written.
  public func context(of row: Row) -> String { lines.string(3, of: row.line) }

  /// The grammatical notes that hold for a row's English, before those of the lexicon.
  public func flags(of row: Row) -> String { lines.string(4, of: row.line) }

  // MARK: Conditions

  /// The conditions of a row.
  public func conditions(of row: Row) -> [Condition] { conditions(inLine: row.line) ?? [] }

  /// The conditions of a line, `nil` if it has none or one that does not make sense.
  private func conditions(inLine line: LineIndex.Line) -> [Condition]? {
    let field = lines.range(of: 3, in: line)
    var conditions: [Condition] = []
    var start = field.lowerBound
    while start < field.upperBound {
      let end = end(of: UInt8(ascii: " "), from: start, field.upperBound)
      guard let condition = condition(TextRange(start, end)) else { return nil }
      conditions.append(condition)
      start = end + 1
    }
    return conditions.isEmpty ? nil : conditions
  }

  private func condition(_ range: TextRange) -> Condition? {
    guard !range.isEmpty else { return nil }
    let isNegated = lines.bytes[range.lowerBound] == UInt8(ascii: "!")
    let start = range.lowerBound + (isNegated ? 1 : 0)
    let end = end(of: UInt8(ascii: "="), from: start, range.upperBound)
    let name = Self.relations.first(WordHash(lines.bytes, start..<end).value)
    guard name >= 0 else { return nil }
    var condition = Condition(relation: Relation.allCases[Int(name)], isNegated: isNegated)
    if end < range.upperBound {
      let values = TextRange(end + 1, range.upperBound)
      guard areValues(values) else { return nil }
      condition.values = values
    }
    return condition
  }

  private static let relations = HashIndex(
    Relation.allCases.map { WordHash($0.rawValue).value }
  )

  /// The offset of the next byte like `mark`, or the limit.
  private func end(of mark: UInt8, from start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit, lines.bytes[end] != mark { end += 1 }
    return end
  }

  // MARK: Values

  /// Whether a list such as `fucile|arma_da_fuoco|@weapon` has no empty word and no unknown name.
  private func areValues(_ list: TextRange) -> Bool {
    var isFine = !list.isEmpty
    forEachValue(list) { value in
      guard !value.isEmpty else { return isFine = false }
      if lines.bytes[value.lowerBound] == UInt8(ascii: "@") {
        isFine = isFine && (!kind(value).isEmpty || members(value) != nil)
      }
    }
    return isFine
  }

  private func forEachValue(_ list: TextRange, _ body: (TextRange) -> Void) {
    var start = list.lowerBound
    while start < list.upperBound {
      let end = end(of: UInt8(ascii: "|"), from: start, list.upperBound)
      body(TextRange(start, end))
      start = end + 1
    }
  }

  private func kind(_ value: TextRange) -> Kinds {
    Kinds(name: String(decoding: lines.bytes[value.range], as: UTF8.self))
  }

  /// The list of a class of words, if the file has one of that name.
  private func members(_ name: TextRange) -> TextRange? {
    let line = lines.firstLine(lines.bytes, in: name.range)
    return line < 0 ? nil : lines.range(of: 3, in: line)
  }

  /// The words that satisfy a condition, those of its classes among them.
  public func lemmas(of condition: Condition) -> [String] {
    condition.values.map { lemmas($0) } ?? []
  }

  private func lemmas(_ list: TextRange, inClass: Bool = false) -> [String] {
    var lemmas: [String] = []
    forEachValue(list) { value in
      if lines.bytes[value.lowerBound] != UInt8(ascii: "@") {
        let letters = lines.bytes[value.range].map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
        lemmas.append(String(decoding: letters, as: UTF8.self))
      } else if !inClass, let members = members(value) {
        lemmas += self.lemmas(members, inClass: true)
      }
    }
    return lemmas
  }

  /// The kinds of word that satisfy a condition.
  public func kinds(of condition: Condition) -> Kinds {
    var kinds: Kinds = []
    guard let values = condition.values else { return kinds }
    forEachValue(values) { value in
      if lines.bytes[value.lowerBound] == UInt8(ascii: "@") { kinds.formUnion(kind(value)) }
    }
    return kinds
  }

  /// Whether a word, by the hash of its lemma and what it is, satisfies a condition's list.
  public func accepts(_ condition: Condition, _ lemma: UInt64, _ kinds: Kinds) -> Bool {
    condition.values.map { contains($0, lemma, kinds) } ?? true
  }

  private func contains(
    _ list: TextRange,
    _ lemma: UInt64,
    _ kinds: Kinds,
    inClass: Bool = false
  ) -> Bool {
    var start = list.lowerBound
    while start < list.upperBound {
      var hash = WordHash()
      var end = start
      while end < list.upperBound, lines.bytes[end] != UInt8(ascii: "|") {
        hash.add(lines.bytes[end] == UInt8(ascii: "_") ? 0x20 : lines.bytes[end])
        end += 1
      }
      if hash.value == lemma { return true }
      if !inClass, lines.bytes[start] == UInt8(ascii: "@") {
        let name = TextRange(start, end)
        if !kinds.isEmpty, !kind(name).isDisjoint(with: kinds) { return true }
        if let list = members(name), contains(list, lemma, kinds, inClass: true) { return true }
      }
      start = end + 1
    }
    return false
  }
}
