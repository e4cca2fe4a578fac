import Linguistics

/// Reads noun groups from units whose readings are chosen.
struct NounGroupParser: Sendable {
  let units: [Unit]

  /// The noun group that begins at `start` and the index after it, or `nil`.
  func parse(at start: Int) -> (group: NounGroup, end: Int)? {
    if let year = year(at: start) { return year }
    var group = NounGroup()
    var index = readDeterminers(&group, start)
    index = readBefore(&group, index)
    guard readHead(&group, &index) else { return nominal(group, start, index) }
    index = readAfter(&group, index)
    let compound = readCompound(&group, index)
    if compound > index { index = readAfter(&group, compound) }
    return (group, index)
  }

  private func unit(_ index: Int) -> Unit? { index < units.count ? units[index] : nil }

  /// `nel 2007 due navi`: a year with its article counts nothing after it.
  private func year(at start: Int) -> (group: NounGroup, end: Int)? {
    guard let article = unit(start), article.partOfSpeech == .article,
      article.features.number == .singular, let number = unit(start + 1), number.kind == .number,
      number.text.utf8.count == 4, let year = Int(number.text), (1000...2199).contains(year)
    else { return nil }
    return (NounGroup(determiner: article, quantifiers: [number]), start + 2)
  }

  // MARK: Before the noun

  private func readDeterminers(_ group: inout NounGroup, _ start: Int) -> Int {
    var index = start
    if let first = unit(index), first.traits.contains(.predeterminer),
      let next = unit(index + 1), isDeterminer(next)
    {
      group.predeterminer = first
      index += 1
    }
    if let determiner = unit(index), isDeterminer(determiner) {
      group.determiner = determiner
      index += 1
    }
    while let word = unit(index) {
      if word.partOfSpeech == .possessive || isOwn(word, index), group.possessive == nil {
        group.possessive = word
      } else if isQuantifier(word), !isPronominal(index, group), !isGrade(index),
        !isYearBeforeName(index)
      {
        group.quantifiers.append(word)
      } else if word.isLemma(["circa", "oltre", "almeno", "quasi"]),
        unit(index + 1)?.partOfSpeech == .numeral
      {
        group.quantifiers.append(word)
      } else {
        break
      }
      index += 1
    }
    return index
  }

  /// `nel 2024 Taipei`: a year counts nothing.
  private func isYearBeforeName(_ index: Int) -> Bool {
    guard units[index].kind == .number, units[index].text.utf8.count == 4,
      Int(units[index].text).map({ (1000...2199).contains($0) }) == true, let next = unit(index + 1)
    else { return false }
    return next.partOfSpeech == .properNoun || next.kind == .name
  }

  /// `2025`, `2024-25`, which the reader of figures has put together.
  private func isYear(_ unit: Unit) -> Bool {
    guard unit.kind == .number, unit.text.utf8.count == 4 || unit.text.utf8.count == 7,
      let year = Int(unit.text.prefix(4))
    else { return false }
    return (1000...2199).contains(year) && unit.english.allSatisfy { $0.isNumber || $0 == "-" }
  }

  /// `più grande`: before an adjective `più` grades it and is no quantity.
  private func isGrade(_ index: Int) -> Bool {
    guard units[index].isLemma(["più", "meno"]), let next = unit(index + 1) else { return false }
    return next.partOfSpeech != .noun && next.partOfSpeech != .unknown
  }

  /// `il proprio ambasciatore`: after an article `proprio` is a possessive.
  private func isOwn(_ word: Unit, _ index: Int) -> Bool {
    word.lemma == "proprio" && word.partOfSpeech != .adverb && index > 0
      && (units[index - 1].partOfSpeech == .article
        || units[index - 1].partOfSpeech == .indefiniteArticle)
  }

  private func isDeterminer(_ unit: Unit) -> Bool {
    switch unit.partOfSpeech {
    case .article, .indefiniteArticle, .demonstrative: true
    default: false
    }
  }

  private func isQuantifier(_ unit: Unit) -> Bool {
    switch unit.partOfSpeech {
    case .indefinite, .numeral, .ordinal: true
    default: false
    }
  }

  /// Whether a quantifier stands alone, as a pronoun: what follows is neither noun nor adjective.
  private func isPronominal(_ index: Int, _ group: NounGroup) -> Bool {
    guard let next = unit(index + 1) else { return true }
    switch next.partOfSpeech {
    case .noun, .properNoun, .adjective, .indefinite, .numeral, .ordinal, .unknown, .possessive:
      return next.kind == .mark
    case .adverb, .verb:
      return !(next.verbForm == .participle && agrees(units[index], next)) || next.kind == .mark
    default: return true
    }
  }

  private func readBefore(_ group: inout NounGroup, _ start: Int) -> Int {
    var index = start
    var pending: [NounGroup.Modifier] = []
    var adverbs: [Unit] = []
    while let word = unit(index) {
      if isGrading(word), let next = unit(index + 1), isAdjective(next) || isGrading(next) {
        adverbs.append(word)
      } else if isAdjective(word) {
        pending.append(.init(adverbs: adverbs, adjective: word))
        adverbs = []
      } else {
        break
      }
      index += 1
    }
    guard let head = unit(index), isNoun(head), adverbs.isEmpty else {
      // No noun after the adjectives: the last of them may be the head (`i russi`).
      return start
    }
    group.before = pending
    return index
  }

  private func isGrading(_ unit: Unit) -> Bool {
    if unit.isLemma(["più", "meno"]) { return unit.kind == .word }
    return unit.partOfSpeech == .adverb && unit.kind != .mark
      && (unit.lexeme?.flags.text.contains("degree") == true
        || unit.isLemma([
          "più", "meno", "molto", "poco", "tanto", "troppo", "così", "assai", "sempre", "quasi",
          "ben", "bene",
        ])
        || unit.analysis?.derivation == .adverb || unit.lexeme?.flags["pos"] == "adj")
  }

  /// Whether an adverb between a noun and its adjective may go before the noun with it: `un copione
  /// ormai familiare`, `un risentimento del tutto reale`.
  private func isModifying(_ unit: Unit) -> Bool {
    unit.partOfSpeech == .adverb && unit.kind != .mark && unit.kind != .date
      && !unit.isLemma(Self.sentenceAdverbs)
      && unit.lexeme?.flags["pos"] != "clause"
      && unit.english.split(separator: " ").count < 3
  }

  /// Adverbs that belong to the clause wherever they stand.
  private static let sentenceAdverbs: Set<String> = [
    "oggi", "ieri", "domani", "adesso", "qui", "qua", "lì", "là", "poi", "dopo", "inoltre",
    "invece", "infatti", "però", "quindi", "dunque", "tuttavia", "comunque", "intanto", "anche",
    "pure", "neanche", "nemmeno", "neppure", "allora", "insieme", "fa", "ecco", "sì", "no",
    "solo", "soltanto",
  ]

  func isAdjective(_ unit: Unit) -> Bool {
    guard unit.kind != .mark else { return false }
    return unit.partOfSpeech == .adjective || unit.partOfSpeech == .ordinal
      || unit.traits.contains(.adjectival) && unit.partOfSpeech == .indefinite
  }

  private func isNoun(_ unit: Unit) -> Bool {
    guard unit.kind != .mark else { return false }
    switch unit.partOfSpeech {
    case .noun, .properNoun: return true
    case .unknown: return unit.kind == .word || unit.kind == .name
    default: return false
    }
  }

  // MARK: The noun

  private func readHead(_ group: inout NounGroup, _ index: inout Int) -> Bool {
    guard let head = unit(index), isNoun(head) else { return false }
    group.head = head
    index += 1
    // A title and its bearer, a name in apposition: `il presidente Putin`, `il gruppo Wagner`.
    if head.partOfSpeech == .noun, let next = unit(index), next.partOfSpeech == .properNoun,
      next.kind != .date, !next.touchesPrevious
    {
      group.bearer = next
      index += 1
      if let hyphen = unit(index), hyphen.isMark("-"), hyphen.touchesPrevious,
        let partner = unit(index + 1), partner.touchesPrevious,
        partner.partOfSpeech == .properNoun, partner.kind != .date
      {
        group.partner = [hyphen, partner]
        index += 2
      }
    } else if head.isLemma(Self.numbered), let next = unit(index), next.kind == .number,
      !next.touchesPrevious, isBareNumber(index)
    {
      group.bearer = next
      index += 1
    } else if head.partOfSpeech == .noun, let next = unit(index), next.partOfSpeech == .noun,
      !next.traits.contains(.human), !next.traits.contains(.time), !next.isCapitalized,
      next.features.number == .singular || !next.features.agrees(with: head.features)
    {
      // `rischio guerra`, `traffico merci`: the second noun goes before the first.
      group.compounds.append(NounGroup(head: next))
      index += 1
    }
    readYear(&group, &index)
    return true
  }

  /// `il bilancio 2025`, `il vertice Nato 2025`: the year goes before the noun.
  private func readYear(_ group: inout NounGroup, _ index: inout Int) {
    guard let head = group.head, head.partOfSpeech == .noun, !head.traits.contains(.time),
      let next = unit(index), isYear(next), !next.touchesPrevious, group.determiner != nil,
      unit(index + 1).map({ !isNoun($0) && !isAdjective($0) }) ?? true
    else { return }
    group.before.insert(.init(adjective: next), at: 0)
    index += 1
  }

  /// `l'articolo 5`: nothing that could be counted follows the number.
  private func isBareNumber(_ index: Int) -> Bool {
    guard units[index].english.allSatisfy({ $0.isNumber || ",()".contains($0) }) else {
      return false
    }
    guard let next = unit(index + 1) else { return true }
    return !isNoun(next) && !isAdjective(next)
  }

  /// Things that bear a number as a name.
  private static let numbered: Set<String> = [
    "risoluzione", "articolo", "capitolo", "direttiva", "legione", "base", "base aerea", "volo",
    "paragrafo", "protocollo", "art .",
  ]

  /// A group without a noun: `i russi`, `il primo`, `quelli`, `tre`, `il più grande`.
  private func nominal(
    _ group: NounGroup,
    _ start: Int,
    _ index: Int
  ) -> (group: NounGroup, end: Int)? {
    var group = group
    var index = index
    let hasDeterminer = group.determiner != nil || group.possessive != nil
    if hasDeterminer || !group.quantifiers.isEmpty {
      var adverbs: [Unit] = []
      while let word = unit(index), isGrading(word), let next = unit(index + 1),
        isAdjective(next) || isGrading(next)
      {
        adverbs.append(word)
        index += 1
      }
      if let word = unit(index), isAdjective(word), agrees(group, word) {
        if adverbs.isEmpty {
          group.head = word
        } else {
          group.before = [.init(adverbs: adverbs, adjective: word)]
        }
        index += 1
        index = readAfter(&group, index)
        return (group, index)
      }
      index -= adverbs.count
    }
    if let word = unit(index), isQuantifier(word), group.determiner != nil || word.kind == .number {
      group.quantifiers.append(word)
      index += 1
    }
    guard index > start else { return pronoun(at: start) }
    if group.determiner?.partOfSpeech == .article, group.quantifiers.isEmpty,
      group.possessive == nil
    {
      return substantive(group, index)
    }
    return (group, index)
  }

  /// An article before something that is no noun by itself: `il fare`, `gli sconfitti`.
  private func substantive(_ group: NounGroup, _ index: Int) -> (group: NounGroup, end: Int)? {
    var group = group
    guard let word = unit(index) else { return nil }
    if word.partOfSpeech == .verb, word.verbForm == .participle, agrees(group, word) {
      group.head = word
      return (group, index + 1)
    }
    return nil
  }

  private func pronoun(at start: Int) -> (group: NounGroup, end: Int)? {
    guard let word = unit(start) else { return nil }
    switch word.partOfSpeech {
    case .personalPronoun, .pronoun:
      return (NounGroup(head: word), start + 1)
    case .demonstrative, .indefinite, .numeral:
      return (NounGroup(quantifiers: [word]), start + 1)
    default: return nil
    }
  }

  // MARK: After the noun

  private func readAfter(_ group: inout NounGroup, _ start: Int) -> Int {
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
    if governs(word, index) { return nil }
    return ([.init(adverbs: adverbs, adjective: word, conjunction: conjunction)], index + 1)
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
    guard var word = unit(index), word.partOfSpeech == .verb, word.kind == .word,
      word.verbForm == .participle, !word.traits.contains(.takesEssere),
      group.determiner != nil || !group.quantifiers.isEmpty, let head = group.head,
      head.partOfSpeech == .noun, group.bearer == nil, agreesStrictly(group, word)
    else { return nil }
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
    word.english = EnglishMorphology.builtIn.form(.participle, of: word.english)
    word.analysis = Analysis(lexeme: word.analysis?.lexeme, .adjective, word.features)
    return word
  }

  /// Whether an adjective has a complement of its own and so stays behind the noun in English.
  private func governs(_ adjective: Unit, _ index: Int) -> Bool {
    guard let next = unit(index + 1), next.partOfSpeech == .preposition else { return false }
    if adjective.traits.contains(.participial) {
      return next.lemma != "di" || adjective.lexeme?.flags["prep"] != nil
    }
    return adjective.lexeme?.flags.mapped("prep", next.lemma) != nil
      || adjective.lexeme?.flags.mapped("inf", next.lemma) != nil
  }

  /// `politica di sicurezza`: a bare noun that English puts before the head.
  private func readCompound(_ group: inout NounGroup, _ start: Int) -> Int {
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

  private func isTerm(_ unit: Unit) -> Bool {
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

  private func agrees(_ group: NounGroup, _ unit: Unit) -> Bool {
    group.features.agrees(with: unit.features)
  }

  private func agreesStrictly(_ group: NounGroup, _ unit: Unit) -> Bool {
    guard let head = group.head else { return agrees(group, unit) }
    if head.partOfSpeech == .unknown || head.kind == .name { return !unit.beginsSentence }
    return head.features.agrees(with: unit.features)
      || group.features.agrees(with: unit.features)
  }

  private func agrees(_ left: Unit, _ right: Unit) -> Bool {
    left.features.agrees(with: right.features)
  }
}
