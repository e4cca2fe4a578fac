import Linguistics
import TextModel

/// Present and imperfect of what has lasted, which English has in the perfect.
extension SentenceWriter {
  /// `rivendica da anni`: what has lasted until now is in the English perfect.
  func lastsUntilNow(_ index: Int) -> Bool {
    if lasting.contains(index) { return true }
    if countsTimes(index) { return false }
    if everAdverb(of: index) != nil || isDatedByClause(index) { return true }
    for next in (index + 1)..<min(index + 4, max(index + 1, chunks.count)) {
      if let unit = prepositionUnit(next), unit.isPreposition("da"), !looksAhead(next),
        prepositionUnit(next + 2)?.isPreposition("a") != true, isSinceWhen(next + 1)
      {
        return true
      }
      if case .adverb(let unit)? = chunk(next), unit.lemma.hasPrefix("da "),
        unit.english.hasPrefix("for ")
      {
        return true
      }
      if verb(next) != nil { break }
    }
    return opensWithDuration(index)
  }

  private func isSinceWhen(_ index: Int) -> Bool {
    if isTimeOrYear(index) { return true }
    guard let group = noun(index), group.determiner?.partOfSpeech == .article else { return false }
    return group.head?.isLemma(PrepositionRules.turningPoints) == true
  }

  func isTimeOrYear(_ index: Int) -> Bool {
    guard let group = noun(index) else { return false }
    if let head = group.head { return head.traits.contains(.time) }
    return group.quantifiers.count == 1 && group.quantifiers[0].kind == .number
      && group.quantifiers[0].text.utf8.count == 4
  }

  /// `da anni la Cina rivendica`: the length of time stands at the head of the clause.
  private func opensWithDuration(_ index: Int) -> Bool {
    for back in stride(from: index - 1, through: 0, by: -1) {
      switch chunks[back] {
      case .preposition(let unit) where unit.isPreposition("da"):
        guard isSinceWhen(back + 1), !looksAhead(back) else { continue }
        if let range = prepositionUnit(back + 2), range.isPreposition("a") {
          return closesDuration(range, back + 2)
        }
        // `stremati da mesi di guerra`: what has lasted is what the participle tells.
        if case .adjective? = chunk(back - 1) { return false }
        // `per la prima volta dal 1945`
        if case .adverb(let unit)? = chunk(back - 1), unit.lemma.hasSuffix(" volta") {
          return false
        }
        return back == 0 || noun(back - 1) == nil && verb(back - 1)?.tense != .participle
      case .adverb(let unit):
        if unit.lemma.hasPrefix("da "), unit.english.hasPrefix("for ") {
          if case .adjective? = chunk(back - 1) { return false }
          return verb(back - 1)?.tense != .participle
        }
      case .verb(let other): if other.isFinite { return false }
      case .subordinator, .relative, .coordinator: return false
      case .mark(let mark): if mark.text != "," { return false }
      default: break
      }
    }
    return false
  }

  /// `è la prima volta da maggio`: what is counted has not lasted.
  private func countsTimes(_ index: Int) -> Bool {
    guard verb(index)?.isCopula == true, let what = noun(index + 1) else { return false }
    return what.head?.isLemma(["volta"]) == true
      || what.quantifiers.contains { $0.partOfSpeech == .ordinal }
      || what.before.contains { $0.adjective.isLemma(["primo", "secondo", "ultimo"]) }
  }

  /// `è la prima volta, dalla guerra, che`: the clause tells what has not happened before.
  func countsTimes(before pronoun: Int) -> Bool {
    guard
      let copula = chunks[..<pronoun].lastIndex(where: { chunk in
        if case .verb(let group) = chunk { group.isFinite && group.isCopula } else { false }
      })
    else { return false }
    return noun(copula + 1)?.head?.lemma == "volta"
  }

  /// `da sempre`, right behind the verb or before it in its clause, which English sets inside it.
  func everAdverb(of index: Int) -> Int? {
    if isEver(index + 1) { return index + 1 }
    for back in stride(from: index - 1, through: 0, by: -1) {
      if isEver(back) { return back }
      switch chunks[back] {
      case .verb(let other): if other.isFinite { return nil }
      case .subordinator, .relative, .coordinator: return nil
      case .mark(let mark): if mark.text != "," { return nil }
      default: break
      }
    }
    return nil
  }

  private func isEver(_ index: Int) -> Bool {
    if case .adverb(let unit)? = chunk(index) { unit.lemma == "da sempre" } else { false }
  }

  /// Holds the adverbs that stand before the verb in which English sets them.
  mutating func holdEver() {
    for index in chunks.indices {
      guard verb(index)?.isFinite == true, let place = everAdverb(of: index), place < index else {
        continue
      }
      held.insert(place)
    }
  }

  /// Sets the adverb that tells of all time until now inside its verb.
  mutating func placeEver(_ phrase: inout EnglishVerb, _ index: Int) {
    guard let place = everAdverb(of: index), !written.contains(place),
      case .adverb(let unit)? = chunk(place)
    else { return }
    written.insert(place)
    phrase.adverbs.append(unit.english)
  }

  /// `da quando governa la giunta, il paese è isolato`: a clause that tells since when, before or
  /// behind; what the clause itself tells in the present lasts too.
  private func isDatedByClause(_ index: Int) -> Bool {
    if governingSubordinator(index)?.isLemma(Self.sinceWhen) == true {
      return verb(index).map { $0.tense == .present && $0.negation == nil } ?? false
    }
    return precedesDatingClause(index) || followsDatingClause(index)
  }

  private func precedesDatingClause(_ index: Int) -> Bool {
    for next in chunks[(index + 1)...].prefix(4) {
      switch next {
      case .subordinator(let unit): return unit.isLemma(Self.sinceWhen)
      case .verb, .relative: return false
      case .mark(let mark): if mark.text != "," { return false }
      default: break
      }
    }
    return false
  }

  private static let sinceWhen = [
    "da quando", "da che", "dacché", "fin da quando", "sin da quando",
  ]

  /// Whether the sentence begins with such a clause, and this is the first verb after it.
  private func followsDatingClause(_ index: Int) -> Bool {
    guard
      let opener = chunks[..<index].lastIndex(where: { chunk in
        if case .subordinator(let unit) = chunk { unit.isLemma(Self.sinceWhen) } else { false }
      })
    else { return false }
    var verbs = 0
    var hasComma = false
    for chunk in chunks[(opener + 1)..<index] {
      switch chunk {
      case .verb(let other): if other.isFinite { verbs += 1 }
      case .mark(let mark):
        if mark.text != "," { return false }
        hasComma = true
      case .subordinator, .relative: return false
      default: break
      }
    }
    return verbs == 1 && hasComma
  }
}
