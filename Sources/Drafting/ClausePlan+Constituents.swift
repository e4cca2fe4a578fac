import Linguistics

/// What stands before a noun, and what agrees with a verb.
extension ClausePlan {
  /// Whether the noun at `index` has a preposition before it, directly or by coordination.
  func isPrepositional(_ index: Int) -> Bool { prepositionBefore(index) >= 0 }

  /// `il problema, dicono, è un altro`: a verb between commas interrupts the clause.
  func isParenthesis(_ index: Int) -> Bool {
    guard index > 1, index + 1 < chunks.count, case .mark(let before) = chunks[index - 1],
      case .mark(let after) = chunks[index + 1]
    else { return false }
    return before.text == "," && after.text == ","
  }

  /// `più che una guerra`: what something is compared with is no subject.
  func isCompared(_ index: Int) -> Bool {
    guard index > 1, case .subordinator(let than) = chunks[index - 1], than.lemma == "che",
      case .adverb(let more) = chunks[index - 2]
    else { return false }
    return ["più", "meno", "piuttosto"].contains(more.lemma)
  }

  /// `per due settimane e le ambasciate hanno invitato`: what a conjunction seems to join to a
  /// prepositional phrase is the subject of the next clause, if the clause has a verb already.
  func beginsClause(_ index: Int, _ group: VerbGroup, _ verb: Int) -> Bool {
    guard case .noun(let noun) = chunks[index], index > 1, case .coordinator = chunks[index - 1],
      onlyAdverbs(index + 1, verb), isSubject(noun, at: index, of: group),
      noun.determiner != nil || noun.isName || !noun.quantifiers.isEmpty
    else { return false }
    for back in stride(from: index - 2, through: 0, by: -1) {
      switch chunks[back] {
      case .verb(let other): if other.isFinite { return true }
      case .subordinator, .relative: return false
      case .mark(let unit): if [":", ";", ".", "!", "?"].contains(unit.text) { return false }
      default: break
      }
    }
    return false
  }

  func prepositionBefore(_ index: Int) -> Int {
    guard index > 0 else { return -1 }
    switch chunks[index - 1] {
    case .preposition: return index - 1
    case .adverb(let adverb):
      // `entro l'anno successivo i soldati`: an expression with its article is the object.
      if adverb.text.hasPrefix("l'") || adverb.text.hasPrefix("il ")
        || adverb.text.hasPrefix("la ")
      {
        return -1
      }
      if index > 1, case .preposition = chunks[index - 2] { return index - 2 }
      return -1
    case .coordinator where index > 1:
      if case .noun = chunks[index - 2] {
        let inner = prepositionBefore(index - 2)
        // `di Russia e Cina`: one preposition serves both.
        return inner
      }
      return -1
    default: return -1
    }
  }

  /// The first noun of a coordination that ends at `index`.
  func firstCoordinated(_ index: Int) -> Int {
    var first = index
    while first > 1, case .coordinator(let unit) = chunks[first - 1],
      ["e", "né", "o"].contains(unit.lemma),
      case .noun = chunks[first - 2], !isPrepositional(first - 2)
    {
      first -= 2
    }
    return first
  }

  /// `la crisi dei fondi e una nuova politica`: a conjunction joins the noun to another that no
  /// preposition governs, over what completes that one.
  func followsSubject(_ index: Int) -> Bool {
    guard index > 3, case .coordinator(let joint) = chunks[index - 1], joint.lemma == "e",
      !isPreposition(index - 1)
    else { return false }
    var cursor = index - 2
    while cursor > 1, case .noun = chunks[cursor], case .preposition(let unit) = chunks[cursor - 1],
      unit.isPreposition("di")
    {
      cursor -= 2
    }
    guard case .noun(let first) = chunks[cursor] else { return false }
    return first.determiner != nil && cursor < index - 2
      && (cursor == 0 || !isPreposition(cursor - 1) && !isVerb(cursor - 1))
  }

  /// `un accordo, se firmato, cambierebbe`: a conjunction whose clause has no verb with person, between
  /// commas.
  func hasNoVerb(_ opener: Int, _ index: Int) -> Bool {
    // `più che economica`: what grades the conjunction stands before it.
    var before = opener - 1
    if before > 0, case .adverb = chunks[before] { before -= 1 }
    guard before >= 0, case .mark = chunks[before] else { return false }
    return chunks[opener..<index].allSatisfy { chunk in
      if case .verb(let group) = chunk { !group.isFinite } else { true }
    }
  }

  private func isVerb(_ index: Int) -> Bool {
    if case .verb = chunks[index] { true } else { false }
  }

  func isSubject(_ noun: NounGroup, at index: Int, of group: VerbGroup) -> Bool {
    if noun.head?.traits.contains(.time) == true {
      // `il secondo è il Mediterraneo`: what is told of may be a time or an ordinal.
      guard noun.determiner?.partOfSpeech == .article, noun.head?.kind == .word,
        group.isCopula || noun.head?.isLemma(["tempo", "secolo", "futuro"]) == true
      else { return false }
    }
    return agrees(noun, at: index, with: group)
  }

  func agrees(_ noun: NounGroup, at index: Int, with group: VerbGroup) -> Bool {
    if let pronoun = noun.head, pronoun.partOfSpeech == .personalPronoun {
      return pronoun.features.person.isEmpty
        || !pronoun.features.person.isDisjoint(with: group.person)
    }
    guard group.person.contains(.third) || group.person.person.isEmpty else { return false }
    let number = group.person.number
    let own = noun.features.number
    if number == .plural, firstCoordinated(index) < index || followsSubject(index) { return true }
    if noun.quantifiers.contains(where: { $0.traits.contains(.collective) }) { return true }
    if noun.head == nil, noun.quantifiers.first?.text.hasSuffix("%") == true { return true }
    if let fraction = noun.predeterminer, fraction.traits.contains(.collective) { return true }
    return own.isEmpty || number.isEmpty || !own.isDisjoint(with: number)
  }

  func isCoordinator(_ index: Int) -> Bool {
    if case .coordinator = chunks[index] { true } else { false }
  }

  func isPreposition(_ index: Int) -> Bool {
    if case .preposition = chunks[index] { true } else { false }
  }

  func sharedVerb(before index: Int, _ group: VerbGroup) -> Int? {
    var cursor = index - 1
    while cursor >= 0 {
      if case .verb(let other) = chunks[cursor], other.isFinite {
        return other.person.number == group.person.number
          && !other.person.person.isDisjoint(with: group.person.person) ? cursor : nil
      }
      if case .subordinator = chunks[cursor] { return nil }
      cursor -= 1
    }
    return nil
  }

  func onlyAdverbs(_ start: Int, _ end: Int) -> Bool {
    chunks[start..<end].allSatisfy { chunk in
      switch chunk {
      case .adverb, .mark: true
      default: false
      }
    }
  }

  /// `Onu, serve più aiuto`: no comma stands between subject and verb, so that a noun at the start of
  /// a clause with nothing but a comma behind it is what the headline is on.
  func isHeadlineTopic(_ index: Int, _ verb: Int) -> Bool {
    guard index + 1 < verb, case .mark(let comma) = chunks[index + 1], comma.text == ",",
      onlyAdverbs(index + 2, verb),
      chunks[(index + 2)..<verb].allSatisfy({ chunk in
        if case .mark = chunk { false } else { true }
      })
    else { return false }
    guard index > 0 else { return true }
    if case .mark(let before) = chunks[index - 1] { return before.text == ":" }
    return false
  }

  /// Whether a finite verb stands before `index` in the same clause or one that a comma joins to it.
  func hasVerb(before index: Int) -> Bool {
    for back in stride(from: index - 1, through: 0, by: -1) {
      switch chunks[back] {
      case .verb(let group): if group.isFinite { return true }
      case .mark(let mark): if [":", ";", ".", "!", "?"].contains(mark.text) { return false }
      default: break
      }
    }
    return false
  }

  /// `«…», commenta una fonte`: right behind a quotation a verb of saying has its subject after it.
  func reportsQuotation(_ group: VerbGroup, _ index: Int) -> Bool {
    guard VerbClasses.speech.contains(group.main.lemma), index > 1,
      case .mark(let comma) = chunks[index - 1], comma.text == ",",
      case .mark(let quote) = chunks[index - 2], Marks.closesQuotation(quote)
    else { return false }
    return nounAfter(index, agreeingWith: group) != nil
  }
}
