import TextModel

/// Compiles glossaries into a ``TermIndex``.
struct TermIndexBuilder {
  private var index = TermIndex()
  private var fields: [TextRange] = []

  /// Compiles glossaries, of which a later one hides the entries of an earlier one that have the
  /// same Italian.
  static func build(_ glossaries: [Glossary]) -> TermIndex {
    var builder = TermIndexBuilder()
    let total = glossaries.reduce(0) { $0 + $1.count }
    builder.index.words = WordTable(minimumCapacity: min(total, 1 << 16))
    builder.index.trie = TermTrie(minimumCapacity: total)
    builder.index.patterns.reserveCapacity(total + total / 4)
    builder.index.paths.reserveCapacity(total * 3)
    builder.index.places.reserveCapacity(total)
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
    return builder.index
  }

  // MARK: Entries

  /// What an entry says of all its patterns.
  private struct Settings {
    var place: Int32
    var kind: Entry.Kind?
    var traits: TermPattern.Traits
  }

  private mutating func add(_ glossary: Glossary, _ number: Int32, _ entry: Int) {
    let place = Int32(index.places.count)
    index.places.append(.init(glossary: number, entry: Int32(entry)))
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
    if glossary.adjectivesBesideNouns.contains(Int32(entry)) {
      settings.traits.insert(.besideNoun)
    }
    let cues = fields[GlossaryColumn.sense.rawValue]
    if !cues.isEmpty {
      settings.traits.insert(.cued)
      index.cues[place] = FieldList.ranges(in: glossary.bytes, cues).map { cue in
        EntryWords(glossary.bytes, cue).words.map { intern($0) }
      }
    }
    addForms(glossary, settings)
  }

  private mutating func addForms(_ glossary: Glossary, _ settings: Settings) {
    var settings = settings
    let forms = fields[GlossaryColumn.forms.rawValue]
    let italian = fields[GlossaryColumn.italian.rawValue]
    guard !forms.isEmpty else {
      add(EntryWords(glossary.bytes, italian).words, settings)
      return
    }
    let items = FieldList.ranges(in: glossary.bytes, forms)
    let isSign = { (item: TextRange) in
      item.count == 1 && glossary.bytes[item.lowerBound] == UInt8(ascii: "=")
    }
    if items.contains(where: isSign) { settings.traits.insert(.invariable) }
    add(EntryWords(glossary.bytes, italian).words, settings)
    settings.traits.insert(.listed)
    for item in items where !isSign(item) {
      add(EntryWords(glossary.bytes, item).words, settings)
    }
  }

  private mutating func add(_ words: [EntryWords.Word], _ settings: Settings) {
    guard !words.isEmpty, words.count <= 32 else { return }
    if words.count > 1, Articles.definite.contains(words[0].key) {
      let rest = Array(words.dropFirst())
      var contracted = settings
      if words[0].shape != .lower { contracted.traits.insert(.droppedArticle) }
      addPattern(rest, contracted)
      if words[0].shape == .lower { return }
    }
    addPattern(words, settings)
    addCompounds(words, settings)
  }

  private mutating func addPattern(_ words: [EntryWords.Word], _ settings: Settings) {
    var pattern = TermPattern(
      entry: settings.place,
      firstWord: UInt32(index.paths.count),
      capitals: 0,
      traits: settings.traits.union(Self.caseTraits(words, settings.kind)),
      count: UInt8(words.count),
      kind: settings.kind
    )
    for (place, word) in words.enumerated() {
      let number = intern(word)
      index.paths.append(number)
      if word.shape != .lower {
        pattern.capitals |= 1 << UInt32(place)
        if word.shape == .capitalized, word.key.count > 3 {
          for reduction in NameSpelling.reductions(of: word.key) {
            index.respelt.add(number, to: reduction)
          }
        }
      }
      if place == 0, word.shape == .lower {
        for stem in WordStem.verbal(word.key) { index.verbStems.add(number, to: stem) }
      }
    }
    pattern.next = index.trie.insert(
      index.paths[Int(pattern.firstWord)...],
      pattern: Int32(index.patterns.count)
    )
    index.patterns.append(pattern)
  }

  /// What the shape of an entry says about capitals.
  private static func caseTraits(
    _ words: [EntryWords.Word],
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
    guard !settings.traits.contains(.sameSpelling) else { return }
    if words.count == 2, words[0].isWord, words[1].isWord,
      words[1].afterHyphen || Compounds.joins(words[0].key)
    {
      var joined = words[0]
      joined.key += words[1].key
      addPattern([joined], settings)
      if words[0].key.last == words[1].key.first {
        // `Medioriente` has lost one of the two vowels that meet.
        joined.key = words[0].key + words[1].key.dropFirst()
        addPattern([joined], settings)
      }
    } else if words.count == 1, let split = Compounds.split(words[0].key) {
      var first = words[0]
      first.key = split.first
      var second = words[0]
      second.key = split.second
      second.shape = .lower
      second.afterHyphen = true
      var settings = settings
      if words[0].shape != .lower { settings.traits.insert(.invariable) }
      addPattern([first, second], settings)
    }
  }

  // MARK: Words

  private mutating func intern(_ word: EntryWords.Word) -> Int32 {
    let key = word.key == Array("d'".utf8) ? Array("di".utf8) : word.key
    let before = index.words.count
    let number = Int32(index.words.insert(key))
    if !word.isWord { index.hasPunctuation = true }
    guard Int(number) == before, word.isWord else { return number }
    index.stems.add(number, to: WordStem.nominal(key))
    if key.contains(where: { $0 >= 0x80 }) {
      let plain = Folding.unaccented(key)
      if plain != key { index.unaccented.add(number, to: plain) }
    }
    return number
  }
}
