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
  var words: [TargetWord] = []
  /// Constituents that were written before their turn.
  var written: Set<Int> = []
  /// Where among the words each noun group that was written begins.
  var starts: [Int: Int] = [:]
  /// The last verb group that was written.
  var lastVerb: Int?
  /// Whether a past-tense verb governs the clause that is being written.
  var isUnderPast = false
  let articles = ArticleRules()
  let prepositions = PrepositionRules()

  init(chunks: [Chunk], isHeading: Bool, topic: Topic) {
    self.chunks = chunks
    self.isHeading = isHeading
    self.topic = topic
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

  private var hasVerb: Bool { chunks.contains { if case .verb = $0 { true } else { false } } }

  /// Writes every constituent once.
  mutating func write() -> [TargetWord] {
    for index in chunks.indices where !written.contains(index) { write(index) }
    return words
  }

  mutating func write(_ index: Int) {
    guard written.insert(index).inserted else { return }
    switch chunks[index] {
    case .noun: writeNoun(index, preposition: nil)
    case .verb: writeVerb(index, mode: defaultMode(index))
    case .adjective(let modifiers): writeAdjectives(modifiers)
    case .preposition(let unit): writePreposition(unit, index)
    case .adverb(let unit): writeAdverb(unit, index)
    case .coordinator(let unit): writeCoordinator(unit, index)
    case .subordinator(let unit): writeSubordinator(unit, index)
    case .relative(let unit): words.append(.of(unit, relative(unit, index), "relative"))
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

  private mutating func writeAdjectives(_ modifiers: [NounGroup.Modifier]) {
    let writer = NounGroupWriter(topic: topic)
    for modifier in modifiers { words += writer.modifierWords(modifier, superlative: false) }
  }

  private mutating func writeCoordinator(_ unit: Unit, _ index: Int) {
    if unit.lemma == "né" {
      words.append(.of(unit, neither(index), "conjunction of denials"))
      return
    }
    words.append(.of(unit, unit.english, "conjunction"))
  }

  /// `non può né A né B`: either A or B; without `non` before, neither A nor B.
  private func neither(_ index: Int) -> String {
    let governor = chunks[..<index].last { chunk in
      if case .verb(let group) = chunk { group.isFinite } else { false }
    }
    let isDenied = if case .verb(let group)? = governor { group.negation != nil } else { false }
    let others = chunks.indices.filter { other in
      if case .coordinator(let unit) = chunks[other] { unit.lemma == "né" } else { false }
    }
    guard others.count > 1 else { return isDenied ? "or" : "nor" }
    if others.first == index { return isDenied ? "either" : "neither" }
    return isDenied ? "or" : "nor"
  }

  private mutating func writeSubordinator(_ unit: Unit, _ index: Int) {
    var text = unit.english
    if unit.lemma == "che", unit.kind == .word { text = complementizer(index) }
    if let question = unit.lexeme?.flags["q"], isQuestionWord(index) { text = question }
    if !text.isEmpty { words.append(.of(unit, text, "conjunction")) }
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
    if ["pur", "pure"].contains(unit.lemma), verb(index + 1)?.tense == .gerund {
      words.append(.of(unit, "while", "concession"))
      return
    }
    words.append(.of(unit, unit.english.isEmpty ? unit.text : unit.english, "adverb"))
  }

  private mutating func writeMark(_ unit: Unit) {
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
    let isHuman = antecedentIsHuman(index)
    let afterPreposition = prepositionUnit(index - 1) != nil
    if unit.lemma == "cui" || unit.lemma == "quale" {
      return isHuman ? (afterPreposition ? "whom" : "who") : "which"
    }
    if unit.lemma == "chi" { return "who" }
    if case .adverb? = chunk(index - 1), verb(index - 2)?.isCopula == true { return "that" }
    if isHuman { return isSubjectRelative(index) ? "who" : "whom" }
    if case .mark? = chunk(index - 1) { return "which" }
    return "that"
  }

  private func isSubjectRelative(_ index: Int) -> Bool {
    plan.subjects.values.contains { subject in
      if case .relative(index) = subject { true } else { false }
    }
  }

  /// Whether the noun that a relative pronoun takes up is a person: the nearest that agrees with the
  /// verb after the pronoun.
  func antecedentIsHuman(_ index: Int) -> Bool {
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
        if group.head?.kind == .name, prepositionUnit(back - 1)?.isPreposition("in") == true {
          return false
        }
        return group.isHuman
          || group.head == nil
            && group.quantifiers.allSatisfy { $0.lemma != "ciò" } && group.isPlural
      }
    }
    return false
  }

  // MARK: Nouns

  /// Writes a noun group, with the possessor that English puts before it.
  mutating func writeNoun(_ index: Int, preposition: String?, isPartitive: Bool = false) {
    guard var group = noun(index) else { return }
    if isPartitive {
      if group.isPlural, let features = group.head?.features {
        group.head?.analysis?.features = features.subtracting(.anyNumber).union(.plural)
      }
      group.determiner = nil
    }
    written.insert(index)
    starts[index] = words.count
    var context = NounContext(preposition: preposition)
    context.isHeading = isHeading
    context.isPredicate = isPredicate(index)
    context.isBeforeOf = prepositionUnit(index + 1)?.lemma == "di"
    context.hasComplement = isRestricted(index)
    context.isShare = isShare(index)
    context.isMutual = ["con", "tra", "fra"].contains(prepositionUnit(index + 1)?.lemma)
    if case .relative(let relative)? = chunk(index - 1), relative.english == "whose" {
      context.hasPossessor = true
    }
    if let head = group.head, head.kind == .date, preposition == nil, isDay(head), hasVerb,
      group.determiner != nil, !followsCoordinator(index)
    {
      words.append(.added("on", at: head.source.lowerBound, "day"))
    }
    if isTimeOfDay(group, index), preposition == nil, let first = group.units.first {
      words.append(.added("on", at: first.source.lowerBound, "time of a day"))
    }
    if let age = age(after: index), group.isHuman, group.head?.partOfSpeech == .noun {
      var aged = group
      aged.quantifiers.append(age)
      words += NounGroupWriter(topic: topic).words(aged, context)
      written.insert(index + 1)
      written.insert(index + 2)
      return
    }
    if let year = year(after: index), group.head?.partOfSpeech == .noun,
      group.head?.traits.contains(.time) == false
    {
      var dated = group
      dated.quantifiers.insert(year, at: 0)
      words += NounGroupWriter(topic: topic).words(dated, context)
      written.insert(index + 1)
      written.insert(index + 2)
      return
    }
    if isNeuter(group), case .relative(let relative)? = chunk(index + 1), relative.lemma == "che",
      let first = group.units.first
    {
      words.append(.of(first, "what", "free relative"))
      written.insert(index + 1)
      return
    }
    if let head = group.head, head.lemma == "chi" {
      words.append(.of(head, whoever(index), "free relative"))
      return
    }
    if let possessor = possessor(of: group, index) {
      context.hasPossessor = true
      words += NounGroupWriter(topic: topic).words(group, context, possessor: possessor)
      written.insert(index + 1)
      written.insert(index + 2)
      return
    }
    words += objectForm(
      NounGroupWriter(topic: topic).words(group, context),
      group,
      preposition,
      index
    )
  }

  /// `un abitante su dieci`: a number out of a number.
  private func isShare(_ index: Int) -> Bool {
    guard prepositionUnit(index + 1)?.isPreposition("su") == true, let whole = noun(index + 2)
    else { return false }
    return whole.head == nil && whole.determiner == nil && whole.quantifiers.count == 1
      && whole.quantifiers[0].partOfSpeech == .numeral
  }

  /// `la mattina del 1° aprile`, no object and no subject: on the morning of April 1.
  private func isTimeOfDay(_ group: NounGroup, _ index: Int) -> Bool {
    guard let head = group.head,
      head.isLemma(["mattina", "mattino", "pomeriggio", "sera", "notte", "giorno"]),
      group.determiner?.partOfSpeech == .article, prepositionUnit(index + 1)?.lemma == "di",
      let day = noun(index + 2)?.head, day.kind == .date, isDay(day), hasVerb
    else { return false }
    if let group = verb(index - 1) { return !VerbClasses.copular.contains(group.main.lemma) }
    return true
  }

  private func followsCoordinator(_ index: Int) -> Bool {
    if case .coordinator? = chunk(index - 1) { true } else { false }
  }

  /// `l'accordo del 2023`: a year that English puts before the noun.
  private func year(after index: Int) -> Unit? {
    guard let preposition = prepositionUnit(index + 1), preposition.isPreposition("di"),
      let group = noun(index + 2), group.head == nil, group.quantifiers.count == 1,
      group.determiner?.partOfSpeech == .article, let number = group.quantifiers.first,
      number.kind == .number, number.text.utf8.count == 4, Int(number.text) != nil
    else { return nil }
    return number
  }

  /// `un uomo di 30 anni`: a 30-year-old man.
  private func age(after index: Int) -> Unit? {
    guard let preposition = prepositionUnit(index + 1), preposition.isPreposition("di"),
      let group = noun(index + 2), group.head?.lemma == "anno", group.determiner == nil,
      group.quantifiers.count == 1, var number = group.quantifiers.first,
      number.partOfSpeech == .numeral
    else { return nil }
    number.english = (number.english.isEmpty ? number.text : number.english) + "-year-old"
    return number
  }

  /// `ciò che`, `quello che`: what.
  private func isNeuter(_ group: NounGroup) -> Bool {
    if group.head?.lemma == "ciò" { return true }
    guard group.head == nil, group.quantifiers.isEmpty, group.possessive == nil else {
      return false
    }
    return group.determiner?.lemma == "quello"
      && group.determiner?.features.contains(.singular) == true
      && group.determiner?.features.contains(.masculine) == true
  }

  /// `chi` is who in questions and after verbs, whoever at the start, those who elsewhere.
  private func whoever(_ index: Int) -> String {
    if isAsked(index) || isWholeSentence { return "who" }
    if let next = verb(index + 1), next.tense == .subjunctive { return "who" }
    switch chunk(index - 1) {
    case nil, .mark?: return "whoever"
    case .preposition?: return lastVerb == nil ? "those who" : "who"
    case .verb(let group)?: return group.clitics.isEmpty ? "who" : "those who"
    default: return "those who"
    }
  }

  /// `Chi paga il conto`: a sentence whose only verb is that of the question it asks.
  private var isWholeSentence: Bool {
    let finite = chunks.filter { if case .verb(let group) = $0 { group.isFinite } else { false } }
    return finite.count == 1
  }

  /// Whether the sentence that the constituent stands in ends in a question mark.
  private func isAsked(_ index: Int) -> Bool {
    for next in chunks[index...] {
      guard case .mark(let mark) = next else { continue }
      if mark.text == "?" { return true }
      if [".", "!", ";", ":"].contains(mark.text) { return false }
    }
    return false
  }

  private func isDay(_ unit: Unit) -> Bool {
    let parts = unit.english.split { $0 == " " || $0 == "," }
    return parts.count > 1 && parts.contains { $0.count < 3 && $0.allSatisfy(\.isNumber) }
  }

  /// A pronoun that is no subject takes its object form.
  private func objectForm(
    _ words: [TargetWord],
    _ group: NounGroup,
    _ preposition: String?,
    _ index: Int
  ) -> [TargetWord] {
    guard let head = group.head, head.partOfSpeech == .personalPronoun, words.count == 1,
      preposition != nil || isObject(index), let form = head.lexeme?.flags["obj"]
    else { return words }
    var word = words[0]
    word.text = form
    return [word]
  }

  private func isObject(_ index: Int) -> Bool {
    !plan.subjects.values.contains { subject in
      switch subject {
      case .explicit(index), .inverted(index), .quoted(index): true
      default: false
      }
    }
  }

  private func isPredicate(_ index: Int) -> Bool {
    for back in stride(from: index - 1, through: max(0, index - 2), by: -1) {
      if let group = verb(back) { return VerbClasses.copular.contains(group.main.lemma) }
      if case .adverb? = chunk(back) { continue }
      return false
    }
    return false
  }

  /// Whether `di` and a noun, or a relative clause without a comma, follow.
  private func isRestricted(_ index: Int) -> Bool {
    if let next = prepositionUnit(index + 1) {
      return next.lemma == "di"
    }
    switch chunk(index + 1) {
    case .relative?: return true
    case .verb(let group)?: return group.tense == .participle
    default: return false
    }
  }

  /// `la visita di Putin`: the name before its noun, in the genitive.
  private func possessor(of group: NounGroup, _ index: Int) -> [TargetWord]? {
    guard let determiner = group.determiner, determiner.partOfSpeech == .article,
      group.possessive == nil, group.head?.partOfSpeech == .noun, group.bearer == nil,
      group.head?.traits.contains(.time) == false,
      let preposition = prepositionUnit(index + 1), preposition.isPreposition("di"),
      group.head?.lexeme?.flags.mapped("prep", "di") == nil,
      let owner = noun(index + 2),
      isPossessor(owner, isPlaceOwner: group.head?.isLemma(Self.ownedByPlaces) == true),
      prepositionUnit(index + 3)?.lemma != "di"
    else { return nil }
    if case .coordinator? = chunk(index + 3), noun(index + 4) != nil { return nil }
    var context = NounContext(preposition: "di")
    context.isHeading = isHeading
    var words = NounGroupWriter(topic: topic).words(owner, context)
    guard let last = words.last else { return nil }
    let plural = last.text.hasSuffix("s") && owner.isPlural
    words.append(
      TargetWord(
        text: plural ? "'" : "'s",
        source: preposition.source,
        kind: .added,
        glue: .left,
        reason: "genitive"
      )
    )
    return words
  }

  /// What the press gives to a country or its capital in the genitive: Beijing's silence.
  private static let ownedByPlaces: Set<String> = [
    "silenzio", "politica", "ruolo", "economia", "esercito", "alleato", "vicino",
    "posizione", "decisione", "richiesta", "sostegno", "influenza", "potere", "interesse",
    "ambizione", "strategia", "popolazione", "programma", "industria", "offensiva",
    "risposta", "proposta", "minaccia", "pressione", "denaro", "soldi", "applauso",
    "volontà", "futuro", "presenza", "peso", "crescita", "esportazione", "mossa", "scelta",
    "intenzione", "preoccupazione", "reazione", "offerta", "intervento", "aiuto", "ritorno",
    "ascesa", "declino", "potenza", "credibilità", "immagine", "dipendenza", "vittoria",
    "sconfitta", "arsenale", "flotta", "diplomazia", "sicurezza",
  ]

  private func isCountry(_ owner: NounGroup) -> Bool {
    owner.head.map { head in
      if case .term = head.kind { return head.partOfSpeech == .properNoun }
      return false
    } ?? false
  }

  /// `isPlaceOwner`: whether a country or city may own the noun.
  private func isPossessor(_ owner: NounGroup, isPlaceOwner: Bool) -> Bool {
    guard let head = owner.head, owner.after.isEmpty, owner.before.isEmpty, owner.compounds.isEmpty,
      owner.quantifiers.isEmpty, head.kind != .date, head.kind != .number
    else { return false }
    return head.partOfSpeech == .properNoun
      && (head.traits.contains(.human)
        || isPlaceOwner && (head.traits.contains(.place) || isCountry(owner)))
      || owner.bearer != nil
        && (head.traits.contains(.human) || VerbClasses.titles.contains(head.lemma))
  }

  // MARK: Prepositions

  private mutating func writePreposition(_ unit: Unit, _ index: Int) {
    if writeClaim(unit, index) || writeCleft(unit, index) || writeRecipient(unit, index) { return }
    if let group = verb(index + 1), !group.isFinite, group.tense != .participle {
      writeInfinitive(after: unit, index)
      return
    }
    if case .adverb(let adverb)? = chunk(index + 1), let group = verb(index + 2),
      group.tense == .infinitive
    {
      written.insert(index + 1)
      writeInfinitive(after: unit, index, adverb: adverb)
      return
    }
    guard let object = noun(index + 1) else {
      words.append(.of(unit, unit.english, "preposition"))
      return
    }
    if isPartitive(unit, object, index) {
      writeNoun(index + 1, preposition: nil, isPartitive: true)
      return
    }
    if repeatsPreposition(unit, index) {
      writeNoun(index + 1, preposition: unit.lemma)
      return
    }
    let choice = prepositions.choose(unit, prepositionContext(unit, index, object))
    if !choice.text.isEmpty { words.append(.of(unit, choice.text, choice.rule)) }
    writeNoun(index + 1, preposition: unit.lemma)
  }

  /// `di soldati e di mercenari`: English says `of` once.
  private func repeatsPreposition(_ unit: Unit, _ index: Int) -> Bool {
    guard unit.isPreposition("di"), case .coordinator(let joint)? = chunk(index - 1),
      ["e", "o"].contains(joint.lemma), prepositionUnit(index - 3)?.isPreposition("di") == true
    else { return false }
    return noun(index - 2) != nil
  }

  private func prepositionContext(
    _ unit: Unit,
    _ index: Int,
    _ object: NounGroup
  ) -> PrepositionRules.Context {
    var context = PrepositionRules.Context()
    context.object = object
    context.isFirst = index == 0
    switch chunk(index - 1) {
    case .noun(let group)?: context.noun = group
    case .adjective(let modifiers)?: context.adjective = modifiers.last?.adjective
    default: break
    }
    if let last = lastVerb, let group = verb(last) {
      context.verb = group
      context.awaitsAgent = group.isPassive || group.hasImpersonalSi || followsAgent(index)
    }
    if case .noun(let group)? = chunk(index - 1),
      let participle = group.after.last?.adjective, isParticiple(participle)
    {
      context.awaitsAgent = true
    }
    if let adjective = context.adjective, isParticiple(adjective) { context.awaitsAgent = true }
    context.followsComparative = isComparative(index - 1)
    if let group = context.noun, group.determiner?.partOfSpeech == .article {
      context.followsSuperlative = articles.isSuperlative(group)
    }
    if case .coordinator? = chunk(index + 2), noun(index + 3) != nil {
      context.isCoordinated = true
    }
    context.opensInterval = interval(from: index) != nil
    context.closesInterval = interval(from: index - 2)
    context.opensRange = isRange(from: index)
    context.closesRange = isRange(from: index - 2)
    return context
  }

  /// `a nove anni dal voto`: a counted length of time between `a` and `da`.
  private func interval(from index: Int) -> PrepositionRules.Interval? {
    guard prepositionUnit(index)?.isPreposition("a") == true,
      prepositionUnit(index + 2)?.isPreposition("da") == true, let length = noun(index + 1),
      let head = length.head, head.traits.contains(.time),
      length.determiner?.partOfSpeech == .indefiniteArticle
        || length.determiner == nil && !length.quantifiers.isEmpty
    else { return nil }
    return head.isLemma(["anno", "mese", "decennio", "secolo"]) ? .long : .short
  }

  /// `da quattro mesi a un anno`, `dal 2011 al 2014`: two times or numbers.
  private func isRange(from index: Int) -> Bool {
    guard prepositionUnit(index)?.isPreposition("da") == true,
      prepositionUnit(index + 2)?.isPreposition("a") == true, let start = noun(index + 1),
      let end = noun(index + 3)
    else { return false }
    return [start, end].allSatisfy { group in
      group.head.map { $0.traits.contains(.time) || $0.kind == .number }
        ?? group.quantifiers.contains { $0.partOfSpeech == .numeral }
    }
  }

  private func isParticiple(_ unit: Unit) -> Bool {
    unit.traits.contains(.participial)
      || unit.readings.contains { $0.features.verbForm == .participle }
  }

  /// Whether a conjunction joins the phrase to an agent: `da X e da Y`.
  private func followsAgent(_ index: Int) -> Bool {
    guard case .coordinator? = chunk(index - 1) else { return false }
    return words.suffix(12).contains { $0.reason == "agent" }
  }

  private func isComparative(_ index: Int) -> Bool {
    func grades(_ modifiers: [NounGroup.Modifier]) -> Bool {
      modifiers.contains { $0.adverbs.contains { $0.isLemma(["più", "meno", "ancora più"]) } }
    }
    switch chunk(index) {
    case .noun(let group)?:
      return group.determiner?.partOfSpeech != .article
        && (grades(group.after)
          || group.quantifiers.contains { $0.lemma == "più" || $0.lemma == "meno" })
    case .adjective(let modifiers)?: return grades(modifiers)
    case .adverb(let unit)?: return ["più", "meno", "meglio", "peggio"].contains(unit.lemma)
    default: return false
    }
  }

  /// `dei soldati` where nothing governs `di`: some soldiers.
  private func isPartitive(_ unit: Unit, _ object: NounGroup, _ index: Int) -> Bool {
    guard unit.isPreposition("di"), object.determiner?.partOfSpeech == .article, object.isPlural,
      object.head?.partOfSpeech == .noun
    else { return false }
    var before = index - 1
    if case .adverb? = chunk(before) { before -= 1 }
    switch chunk(before) {
    case nil: return index == 0
    case .verb(let group)?:
      return group.main.lexeme?.flags.mapped("prep", "di") == nil
        && !group.main.traits.contains(.intransitive) && !group.isPassive && !group.isReflexive
    default: return false
    }
  }
}
