import TextModel

/// Finds the words that an English form may belong to: `took` is of *take*, `planned` of *plan*,
/// `labour` of *labor*.
///
/// Irregular forms are looked up; from others the endings are taken off, and what is left counts if
/// ``EnglishMorphology`` makes the form from it again. No list of words is asked, so `passed` is
/// read as of *pass* and of *passe*.
public struct EnglishAnalyzer: Sendable {
  /// The analyzer with the tables that are part of the program.
  public static let builtIn = EnglishAnalyzer(morphology: .builtIn, spelling: .builtIn)

  private let morphology: EnglishMorphology
  private var irregular = WordTable(minimumCapacity: 8_192)
  private var readings: [[EnglishAnalysis]] = []
  /// American spellings by the British ones.
  private var american: [[UInt8]: [UInt8]] = [:]

  /// Creates an analyzer that undoes what `morphology` and `spelling` do.
  public init(morphology: EnglishMorphology, spelling: EnglishSpelling) {
    self.morphology = morphology
    for (us, uk) in spelling.pairs { american[Folding.key(uk)] = Folding.key(us) }
    add(morphology.verbs, [.past, .participle, .ing, .third])
    add(morphology.plurals, [.plural])
    add(morphology.degrees, [.comparative, .superlative])
    add(morphology.adverbs, [.adverb])
    for word in readings.indices {
      readings[word].sort { left, right in
        (left.inflection.rawValue, String(decoding: left.lemma, as: UTF8.self))
          < (right.inflection.rawValue, String(decoding: right.lemma, as: UTF8.self))
      }
    }
  }

  /// Takes the forms of a table, whose columns after the first hold what `inflections` says.
  private mutating func add(_ table: LineIndex, _ inflections: [EnglishAnalysis.Inflection]) {
    for line in 0..<LineIndex.Line(table.count) {
      for (column, inflection) in inflections.enumerated() {
        add(table.string(column + 1, of: line), table.string(0, of: line), inflection)
      }
    }
  }

  private mutating func add(
    _ form: String,
    _ base: String,
    _ inflection: EnglishAnalysis.Inflection
  ) {
    guard !form.isEmpty, form != "-", form != base else { return }
    let word = irregular.insert(Folding.key(form))
    if word == readings.count { readings.append([]) }
    readings[word].append(EnglishAnalysis(lemma: Folding.key(base), inflection))
  }

  /// The readings of a word as it stands in text; the word itself is always the first.
  public func analyses(of word: String) -> [EnglishAnalysis] {
    analyses(ofKey: Folding.key(word))
  }

  /// The readings of a word given as its folding key, without the possessive ending.
  public func analyses(ofKey key: [UInt8]) -> [EnglishAnalysis] {
    let word = Self.withoutPossessive(key)
    var found = [EnglishAnalysis(lemma: word, .base)]
    if let id = irregular.id(of: word) { found += readings[id] }
    if word.count > 3 { addRegular(word, to: &found) }
    for index in found.indices {
      if let spelling = american[found[index].lemma] { found[index].lemma = spelling }
    }
    return found
  }

  /// The key without `'s` or a last apostrophe.
  public static func withoutPossessive(_ key: [UInt8]) -> [UInt8] {
    let apostrophe = UInt8(ascii: "'")
    if key.last == apostrophe { return Array(key.dropLast()) }
    if key.count > 2, key.last == UInt8(ascii: "s"), key[key.count - 2] == apostrophe {
      return Array(key.dropLast(2))
    }
    return key
  }

  // MARK: Regular endings

  /// An ending, and the letters that may have stood in its place.
  private struct Ending {
    var letters: [UInt8]
    var replacements: [[UInt8]]
    var inflections: [EnglishAnalysis.Inflection]

    init(
      _ letters: String,
      _ replacements: [String],
      _ inflections: [EnglishAnalysis.Inflection]
    ) {
      self.letters = Array(letters.utf8)
      self.replacements = replacements.map { Array($0.utf8) }
      self.inflections = inflections
    }
  }

  private static let endings: [Ending] = [
    Ending("ies", ["y"], [.plural, .third]),
    Ending("es", [""], [.plural, .third]),
    Ending("s", [""], [.plural, .third]),
    Ending("ied", ["y"], [.past]),
    Ending("ed", ["", "e"], [.past]),
    Ending("ying", ["ie"], [.ing]),
    Ending("ing", ["", "e"], [.ing]),
    Ending("ically", ["ic"], [.adverb]),
    Ending("ily", ["y"], [.adverb]),
    Ending("ly", ["", "le", "l"], [.adverb]),
  ]

  private func addRegular(_ word: [UInt8], to found: inout [EnglishAnalysis]) {
    for ending in Self.endings where word.hasSuffix(ending.letters) {
      let stem = word.dropLast(ending.letters.count)
      guard stem.count > 1 else { continue }
      for replacement in ending.replacements {
        let lemma = Array(stem) + replacement
        for inflection in ending.inflections where makes(word, inflection, of: lemma) {
          append(EnglishAnalysis(lemma: lemma, inflection), to: &found)
        }
      }
      addUndoubled(stem, ending.inflections, to: &found)
    }
  }

  /// `plann` before `-ed` and `-ing` may be *plan*, `travell` *travel*.
  private func addUndoubled(
    _ stem: ArraySlice<UInt8>,
    _ inflections: [EnglishAnalysis.Inflection],
    to found: inout [EnglishAnalysis]
  ) {
    guard inflections == [.past] || inflections == [.ing], stem.count > 3, let last = stem.last,
      stem.dropLast().last == last, "bdglmnprt".utf8.contains(last)
    else { return }
    append(EnglishAnalysis(lemma: Array(stem.dropLast()), inflections[0]), to: &found)
  }

  private func append(_ analysis: EnglishAnalysis, to found: inout [EnglishAnalysis]) {
    if !found.contains(analysis) { found.append(analysis) }
  }

  private func makes(
    _ word: [UInt8],
    _ inflection: EnglishAnalysis.Inflection,
    of lemma: [UInt8]
  ) -> Bool {
    let base = String(decoding: lemma, as: UTF8.self)
    let form: String
    switch inflection {
    case .plural: form = morphology.plural(of: base)
    case .third: form = morphology.form(.third, of: base)
    case .past: form = morphology.form(.past, of: base)
    case .ing: form = morphology.form(.ing, of: base)
    case .adverb: form = morphology.adverb(from: base)
    default: return false
    }
    return form.utf8.elementsEqual(word)
  }
}
