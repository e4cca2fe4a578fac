import Linguistics

/// Who belongs to whom in a sentence, read from its units without chunks: the nearest noun in the
/// right place, within a few words.
struct ShallowSyntax {
  let units: [Unit]

  /// How far a relation may reach, in words.
  static let reach = 14

  // MARK: Words

  func isNominal(_ index: Int) -> Bool {
    let unit = units[index]
    guard unit.kind != .mark else { return false }
    switch unit.partOfSpeech {
    case .noun, .properNoun: return true
    case .unknown: return unit.kind == .word || unit.kind == .name
    default: return false
    }
  }

  /// Whether a word may stand between a determiner and its noun, or is one.
  private func leadsToNoun(_ index: Int) -> Bool {
    let unit = units[index]
    guard unit.kind != .mark else { return false }
    switch unit.partOfSpeech {
    case .article, .indefiniteArticle, .demonstrative, .possessive, .indefinite, .numeral, .ordinal,
      .adjective:
      return true
    default: return isGrading(index)
    }
  }

  func isDeterminer(_ index: Int) -> Bool {
    switch units[index].partOfSpeech {
    case .article, .indefiniteArticle, .demonstrative: true
    default: false
    }
  }

  /// Whether a word is an adverb of degree before the next.
  func isGrading(_ index: Int) -> Bool {
    let unit = units[index]
    return unit.partOfSpeech == .adverb
      && (unit.isLemma(Self.degrees) || unit.analysis?.derivation == .adverb)
  }

  private static let degrees: Set<String> = [
    "più", "meno", "molto", "poco", "tanto", "troppo", "così", "assai", "abbastanza", "quasi",
    "piuttosto", "ben", "alquanto", "particolarmente", "sempre più",
  ]

  func isPreposition(_ index: Int) -> Bool { units[index].partOfSpeech == .preposition }

  func isBoundary(_ index: Int) -> Bool {
    units[index].kind == .mark && [".", ";", ":", "!", "?", "…"].contains(units[index].text)
  }

  func isMark(_ index: Int) -> Bool { units[index].kind == .mark }

  // MARK: Noun groups

  /// The noun of the group that begins at `start`.
  func head(from start: Int) -> Int? {
    var index = start
    while index < min(units.count, start + 7) {
      if isNominal(index) { return index }
      guard leadsToNoun(index) else { return nil }
      index += 1
    }
    return nil
  }

  func groupStart(of head: Int) -> Int {
    var start = head
    while start > 0, leadsToNoun(start - 1) {
      start -= 1
      if isDeterminer(start) { break }
    }
    return start
  }

  func groupEnd(of head: Int) -> Int {
    var end = head + 1
    while end < units.count, !isMark(end) {
      switch units[end].partOfSpeech {
      case .adjective, .possessive: break
      case .properNoun where units[head].partOfSpeech == .noun: break
      case .coordinator
      where end > head + 1 && end + 1 < units.count && units[end + 1].partOfSpeech == .adjective:
        break
      default:
        guard isGrading(end), end + 1 < units.count, units[end + 1].partOfSpeech == .adjective
        else { return end }
      }
      end += 1
    }
    return end
  }

  /// The preposition that governs the group of a noun, through a coordination too.
  func preposition(before head: Int) -> Int? {
    var head = head
    for _ in 0..<3 {
      let start = groupStart(of: head)
      guard start > 0 else { return nil }
      if isPreposition(start - 1) { return start - 1 }
      guard start > 1, units[start - 1].partOfSpeech == .coordinator,
        let previous = noun(before: start - 1)
      else { return nil }
      head = previous
    }
    return nil
  }

  /// The noun of the group that ends before `end`.
  func noun(before end: Int) -> Int? {
    var index = end - 1
    while index >= 0, index > end - 5 {
      if isNominal(index) { return index }
      guard units[index].partOfSpeech == .adjective || units[index].partOfSpeech == .possessive
      else { return nil }
      index -= 1
    }
    return nil
  }

  /// The part of speech of a noun's determiner.
  func determiner(of head: Int) -> PartOfSpeech? {
    let start = groupStart(of: head)
    switch units[start].partOfSpeech {
    case .article, .indefiniteArticle, .demonstrative, .possessive, .indefinite, .numeral:
      return units[start].partOfSpeech
    default: return nil
    }
  }

  /// The number or quantity before a noun.
  func number(before head: Int) -> Int? {
    (groupStart(of: head)..<head).first { index in
      units[index].partOfSpeech == .numeral || units[index].partOfSpeech == .indefinite
    }
  }

  /// Whether a noun is plural, by its own form or its determiner's.
  func isPlural(_ head: Int) -> Bool {
    let own = units[head].features.number
    if own == .plural { return true }
    if own == .singular { return false }
    return units[groupStart(of: head)].features.number == .plural
  }

  /// The adjectives and participles beside a noun.
  func adjectives(of head: Int) -> [Int] {
    var found: [Int] = []
    for index in groupStart(of: head)..<groupEnd(of: head)
    where units[index].partOfSpeech == .adjective || units[index].partOfSpeech == .ordinal {
      found.append(index)
    }
    let end = groupEnd(of: head)
    if end < units.count, units[end].verbForm == .participle { found.append(end) }
    return found
  }

  /// The noun that governs a noun through `di`.
  func governor(of head: Int) -> Int? {
    guard let preposition = preposition(before: head), units[preposition].isPreposition("di") else {
      return nil
    }
    return noun(before: preposition)
  }

  /// The noun that a word governs through a preposition.
  func governed(by index: Int, through preposition: String) -> Int? {
    var cursor = isNominal(index) ? groupEnd(of: index) : index + 1
    let isVerb = units[index].partOfSpeech == .verb
    let limit = min(units.count, cursor + (isVerb ? 9 : 6))
    var passedNoun = false
    while cursor < limit {
      if isPreposition(cursor) {
        let lemma = units[cursor].lemma
        if lemma == preposition || preposition == "tra" && lemma == "fra" {
          if preposition == "di", passedNoun { return nil }
          return head(from: cursor + 1)
        }
        guard lemma == "di" || isVerb, let next = head(from: cursor + 1) else { return nil }
        passedNoun = true
        cursor = groupEnd(of: next)
      } else if isVerb, let object = head(from: cursor), !isMark(cursor) {
        if passedNoun { return nil }
        passedNoun = true
        cursor = groupEnd(of: object)
      } else if units[cursor].partOfSpeech == .adverb {
        cursor += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// The words of the same sentence within reach.
  func window(around index: Int) -> [Int] {
    var found: [Int] = []
    var cursor = index - 1
    while cursor >= max(0, index - 15), !isBoundary(cursor) {
      if !isMark(cursor) { found.append(cursor) }
      cursor -= 1
    }
    cursor = index + 1
    while cursor < min(units.count, index + 16), !isBoundary(cursor) {
      if !isMark(cursor) { found.append(cursor) }
      cursor += 1
    }
    return found
  }

  // MARK: Adjectives

  /// The noun that an adjective stands by or is said of.
  func noun(of adjective: Int) -> (index: Int, isPredicated: Bool)? {
    let features = units[adjective].features
    let before = beside(adjective)
    if let before, units[before].features.agrees(with: features) || units[before].kind == .name {
      return (before, false)
    }
    if let after = head(from: adjective + 1), !containsDeterminer(adjective + 1, after),
      units[after].features.agrees(with: features)
    {
      return (after, false)
    }
    guard let copula = copula(before: adjective) else { return nil }
    return (subject(of: copula) ?? nounAfter(adjective)).map { ($0, true) }
  }

  private func containsDeterminer(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { isDeterminer($0) }
  }

  /// The noun before an adjective, with only what grades or joins adjectives between.
  func beside(_ adjective: Int) -> Int? {
    var index = adjective - 1
    while index >= 0, index > adjective - 5 {
      if isNominal(index) { return index }
      switch units[index].partOfSpeech {
      case .adjective, .possessive, .coordinator: break
      case .adverb where isGrading(index) || units[index].lemma == "non": break
      default: return nil
      }
      index -= 1
    }
    return nil
  }

  /// Whether an adjective is a predicate: it stands by no noun and after a verb of being.
  func isPredicate(_ adjective: Int) -> Bool { copula(before: adjective) != nil }

  private func copula(before adjective: Int) -> Int? {
    var index = adjective - 1
    while index >= 0, index > adjective - 6 {
      let unit = units[index]
      if unit.partOfSpeech == .verb { return unit.isLemma(Self.copulas) ? index : nil }
      switch unit.partOfSpeech {
      case .adverb, .coordinator, .adjective, .negation: index -= 1
      default: return nil
      }
    }
    return nil
  }

  private static let copulas: Set<String> = [
    "essere", "restare", "rimanere", "diventare", "divenire", "sembrare", "apparire", "risultare",
    "parere", "rendere", "farsi", "mostrare", "dimostrare", "rivelare", "considerare", "ritenere",
    "definire", "mantenere", "dire", "fare", "tenere",
  ]
}
