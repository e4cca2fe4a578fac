import Linguistics
import TextModel

/// Compiles glossaries into a ``TermIndex``.
struct TermIndexBuilder {
  private var index = TermIndex()
  private let analyzer: ItalianAnalyzer
  private var profiles: [WordProfile] = []
  private var needs: [TermInflector.Need] = []

  init(analyzer: ItalianAnalyzer) {
    self.analyzer = analyzer
  }

  /// Compiles glossaries, of which a later one hides the entries of an earlier one that have the
  /// same Italian.
  static func build(_ glossaries: [Glossary], analyzer: ItalianAnalyzer) -> TermIndex {
    var builder = TermIndexBuilder(analyzer: analyzer)
    let total = glossaries.reduce(0) { $0 + $1.count }
    builder.index.forms = FormTable(minimumCapacity: min(total * 2, 1 << 18))
    builder.index.words = WordTable(minimumCapacity: min(total, 1 << 16))
    builder.index.trie = TermTrie(minimumCapacity: total)
    builder.index.patterns.reserveCapacity(total)
    builder.index.places.reserveCapacity(total)
    var taken = WordTable(minimumCapacity: glossaries.count > 1 ? total : 16)
    for (number, glossary) in glossaries.enumerated().reversed() {
      for entry in 0..<glossary.count {
        if glossaries.count > 1 {
          let italian = glossary.italianRange(ofEntry: entry)
          let before = taken.count
          if taken.insert(glossary.bytes, in: italian.range) < before { continue }
        }
        builder.add(glossary, Int32(number), entry)
      }
    }
    builder.writeForms()
    return builder.index
  }

  // MARK: Entries

  /// What a glossary says of an entry, beyond its words.
  private struct Settings {
    var kind: Entry.Kind?
    var match: Entry.Match
    var isPerson: Bool
    var isInvariable: Bool
    var isPluralOnly: Bool
  }

  private mutating func add(_ glossary: Glossary, _ number: Int32, _ entry: Int) {
    let place = Int32(index.places.count)
    index.places.append(.init(glossary: number, entry: Int32(entry)))
    func text(_ column: GlossaryColumn) -> String {
      let range = glossary.field(column, ofEntry: entry)
      return range.isEmpty ? "" : glossary.string(range)
    }
    let forms = FieldList.items(in: text(.forms))
    let settings = Settings(
      kind: Entry.Kind(field: text(.pos)),
      match: Entry.Match(field: text(.match)) ?? .lemma,
      isPerson: text(.usage).split(separator: " ").contains("hum"),
      isInvariable: forms.contains("="),
      isPluralOnly: text(.gender).hasSuffix("pl")
    )
    let cues = FieldList.items(in: text(.sense))
    var traits: TermPattern.Traits = cues.isEmpty ? [] : .cued
    if !cues.isEmpty { index.cues[place] = cues.map { cuePath($0) } }
    switch settings.match {
    case .lemma: break
    case .case: traits.insert(.sameCase)
    case .exact: traits.insert(.sameSpelling)
    }
    let words = EntryWords(glossary.bytes, glossary.italianRange(ofEntry: entry)).words
    add(words, place, settings, traits)
    for form in forms where form != "=" {
      let bytes = Array(form.utf8)
      let words = EntryWords(bytes, TextRange(0, bytes.count)).words
      var fixed = settings
      fixed.isInvariable = true
      add(words, place, fixed, traits.union(.listed))
    }
  }

  private mutating func add(
    _ words: [EntryWords.Word],
    _ place: Int32,
    _ settings: Settings,
    _ traits: TermPattern.Traits
  ) {
    guard !words.isEmpty, words.count < 64 else { return }
    if words.count > 1, Articles.definite.contains(words[0].key) {
      let rest = Array(words.dropFirst())
      if words[0].shape == .lower {
        addPattern(rest, place, settings, traits)
        return
      }
      addPattern(rest, place, settings, traits.union(.droppedArticle))
    }
    addPattern(words, place, settings, traits)
    addCompounds(words, place, settings, traits)
  }

  private mutating func addPattern(
    _ words: [EntryWords.Word],
    _ place: Int32,
    _ settings: Settings,
    _ traits: TermPattern.Traits
  ) {
    let numbers = words.map { intern($0) }
    let profiles = numbers.map { self.profiles[Int($0)] }
    var pattern = TermPattern(
      entry: place,
      firstRole: UInt32(index.roles.count),
      count: UInt8(words.count),
      head: 0,
      traits: traits
    )
    if words.count == 1 { pattern.traits.insert(.single) }
    pattern.traits.formUnion(Self.caseTraits(words, settings.kind))
    let structure = PhraseStructure(words, profiles, kind: settings.kind)
    pattern.traits.formUnion(structure.partsOfSpeech)
    var roles = structure.roles
    if settings.isInvariable || settings.match == .exact || pattern.traits.contains(.acronym)
      || isName(pattern, profiles, settings)
    {
      roles = Array(repeating: .fixed, count: words.count)
    } else {
      pattern.head = UInt8(structure.head)
      if structure.isPlural, !settings.isPluralOnly, words[0].shape == .lower {
        pattern.traits.insert(.plural)
      }
      if roles.first == .verb, words[0].key.hasSuffix(Array("rsi".utf8)) {
        pattern.traits.insert(.reflexive)
      }
    }
    pattern.headWord = numbers[Int(pattern.head)]
    index.roles += roles
    request(numbers, words, roles, settings, pattern)
    insert(pattern, numbers)
  }

  /// Whether an entry of one word is a name, which does not inflect.
  private func isName(
    _ pattern: TermPattern,
    _ profiles: [WordProfile],
    _ settings: Settings
  ) -> Bool {
    guard pattern.count == 1, pattern.traits.contains(.bindsCapital) else { return false }
    return settings.kind == .proper || !profiles[0].isNoun && !profiles[0].isAdjective
  }

  private mutating func insert(_ pattern: TermPattern, _ path: [Int32]) {
    let number = Int32(index.patterns.count)
    var pattern = pattern
    pattern.next = index.trie.insert(path, pattern: number)
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
  private mutating func addCompounds(
    _ words: [EntryWords.Word],
    _ place: Int32,
    _ settings: Settings,
    _ traits: TermPattern.Traits
  ) {
    guard settings.match != .exact else { return }
    if words.count == 2, words[0].isWord, words[1].isWord,
      words[1].afterHyphen || Compounds.joins(words[0].key)
    {
      var joined = words[0]
      joined.key += words[1].key
      joined.shape = words[0].shape == .upper ? .upper : words[0].shape
      addPattern([joined], place, settings, traits)
    } else if words.count == 1, let split = Compounds.split(words[0].key),
      Compounds.isCompassPoint(split.first) && words[0].shape != .lower
        || analyzer.isKnown(split.second)
    {
      var first = words[0]
      first.key = split.first
      var second = words[0]
      second.key = split.second
      second.shape = .lower
      second.afterHyphen = true
      var settings = settings
      if words[0].shape != .lower { settings.isInvariable = true }
      addPattern([first, second], place, settings, traits)
    }
  }

  // MARK: Words

  private mutating func intern(_ word: EntryWords.Word) -> Int32 {
    let key = word.key == Array("d'".utf8) ? Array("di".utf8) : word.key
    let number = index.words.insert(key)
    if number == profiles.count {
      profiles.append(WordProfile(key, analyzer))
      needs.append([])
    }
    if !word.isWord { index.hasPunctuation = true }
    if word.isDotted { needs[number].insert(.acronym) }
    return Int32(number)
  }

  /// Notes what forms the words of a pattern need.
  private mutating func request(
    _ numbers: [Int32],
    _ words: [EntryWords.Word],
    _ roles: [TermPattern.Role],
    _ settings: Settings,
    _ pattern: TermPattern
  ) {
    for (place, number) in numbers.enumerated() {
      let number = Int(number)
      switch roles[place] {
      case .fixed: break
      case .verb: needs[number].insert(.verb)
      default: needs[number].insert(.nominal)
      }
      if settings.isPerson { needs[number].insert(.person) }
      if settings.kind == .adjective {
        needs[number].insert(.adjective)
        if numbers.count == 1 { needs[number].insert(.superlative) }
      } else if numbers.count == 1, !profiles[number].isNoun, !profiles[number].adjectives.isEmpty {
        needs[number].insert(.superlative)
      }
      if words[place].shape == .upper, words[place].isWord { needs[number].insert(.acronym) }
      if words[place].shape == .capitalized, words[place].isWord, !profiles[number].isKnown,
        settings.match != .exact
      {
        needs[number].insert(.name)
      }
    }
  }

  private mutating func writeForms() {
    for (number, need) in needs.enumerated() {
      let inflector = TermInflector(
        lexicon: analyzer.lexicon,
        word: Int32(number),
        key: Array(index.words[number]),
        profile: profiles[number]
      )
      inflector.write(need, to: &index.forms, respelt: &index.respelt)
    }
  }

  private mutating func cuePath(_ cue: String) -> [Int32] {
    let bytes = Array(cue.utf8)
    return EntryWords(bytes, TextRange(0, bytes.count)).words.map { word in
      let number = intern(word)
      needs[Int(number)].insert(.nominal)
      if !profiles[Int(number)].infinitives.isEmpty { needs[Int(number)].insert(.verb) }
      return number
    }
  }
}
