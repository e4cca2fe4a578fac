import TextModel

/// The senses of ambiguous lemmas, each with the context that calls for it.
///
/// A row names a lemma, its part of speech, an English, and conditions of which all must hold; of
/// the rows of a lemma the first that holds wins, and where none does the lexicon's own English
/// stays. A condition is a ``Relation`` to the words around, with the lemmas that may stand there:
/// `di=fucile|pistola` holds of `colpo` in `un colpo di pistola`. A name with `@` stands for a
/// class of lemmas, defined in a row of its own, or for one of the ``Kinds``.
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
    public var isNegated = false
    /// Whether no lemmas are named: that there is something is enough.
    public var isOpen = true
    /// The kinds of word that satisfy it.
    public internal(set) var kinds: Kinds = []
    /// The numbers of the lemmas that satisfy it.
    var words: Range<Int> = 0..<0
  }

  /// A row of the table.
  public struct Row: Sendable {
    /// The number of the lemma.
    var lemma: Int32
    /// The part of speech.
    public var partOfSpeech: PartOfSpeech
    /// Where the conditions stand.
    var conditions: Range<Int>
    var fields: [TextRange]
  }

  private let bytes: [UInt8]
  private let relations = Relation.allCases
  private var vocabulary = WordTable(minimumCapacity: 8_192)
  /// The rows in the order of the file.
  public private(set) var rows: [Row] = []
  private var conditions: [Condition] = []
  private var words: [Int32] = []
  /// The first row of a lemma by its number, −1 for words that only stand in conditions.
  private var firstRow: [Int32] = []
  private var classes = WordTable()
  private var classWords: [Range<Int>] = []
  /// The lines that do not make sense, for the lint.
  public private(set) var unreadableLines: [Int] = []

  /// Reads a file; lines that do not make sense are passed over and noted.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var names = WordTable()
    for relation in relations { _ = names.insert(Array(relation.rawValue.utf8)) }
    var reader = TSVReader(bytes)
    var row = TSVReader.Row()
    rows.reserveCapacity(4_096)
    while reader.next(into: &row) {
      guard row.fields.count > 3 else {
        unreadableLines.append(row.line)
        continue
      }
      let isRead =
        bytes[row.fields[0].lowerBound] == UInt8(ascii: "@")
        ? addClass(row.fields) : addRow(row.fields, names)
      if !isRead { unreadableLines.append(row.line) }
    }
  }

  // MARK: Reading

  private mutating func addClass(_ fields: [TextRange]) -> Bool {
    var condition = Condition(relation: .near)
    guard readValues(fields[3], &condition), !condition.words.isEmpty else { return false }
    let number = classes.insert(bytes, in: fields[0].range)
    guard number == classWords.count else { return false }
    classWords.append(condition.words)
    return true
  }

  private mutating func addRow(_ fields: [TextRange], _ names: WordTable) -> Bool {
    let partOfSpeech: PartOfSpeech
    switch String(decoding: bytes[fields[1].range], as: UTF8.self) {
    case "n": partOfSpeech = .noun
    case "v": partOfSpeech = .verb
    case "a": partOfSpeech = .adjective
    case "adv": partOfSpeech = .adverb
    default: return false
    }
    let first = conditions.count
    guard readContext(fields[3], names), !fields[2].isEmpty else {
      conditions.removeSubrange(first...)
      return false
    }
    let lemma = number(fields[0])
    if firstRow[Int(lemma)] < 0 { firstRow[Int(lemma)] = Int32(rows.count) }
    rows.append(
      Row(
        lemma: lemma,
        partOfSpeech: partOfSpeech,
        conditions: first..<conditions.count,
        fields: fields
      )
    )
    return true
  }

  private mutating func readContext(_ field: TextRange, _ names: WordTable) -> Bool {
    var start = field.lowerBound
    while start < field.upperBound {
      var end = start
      while end < field.upperBound, bytes[end] != UInt8(ascii: " ") { end += 1 }
      guard readCondition(TextRange(start, end), names) else { return false }
      start = end + 1
    }
    return !field.isEmpty
  }

  private mutating func readCondition(_ range: TextRange, _ names: WordTable) -> Bool {
    var start = range.lowerBound
    let isNegated = start < range.upperBound && bytes[start] == UInt8(ascii: "!")
    if isNegated { start += 1 }
    var end = start
    while end < range.upperBound, bytes[end] != UInt8(ascii: "=") { end += 1 }
    guard let name = names.id(of: bytes, in: start..<end) else { return false }
    var condition = Condition(relation: relations[name], isNegated: isNegated)
    if end < range.upperBound {
      guard readValues(TextRange(end + 1, range.upperBound), &condition) else { return false }
    }
    conditions.append(condition)
    return true
  }

  /// Reads `fucile|pistola|@arma`, with `_` for a blank.
  private mutating func readValues(_ range: TextRange, _ condition: inout Condition) -> Bool {
    condition.isOpen = false
    let first = words.count
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != UInt8(ascii: "|") { end += 1 }
      guard readValue(TextRange(start, end), &condition) else { return false }
      start = end + 1
    }
    condition.words = first..<words.count
    return !condition.words.isEmpty || !condition.kinds.isEmpty
  }

  private mutating func readValue(_ range: TextRange, _ condition: inout Condition) -> Bool {
    guard !range.isEmpty else { return false }
    guard bytes[range.lowerBound] == UInt8(ascii: "@") else {
      words.append(number(range))
      return true
    }
    if let members = classes.id(of: bytes, in: range.range) {
      words += Array(words[classWords[members]])
      return true
    }
    let kind = Kinds(name: String(decoding: bytes[range.range], as: UTF8.self))
    condition.kinds.formUnion(kind)
    return !kind.isEmpty
  }

  private mutating func number(_ range: TextRange) -> Int32 {
    let number: Int
    if bytes[range.range].contains(UInt8(ascii: "_")) {
      let word = bytes[range.range].map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
      number = vocabulary.insert(word)
    } else {
      number = vocabulary.insert(bytes, in: range.range)
    }
    if number == firstRow.count { firstRow.append(-1) }
    return Int32(number)
  }
}

extension SenseTable {
  /// The number of a lemma that the table speaks of, −1 for others.
  public func number(of lemma: String) -> Int32 {
    vocabulary.id(of: Array(lemma.utf8)).map(Int32.init) ?? -1
  }

  /// The numbers of the rows of a lemma, of all its parts of speech.
  public func rows(of number: Int32) -> Range<Int> {
    guard number >= 0, firstRow[Int(number)] >= 0 else { return 0..<0 }
    let first = Int(firstRow[Int(number)])
    var end = first
    while end < rows.count, rows[end].lemma == number { end += 1 }
    return first..<end
  }

  /// The lemma of a row.
  public func lemma(of row: Row) -> String { text(row, 0) }

  /// The English of a row.
  public func english(of row: Row) -> String { text(row, 2) }

  /// The context of a row as written.
  public func context(of row: Row) -> String { text(row, 3) }

  /// The grammatical notes that hold for a row's English, before those of the lexicon.
  public func flags(of row: Row) -> String { text(row, 4) }

  private func text(_ row: Row, _ field: Int) -> String {
    guard field < row.fields.count else { return "" }
    return String(decoding: bytes[row.fields[field].range], as: UTF8.self)
  }

  /// The conditions of a row.
  public func conditions(of row: Row) -> ArraySlice<Condition> { conditions[row.conditions] }

  /// The lemmas that satisfy a condition, those of its classes among them.
  public func lemmas(of condition: Condition) -> [String] {
    words[condition.words].map { String(decoding: vocabulary[Int($0)], as: UTF8.self) }
  }

  /// Whether a word, by its number and what it is, satisfies a condition's list.
  public func accepts(_ condition: Condition, _ number: Int32, _ kinds: Kinds) -> Bool {
    if condition.isOpen { return true }
    if !condition.kinds.isDisjoint(with: kinds) { return true }
    guard number >= 0 else { return false }
    for index in condition.words where words[index] == number { return true }
    return false
  }
}
