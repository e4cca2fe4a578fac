import Linguistics

/// The prepositions that a noun, an adjective or a verb asks for.
extension PrepositionRules {
  /// What the noun, adjective or verb before asks for.
  func governed(_ lemma: String, _ context: Context) -> Choice? {
    if ["in", "a"].contains(lemma), context.object?.isLastOrNext == true {
      return Choice(text: "", rule: "time told from now")
    }
    if lemma == "in", isTime(context) || isYear(context) { return Choice(text: "in", rule: "time") }
    if lemma == "a", context.opensInterval { return Choice(text: "", rule: "interval") }
    if lemma == "da", let interval = context.closesInterval {
      return Choice(text: interval == .long ? "after" : "from", rule: "interval")
    }
    if lemma == "da", context.opensRange { return Choice(text: "from", rule: "range") }
    if lemma == "a", context.closesRange { return Choice(text: "to", rule: "range") }
    if lemma == "da", isYear(context) { return start(context) }
    if lemma == "da", context.awaitsAgent, isSource(context) {
      return Choice(text: "from", rule: "place that something is taken from")
    }
    if lemma == "da", context.awaitsAgent, !isTime(context) || context.isSpentOn {
      return Choice(text: "by", rule: "agent")
    }
    if lemma == "di", context.followsComparative {
      return Choice(text: "than", rule: "comparative")
    }
    if lemma == "di", let whole = context.noun?.head,
      whole.isLemma(["nulla", "niente", "qualcosa"]), whole.partOfSpeech != .noun
    {
      let isKnown = context.verb?.main.isLemma(["sapere", "dire", "capire", "trapelare"]) == true
      return Choice(text: isKnown ? "about" : "of", rule: "nothing of it")
    }
    let isName =
      context.noun.map { $0.isName || $0.head == nil || $0.head?.partOfSpeech == .personalPronoun }
      ?? false
    if let adjective = context.adjective,
      let text = adjective.lexeme?.flags.mapped("prep", lemma)
    {
      return Choice(text: text, rule: "governed by \(adjective.lemma)")
    }
    if let noun = context.noun?.head, !isName, let text = nounGoverned(noun, lemma, context) {
      return Choice(text: text, rule: "governed by \(noun.lemma)")
    }
    if let verb = context.verb, lemma != "di" || context.noun == nil || isName,
      !isFree(lemma, of: verb, context), let text = verbGoverned(verb, lemma)
    {
      if text == "at", isPlace(context), isCity(context) {
        return Choice(text: "in", rule: "arrival in a place")
      }
      return Choice(text: text, rule: "governed by \(verb.main.lemma)")
    }
    return nil
  }

  /// `ritirate dal confine`, `espulso dal Paese`: with a verb of removing, a place is no agent.
  private func isSource(_ context: Context) -> Bool {
    guard let done = context.done, VerbClasses.removes(done),
      let head = context.object?.head
    else { return false }
    return head.traits.contains(.place) || VerbClasses.sources.contains(head.lemma)
  }

  /// Whether a phrase tells when or where and is no complement: `difende da mesi`, `si terrà a Roma`.
  private func isFree(_ lemma: String, of verb: VerbGroup, _ context: Context) -> Bool {
    if lemma == "da", isTime(context) { return true }
    if verb.isReflexive, verb.main.lexeme?.flags.mapped("reflprep", lemma) != nil { return false }
    let isDone = verb.isPassive || verb.hasImpersonalSi || verb.isReflexive
    return lemma == "a" && isDone && isPlace(context) && isCity(context)
  }

  private func nounGoverned(_ noun: Unit, _ lemma: String, _ context: Context) -> String? {
    guard let text = noun.lexeme?.flags.mapped("prep", lemma) else { return nil }
    // `aumento del 3%` is an increase of 3%, though `aumento dei prezzi` is one in prices.
    if lemma == "di", let object = context.object,
      object.head?.kind == .number || object.quantifiers.contains(where: { $0.kind == .number })
        || object.isHuman
    {
      return nil
    }
    return text
  }

  private func verbGoverned(_ verb: VerbGroup, _ lemma: String) -> String? {
    // What `entrare` governs, `entrare in vigore` does not.
    if case .term = verb.main.kind, verb.main.text.contains(" ") { return nil }
    let flags = verb.main.lexeme?.flags
    if verb.isReflexive, let text = flags?.mapped("reflprep", lemma) { return text }
    return flags?.mapped("prep", lemma)
  }
}
