import Linguistics
import TextModel

extension FormCache {
  /// Finds out of which words of entries a form may be a form, and keeps it.
  mutating func readForm(_ key: [UInt8]) -> Int32 {
    let form = forms.insert(key)
    readSpelling(key, of: form, [])
    if key.last == UInt8(ascii: "'") { readApostrophe(key, of: form) }
    if index.index.hasAccents { readUnaccented(key, of: form) }
    if key.contains(UInt8(ascii: ".")) { readAcronym(key, of: form) }
    readSuperlative(key, of: form)
    if let plain = Self.withoutInnerAccents(key) { readSpelling(plain, of: form, []) }
    if let other = Self.withOtherAccent(key) { readSpelling(other, of: form, []) }
    return form
  }

  /// The form under which a respelt foreign name is kept: `Shevardnadze` for `Ševardnadze`.
  mutating func readName(_ key: [UInt8]) -> Int32 {
    let marked = [1] + key
    let known = forms.form(marked)
    if known >= 0 { return known }
    let form = forms.insert(marked)
    for reduction in NameSpelling.reductions(of: key) {
      var words = index.index.respelt(reduction)
      if reduction != key { words.append(reduction) }
      for word in words.compactMap({ self.word($0) }) where !profile(of: word).isKnown {
        forms.add(to: form, word: word, [], [.citation, .respelt])
      }
    }
    return form
  }

  /// Adds what a spelling means, by the lexicon and by endings.
  private mutating func readSpelling(
    _ key: [UInt8],
    of form: Int32,
    _ traits: FormSense.Traits
  ) {
    if let word = self.word(key) { addCitation(word, to: form, traits) }
    let analyses = analyzer.analyses(ofKey: key)
    for analysis in analyses { add(analysis, of: key, to: form, traits) }
    readByEnding(key, of: form, traits, isKnown: !analyses.isEmpty)
    readShortened(key, of: form)
  }

  private mutating func addCitation(
    _ word: Int32,
    to form: Int32,
    _ traits: FormSense.Traits
  ) {
    let profile = profile(of: word)
    let traits = traits.union(.citation)
    for noun in profile.nouns {
      forms.add(to: form, word: word, noun.features, traits.union(.noun))
    }
    for adjective in profile.adjectives + profile.participles {
      forms.add(to: form, word: word, adjective.features, traits.union(.adjective))
    }
    if !profile.isNoun, !profile.isAdjective { forms.add(to: form, word: word, [], traits) }
  }

  // MARK: By the lexicon

  private mutating func add(
    _ analysis: Analysis,
    of key: [UInt8],
    to form: Int32,
    _ traits: FormSense.Traits
  ) {
    guard let lexeme = analysis.lexeme else { return }
    switch analysis.partOfSpeech {
    case .noun: addNominal(analysis, lexeme, .noun, key, to: form, traits)
    case .adjective, .ordinal: addNominal(analysis, lexeme, .adjective, key, to: form, traits)
    case .verb:
      addVerb(analysis, lexeme, key, to: form, traits)
      let verbForm = analysis.features.verbForm
      if verbForm == .participle || verbForm == .presentParticiple {
        addParticiple(analysis, key, to: form, traits)
      }
    default: break
    }
  }

  /// Words of entries that are forms of the same noun or adjective.
  private mutating func addNominal(
    _ analysis: Analysis,
    _ lexeme: Lexeme.ID,
    _ partOfSpeech: FormSense.Traits,
    _ key: [UInt8],
    to form: Int32,
    _ traits: FormSense.Traits
  ) {
    guard analysis.derivation != .adverb else { return }
    var prefix: [UInt8] = []
    if case .prefix(let number) = analysis.derivation {
      prefix = Array(Prefixes.all[Int(number)].italian.utf8)
      if key.dropFirst(prefix.count).first == UInt8(ascii: "-") { prefix.append(UInt8(ascii: "-")) }
    }
    var traits = traits.union(partOfSpeech)
    if analysis.derivation == .superlative { traits.insert(.superlative) }
    if analysis.origin == .repaired, key.last.map({ $0 < 0x80 }) ?? false,
      key.last != UInt8(ascii: "'")
    {
      traits.insert(.shortened)
    }
    var found: [Int32] = []
    let lexicon = analyzer.lexicon
    lexicon.forEachForm(of: lexeme) { other, _ in
      let other = prefix.isEmpty ? other : prefix + other
      if other != key, let word = word(other), !found.contains(word) {
        found.append(word)
      }
    }
    for word in found {
      let profile = profile(of: word)
      let nominals = partOfSpeech == .noun ? profile.nouns : profile.adjectives
      for nominal in nominals where nominal.lexeme == lexeme {
        // An entry in the feminine or the plural keeps its gender: `ministra`, `sanzioni`.
        if partOfSpeech == .noun, !nominal.isLemma,
          !Self.sharesGender(analysis.features, nominal.features)
        {
          continue
        }
        let otherNumber =
          nominal.features.number == .plural && analysis.features.number != .plural
        forms.add(
          to: form,
          word: word,
          analysis.features,
          otherNumber ? traits.union(.otherNumber) : traits
        )
      }
    }
  }

  private static func sharesGender(_ left: Features, _ right: Features) -> Bool {
    left.gender.isEmpty || right.gender.isEmpty || !left.gender.isDisjoint(with: right.gender)
  }

  /// Entries that begin with the infinitive, with or without `si`.
  private mutating func addVerb(
    _ analysis: Analysis,
    _ lexeme: Lexeme.ID,
    _ key: [UInt8],
    to form: Int32,
    _ traits: FormSense.Traits
  ) {
    var traits = traits.union(.verb)
    if analysis.clitics != (.none, .none) { traits.insert(.clitic) }
    if analysis.features.verbForm == .infinitive, key.last == UInt8(ascii: "r") {
      traits.insert(.shortened)
    }
    var infinitive = analyzer.lexicon.lemmaKey(of: lexeme)
    if case .prefix(let number) = analysis.derivation {
      infinitive = Array(Prefixes.all[Int(number)].italian.utf8) + infinitive
    }
    if let word = self.word(infinitive) {
      forms.add(to: form, word: word, analysis.features, traits)
    }
    var reflexive = Array(infinitive.dropLast(infinitive.hasSuffix(Array("rre".utf8)) ? 2 : 1))
    reflexive += "si".utf8
    if let word = self.word(reflexive) {
      forms.add(to: form, word: word, analysis.features, traits)
    }
  }

  /// Entries with the participle of the same verb in another gender or number.
  private mutating func addParticiple(
    _ analysis: Analysis,
    _ key: [UInt8],
    to form: Int32,
    _ traits: FormSense.Traits
  ) {
    guard analysis.clitics == (.none, .none), key.count > 3 else { return }
    for vowel in "oaie".utf8 where vowel != key.last {
      let other = key.dropLast() + [vowel]
      guard let word = self.word(Array(other)) else { continue }
      let profile = profile(of: word)
      guard profile.adjectives.isEmpty,
        profile.participles.contains(where: { $0.lexeme == analysis.lexeme })
      else { continue }
      forms.add(to: form, word: word, analysis.features, traits.union(.adjective))
    }
  }

  // MARK: By endings

  /// Words of entries that are not in the lexicon, and feminines that it does not give.
  private mutating func readByEnding(
    _ key: [UInt8],
    of form: Int32,
    _ traits: FormSense.Traits,
    isKnown: Bool
  ) {
    var words = self.word(key).map { [$0] } ?? []
    WordStem.forEachLemma(of: key) { lemma in
      if let word = self.word(lemma) { words.append(word) }
    }
    for word in words {
      let profile = profile(of: word)
      for noun in profile.nouns where noun.isLemma && noun.features.gender == .masculine {
        addFeminine(word, noun, key, to: form, traits)
      }
      guard !index.words[Int(word)].elementsEqual(key),
        !isKnown || !profile.isNoun && !profile.isAdjective,
        !profile.isFunctionWord, !profile.isAdverb || profile.isNoun || profile.isAdjective
      else { continue }
      addGuess(word, profile, key, to: form, traits)
    }
    guard !isKnown, index.index.hasVerbs, key.count > 4 else { return }
    // No stem is longer; a word without end must not cost its square.
    for length in 3..<min(key.count, 40) {
      for lemma in index.index.verbs(key, 0..<length) {
        guard let word = self.word(lemma) else { continue }
        addGuessedVerb(word, key, to: form, traits)
      }
    }
  }

  /// Forms by ending: of words that are not in the lexicon, and other plurals of those that are
  /// (`bracci`, `leaders`).
  private mutating func addGuess(
    _ word: Int32,
    _ profile: WordProfile,
    _ key: [UInt8],
    to form: Int32,
    _ traits: FormSense.Traits
  ) {
    let lemma = String(decoding: index.words[Int(word)], as: UTF8.self)
    let isNominal = profile.isNoun || profile.isAdjective
    if profile.isNoun || !isNominal {
      let common = GuessedInflection.forms(ofNoun: lemma)
      for guess in GuessedInflection.forms(ofNoun: lemma, isPerson: true)
      where guess.ending.utf8.elementsEqual(key) {
        var own = traits.union([.noun, .guessed])
        if !common.contains(guess) { own.insert(.person) }
        forms.add(to: form, word: word, guess.features, own)
      }
    }
    guard !profile.isNoun else { return }
    for guess in GuessedInflection.forms(ofAdjective: lemma)
    where guess.ending.utf8.elementsEqual(key) {
      forms.add(to: form, word: word, guess.features, traits.union([.adjective, .guessed]))
    }
  }

  /// The feminine of a person noun that the lexicon does not give or has as a word of its own.
  private mutating func addFeminine(
    _ word: Int32,
    _ noun: WordProfile.Nominal,
    _ key: [UInt8],
    to form: Int32,
    _ traits: FormSense.Traits
  ) {
    let lexeme = analyzer.lexicon[noun.lexeme]
    guard lexeme.flags.has("hum") else { return }
    for guess in GuessedInflection.feminines(of: noun.prefix + lexeme.lemma)
    where guess.ending.utf8.elementsEqual(key) && mayBeWoman(key) {
      forms.add(to: form, word: word, guess.features, traits.union(.noun))
    }
  }

  /// Whether a feminine form may be a woman: `signora` is a person as well, `senatrice` unknown, but
  /// `caduta` and `politica` are other words.
  private mutating func mayBeWoman(_ key: [UInt8]) -> Bool {
    analyzer.analyses(ofKey: key).allSatisfy { reading in
      guard reading.partOfSpeech == .noun, let lexeme = reading.lexeme else { return true }
      return analyzer.lexicon[lexeme].flags.has("hum")
    }
  }

  private mutating func addGuessedVerb(
    _ word: Int32,
    _ key: [UInt8],
    to form: Int32,
    _ traits: FormSense.Traits
  ) {
    guard profile(of: word).infinitives.isEmpty else { return }
    var infinitive = Array(index.words[Int(word)])
    if infinitive.hasSuffix(Array("rsi".utf8)) {
      infinitive = infinitive.dropLast(2) + Array("e".utf8)
      guard analyzer.lexicon.lexemes(lemma: infinitive, in: 0..<infinitive.count).isEmpty else {
        return
      }
    }
    let traits = traits.union([.verb, .guessed])
    let lemma = String(decoding: infinitive, as: UTF8.self)
    for guess in GuessedInflection.forms(ofVerb: lemma) {
      let letters = Array(guess.ending.utf8)
      if letters == key {
        forms.add(to: form, word: word, guess.features, traits)
        continue
      }
      guard let host = Clitics.host(letters, guess.features), key.starts(with: host) else {
        continue
      }
      let rest = Array(key.dropFirst(host.count))
      if rest.isEmpty {
        forms.add(to: form, word: word, guess.features, traits.union(.shortened))
      } else if Clitics.all.contains(rest) {
        forms.add(to: form, word: word, guess.features, traits.union(.clitic))
      }
    }
  }

  /// `lunghissimo`, also where the lexicon has it as a word of its own.
  private mutating func readSuperlative(_ key: [UInt8], of form: Int32) {
    guard key.count > 7, key.dropLast().hasSuffix("issim"), let vowel = key.last else { return }
    let stem = key.dropLast(6)
    let soft = stem.last == UInt8(ascii: "h") ? stem.dropLast() : stem
    let guesses = GuessedInflection.forms(ofAdjective: "o")
    let features = guesses.first { $0.ending.utf8.first == vowel }?.features ?? []
    for lemma in [soft + "o".utf8, stem + "e".utf8, stem + "io".utf8] {
      guard let word = self.word(Array(lemma)) else { continue }
      if profile(of: word).adjectives.contains(where: \.isLemma) {
        forms.add(to: form, word: word, features, [.adjective, .superlative])
      }
    }
  }

  // MARK: Spellings

  /// Words that lose letters before another word though their ending does not tell.
  private static let shortened: [[UInt8]: [UInt8]] = Dictionary(
    uniqueKeysWithValues: [
      ("san", "santo"), ("gran", "grande"), ("bel", "bello"), ("buon", "buono"),
      ("fra", "frate"), ("suor", "suora"), ("mar", "mare"), ("sant'", "santo"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
  )

  /// `san`, `gran`, and what has lost its `e` without being in the lexicon.
  private mutating func readShortened(_ key: [UInt8], of form: Int32) {
    if let full = Self.shortened[key], let word = self.word(full) {
      let traits: FormSense.Traits = [.noun, .adjective, .shortened, .citation]
      forms.add(to: form, word: word, [.anyGender, .singular], traits)
    }
    guard key.count > 5, let last = key.last,
      last == UInt8(ascii: "r") || last == UInt8(ascii: "l")
        || last == UInt8(ascii: "n"),
      let word = self.word(key + Array("e".utf8))
    else { return }
    let profile = profile(of: word)
    guard profile.isNoun || !profile.isKnown else { return }
    forms.add(
      to: form,
      word: word,
      profile.nouns.first?.features ?? [.anyGender, .singular],
      [.noun, .shortened, .citation]
    )
  }

  /// An accent typed as an apostrophe: `tribu'`.
  private mutating func readApostrophe(_ key: [UInt8], of form: Int32) {
    let stem = Array(key.dropLast())
    if key == Array("d'".utf8), let word = self.word(Array("di".utf8)) {
      forms.add(to: form, word: word, [], .citation)
    }
    for accented in WordStem.accented(stem) {
      if let word = self.word(accented) { addCitation(word, to: form, []) }
    }
  }

  /// A capital without its accent, or a name without its marks.
  private mutating func readUnaccented(_ key: [UInt8], of form: Int32) {
    for accented in index.index.unaccented(key) {
      guard let word = self.word(accented) else { continue }
      guard WordStem.endsInAccentedVowel(index.words[Int(word)]) else {
        addCitation(word, to: form, [])
        continue
      }
      addCitation(word, to: form, .needsCapitals)
      for reduction in NameSpelling.reductions(of: key)
      where index.index.respelt(reduction).contains(accented) {
        forms.add(to: form, word: word, [], [.citation, .respelt])
      }
    }
  }

  /// `O.N.U.` for `ONU`.
  private mutating func readAcronym(_ key: [UInt8], of form: Int32) {
    let letters = key.filter { $0 != UInt8(ascii: ".") }
    guard (2...8).contains(letters.count), let word = self.word(letters) else { return }
    forms.add(to: form, word: word, [], [.citation, .dotted])
  }

  /// `princìpi` and `sùbito`, whose accent only says where the stress is; `nil` without one.
  private static func withoutInnerAccents(_ key: [UInt8]) -> [UInt8]? {
    guard let last = key.scalar(before: key.count), key.count > last.length + 3 else { return nil }
    let stem = Array(key.dropLast(last.length))
    guard stem.contains(where: { $0 >= 0x80 }) else { return nil }
    let plain = Folding.unaccented(stem)
    return plain.count < stem.count ? plain + key.suffix(last.length) : nil
  }

  /// `perchè` for `perché` and the like.
  private static func withOtherAccent(_ key: [UInt8]) -> [UInt8]? {
    guard let last = key.scalar(before: key.count), last.length == 2 else { return nil }
    let other: UInt32
    switch last.value {
    case 0xE8: other = 0xE9
    case 0xE9: other = 0xE8
    case 0xE1: other = 0xE0
    case 0xED: other = 0xEC
    case 0xF3: other = 0xF2
    case 0xFA: other = 0xF9
    default: return nil
    }
    var result = Array(key.dropLast(2))
    result.append(scalar: other)
    return result
  }
}
