internal import TextModel

/// The abbreviations of a language and the words that decide beside a point.
struct BoundaryLexicon: Sendable {
  /// What a word is, one bit each.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt32

    static let title = Traits(rawValue: 1 << 0)
    static let reference = Traits(rawValue: 1 << 1)
    static let numeric = Traits(rawValue: 1 << 2)
    static let month = Traits(rawValue: 1 << 3)
    static let unit = Traits(rawValue: 1 << 4)
    static let ender = Traits(rawValue: 1 << 5)
    static let suffix = Traits(rawValue: 1 << 6)
    static let word = Traits(rawValue: 1 << 7)
    static let abbreviation: Traits = [
      .title, .reference, .numeric, .month, .unit, .ender, .suffix, .word,
    ]

    /// A word that, with a capital, is sure to begin a sentence: articles, conjunctions, pronouns.
    static let starter = Traits(rawValue: 1 << 8)
    /// A starter that also begins surnames: `La Malfa`, `De Gasperi`.
    static let particle = Traits(rawValue: 1 << 9)
    /// A noun that a letter or Roman numeral tells apart: `zona B`, `piano B`.
    static let designation = Traits(rawValue: 1 << 10)
    /// A noun that opens a heading with its number, as in `Capitolo 3`.
    static let heading = Traits(rawValue: 1 << 11)
    /// The verb that names the speaker of a quotation, for English.
    static let speech = Traits(rawValue: 1 << 12)
    /// What may follow an hour: a day, a month, a time zone.
    static let time = Traits(rawValue: 1 << 13)
    /// The name of kings and popes, which a Roman numeral follows: `Carlo V`.
    static let regnal = Traits(rawValue: 1 << 14)
    /// A preposition that may open a sentence before its subject, as in `Nel 323 a.C. Alessandro`.
    static let preposition = Traits(rawValue: 1 << 15)
    /// An article, alone or joined to a preposition, for Italian.
    static let article = Traits(rawValue: 1 << 16)
    /// The noun of an office, behind which a name stands in apposition, for Italian.
    static let role = Traits(rawValue: 1 << 17)
    /// A noun that an acronym before it describes, for English: `the U.S. Navy`.
    static let institution = Traits(rawValue: 1 << 18)
    /// An auxiliary verb, which shows that the word before it is a subject, for English.
    static let verb = Traits(rawValue: 1 << 19)
    /// The last label of a web address or file name.
    static let domain = Traits(rawValue: 1 << 20)

    private static let cues: [String: Traits] = [
      "starter": .starter, "particle": [.starter, .particle], "designation": .designation,
      "heading": .heading, "speech": .speech, "time": .time, "regnal": .regnal,
      "preposition": .preposition, "article": .article, "role": .role,
      "institution": .institution, "verb": .verb, "domain": .domain,
    ]

    static func cue(named name: String) -> Traits {
      cues[name] ?? []
    }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ behaviour: Abbreviation.Behaviour) {
      self =
        switch behaviour {
        case .title: .title
        case .reference: .reference
        case .numeric: .numeric
        case .month: .month
        case .unit: .unit
        case .ender: .ender
        case .suffix: .suffix
        case .word: .word
        }
    }
  }

  let language: Language
  private var words = WordTable(minimumCapacity: 2048)
  /// By word: what it is however it is written.
  private var traits: [Traits] = []
  /// By word: what it is besides when its first letter is a capital.
  private var traitsOfCapitalized: [Traits] = []
  /// By word: what it is when all its letters are capitals, wherever it stands (`PS.`).
  private var traitsOfCapitals: [Traits] = []

  /// Reads the built-in tables of `language` and adds `abbreviations`.
  init(language: Language, adding abbreviations: [Abbreviation]) {
    self = language == .italian ? Self.italian : Self.english
    for abbreviation in abbreviations { add(abbreviation.form, Traits(abbreviation.behaviour)) }
  }

  private static let italian = BoundaryLexicon(builtIn: .italian, prefix: "italian")
  private static let english = BoundaryLexicon(builtIn: .english, prefix: "english")

  private init(builtIn language: Language, prefix: String) {
    self.language = language
    read("Segmentation/\(prefix)-abbreviations.tsv") { name in
      Abbreviation.Behaviour(rawValue: name).map { Traits($0) } ?? []
    }
    read("Segmentation/\(prefix)-cues.tsv", Traits.cue(named:))
  }

  private mutating func read(_ path: String, _ traits: (String) -> Traits) {
    var reader = TSVReader(EmbeddedFile.bytes(named: path))
    var row = TSVReader.Row()
    while reader.next(into: &row) { add(reader.string(row, 0), traits(reader.string(row, 1))) }
  }

  private mutating func add(_ form: String, _ new: Traits) {
    var key = Folding.key(form)
    if key.last == UInt8(ascii: ".") { key.removeLast() }
    guard !key.isEmpty else { return }
    let id = words.insert(key)
    if id == traits.count {
      traits.append([])
      traitsOfCapitalized.append([])
      traitsOfCapitals.append([])
    }
    let letters = form.unicodeScalars.map { ScalarClass.of($0.value) }.filter(\.isLetter)
    if letters.first == .upper {
      traitsOfCapitalized[id].formUnion(new)
      if letters.count > 1, !letters.contains(.lower) { traitsOfCapitals[id].formUnion(new) }
    } else {
      traits[id].formUnion(new)
    }
  }

  /// What the word in `range` is; `key` is storage that the caller keeps.
  func traits(of bytes: [UInt8], in range: TextRange, key: inout [UInt8]) -> Traits {
    key.removeAll(keepingCapacity: true)
    Folding.appendKey(of: bytes, range, to: &key)
    guard let id = words.id(of: key, in: 0..<key.count) else { return [] }
    let isCapitalized = ScalarClass.of(bytes.scalar(at: range.lowerBound).value) == .upper
    return isCapitalized ? traits[id].union(traitsOfCapitalized[id]) : traits[id]
  }

  /// What a word in capitals is among words that are not, where only a form in capitals counts.
  func traitsInCapitals(of bytes: [UInt8], in range: TextRange, key: inout [UInt8]) -> Traits {
    key.removeAll(keepingCapacity: true)
    Folding.appendKey(of: bytes, range, to: &key)
    return words.id(of: key, in: 0..<key.count).map { traitsOfCapitals[$0] } ?? []
  }
}
