import Linguistics
import TextModel

/// Writes the forms of one word of an entry into the table of forms.
struct TermInflector {
  /// What the entries want of a word.
  struct Need: OptionSet, Hashable, Sendable {
    var rawValue: UInt8

    /// Its forms as noun or adjective.
    static let nominal = Need(rawValue: 1 << 0)
    /// Its forms as a verb.
    static let verb = Need(rawValue: 1 << 1)
    /// The spellings of a foreign name.
    static let name = Need(rawValue: 1 << 2)
    /// The spellings of an acronym.
    static let acronym = Need(rawValue: 1 << 3)
    /// The feminine, too, of a noun that the lexicon does not know.
    static let person = Need(rawValue: 1 << 4)
    /// Its forms as an adjective if the lexicon does not know it.
    static let adjective = Need(rawValue: 1 << 5)
    /// The absolute superlative.
    static let superlative = Need(rawValue: 1 << 6)
  }

  let lexicon: Lexicon
  let word: Int32
  let key: [UInt8]
  let profile: WordProfile

  /// Writes all forms that `need` asks for.
  func write(_ need: Need, to forms: inout FormTable, respelt: inout FormTable) {
    writeCitation(to: &forms)
    if need.contains(.acronym) { writeAcronym(to: &forms) }
    if need.contains(.name) { writeRespellings(to: &respelt) }
    if need.contains(.nominal) { writeNominal(need, to: &forms) }
    if need.contains(.verb) { writeVerb(to: &forms) }
  }

  private func writeCitation(to forms: inout FormTable) {
    var traits: FormSense.Traits = .citation
    var features: Features = []
    if let noun = profile.nouns.first {
      traits.insert(.noun)
      features = noun.features
    } else if let adjective = profile.adjectives.first ?? profile.participles.first {
      traits.insert(.adjective)
      features = adjective.features
    }
    add(key, features, traits, to: &forms)
    if key == Array("di".utf8) { add(Array("d'".utf8), [], .citation, to: &forms) }
  }

  // MARK: Nouns and adjectives

  private func writeNominal(_ need: Need, to forms: inout FormTable) {
    for noun in profile.nouns { write(noun, .noun, to: &forms) }
    for adjective in profile.adjectives { write(adjective, .adjective, to: &forms) }
    if profile.adjectives.isEmpty {
      for participle in profile.participles { writeParticiple(participle, to: &forms) }
    }
    if !profile.isNoun, !profile.isAdjective { writeGuessed(need, to: &forms) }
    if need.contains(.superlative), profile.isAdjective { writeSuperlative(to: &forms) }
    writeShortened(to: &forms)
  }

  private func write(
    _ nominal: WordProfile.Nominal,
    _ traits: FormSense.Traits,
    to forms: inout FormTable
  ) {
    let all = lexicon.forms(of: nominal.lexeme)
    for form in all {
      // An entry in the feminine or the plural keeps its gender: `ministra`, `sanzioni`.
      if traits == .noun, !nominal.isLemma, !Self.sharesGender(form.features, nominal.features) {
        continue
      }
      let otherNumber = Self.isPlural(nominal.features) && !Self.isPlural(form.features)
      add(
        Array((nominal.prefix + form.ending).utf8),
        form.features,
        otherNumber ? traits.union(.otherNumber) : traits,
        to: &forms
      )
    }
    if traits == .noun, nominal.isLemma { writeFeminine(nominal, all, to: &forms) }
  }

  private static func sharesGender(_ left: Features, _ right: Features) -> Bool {
    left.gender.isEmpty || right.gender.isEmpty || !left.gender.isDisjoint(with: right.gender)
  }

  private static func isPlural(_ features: Features) -> Bool { features.number == .plural }

  /// The feminine of a person noun for which the lexicon gives none.
  private func writeFeminine(
    _ nominal: WordProfile.Nominal,
    _ all: [Paradigm.Form],
    to forms: inout FormTable
  ) {
    let lexeme = lexicon[nominal.lexeme]
    guard lexeme.flags.has("hum"), nominal.features.gender == .masculine,
      !all.contains(where: { $0.features.contains(.feminine) })
    else { return }
    let guessed = GuessedInflection.forms(ofNoun: lexeme.lemma, isPerson: true)
    let feminine = guessed.filter { $0.features.gender == .feminine }
    // `caduta`, `politica` are other words, not feminines.
    guard let first = feminine.first, lexicon.lexeme(lemma: first.ending, .noun) == nil else {
      return
    }
    for form in feminine {
      add(Array((nominal.prefix + form.ending).utf8), form.features, .noun, to: &forms)
    }
  }

  private func writeParticiple(_ participle: WordProfile.Nominal, to forms: inout FormTable) {
    let stem = key.dropLast()
    let endings: [(String, Features)] =
      key.last == UInt8(ascii: "e")
        || key.last == UInt8(ascii: "i")
          && participle.features.gender == .anyGender
      ? [("e", [.anyGender, .singular]), ("i", [.anyGender, .plural])]
      : [
        ("o", [.masculine, .singular]), ("a", [.feminine, .singular]),
        ("i", [.masculine, .plural]), ("e", [.feminine, .plural]),
      ]
    for (ending, features) in endings {
      add(stem + Array(ending.utf8), features, .adjective, to: &forms)
    }
  }

  private func writeGuessed(_ need: Need, to forms: inout FormTable) {
    let text = String(decoding: key, as: UTF8.self)
    let looksLikeAdjective = GuessedInflection.looksLikeAdjective(text)
    if !need.contains(.adjective) {
      let isPerson = need.contains(.person)
      for form in GuessedInflection.forms(ofNoun: text, isPerson: isPerson) {
        add(Array(form.ending.utf8), form.features, [.noun, .guessed], to: &forms)
      }
    }
    if need.contains(.adjective) || looksLikeAdjective {
      for form in GuessedInflection.forms(ofAdjective: text) {
        add(Array(form.ending.utf8), form.features, [.adjective, .guessed], to: &forms)
      }
    }
  }

  private func writeSuperlative(to forms: inout FormTable) {
    guard let last = key.last, last == UInt8(ascii: "o") || last == UInt8(ascii: "e") else {
      return
    }
    var stem = Array(key.dropLast())
    if let consonant = stem.last, consonant == UInt8(ascii: "c") || consonant == UInt8(ascii: "g"),
      let adjective = profile.adjectives.first,
      lexicon[adjective.lexeme].inflectionClass == "a1h"
    {
      stem.append(UInt8(ascii: "h"))
    }
    if stem.last == UInt8(ascii: "i") { stem.removeLast() }
    for form in GuessedInflection.forms(ofAdjective: "issimo") {
      add(
        stem + Array(form.ending.utf8),
        form.features,
        [.adjective, .superlative],
        to: &forms
      )
    }
  }

  // MARK: Shortened forms

  /// Endings that lose letters before another word.
  private static let shortenedEndings: [(ending: [UInt8], drops: Int)] = [
    ("ore", 1), ("iere", 1), ("ale", 1), ("gione", 1),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Words that do so though their ending does not.
  private static let shortenedWords: [(word: [UInt8], drops: Int)] = [
    ("mare", 1), ("santo", 2), ("grande", 2), ("bello", 2), ("buono", 1), ("frate", 2),
    ("suora", 1), ("monte", 1),
  ].map { (Array($0.0.utf8), $0.1) }

  /// `professor`, `general`, `mar`, `gran`: before another word.
  private func writeShortened(to forms: inout FormTable) {
    let traits: FormSense.Traits = profile.isNoun ? [.noun, .shortened] : [.adjective, .shortened]
    func write(_ drops: Int) {
      add(Array(key.dropLast(drops)), [.anyGender, .singular], traits, to: &forms)
    }
    for (word, drops) in Self.shortenedWords where key == word { write(drops) }
    guard profile.isNoun || !profile.isKnown && key.count > 6 else { return }
    for (ending, drops) in Self.shortenedEndings where key.hasSuffix(ending) { write(drops) }
  }

  // MARK: Verbs

  private func writeVerb(to forms: inout FormTable) {
    let isReflexive = key.hasSuffix(Array("rsi".utf8))
    var infinitive = key
    var verbs = profile.infinitives
    if isReflexive {
      infinitive = Array(key.dropLast(2))
      let full = infinitive + Array("e".utf8)
      let contracted = infinitive + Array("re".utf8)
      verbs = lexicon.lexemes(lemma: full, in: 0..<full.count)
      infinitive = full
      if verbs.isEmpty {
        verbs = lexicon.lexemes(lemma: contracted, in: 0..<contracted.count)
        if !verbs.isEmpty { infinitive = contracted }
      }
      verbs.removeAll { lexicon.partOfSpeech(of: $0) != .verb }
    }
    if let verb = verbs.first {
      write(verb: lexicon.forms(of: verb), .verb, to: &forms)
    } else {
      let text = String(decoding: infinitive, as: UTF8.self)
      write(verb: GuessedInflection.forms(ofVerb: text), [.verb, .guessed], to: &forms)
    }
  }

  private func write(
    verb all: [Paradigm.Form],
    _ traits: FormSense.Traits,
    to forms: inout FormTable
  ) {
    for form in all {
      let letters = Array(form.ending.utf8)
      add(letters, form.features, traits, to: &forms)
      var host = letters
      switch form.features.verbForm {
      case .infinitive:
        host.removeLast()
        add(host, form.features, traits.union(.shortened), to: &forms)
        if host.hasSuffix(Array("rr".utf8)) { host.removeLast() }
      case .gerund: break
      case .participle: break
      case .imperative where form.features.contains(.second): break
      default: continue
      }
      for clitic in Clitics.all {
        add(host + clitic, form.features, traits.union(.clitic), to: &forms)
      }
    }
  }

  // MARK: Spellings

  private func writeAcronym(to forms: inout FormTable) {
    guard (2...7).contains(key.count), key.allSatisfy({ $0 &- 0x61 < 26 }) else { return }
    var dotted: [UInt8] = []
    for letter in key { dotted += [letter, UInt8(ascii: ".")] }
    add(dotted, Features(), [.citation, .dotted], to: &forms)
    dotted.removeLast()
    add(dotted, Features(), [.citation, .dotted], to: &forms)
  }

  private func writeRespellings(to respelt: inout FormTable) {
    guard key.count > 3 else { return }
    for reduction in NameSpelling.reductions(of: key) {
      respelt.add(reduction, word: word, Features(), [.citation, .respelt])
    }
  }

  /// Adds a form and the ways in which its accents are typed.
  private func add(
    _ form: [UInt8],
    _ features: Features,
    _ traits: FormSense.Traits,
    to forms: inout FormTable
  ) {
    forms.add(form, word: word, features, traits)
    guard form.contains(where: { $0 >= 0x80 }) else { return }
    let plain = Folding.unaccented(form)
    guard plain != form else { return }
    if let last = form.last, last >= 0x80 {
      forms.add(plain + [UInt8(ascii: "'")], word: word, features, traits)
      forms.add(plain, word: word, features, traits.union(.needsCapitals))
      for accent in Self.accents(of: plain) where accent != form {
        forms.add(accent, word: word, features, traits)
      }
    } else {
      forms.add(plain, word: word, features, traits)
    }
  }

  /// A word with a grave and with an acute accent on its last vowel.
  private static func accents(of plain: [UInt8]) -> [[UInt8]] {
    let letters: String
    switch plain.last {
    case UInt8(ascii: "a"): letters = "àá"
    case UInt8(ascii: "e"): letters = "èé"
    case UInt8(ascii: "i"): letters = "ìí"
    case UInt8(ascii: "o"): letters = "òó"
    case UInt8(ascii: "u"): letters = "ùú"
    default: letters = ""
    }
    return letters.unicodeScalars.map { plain.dropLast() + Array(String($0).utf8) }
  }
}
