/// All simple forms of one verb, as full words.
///
/// Built from the regular endings of its conjugation and, for irregular verbs, from the principal
/// parts that `verb-models.tsv` gives.
struct Conjugation {
  /// The four regular patterns.
  enum Pattern {
    /// `parlare`.
    case are
    /// `temere`.
    case ere
    /// `partire`.
    case ire
    /// `finire`, `finisco`.
    case isc

    /// The pattern that an infinitive follows when nothing else is known.
    init(infinitive: String) {
      if infinitive.hasSuffix("are") {
        self = .are
      } else if infinitive.hasSuffix("ire") {
        self = .ire
      } else {
        self = .ere
      }
    }
  }

  private var infinitive: String
  private var present: [String]
  private var imperfect: [String]
  private var preterite: [String]
  private var preteriteVariants: [String] = []
  private var future: [String]
  private var conditional: [String]
  private var subjunctive: [String]
  private var imperfectSubjunctive: [String]
  private var imperative: [String]
  private var participles: [String]
  private var gerund: String
  private var presentParticiple: String

  /// Conjugates a regular verb.
  init(regular infinitive: String, pattern: Pattern) {
    self.infinitive = infinitive
    let stem = Self.drop(3, infinitive)
    func forms(_ endings: String...) -> [String] {
      endings.map { Self.join(stem, $0, pattern) }
    }
    switch pattern {
    case .are:
      present = forms("o", "i", "a", "iamo", "ate", "ano")
      imperfect = forms("avo", "avi", "ava", "avamo", "avate", "avano")
      preterite = forms("ai", "asti", "ò", "ammo", "aste", "arono")
      subjunctive = forms("i", "i", "i", "iamo", "iate", "ino")
      imperfectSubjunctive = forms("assi", "assi", "asse", "assimo", "aste", "assero")
      imperative = forms("a", "ate")
      participles = forms("ato")
      gerund = stem + "ando"
      presentParticiple = stem + "ante"
    case .ere:
      present = forms("o", "i", "e", "iamo", "ete", "ono")
      imperfect = forms("evo", "evi", "eva", "evamo", "evate", "evano")
      preterite = forms("ei", "esti", "é", "emmo", "este", "erono")
      preteriteVariants = forms("etti", "ette", "ettero")
      subjunctive = forms("a", "a", "a", "iamo", "iate", "ano")
      imperfectSubjunctive = forms("essi", "essi", "esse", "essimo", "este", "essero")
      imperative = forms("i", "ete")
      participles = [stem + (stem.utf8.last == UInt8(ascii: "c") ? "iuto" : "uto")]
      gerund = stem + "endo"
      presentParticiple = stem + "ente"
    case .ire, .isc:
      let isc = pattern == .isc
      present =
        isc
        ? forms("isco", "isci", "isce", "iamo", "ite", "iscono")
        : forms("o", "i", "e", "iamo", "ite", "ono")
      imperfect = forms("ivo", "ivi", "iva", "ivamo", "ivate", "ivano")
      preterite = forms("ii", "isti", "ì", "immo", "iste", "irono")
      subjunctive =
        isc
        ? forms("isca", "isca", "isca", "iamo", "iate", "iscano")
        : forms("a", "a", "a", "iamo", "iate", "ano")
      imperfectSubjunctive = forms("issi", "issi", "isse", "issimo", "iste", "issero")
      imperative = isc ? forms("isci", "ite") : forms("i", "ite")
      participles = forms("ito")
      gerund = stem + "endo"
      presentParticiple = stem + "ente"
    }
    let futureStem =
      pattern == .ire || pattern == .isc ? stem + "ir" : Self.join(stem, "er", pattern)
    (future, conditional) = Self.future(futureStem)
  }

  private static func future(_ stem: String) -> (future: [String], conditional: [String]) {
    (
      ["ò", "ai", "à", "emo", "ete", "anno"].map { stem + $0 },
      ["ei", "esti", "ebbe", "emmo", "este", "ebbero"].map { stem + $0 }
    )
  }

  /// Joins stem and ending of a verb in -are as the sound asks: `cerchi`, `lanci`, `studi`.
  private static func join(_ stem: String, _ ending: String, _ pattern: Pattern) -> String {
    guard pattern == .are, let vowel = ending.utf8.first, "ei".utf8.contains(vowel) else {
      return stem + ending
    }
    let letters = stem.utf8.suffix(2)
    switch (letters.first, letters.last) {
    case (_, UInt8(ascii: "c")), (_, UInt8(ascii: "g")): return stem + "h" + ending
    case (UInt8(ascii: "c"), UInt8(ascii: "i")), (UInt8(ascii: "g"), UInt8(ascii: "i")):
      return drop(1, stem) + ending
    case (_, UInt8(ascii: "i")) where vowel == UInt8(ascii: "i"): return drop(1, stem) + ending
    default: return stem + ending
    }
  }

  /// A word without its last letters.
  private static func drop(_ count: Int, _ word: String) -> String {
    String(word.unicodeScalars.dropLast(count))
  }

  /// Conjugates a model verb from its principal parts, the columns of `verb-models.tsv` after the
  /// first; `-` leaves a part to the regular pattern.
  init(model infinitive: String, parts: [String]) {
    self.init(regular: infinitive, pattern: Pattern(infinitive: infinitive))
    func part(_ index: Int) -> [String] {
      guard index < parts.count, parts[index] != "-", !parts[index].isEmpty else { return [] }
      return parts[index].utf8.split(separator: 0x20).map { String(Substring($0)) }
    }
    setImperfect(part(1))
    setPresent(part(0))
    setPreterite(part(2))
    if let first = part(3).first { (future, conditional) = Self.future(Self.drop(1, first)) }
    setSubjunctive(part(4))
    if let first = part(5).first {
      let theme = Self.drop(3, first)
      imperfectSubjunctive = ["ssi", "ssi", "sse", "ssimo", "ste", "ssero"].map { theme + $0 }
    }
    if part(6).count == 2 { imperative = part(6) }
    if !part(7).isEmpty { participles = part(7) }
    if let first = part(8).first { gerund = first }
    if let first = part(9).first { presentParticiple = first }
  }

  private mutating func setImperfect(_ forms: [String]) {
    if forms.count == 6 {
      imperfect = forms
      return
    }
    guard let first = forms.first else { return }
    let theme = Self.drop(2, first)
    imperfect = ["vo", "vi", "va", "vamo", "vate", "vano"].map { theme + $0 }
    preterite[1] = theme + "sti"
    preterite[3] = theme + "mmo"
    preterite[4] = theme + "ste"
    imperfectSubjunctive = ["ssi", "ssi", "sse", "ssimo", "ste", "ssero"].map { theme + $0 }
    gerund = theme + "ndo"
    presentParticiple = theme + "nte"
  }

  private mutating func setPresent(_ forms: [String]) {
    guard forms.count == 6 else { return }
    present = forms
    imperative = [forms[1], forms[4]]
    let vowel = infinitive.hasSuffix("are") ? "i" : "a"
    let first = Self.drop(1, forms[0]) + vowel
    let firstPlural = Self.drop(2, forms[3])
    subjunctive = [first, first, first, forms[3], firstPlural + "te", first + "no"]
  }

  private mutating func setPreterite(_ forms: [String]) {
    if forms.count == 6 {
      preterite = forms
      preteriteVariants = []
      return
    }
    guard let first = forms.first else { return }
    let stem = Self.drop(1, first)
    preterite[0] = first
    preterite[2] = stem + "e"
    preterite[5] = stem + "ero"
    preteriteVariants = []
    guard forms.count == 2, let second = forms.last else { return }
    preteriteVariants = [second, Self.drop(1, second) + "e", Self.drop(1, second) + "ero"]
  }

  private mutating func setSubjunctive(_ forms: [String]) {
    switch forms.count {
    case 4: subjunctive = [forms[0], forms[0], forms[0], forms[1], forms[2], forms[3]]
    case 6: subjunctive = forms
    default: break
    }
  }

  /// Every form with its features, the infinitive first.
  var forms: [Paradigm.Form] {
    var all = [Paradigm.Form(infinitive, Features(.infinitive))]
    func add(_ words: [String], _ form: Features.VerbForm) {
      for (word, person) in zip(words, Self.persons) {
        all.append(.init(word, Features(form, person)))
      }
    }
    add(present, .present)
    add(imperfect, .imperfect)
    add(preterite, .preterite)
    if preteriteVariants.count == 3 {
      all.append(.init(preteriteVariants[0], Features(.preterite, Self.persons[0])))
      all.append(.init(preteriteVariants[1], Features(.preterite, Self.persons[2])))
      all.append(.init(preteriteVariants[2], Features(.preterite, Self.persons[5])))
    }
    add(future, .future)
    add(conditional, .conditional)
    add(subjunctive, .subjunctive)
    add(imperfectSubjunctive, .imperfectSubjunctive)
    if imperative.count == 2 {
      all.append(.init(imperative[0], Features(.imperative, [.second, .singular])))
      all.append(.init(imperative[1], Features(.imperative, [.second, .plural])))
    }
    for participle in participles {
      let stem = Self.drop(1, participle)
      all.append(.init(stem + "o", Features(.participle, [.masculine, .singular])))
      all.append(.init(stem + "a", Features(.participle, [.feminine, .singular])))
      all.append(.init(stem + "i", Features(.participle, [.masculine, .plural])))
      all.append(.init(stem + "e", Features(.participle, [.feminine, .plural])))
    }
    all.append(.init(gerund, Features(.gerund)))
    let present = Self.drop(1, presentParticiple)
    all.append(.init(present + "e", Features(.presentParticiple, [.anyGender, .singular])))
    all.append(.init(present + "i", Features(.presentParticiple, [.anyGender, .plural])))
    return all
  }

  private static let persons: [Features] = [
    [.first, .singular], [.second, .singular], [.third, .singular],
    [.first, .plural], [.second, .plural], [.third, .plural],
  ]
}
