import TextModel

/// Finds the readings of Italian word forms.
///
/// Endings are taken off and the rest looked up as a lemma; what that does not explain is tried
/// with clitics, restored vowels and accents, prefixes and suffixes taken away, and at last by its
/// ending alone.
public struct ItalianAnalyzer: Sendable {
  /// The lexicon that is looked up.
  public let lexicon: Lexicon

  /// Creates an analyzer.
  public init(lexicon: Lexicon = .builtIn) {
    self.lexicon = lexicon
  }

  /// No Italian word takes more bytes; what does is not looked at letter by letter.
  private static let longestWord = 80

  /// The readings of a word as it stands in text.
  public func analyses(of word: String) -> [Analysis] {
    analyses(ofKey: Folding.key(word))
  }

  /// The readings of a word given as its folding key, the surest kind only; empty for an unknown
  /// word whose ending says nothing.
  public func analyses(ofKey key: [UInt8]) -> [Analysis] {
    guard key.count <= Self.longestWord else { return [] }
    return lexicon.memory.readings(ofKey: key) { read(key) }
  }

  private func read(_ key: [UInt8]) -> [Analysis] {
    var found: [Analysis] = []
    lookUp(key, into: &found)
    if found.isEmpty { repair(key, into: &found) }
    addClitics(key, into: &found)
    if found.isEmpty { derive(key, into: &found) }
    return found
  }

  /// Whether the lexicon explains the word without guessing.
  public func isKnown(_ key: [UInt8]) -> Bool { !analyses(ofKey: key).isEmpty }

  // MARK: Look-up

  private func lookUp(
    _ key: [UInt8],
    origin: Analysis.Origin = .lexicon,
    into found: inout [Analysis]
  ) {
    guard !key.isEmpty else { return }
    lookUpFixed(key, origin, &found)
    // The hashes of what is left when an ending is taken off, so that a lemma need not be spelt out
    // to see that there is none.
    var stems = [WordHash()]
    stems.reserveCapacity(key.count + 1)
    for byte in key {
      var stem = stems[stems.count - 1]
      stem.add(byte)
      stems.append(stem)
    }
    var split = key.count
    while split >= 0, key.count - split <= lexicon.inflection.longestEnding {
      var index = lexicon.inflection.firstExchange(key, split..<key.count)
      while index >= 0 {
        let exchange = lexicon.inflection.exchanges[Int(index)]
        var hash = stems[split]
        for byte in lexicon.inflection.lemmaEndings[exchange.lemmaEnding] { hash.add(byte) }
        if lexicon.lines.firstLine(hash: hash.value) >= 0 {
          let lemma = key[..<split] + lexicon.inflection.lemmaEndings[exchange.lemmaEnding]
          addLexemes(Array(lemma), exchange, origin, &found)
        }
        index = exchange.next
      }
      split -= 1
    }
  }

  /// Closed-class words, and forms that no paradigm makes.
  private func lookUpFixed(
    _ key: [UInt8],
    _ origin: Analysis.Origin,
    _ found: inout [Analysis]
  ) {
    var id = lexicon.lines.firstLine(key, in: 0..<key.count)
    while id >= 0 {
      if lexicon.kind(of: id) == .closed {
        let features = lexicon.features(ofClosed: id)
        found.append(
          Analysis(lexeme: id, lexicon.partOfSpeech(of: id), features, origin: origin)
        )
      }
      id = lexicon.lines.line(after: id)
    }
    var index = lexicon.firstIrregularForm(key)
    while index >= 0 {
      let form = lexicon.irregularForms[Int(index)]
      let partOfSpeech = lexicon.partOfSpeech(of: form.lexeme)
      found.append(Analysis(lexeme: form.lexeme, partOfSpeech, form.features, origin: origin))
      index = form.next
    }
  }

  private func addLexemes(
    _ lemma: [UInt8],
    _ exchange: InflectionTable.Exchange,
    _ origin: Analysis.Origin,
    _ found: inout [Analysis]
  ) {
    var id = lexicon.lines.firstLine(lemma, in: 0..<lemma.count)
    while id >= 0 {
      if let paradigm = lexicon.paradigm(of: id) {
        let partOfSpeech = lexicon.partOfSpeech(of: id)
        var rule = exchange.firstRule
        while rule >= 0 {
          let current = lexicon.inflection.rules[Int(rule)]
          if current.paradigm == paradigm {
            let analysis = Analysis(lexeme: id, partOfSpeech, current.features, origin: origin)
            if !found.contains(analysis) { found.append(analysis) }
          }
          rule = current.next
        }
      }
      id = lexicon.lines.line(after: id)
    }
  }

  // MARK: Repairs

  private static let apostrophe = UInt8(ascii: "'")

  /// Accents typed as apostrophes or the wrong way, elided and shortened endings.
  private func repair(_ key: [UInt8], into found: inout [Analysis]) {
    guard let last = key.last else { return }
    if last == Self.apostrophe {
      let stem = Array(key.dropLast())
      for accented in Self.accented(stem) where found.isEmpty {
        lookUp(accented, origin: .repaired, into: &found)
      }
      if found.isEmpty {
        for vowel in "oaei".utf8 where !stem.isEmpty {
          lookUp(stem + [vowel], origin: .repaired, into: &found)
        }
      }
      return
    }
    if let swapped = Self.withOtherAccent(key) {
      lookUp(swapped, origin: .repaired, into: &found)
      if !found.isEmpty { return }
    }
    if let (plain, accent) = Self.withoutInnerAccent(key) {
      lookUp(plain, origin: .repaired, into: &found)
      found = Self.stressed(found, plain, accent, lexicon)
      return
    }
    switch last {
    case UInt8(ascii: "e")
    where key.hasSuffix(Array("cie".utf8)) || key.hasSuffix(Array("gie".utf8)):
      // `provincie`, `valigie` beside the plurals in -ce and -ge.
      lookUp(key.dropLast(2) + [UInt8(ascii: "e")], origin: .repaired, into: &found)
      found.removeAll { $0.features.number != .plural || $0.partOfSpeech == .verb }
    case UInt8(ascii: "r"), UInt8(ascii: "l"), UInt8(ascii: "n"):
      guard key.count > 2 else { return }
      lookUp(key + [UInt8(ascii: "e")], origin: .repaired, into: &found)
      found.removeAll { analysis in
        analysis.partOfSpeech == .verb && analysis.features.verbForm != .infinitive
          || analysis.features.number == .plural
      }
    default: break
    }
  }

  /// `perche` and `citta` with a grave or an acute accent on the last vowel.
  static func accented(_ stem: [UInt8]) -> [[UInt8]] {
    let forms: [String]
    switch stem.last {
    case UInt8(ascii: "a"): forms = ["à"]
    case UInt8(ascii: "e"): forms = ["è", "é"]
    case UInt8(ascii: "i"): forms = ["ì"]
    case UInt8(ascii: "o"): forms = ["ò"]
    case UInt8(ascii: "u"): forms = ["ù"]
    default: forms = []
    }
    return forms.map { stem.dropLast() + Array($0.utf8) }
  }

  /// `perchè` for `perché` and the reverse; other vowels with an acute are read as with a grave.
  static func withOtherAccent(_ key: [UInt8]) -> [UInt8]? {
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

  /// `subìto`, `prìncipi`: the word without the accent that tells it from one spelt alike, and the
  /// place of the accented vowel.
  private static func withoutInnerAccent(_ key: [UInt8]) -> (plain: [UInt8], accent: Int)? {
    guard let lead = key.firstIndex(of: 0xC3), lead + 2 < key.count else { return nil }
    let plain: UInt8
    switch key[lead + 1] {
    case 0xA0, 0xA1: plain = UInt8(ascii: "a")
    case 0xA8, 0xA9: plain = UInt8(ascii: "e")
    case 0xAC, 0xAD: plain = UInt8(ascii: "i")
    case 0xB2, 0xB3: plain = UInt8(ascii: "o")
    case 0xB9, 0xBA: plain = UInt8(ascii: "u")
    default: return nil
    }
    return (key[..<lead] + [plain] + key[(lead + 2)...], lead)
  }

  /// The readings that the written accent leaves: on the vowel before the last it speaks for
  /// participles (`subìto`) and plurals of nouns in -io (`princìpi`), further back against them.
  private static func stressed(
    _ readings: [Analysis],
    _ key: [UInt8],
    _ accent: Int,
    _ lexicon: Lexicon
  ) -> [Analysis] {
    let isLate = !key[(accent + 1)..<(key.count - 1)].contains { "aeiou".utf8.contains($0) }
    let kept = readings.filter { reading in
      let isParticiple = reading.features.verbForm == .participle
      let isShort = reading.lexeme.map { lexicon[$0].lemma.hasSuffix("io") } ?? false
      if reading.partOfSpeech == .adverb { return false }
      return isLate
        ? isParticiple || isShort || !readings.contains { $0.features.verbForm == .participle }
        : !isParticiple && !isShort
    }
    guard isLate, kept.contains(where: { $0.partOfSpeech == .noun }) else {
      return kept.isEmpty ? readings : kept
    }
    let short = kept.filter { reading in
      reading.lexeme.map { lexicon[$0].lemma.hasSuffix("io") } ?? false
    }
    return short.isEmpty ? kept : short
  }

  // MARK: Clitics

  private struct CliticEnding {
    var letters: [UInt8]
    var clitics: (Analysis.Clitic, Analysis.Clitic)
  }

  private static let cliticEndings: [CliticEnding] = {
    let single: [(String, Analysis.Clitic)] = [
      ("mi", .mi), ("ti", .ti), ("si", .si), ("ci", .ci), ("vi", .vi), ("lo", .lo), ("la", .la),
      ("li", .li), ("le", .le), ("gli", .gli), ("ne", .ne),
    ]
    let leading: [(String, Analysis.Clitic)] = [
      ("me", .mi), ("te", .ti), ("se", .si), ("ce", .ci), ("ve", .vi), ("glie", .gli),
    ]
    let trailing = single.filter { ["lo", "la", "li", "le", "ne"].contains($0.0) }
    var endings: [CliticEnding] = []
    for (first, firstClitic) in leading {
      for (second, secondClitic) in trailing {
        endings.append(
          CliticEnding(letters: Array((first + second).utf8), clitics: (firstClitic, secondClitic))
        )
      }
    }
    endings.append(CliticEnding(letters: Array("cisi".utf8), clitics: (.ci, .si)))
    for (letters, clitic) in single {
      endings.append(CliticEnding(letters: Array(letters.utf8), clitics: (clitic, .none)))
    }
    return endings
  }()

  private func addClitics(_ key: [UInt8], into found: inout [Analysis]) {
    guard key.count > 4 else { return }
    for ending in Self.cliticEndings where key.hasSuffix(ending.letters) {
      let stem = Array(key.dropLast(ending.letters.count))
      var bare: [Analysis] = []
      addHosts(stem, into: &bare)
      guard !bare.isEmpty else { continue }
      for var analysis in bare {
        analysis.clitics = ending.clitics
        found.append(analysis)
      }
      return
    }
  }

  /// The infinitives, gerunds, participles and imperatives that may bear a clitic.
  private func addHosts(_ stem: [UInt8], into found: inout [Analysis]) {
    var readings: [Analysis] = []
    if stem.last == UInt8(ascii: "r") {
      lookUp(stem + Array("e".utf8), origin: .repaired, into: &readings)
      lookUp(stem + Array("re".utf8), origin: .repaired, into: &readings)
      found += readings.filter {
        $0.partOfSpeech == .verb && $0.features.verbForm == .infinitive
      }
      return
    }
    lookUp(stem, origin: .repaired, into: &readings)
    for analysis in readings where analysis.partOfSpeech == .verb {
      switch analysis.features.verbForm {
      case .gerund: found.append(analysis)
      case .participle where analysis.features.contains(.masculine) || stem.count > 5:
        found.append(analysis)
      case .imperative where stem.count > 4: found.append(analysis)
      default: break
      }
    }
  }

  // MARK: Derivation

  /// Superlatives, adverbs in -mente, prefixed words.
  private func derive(_ key: [UInt8], into found: inout [Analysis]) {
    deriveSuperlative(key, into: &found)
    if found.isEmpty { deriveAdverb(key, into: &found) }
    if found.isEmpty { derivePrefixed(key, into: &found) }
  }

  private func deriveSuperlative(_ key: [UInt8], into found: inout [Analysis]) {
    let letters = Array("issim".utf8)
    guard key.count > 8, let vowel = key.last, Array(key.dropLast()).hasSuffix(letters) else {
      return
    }
    let stem = key.dropLast(letters.count + 1)
    guard let features = Self.features(ofFinalVowel: vowel) else { return }
    let soft = stem.last == UInt8(ascii: "h") ? stem.dropLast() : stem
    for lemma in [soft + Array("o".utf8), stem + Array("e".utf8), stem + Array("io".utf8)] {
      var readings: [Analysis] = []
      lookUp(Array(lemma), origin: .derived, into: &readings)
      for var analysis in readings where analysis.partOfSpeech == .adjective {
        analysis.features = features
        analysis.derivation = .superlative
        found.append(analysis)
        return
      }
    }
  }

  private static func features(ofFinalVowel vowel: UInt8) -> Features? {
    switch vowel {
    case UInt8(ascii: "o"): [.masculine, .singular]
    case UInt8(ascii: "a"): [.feminine, .singular]
    case UInt8(ascii: "i"): [.masculine, .plural]
    case UInt8(ascii: "e"): [.feminine, .plural]
    default: nil
    }
  }

  private func deriveAdverb(_ key: [UInt8], into found: inout [Analysis]) {
    guard key.count > 7, key.hasSuffix(Array("mente".utf8)) else { return }
    let stem = Array(key.dropLast(5))
    var readings: [Analysis] = []
    lookUp(stem, origin: .derived, into: &readings)
    if stem.last == UInt8(ascii: "l") || stem.last == UInt8(ascii: "r") {
      lookUp(stem + [UInt8(ascii: "e")], origin: .derived, into: &readings)
    }
    for analysis in readings where analysis.partOfSpeech == .adjective {
      var adverb = Analysis(lexeme: analysis.lexeme, .adverb, [], origin: .derived)
      adverb.derivation = .adverb
      found.append(adverb)
      return
    }
  }

  private func derivePrefixed(_ key: [UInt8], into found: inout [Analysis]) {
    for (index, prefix) in Prefixes.bytes.enumerated() where key.starts(with: prefix) {
      var rest = Array(key.dropFirst(prefix.count))
      if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard rest.count >= 4 else { continue }
      var readings: [Analysis] = []
      lookUp(rest, origin: .derived, into: &readings)
      if readings.isEmpty { addClitics(rest, into: &readings) }
      for var analysis in readings where admits(Prefixes.all[index], analysis) {
        analysis.origin = .derived
        analysis.derivation = .prefix(UInt8(index))
        found.append(analysis)
      }
      if !found.isEmpty { return }
    }
  }

  private func admits(_ prefix: Prefixes.Prefix, _ analysis: Analysis) -> Bool {
    switch analysis.partOfSpeech {
    case .noun, .adjective: true
    case .verb: prefix.takesVerbs
    default: false
    }
  }
}

extension [UInt8] {
  /// Whether the bytes end with `suffix`.
  @inlinable
  package func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
