import TextModel

/// The paradigms of all inflection classes, and an index from form endings back to them.
///
/// A form is analysed by taking endings off and looking the rest up as a lemma, so that the forms
/// of the lexicon, some four hundred thousand, need not be stored.
struct InflectionTable: Sendable {
  /// The numbers that a noun's paradigm makes.
  enum Numbers: Int, CaseIterable, Sendable {
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
  /// The endings of forms, and the first exchange of each.
  private var endings = WordTable(minimumCapacity: 2_048)
  private var firstExchange: [Int32] = []
  /// The endings of lemmas, numbered as in ``lemmaEndings``.
  private var numberedLemmaEndings = WordTable(minimumCapacity: 512)
  /// The names of the classes, and where their paradigms stand by ``Numbers``.
  private var classes = WordTable(minimumCapacity: 256)
  private var paradigmsOfClass: [[Range<Int>]] = []
  /// What a lemma must end in for each paradigm.
  private var requiredEndings: [[UInt8]] = []

  /// Reads the principal parts of the model verbs.
  init(models: [UInt8]) {
    rules.reserveCapacity(8_192)
    exchanges.reserveCapacity(4_096)
    for name in NominalInflection.adjectiveClasses {
      add(name, [NominalInflection.paradigms(ofAdjectives: name)])
    }
    add("adv", [[Paradigm(lemmaEnding: "", forms: [.init("", [])])]])
    for name in NominalInflection.nounClasses {
      let paradigms = NominalInflection.paradigms(ofNouns: name)
      var singulars = paradigms
      for index in singulars.indices {
        singulars[index].forms.removeAll { $0.features.number == .plural }
      }
      add(name, [paradigms, NominalInflection.pluralOnly(ofNouns: name), singulars])
    }
    addVerbs(models)
  }

  private mutating func addVerbs(_ models: [UInt8]) {
    func regular(_ endings: [String], _ pattern: Conjugation.Pattern) -> [[Paradigm]] {
      [
        endings.map { ending in
          Paradigm(
            lemmaEnding: ending,
            forms: Conjugation(regular: ending, pattern: pattern).forms
          )
        }
      ]
    }
    add("are", regular(["care", "gare", "ciare", "giare", "iare", "are"], .are))
    add("ere", regular(["cere", "ere"], .ere))
    add("ire", regular(["ire"], .ire))
    add("isc", regular(["ire"], .isc))
    var reader = TSVReader(models)
    var row = TSVReader.Row()
    while reader.next(into: &row) {
      let model = reader.string(row, 0)
      let parts = (1..<11).map { reader.string(row, $0) }
      let forms = Conjugation(model: model, parts: parts).forms
      add(model, [[Paradigm(model: model, forms: forms)]])
    }
  }

  // MARK: Classes

  /// Takes the paradigms of a class, by ``Numbers``; of several a lemma has the first that fits.
  private mutating func add(_ name: String, _ paradigmsByNumbers: [[Paradigm]]) {
    _ = classes.insert(Array(name.utf8))
    paradigmsOfClass.append(
      paradigmsByNumbers.map { paradigms in
        let first = self.paradigms.count
        for paradigm in paradigms { add(paradigm) }
        return first..<self.paradigms.count
      }
    )
  }

  private mutating func add(_ paradigm: Paradigm) {
    let number = Int16(paradigms.count)
    let lemma = Array(paradigm.lemmaEnding.utf8)
    let isModel = paradigm.shared < lemma.count
    paradigms.append(paradigm)
    requiredEndings.append(lemma.suffix(paradigm.shared))
    var ending: [UInt8] = []
    for form in paradigm.forms {
      ending.removeAll(keepingCapacity: true)
      ending += form.ending.utf8
      // What a model and its form begin with is part of neither ending.
      let prefix = isModel ? zip(ending, lemma).prefix { $0 == $1 }.count : 0
      let exchange = exchange(ending, prefix..<ending.count, lemma, prefix..<lemma.count)
      longestEnding = max(longestEnding, ending.count - prefix)
      rules.append(
        Rule(paradigm: number, features: form.features, next: exchanges[exchange].firstRule)
      )
      exchanges[exchange].firstRule = Int32(rules.count - 1)
    }
  }

  private mutating func exchange(
    _ form: [UInt8],
    _ ending: Range<Int>,
    _ lemma: [UInt8],
    _ lemmaEnding: Range<Int>
  ) -> Int {
    let lemmaNumber = numberedLemmaEndings.insert(lemma, in: lemmaEnding)
    if lemmaNumber == lemmaEndings.count { lemmaEndings.append(Array(lemma[lemmaEnding])) }
    let word = endings.insert(form, in: ending)
    if word == firstExchange.count { firstExchange.append(-1) }
    var index = firstExchange[word]
    while index >= 0 {
      if exchanges[Int(index)].lemmaEnding == lemmaNumber { return Int(index) }
      index = exchanges[Int(index)].next
    }
    exchanges.append(
      Exchange(lemmaEnding: lemmaNumber, firstRule: -1, next: firstExchange[word])
    )
    firstExchange[word] = Int32(exchanges.count - 1)
    return exchanges.count - 1
  }

  // MARK: Look-up

  /// The number of the paradigm of a lemma in a class, or `nil` if they do not fit.
  func paradigm(
    of bytes: [UInt8],
    lemma: TextRange,
    class name: TextRange,
    numbers: Numbers
  ) -> Int16? {
    guard let word = classes.id(of: bytes, in: name.range) else { return nil }
    let choices = paradigmsOfClass[word]
    guard numbers.rawValue < choices.count else { return nil }
    for number in choices[numbers.rawValue] where fits(bytes, lemma, requiredEndings[number]) {
      return Int16(number)
    }
    return nil
  }

  private func fits(_ bytes: [UInt8], _ lemma: TextRange, _ ending: [UInt8]) -> Bool {
    guard ending.count <= lemma.count else { return false }
    let start = lemma.upperBound - ending.count
    for offset in ending.indices where bytes[start + offset] != ending[offset] { return false }
    return true
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
