import Linguistics
import TextModel

/// How a verb without person and tense is put into English.
enum NonfiniteMode: Hashable, Sendable {
  /// `to do`.
  case to
  /// `do`.
  case bare
  /// `doing`.
  case ing
}

extension SentenceWriter {
  /// The form of a verb that no preposition introduces.
  func defaultMode(_ index: Int) -> NonfiniteMode {
    guard let group = verb(index), group.tense == .infinitive else { return .ing }
    if isInstruction(index) { return .bare }
    if case .noun(let noun)? = chunk(index - 1), noun.head == nil { return .ing }
    guard let governor = lastVerb.flatMap(verb), index > 0 else { return index == 0 ? .ing : .to }
    if case .coordinator? = chunk(index - 1), isUnderModal(index) { return .bare }
    if let mapped = governor.main.lexeme?.flags.mapped("inf", "0") { return mode(mapped).mode }
    return VerbClasses.bareInfinitive.contains(governor.main.lemma) ? .bare : .to
  }

  /// `Per informazioni scrivere a …`: an infinitive that tells the reader what to do.
  private func isInstruction(_ index: Int) -> Bool {
    guard prepositionUnit(0)?.isPreposition("per") == true, noun(1) != nil,
      !chunks.contains(where: { if case .verb(let verb) = $0 { verb.isFinite } else { false } })
    else { return false }
    switch chunk(index - 1) {
    case .noun?, .coordinator?: return true
    case .mark(let mark)?: return mark.text == ","
    default: return false
    }
  }

  /// `può firmare e negoziare`: one modal serves both.
  private func isUnderModal(_ index: Int) -> Bool {
    for back in stride(from: index - 1, through: 0, by: -1) {
      guard let group = verb(back), group.isFinite else { continue }
      let modal = group.modals.first ?? group.main
      return modal.isLemma(["potere", "dovere"])
    }
    return false
  }

  private func mode(_ value: String) -> (preposition: String, mode: NonfiniteMode) {
    if value == "bare" { return ("", .bare) }
    if value == "ing" { return ("", .ing) }
    if value.hasSuffix(" ing") { return (String(value.dropLast(4)), .ing) }
    return ("", .to)
  }

  /// Writes `di fare`, `per fare`, `senza fare` after what governs them.
  mutating func writeInfinitive(after unit: Unit, _ index: Int, adverb: Unit? = nil) {
    let (preposition, mode) = infinitiveMode(unit, index)
    if !preposition.isEmpty { words.append(.of(unit, preposition, "before a verb")) }
    if let adverb {
      let text = adverb.lemma == "mai" ? "ever" : adverb.english
      words.append(.of(adverb, text, "adverb before the verb"))
    }
    writeVerb(adverb == nil ? index + 1 : index + 2, mode: mode)
  }

  private func infinitiveMode(
    _ unit: Unit,
    _ index: Int
  ) -> (preposition: String, mode: NonfiniteMode) {
    if case .phrase = unit.kind {
      if unit.english.hasSuffix(" to") || unit.english == "to" { return (unit.english, .bare) }
      return (unit.english, .ing)
    }
    if let governor = governor(before: index),
      let mapped = governor.lexeme?.flags.mapped("inf", unit.lemma)
    {
      return mode(mapped)
    }
    switch unit.lemma {
    case "a", "di", "da", "per": return ("", .to)
    default: return (unit.english, .ing)
    }
  }

  /// The word that an infinitive depends on: the nearest adjective, noun or verb before.
  private func governor(before index: Int) -> Unit? {
    for back in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      switch chunks[back] {
      case .verb(let group): return group.main
      case .adjective(let modifiers): return modifiers.last?.adjective
      case .noun(let group):
        if group.head?.lexeme?.flags["inf"] != nil || lastVerb == nil { return group.head }
      default: break
      }
    }
    return lastVerb.flatMap { verb($0)?.main }
  }

  mutating func writeNonfinite(_ group: VerbGroup, _ index: Int, _ mode: NonfiniteMode) {
    var phrase = nonfinitePhrase(group, index, mode)
    if group.tense == .participle {
      writeParticiple(group, index, &phrase)
      return
    }
    let text = phrase.words().map { word in
      word == "oneself" && lastVerb != nil ? selfPronoun(group, topicAgreement) : word
    }
    append(text, group, index)
    appendPronouns(group, index)
  }

  private var topicAgreement: EnglishVerb.Agreement {
    EnglishVerb.Agreement(isPlural: topic.isPlural)
  }

  /// The phrase of a verb without person and tense.
  func nonfinitePhrase(_ group: VerbGroup, _ index: Int, _ mode: NonfiniteMode) -> EnglishVerb {
    var phrase = EnglishVerb(base: base(group, index))
    phrase.isPassive = group.isPassive
    phrase.isNegated = group.negation != nil
    phrase.adverbs = group.adverbs.map(\.english)
    if !group.modals.isEmpty { phrase.modals = ["be able to"] }
    if group.tense == .participle { return phrase }
    phrase.isPerfect = group.tense == .perfectInfinitive || group.tense == .perfectGerund
    switch (group.tense, mode) {
    case (.gerund, _), (.perfectGerund, _), (_, .ing): phrase.finiteness = .ing
    case (_, .bare): phrase.finiteness = .base
    default: phrase.finiteness = .infinitive
    }
    return phrase
  }

  /// `Perso il controllo, …` is Having lost control; `Fallita la conferenza, …` is The conference
  /// having failed.
  private mutating func writeAbsolute(
    _ group: VerbGroup,
    _ index: Int,
    _ phrase: inout EnglishVerb
  ) -> Bool {
    guard let noun = noun(index + 1), noun.determiner != nil || noun.isName,
      noun.features.agrees(with: group.main.features), startsClause(index)
    else { return false }
    phrase.isPassive = false
    phrase.isPerfect = true
    phrase.finiteness = .ing
    if group.main.traits.contains(.takesEssere) || group.main.traits.contains(.takesEither) {
      writeNoun(index + 1, preposition: nil)
    }
    append(phrase.words(), group, index)
    return true
  }

  private func startsClause(_ index: Int) -> Bool {
    switch chunk(index - 1) {
    case nil: true
    case .mark(let mark)?: mark.text != ")"
    case .adverb?: index == 1
    default: false
    }
  }

  private mutating func writeParticiple(
    _ group: VerbGroup,
    _ index: Int,
    _ phrase: inout EnglishVerb
  ) {
    if writeBarePredicate(group, index) || writeAbsolute(group, index, &phrase) { return }
    if group.main.verbForm == .presentParticiple {
      phrase.isPassive = false
      phrase.finiteness = .ing
    } else if group.main.traits.contains(.takesEssere), let noun = noun(index - 1) {
      // `i soldati arrivati`: English wants a clause.
      words.append(
        .added(
          noun.isHuman ? "who" : "that",
          at: group.main.source.lowerBound,
          "participle as clause"
        )
      )
      phrase.isPassive = false
      phrase.finiteness = .past
      phrase.agreement.isPlural = noun.isPlural
    } else {
      phrase.isPassive = false
      phrase.finiteness = .participle
    }
    let words = phrase.words()
    append(words.first == "been" ? Array(words.dropFirst()) : words, group, index)
  }
}
