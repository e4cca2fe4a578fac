import Linguistics
import TextModel

extension SentenceWriter {
  /// Writes a noun group, with the possessor that English puts before it.
  mutating func writeNoun(_ index: Int, preposition: String?, isPartitive: Bool = false) {
    guard var group = noun(index) else { return }
    if isPartitive {
      if group.isPlural, let features = group.head?.features {
        group.head?.analysis?.features = features.subtracting(.anyNumber).union(.plural)
      }
      group.determiner = nil
    }
    written.insert(index)
    starts[index] = words.count
    var context = NounContext(preposition: preposition ?? comparison(before: index))
    context.isHeading = isHeading
    context.isApposition = isBareApposition(group, index)
    context.isPredicate = isPredicate(index)
    context.isBeforeOf = prepositionUnit(index + 1)?.lemma == "di"
    context.hasComplement = isRestricted(index)
    if preposition == "di", let part = noun(index - 2), part.determiner == nil, part.head == nil,
      !part.quantifiers.contains(where: {
        $0.text.hasSuffix("%") || $0.english.hasSuffix("percent")
      })
    {
      context.hasComplement = true
    }
    context.isShare = isShare(index)
    context.isMutual = ["con", "tra", "fra"].contains(prepositionUnit(index + 1)?.lemma)
    if case .relative(let relative)? = chunk(index - 1), relative.english == "whose" {
      context.hasPossessor = true
    }
    if let head = group.head, head.kind == .date, preposition == nil, isDay(head), hasVerb,
      group.determiner != nil, !followsCoordinator(index)
    {
      words.append(.added("on", at: head.source.lowerBound, "day"))
    }
    if isTimeOfDay(group, index), preposition == nil, let first = group.units.first {
      words.append(.added("on", at: first.source.lowerBound, "time of a day"))
    }
    if let age = age(after: index), group.isHuman, group.head?.partOfSpeech == .noun {
      var aged = group
      aged.quantifiers.append(age)
      words += NounGroupWriter(topic: topic).words(aged, context)
      written.insert(index + 1)
      written.insert(index + 2)
      return
    }
    if let year = year(after: index), group.head?.partOfSpeech == .noun, !group.isNumbered,
      group.head?.traits.contains(.time) == false
    {
      var dated = group
      dated.quantifiers.insert(year, at: 0)
      words += NounGroupWriter(topic: topic).words(dated, context)
      written.insert(index + 1)
      written.insert(index + 2)
      return
    }
    if isNeuter(group) || isNamed(group, index), case .relative(let relative)? = chunk(index + 1),
      relative.lemma == "che",
      let first = group.units.first
    {
      if words.last?.text.lowercased() == "everything" { return }
      words.append(.of(first, "what", "free relative"))
      written.insert(index + 1)
      return
    }
    if let head = group.head, head.lemma == "chi" {
      words.append(.of(head, whoever(index), "free relative"))
      return
    }
    if let possessive = owned[index], let determiner = group.determiner {
      context.hasPossessor = true
      words += NounGroupWriter(topic: topic).words(
        group,
        context,
        possessor: [.of(determiner, possessive, "pronoun as possessive")]
      )
      return
    }
    if let possessor = possessor(of: group, index) {
      context.hasPossessor = true
      words += NounGroupWriter(topic: topic).words(group, context, possessor: possessor)
      written.insert(index + 1)
      written.insert(index + 2)
      return
    }
    if writeWhicheverIs(group, index) || noneOf(group, index) || writeWhoever(group, index) {
      return
    }
    if writeMultiple(group, index) { return }
    let plain = NounGroupWriter(topic: topic).words(group, context)
    words += objectForm(deniedOnce(plain, group, preposition, index), group, preposition, index)
  }

  /// `non parla con nessuno`, `senza nessun risultato`: in a clause that denies already `nessuno` is
  /// anyone and `nessun` any.
  private mutating func deniedOnce(
    _ words: [TargetWord],
    _ group: NounGroup,
    _ preposition: String?,
    _ index: Int
  ) -> [TargetWord] {
    let negatives = (group.quantifiers + [group.head].compactMap(\.self)).filter {
      $0.traits.contains(.negative)
    }
    guard !negatives.isEmpty else { return words }
    let isWithout = words.isEmpty == false && self.words.last?.text.lowercased() == "without"
    guard preposition == "senza" || isWithout || isDenied && !isSubject(index) else {
      isDenied = true
      return words
    }
    return words.map { word in
      guard negatives.contains(where: { $0.source == word.source }),
        let any = Self.anyForms[word.text]
      else { return word }
      var plain = word
      plain.text = any
      plain.reason = "denied once"
      return plain
    }
  }

  private static let anyForms: [String: String] = [
    "nobody": "anyone", "nothing": "anything", "no": "any", "none": "any", "no one": "anyone",
  ]

  /// `un abitante su dieci`: a number out of a number.
  private func isShare(_ index: Int) -> Bool {
    guard prepositionUnit(index + 1)?.isPreposition("su") == true, let whole = noun(index + 2)
    else { return false }
    return whole.head == nil && whole.determiner == nil && whole.quantifiers.count == 1
      && whole.quantifiers[0].partOfSpeech == .numeral
  }

  /// `la mattina del 1° aprile`, no object and no subject: on the morning of April 1.
  private func isTimeOfDay(_ group: NounGroup, _ index: Int) -> Bool {
    guard let head = group.head,
      head.isLemma(["mattina", "mattino", "pomeriggio", "sera", "notte", "giorno"]),
      group.determiner?.partOfSpeech == .article, prepositionUnit(index + 1)?.lemma == "di",
      let day = noun(index + 2)?.head, day.kind == .date, isDay(day), hasVerb
    else { return false }
    if let group = verb(index - 1) { return !VerbClasses.copular.contains(group.main.lemma) }
    return true
  }

  private func followsCoordinator(_ index: Int) -> Bool {
    if case .coordinator? = chunk(index - 1) { true } else { false }
  }

  /// `l'accordo del 2023`: a year that English puts before the noun.
  private func year(after index: Int) -> Unit? {
    guard let preposition = prepositionUnit(index + 1), preposition.isPreposition("di"),
      let group = noun(index + 2), group.head == nil, group.quantifiers.count == 1,
      group.determiner?.partOfSpeech == .article, let number = group.quantifiers.first,
      number.kind == .number, number.text.utf8.count == 4, Int(number.text) != nil
    else { return nil }
    return number
  }

  /// `un uomo di 30 anni`: a 30-year-old man.
  private func age(after index: Int) -> Unit? {
    guard let preposition = prepositionUnit(index + 1), preposition.isPreposition("di"),
      let group = noun(index + 2), group.head?.lemma == "anno", group.determiner == nil,
      group.quantifiers.count == 1, var number = group.quantifiers.first,
      number.partOfSpeech == .numeral
    else { return nil }
    number.english = (number.english.isEmpty ? number.text : number.english) + "-year-old"
    return number
  }

  /// `ciò che`, `quello che`: what.
  private func isNeuter(_ group: NounGroup) -> Bool {
    if group.head?.lemma == "ciò" { return true }
    guard group.head == nil, group.quantifiers.isEmpty, group.possessive == nil else {
      return false
    }
    return group.determiner?.lemma == "quello"
      && group.determiner?.features.contains(.singular) == true
      && group.determiner?.features.contains(.masculine) == true
  }

  /// `quella che doveva essere una guerra lampo`: what was to be a lightning war.
  private func isNamed(_ group: NounGroup, _ index: Int) -> Bool {
    guard group.head == nil, group.quantifiers.isEmpty, group.possessive == nil,
      group.determiner?.lemma == "quello", group.determiner?.features.contains(.singular) == true,
      case .relative? = chunk(index + 1)
    else { return false }
    for next in (index + 2)..<min(index + 5, chunks.count) where next < chunks.count {
      guard let verb = verb(next) else { continue }
      guard noun(next + 1) != nil else { return false }
      if verb.main.isLemma(["essere", "sembrare", "apparire"]) { return true }
      return next > index + 2
        && verb.main.isLemma(["chiamare", "definire", "considerare", "ritenere"])
    }
    return false
  }

  /// `nessuno dei contendenti`: none of the contenders; `nessuna delle due parti`: neither of them.
  private mutating func noneOf(_ group: NounGroup, _ index: Int) -> Bool {
    guard group.units.count == 1, let none = group.units.first, none.lemma == "nessuno",
      prepositionUnit(index + 1)?.isPreposition("di") == true
    else { return false }
    let isPair = noun(index + 2)?.quantifiers.contains { $0.lemma == "due" || $0.english == "two" }
    words.append(.of(none, isPair == true ? "neither" : "none", "none of several"))
    return true
  }

  /// `chiunque vinca`: whoever wins.
  private mutating func writeWhoever(_ group: NounGroup, _ index: Int) -> Bool {
    guard group.units.count == 1, let anyone = group.units.first, anyone.lemma == "chiunque",
      let next = verb(index + 1), [.subjunctive, .pastSubjunctive].contains(next.tense)
    else { return false }
    words.append(.of(anyone, "whoever", "free relative"))
    return true
  }

  /// `chi` is who in questions and after verbs, whoever at the start, those who elsewhere.
  private func whoever(_ index: Int) -> String {
    if isAsked(index) || isWholeSentence { return "who" }
    if let next = verb(index + 1), next.tense == .subjunctive { return "who" }
    switch chunk(index - 1) {
    case nil, .mark?: return "whoever"
    case .preposition?: return lastVerb == nil ? "those who" : "who"
    case .verb(let group)?: return group.clitics.isEmpty && !group.isCopula ? "who" : "those who"
    default: return "those who"
    }
  }

  /// `Chi paga il conto`: a sentence whose only verb is that of the question it asks.
  private var isWholeSentence: Bool {
    let finite = chunks.filter { if case .verb(let group) = $0 { group.isFinite } else { false } }
    return finite.count == 1
  }

  /// Whether the sentence that the constituent stands in ends in a question mark.
  private func isAsked(_ index: Int) -> Bool {
    for next in chunks[index...] {
      guard case .mark(let mark) = next else { continue }
      if mark.text == "?" { return true }
      if [".", "!", ";", ":"].contains(mark.text) { return false }
    }
    return false
  }

  private func isDay(_ unit: Unit) -> Bool {
    let parts = unit.english.split { $0 == " " || $0 == "," }
    return parts.count > 1 && parts.contains { $0.count < 3 && $0.allSatisfy(\.isNumber) }
  }

  /// A pronoun that is no subject takes its object form.
  private func objectForm(
    _ words: [TargetWord],
    _ group: NounGroup,
    _ preposition: String?,
    _ index: Int
  ) -> [TargetWord] {
    guard let head = group.head, head.partOfSpeech == .personalPronoun, words.count == 1,
      preposition != nil || isObject(index), let form = head.lexeme?.flags["obj"]
    else { return words }
    var word = words[0]
    word.text = form
    return [word]
  }

  private func isObject(_ index: Int) -> Bool {
    !plan.subjects.values.contains { subject in
      switch subject {
      case .explicit(index), .inverted(index), .quoted(index), .postponed(index): true
      default: false
      }
    }
  }

  private func isPredicate(_ index: Int) -> Bool {
    for back in stride(from: index - 1, through: max(0, index - 2), by: -1) {
      if let group = verb(back) { return VerbClasses.copular.contains(group.main.lemma) }
      if case .adverb? = chunk(back) { continue }
      return false
    }
    return false
  }

  /// Whether `di` and a noun, or a relative clause without a comma, follow.
  private func isRestricted(_ index: Int) -> Bool {
    if let next = prepositionUnit(index + 1) {
      return next.lemma == "di"
    }
    switch chunk(index + 1) {
    case .relative?: return true
    case .verb(let group)?: return group.tense == .participle
    default: return false
    }
  }

  /// `la visita di Putin`: the name before its noun, in the genitive.
  private func possessor(of group: NounGroup, _ index: Int) -> [TargetWord]? {
    guard let determiner = group.determiner, determiner.partOfSpeech == .article,
      group.possessive == nil, group.head?.partOfSpeech == .noun, group.bearer == nil,
      group.head?.traits.contains(.time) == false,
      let preposition = prepositionUnit(index + 1), preposition.isPreposition("di"),
      group.head?.lexeme?.flags.mapped("prep", "di") == nil,
      let owner = noun(index + 2),
      isPossessor(owner, isPlaceOwner: group.head?.isLemma(Self.ownedByPlaces) == true),
      prepositionUnit(index + 3)?.lemma != "di"
    else { return nil }
    if case .coordinator? = chunk(index + 3), noun(index + 4) != nil { return nil }
    var context = NounContext(preposition: "di")
    context.isHeading = isHeading
    var words = NounGroupWriter(topic: topic).words(owner, context)
    // A genitive of many words is hard to read: the decisions of the high representative.
    let length = words.reduce(0) { $0 + $1.text.utf8.count { $0 == 0x20 } + 1 }
    guard length < 5, let last = words.last else { return nil }
    let plural = last.text.hasSuffix("s") && owner.isPlural
    words.append(
      TargetWord(
        text: plural ? "'" : "'s",
        source: preposition.source,
        kind: .added,
        glue: .left,
        reason: "genitive"
      )
    )
    return words
  }

  /// What the press gives to a country or its capital in the genitive: Beijing's silence.
  private static let ownedByPlaces: Set<String> = [
    "silenzio", "politica", "ruolo", "economia", "esercito", "alleato", "vicino",
    "posizione", "decisione", "richiesta", "sostegno", "influenza", "potere", "interesse",
    "ambizione", "strategia", "popolazione", "programma", "industria", "offensiva",
    "risposta", "proposta", "minaccia", "pressione", "denaro", "soldi", "applauso",
    "volontà", "futuro", "presenza", "peso", "crescita", "esportazione", "mossa", "scelta",
    "intenzione", "preoccupazione", "reazione", "offerta", "intervento", "aiuto", "ritorno",
    "ascesa", "declino", "potenza", "credibilità", "immagine", "dipendenza", "vittoria",
    "sconfitta", "arsenale", "flotta", "diplomazia", "sicurezza",
  ]

  private func isCountry(_ owner: NounGroup) -> Bool {
    owner.head.map { head in
      if case .term = head.kind { return head.partOfSpeech == .properNoun }
      return false
    } ?? false
  }

  /// `isPlaceOwner`: whether a country or city may own the noun.
  private func isPossessor(_ owner: NounGroup, isPlaceOwner: Bool) -> Bool {
    guard let head = owner.head, owner.after.isEmpty, owner.before.isEmpty, owner.compounds.isEmpty,
      owner.quantifiers.isEmpty, head.kind != .date, head.kind != .number
    else { return false }
    return head.partOfSpeech == .properNoun
      && (head.traits.contains(.human)
        || isPlaceOwner && (head.traits.contains(.place) || isCountry(owner)))
      || owner.bearer != nil
        && (head.traits.contains(.human) || VerbClasses.titles.contains(head.lemma))
  }

  /// `come` before a noun: `usa il gas come arma`.
  private func comparison(before index: Int) -> String? {
    guard case .subordinator(let unit)? = chunk(index - 1), unit.lemma == "come" else { return nil }
    return unit.lemma
  }

  /// `il generale, fedelissimo del presidente,`: what somebody is, between commas and without an
  /// article; titles do without in English too.
  private func isBareApposition(_ group: NounGroup, _ index: Int) -> Bool {
    guard group.determiner == nil, group.isHuman, let head = group.head,
      head.partOfSpeech == .noun, !VerbClasses.titles.contains(head.lemma),
      case .mark(let comma)? = chunk(index - 1), comma.text == ",",
      let named = noun(index - 2), named.isHuman, !named.isPlural
    else { return false }
    return prepositionUnit(index + 1)?.isPreposition("di") == true
  }
}
