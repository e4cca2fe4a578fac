import Linguistics
import TextModel

extension SentenceWriter {
  /// Writes a participle that is all the verb its clause has, with its subject before it: `Colpito
  /// un deposito` is An arms depot hit in a headline, was hit in a sentence.
  mutating func writeBarePredicate(_ group: VerbGroup, _ index: Int) -> Bool {
    guard group.tense == .participle, group.main.verbForm == .participle, startsPredicate(index),
      let subject = bareSubject(group, index), !hasMainVerb(after: index)
    else { return false }
    for between in (index + 1)..<subject {
      if case .adverb = chunks[between] { written.insert(between) }
    }
    let adverbs = (index + 1..<subject).compactMap { place -> String? in
      if case .adverb(let unit) = chunks[place] { unit.english } else { nil }
    }
    let isPlural = writeSubject(from: subject)
    var phrase = EnglishVerb(base: base(group, index))
    let isActive =
      group.main.traits.contains(.takesEssere) || group.main.traits.contains(.takesEither)
    phrase.isPassive = !isActive
    phrase.agreement.isPlural = isPlural
    phrase.adverbs = (adverbs + group.adverbs.map(\.english)).filter { !$0.contains(" ") }
    phrase.isNegated = group.negation != nil
    let isPlanned = group.main.isLemma(["prevedere", "attendere", "escludere"])
    if !isActive, isSlug(index) {
      phrase.isPassive = false
      phrase.finiteness = .participle
    } else {
      phrase.finiteness = isPlanned ? .present : .past
    }
    append(phrase.words(), group, index)
    for place in (index + 1)..<subject {
      if case .adverb(let unit) = chunks[place], unit.english.contains(" ") {
        words.append(.of(unit, unit.english, "adverb"))
      }
    }
    topic = noun(subject).map { Topic($0) } ?? topic
    return true
  }

  private func startsPredicate(_ index: Int) -> Bool {
    switch chunk(index - 1) {
    case nil: true
    case .mark(let mark)? where mark.text == ",": isTopic(before: index - 1)
    case .mark(let mark)?: [":", ".", "-", "–", "—", "+", ";"].contains(mark.text)
    case .adverb?: index == 1
    default: false
    }
  }

  /// `Polonia, abbattuti due droni`: names and bare nouns before a comma are what the headline is on.
  private func isTopic(before comma: Int) -> Bool {
    chunks[..<comma].allSatisfy { chunk in
      switch chunk {
      case .noun(let group): group.determiner == nil
      case .mark, .other: true
      default: false
      }
    }
  }

  /// Whether the clause is that of a headline, which has no full stop.
  private func isSlug(_ index: Int) -> Bool {
    if isHeading { return true }
    guard case .mark(let last)? = chunks.last else { return true }
    return last.text != "."
  }

  /// The noun that the participle tells of: the first after it that agrees and no preposition has.
  private func bareSubject(_ group: VerbGroup, _ index: Int) -> Int? {
    var cursor = index + 1
    while cursor < chunks.count {
      switch chunks[cursor] {
      case .adverb: cursor += 1
      case .preposition:
        guard noun(cursor + 1) != nil else { return nil }
        cursor += 2
      case .noun(let noun):
        if noun.head?.traits.contains(.time) == true {
          cursor += 1
          continue
        }
        let isSetOff = noun.determiner != nil || noun.isName || !noun.quantifiers.isEmpty
        return isSetOff && noun.features.agrees(with: group.main.features) ? cursor : nil
      default: return nil
      }
    }
    return nil
  }

  /// Whether a finite verb follows that belongs to no subordinate clause.
  private func hasMainVerb(after index: Int) -> Bool {
    for next in (index + 1)..<max(index + 1, chunks.count) {
      if case .mark(let mark) = chunks[next], [":", ";", ".", "\""].contains(mark.text) {
        return false
      }
      guard let group = verb(next), group.isFinite else { continue }
      let opener = chunks[(index + 1)..<next].last { chunk in
        switch chunk {
        case .relative, .subordinator, .mark: true
        default: false
        }
      }
      switch opener {
      case .relative?, .subordinator?: continue
      default: return true
      }
    }
    return false
  }

  /// Writes a noun with what belongs to it and what a conjunction joins to it; whether it is plural.
  private mutating func writeSubject(from subject: Int) -> Bool {
    writeNounWithComplements(subject)
    var isPlural = noun(subject).map(articles.isPluralInEnglish) ?? false
    var next = subject + 1
    while written.contains(next) { next += 1 }
    while let preposition = prepositionUnit(next), let object = noun(next + 1),
      !preposition.isPreposition("da"), object.head?.traits.contains(.time) != true
    {
      write(next)
      while written.contains(next) { next += 1 }
      if case .coordinator(let joint)? = chunk(next), joint.lemma == "e", noun(next + 1) != nil {
        write(next)
        writeNounWithComplements(next + 1)
        while written.contains(next) { next += 1 }
      }
    }
    if case .coordinator(let joint)? = chunk(next), joint.lemma == "e", noun(next + 1) != nil {
      write(next)
      writeNounWithComplements(next + 1)
      isPlural = true
    }
    return isPlural
  }
}
