import Linguistics
import TextModel

/// What grammar says of the words met so far: forms of the text, words of entries, patterns.
///
/// All of it is found out at the first meeting, since an article touches few of the words of a
/// glossary; then it is looked up.
struct FormCache: Sendable {
  /// The entries compiled so far.
  private(set) var index: CompiledTerms
  let analyzer: ItalianAnalyzer
  /// The forms of the text, those of no entry among them.
  var forms = FormTable(minimumCapacity: 1_024)
  /// The readings of words of the text as they are weighed.
  private(set) var columns: ColumnCache
  private var nameOfSpelling: [Int32] = []
  private var roles: [ContextRules.Role] = []
  private var headReadings: [HeadReadings.Key: HeadReadings] = [:]
  private var profileOfWord: [Int32] = []
  private var profiles: [WordProfile] = []
  private var structureOfPattern: [Int32] = []
  private(set) var structures: [PatternStructure] = []

  init(index: TermIndex, analyzer: ItalianAnalyzer) {
    self.index = CompiledTerms(index)
    self.analyzer = analyzer
    columns = ColumnCache(Disambiguator(lexicon: analyzer.lexicon))
  }

  /// More forms than this are forgotten, so that a text of any length needs no more memory.
  private static let limit = 400_000

  /// Forgets forms if there are very many; must not be called while their numbers are in use.
  mutating func trim() {
    guard forms.count > Self.limit || headReadings.count > Self.limit else { return }
    forms = FormTable(minimumCapacity: 1_024)
    columns = ColumnCache(columns.disambiguator)
    nameOfSpelling.removeAll()
    roles.removeAll()
    headReadings.removeAll()
  }

  /// The number of the form with a folding key.
  mutating func form(_ key: [UInt8]) -> Int32 {
    let known = forms.form(key)
    return known >= 0 ? known : readForm(key)
  }

  /// The form under which a spelling is kept as that of a foreign name; see ``readName(_:)``.
  mutating func nameForm(ofSpelling spelling: Int32) -> Int32 {
    let place = Int(spelling)
    if place >= nameOfSpelling.count {
      nameOfSpelling += repeatElement(-1, count: max(place + 1 - nameOfSpelling.count, place))
    }
    if nameOfSpelling[place] < 0 { nameOfSpelling[place] = readName(forms.key(spelling)) }
    return nameOfSpelling[place]
  }

  /// The readings of a form as they are weighed.
  mutating func column(ofForm form: Int32, _ standing: ColumnCache.Standing) -> ReadingColumn {
    if let column = columns.column(form, standing) { return column }
    let key = forms.key(form)
    return columns.make(form, standing, key, analyzer.analyses(ofKey: key))
  }

  /// What a form does to a word beside it.
  mutating func role(ofForm form: Int32) -> ContextRules.Role {
    let place = Int(form)
    if place >= roles.count {
      roles += repeatElement([], count: max(place + 1 - roles.count, roles.count))
    }
    if roles[place].isEmpty {
      let key = forms.key(form)
      roles[place] = ContextRules.Role(key, analyzer.analyses(ofKey: key))
    }
    return roles[place]
  }

  /// Which of the readings of a candidate's head are the term.
  mutating func headReadings(
    of candidate: TermCandidate,
    _ standing: ColumnCache.Standing
  ) -> HeadReadings {
    let key = HeadReadings.Key(candidate, standing)
    if let known = headReadings[key] { return known }
    let made = HeadReadings(candidate, standing, &self)
    headReadings[key] = made
    return made
  }

  /// Whether a form is one of a noun of the index in a gender and number.
  func isNoun(_ form: Int32, of word: Int32, with features: Features) -> Bool {
    var sense = forms.firstSense(ofForm: form)
    while sense >= 0 {
      let current = forms.senses[Int(sense)]
      if current.word == word, current.traits.contains(.noun), current.features == features {
        return true
      }
      sense = current.next
    }
    return false
  }

  /// The hash of a word of an entry.
  func hash(ofWord word: Int32) -> UInt64 {
    var hash = WordHash()
    for byte in index.words[Int(word)] { hash.add(byte) }
    return hash.value
  }

  /// The number of a word that some entry has, by its folding key.
  mutating func word(_ key: [UInt8]) -> Int32? { index.word(key) }

  /// What the lexicon says of a word of an entry.
  mutating func profile(of word: Int32) -> WordProfile {
    Self.makeRoom(for: Int(word), in: &profileOfWord)
    let known = profileOfWord[Int(word)]
    if known >= 0 { return profiles[Int(known)] }
    let key = Array(index.words[Int(word)])
    let profile = WordProfile(key, analyzer.analyses(ofKey: key), analyzer.lexicon)
    profileOfWord[Int(word)] = Int32(profiles.count)
    profiles.append(profile)
    return profile
  }

  /// Which words of a pattern inflect, as a number in ``structures``.
  mutating func structureNumber(ofPattern number: Int32) -> Int {
    Self.makeRoom(for: Int(number), in: &structureOfPattern)
    let known = structureOfPattern[Int(number)]
    if known >= 0 { return Int(known) }
    let pattern = index.patterns[Int(number)]
    structureOfPattern[Int(number)] = Int32(structures.count)
    structures.append(readStructure(pattern))
    return structures.count - 1
  }

  private static func makeRoom(for place: Int, in numbers: inout [Int32]) {
    guard place >= numbers.count else { return }
    numbers += repeatElement(-1, count: max(place + 1 - numbers.count, numbers.count))
  }

  private mutating func readStructure(_ pattern: TermPattern) -> PatternStructure {
    let path = index.path(pattern)
    var words: [PhraseStructure.Word] = []
    for (place, word) in path.enumerated() {
      words.append(
        PhraseStructure.Word(
          key: Array(index.words[Int(word)]),
          hasCapital: pattern.capitals & 1 << place != 0,
          profile: profile(of: word)
        )
      )
    }
    let phrase = PhraseStructure(words, kind: pattern.kind ?? kind(of: pattern, words))
    var structure = PatternStructure(roles: phrase.roles)
    structure.traits = phrase.partsOfSpeech
    if pattern.traits.contains(.besideNoun) { structure.traits.remove(.noun) }
    structure.headWord = path[path.startIndex]
    if isFixed(pattern, words) {
      structure.roles = Array(repeating: .fixed, count: words.count)
      return structure
    }
    structure.head = phrase.head
    structure.headWord = path[path.startIndex + phrase.head]
    if phrase.isPlural, !pattern.traits.contains(.pluralOnly), !words[0].hasCapital {
      structure.traits.insert(.plural)
    }
    if phrase.roles.first == .verb, words[0].key.hasSuffix(Array("rsi".utf8)) {
      structure.traits.insert(.reflexive)
    }
    return structure
  }

  /// Whether no word of a pattern inflects: acronyms, names of one word, what the entry says.
  private func isFixed(_ pattern: TermPattern, _ words: [PhraseStructure.Word]) -> Bool {
    if !pattern.traits.isDisjoint(with: [.invariable, .sameSpelling, .acronym]) { return true }
    guard words.count == 1, pattern.traits.contains(.bindsCapital) else { return false }
    return pattern.kind == .proper || !words[0].profile.isNoun && !words[0].profile.isAdjective
  }

  // MARK: Parts of speech

  /// What an entry is whose glossary does not say, where its one word could be several things: the
  /// one whose English in the lexicon is the entry's.
  private func kind(of pattern: TermPattern, _ words: [PhraseStructure.Word]) -> Entry.Kind? {
    let profile = words[0].profile
    guard words.count == 1, profile.isNoun else { return nil }
    let adjectives = profile.adjectives.filter(\.isLemma).map(\.lexeme)
    guard !adjectives.isEmpty || !profile.infinitives.isEmpty else { return nil }
    let place = index.index.place(pattern.entry)
    let glossary = index.index.glossaries[Int(place.glossary)]
    let row = glossary.rowNumbers(ofEntry: Int(place.entry)).first.map(Int.init) ?? 0
    let english = glossary.string(glossary.field(.english, ofRow: row)).lowercased()
    if english.hasPrefix("to "), !profile.infinitives.isEmpty { return .verb }
    if means(english, adjectives) { return .adjective }
    if means(english, profile.nouns.map(\.lexeme)) { return .noun }
    return means(english, profile.infinitives) ? .verb : nil
  }

  private func means(_ english: String, _ lexemes: [Lexeme.ID]) -> Bool {
    lexemes.contains { id in
      let lexeme = analyzer.lexicon[id]
      return lexeme.english.lowercased() == english || lexeme.alternatives.contains(english)
    }
  }
}
