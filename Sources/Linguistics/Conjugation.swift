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
    let stem = String(infinitive.dropLast(3))
    func forms(_ endings: String) -> [String] {
      endings.split(separator: " ").map { Self.join(stem, String($0), pattern) }
    }
    switch pattern {
    case .are:
      present = forms("o i a iamo ate ano")
      imperfect = forms("avo avi ava avamo avate avano")
      preterite = forms("ai asti ò ammo aste arono")
      subjunctive = forms("i i i iamo iate ino")
      imperfectSubjunctive = forms("assi assi asse assimo aste assero")
      imperative = forms("a ate")
      participles = forms("ato")
      gerund = stem + "ando"
      presentParticiple = stem + "ante"
    case .ere:
      present = forms("o i e iamo ete ono")
      imperfect = forms("evo evi eva evamo evate evano")
      preterite = forms("ei esti é emmo este erono")
      preteriteVariants = forms("etti ette ettero")
      subjunctive = forms("a a a iamo iate ano")
      imperfectSubjunctive = forms("essi essi esse essimo este essero")
      imperative = forms("i ete")
      participles = [stem + (stem.hasSuffix("c") ? "iuto" : "uto")]
      gerund = stem + "endo"
      presentParticiple = stem + "ente"
    case .ire, .isc:
      let isc = pattern == .isc
      present = forms(isc ? "isco isci isce iamo ite iscono" : "o i e iamo ite ono")
      imperfect = forms("ivo ivi iva ivamo ivate ivano")
      preterite = forms("ii isti ì immo iste irono")
      subjunctive = forms(isc ? "isca isca isca iamo iate iscano" : "a a a iamo iate ano")
      imperfectSubjunctive = forms("issi issi isse issimo iste issero")
      imperative = forms(isc ? "isci ite" : "i ite")
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
    guard pattern == .are, ending.hasPrefix("e") || ending.hasPrefix("i") else {
      return stem + ending
    }
    if stem.hasSuffix("c") || stem.hasSuffix("g") { return stem + "h" + ending }
    if stem.hasSuffix("ci") || stem.hasSuffix("gi") { return stem.dropLast() + ending }
    if stem.hasSuffix("i"), ending.hasPrefix("i") { return stem.dropLast() + ending }
    return stem + ending
  }

  /// Conjugates a model verb from its principal parts, the columns of `verb-models.tsv` after the
  /// first; `-` leaves a part to the regular pattern.
  init(model infinitive: String, parts: [String]) {
    self.init(regular: infinitive, pattern: Pattern(infinitive: infinitive))
    func part(_ index: Int) -> [String] {
      guard index < parts.count, parts[index] != "-", !parts[index].isEmpty else { return [] }
      return parts[index].split(separator: " ").map(String.init)
    }
    setImperfect(part(1))
    setPresent(part(0))
    setPreterite(part(2))
    if let first = part(3).first { (future, conditional) = Self.future(String(first.dropLast())) }
    setSubjunctive(part(4))
    if let first = part(5).first {
      let theme = first.dropLast(3)
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
    let theme = String(first.dropLast(2))
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
    let first: String = forms[0].dropLast() + vowel
    let firstPlural = String(forms[3].dropLast(2))
    subjunctive = [first, first, first, forms[3], firstPlural + "te", first + "no"]
  }

  private mutating func setPreterite(_ forms: [String]) {
    if forms.count == 6 {
      preterite = forms
      preteriteVariants = []
      return
    }
    guard let first = forms.first else { return }
    let stem = first.dropLast()
    preterite[0] = first
    preterite[2] = stem + "e"
    preterite[5] = stem + "ero"
    preteriteVariants = []
    guard forms.count == 2, let second = forms.last else { return }
    preteriteVariants = [second, second.dropLast() + "e", second.dropLast() + "ero"]
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
      let stem = participle.dropLast()
      all.append(.init(stem + "o", Features(.participle, [.masculine, .singular])))
      all.append(.init(stem + "a", Features(.participle, [.feminine, .singular])))
      all.append(.init(stem + "i", Features(.participle, [.masculine, .plural])))
      all.append(.init(stem + "e", Features(.participle, [.feminine, .plural])))
    }
    all.append(.init(gerund, Features(.gerund)))
    let present = presentParticiple.dropLast()
    all.append(.init(present + "e", Features(.presentParticiple, [.anyGender, .singular])))
    all.append(.init(present + "i", Features(.presentParticiple, [.anyGender, .plural])))
    return all
  }

  private static let persons: [Features] = [
    [.first, .singular], [.second, .singular], [.third, .singular],
    [.first, .plural], [.second, .plural], [.third, .plural],
  ]
}
