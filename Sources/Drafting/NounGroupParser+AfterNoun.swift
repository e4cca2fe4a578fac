import Linguistics

/// What stands behind a noun and belongs to it.
extension NounGroupParser {
  func readAfter(_ group: inout NounGroup, _ start: Int) -> Int {
    var index = start
    while let (modifiers, end) = modifiers(group, index) ?? series(group, index) {
      group.after += modifiers
      index = end
    }
    if let word = unit(index), word.partOfSpeech == .possessive, group.possessive == nil,
      group.bearer == nil, word.lemma != "loro" || agrees(group, word)
    {
      group.possessive = word
      index += 1
      while let (modifiers, end) = modifiers(group, index) {
        group.after += modifiers
        index = end
      }
    }
    return index
  }

  private func modifiers(
    _ group: NounGroup,
    _ start: Int
  ) -> (modifiers: [NounGroup.Modifier], end: Int)? {
    var index = start
    var adverbs: [Unit] = []
    var conjunction: Unit?
    if let word = unit(index), word.partOfSpeech == .coordinator,
      !group.after.isEmpty || group.head?.tail?.partOfSpeech == .adjective,
      ["e", "o"].contains(word.lemma)
    {
      conjunction = word
      index += 1
    }
    if let deFacto = deFacto(group, index) { return ([.init(adjective: deFacto)], index + 1) }
    while let word = unit(index), isGrading(word) || isModifying(word), let next = unit(index + 1),
      isAdjective(next) || isGrading(next) || isModifying(next)
    {
      adverbs.append(word)
      index += 1
    }
    if conjunction == nil, adverbs.last?.lemma != "non", let participle = participle(group, index) {
      return ([.init(adverbs: adverbs, adjective: participle)], index + 1)
    }
    guard let word = unit(index), isAdjective(word) else { return nil }
    if conjunction == nil, adverbs.isEmpty, isOfTail(group, word), !governs(word, index) {
      return ([.init(adjective: word, isOfTail: true)], index + 1)
    }
    guard agreesStrictly(group, word) else { return nil }
    if conjunction != nil, let next = unit(index + 1), next.partOfSpeech == .noun { return nil }
    if governs(word, index), !leavesComplement(group, word, index) { return nil }
    return ([.init(adverbs: adverbs, adjective: word, conjunction: conjunction)], index + 1)
  }

  /// `un governo di fatto`: behind a noun, with no verb or adjective after it that it would modify.
  private func deFacto(_ group: NounGroup, _ index: Int) -> Unit? {
    guard var word = unit(index), word.lemma == "di fatto", group.head?.partOfSpeech == .noun,
      group.determiner != nil, group.bearer == nil
    else { return nil }
    if let next = unit(index + 1) {
      guard
        next.partOfSpeech == .preposition || next.kind == .mark || next.partOfSpeech == .relative
      else { return nil }
    }
    word.english = "de facto"
    word.analysis = Analysis(lexeme: word.analysis?.lexeme, .adjective, [.anyGender, .anyNumber])
    return word
  }

  /// `il ritiro delle truppe straniere`: an adjective that agrees only with the last noun of a term.
  private func isOfTail(_ group: NounGroup, _ word: Unit) -> Bool {
    guard let head = group.head, let tail = head.tail, tail.partOfSpeech == .noun,
      group.after.isEmpty, group.bearer == nil
    else { return false }
    return tail.features.agrees(with: word.features) && !head.features.agrees(with: word.features)
  }

  /// `vincoli etici, morali e politici`: adjectives that commas and a last conjunction join.
  private func series(
    _ group: NounGroup,
    _ start: Int
  ) -> (modifiers: [NounGroup.Modifier], end: Int)? {
    if let last = group.after.last {
      guard last.adjective.partOfSpeech == .adjective else { return nil }
    } else {
      guard group.head?.tail?.partOfSpeech == .adjective else { return nil }
    }
    var modifiers: [NounGroup.Modifier] = []
    var index = start
    while let joint = unit(index), joint.isMark(",") || joint.partOfSpeech == .coordinator,
      let word = unit(index + 1), isAdjective(word), !word.traits.contains(.participial),
      agreesStrictly(group, word), !governs(word, index + 1)
    {
      modifiers.append(.init(adjective: word, conjunction: joint))
      index += 2
      guard joint.partOfSpeech == .coordinator else { continue }
      if modifiers.count < 2 { return nil }
      return unit(index).map(isNoun) == true ? nil : (modifiers, index)
    }
    return nil
  }

  /// `una società divisa`: a participle that nothing completes goes before the noun.
  private func participle(_ group: NounGroup, _ index: Int) -> Unit? {
    guard let word = unit(index), word.partOfSpeech == .verb, word.kind == .word,
      word.verbForm == .participle, !word.traits.contains(.takesEssere), let head = group.head,
      head.partOfSpeech == .noun, group.bearer == nil, agreesStrictly(group, word)
    else { return nil }
    if leavesComplement(group, word, index) { return asAdjective(word) }
    guard group.determiner != nil || !group.quantifiers.isEmpty else { return nil }
    if let clitics = word.analysis?.clitics, clitics.0 != Analysis.Clitic.none { return nil }
    if let next = unit(index + 1) {
      guard
        next.kind == .mark || next.partOfSpeech == .verb || next.partOfSpeech == .negation
          || next.partOfSpeech == .clitic || next.isPreposition("di")
      else { return nil }
      if next.isPreposition("di"),
        unit(index + 2)?.partOfSpeech == .verb || word.lexeme?.flags.mapped("prep", "di") != nil
      {
        return nil
      }
      if next.kind == .mark, next.text != ".", next.text != "," { return nil }
    }
    return asAdjective(word)
  }

  /// Whether an adjective has a complement of its own and so stays behind the noun in English.
  private func governs(_ adjective: Unit, _ index: Int) -> Bool {
    if isMeasured(adjective, index) { return true }
    guard let next = unit(index + 1), next.partOfSpeech == .preposition else { return false }
    if adjective.traits.contains(.participial) {
      return next.lemma != "di" || adjective.lexeme?.flags["prep"] != nil
    }
    return adjective.lexeme?.flags.mapped("prep", next.lemma) != nil
      || adjective.lexeme?.flags.mapped("inf", next.lemma) != nil
  }

  /// `un muro alto sei metri`: a measure completes the adjective.
  private func isMeasured(_ adjective: Unit, _ index: Int) -> Bool {
    guard adjective.isLemma(NounGroup.dimensions) else { return false }
    var next = index + 1
    if unit(next)?.isLemma(["più", "meno", "circa", "quasi", "oltre", "più di", "meno di"]) == true
    {
      next += 1
    }
    if unit(next)?.isPreposition("di") == true { next += 1 }
    return unit(next)?.partOfSpeech == .numeral
      && unit(next + 1)?.isLemma(NounGroup.lengths) == true
  }

  /// `attacchi simulati alle basi`: the phrase behind the participle is what the noun asks for.
  private func leavesComplement(_ group: NounGroup, _ word: Unit, _ index: Int) -> Bool {
    guard word.traits.contains(.participial) || word.verbForm == .participle,
      let next = unit(index + 1),
      ["a", "contro", "su"].contains(next.lemma), let head = group.head, head.partOfSpeech == .noun,
      word.lexeme?.flags.mapped("prep", next.lemma) == nil
    else { return false }
    return head.lexeme?.flags.mapped("prep", next.lemma) != nil
  }

  /// `politica di sicurezza`: a bare noun that English puts before the head.
  func readCompound(_ group: inout NounGroup, _ start: Int) -> Int {
    guard group.bearer == nil, let head = group.head, head.partOfSpeech == .noun,
      !Self.measures.contains(head.lemma), let preposition = unit(start),
      preposition.isPreposition("di"), let noun = unit(start + 1), noun.partOfSpeech == .noun,
      noun.traits.contains(.modifier), noun.kind == .word || isTerm(noun)
    else { return start }
    var compound = NounGroup(head: noun)
    let end = readAfter(&compound, start + 2)
    if let next = unit(end), next.isPreposition("di") { return start }
    group.compounds.append(compound)
    return end
  }

  func isTerm(_ unit: Unit) -> Bool {
    if case .term = unit.kind { true } else { false }
  }

  /// Nouns of quantity, after which the other noun stays behind `of`.
  private static let measures: Set<String> = [
    "barile", "tonnellata", "decina", "centinaio", "migliaio", "ventina", "trentina", "dozzina",
    "quantità", "numero", "metro", "chilo", "litro", "parte", "metà", "tipo", "forma", "livello",
    "quota", "fetta", "stato", "capo", "serie", "fine", "inizio", "causa", "mancanza",
    "assenza", "aumento", "calo", "riduzione", "percentuale", "minaccia", "rischio", "miliardo",
    "milione", "paese", "punto",
  ]

  func agrees(_ group: NounGroup, _ unit: Unit) -> Bool {
    group.features.agrees(with: unit.features)
  }

  func agreesStrictly(_ group: NounGroup, _ unit: Unit) -> Bool {
    guard let head = group.head else { return agrees(group, unit) }
    if head.partOfSpeech == .unknown || head.kind == .name { return !unit.beginsSentence }
    return head.features.agrees(with: unit.features)
      || group.features.agrees(with: unit.features)
  }

  func agrees(_ left: Unit, _ right: Unit) -> Bool {
    left.features.agrees(with: right.features)
  }
}
