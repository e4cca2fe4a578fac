import Linguistics
import TextModel

extension SentenceWriter {
  // MARK: The base

  /// The English verb for what the group means in its place: reflexive, without object, plain.
  func base(_ group: VerbGroup, _ index: Int) -> String {
    let base = ownBase(group, index)
    // `pronto alla guerra`: ready for a thing, ready to do it.
    if base.hasSuffix("ready to"), noun(index + 1) != nil { return base.dropLast(2) + "for" }
    return base
  }

  private func ownBase(_ group: VerbGroup, _ index: Int) -> String {
    let flags = group.main.lexeme?.flags
    if group.isReflexive, let text = flags?["refl"] { return text }
    if group.main.lemma == "fare sapere", case .quoted? = plan.subjects[index] { return "say" }
    if group.actsOnItself {
      return (group.main.english.isEmpty ? group.main.text : group.main.english) + " oneself"
    }
    if let text = flags?["intren"], !group.isPassive, !group.hasImpersonalSi,
      objectPlace(after: index) == nil, !governsInfinitive(index),
      group.clitics.isEmpty
    {
      return text
    }
    let english = group.main.english.isEmpty ? group.main.text : group.main.english
    if english.hasSuffix(" on"), case .quoted? = plan.subjects[index] {
      return String(english.dropLast(3))
    }
    if group.main.lemma == "esistere", case .existential? = plan.subjects[index] { return "be" }
    if group.main.lemma == "stare", !group.isProgressive { return "be" }
    if group.main.lemma == "fare", group.clitics.contains(where: { $0.lemma == "ne" }),
      noun(index + 1)?.determiner != nil
    {
      return "make"
    }
    if group.main.lemma == "dovere", noun(index + 1) != nil { return "owe" }
    if group.main.lemma == "fare", madeInto(index) != nil { return "make" }
    if group.main.lemma == "fare", group.hasImpersonalSi, verb(index)?.isReflexive == true {
      let subject = actor(of: index).flatMap(noun)
      return subject?.head?.lemma == "guerra" ? "wage" : "make"
    }
    if isTalk(group, index) { return "be talk" }
    if group.main.lemma == "definire", isCalled(index) { return "call" }
    if let needed = impersonalBase(group, index) ?? foreseen(group, index) { return needed }
    if group.main.lemma == "avere", case .noun(let object)? = chunk(index + 1),
      object.head?.lemma == "anno"
    {
      return "be"
    }
    if group.isReciprocal, let preposition = VerbClasses.mutual[group.main.lemma] {
      return preposition.isEmpty ? english : "\(english) \(preposition) each other"
    }
    return english
  }

  /// `definire inaccettabile`: what follows says what the thing is called.
  private func isCalled(_ index: Int) -> Bool {
    switch chunk(index + 1) {
    case .adjective?: return true
    case .verb(let group)?: return group.tense == .participle
    case .mark(let mark)?: return Marks.opensQuotation(mark)
    case .noun?:
      // `definisce il decreto una farsa`
      switch chunk(index + 2) {
      case .noun(let name)?:
        return name.determiner != nil && name.head?.traits.contains(.time) != true
      case .adjective?: return true
      default: return false
      }
    default: return false
    }
  }

  /// The noun after a verb and the adverbs behind it (`serve soprattutto il traffico`), unless the
  /// verb has it for its subject.
  private func objectPlace(after index: Int) -> Int? {
    if noun(index + 1) != nil { return index + 1 }
    var place = index + 1
    while case .adverb? = chunk(place) { place += 1 }
    guard let object = noun(place), !isSubject(place), object.head?.traits.contains(.time) != true,
      object.head?.kind != .date
    else { return nil }
    return place
  }

  private func governsInfinitive(_ index: Int) -> Bool {
    prepositionUnit(index + 1) != nil && verb(index + 2)?.tense == .infinitive
  }

  /// `previsto`: what a law provides for, what is scheduled for a time, what is planned.
  private func foreseen(_ group: VerbGroup, _ index: Int) -> String? {
    guard group.main.lemma == "prevedere", group.main.kind == .word,
      group.isPassive || group.tense == .participle
    else { return nil }
    guard let preposition = prepositionUnit(index + 1) else { return "plan" }
    if preposition.isPreposition("da") || preposition.isPreposition("in") { return nil }
    let when = noun(index + 2)
    let isTimed =
      when?.head?.traits.contains(.time) == true
      || when?.quantifiers.contains { $0.isClockTime } == true || isTimeOrYear(index + 2)
    return isTimed ? "schedule" : "plan"
  }

  /// `conviene aspettare` is best; `serve una strategia`: a strategy is needed.
  private func impersonalBase(_ group: VerbGroup, _ index: Int) -> String? {
    let isInverted = if case .inverted? = plan.subjects[index] { true } else { false }
    switch group.main.lemma {
    case "toccare" where awaitsInfinitive(index): return "be up"
    case "convenire": return verb(index + 1)?.tense == .infinitive ? "be best" : nil
    case "servire": return isInverted && group.clitics.isEmpty ? "be needed" : nil
    default: return nil
    }
  }

  /// `tocca ora all'Europa dimostrare`: whose turn it is to do something.
  private func awaitsInfinitive(_ index: Int) -> Bool {
    var cursor = index + 1
    while case .adverb? = chunk(cursor) { cursor += 1 }
    guard prepositionUnit(cursor)?.isPreposition("a") == true, noun(cursor + 1) != nil else {
      return false
    }
    cursor += 2
    while prepositionUnit(cursor)?.isPreposition("di") == true, noun(cursor + 1) != nil {
      cursor += 2
    }
    return verb(cursor)?.tense == .infinitive
  }

  func finitePhrase(_ group: VerbGroup, _ index: Int) -> EnglishVerb {
    var phrase = EnglishVerb(base: base(group, index))
    phrase.isPassive =
      group.isPassive || group.hasImpersonalSi && isTransitive(group) && !isTalk(group, index)
    phrase.isProgressive = group.isProgressive
    setNegation(&phrase, group, index)
    if let modal = group.modals.first {
      setModal(&phrase, modal, group, index)
    } else {
      setTense(&phrase, group, index)
    }
    return phrase
  }

  func isTransitive(_ group: VerbGroup) -> Bool {
    !group.main.traits.contains(.takesEssere) && !group.main.traits.contains(.intransitive)
  }
}
