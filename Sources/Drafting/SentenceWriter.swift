import Linguistics
import TextModel

/// Writes a parsed sentence in English, constituent by constituent, moving what English wants
/// elsewhere.
struct SentenceWriter {
  let chunks: [Chunk]
  let plan: ClausePlan
  let isHeading: Bool
  /// Whether the sentence names the source of its report (`secondo`), so that a conditional
  /// perfect is hearsay.
  let isReport: Bool
  var topic: Topic
  /// Who the text spoke of before the subject of the verb that is being written.
  var referent: Topic
  var words: [TargetWord] = []
  /// Constituents that were written before their turn.
  var written: Set<Int> = []
  /// Constituents that wait for the verb after which they belong.
  var held: Set<Int> = []
  /// Where among the words each noun group that was written begins.
  var starts: [Int: Int] = [:]
  /// The last verb group that was written.
  var lastVerb: Int?
  /// Whether a past-tense verb governs the clause that is being written.
  var isUnderPast = false
  /// Whether the clause that is being written has a denial already, so that English wants `anyone`
  /// for `nessuno`.
  var isDenied = false
  /// The noun groups whose article an unstressed dative or genitive makes a possessive, with it.
  var owned: [Int: String] = [:]
  /// The verbs that tell what has lasted until now.
  var lasting: Set<Int> = []
  /// The verbs with person that English makes infinitives: `basta perché la tregua cada`.
  var purposes: Set<Int> = []
  /// The verbs that tell what is to come about: `tace perché il negoziato riesca`.
  var aims: Set<Int> = []
  /// The form in which each infinitive was written.
  var modes: [Int: NonfiniteMode] = [:]
  /// The infinitives that were written as clauses: `dice di essere pronto`.
  var claims: Set<Int> = []
  let articles = ArticleRules()
  let prepositions = PrepositionRules()

  init(chunks: [Chunk], isHeading: Bool, topic: Topic) {
    self.chunks = chunks
    self.isHeading = isHeading
    self.topic = topic
    referent = topic
    plan = ClausePlan(chunks: chunks)
    isReport = Self.namesSource(chunks)
  }

  private static func namesSource(_ chunks: [Chunk]) -> Bool {
    var source = false
    for chunk in chunks {
      switch chunk {
      case .preposition(let unit) where unit.lemma.hasPrefix("secondo"): source = true
      case .subordinator(let unit) where unit.lemma == "se": return false
      default: break
      }
    }
    return source
  }

  var hasVerb: Bool { chunks.contains { if case .verb = $0 { true } else { false } } }

  /// Writes every constituent once.
  mutating func write() -> [TargetWord] {
    for fronted in plan.fronted.values { held.formUnion(fronted) }
    holdEver()
    for index in chunks.indices where !written.contains(index) && !held.contains(index) {
      write(index)
    }
    return words
  }

  mutating func write(_ index: Int) {
    guard written.insert(index).inserted else { return }
    switch chunks[index] {
    case .noun: writeNoun(index, preposition: nil)
    case .verb: writeVerb(index, mode: defaultMode(index))
    case .adjective(let modifiers):
      if !writeMeasured(modifiers, index) { writeAdjectives(modifiers) }
    case .preposition(let unit): writePreposition(unit, index)
    case .adverb(let unit): writeAdverb(unit, index)
    case .coordinator(let unit): writeCoordinator(unit, index)
    case .subordinator(let unit): writeSubordinator(unit, index)
    case .relative(let unit):
      isDenied = false
      words.append(.of(unit, relative(unit, index), "relative"))
    case .mark(let unit): writeMark(unit)
    case .other(let unit): writeOther(unit, index)
    }
  }

  func chunk(_ index: Int) -> Chunk? { chunks.indices.contains(index) ? chunks[index] : nil }

  func noun(_ index: Int) -> NounGroup? {
    if case .noun(let group)? = chunk(index) { group } else { nil }
  }

  func verb(_ index: Int) -> VerbGroup? {
    if case .verb(let group)? = chunk(index) { group } else { nil }
  }

  func prepositionUnit(_ index: Int) -> Unit? {
    if case .preposition(let unit)? = chunk(index) { unit } else { nil }
  }

  // MARK: Small constituents

  mutating func writeAdjectives(_ modifiers: [NounGroup.Modifier]) {
    let writer = NounGroupWriter(topic: topic)
    for modifier in modifiers { words += writer.modifierWords(modifier, superlative: false) }
  }

  private mutating func writeCoordinator(_ unit: Unit, _ index: Int) {
    if unit.lemma == "né" {
      words.append(.of(unit, neither(index), "conjunction of denials"))
      return
    }
    if unit.lemma != "o" { isDenied = false }
    words.append(.of(unit, unit.english, "conjunction"))
  }

  /// `non può né A né B`: either A or B; without `non` before, neither A nor B.
  private func neither(_ index: Int) -> String {
    if let last = lastVerb, verb(last)?.isFinite == false,
      prepositionUnit(last - 1)?.lemma == "senza"
    {
      return "or"
    }
    let governor = chunks[..<index].last { chunk in
      if case .verb(let group) = chunk { group.isFinite } else { false }
    }
    let isDenied = if case .verb(let group)? = governor { group.negation != nil } else { false }
    let others = chunks.indices.filter { other in
      if case .coordinator(let unit) = chunks[other] { unit.lemma == "né" } else { false }
    }
    guard others.count > 1 else {
      if deniesBoth(index - 1) { return "neither" }
      if !isDenied, case .coordinator(let unit)? = chunk(index), unit.english == "neither" {
        return "neither"
      }
      return isDenied ? "or" : "nor"
    }
    if let first = others.first, deniesBoth(first - 1) {
      return first == index ? "neither" : "nor"
    }
    if others.first == index { return isDenied ? "either" : "neither" }
    return isDenied ? "or" : "nor"
  }

  private mutating func writeSubordinator(_ unit: Unit, _ index: Int) {
    if isRestriction(index) {
      words.append(.of(unit, "only", "denied but for one"))
      return
    }
    var text = unit.english
    if unit.lemma == "che", unit.kind == .word { text = complementizer(index) }
    if let question = unit.lexeme?.flags["q"], isQuestionWord(index) { text = question }
    if unit.lemma == "se", unit.kind == .word, asksWhether(index) { text = "whether" }
    if unit.lemma == "finché", lasts(index) { text = "as long as" }
    if text == "as long as", awaits(index) { text = "until" }
    if let purpose = purpose(unit, index) { text = purpose }
    if unit.lemma == "come", unit.kind == .word {
      if asksHow(index) {
        text = "how"
      } else if let like = likeness(index) {
        text = like
      }
    }
    isDenied = text == "without"
    if !text.isEmpty { words.append(.of(unit, text, "conjunction")) }
  }

  /// `finché Mosca controllerà la Crimea`: as long as; with a denial, until.
  private func lasts(_ index: Int) -> Bool {
    for next in chunks[(index + 1)...].prefix(5) {
      guard case .verb(let group) = next, group.isFinite else { continue }
      return group.negation == nil
        && (VerbClasses.stative.contains(group.main.lemma)
          || group.main.isLemma([
            "restare", "rimanere", "controllare", "durare", "continuare", "governare", "esistere",
          ]))
    }
    return false
  }

  /// `fintanto che non avranno firmato`: with a denial the conjunction is until.
  private func awaits(_ index: Int) -> Bool {
    for next in chunks[(index + 1)...].prefix(6) {
      if case .verb(let group) = next, group.isFinite { return group.negation != nil }
    }
    return false
  }

  private func nextVerb(after index: Int) -> VerbGroup? {
    chunks[(index + 1)...].lazy.compactMap { chunk in
      if case .verb(let group) = chunk, group.isFinite { group } else { nil }
    }.first
  }

  /// `quando e come lo farà`: joined to another question word, `come` is how.
  private func asksHow(_ index: Int) -> Bool {
    if let governor = verb(index - 1), governor.isFinite,
      VerbClasses.speech.contains(governor.main.lemma)
        || VerbClasses.reporting.contains(governor.main.lemma)
        || governor.main.isLemma(["dimostrare", "mostrare", "indicare", "capire", "vedere"])
    {
      // `ha sottolineato come la cooperazione sia essenziale`
      return nextVerb(after: index)?.tense == .subjunctive
        || nextVerb(after: index)?.tense == .pastSubjunctive
    }
    guard case .coordinator? = chunk(index - 1) else { return false }
    switch chunk(index - 2) {
    case .subordinator(let unit)?, .adverb(let unit)?:
      return ["quando", "dove", "perché", "se", "quanto"].contains(unit.lemma)
    default: return false
    }
  }

  /// `decidere se partire`, `resta da capire se parta`: `se` asks.
  private func asksWhether(_ index: Int) -> Bool {
    if case .coordinator? = chunk(index - 1), let first = firstQuestion(before: index) {
      return asksWhether(first)
    }
    if let next = verb(index + 1), next.tense == .infinitive { return true }
    var before = index - 1
    if case .adverb? = chunk(before) { before -= 1 }
    guard let governor = verb(before), index + 1 < chunks.count else { return false }
    return VerbClasses.asks(governor.main)
  }

  /// `da verificare se reggerà o se cadrà`: the question to which a conjunction joins another.
  func firstQuestion(before index: Int) -> Int? {
    chunks[..<index].lastIndex { chunk in
      if case .subordinator(let unit) = chunk {
        unit.lemma == "se" && unit.kind == .word
      } else {
        false
      }
    }
  }

  /// `che` after a comparative is than.
  private func complementizer(_ index: Int) -> String {
    for back in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      switch chunks[back] {
      case .adjective(let modifiers):
        if modifiers.contains(where: {
          $0.adverbs.contains { $0.lemma == "più" || $0.lemma == "meno" }
        }) {
          return "than"
        }
      case .adverb(let unit):
        if unit.lemma == "più" || unit.lemma == "meno" { return "than" }
      case .verb, .mark: return "that"
      default: break
      }
    }
    return "that"
  }

  private func isQuestionWord(_ index: Int) -> Bool {
    guard index == 0 || index == 1, case .mark(let last)? = chunks.last else { return false }
    return last.text == "?"
  }

  private mutating func writeAdverb(_ unit: Unit, _ index: Int) {
    if ["pur", "pure"].contains(unit.lemma), let gerund = verb(index + 1),
      gerund.tense == .gerund || gerund.tense == .perfectGerund
    {
      let isState = gerund.tense == .perfectGerund || gerund.main.isLemma(["essere", "avere"])
      words.append(.of(unit, isState ? "despite" : "while", "concession"))
      return
    }
    if unit.lemma == "abbastanza", unit.kind == .word, let noun = noun(index + 1),
      noun.determiner == nil, noun.head != nil
    {
      words.append(.of(unit, "enough", "enough of something"))
      return
    }
    if unit.lemma == "troppo", unit.kind == .word, verb(index - 1) != nil {
      words.append(.of(unit, "too much", "too much after its verb"))
      return
    }
    if unit.lemma == "così", unit.kind == .word, verb(index - 1)?.isFinite == true,
      noun(index + 1) != nil
    {
      words.append(.of(unit, "thus", "so after its verb"))
      return
    }
    if ["più", "meno"].contains(unit.lemma), isProportion(index) {
      words.append(.of(unit, unit.lemma == "più" ? "the more" : "the less", "proportion"))
      return
    }
    if unit.lemma == "stanotte",
      chunks.contains(where: {
        if case .verb(let group) = $0 { isPast(group.tense) } else { false }
      })
    {
      words.append(.of(unit, "overnight", "the night that is past"))
      return
    }
    words.append(.of(unit, unit.english.isEmpty ? unit.text : unit.english, "adverb"))
  }

  /// `più cresce la pressione, più Pechino si avvicina`: the more …, the more ….
  private func isProportion(_ index: Int) -> Bool {
    func opens(_ place: Int) -> Bool {
      guard case .adverb(let unit)? = chunk(place), ["più", "meno"].contains(unit.lemma) else {
        return false
      }
      switch chunk(place - 1) {
      case nil: return true
      case .mark(let mark)?: return [",", ";", ":"].contains(mark.text)
      case .coordinator(let joint)?: return joint.lemma == "e"
      default: return false
      }
    }
    if case .adverb(let unit)? = chunk(index), unit.sense == UnitReader.proportion { return true }
    guard opens(index) else { return false }
    return chunks.indices.filter(opens).count > 1
  }

  private mutating func writeMark(_ unit: Unit) {
    if [".", ";", ":", "!", "?"].contains(unit.text) { isDenied = false }
    words.append(contentsOf: Marks.english(unit))
  }

  private mutating func writeOther(_ unit: Unit, _ index: Int) {
    if writeEmbeddedQuestion(unit, index) { return }
    var word = TargetWord.of(unit, unit.english.isEmpty ? unit.text : unit.english, "")
    if unit.kind == .word, unit.analysis == nil, unit.shape == .lower { word.kind = .unknown }
    words.append(word)
  }

  // MARK: Relatives

  private func relative(_ unit: Unit, _ index: Int) -> String {
    if unit.english == "whose" { return "whose" }
    if plan.takesUpClause(unit) { return "which" }
    if case .phrase = unit.kind { return unit.english }
    if let object = verb(index - 1)?.main.tail, object.partOfSpeech == .noun { return "that" }
    let isHuman = antecedentIsHuman(index)
    let afterPreposition = prepositionUnit(index - 1) != nil
    if unit.lemma == "cui" || unit.lemma == "quale" {
      return isHuman ? (afterPreposition ? "whom" : "who") : "which"
    }
    if unit.lemma == "chi" { return "who" }
    if plan.isCleft(index) || countsTimes(before: index) { return "that" }
    if isHuman { return isSubjectRelative(index) ? "who" : "whom" }
    if case .mark? = chunk(plan.firstRelative(index) - 1) { return "which" }
    return "that"
  }

  private func isSubjectRelative(_ index: Int) -> Bool {
    plan.subjects.values.contains { subject in
      if case .relative(index) = subject { true } else { false }
    }
  }

  /// Whether the noun that a relative pronoun takes up is a person: the nearest that agrees with the
  /// verb after the pronoun.
  func antecedentIsHuman(_ pronoun: Int) -> Bool {
    let index = plan.firstRelative(pronoun)
    let number = verb(index + 1)?.person.number ?? []
    var isNearest = true
    for back in stride(from: index - 1, through: 0, by: -1) {
      if let group = noun(back) {
        let own = group.features.number
        let agrees = own.isEmpty || number.isEmpty || !own.isDisjoint(with: number)
        if isNearest, isSubjectRelative(index), !agrees, prepositionUnit(back - 1) != nil {
          isNearest = false
          continue
        }
        // `un ammiraglio in congedo che tace`: a bare noun in a phrase tells what kind of man.
        if isNearest, !group.isHuman, group.determiner == nil, !group.isName,
          prepositionUnit(back - 1) != nil, let owner = noun(back - 2), owner.isHuman
        {
          isNearest = false
          continue
        }
        if group.head?.kind == .name, prepositionUnit(back - 1)?.isPreposition("in") == true {
          return false
        }
        return group.isHuman
          || group.head == nil
            && group.quantifiers.allSatisfy { $0.lemma != "ciò" && $0.partOfSpeech != .numeral }
            && group.isPlural
      }
    }
    return false
  }
}
