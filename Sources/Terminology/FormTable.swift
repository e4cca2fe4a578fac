import Linguistics
import TextModel

/// What a word form of the text may be for the glossaries: the words of entries of which it is a
/// form.
struct FormSense: Hashable, Sendable {
  /// How a form stands for a word.
  struct Traits: OptionSet, Hashable, Sendable {
    var rawValue: UInt16

    /// The word as the entry has it.
    static let citation = Traits(rawValue: 1 << 0)
    /// Only where it is written in capitals: `TRIBU` for `tribù`.
    static let needsCapitals = Traits(rawValue: 1 << 1)
    /// Shortened, so that another word must follow: `professor`.
    static let shortened = Traits(rawValue: 1 << 2)
    /// Made by rules of spelling for foreign names: `Sevardnadze`.
    static let respelt = Traits(rawValue: 1 << 3)
    /// Made by ending rules, the word not being in the lexicon.
    static let guessed = Traits(rawValue: 1 << 4)
    /// Inflected as a noun.
    static let noun = Traits(rawValue: 1 << 5)
    /// Inflected as an adjective.
    static let adjective = Traits(rawValue: 1 << 6)
    /// Inflected as a verb.
    static let verb = Traits(rawValue: 1 << 7)
    /// With unstressed pronouns attached.
    static let clitic = Traits(rawValue: 1 << 8)
    /// The absolute superlative.
    static let superlative = Traits(rawValue: 1 << 9)
    /// An acronym with its points.
    static let dotted = Traits(rawValue: 1 << 10)
    /// A form in another number than an entry given in the plural.
    static let otherNumber = Traits(rawValue: 1 << 11)
    /// The feminine of a masculine that is a person.
    static let person = Traits(rawValue: 1 << 12)

    /// The parts of speech.
    static let partsOfSpeech: Traits = [.noun, .adjective, .verb]
  }

  /// The number of the entry's word.
  var word: Int32
  /// The next sense of the same form, or −1.
  var next: Int32
  /// Gender, number and verb form.
  var features: Features
  /// How the form stands for the word.
  var traits: Traits
}

/// The word forms met in texts, hashed by their folding keys, with the words of entries of which
/// they may be forms.
///
/// A slot holds half of the hash beside the form's number, so that letters are hardly ever compared
/// in vain.
struct FormTable: Sendable {
  private var storage: [UInt8] = []
  private var ends: [UInt32] = []
  private var slots: [UInt64]
  private var mask: Int
  private var firstSense: [Int32] = []
  private(set) var senses: [FormSense] = []

  init(minimumCapacity capacity: Int) {
    var size = 64
    while size * 2 < capacity * 3 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of forms.
  var count: Int { ends.count }

  /// The number of bytes that the table takes.
  var footprint: Int {
    storage.count + ends.count * 8 + slots.count * 8
      + senses.count * MemoryLayout<FormSense>.stride
  }

  /// Takes a byte into the hash of the letters before it; see ``finish(_:)``.
  ///
  /// Turning by five bits keeps the letters of a word of twelve apart and takes two cycles, where a
  /// product takes four.
  @inline(__always)
  static func hash(_ hash: UInt64, adding byte: UInt8) -> UInt64 {
    (hash << 5 | hash >> 59) ^ UInt64(byte)
  }

  /// The hash of the empty key.
  static let seed: UInt64 = 0

  /// Spreads the letters over all bits (the finalizer of Stafford's Mix13, shortened).
  @inline(__always)
  private static func finish(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ (mixed >> 32)
  }

  /// A byte of a text as folding keys have it, by the byte before: ASCII capitals and the capitals
  /// of U+00C0 to U+00DE, whose second byte is from 0x80 to 0x9E, become small letters.
  @inline(__always)
  static func folded(_ byte: UInt8, after before: UInt8) -> UInt8 {
    if byte < 0x80 { return byte &- 0x41 < 26 ? byte | 0x20 : byte }
    return before == 0xC3 && byte < 0x9F && byte != 0x97 ? byte | 0x20 : byte
  }

  /// Whether ``folded(_:after:)`` is all that folding does to a byte.
  @inline(__always)
  static func isPlain(_ byte: UInt8, after before: UInt8) -> Bool {
    byte < 0x80 ? byte != 0x60 : byte == 0xC3 || before == 0xC3
  }

  /// The number of the form that stands in a range of a text and has the hash, or −1; the range has
  /// only bytes that are plain (``isPlain(_:after:)``), and an apostrophe after it may count with it.
  @inline(__always)
  func form(
    hash: UInt64,
    _ text: [UInt8],
    _ start: Int,
    _ end: Int,
    apostrophe: Bool
  ) -> Int32 {
    let hash = Self.finish(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let form = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if stands(form, text, start, end, apostrophe) { return Int32(form) }
      }
      slot = (slot + 1) & mask
    }
    return -1
  }

  private func stands(
    _ form: Int,
    _ text: [UInt8],
    _ start: Int,
    _ end: Int,
    _ apostrophe: Bool
  ) -> Bool {
    var own = range(of: form)
    if apostrophe {
      guard storage[own.upperBound - 1] == 0x27 else { return false }
      own = own.dropLast()
    }
    guard own.count == end - start else { return false }
    var offset = start
    var before: UInt8 = 0
    for position in own {
      let byte = text[offset]
      if storage[position] != Self.folded(byte, after: before) { return false }
      before = byte
      offset += 1
    }
    return true
  }

  /// The number of the form with a key, or −1.
  func form(_ key: [UInt8]) -> Int32 {
    var hash = Self.seed
    for byte in key { hash = Self.hash(hash, adding: byte) }
    return find(key, Self.finish(hash))
  }

  private func find(_ key: [UInt8], _ hash: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let form = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if storage[range(of: form)].elementsEqual(key) { return Int32(form) }
      }
      slot = (slot + 1) & mask
    }
    return -1
  }

  private func range(of form: Int) -> Range<Int> {
    (form == 0 ? 0 : Int(ends[form - 1]))..<Int(ends[form])
  }

  /// The key of a form.
  func key(_ form: Int32) -> [UInt8] { Array(storage[range(of: Int(form))]) }

  /// The first sense of a form, or −1; the others follow by ``FormSense/next``.
  @inline(__always)
  func firstSense(ofForm form: Int32) -> Int32 { firstSense[Int(form)] }

  /// Adds a sense to a form; one that says the same is not added twice.
  mutating func add(
    to form: Int32,
    word: Int32,
    _ features: Features,
    _ traits: FormSense.Traits
  ) {
    let form = Int(form)
    var last: Int32 = -1
    var index = firstSense[form]
    // Senses of one word stand together, so that the search takes each word once.
    var place: Int32 = -1
    while index >= 0 {
      let sense = senses[Int(index)]
      if sense.word == word {
        if sense.features == features,
          sense.traits.subtracting(.citation) == traits.subtracting(.citation)
        {
          senses[Int(index)].traits.formUnion(traits)
          return
        }
        place = index
      }
      last = index
      index = sense.next
    }
    let after = place >= 0 ? place : last
    let next = after >= 0 ? senses[Int(after)].next : -1
    senses.append(FormSense(word: word, next: next, features: features, traits: traits))
    if after >= 0 {
      senses[Int(after)].next = Int32(senses.count - 1)
    } else {
      firstSense[form] = Int32(senses.count - 1)
    }
  }

  /// Adds a form without senses and returns its number; a key that is there keeps its own.
  mutating func insert(_ key: [UInt8]) -> Int32 {
    if (ends.count + 1) * 3 > slots.count * 2 { grow() }
    var hash = Self.seed
    for byte in key { hash = Self.hash(hash, adding: byte) }
    let found = find(key, Self.finish(hash))
    if found >= 0 { return found }
    storage += key
    ends.append(UInt32(storage.count))
    firstSense.append(-1)
    place(ends.count - 1, hash: Self.finish(hash))
    return Int32(ends.count - 1)
  }

  private mutating func place(_ form: Int, hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(form + 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for form in 0..<ends.count {
      var hash = Self.seed
      for byte in storage[range(of: form)] { hash = Self.hash(hash, adding: byte) }
      place(form, hash: Self.finish(hash))
    }
  }
}
