import Linguistics
import Terminology

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

  /// Reads the flags of a lexicon line.
  init(_ flags: LexemeFlags) {
    self = []
    for word in flags.text.split(separator: " ") {
      if let trait = Self.names[String(word.prefix { $0 != "=" })] { insert(trait) }
      if word == "aux=e" { insert(.takesEssere) }
      if word == "aux=b" { insert(.takesEither) }
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

  private static let names: [String: Traits] = [
    "hum": .human, "mass": .mass, "attr": .modifier, "time": .time, "place": .place,
    "ensg": .singularInEnglish, "entpl": .pluralInEnglish, "pp": .participial,
    "noun": .nominal, "post": .postposed, "neg": .negative, "adjlike": .adjectival,
    "predet": .predeterminer, "tr": .transitive, "intr": .intransitive, "cmp": .comparative,
    "sup": .superlative, "plural": .pluralAfter, "event": .event,
  ]
}
