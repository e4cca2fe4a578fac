import Linguistics
import TextModel

/// Verbs whose dative English makes the subject: `al governo manca la forza` is The government lacks
/// the strength.
extension SentenceWriter {
  /// The verbs, and the English that takes the person for subject.
  static let experienced: [String: String] = [
    "mancare": "lack", "servire": "need", "occorrere": "need", "piacere": "like",
  ]

  /// Verbs of giving and denying whose passive may have the recipient for subject, with their English.
  private static let granted: [String: String] = [
    "negare": "deny", "concedere": "grant", "offrire": "offer", "assegnare": "assign",
    "promettere": "promise", "accordare": "grant", "garantire": "guarantee", "dare": "give",
  ]

  /// Writes `a` and a noun before such a verb as its subject, and what stands after it as its object.
  mutating func writeExperiencer(_ preposition: Unit, _ index: Int) -> Bool {
    guard preposition.isPreposition("a"), let experiencer = noun(index + 1),
      experiencer.head?.kind != .date, experiencer.head?.traits.contains(.time) != true,
      isExperiencer(experiencer), opensClause(index)
    else { return false }
    var end = index + 2
    while prepositionUnit(end) != nil, noun(end + 1) != nil { end += 2 }
    var place = end
    while case .adverb? = chunk(place) { place += 1 }
    guard let group = verb(place), group.isFinite,
      group.clitics.isEmpty, case .inverted(let object)? = plan.subjects[place], object == place + 1
    else { return false }
    if group.isPassive, let base = Self.granted[group.main.lemma] {
      // `ai profughi è stato negato l'accesso`: the refugees were denied access.
      for inner in (index + 1)..<place where !written.contains(inner) { write(inner) }
      writeExperienced(group, place, base, agreement(of: index + 1), isPassive: true)
      return true
    }
    guard let base = Self.experienced[group.main.lemma] else { return false }
    for inner in (index + 1)..<place where !written.contains(inner) { write(inner) }
    writeExperienced(group, place, base, agreement(of: index + 1))
    return true
  }

  /// `ci vorranno decenni`: it will take decades.
  mutating func writeTaking(_ group: VerbGroup, _ index: Int) -> Bool {
    guard group.main.lemma == "volere", group.isFinite, group.person.contains(.third),
      group.clitics.map(\.lemma) == ["ci"], noun(index + 1) != nil
    else { return false }
    words.append(.of(group.clitics[0], "it", "what it takes"))
    writeExperienced(group, index, "take", .third)
    return true
  }

  /// `gli manca il coraggio`: he lacks the courage.
  mutating func writeExperiencerPronoun(_ group: VerbGroup, _ index: Int) -> Bool {
    guard let base = Self.experienced[group.main.lemma], group.clitics.count == 1,
      let clitic = group.clitics.first, case .inverted(let object)? = plan.subjects[index],
      object == index + 1, group.isFinite
    else { return false }
    let pronoun: String
    switch clitic.lemma {
    case "gli": pronoun = topic.pronoun(for: [.third, topic.isPlural ? .plural : .singular])
    case "ci": pronoun = "we"
    case "mi": pronoun = "I"
    default: return false
    }
    words.append(.of(clitic, pronoun, "dative as subject"))
    writeExperienced(
      group,
      index,
      base,
      EnglishVerb.Agreement(
        isFirst: pronoun == "I" || pronoun == "we",
        isPlural: pronoun != "I" && ["we", "they"].contains(pronoun)
      )
    )
    return true
  }

  private mutating func writeExperienced(
    _ group: VerbGroup,
    _ index: Int,
    _ base: String,
    _ agreement: EnglishVerb.Agreement,
    isPassive: Bool = false
  ) {
    var phrase = finitePhrase(group, index)
    phrase.base = base
    phrase.isPassive = isPassive
    phrase.agreement = agreement
    append(phrase.words(), group, index)
    written.insert(index)
    lastVerb = index
    isUnderPast = isPast(group.tense)
  }

  private func agreement(of index: Int) -> EnglishVerb.Agreement {
    guard let group = noun(index) else { return .third }
    return EnglishVerb.Agreement(isPlural: articles.isPluralInEnglish(group))
  }

  private func isExperiencer(_ group: NounGroup) -> Bool {
    group.isHuman || group.isName || plan.isPolity(group)
      || group.head?.isLemma(["continente", "regione", "occidente", "economia", "industria"])
        == true
  }

  private func opensClause(_ index: Int) -> Bool {
    switch chunk(index - 1) {
    case nil, .mark?, .subordinator?, .coordinator?: true
    default: false
    }
  }
}
