import Linguistics
import TextModel

/// Constructions that English builds of other parts than Italian.
extension SentenceWriter {
  /// Writes a noun group with the phrases in `di` that depend on it.
  mutating func writeNounWithComplements(_ index: Int) {
    writeNoun(index, preposition: nil)
    var next = index + 1
    while written.contains(next) { next += 1 }
    while let preposition = prepositionUnit(next), isObject(next + 1, of: preposition),
      complements(index, preposition)
    {
      write(next)
      if case .adverb? = chunk(next + 1) { write(next + 1) }
      next += 2
      while written.contains(next) { next += 1 }
      if preposition.isPreposition("tra") || preposition.isPreposition("fra"),
        case .coordinator? = chunk(next), noun(next + 1) != nil
      {
        write(next)
        write(next + 1)
        next += 2
      }
    }
  }

  /// Whether a noun follows a preposition, or a day as in `l'attacco di ieri`.
  private func isObject(_ index: Int, of preposition: Unit) -> Bool {
    if noun(index) != nil { return true }
    guard preposition.isPreposition("di"), case .adverb(let day)? = chunk(index) else {
      return false
    }
    return day.isLemma(["ieri", "oggi", "domani"])
  }

  /// Whether a phrase after a noun belongs to it: one in `di`, or what the noun governs.
  func complements(_ index: Int, _ preposition: Unit) -> Bool {
    if preposition.isPreposition("di") || preposition.lemma == "da parte di" { return true }
    if preposition.isPreposition("su") { return noun(index)?.isHuman == false }
    guard let head = noun(index)?.head, head.partOfSpeech == .noun,
      preposition.kind == .word
    else { return false }
    if head.lexeme?.flags.mapped("prep", preposition.lemma) != nil { return true }
    return Self.isDeverbal(head.lemma)
      && ["da", "su", "verso", "contro", "con", "tra", "fra"].contains(preposition.lemma)
  }

  private static func isDeverbal(_ lemma: String) -> Bool {
    ["zione", "sione", "mento", "ata", "ita", "uta", "aggio", "orno"].contains(
      where: lemma.hasSuffix
    )
  }

  // MARK: Embedded questions

  /// `quale sia il confine`: what the border is.
  mutating func writeEmbeddedQuestion(_ unit: Unit, _ index: Int) -> Bool {
    if writeWhatever(unit, index) { return true }
    guard unit.lemma == "quale", let copula = verb(index + 1), copula.isCopula, copula.isFinite,
      noun(index + 2)?.determiner != nil
    else { return false }
    if case .mark(let last)? = chunks.last, last.text == "?" { return false }
    words.append(.of(unit, "what", "embedded question"))
    written.insert(index + 1)
    writeNounWithComplements(index + 2)
    var phrase = finitePhrase(copula, index + 1)
    phrase.agreement = agreement(index + 2, copula)
    append(phrase.words(), copula, index + 1)
    lastVerb = index + 1
    return true
  }

  /// `quale che sia la bandiera`: whatever the flag.
  private mutating func writeWhatever(_ unit: Unit, _ index: Int) -> Bool {
    guard unit.lemma == "quale" || unit.lemma == "qualunque" else { return false }
    var place = index + 1
    switch chunk(place) {
    case .relative(let that)?, .subordinator(let that)?:
      guard that.lemma == "che" else { return false }
      place += 1
    default: if unit.lemma == "quale" { return false }
    }
    guard let copula = verb(place), copula.isCopula,
      copula.tense == .subjunctive || copula.tense == .pastSubjunctive, noun(place + 1) != nil
    else { return false }
    words.append(.of(unit, "whatever", "whatever it is"))
    written.formUnion((index + 1)...place)
    writeNounWithComplements(place + 1)
    return true
  }

  /// `qualunque sia l'esito`, `qualunque cosa decida la Corte`: whatever the outcome, whatever the
  /// Court decides.
  mutating func writeWhicheverIs(_ group: NounGroup, _ index: Int) -> Bool {
    guard group.determiner == nil, let any = group.quantifiers.first,
      any.isLemma(["qualunque", "qualsiasi"]), let clause = verb(index + 1),
      [.subjunctive, .pastSubjunctive].contains(clause.tense)
    else { return false }
    if group.head == nil, clause.isCopula, noun(index + 2) != nil {
      words.append(.of(any, "whatever", "whatever it is"))
      written.insert(index + 1)
      writeNounWithComplements(index + 2)
      return true
    }
    guard group.head?.lemma == "cosa" else { return false }
    words.append(.of(any, "whatever", "whatever it is"))
    return true
  }

  // MARK: Order of objects

  /// `offre all'alleato un accordo`: what is given stands right after the verb, unless it has a
  /// clause of its own; then the recipient stands there without `to`.
  mutating func writeRecipient(_ preposition: Unit, _ index: Int) -> Bool {
    guard preposition.isPreposition("a"), lastVerb == index - 1, let group = verb(index - 1),
      !group.isPassive, !group.isReflexive, !group.hasImpersonalSi, !group.isCopula,
      !group.main.traits.contains(.takesEssere), !group.main.traits.contains(.intransitive),
      ["to", nil].contains(group.main.lexeme?.flags.mapped("prep", "a"))
        || VerbClasses.giving.contains(group.main.lemma),
      noun(index + 1)?.isPlaceOfTime == false
    else { return false }
    var object = index + 2
    while let next = prepositionUnit(object), next.isPreposition("di"), noun(object + 1) != nil {
      object += 2
    }
    guard let given = noun(object), !isSubject(object), given.head?.traits.contains(.time) != true,
      given.determiner != nil || given.isPlural || given.isName || !given.quantifiers.isEmpty
    else { return false }
    var end = object + 1
    while let next = prepositionUnit(end), noun(end + 1) != nil, complements(object, next) {
      end += 2
    }
    switch chunk(end) {
    case .relative?, .adjective?, .subordinator?, .coordinator?:
      guard VerbClasses.giving.contains(group.main.lemma) else { return false }
      writeNoun(index + 1, preposition: "a")
      return true
    case .verb(let next)? where !next.isFinite: return false
    case .preposition(let next)?
    where next.isPreposition("a") && noun(end + 1)?.isPlaceOfTime == false
      && VerbClasses.giving.contains(group.main.lemma):
      // `diede ai vincitori uno sbocco al mare`: gave the winners an outlet to the sea.
      writeNoun(index + 1, preposition: "a")
      return true
    default: break
    }
    writeNounWithComplements(object)
    words.append(.of(preposition, "to", "recipient after the object"))
    writeNoun(index + 1, preposition: "a")
    return true
  }
}

extension NounGroup {
  /// Whether the group names a time, which is no recipient.
  fileprivate var isPlaceOfTime: Bool {
    head == nil || head?.kind == .date || head?.kind == .number
      || head?.traits.contains(.time) == true
  }
}
