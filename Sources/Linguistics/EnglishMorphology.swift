import TextModel

/// Inflects English words, single or in phrases: plurals, verb forms, degrees, `a` and `an`.
///
/// Irregular forms come from the `english-*.tsv` files; everything else follows the spelling rules
/// of US English. One object serves all that write English.
public final class EnglishMorphology: Sendable {
  /// The rules with the irregular forms that are part of the program.
  public static let builtIn = EnglishMorphology()

  /// Past, participle, and where they are irregular, -ing form and third person, by verb.
  let verbs = EnglishMorphology.table("english-verbs")
  /// Plurals by noun, `-` for none.
  let plurals = EnglishMorphology.table("english-nouns")
  /// Comparative and superlative by adjective.
  let degrees = EnglishMorphology.table("english-adjectives")
  /// Adverbs by adjective.
  let adverbs = EnglishMorphology.table("english-adverbs")
  /// Articles by word, and by the beginnings of words, which end in `*`.
  private let articles = EnglishMorphology.table("english-articles")
  private let articlePrefixes: [(prefix: String, article: String)]

  private init() {
    let articles = articles
    articlePrefixes = (0..<LineIndex.Line(articles.count)).compactMap { line in
      let end = articles.range(of: 0, in: line).upperBound
      guard articles.bytes[end - 1] == UInt8(ascii: "*") else { return nil }
      return (String(articles.string(0, of: line).dropLast()), articles.string(1, of: line))
    }
    .sorted { ($0.prefix.count, $0.prefix) > ($1.prefix.count, $1.prefix) }
  }

  private static func table(_ name: String) -> LineIndex {
    LineIndex(EmbeddedFile.bytes(named: "Linguistics/\(name).tsv"))
  }

  // MARK: Nouns

  /// Whether a noun has no plural: `information`, `foreign aid`, but not `war of attrition`.
  public func isUncountable(_ noun: String) -> Bool {
    plurals.string(1, for: noun) == "-" || plurals.string(1, for: Self.headWord(noun)) == "-"
  }

  /// The plural of a noun or noun phrase: `head of state` becomes `heads of state`.
  public func plural(of noun: String) -> String {
    if let plural = plurals.string(1, for: noun) { return plural == "-" ? noun : plural }
    let words = noun.split(separator: " ").map(String.init)
    if let preposition = words.firstIndex(where: Self.linking.contains), preposition > 0 {
      let head = words[..<preposition].joined(separator: " ")
      return ([plural(of: head)] + words[preposition...]).joined(separator: " ")
    }
    guard words.count > 1, let last = words.last else { return pluralWord(noun) }
    return (words.dropLast() + [pluralWord(last)]).joined(separator: " ")
  }

  private static let linking: Set<String> = [
    "of", "in", "for", "to", "at", "on", "with", "from", "by", "against", "without", "under",
    "between", "d'affaires", "de", "du", "per", "general-in-charge",
  ]

  /// Words in -man that are not men: Germans, humans.
  private static let regularInMan: Set<String> = [
    "German", "Norman", "Roman", "Ottoman", "human", "shaman", "talisman", "Turkoman",
  ]

  private func pluralWord(_ word: String) -> String {
    if let plural = plurals.string(1, for: word) { return plural == "-" ? word : plural }
    if let hyphen = word.lastIndex(of: "-"), hyphen > word.startIndex {
      let tail = String(word[word.index(after: hyphen)...])
      if !tail.isEmpty { return word[...hyphen] + pluralWord(tail) }
    }
    if word.hasSuffix("s"), word.count > 3,
      !["ss", "us", "is", "as", "os", "ns"].contains(where: word.hasSuffix)
        || word.hasSuffix("ions")
    {
      // The word is a plural already: troops, nerves, operations.
      return word
    }
    if word.hasSuffix("man"), word.count > 4, !Self.regularInMan.contains(where: word.hasSuffix),
      let stem = plurals.string(1, for: "man")
    {
      return word.dropLast(3) + stem
    }
    return Self.withS(word)
  }

  /// Adds the -s of plurals and of the third person, with its spelling.
  private static func withS(_ word: String) -> String {
    let hissing = ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix)
    if hissing { return word + "es" }
    if word.hasSuffix("y"), let before = word.dropLast().last, !isVowel(before) {
      return word.dropLast() + "ies"
    }
    return word + "s"
  }

  // MARK: Verbs

  /// A form of an English verb.
  public enum VerbForm: Sendable {
    /// `take`.
    case base
    /// `takes`.
    case third
    /// `took`.
    case past
    /// `taken`.
    case participle
    /// `taking`.
    case ing
  }

  /// A form of a verb or verb phrase; the first word that is a verb inflects: `carry out`
  /// becomes `carried out`.
  public func form(_ form: VerbForm, of verb: String) -> String {
    guard form != .base else { return verb }
    guard let space = verb.firstIndex(of: " ") else { return formWord(form, verb) }
    let head = String(verb[..<space])
    // A verb phrase may open with an adverb: `formally announce`.
    if head.hasSuffix("ly") && !Self.verbsInLy.contains(head) || head == "not" {
      let rest = String(verb[verb.index(after: space)...])
      return head + " " + self.form(form, of: rest)
    }
    return formWord(form, head) + verb[space...]
  }

  private static let verbsInLy: Set<String> = [
    "ally", "apply", "bully", "comply", "fly", "imply", "multiply", "rally", "rely", "reply",
    "supply",
  ]

  private func formWord(_ form: VerbForm, _ verb: String) -> String {
    let line = verbs.firstLine(verb)
    if line >= 0 {
      switch form {
      case .base: return verb
      case .past: return verbs.string(1, of: line)
      case .participle: return verbs.string(2, of: line)
      case .ing:
        let ing = verbs.string(3, of: line)
        return ing.isEmpty ? Self.regularIng(verb) : ing
      case .third:
        let third = verbs.string(4, of: line)
        return third.isEmpty ? Self.withThird(verb) : third
      }
    }
    if let hyphen = verb.lastIndex(of: "-"), hyphen > verb.startIndex {
      let tail = String(verb[verb.index(after: hyphen)...])
      if verbs.firstLine(tail) >= 0 { return verb[...hyphen] + formWord(form, tail) }
    }
    switch form {
    case .base: return verb
    case .past, .participle: return Self.regularPast(verb)
    case .ing: return Self.regularIng(verb)
    case .third: return Self.withThird(verb)
    }
  }

  private static func withThird(_ verb: String) -> String {
    verb.hasSuffix("o") ? verb + "es" : withS(verb)
  }

  private static func regularPast(_ verb: String) -> String {
    if verb.hasSuffix("e") { return verb + "d" }
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !isVowel(before) {
      return verb.dropLast() + "ied"
    }
    return verb + "ed"
  }

  private static func regularIng(_ verb: String) -> String {
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if verb.hasSuffix("e"), !["ee", "ye", "oe"].contains(where: verb.hasSuffix) {
      return verb.dropLast() + "ing"
    }
    return verb + "ing"
  }

  // MARK: Degrees and adverbs

  /// `bigger`, `more important`.
  public func comparative(of adjective: String) -> String {
    degrees.string(1, for: adjective) ?? "more " + adjective
  }

  /// `biggest`, `most important`.
  public func superlative(of adjective: String) -> String {
    degrees.string(2, for: adjective) ?? "most " + adjective
  }

  /// The adverb made from an adjective: `rapid` becomes `rapidly`.
  public func adverb(from adjective: String) -> String {
    if let adverb = adverbs.string(1, for: adjective) { return adverb }
    if adjective.contains(" ") { return adjective }
    if adjective.hasSuffix("ic") { return adjective + "ally" }
    if adjective.hasSuffix("le"), let before = adjective.dropLast(2).last, !Self.isVowel(before) {
      return adjective.dropLast() + "y"
    }
    if adjective.hasSuffix("y"), adjective.count > 3 { return adjective.dropLast() + "ily" }
    if adjective.hasSuffix("ll") { return adjective + "y" }
    return adjective + "ly"
  }

  // MARK: Articles

  /// `a` or `an` before a word, by its sound.
  public func indefiniteArticle(before word: String) -> String {
    if let article = articles.string(1, for: word) ?? articles.string(1, for: word.lowercased()) {
      return article
    }
    for (prefix, article) in articlePrefixes
    where word.hasPrefix(prefix)
      || word.lowercased().hasPrefix(prefix) && prefix.first?.isLowercase == true
    {
      return article
    }
    let letters = Array(word.utf8)
    guard let first = letters.first else { return "a" }
    if letters.count > 1, letters.allSatisfy({ $0 &- 0x41 < 26 }), !Self.readsAsWord(letters) {
      // An acronym is read letter by letter: an MP, a BBC.
      return "AEFHILMNORSX".utf8.contains(first) ? "an" : "a"
    }
    return "aeiouAEIOU".utf8.contains(first) ? "an" : "a"
  }

  /// Whether an acronym has the look of a word, vowels between consonants: `NATO`, `UNESCO`.
  private static func readsAsWord(_ letters: [UInt8]) -> Bool {
    letters.count >= 4 && letters.dropFirst().contains { "AEIOU".utf8.contains($0) }
  }

  // MARK: Letters

  private static func isVowel(_ letter: Character) -> Bool {
    "aeiouAEIOU".contains(letter)
  }

  /// The word that a noun phrase is about: the last, or the one before a preposition.
  private static func headWord(_ phrase: String) -> String {
    let words = phrase.split(separator: " ")
    let end = words.firstIndex { linking.contains(String($0)) } ?? words.count
    return words[..<max(end, min(1, words.count))].last.map(String.init) ?? phrase
  }
}
