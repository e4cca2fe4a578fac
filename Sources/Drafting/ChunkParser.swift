import Linguistics

/// Cuts a sentence into constituents, left to right, each as long as it can be.
struct ChunkParser: Sendable {
  let units: [Unit]
  private let nouns: NounGroupParser
  private let verbs: VerbGroupParser

  /// Prepares to parse `units`.
  init(units: [Unit]) {
    self.units = units
    nouns = NounGroupParser(units: units)
    verbs = VerbGroupParser(units: units)
  }

  /// The constituents, which cover every unit once.
  func parse() -> [Chunk] {
    var chunks: [Chunk] = []
    var index = 0
    while index < units.count {
      let (chunk, end) = chunk(at: index, after: chunks)
      chunks.append(chunk)
      index = end
      if end == units.count || !units[end].touchesPrevious || units[end].kind != .mark
        || units[end].text != "-"
      {
        attachDistantAdjective(&chunks)
      }
    }
    settleVerbs(&chunks)
    return chunks
  }

  /// `le casse di risparmio tedesche`: an adjective that agrees with the noun before `di` and not
  /// with the one after it belongs to the first.
  private func attachDistantAdjective(_ chunks: inout [Chunk]) {
    guard chunks.count > 3, case .adjective(let modifiers) = chunks[chunks.count - 1],
      case .noun(let inner) = chunks[chunks.count - 2],
      case .preposition(let preposition) = chunks[chunks.count - 3],
      preposition.isPreposition("di"), case .noun(var outer) = chunks[chunks.count - 4],
      let head = outer.head, head.partOfSpeech == .noun, outer.bearer == nil
    else { return }
    if chunks.count > 4, case .verb(let verb) = chunks[chunks.count - 5],
      VerbClasses.objectComplement.contains(verb.main.lemma)
        || VerbClasses.copular.contains(verb.main.lemma)
    {
      return
    }
    guard
      inner.head != nil,
      modifiers.allSatisfy({ modifier in
        modifier.adverbs.allSatisfy { $0.kind == .word }
          && (outer.determiner?.partOfSpeech == .article || !isComparative(modifier))
          && head.features.agrees(with: modifier.adjective.features)
          && inner.head?.features.agrees(with: modifier.adjective.features) == false
          && !modifier.adjective.traits.contains(.participial)
          && modifier.adjective.lexeme?.flags["prep"] == nil
      })
    else { return }
    outer.after += modifiers
    chunks[chunks.count - 4] = .noun(outer)
    chunks.removeLast()
  }

  private func isComparative(_ modifier: NounGroup.Modifier) -> Bool {
    modifier.adjective.traits.contains(.comparative)
      || modifier.adverbs.contains { $0.isLemma(["più", "meno"]) }
  }

  private func settleVerbs(_ chunks: inout [Chunk]) {
    var index = 0
    while index < chunks.count {
      shareAuxiliary(&chunks, index)
      joinAskedModal(&chunks, index)
      settleReciprocal(&chunks, index)
      index += 1
    }
  }

  /// `ha tagliato e congelato`: one auxiliary serves both participles.
  private func shareAuxiliary(_ chunks: inout [Chunk], _ index: Int) {
    guard index > 1, case .verb(var group) = chunks[index], group.tense == .participle,
      !group.main.traits.contains(.takesEssere),
      let first = auxiliaryGroup(chunks, before: index),
      group.main.features.contains(.masculine), group.main.features.contains(.singular)
    else { return }
    group.tense = first.tense
    group.person = first.person
    group.isPassive = false
    chunks[index] = .verb(group)
  }

  /// The verb whose auxiliary serves the participle at `index`: right before the conjunction, or
  /// further back if the participle has an object of its own, as in `ha venduto armi a Kiev e
  /// comprato gas`.
  private func auxiliaryGroup(_ chunks: [Chunk], before index: Int) -> VerbGroup? {
    var joint = index - 1
    if case .adverb = chunks[joint], joint > 1 { joint -= 1 }
    guard case .coordinator(let and) = chunks[joint], joint > 0 else { return nil }
    if joint == index - 1, case .verb(let first) = chunks[joint - 1] {
      return hasAvere(first) ? first : nil
    }
    guard and.lemma == "e" || and.lemma == "ma", index + 1 < chunks.count else { return nil }
    switch chunks[index + 1] {
    case .noun(let object): guard object.head?.traits.contains(.time) != true else { return nil }
    case .preposition(let to):
      guard to.isPreposition("di") || to.isPreposition("a"), index + 2 < chunks.count,
        case .verb(let action) = chunks[index + 2], action.tense == .infinitive
      else { return nil }
    default: return nil
    }
    for back in chunks[..<joint].reversed() {
      switch back {
      case .verb(let first):
        if first.isFinite { return hasAvere(first) ? first : nil }
        if first.tense == .participle { return nil }
      case .relative, .subordinator: return nil
      case .mark(let mark): if mark.text != "," { return nil }
      default: break
      }
    }
    return nil
  }

  private func hasAvere(_ group: VerbGroup) -> Bool {
    group.isFinite && !group.isPassive && group.auxiliaries.last?.lemma == "avere"
  }

  /// `può l'Europa considerarsi`: a modal before its subject belongs to the verb after it.
  private func joinAskedModal(_ chunks: inout [Chunk], _ index: Int) {
    guard index + 2 < chunks.count, case .verb(let modal) = chunks[index], modal.isFinite,
      modal.main.isLemma(["potere", "dovere", "volere"]), modal.modals.isEmpty,
      case .noun(let subject) = chunks[index + 1], subject.determiner != nil || subject.isName,
      case .verb(var action) = chunks[index + 2], action.tense == .infinitive,
      chunks[(index + 2)...].contains(where: { chunk in
        if case .mark(let mark) = chunk { mark.text == "?" } else { false }
      })
    else { return }
    action.modals = [modal.main] + action.modals
    action.tense = modal.tense
    action.person = modal.person
    action.negation = modal.negation
    chunks.replaceSubrange(index...(index + 2), with: [.noun(subject), .verb(action)])
  }

  /// `si accusano a vicenda`: they accuse each other.
  private func settleReciprocal(_ chunks: inout [Chunk], _ index: Int) {
    guard index + 1 < chunks.count, case .verb(var group) = chunks[index],
      group.hasImpersonalSi || group.isReflexive
    else { return }
    switch chunks[index + 1] {
    case .adverb(var adverb) where adverb.isLemma(Self.mutually):
      adverb.english = "each other"
      chunks[index + 1] = .adverb(adverb)
      group.isReciprocal = true
    case .noun(let object)
    where object.determiner == nil && object.before.contains { $0.adjective.lemma == "reciproco" }:
      // `fornirsi reciproca assistenza`
      group.isReciprocal = true
    default: return
    }
    group.hasImpersonalSi = false
    group.isReflexive = false
    group.actsOnItself = false
    chunks[index] = .verb(group)
  }

  private static let mutually: Set<String> = [
    "a vicenda", "l'un l'altro", "gli uni gli altri", "reciprocamente", "vicendevolmente",
    "mutuamente", "l'un con l'altro",
  ]

  private func chunk(at index: Int, after previous: [Chunk]) -> (Chunk, Int) {
    let unit = units[index]
    if unit.kind == .mark { return (.mark(unit), index + 1) }
    if let (relative, end) = relative(at: index, after: previous) {
      return (.relative(relative), end)
    }
    switch unit.partOfSpeech {
    case .negation, .clitic, .verb:
      if let (group, end) = verbs.parse(at: index) ?? verbs.participle(at: index) {
        return (.verb(group), end)
      }
      return (.other(unit), index + 1)
    case .preposition: return (.preposition(unit), index + 1)
    case .coordinator: return (.coordinator(unit), index + 1)
    case .subordinator: return (.subordinator(unit), index + 1)
    case .relative where isContent(index, after: previous): return (.subordinator(unit), index + 1)
    case .relative: return (.relative(unit), index + 1)
    default: break
    }
    if let (group, end) = nouns.parse(at: index) { return (.noun(group), end) }
    if isPeople(unit), startsGroup(previous) { return (.noun(NounGroup(head: unit)), index + 1) }
    if let (modifiers, end) = adjectives(at: index) { return (.adjective(modifiers), end) }
    if unit.partOfSpeech == .adverb { return (.adverb(unit), index + 1) }
    return (.other(unit), index + 1)
  }

  /// `americani e britannici`: adjectives of people in the plural, where a subject or object may begin.
  private func isPeople(_ unit: Unit) -> Bool {
    unit.partOfSpeech == .adjective && unit.features.number == .plural
      && unit.features.contains(.masculine) && unit.english.first?.isUppercase == true
  }

  private func startsGroup(_ previous: [Chunk]) -> Bool {
    switch previous.last {
    case nil, .subordinator, .preposition: return true
    case .mark(let mark):
      if mark.text == ",", followsPeople(previous) { return true }
      return mark.text != ")" && !isAfterNoun(previous)
    case .coordinator: return followsPeople(previous)
    case .verb(let group):
      return group.isFinite && group.main.lemma == "essere" && !group.clitics.isEmpty
    default: return false
    }
  }

  /// `americani, italiani e tedeschi`: one people after another.
  private func followsPeople(_ previous: [Chunk]) -> Bool {
    guard case .noun(let group)? = previous.dropLast().last, group.determiner == nil else {
      return false
    }
    return group.head.map(isPeople) ?? false
  }

  private func isAfterNoun(_ previous: [Chunk]) -> Bool {
    if case .noun? = previous.dropLast().last { true } else { false }
  }

  /// Adjectives that belong to no noun group: predicates and appositions.
  private func adjectives(at start: Int) -> ([NounGroup.Modifier], Int)? {
    var modifiers: [NounGroup.Modifier] = []
    var index = start
    var conjunction: Unit?
    while index < units.count {
      var adverbs: [Unit] = []
      var cursor = index
      while cursor < units.count, units[cursor].partOfSpeech == .adverb,
        units[cursor].kind != .mark, cursor + 1 < units.count,
        nouns.isAdjective(units[cursor + 1]) || units[cursor + 1].partOfSpeech == .adverb
      {
        adverbs.append(units[cursor])
        cursor += 1
      }
      guard cursor < units.count, nouns.isAdjective(units[cursor]) else { break }
      modifiers.append(
        .init(adverbs: adverbs, adjective: units[cursor], conjunction: conjunction)
      )
      index = cursor + 1
      conjunction = nil
      guard index + 1 < units.count, units[index].partOfSpeech == .coordinator,
        nouns.isAdjective(units[index + 1])
      else { break }
      if index + 2 < units.count, units[index + 2].partOfSpeech == .noun { break }
      conjunction = units[index]
      index += 1
    }
    if conjunction != nil { index -= 1 }
    return modifiers.isEmpty ? nil : (modifiers, index)
  }
}
