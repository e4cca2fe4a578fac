import Linguistics
import Terminology
import TextModel

/// Turns a segment into units: locks terms, joins expressions and names, splits articulated
/// prepositions, and chooses a reading for every word.
struct UnitReader: Sendable {
  let analyzer: ItalianAnalyzer
  let phrases: PhraseTable
  let disambiguator: Disambiguator
  let variety: EnglishSpelling.Variety

  /// A cache to read the segments of one text with.
  func makeCache() -> ReadingCache { ReadingCache(analyzer: analyzer, phrases: phrases) }

  /// The units of a request, in order, without what was set aside.
  func units(
    of request: DraftRequest,
    _ cache: inout ReadingCache
  ) -> (dateline: Dateline, units: [Unit], quotations: [ShortQuotation]) {
    let tokens = Tokenizer().tokens(in: request.text, request.text.range)
    let words = tokens.map { cache.word(request.text, $0) }
    var units = rawUnits(tokens, words, request)
    let dateline = Dateline(takenFrom: &units, variety: variety)
    readNotes(&units)
    FigureReader(variety: variety).joinFigures(&units)
    NameReader(lexicon: analyzer.lexicon, isInCapitals: isInCapitals(units)).joinNames(&units)
    let quotations = ShortQuotation.setAside(&units)
    choose(&units)
    markAgo(&units)
    preferParticiples(&units)
    preferAgents(&units)
    preferParallels(&units)
    preferParticipleParallels(&units)
    preferAdjectivesBehindNouns(&units)
    preferNounsInSeries(&units)
    settleBrackets(&units)
    dropArticlesOfInfinitives(&units)
    joinSources(&units)
    ReadingRules(lexicon: analyzer.lexicon, analyzer: analyzer).apply(to: &units)
    preferGraded(&units)
    preferPeoplesAdjectives(&units)
    pairProportions(&units)
    pairNegations(&units)
    pairCorrelatives(&units)
    TimeOfDayReader().joinTimes(&units)
    QuantityReader().joinQuantities(&units)
    NumberReader(variety: variety).joinNumbers(&units)
    DateReader(variety: variety).joinDates(&units)
    MeasureReader().joinMeasures(&units)
    return (dateline, units, quotations)
  }

  // MARK: Tokens to units

  private func rawUnits(
    _ tokens: [Token],
    _ words: [PhraseTable.Word],
    _ request: DraftRequest
  ) -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(tokens.count + 8)
    var term = 0
    var index = 0
    var beginsSentence = true
    while index < tokens.count {
      let token = tokens[index]
      while term < request.terms.count,
        request.terms[term].range.lowerBound < token.range.lowerBound
      {
        term += 1
      }
      let first = units.count
      let beginsTerm =
        term < request.terms.count
        && request.terms[term].range.lowerBound == token.range.lowerBound
      if beginsTerm, let match = prepositionMatch(words, tokens, at: index, request, term) {
        units += phraseUnits(match, tokens, words, at: index, request)
        units[first].english = request.terms[term].entry.preferred?.english ?? units[first].english
        index += match.length
      } else if beginsTerm,
        let match = widerMatch(words, tokens, at: index, request, term)
      {
        units += phraseUnits(match, tokens, words, at: index, request)
        index += match.length
      } else if beginsTerm {
        units.append(termUnit(term, request))
        let end = request.terms[term].range.upperBound
        while index < tokens.count, tokens[index].range.lowerBound < end { index += 1 }
        readDemonymBeforeName(&units[first], request.terms[term].entry, tokens, next: index)
        readLanguage(&units[first], request.terms[term].entry, words, next: index)
      } else if let match = phraseMatch(words, tokens, at: index, request, term) {
        units += phraseUnits(match, tokens, words, at: index, request)
        index += match.length
      } else if let compound = compoundUnit(tokens, words, at: index, request, term) {
        units.append(compound)
        index += 3
      } else if let name = hyphenatedName(tokens, words, at: index, request, term) {
        units.append(name.unit)
        index += name.length
      } else {
        units += wordUnits(token, words[index], request)
        index += 1
        // `ex-ministro`: the hyphen of the prefix has no counterpart.
        if words[index - 1].key == Array("ex".utf8), index + 1 < tokens.count,
          words[index].key == [UInt8(ascii: "-")]
        {
          index += 1
        }
      }
      units[first].touchesPrevious = token.gap == .none && first > 0 && !opensInside(units, first)
      units[first].beginsSentence = beginsSentence
      beginsSentence =
        units[first].kind == .mark && Self.opens(units[first].text) && beginsSentence
        || units[first].kind == .mark
          && [".", "!", "?", ":", "«", "“", "\"", "…"].contains(units[first].text)
    }
    return units
  }

  private func text(_ range: TextRange, _ request: DraftRequest) -> String { request.text[range] }

  private func termUnit(_ index: Int, _ request: DraftRequest) -> Unit {
    let match = request.terms[index]
    let entry = match.entry
    let text = request.text[match.range]
    var unit = Unit(
      kind: .term(index),
      source: match.range,
      text: text,
      key: Folding.key(text)
    )
    unit.shape = entry.kind == .proper || entry.kind == .acronym ? .capitalized : .lower
    unit.traits = Traits(entry)
    unit.english = entry.preferred?.english ?? text
    unit.alternatives = entry.targets.filter { $0.status == .admitted }.map(\.english)
    var features = match.features
    let partOfSpeech: PartOfSpeech
    switch entry.kind {
    case .proper, .acronym: partOfSpeech = .properNoun
    case .adjective: partOfSpeech = .adjective
    case .verb: partOfSpeech = .verb
    case .adverb, .phrase: partOfSpeech = .adverb
    case .noun: partOfSpeech = .noun
    case nil: partOfSpeech = match.head.map(analyzer.lexicon.partOfSpeech(of:)) ?? .noun
    }
    if features.gender.isEmpty { features.formUnion(Self.gender(entry.gender)) }
    if features.number.isEmpty {
      features.insert(entry.gender.hasSuffix("pl") ? .plural : .singular)
    }
    if entry.kind == .adjective {
      if let agreement = agreement(of: text) {
        features = agreement
      } else if isInvariable(text) {
        features = [.anyGender, .anyNumber]
      }
    }
    if features.verbForm == .imperative, let present = indicative(of: text) { features = present }
    settleNumber(&features, entry, text)
    unit.analysis = Analysis(lexeme: nil, partOfSpeech, features)
    if partOfSpeech == .verb { unit.analysis?.clitics = attachedPronouns(of: text, features) }
    unit.lexeme = lexeme(of: match, unit.key, partOfSpeech)
    if partOfSpeech == .verb, let verb = unit.lexeme {
      unit.traits.formUnion(Traits(verb.flags).intersection([.takesEssere, .takesEither]))
    }
    unit.readings = unit.analysis.map { [$0] } ?? []
    if partOfSpeech == .noun || partOfSpeech == .verb { unit.tail = tail(of: text, features) }
    return unit
  }

  /// `a corto raggio`: an adjective that begins with a preposition agrees with any noun.
  private func isInvariable(_ text: String) -> Bool {
    guard let first = text.split(separator: " ").first, first.utf8.count < text.utf8.count else {
      return false
    }
    return analyzer.analyses(of: String(first)).contains {
      $0.partOfSpeech == .preposition || $0.partOfSpeech == .articulatedPreposition
    }
  }

  /// The gender and number of a form read as an adjective, whatever noun is spelt alike.
  private func agreement(of text: String) -> Features? {
    analyzer.analyses(of: text).first { $0.partOfSpeech == .adjective }?.features
  }

  /// `preoccupa` is hardly ever an imperative in prose: the indicative spelt alike is meant.
  private func indicative(of text: String) -> Features? {
    guard let first = text.split(separator: " ").first else { return nil }
    return analyzer.analyses(of: String(first)).first { reading in
      reading.features.verbForm == .present && reading.features.contains(.third)
    }?.features
  }

  /// `rinviarlo`, `metterli alla porta`: the pronouns that the verb of a term has attached.
  private func attachedPronouns(
    of text: String,
    _ features: Features
  ) -> (Analysis.Clitic, Analysis.Clitic) {
    guard features.verbForm == .infinitive || features.verbForm == .gerund,
      let first = text.split(separator: " ").first
    else { return (.none, .none) }
    let pronouns = analyzer.analyses(of: String(first)).first { reading in
      reading.features.verbForm == features.verbForm
    }?.clitics
    guard let pronouns else { return (.none, .none) }
    // A verb by itself has its pronouns as any other; the object of an expression is in its English.
    if !text.contains(" ") { return pronouns }
    guard [.lo, .la, .li, .le].contains(pronouns.0) else { return (.none, .none) }
    return (pronouns.0, .none)
  }

  /// Leaves the number of an invariable noun open (`caccia`), and takes a verbal expression that
  /// serves as a noun (`cessate il fuoco`) for a singular.
  private func settleNumber(_ features: inout Features, _ entry: Entry, _ text: String) {
    guard entry.kind == .noun, !entry.gender.hasSuffix("pl"),
      let first = text.split(whereSeparator: { $0 == " " || $0 == "-" }).first
    else { return }
    let nouns = analyzer.analyses(of: String(first)).filter { $0.partOfSpeech == .noun }
    if nouns.contains(where: { $0.features.isSuperset(of: .anyNumber) }) {
      features.formUnion(.anyNumber)
    } else if nouns.isEmpty, first.utf8.count < text.utf8.count,
      analyzer.analyses(of: String(first)).contains(where: { $0.partOfSpeech == .verb })
    {
      features = features.subtracting(.anyNumber).union(.singular)
    }
  }

  private func lexeme(
    of match: TermMatch,
    _ key: [UInt8],
    _ partOfSpeech: PartOfSpeech
  ) -> Lexeme? {
    let id =
      match.head
      ?? analyzer.analyses(ofKey: key).first { $0.partOfSpeech == partOfSpeech }?.lexeme
    return id.map { analyzer.lexicon[$0] }
  }

  private static func gender(_ text: String) -> Features {
    switch text.first {
    case "m": .masculine
    case "f": .feminine
    default: .anyGender
    }
  }

  // MARK: Words

  private func wordUnits(
    _ token: Token,
    _ word: PhraseTable.Word,
    _ request: DraftRequest
  ) -> [Unit] {
    let text = request.text[token.range]
    var unit = Unit(kind: .word, source: token.range, text: text, key: word.key)
    unit.shape = token.shape
    switch token.kind {
    case .punctuation, .symbol:
      unit.kind = .mark
      unit.text = Marks.plain(text)
    case .address:
      unit.kind = .address
      unit.english = text
      unit.traits = text.hasPrefix("@") ? .human : []
      unit.analysis = Analysis(lexeme: nil, .properNoun, [.anyGender, .singular])
      unit.readings = unit.analysis.map { [$0] } ?? []
    case .number:
      unit.kind = .number
      unit.analysis = Analysis(lexeme: nil, .numeral, [])
      unit.readings = unit.analysis.map { [$0] } ?? []
    case .word:
      unit.readings = word.analyses
      if unit.readings.isEmpty, token.shape == .lower, let guess = CognateGuesser.guess(word.key) {
        unit.readings = [guess.analysis]
        unit.english = guess.english
        unit.alternatives = [text]
      }
      if let value = ItalianNumerals.value(of: word.key) {
        unit.readings.append(Analysis(lexeme: nil, .numeral, [.plural, .anyGender]))
        unit.english = value
      }
      if let articulated = word.analyses.first(where: { $0.partOfSpeech == .articulatedPreposition }
      ),
        let lexeme = articulated.lexeme
      {
        return splitArticulated(unit, analyzer.lexicon[lexeme], articulated, token, request)
      }
    }
    return [unit]
  }

  /// `nord-occidentale`, `filo-russo`: a word with a hyphen that the lexicon has with or without it.
  private func compoundUnit(
    _ tokens: [Token],
    _ words: [PhraseTable.Word],
    at index: Int,
    _ request: DraftRequest,
    _ term: Int
  ) -> Unit? {
    guard index + 2 < tokens.count, tokens[index].kind == .word, tokens[index + 2].kind == .word,
      words[index + 1].key == [UInt8(ascii: "-")], tokens[index + 1].gap == .none,
      tokens[index + 2].gap == .none
    else { return nil }
    let end = tokens[index + 2].range.upperBound
    if term < request.terms.count, request.terms[term].range.lowerBound < end { return nil }
    let (first, second) = (words[index].key, words[index + 2].key)
    for key in [first + [UInt8(ascii: "-")] + second, first + second] {
      let readings = analyzer.analyses(ofKey: key).filter { $0.origin == .lexicon }
      guard !readings.isEmpty else { continue }
      let range = TextRange(tokens[index].range.lowerBound, end)
      var unit = Unit(kind: .word, source: range, text: request.text[range], key: key)
      unit.shape = tokens[index].shape
      unit.readings = readings
      return unit
    }
    return nil
  }

  private func splitArticulated(
    _ unit: Unit,
    _ lexeme: Lexeme,
    _ analysis: Analysis,
    _ token: Token,
    _ request: DraftRequest
  ) -> [Unit] {
    var preposition = unit
    preposition.analysis = Analysis(lexeme: analysis.lexeme, .preposition)
    preposition.readings = preposition.analysis.map { [$0] } ?? []
    preposition.lexeme = lexeme
    preposition.english = lexeme.english
    return [preposition, articleUnit(token, request)]
  }

  /// The article inside an articulated preposition, with its gender and number.
  func articleUnit(_ token: Token, _ request: DraftRequest) -> Unit {
    let key = Folding.key(request.text.bytes, token.range)
    var unit = Unit(kind: .word, source: token.range, text: request.text[token.range], key: key)
    let features =
      analyzer.analyses(ofKey: key).first { $0.partOfSpeech == .articulatedPreposition }?.features
    let analysis = Analysis(lexeme: nil, .article, features ?? [])
    unit.analysis = analysis
    unit.readings = [analysis]
    unit.english = "the"
    return unit
  }
}
