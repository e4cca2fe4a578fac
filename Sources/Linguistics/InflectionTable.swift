import TextModel

/// Every paradigm in use, and an index from form endings back to them.
///
/// A form is analysed by taking endings off and looking the rest up as a lemma, so that the forms
/// of the lexicon, some four hundred thousand, need not be stored.
struct InflectionTable: Sendable {
  /// The numbers that a noun's paradigm makes.
  enum Numbers: UInt8, Sendable {
    /// Singular and plural.
    case both
    /// The lemma is a plural.
    case pluralOnly
    /// The plural is irregular and stands by itself.
    case singularOnly
  }

  /// What one ending of a form may mean.
  struct Rule: Sendable {
    var paradigm: Int16
    var features: Features
    /// The next rule of the same exchange, or −1.
    var next: Int32
  }

  /// An ending of a form and the ending of the lemma that it stands for, with the rules that say so.
  ///
  /// Many paradigms share an exchange (`-i` for `-o`), so a form is looked up once for all of them.
  struct Exchange: Sendable {
    /// The index of the lemma's ending in ``lemmaEndings``.
    var lemmaEnding: Int
    var firstRule: Int32
    /// The next exchange of the same ending of a form, or −1.
    var next: Int32
  }

  private(set) var paradigms: [Paradigm] = []
  private(set) var lemmaEndings: [[UInt8]] = []
  private(set) var rules: [Rule] = []
  private(set) var exchanges: [Exchange] = []
  private(set) var longestEnding = 0
  private var endings = WordTable(minimumCapacity: 4_000)
  private var firstExchange: [Int32] = []
  private var models: [[UInt8]: Int16] = [:]
  private var modelForms: [(lemma: String, forms: [Paradigm.Form])] = []
  /// Class, numbers and spelling of the ending, which together decide the forms.
  private var signatures = WordTable(minimumCapacity: 2_048)
  private var paradigmOfSignature: [Int16?] = []
  private var scratch: [UInt8] = []

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
    numbers: Numbers
  ) -> Int16? {
    // Lemmas that share class and the part of the ending that spelling looks at share the paradigm.
    scratch.removeAll(keepingCapacity: true)
    scratch += bytes[name.range]
    scratch.append(numbers.rawValue)
    scratch.append(partOfSpeech.rawValue)
    let tail = min(lemma.count, spellingTail(bytes, lemma, name, partOfSpeech))
    scratch += bytes[(lemma.upperBound - tail)..<lemma.upperBound]
    let known = signatures.count
    let signature = signatures.insert(scratch)
    if signature < known { return paradigmOfSignature[signature] }
    let made = make(
      String(decoding: bytes[lemma.range], as: UTF8.self),
      String(decoding: bytes[name.range], as: UTF8.self),
      partOfSpeech,
      numbers
    )
    guard let made else {
      paradigmOfSignature.append(nil)
      return nil
    }
    paradigms.append(made)
    paradigmOfSignature.append(Int16(paradigms.count - 1))
    return Int16(paradigms.count - 1)
  }

  /// How many of the lemma's last bytes decide its forms within its class.
  private func spellingTail(
    _ bytes: [UInt8],
    _ lemma: TextRange,
    _ name: TextRange,
    _ partOfSpeech: PartOfSpeech
  ) -> Int {
    guard partOfSpeech == .verb else {
      switch bytes[name.upperBound - 1] {
      case UInt8(ascii: "3"): return 4
      case UInt8(ascii: "2"), UInt8(ascii: "8"), UInt8(ascii: "h"), UInt8(ascii: "c"): return 2
      default: return 1
      }
    }
    if name.count <= 3 { return 5 }
    guard let model = models[Array(bytes[name.range])] else { return 5 }
    let common = zip(bytes[lemma.range].reversed(), modelForms[Int(model)].lemma.utf8.reversed())
      .prefix { $0 == $1 }.count
    return max(3, common)
  }

  /// The paradigm of a lemma in a class, or `nil` if they do not fit.
  func make(
    _ lemma: String,
    _ className: String,
    _ partOfSpeech: PartOfSpeech,
    _ numbers: Numbers
  ) -> Paradigm? {
    switch partOfSpeech {
    case .noun: Self.noun(lemma, className, numbers)
    case .adjective: NominalInflection.adjective(lemma, class: className)
    case .verb: verb(lemma, className)
    default: Paradigm(lemmaEnding: "", forms: [.init("", [])])
    }
  }

  private static func noun(_ lemma: String, _ className: String, _ numbers: Numbers) -> Paradigm? {
    var paradigm = NominalInflection.noun(
      lemma,
      class: className,
      pluralOnly: numbers == .pluralOnly
    )
    if numbers == .singularOnly { paradigm?.forms.removeAll { $0.features.number == .plural } }
    return paradigm
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
    var numbers: [String: Int] = [:]
    for (number, paradigm) in paradigms.enumerated() {
      let lemmaEnding = numbers[paradigm.lemmaEnding] ?? lemmaEndings.count
      if lemmaEnding == lemmaEndings.count {
        numbers[paradigm.lemmaEnding] = lemmaEnding
        lemmaEndings.append(Array(paradigm.lemmaEnding.utf8))
      }
      for form in paradigm.forms {
        let ending = Array(form.ending.utf8)
        longestEnding = max(longestEnding, ending.count)
        let exchange = exchange(for: ending, lemmaEnding)
        rules.append(
          Rule(
            paradigm: Int16(number),
            features: form.features,
            next: exchanges[exchange].firstRule
          )
        )
        exchanges[exchange].firstRule = Int32(rules.count - 1)
      }
    }
  }

  private mutating func exchange(for ending: [UInt8], _ lemmaEnding: Int) -> Int {
    let word = endings.insert(ending)
    if word == firstExchange.count { firstExchange.append(-1) }
    var index = firstExchange[word]
    while index >= 0 {
      if exchanges[Int(index)].lemmaEnding == lemmaEnding { return Int(index) }
      index = exchanges[Int(index)].next
    }
    exchanges.append(
      Exchange(lemmaEnding: lemmaEnding, firstRule: -1, next: firstExchange[word])
    )
    firstExchange[word] = Int32(exchanges.count - 1)
    return exchanges.count - 1
  }

  /// The first exchange for the ending that stands in `range`, or −1.
  func firstExchange(_ bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    guard let word = endings.id(of: bytes, in: range) else { return -1 }
    return firstExchange[word]
  }

  /// The plural of a feminine person noun, by its ending.
  static func femininePlural(of word: String) -> String {
    if word.hasSuffix("ca") || word.hasSuffix("ga") { return word.dropLast() + "he" }
    if word.hasSuffix("e") { return word.dropLast() + "i" }
    if word.hasSuffix("a") { return word.dropLast() + "e" }
    return word
  }
}
