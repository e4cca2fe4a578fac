import Linguistics
import TextModel

/// The subject of a finite verb: said, left out, or behind the verb.
extension SentenceWriter {
  /// Writes what goes before the verb for its subject, and tells how the verb agrees.
  mutating func writeSubject(_ group: VerbGroup, _ index: Int) -> EnglishVerb.Agreement {
    let offset = group.units.first?.source.lowerBound ?? group.main.source.lowerBound
    switch plan.subjects[index] {
    case .explicit(let subject)?:
      return agreement(subject, group)
    case .inverted(let subject)?:
      return writeInverted(subject, group)
    case .existential(let subject)?:
      words.append(.added("there", at: offset, "existential"))
      if let subject, noun(subject)?.head?.lemma == "chi" {
        return EnglishVerb.Agreement(isPlural: true)
      }
      return subject.map { agreement($0, group) } ?? agreement(of: group)
    case .postponed(let subject)?: return agreement(subject, group)
    case .quoted, .shared, .relative, .clause: return agreement(of: group)
    case .dropped?, nil:
      guard !isHeading || index > 0 else { return agreement(of: group) }
      var pronoun = isTalk(group, index) ? "there" : pronoun(group, index)
      if purposes.contains(index) { pronoun = Self.objectForms[pronoun] ?? pronoun }
      words.append(.added(pronoun, at: offset, "subject that Italian leaves out"))
      var agreement = agreement(of: group)
      if pronoun == "it" || pronoun == "one" || pronoun == "there" { agreement = .third }
      return agreement
    }
  }

  private static let objectForms: [String: String] = [
    "he": "him", "she": "her", "they": "them", "we": "us", "I": "me",
  ]

  private func pronoun(_ group: VerbGroup, _ index: Int) -> String {
    if group.isGeneral { return "one" }
    if group.hasImpersonalSi {
      if group.main.traits.contains(.takesEssere) || group.main.traits.contains(.intransitive) {
        return "one"
      }
      return group.person.contains(.plural) ? "they" : "it"
    }
    if group.isCopula, group.person.contains(.third), group.person.contains(.singular) {
      switch chunk(index + 1) {
      case .adjective?, .noun?:
        return subjectAhead(group, index)?.pronoun(for: group.person) ?? "it"
      default: break
      }
    }
    if VerbClasses.impersonal.contains(group.main.lemma), group.person.contains(.third),
      group.person.contains(.singular)
    {
      return "it"
    }
    return (subjectAhead(group, index) ?? topic).pronoun(for: group.person)
  }

  /// `da quando è al potere, il generale …`: who a clause at the head of the sentence speaks of is the
  /// subject of the main clause, if that is a person and agrees.
  private func subjectAhead(_ group: VerbGroup, _ index: Int) -> Topic? {
    guard group.person.contains(.third), index < 5, index > 0,
      !chunks[..<index].contains(where: { if case .noun = $0 { true } else { false } })
    else { return nil }
    switch chunks[0] {
    case .subordinator(let unit): if unit.lemma == "che" { return nil }
    default: return nil
    }
    guard let comma = chunks[index...].firstIndex(where: { isComma($0) }),
      let next = chunks.indices[comma...].first(where: { verb($0)?.isFinite == true }),
      case .explicit(let place)? = plan.subjects[next], place > comma, let subject = noun(place),
      subject.isHuman, subject.isPlural == group.person.contains(.plural)
    else { return nil }
    return Topic(subject)
  }

  private func isComma(_ chunk: Chunk) -> Bool {
    if case .mark(let mark) = chunk { mark.text == "," } else { false }
  }

  mutating func agreement(_ subject: Int, _ group: VerbGroup) -> EnglishVerb.Agreement {
    guard let noun = noun(subject) else { return agreement(of: group) }
    if noun.head?.partOfSpeech == .personalPronoun { return agreement(of: group) }
    if noun.head?.lemma == "chi" {
      return EnglishVerb.Agreement(isPlural: words.last?.text == "those who")
    }
    if !isRelativeClause(subject) { topic = Topic(noun) }
    if noun.head == nil, noun.determiner == nil, noun.quantifiers.count == 1,
      words.last?.text.lowercased() == "everyone"
    {
      return .third
    }
    var agreement = EnglishVerb.Agreement()
    agreement.isPlural = articles.isPluralInEnglish(noun)
    if noun.head == nil, noun.quantifiers.first?.text.hasSuffix("%") == true,
      prepositionUnit(subject + 1)?.isPreposition("di") == true, let whole = self.noun(subject + 2)
    {
      agreement.isPlural = articles.isPluralInEnglish(whole)
    }
    if !agreement.isPlural, plan.seriesEnd(from: subject, to: subject + 1, group) != nil {
      agreement.isPlural = true
      topic.isPlural = true
    }
    if !agreement.isPlural, case .coordinator(let unit)? = chunk(subject + 1), unit.lemma == "e",
      self.noun(subject + 2) != nil, group.person.contains(.plural)
    {
      agreement.isPlural = true
      topic.isPlural = true
    }
    return agreement
  }

  private func isRelativeClause(_ index: Int) -> Bool {
    if case .relative? = chunk(index - 1) { true } else { false }
  }

  private func agreement(of group: VerbGroup) -> EnglishVerb.Agreement {
    EnglishVerb.Agreement(
      isFirst: group.person.contains(.first) && !group.person.contains(.third),
      isSecond: group.person.contains(.second),
      isPlural: group.person.number == .plural
    )
  }

  /// Writes the noun group that follows the verb, and what belongs to it, before the verb.
  private mutating func writeInverted(
    _ subject: Int,
    _ group: VerbGroup
  ) -> EnglishVerb.Agreement {
    if case .mark(let mark)? = chunk(subject - 1), mark.text == "," { written.insert(subject - 1) }
    writeFocus(before: subject)
    writeNoun(subject, preposition: nil)
    let end = max(subject + 1, subjectEnd(subject, group))
    for inner in (subject + 1)..<end { write(inner) }
    if plan.seriesEnd(from: subject, to: subject + 1, group) != end {
      closeApposition(subject..<end)
    }
    return agreement(subject, group)
  }

  /// `è rimasto soltanto il contingente italiano`: the adverbs that single the subject out go with it.
  private mutating func writeFocus(before subject: Int) {
    var first = subject
    while case .adverb(let unit)? = chunk(first - 1), unit.isLemma(Self.focus) { first -= 1 }
    for place in first..<subject { write(place) }
  }

  private static let focus: Set<String> = [
    "solo", "soltanto", "solamente", "quasi", "unicamente", "esclusivamente", "perfino",
    "persino", "quasi soltanto", "quasi solo", "quasi esclusivamente",
  ]
}
