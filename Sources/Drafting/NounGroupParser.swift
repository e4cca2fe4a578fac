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

  func unit(_ index: Int) -> Unit? { index < units.count ? units[index] : nil }

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
      } else if word.isLemma(["primo", "ultimo", "prossimo"]), countsNext(index) {
        var ordinal = word
        if word.lemma == "primo" { ordinal.english = "first" }
        group.quantifiers.append(ordinal)
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

  /// `i primi nove mesi`: a numeral and a noun follow.
  private func countsNext(_ index: Int) -> Bool {
    guard let numeral = unit(index + 1), numeral.partOfSpeech == .numeral,
      let noun = unit(index + 2)
    else { return false }
    return isNoun(noun)
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
    guard unit.kind == .number, [4, 7, 9].contains(unit.text.count),
      let year = Int(unit.text.prefix(4))
    else { return false }
    return (1000...2199).contains(year)
      && unit.english.allSatisfy { $0.isNumber || "-–".contains($0) }
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

  func isGrading(_ unit: Unit) -> Bool {
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
  func isModifying(_ unit: Unit) -> Bool {
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

  func isNoun(_ unit: Unit) -> Bool {
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
    if head.partOfSpeech == .noun, !head.traits.contains(.time) || head.kind != .word,
      let next = unit(index), next.partOfSpeech == .properNoun, next.kind != .date,
      !next.touchesPrevious
    {
      group.bearer = next
      index += 1
      readPartner(&group, &index)
    } else if head.partOfSpeech == .properNoun, isTerm(head), group.determiner != nil,
      let next = unit(index), isTerm(next), next.partOfSpeech == .properNoun,
      !next.touchesPrevious, (2...5).contains(next.english.utf8.count),
      next.english == next.english.uppercased()
    {
      // `il Senato Usa`: an institution and whose it is.
      group.bearer = next
      index += 1
    } else if head.partOfSpeech == .properNoun, head.kind != .date {
      readPartner(&group, &index)
    } else if head.lemma == "numero", head.features.contains(.singular), let next = unit(index),
      next.partOfSpeech == .numeral, unit(index + 1).map({ !isNoun($0) }) ?? true
    {
      group.bearer = next
      index += 1
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

  /// `l'accordo Ue-Tunisia`, `Usa-Cina`: the second name of a pair.
  private func readPartner(_ group: inout NounGroup, _ index: inout Int) {
    guard let hyphen = unit(index), hyphen.isMark("-"), hyphen.touchesPrevious,
      let partner = unit(index + 1), partner.touchesPrevious, isTerm(partner),
      partner.partOfSpeech == .properNoun
    else { return }
    group.partner = [hyphen, partner]
    index += 2
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
    "risoluzione", "articolo", "regolamento", "capitolo", "direttiva", "legione", "base",
    "base aerea", "volo",
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
        isAdjective(next) || isGrading(next) || isGradedParticiple(next, word)
      {
        adverbs.append(word)
        index += 1
      }
      if let word = unit(index).map({ adverbs.isEmpty ? $0 : asAdjective($0) }),
        isAdjective(word), agrees(group, word)
      {
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

  /// `la più trascurata`: what `più` grades is an adjective, though the lexicon has the verb alone.
  private func isGradedParticiple(_ unit: Unit, _ grade: Unit) -> Bool {
    grade.isLemma(["più", "meno"]) && unit.kind == .word && unit.verbForm == .participle
  }

  /// A participle as the adjective it serves for.
  func asAdjective(_ participle: Unit) -> Unit {
    guard participle.partOfSpeech == .verb, participle.verbForm == .participle else {
      return participle
    }
    var word = participle
    word.english = EnglishMorphology.builtIn.form(.participle, of: word.english)
    word.analysis = Analysis(lexeme: word.analysis?.lexeme, .adjective, word.features)
    return word
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
}
