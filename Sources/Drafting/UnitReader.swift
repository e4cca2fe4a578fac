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

  /// The units of a request, in order, and the quotations whose marks were set aside.
  func units(
    of request: DraftRequest,
    _ cache: inout ReadingCache
  ) -> (units: [Unit], quotations: [ShortQuotation]) {
    let tokens = Tokenizer().tokens(in: request.text, request.text.range)
    let words = tokens.map { cache.word(request.text, $0) }
    var units = rawUnits(tokens, words, request)
    NameReader(lexicon: analyzer.lexicon).joinNames(&units)
    let quotations = ShortQuotation.setAside(&units)
    choose(&units)
    markAgo(&units)
    preferParticiples(&units)
    preferAgents(&units)
    preferParallels(&units)
    settleBrackets(&units)
    ReadingRules(lexicon: analyzer.lexicon).apply(to: &units)
    preferGraded(&units)
    preferPeoplesAdjectives(&units)
    pairNegations(&units)
    TimeOfDayReader().joinTimes(&units)
    QuantityReader().joinQuantities(&units)
    NumberReader(variety: variety).joinNumbers(&units)
    DateReader(variety: variety).joinDates(&units)
    return (units, quotations)
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
      if term < request.terms.count, request.terms[term].range.lowerBound == token.range.lowerBound
      {
        units.append(termUnit(term, request))
        let end = request.terms[term].range.upperBound
        while index < tokens.count, tokens[index].range.lowerBound < end { index += 1 }
      } else if let match = phraseMatch(words, tokens, at: index, request, term) {
        units += phraseUnits(match, tokens, words, at: index, request)
        index += match.length
      } else if let compound = compoundUnit(tokens, words, at: index, request, term) {
        units.append(compound)
        index += 3
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
      units[first].touchesPrevious = token.gap == .none && first > 0
      units[first].beginsSentence = beginsSentence
      beginsSentence =
        units[first].kind == .mark && Self.opens(units[first].text) && beginsSentence
        || units[first].kind == .mark
          && [".", "!", "?", ":", "«", "“", "\"", "…"].contains(units[first].text)
    }
    return units
  }

  private static func opens(_ mark: String) -> Bool {
    ["«", "“", "\"", "(", "[", "—", "–", "-", "'", "‘"].contains(mark)
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
    unit.lexeme = lexeme(of: match, unit.key, partOfSpeech)
    unit.readings = unit.analysis.map { [$0] } ?? []
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

  // MARK: Expressions

  private func phraseMatch(
    _ words: [PhraseTable.Word],
    _ tokens: [Token],
    at index: Int,
    _ request: DraftRequest,
    _ term: Int
  ) -> PhraseTable.Match? {
    guard tokens[index].kind == .word,
      let match = phrases.longestMatch(in: words, at: index)
    else { return nil }
    if isCut(match, words, at: index) || isDecade(match, words, at: index) { return nil }
    // A term inside an expression wins over it.
    let end = tokens[index + match.length - 1].range.upperBound
    guard term < request.terms.count, request.terms[term].range.lowerBound < end else {
      return match
    }
    let isInside = request.terms[term].range.upperBound <= end
    return isInside && yields(request.terms[term], to: phrases[match.phrase].kind) ? match : nil
  }

  /// Whether a common word of the built-in glossary is only a part of a fixed expression, as
  /// `vicenda` in `a vicenda`.
  private func yields(_ term: TermMatch, to kind: Phrase.Kind) -> Bool {
    guard term.glossary == Glossary.builtIn.name, term.entry.kind == .noun,
      !term.entry.italian.utf8.contains(0x20)
    else { return false }
    switch kind {
    case .adverb, .preposition, .conjunction, .verb: return true
    default: return false
    }
  }

  /// `negli anni Ottanta`: the decade is read as a whole.
  private func isDecade(
    _ match: PhraseTable.Match,
    _ words: [PhraseTable.Word],
    at index: Int
  ) -> Bool {
    let next = index + match.length
    guard next < words.count, words[next - 1].key == Array("anni".utf8) else { return false }
    return DateReader.isDecade(words[next].key) || words[next].key == [UInt8(ascii: "'")]
      || words[next].key == Array("’".utf8)
  }

  /// Whether an adjective after an expression belongs to its last noun, so that the words are better
  /// read one by one: `inviare un messaggio forte`.
  private func isCut(_ match: PhraseTable.Match, _ words: [PhraseTable.Word], at index: Int) -> Bool
  {
    let next = index + match.length
    switch phrases[match.phrase].kind {
    case .adverb, .verb: break
    default: return false
    }
    guard next < words.count, match.length > 2,
      let adjective = words[next].analyses.first(where: { $0.partOfSpeech == .adjective }),
      words[next].analyses.allSatisfy({ $0.partOfSpeech == .adjective || $0.partOfSpeech == .noun })
    else { return false }
    return words[next - 1].analyses.contains { reading in
      reading.partOfSpeech == .noun && reading.features.agrees(with: adjective.features)
    }
  }

  private func phraseUnits(
    _ match: PhraseTable.Match,
    _ tokens: [Token],
    _ words: [PhraseTable.Word],
    at index: Int,
    _ request: DraftRequest
  ) -> [Unit] {
    let phrase = phrases[match.phrase]
    let last = tokens[index + match.length - 1]
    let range = TextRange(tokens[index].range.lowerBound, last.range.upperBound)
    let text = request.text[range]
    var unit = Unit(kind: .phrase(match.phrase), source: range, text: text, key: Folding.key(text))
    unit.shape = tokens[index].shape
    unit.english = phrase.english
    unit.alternatives = phrase.alternatives
    unit.traits = Traits(phrase.flags)
    if phrase.kind == .verb, let verb = match.analysis?.lexeme {
      let own = Traits(analyzer.lexicon[verb].flags)
      unit.traits.formUnion(own.intersection([.takesEssere, .takesEither]))
    }
    unit.lexeme = Lexeme(
      lemma: phrase.words.joined(separator: " "),
      partOfSpeech: Self.partOfSpeech(phrase.kind),
      inflectionClass: "",
      english: phrase.english,
      alternatives: phrase.alternatives,
      flags: phrase.flags
    )
    var analysis = Analysis(
      lexeme: phrase.kind == .verb ? match.analysis?.lexeme : nil,
      Self.partOfSpeech(phrase.kind),
      match.analysis?.features ?? []
    )
    if phrase.kind == .noun, analysis.features.number.isEmpty {
      analysis.features.insert(.singular)
    }
    if phrase.kind == .determiner { analysis.features = .anyNumber }
    unit.analysis = analysis
    unit.readings = [analysis]
    guard match.leavesArticle else { return [unit] }
    return [unit, articleUnit(last, request)]
  }

  private static func partOfSpeech(_ kind: Phrase.Kind) -> PartOfSpeech {
    switch kind {
    case .preposition: .preposition
    case .adverb, .interjection: .adverb
    case .conjunction: .subordinator
    case .pronoun: .pronoun
    case .determiner: .indefinite
    case .noun: .noun
    case .verb: .verb
    case .adjective: .adjective
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
    case .punctuation, .symbol: unit.kind = .mark
    case .address: unit.kind = .address
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
  private func articleUnit(_ token: Token, _ request: DraftRequest) -> Unit {
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

  // MARK: Readings

  private func choose(_ units: inout [Unit]) {
    for index in units.indices { dropLoneClitics(&units, index) }
    let words = units.map { unit in
      WordReadings(
        key: unit.key,
        shape: unit.shape,
        beginsSentence: unit.beginsSentence,
        analyses: unit.readings,
        isPunctuation: unit.kind == .mark
      )
    }
    for (index, analysis) in disambiguator.choose(words).enumerated() {
      settle(&units[index], analysis)
    }
  }

  /// `me`, `te`, `se`, `ce`, `ve` are unstressed pronouns only before `lo`, `la`, `li`, `le`, `ne`.
  private func dropLoneClitics(_ units: inout [Unit], _ index: Int) {
    guard units[index].key.count == 2,
      units[index].readings.contains(where: { $0.partOfSpeech == .clitic }),
      ["me", "te", "se", "ce", "ve"].contains(String(decoding: units[index].key, as: UTF8.self))
    else { return }
    if index + 1 < units.count,
      ["lo", "la", "li", "le", "ne", "l'", "n'"].contains(
        String(decoding: units[index + 1].key, as: UTF8.self)
      )
    {
      return
    }
    units[index].readings.removeAll { $0.partOfSpeech == .clitic }
    guard units[index].key == Array("se".utf8),
      index + 1 >= units.count
        || !units[index + 1].isLemma(["stesso", "medesimo"])
          && !units[index + 1].text.hasPrefix("stess")
    else { return }
    units[index].readings.removeAll { $0.partOfSpeech == .personalPronoun }
  }

  /// `Intervistata da`: before an agent a nominal participle is a participle.
  private func preferAgents(_ units: inout [Unit]) {
    for index in units.indices.dropLast()
    where units[index].partOfSpeech == .noun && units[index].kind == .word
      && units[index + 1].isPreposition("da")
    {
      if index > 0 {
        switch units[index - 1].partOfSpeech {
        case .article, .adjective, .indefinite, .numeral, .preposition, .indefiniteArticle,
          .demonstrative, .possessive:
          continue
        default: break
        }
      }
      guard
        let participle = units[index].readings.first(where: { $0.features.verbForm == .participle })
      else { continue }
      units[index].lexeme = nil
      units[index].analysis = nil
      settle(&units[index], participle)
    }
  }

  /// `venne modificata`: after `venire` or `avere` the participle is meant, not the adjective.
  private func preferParticiples(_ units: inout [Unit]) {
    var auxiliary: Unit?
    for index in units.indices {
      let unit = units[index]
      if unit.partOfSpeech == .adverb, unit.kind == .word { continue }
      if let verb = auxiliary, unit.partOfSpeech == .adjective || unit.partOfSpeech == .noun,
        unit.kind == .word,
        let participle = unit.readings.first(where: { $0.features.verbForm == .participle }),
        verb.lemma == "venire" || verb.lemma == "avere" || unit.partOfSpeech == .adjective
      {
        units[index].lexeme = nil
        units[index].analysis = nil
        settle(&units[index], participle)
      }
      auxiliary =
        ["avere", "venire"].contains(unit.lemma) && unit.partOfSpeech == .verb ? unit : nil
    }
  }

  /// `interessi economici e militari`: what a conjunction joins to an adjective is one too, if it can
  /// be and no article sets it apart.
  private func preferParallels(_ units: inout [Unit]) {
    for index in units.indices.dropFirst(2) where units[index].partOfSpeech == .noun {
      let (first, conjunction) = (units[index - 2], units[index - 1])
      let isJoined =
        conjunction.partOfSpeech == .coordinator
        || conjunction.isMark(",") && index + 1 < units.count
          && (units[index + 1].partOfSpeech == .coordinator || units[index + 1].isMark(","))
      guard isJoined, first.partOfSpeech == .adjective,
        units[index].kind == .word,
        let adjective = units[index].readings.first(where: { reading in
          reading.partOfSpeech == .adjective && reading.features.agrees(with: first.features)
        })
      else { continue }
      units[index].lexeme = nil
      units[index].analysis = nil
      settle(&units[index], adjective)
    }
  }

  /// `né Tokyo né Seul`: the first of two is neither.
  private func pairNegations(_ units: inout [Unit]) {
    var first: Int?
    for index in units.indices {
      if units[index].lemma == "né", units[index].partOfSpeech == .coordinator {
        if let start = first, index - start < 8 {
          units[start].english = "neither"
          first = nil
        } else {
          first = index
        }
      } else if units[index].partOfSpeech == .verb || units[index].partOfSpeech == .negation {
        first = nil
      }
    }
  }

  /// `i libri di storia inglesi`: right after a noun the name of a people is its adjective.
  private func preferPeoplesAdjectives(_ units: inout [Unit]) {
    for index in units.indices.dropFirst() where units[index].partOfSpeech == .noun {
      guard case .term = units[index].kind, units[index].traits.contains(.human),
        units[index].english.first?.isUppercase == true,
        units[index - 1].partOfSpeech == .noun, !units[index - 1].traits.contains(.time),
        let adjective = analyzer.analyses(of: units[index].text).first(where: {
          $0.partOfSpeech == .adjective
        }), let lexeme = adjective.lexeme
      else { continue }
      units[index].analysis = adjective
      units[index].lexeme = analyzer.lexicon[lexeme]
      units[index].traits = Traits(analyzer.lexicon[lexeme].flags)
      units[index].english = analyzer.lexicon[lexeme].english
    }
  }

  /// `un ruolo molto più attivo`: what `più` grades after a noun is its adjective, if it can be.
  private func preferGraded(_ units: inout [Unit]) {
    for index in units.indices.dropFirst(2) where units[index].partOfSpeech == .noun {
      guard units[index].kind == .word, units[index - 1].isLemma(["più", "meno", "sempre più"])
      else { continue }
      var before = index - 2
      while before > 0, units[before].isLemma(["molto", "ancora", "assai", "ben", "sempre"]) {
        before -= 1
      }
      let noun = units[before]
      guard noun.partOfSpeech == .noun,
        let adjective = units[index].readings.first(where: { reading in
          reading.partOfSpeech == .adjective && reading.features.agrees(with: noun.features)
        })
      else { continue }
      units[index].lexeme = nil
      units[index].analysis = nil
      settle(&units[index], adjective)
      units[index - 1].analysis = Analysis(lexeme: units[index - 1].analysis?.lexeme, .adverb)
    }
  }

  /// `due anni fa`: after a noun of time `fa` is ago.
  private func markAgo(_ units: inout [Unit]) {
    for index in units.indices.dropFirst()
    where units[index].text == "fa" && units[index - 1].traits.contains(.time) {
      units[index].lexeme = nil
      units[index].traits = []
      units[index].analysis = Analysis(lexeme: nil, .adverb)
      units[index].english = "ago"
    }
  }

  /// Takes a reading and looks up what the grammar needs of its entry.
  private func settle(_ unit: inout Unit, _ analysis: Analysis?) {
    guard unit.kind == .word else { return }
    if unit.lexeme != nil, unit.analysis != nil { return }
    unit.analysis = analysis
    guard let analysis else { return }
    guard let id = analysis.lexeme else { return }
    let lexeme = analyzer.lexicon[id]
    unit.lexeme = lexeme
    unit.traits = Traits(lexeme.flags)
    unit.alternatives = lexeme.alternatives
    unit.english = lexeme.english
    switch analysis.derivation {
    case .none: break
    case .prefix(let index): unit.english = Prefixes.all[Int(index)].english + lexeme.english
    case .superlative: unit.english = "very " + lexeme.english
    case .adverb: unit.english = EnglishMorphology.builtIn.adverb(from: lexeme.english)
    }
  }
}
