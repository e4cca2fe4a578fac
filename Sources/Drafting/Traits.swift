import Linguistics
import Terminology
import TextModel

/// The grammatical notes of a word that the transfer asks for again and again, read once.
struct Traits: OptionSet, Hashable, Sendable {
  var rawValue: UInt32

  static let human = Traits(rawValue: 1 << 0)
  static let mass = Traits(rawValue: 1 << 1)
  static let modifier = Traits(rawValue: 1 << 2)
  static let time = Traits(rawValue: 1 << 3)
  static let place = Traits(rawValue: 1 << 4)
  static let singularInEnglish = Traits(rawValue: 1 << 5)
  static let pluralInEnglish = Traits(rawValue: 1 << 6)
  static let participial = Traits(rawValue: 1 << 7)
  static let nominal = Traits(rawValue: 1 << 8)
  static let postposed = Traits(rawValue: 1 << 9)
  static let definite = Traits(rawValue: 1 << 10)
  static let negative = Traits(rawValue: 1 << 11)
  static let adjectival = Traits(rawValue: 1 << 12)
  static let predeterminer = Traits(rawValue: 1 << 13)
  static let transitive = Traits(rawValue: 1 << 14)
  static let intransitive = Traits(rawValue: 1 << 15)
  static let takesEssere = Traits(rawValue: 1 << 16)
  static let takesEither = Traits(rawValue: 1 << 17)
  static let comparative = Traits(rawValue: 1 << 18)
  static let superlative = Traits(rawValue: 1 << 19)
  static let pluralAfter = Traits(rawValue: 1 << 20)
  static let event = Traits(rawValue: 1 << 21)
  /// A quantity whose verb is singular or plural: `qualche centinaio di`.
  static let collective = Traits(rawValue: 1 << 22)
  /// A language, which English names without an article.
  static let language = Traits(rawValue: 1 << 23)

  /// Reads the flags of a lexicon line.
  init(_ flags: LexemeFlags) {
    self = []
    let text = flags.text.utf8.span
    var offset = 0
    while offset < text.count {
      var hash = WordHash()
      while offset < text.count, text[offset] != 0x20 {
        // `noun=…`: the name alone; the auxiliary of a verb is told by its value.
        if text[offset] == UInt8(ascii: "="), let trait = Self.traits[hash.value] { insert(trait) }
        hash.add(text[offset])
        offset += 1
      }
      if let trait = Self.traits[hash.value] { insert(trait) }
      offset += 1
    }
  }

  /// Reads the usage notes of a glossary entry.
  init(_ entry: Entry) {
    self = []
    for usage in entry.usage {
      if let trait = Self.names[usage] { insert(trait) }
    }
    if entry.usage.contains("the") { insert(.definite) }
    if entry.usage.contains("pl") { insert(.pluralInEnglish) }
  }

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The traits by the hashes of their names.
  private static let traits = Dictionary(
    uniqueKeysWithValues: (names.map { ($0, $1) } + [
      ("aux=e", .takesEssere), ("aux=b", .takesEither),
    ])
    .map { (WordHash($0).value, $1) }
  )

  private static let names: [String: Traits] = [
    "hum": .human, "mass": .mass, "attr": .modifier, "time": .time, "place": .place,
    "ensg": .singularInEnglish, "entpl": .pluralInEnglish, "pp": .participial,
    "noun": .nominal, "post": .postposed, "neg": .negative, "adjlike": .adjectival,
    "predet": .predeterminer, "tr": .transitive, "intr": .intransitive, "cmp": .comparative,
    "sup": .superlative, "plural": .pluralAfter, "event": .event,
  ]
}
