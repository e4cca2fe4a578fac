import Linguistics
import TextModel

extension SentenceWriter {
  mutating func writePreposition(_ unit: Unit, _ index: Int) {
    if writeExperiencer(unit, index) || writeTalkedAbout(unit, index) { return }
    if writeMadeInto(unit, index) || writeWhose(unit, index) { return }
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
    if closesDuration(unit, index) {
      words.append(.of(unit, "now", "until now"))
      written.insert(index + 1)
      return
    }
    guard let object = noun(index + 1) else {
      if writeIncluding(unit, index) { return }
      let governed = relativeGoverned(unit, index)
      if governed?.isEmpty == true { return }
      words.append(.of(unit, governed ?? unit.english, "preposition"))
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
    if writeThroughout(unit, object, index) { return }
    let choice = prepositions.choose(unit, prepositionContext(unit, index, object))
    if !choice.text.isEmpty { words.append(.of(unit, choice.text, Draft.Reason(choice.rule))) }
    writeNoun(index + 1, preposition: unit.lemma)
  }

  /// `per tutto il secolo`: throughout the century.
  private mutating func writeThroughout(_ unit: Unit, _ object: NounGroup, _ index: Int) -> Bool {
    guard unit.isPreposition("per") || unit.isPreposition("in"),
      let all = object.predeterminer, all.lemma == "tutto", !object.isPlural,
      let head = object.head,
      head.traits.contains(.time) || unit.isPreposition("in") && head.traits.contains(.place),
      var whole = noun(index + 1), whole.quantifiers.isEmpty
    else { return false }
    whole.predeterminer = nil
    words.append(.of(unit, "throughout", "for all of it"))
    written.insert(index + 1)
    words += NounGroupWriter(topic: topic).words(whole, NounContext(preposition: unit.lemma))
    return true
  }

  /// `da vent'anni a questa parte`: for twenty years now.
  func closesDuration(_ unit: Unit, _ index: Int) -> Bool {
    guard unit.isPreposition("a"), let side = noun(index + 1), side.head?.lemma == "parte",
      side.determiner?.lemma == "questo"
    else { return false }
    if case .adverb(let before)? = chunk(index - 1) { return before.lemma.hasPrefix("da ") }
    return noun(index - 1)?.head?.traits.contains(.time) == true
  }

  /// `il vertice al quale partecipano`: what the verb of a relative clause asks for.
  private func relativeGoverned(_ unit: Unit, _ index: Int) -> String? {
    guard case .relative(let pronoun)? = chunk(index + 1), pronoun.english != "whose",
      unit.kind == .word
    else { return nil }
    for next in chunks.indices[(index + 2)...].prefix(6) {
      switch chunks[next] {
      case .verb(let group):
        guard group.isFinite else { return nil }
        let flags = group.main.lexeme?.flags
        if group.isReflexive || group.hasImpersonalSi,
          let text = flags?.mapped("reflprep", unit.lemma)
        {
          return text.isEmpty ? nil : text
        }
        if unit.lemma == "da", group.isPassive { return "by" }
        guard let text = flags?.mapped("prep", unit.lemma) else { return nil }
        let isDropped = text.isEmpty && (!unit.isPreposition("di") || group.hasImpersonalSi)
        return isDropped ? nil : text
      case .mark, .subordinator, .relative: return nil
      default: break
      }
    }
    return nil
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
      context.done = group.main
    }
    if case .noun(let group)? = chunk(index - 1),
      let participle = group.after.last?.adjective, isParticiple(participle)
    {
      context.awaitsAgent = true
      context.done = participle
    }
    if let adjective = context.adjective, isParticiple(adjective) {
      context.awaitsAgent = true
      context.done = adjective
    }
    context.isSpentOn = prepositionUnit(index + 2)?.isPreposition("di") == true
    context.followsComparative = isComparative(index - 1)
    if let group = context.noun, group.determiner?.partOfSpeech == .article {
      context.followsSuperlative = articles.isSuperlative(group)
    }
    if case .coordinator? = chunk(index + 2), noun(index + 3) != nil {
      context.isCoordinated = true
    }
    context.looksAhead = looksAhead(index)
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
    let isCounted =
      start.head == nil
      && (start.quantifiers + end.quantifiers).filter { $0.partOfSpeech == .numeral }.count > 1
    return isCounted
      || [start, end].allSatisfy { group in
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
      object.head?.partOfSpeech == .noun,
      !plan.fronted.values.contains(where: { $0.contains(index) })
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
