import TextModel

/// The patterns of one entry: the ways to write it, as paths of words.
///
/// Its room is kept from one entry to the next.
struct EntryPatterns {
  /// One way to write the entry.
  struct Pattern {
    /// What it asks beyond its words.
    var traits: TermPattern.Traits
    /// Where its words stand in ``EntryPatterns/words``.
    var words: Range<Int>
  }

  /// What the entry says it is.
  private(set) var kind: Entry.Kind?
  /// The patterns, those of the entry's Italian first.
  private(set) var patterns: [Pattern] = []
  /// The words of all patterns and cues, end to end.
  private(set) var words: [EntryWords.Word] = []
  /// Where the words of each cue stand in ``words``.
  private(set) var cues: [Range<Int>] = []
  private var text = EntryWords()
  private var fields: [TextRange] = []

  /// The folding keys in which the words stand.
  var keys: [UInt8] { text.keys }

  /// Whether a word is `d'`, which is taken for `di`.
  func isElidedDi(_ word: EntryWords.Word) -> Bool {
    word.key.count == 2 && keys[word.key.lowerBound] == UInt8(ascii: "d")
      && keys[word.key.lowerBound + 1] == UInt8(ascii: "'")
  }

  /// The hash of a word.
  func hash(of word: EntryWords.Word) -> UInt64 {
    isElidedDi(word) ? WordHash("di").value : WordHash(keys, word.key).value
  }

  /// Reads an entry.
  mutating func read(_ glossary: Glossary, _ entry: Int) {
    patterns.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    cues.removeAll(keepingCapacity: true)
    text.removeAll()
    let rows = glossary.rowNumbers(ofEntry: entry)
    let row = glossary.rows[Int(rows[rows.startIndex])]
    if rows.count == 1, row.marks.isDisjoint(with: [.forms, .cues, .match]) {
      // Most entries: all that is needed was read with the row.
      kind = row.kind
      var traits: TermPattern.Traits = []
      if row.marks.contains(.person) { traits.insert(.person) }
      if row.marks.contains(.pluralOnly) { traits.insert(.pluralOnly) }
      noteNounBeside(glossary, entry, &traits)
      add(glossary.bytes, glossary.italianRange(ofEntry: entry), traits)
    } else {
      readFields(of: glossary, entry)
    }
  }

  /// Reads one way to write an entry, for its words alone.
  mutating func read(_ bytes: [UInt8], _ range: TextRange) {
    patterns.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    text.removeAll()
    kind = nil
    add(bytes, range, [])
  }

  private func noteNounBeside(
    _ glossary: Glossary,
    _ entry: Int,
    _ traits: inout TermPattern.Traits
  ) {
    if kind == .adjective, glossary.adjectivesBesideNouns.contains(Int32(entry)) {
      traits.insert(.besideNoun)
    }
  }

  private mutating func readFields(of glossary: Glossary, _ entry: Int) {
    glossary.readFields(ofEntry: entry, into: &fields)
    func bytes(_ column: GlossaryColumn) -> ArraySlice<UInt8> {
      glossary.bytes[fields[column.rawValue].range]
    }
    kind = Entry.Kind(bytes: bytes(.pos))
    var traits: TermPattern.Traits = []
    switch Entry.Match(bytes: bytes(.match)) ?? .lemma {
    case .lemma: break
    case .case: traits.insert(.sameCase)
    case .exact: traits.insert(.sameSpelling)
    }
    if FieldList.contains("hum", in: bytes(.usage)) { traits.insert(.person) }
    if bytes(.gender).count == 3, bytes(.gender).last == UInt8(ascii: "l") {
      traits.insert(.pluralOnly)
    }
    noteNounBeside(glossary, entry, &traits)
    let cues = fields[GlossaryColumn.sense.rawValue]
    if !cues.isEmpty {
      traits.insert(.cued)
      for range in FieldList.ranges(in: glossary.bytes, cues) {
        text.read(glossary.bytes, range)
        let start = words.count
        words += text.words
        self.cues.append(start..<words.count)
      }
    }
    addForms(glossary, traits)
  }

  private mutating func addForms(_ glossary: Glossary, _ traits: TermPattern.Traits) {
    var traits = traits
    let forms = fields[GlossaryColumn.forms.rawValue]
    let italian = fields[GlossaryColumn.italian.rawValue]
    guard !forms.isEmpty else {
      add(glossary.bytes, italian, traits)
      return
    }
    let items = FieldList.ranges(in: glossary.bytes, forms)
    let isSign = { (item: TextRange) in
      item.count == 1 && glossary.bytes[item.lowerBound] == UInt8(ascii: "=")
    }
    if items.contains(where: isSign) { traits.insert(.invariable) }
    add(glossary.bytes, italian, traits)
    traits.insert(.listed)
    for item in items where !isSign(item) { add(glossary.bytes, item, traits) }
  }

  private mutating func add(_ bytes: [UInt8], _ range: TextRange, _ traits: TermPattern.Traits) {
    text.read(bytes, range)
    let words = text.words
    guard !words.isEmpty, words.count <= 32 else { return }
    if words.count > 1, Articles.isDefinite(text.keys, words[0].key) {
      var contracted = traits
      if words[0].shape != .lower { contracted.insert(.droppedArticle) }
      addPattern(words[1...], contracted)
      if words[0].shape == .lower { return }
    }
    addPattern(words[...], traits)
    if words.count <= 2, !traits.contains(.sameSpelling) { addCompounds(words, traits) }
  }

  private mutating func addPattern(
    _ path: ArraySlice<EntryWords.Word>,
    _ traits: TermPattern.Traits
  ) {
    let start = words.count
    words += path
    patterns.append(
      Pattern(traits: traits.union(caseTraits(path)), words: start..<words.count)
    )
  }

  /// What the shape of an entry says about capitals.
  private func caseTraits(_ words: ArraySlice<EntryWords.Word>) -> TermPattern.Traits {
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

  /// `Sud America` also as one word, `controspionaggio` also as two.
  private mutating func addCompounds(
    _ words: [EntryWords.Word],
    _ traits: TermPattern.Traits
  ) {
    let first = words[0].key
    if words.count == 2 {
      guard words[0].isWord, words[1].isWord,
        words[1].afterHyphen || Compounds.isPrefix(text.keys, first)
      else { return }
      addPattern([text.join(words[0], words[1])], traits)
      if text.keys[first.upperBound - 1] == text.keys[words[1].key.lowerBound] {
        addPattern([text.join(words[0], words[1], contracted: true)], traits)
      }
    } else if let length = Compounds.split(text.keys, first) {
      var element = words[0]
      element.key = first.lowerBound..<(first.lowerBound + length)
      var rest = words[0]
      rest.key = (first.lowerBound + length)..<first.upperBound
      rest.shape = .lower
      rest.afterHyphen = true
      var traits = traits
      if words[0].shape != .lower { traits.insert(.invariable) }
      addPattern([element, rest], traits)
    }
  }
}
