import TextModel

/// Every paradigm in use, and an index from form endings back to them.
///
/// A form is analysed by taking endings off and looking the rest up as a lemma, so that the forms
/// of the lexicon, some four hundred thousand, need not be stored.
struct InflectionTable: Sendable {
  /// What one ending of a form may mean.
  struct Rule: Sendable {
    var paradigm: Int16
    var features: Features
    /// The next rule with the same ending, or −1.
    var next: Int32
  }

  private(set) var paradigms: [Paradigm] = []
  private(set) var lemmaEndings: [[UInt8]] = []
  private(set) var rules: [Rule] = []
  private(set) var longestEnding = 0
  private var endings = WordTable(minimumCapacity: 4_000)
  private var firstRule: [Int32] = []
  private var models: [[UInt8]: Int16] = [:]
  private var modelForms: [(lemma: String, forms: [Paradigm.Form])] = []
  private var known: [[UInt8]: Int16] = [:]

  /// Reads the principal parts of the model verbs.
  init(models bytes: [UInt8]) {
    var reader = TSVReader(bytes)
    var row = TSVReader.Row()
    while reader.next(into: &row) {
      let lemma = reader.string(row, 0)
      let parts = (1..<11).map { reader.string(row, $0) }
      models[Array(lemma.utf8)] = Int16(modelForms.count)
      modelForms.append((lemma, Conjugation(model: lemma, parts: parts).forms))
    }
  }

  /// The names of the model verbs.
  var modelNames: [String] { modelForms.map(\.lemma) }

  /// The number of the paradigm of a lemma in a class, made at its first use.
  mutating func paradigm(
    of bytes: [UInt8],
    lemma: TextRange,
    class name: TextRange,
    _ partOfSpeech: PartOfSpeech,
    pluralOnly: Bool
  ) -> Int16? {
    // Lemmas that share class and the end of the word share the paradigm.
    var key = Array(bytes[name.range])
    key.append(pluralOnly ? 1 : 0)
    key.append(partOfSpeech.rawValue)
    let isModel = partOfSpeech == .verb && models[Array(bytes[name.range])] != nil
    let tail = isModel ? lemma.count : min(4, lemma.count)
    key += bytes[(lemma.upperBound - tail)..<lemma.upperBound]
    if let paradigm = known[key] { return paradigm }
    let lemmaText = String(decoding: bytes[lemma.range], as: UTF8.self)
    let className = String(decoding: bytes[name.range], as: UTF8.self)
    guard let made = make(lemmaText, className, partOfSpeech, pluralOnly) else { return nil }
    let number = Int16(paradigms.count)
    paradigms.append(made)
    lemmaEndings.append(Array(made.lemmaEnding.utf8))
    known[key] = number
    return number
  }

  /// The paradigm of a lemma in a class, or `nil` if they do not fit.
  func make(
    _ lemma: String,
    _ className: String,
    _ partOfSpeech: PartOfSpeech,
    _ pluralOnly: Bool
  ) -> Paradigm? {
    switch partOfSpeech {
    case .noun: NominalInflection.noun(lemma, class: className, pluralOnly: pluralOnly)
    case .adjective: NominalInflection.adjective(lemma, class: className)
    case .verb: verb(lemma, className)
    default: Paradigm(lemmaEnding: "", forms: [.init("", [])])
    }
  }

  private func verb(_ lemma: String, _ className: String) -> Paradigm? {
    switch className {
    case "are":
      let ending = ["care", "gare", "ciare", "giare", "iare", "are"].first(where: lemma.hasSuffix)
      return ending.map { Self.regular($0, .are) }
    case "ere":
      let ending = ["cere", "ere"].first(where: lemma.hasSuffix)
      return ending.map { Self.regular($0, .ere) }
    case "ire": return lemma.hasSuffix("ire") ? Self.regular("ire", .ire) : nil
    case "isc": return lemma.hasSuffix("ire") ? Self.regular("ire", .isc) : nil
    default:
      guard let index = models[Array(className.utf8)] else { return nil }
      let model = modelForms[Int(index)]
      return Self.derived(lemma, from: model.lemma, model.forms)
    }
  }

  private static func regular(_ ending: String, _ pattern: Conjugation.Pattern) -> Paradigm {
    Paradigm(
      lemmaEnding: ending,
      forms: Conjugation(regular: ending, pattern: pattern).forms
    )
  }

  /// Replaces what stands before the longest common ending of a verb and its model.
  private static func derived(
    _ lemma: String,
    from model: String,
    _ forms: [Paradigm.Form]
  ) -> Paradigm? {
    let common = zip(lemma.unicodeScalars.reversed(), model.unicodeScalars.reversed())
      .prefix { $0 == $1 }.count
    guard common >= 3 else { return nil }
    let prefix = String(model.unicodeScalars.dropLast(common))
    let ending = String(lemma.unicodeScalars.suffix(common))
    return Paradigm(
      lemmaEnding: ending,
      forms: forms.compactMap { form in
        guard form.ending.hasPrefix(prefix) else { return nil }
        return Paradigm.Form(String(form.ending.dropFirst(prefix.count)), form.features)
      }
    )
  }

  /// Builds the index from endings to rules, after the last paradigm was made.
  mutating func index() {
    for (number, paradigm) in paradigms.enumerated() {
      for form in paradigm.forms {
        let ending = Array(form.ending.utf8)
        longestEnding = max(longestEnding, ending.count)
        let word = endings.insert(ending)
        let rule = Rule(paradigm: Int16(number), features: form.features, next: -1)
        rules.append(rule)
        if word == firstRule.count {
          firstRule.append(Int32(rules.count - 1))
        } else {
          rules[rules.count - 1].next = firstRule[word]
          firstRule[word] = Int32(rules.count - 1)
        }
      }
    }
  }

  /// The first rule for the ending that stands in `range`, or −1.
  func firstRule(_ bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    guard let word = endings.id(of: bytes, in: range) else { return -1 }
    return firstRule[word]
  }

  /// The plural of a feminine person noun, by its ending.
  static func femininePlural(of word: String) -> String {
    if word.hasSuffix("ca") || word.hasSuffix("ga") { return word.dropLast() + "he" }
    if word.hasSuffix("e") { return word.dropLast() + "i" }
    if word.hasSuffix("a") { return word.dropLast() + "e" }
    return word
  }
}
