import Linguistics
import TextModel
import Testing

/// What every line of the data files must keep to.
@Suite struct LexiconDataTests {
  private static let files = DataFile.all
  private static let openClass = files.filter(\.isOpenClass)
  private static let phrases = files.filter { $0.name == "multiwords" }

  private static func rows(_ prefix: String) -> [[String]] { DataFile.rows(of: prefix) }

  // MARK: Every file

  /// The rows of the senses stand in the order in which they are tried.
  @Test(arguments: files.filter { $0.name != "senses" })
  func isSortedByBytesWithoutRepetition(file: DataFile) {
    for (line, next) in zip(file.lines, file.lines.dropFirst()) {
      #expect(line.utf8.lexicographicallyPrecedes(next.utf8), "\(next)")
    }
  }

  @Test(arguments: files)
  func hasTheColumnsThatItsHeaderNames(file: DataFile) {
    #expect(file.columns > 1)
    for row in file.rows where row.count != file.columns {
      Issue.record("\(row)")
    }
  }

  @Test(arguments: files)
  func isComposedAndCleanText(file: DataFile) {
    for line in file.lines where !Self.isClean(line) {
      Issue.record("\(line)")
    }
  }

  /// Composed, apostrophes straight, no blank twice or beside a tab.
  private static func isClean(_ line: String) -> Bool {
    var span = line.utf8Span
    guard span.checkForNFC(quickCheck: false) else { return false }
    var previous = UInt8(ascii: "\t")
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        if previous == UInt8(ascii: " ") { return false }
        if byte == UInt8(ascii: " "), previous == UInt8(ascii: "\t") { return false }
      // The first byte of ’ “ ” « » and other marks, of no-break and zero-width blanks.
      case 0xE2, 0xC2, 0x0D: return false
      default: break
      }
      previous = byte
    }
    return previous != UInt8(ascii: " ")
  }

  // MARK: Entries

  @Test(arguments: openClass + phrases)
  func givesEachEntryOneEnglishAndDistinctAlternatives(file: DataFile) {
    for row in file.rows where row.count == 5 {
      let alternatives = row[3].isEmpty ? [] : Self.split(row[3], at: "; ")
      let all = [row[2]] + alternatives
      let isFine =
        all.allSatisfy { !$0.isEmpty && !$0.contains(";") } && Set(all).count == all.count
        && !row[2].utf8.contains { "()[]".utf8.contains($0) }
      if !isFine { Issue.record("\(row)") }
    }
  }

  private static func split(_ text: String, at separator: String) -> [String] {
    var parts: [String] = []
    var rest = text[...]
    while let found = rest.firstRange(of: separator) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }

  @Test func hasOneEntryForALemmaInAClass() {
    var seen: Set<String> = []
    for file in Self.openClass {
      let partOfSpeech = file.name.prefix(4)
      for row in file.rows where !seen.insert("\(partOfSpeech) \(row[0]) \(row[1])").inserted {
        Issue.record("\(row)")
      }
    }
  }

  @Test func hasOneEntryForAnExpression() {
    var seen: Set<[UInt8]> = []
    for row in Self.rows("multiwords") {
      if !seen.insert(Folding.key(row[0])).inserted { Issue.record("\(row)") }
      if !row[0].utf8.contains(where: { " '".utf8.contains($0) }) { Issue.record("\(row)") }
      if Phrase.Kind(rawValue: row[1]) == nil { Issue.record("\(row)") }
    }
  }

  @Test(arguments: openClass)
  func hasLemmasThatFitTheirClass(file: DataFile) throws {
    let kind = try #require(Self.kind(of: file.name))
    let path = "Linguistics/\(file.name).tsv"
    let lexicon = Lexicon(
      files: [Lexicon.File(kind: kind, bytes: EmbeddedFile.bytes(named: path))],
      models: EmbeddedFile.bytes(named: "Linguistics/verb-models.tsv")
    )
    #expect(lexicon.count == file.rows.count)
    for id in 0..<Lexeme.ID(lexicon.count) where lexicon.forms(of: id).isEmpty {
      Issue.record("\(lexicon[id])")
    }
  }

  private static func kind(of name: String) -> Lexicon.File.Kind? {
    switch name {
    case "verbs": .verbs
    case "adjectives": .adjectives
    case "adverbs": .adverbs
    default: name.hasPrefix("nouns") ? .nouns : nil
    }
  }

  @Test func conjugatesEachVerbAsFullyAsItsModel() {
    let lexicon = Lexicon.builtIn
    var formsOfModel: [String: Int] = [:]
    for id in lexicon.ids(of: .verb) {
      let verb = lexicon[id]
      guard verb.inflectionClass.utf8.count > 3 else { continue }
      let count = lexicon.forms(of: id).count
      let expected = formsOfModel[verb.inflectionClass] ?? count
      formsOfModel[verb.inflectionClass] = expected
      #expect(count == expected, "\(verb.lemma) like \(verb.inflectionClass)")
    }
  }

  // MARK: Flags

  private static let knownFlags: [String: Set<String>] = [
    "nouns": [
      "hum", "fem=", "mass", "plonly", "ensg", "entpl", "enpl=", "pl=", "time", "place", "ff",
      "dom=", "prep=", "inf=", "attr",
    ],
    "adjectives": [
      "pp", "noun", "noun=", "nounpl=", "fem=", "pl=", "prep=", "inf=", "pre", "post", "ff", "more",
      "er",
    ],
    "verbs": [
      "aux=", "tr", "intr", "intren=", "refl=", "reflprep=", "reflinf=", "prep=", "inf=", "ff",
      "dom=",
    ],
    "adverbs": ["pos=", "ff"],
    "multiwords": ["pos=", "inf=", "prep=", "enpl=", "mass", "post", "predet"],
  ]

  @Test(arguments: openClass + phrases)
  func usesKnownFlagsOnce(file: DataFile) throws {
    let group = file.name.hasPrefix("nouns") ? "nouns" : file.name
    let known = try #require(Self.knownFlags[group])
    for row in file.rows where row.count == 5 && !row[4].isEmpty {
      let flags = row[4].split(separator: " ", omittingEmptySubsequences: false)
      let names = flags.map { flag in
        flag.firstIndex(of: "=").map { String(flag[...$0]) } ?? String(flag)
      }
      if !known.isSuperset(of: names) || Set(names).count != names.count {
        Issue.record("\(row)")
      }
      for flag in flags where !Self.isWellFormed(flag) { Issue.record("\(row)") }
    }
  }

  private static let complements: Set<String> = ["to", "bare", "ing"]
  private static let auxiliaries: Set<String> = ["a", "e", "b"]
  private static let positions: Set<String> = [
    "clause", "verb", "adj", "time", "place", "neg",
  ]

  /// Whether a flag's value has the form that its name asks for.
  private static func isWellFormed(_ flag: Substring) -> Bool {
    guard let sign = flag.firstIndex(of: "=") else { return true }
    let value = flag[flag.index(after: sign)...]
    guard !value.isEmpty else { return false }
    switch flag[..<sign] {
    case "prep", "reflprep": return isMap(value) { _ in true }
    case "inf", "reflinf":
      return isMap(value) { complements.contains(String($0)) || $0.hasSuffix("_ing") }
    case "aux": return auxiliaries.contains(String(value))
    case "pos": return positions.contains(String(value))
    default: return true
    }
  }

  private static func isMap(_ value: Substring, _ isTarget: (Substring) -> Bool) -> Bool {
    value.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { pair in
      let sides = pair.split(separator: ">", omittingEmptySubsequences: false)
      return sides.count == 2 && !sides[0].isEmpty && !sides[1].isEmpty && isTarget(sides[1])
    }
  }

  @Test func saysTheAuxiliaryOfEachVerb() {
    for row in Self.rows("verbs") where !row[4].contains("aux=") { Issue.record("\(row)") }
  }

  // MARK: English

  @Test(arguments: openClass + phrases)
  func isSpelledTheAmericanWay(file: DataFile) {
    let pairs = Self.rows("english-spelling")
    let british = Set(pairs.map { $0[1] }).subtracting(pairs.map { $0[0] })
    for row in file.rows where row.count == 5 {
      for word in (row[2] + " " + row[3]).split(whereSeparator: { $0 == " " || $0 == ";" })
      where british.contains(String(word)) {
        Issue.record("\(word): \(row)")
      }
    }
  }

  // MARK: Size

  @Test func isLarge() {
    let nouns = Self.rows("nouns").count
    let verbs = Self.rows("verbs").count
    #expect(nouns + verbs + Self.rows("adjectives").count + Self.rows("adverbs").count >= 12_000)
    #expect(verbs >= 3_000)
    #expect(Self.rows("multiwords").count >= 2_500)
    #expect(Self.rows("given-names").count >= 900)
  }
}
