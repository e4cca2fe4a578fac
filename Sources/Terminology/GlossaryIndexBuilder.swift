import TextModel

/// Gathers what a ``GlossaryIndex`` knows of the entries of a glossary.
struct GlossaryIndexBuilder {
  private(set) var words: HashSet
  private(set) var firstWords: [UInt64] = []
  private(set) var entries: [Int32] = []
  private(set) var hasPunctuation = false
  private(set) var hasNames = false
  private(set) var respelt = WordGroups.Builder()
  private(set) var unaccented = WordGroups.Builder()
  private(set) var verbStems = WordGroups.Builder()
  private var entry = EntryPatterns()
  private var plain = PlainEntry()

  /// Reads the entries of a glossary that have numbers in `range`.
  init(_ glossary: Glossary, _ range: Range<Int>) {
    words = HashSet(minimumCapacity: range.count)
    firstWords.reserveCapacity(range.count + range.count / 4)
    entries.reserveCapacity(range.count + range.count / 4)
    for entry in range { add(glossary, entry) }
  }

  private mutating func add(_ glossary: Glossary, _ index: Int) {
    let number = Int32(index)
    add(glossary.bytes, glossary.italianRange(ofEntry: index), number)
    var marks: Glossary.Row.Marks = []
    for row in glossary.rowNumbers(ofEntry: index) {
      marks.formUnion(glossary.rows[Int(row)].marks)
    }
    if marks.contains(.forms) {
      let forms = glossary.field(.forms, ofEntry: index)
      FieldList.forEachRange(in: glossary.bytes, forms) { form in
        add(glossary.bytes, form, number)
      }
    }
    if marks.contains(.cues) {
      let cues = glossary.field(.sense, ofRow: glossary.leadingRow(ofEntry: index))
      FieldList.forEachRange(in: glossary.bytes, cues) { addCue(glossary.bytes, $0) }
    }
  }

  private mutating func addCue(_ bytes: [UInt8], _ range: TextRange) {
    if plain.read(bytes.span, range) {
      for hash in plain.hashes { words.insert(hash) }
    } else {
      entry.read(bytes, range)
      for word in entry.words { add(word) }
    }
  }

  /// Adds one way to write an entry.
  private mutating func add(_ bytes: [UInt8], _ range: TextRange, _ number: Int32) {
    guard plain.read(bytes.span, range), let first = plain.hashes.first else {
      entry.read(bytes, range)
      for pattern in entry.patterns { add(pattern, number) }
      return
    }
    for hash in plain.hashes { words.insert(hash) }
    add(first, number)
    hasNames = hasNames || plain.hasName
    if let word = plain.infinitive { addVerbStems(bytes, word) }
    for word in plain.respellable {
      let key = bytes[word].map { $0 | 0x20 }
      for reduction in NameSpelling.reductions(of: key) {
        respelt.add(key, 0..<key.count, to: reduction)
      }
    }
  }

  private mutating func add(_ firstWord: UInt64, _ number: Int32) {
    firstWords.append(firstWord)
    entries.append(number)
  }

  private mutating func add(_ pattern: EntryPatterns.Pattern, _ number: Int32) {
    for (place, word) in entry.words[pattern.words].enumerated() {
      add(word)
      if word.shape == .capitalized, word.key.count > 3 {
        addRespellings(word)
      } else if word.shape == .lower, place == 0 {
        addVerbStems(entry.keys, word.key)
      }
    }
    add(entry.hash(of: entry.words[pattern.words.lowerBound]), number)
  }

  private mutating func add(_ word: EntryWords.Word) {
    if !word.isWord { hasPunctuation = true }
    guard words.insert(entry.hash(of: word)), word.isWord else { return }
    let key = entry.keys[word.key]
    guard key.contains(where: { $0 >= 0x80 }) else { return }
    let plain = Folding.unaccented(Array(key))
    if !plain.elementsEqual(key) { unaccented.add(entry.keys, word.key, to: plain) }
  }

  /// Notes the reduced spellings of what may be a foreign name, unless its own is the only one.
  private mutating func addRespellings(_ word: EntryWords.Word) {
    hasNames = true
    guard NameSpelling.isReducible(entry.keys[word.key]) else { return }
    for reduction in NameSpelling.reductions(of: Array(entry.keys[word.key])) {
      respelt.add(entry.keys, word.key, to: reduction)
    }
  }

  private mutating func addVerbStems(_ keys: [UInt8], _ word: Range<Int>) {
    guard word.count > 4, keys[word].hasSuffix("re") || keys[word].hasSuffix("rsi") else { return }
    for stem in WordStem.verbal(Array(keys[word])) { verbStems.add(keys, word, to: stem) }
  }
}
