import TextModel

/// Compiles glossaries into a ``TermIndex``.
struct TermIndexBuilder {
  private(set) var words: WordTable
  private(set) var trie: TermTrie
  private(set) var patterns: [TermPattern] = []
  private(set) var paths: [Int32] = []
  private(set) var places: [TermIndex.EntryPlace] = []
  private(set) var cues: [Int32: [[Int32]]] = [:]
  private(set) var hasPunctuation = false
  private(set) var hasNames = false
  private(set) var respelt = WordGroups()
  private(set) var unaccented = WordGroups()
  private(set) var verbStems = WordGroups()
  private var fields: [TextRange] = []
  private var entry = EntryWords()
  private var cue = EntryWords()

  /// Compiles glossaries, of which a later one hides the entries of an earlier one that have the
  /// same Italian.
  static func build(_ glossaries: [Glossary]) -> TermIndex {
    let total = glossaries.reduce(0) { $0 + $1.count }
    var builder = TermIndexBuilder(entryCount: total)
    var taken = WordTable(minimumCapacity: glossaries.count > 1 ? total : 16)
    for (number, glossary) in glossaries.enumerated().reversed() {
      for entry in 0..<glossary.count {
        let italian = glossary.italianRange(ofEntry: entry)
        if taken.count > 0, taken.id(of: glossary.bytes, in: italian.range) != nil { continue }
        builder.add(glossary, Int32(number), entry)
      }
      guard number > 0 else { break }
      for entry in 0..<glossary.count {
        _ = taken.insert(glossary.bytes, in: glossary.italianRange(ofEntry: entry).range)
      }
    }
    return TermIndex(builder)
  }

  private init(entryCount: Int) {
    words = WordTable(minimumCapacity: min(entryCount, 1 << 16))
    trie = TermTrie(minimumCapacity: entryCount)
    patterns.reserveCapacity(entryCount + entryCount / 4)
    paths.reserveCapacity(entryCount * 3)
    places.reserveCapacity(entryCount)
  }

  // MARK: Entries

  /// What an entry says of all its patterns.
  private struct Settings {
    var place: Int32
    var kind: Entry.Kind?
    var traits: TermPattern.Traits
  }

  private mutating func add(_ glossary: Glossary, _ number: Int32, _ entry: Int) {
    let place = Int32(places.count)
    places.append(.init(glossary: number, entry: Int32(entry)))
    let rows = glossary.rowNumbers(ofEntry: entry)
    let row = glossary.rows[Int(rows[rows.startIndex])]
    if rows.count == 1, row.marks.isDisjoint(with: [.forms, .cues, .match]) {
      // Most entries: all that is needed was read with the row.
      var settings = Settings(place: place, kind: row.kind, traits: [])
      if row.marks.contains(.person) { settings.traits.insert(.person) }
      if row.marks.contains(.pluralOnly) { settings.traits.insert(.pluralOnly) }
      noteNounBeside(glossary, entry, &settings)
      add(glossary.bytes, glossary.italianRange(ofEntry: entry), settings)
    } else {
      addByFields(glossary, place, entry)
    }
  }

  private func noteNounBeside(_ glossary: Glossary, _ entry: Int, _ settings: inout Settings) {
    if settings.kind == .adjective, glossary.adjectivesBesideNouns.contains(Int32(entry)) {
      settings.traits.insert(.besideNoun)
    }
  }

  private mutating func addByFields(_ glossary: Glossary, _ place: Int32, _ entry: Int) {
    glossary.readFields(ofEntry: entry, into: &fields)
    func bytes(_ column: GlossaryColumn) -> ArraySlice<UInt8> {
      glossary.bytes[fields[column.rawValue].range]
    }
    var settings = Settings(place: place, kind: Entry.Kind(bytes: bytes(.pos)), traits: [])
    switch Entry.Match(bytes: bytes(.match)) ?? .lemma {
    case .lemma: break
    case .case: settings.traits.insert(.sameCase)
    case .exact: settings.traits.insert(.sameSpelling)
    }
    if FieldList.contains("hum", in: bytes(.usage)) { settings.traits.insert(.person) }
    if bytes(.gender).count == 3, bytes(.gender).last == UInt8(ascii: "l") {
      settings.traits.insert(.pluralOnly)
    }
    noteNounBeside(glossary, entry, &settings)
    let cues = fields[GlossaryColumn.sense.rawValue]
    if !cues.isEmpty {
      settings.traits.insert(.cued)
      self.cues[place] = FieldList.ranges(in: glossary.bytes, cues).map { range in
        cue.read(glossary.bytes, range)
        return cue.words.map { intern($0, cue.keys) }
      }
    }
    addForms(glossary, settings)
  }

  private mutating func addForms(_ glossary: Glossary, _ settings: Settings) {
    var settings = settings
    let forms = fields[GlossaryColumn.forms.rawValue]
    let italian = fields[GlossaryColumn.italian.rawValue]
    guard !forms.isEmpty else {
      add(glossary.bytes, italian, settings)
      return
    }
    let items = FieldList.ranges(in: glossary.bytes, forms)
    let isSign = { (item: TextRange) in
      item.count == 1 && glossary.bytes[item.lowerBound] == UInt8(ascii: "=")
    }
    if items.contains(where: isSign) { settings.traits.insert(.invariable) }
    add(glossary.bytes, italian, settings)
    settings.traits.insert(.listed)
    for item in items where !isSign(item) {
      add(glossary.bytes, item, settings)
    }
  }

  private mutating func add(_ bytes: [UInt8], _ range: TextRange, _ settings: Settings) {
    entry.read(bytes, range)
    let words = entry.words
    guard !words.isEmpty, words.count <= 32 else { return }
    if words.count > 1, Articles.isDefinite(entry.keys, words[0].key) {
      var contracted = settings
      if words[0].shape != .lower { contracted.traits.insert(.droppedArticle) }
      addPattern(words[1...], contracted)
      if words[0].shape == .lower { return }
    }
    addPattern(words[...], settings)
    if words.count <= 2, !settings.traits.contains(.sameSpelling) { addCompounds(words, settings) }
  }

  private mutating func addPattern(_ words: ArraySlice<EntryWords.Word>, _ settings: Settings) {
    var pattern = TermPattern(
      entry: settings.place,
      firstWord: UInt32(paths.count),
      capitals: 0,
      traits: settings.traits.union(Self.caseTraits(words, settings.kind)),
      count: UInt8(words.count),
      kind: settings.kind
    )
    for word in words {
      let number = intern(word, entry.keys)
      let place = UInt32(paths.count) - pattern.firstWord
      paths.append(number)
      if word.shape != .lower {
        pattern.capitals |= 1 << place
        if word.shape == .capitalized, word.key.count > 3 { addRespellings(number, word) }
      } else if place == 0 {
        addVerbStems(number, word)
      }
    }
    pattern.next = trie.insert(paths[Int(pattern.firstWord)...], pattern: Int32(patterns.count))
    patterns.append(pattern)
  }

  /// What the shape of an entry says about capitals.
  private static func caseTraits(
    _ words: ArraySlice<EntryWords.Word>,
    _ kind: Entry.Kind?
  ) -> TermPattern.Traits {
    var traits: TermPattern.Traits = kind == .proper ? .name : []
    guard words.count == 1, let word = words.first else {
      if words.allSatisfy({ !$0.isWord || $0.shape != .lower }) { traits.insert(.name) }
      return traits
    }
    if word.isDotted || word.shape == .upper || kind == .acronym && word.shape != .lower {
      traits.insert(.acronym)
    } else if word.shape == .capitalized {
      traits.insert(.bindsCapital)
    }
    return traits
  }

  // MARK: Compounds

  /// `Sud America` also as one word, `controspionaggio` also as two.
  private mutating func addCompounds(_ words: [EntryWords.Word], _ settings: Settings) {
    let first = words[0].key
    if words.count == 2 {
      guard words[0].isWord, words[1].isWord,
        words[1].afterHyphen || Compounds.isPrefix(entry.keys, first)
      else { return }
      addPattern([entry.join(words[0], words[1])], settings)
      if entry.keys[first.upperBound - 1] == entry.keys[words[1].key.lowerBound] {
        addPattern([entry.join(words[0], words[1], contracted: true)], settings)
      }
    } else if let length = Compounds.split(entry.keys, first) {
      var element = words[0]
      element.key = first.lowerBound..<(first.lowerBound + length)
      var rest = words[0]
      rest.key = (first.lowerBound + length)..<first.upperBound
      rest.shape = .lower
      rest.afterHyphen = true
      var settings = settings
      if words[0].shape != .lower { settings.traits.insert(.invariable) }
      addPattern([element, rest], settings)
    }
  }

  // MARK: Words

  private mutating func intern(_ word: EntryWords.Word, _ keys: [UInt8]) -> Int32 {
    if !word.isWord { hasPunctuation = true }
    let before = words.count
    if word.key.count == 2, keys[word.key.lowerBound] == UInt8(ascii: "d"),
      keys[word.key.lowerBound + 1] == UInt8(ascii: "'")
    {
      return Int32(words.insert(Array("di".utf8)))
    }
    let number = words.insert(keys, in: word.key)
    if number == before, word.isWord, keys[word.key].contains(where: { $0 >= 0x80 }) {
      let key = Array(keys[word.key])
      let plain = Folding.unaccented(key)
      if plain != key { unaccented.add(Int32(number), to: plain) }
    }
    return Int32(number)
  }

  /// Notes the reduced spellings of what may be a foreign name, unless its own is the only one.
  private mutating func addRespellings(_ number: Int32, _ word: EntryWords.Word) {
    hasNames = true
    guard NameSpelling.isReducible(entry.keys[word.key]) else { return }
    for reduction in NameSpelling.reductions(of: entry.key(word)) {
      respelt.add(number, to: reduction)
    }
  }

  private mutating func addVerbStems(_ number: Int32, _ word: EntryWords.Word) {
    guard word.key.count > 4 else { return }
    switch entry.keys[word.key.upperBound - 1] {
    case UInt8(ascii: "e"), UInt8(ascii: "i"): break
    default: return
    }
    let keys = entry.keys[word.key]
    guard keys.hasSuffix("re") || keys.hasSuffix("rsi") else { return }
    for stem in WordStem.verbal(Array(keys)) { verbStems.add(number, to: stem) }
  }
}
