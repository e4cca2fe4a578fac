import Linguistics
import Terminology
import TextModel

/// Finds multiword expressions and makes units of them.
extension UnitReader {
  func phraseMatch(
    _ words: [PhraseTable.Word],
    _ tokens: [Token],
    at index: Int,
    _ request: DraftRequest,
    _ term: Int
  ) -> PhraseTable.Match? {
    guard tokens[index].kind == .word,
      let match = phrases.longestMatch(in: words, at: index)
    else { return nil }
    if isImpersonal(match, words, at: index) { return nil }
    if isLengthOf(match, words, at: index) || isRecipient(match, words, at: index) { return nil }
    if isCut(match, words, at: index) || isDecade(match, words, at: index) { return nil }
    // A term inside an expression wins over it.
    let end = tokens[index + match.length - 1].range.upperBound
    guard term < request.terms.count, request.terms[term].range.lowerBound < end else {
      return match
    }
    let isInside = request.terms[term].range.upperBound <= end
    return isInside && yields(request.terms[term], to: match.phrase) ? match : nil
  }

  /// An expression that begins with a common word of the built-in glossary and goes on beyond it, as
  /// `dispiegare i suoi effetti`.
  func widerMatch(
    _ words: [PhraseTable.Word],
    _ tokens: [Token],
    at index: Int,
    _ request: DraftRequest,
    _ term: Int
  ) -> PhraseTable.Match? {
    let found = request.terms[term]
    guard found.glossary == Glossary.builtIn.name,
      let match = phraseMatch(words, tokens, at: index, request, term + 1),
      tokens[index + match.length - 1].range.upperBound > found.range.upperBound
    else { return nil }
    return isCommonWord(found) || isRendered(found, in: match.phrase) ? match : nil
  }

  /// Whether a term is a single word and no name.
  private func isCommonWord(_ term: TermMatch) -> Bool {
    guard !term.entry.italian.utf8.contains(where: { " '".utf8.contains($0) }) else { return false }
    switch term.entry.kind {
    case .noun, .verb, .adjective, .adverb: return true
    default: return false
    }
  }

  /// The expression that a term is whose last word is a preposition, so that the article in that
  /// word is left to the noun: `nei confronti del leader`.
  func prepositionMatch(
    _ words: [PhraseTable.Word],
    _ tokens: [Token],
    at index: Int,
    _ request: DraftRequest,
    _ term: Int
  ) -> PhraseTable.Match? {
    let found = request.terms[term]
    guard found.entry.kind == .phrase || found.entry.kind == .adverb,
      let match = phrases.longestMatch(in: words, at: index),
      phrases.kind(of: match.phrase) == .preposition,
      tokens[index + match.length - 1].range.upperBound == found.range.upperBound
    else { return nil }
    return match
  }

  /// `stremati da mesi di assedio`: with `di` behind it the length of time is that of something.
  private func isLengthOf(
    _ match: PhraseTable.Match,
    _ words: [PhraseTable.Word],
    at index: Int
  ) -> Bool {
    let next = index + match.length
    return next < words.count && match.length == 2 && words[index].key == Array("da".utf8)
      && words[next].analyses.contains { reading in
        reading.partOfSpeech == .preposition || reading.partOfSpeech == .articulatedPreposition
      } && words[next].key.first == UInt8(ascii: "d") && words[next].key != Array("da".utf8)
      && phrases[match.phrase].english.hasPrefix("for ")
  }

  /// `chiede al governo di trattare`, `al governo afgano`: after a verb, or with an adjective behind
  /// it, what may be an expression (`la sinistra al governo`) is somebody.
  private func isRecipient(
    _ match: PhraseTable.Match,
    _ words: [PhraseTable.Word],
    at index: Int
  ) -> Bool {
    guard match.length == 2, words[index].key == Array("al".utf8),
      words[index + 1].key == Array("governo".utf8)
    else { return false }
    if index + 2 < words.count,
      let adjective = words[index + 2].analyses.first(where: { $0.partOfSpeech == .adjective }),
      adjective.features.agrees(with: [.masculine, .singular])
    {
      return true
    }
    guard index > 0 else { return true }
    // `fedeli al governo`
    if words[index - 1].analyses.contains(where: { reading in
      reading.partOfSpeech == .adjective
        && reading.lexeme.flatMap { analyzer.lexicon[$0].flags.mapped("prep", "a") } != nil
    }) {
      return true
    }
    let isAfterVerb = words[index - 1].analyses.contains { $0.partOfSpeech == .verb }
    let lemmas = words[index - 1].analyses.compactMap {
      $0.lexeme.map { analyzer.lexicon[$0].lemma }
    }
    return isAfterVerb
      && !lemmas.contains { lemma in
        ["essere", "andare", "tornare", "arrivare", "salire", "restare", "rimanere", "stare"]
          .contains(lemma)
      }
  }

  /// Whether a common word of the built-in glossary is only a part of a fixed expression, as
  /// `vicenda` in `a vicenda`, or stands in the English of one, as in `porre la questione di fiducia`.
  private func yields(_ term: TermMatch, to phrase: Phrase.ID) -> Bool {
    guard term.glossary == Glossary.builtIn.name, term.entry.kind == .noun else { return false }
    if term.entry.italian.utf8.contains(0x20) { return isRendered(term, in: phrase) }
    switch phrases.kind(of: phrase) {
    case .adverb, .preposition, .conjunction, .verb: return true
    default: return isRendered(term, in: phrase)
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
    switch phrases.kind(of: match.phrase) {
    case .adverb, .verb, .preposition: break
    default: return false
    }
    guard next < words.count,
      endsInNoun(words[next - 1]),
      match.length > 2 || phrases.kind(of: match.phrase) != .adverb
        || words[index].key == Array("secondo".utf8),
      let adjective = words[next].analyses.first(where: { $0.partOfSpeech == .adjective }),
      words[next].analyses.allSatisfy({ reading in
        reading.partOfSpeech == .adjective || reading.partOfSpeech == .noun
          || reading.features.contains(.first)
      })
    else { return false }
    return words[next - 1].analyses.contains { reading in
      reading.partOfSpeech == .noun && reading.features.agrees(with: adjective.features)
    }
  }

  /// `si deciderà il destino dell'Ucraina`: with `si` the object of an expression is the subject, and
  /// the words are better read one by one.
  private func isImpersonal(
    _ match: PhraseTable.Match,
    _ words: [PhraseTable.Word],
    at index: Int
  ) -> Bool {
    guard phrases[match.phrase].kind == .verb, match.length > 3, index > 0,
      words[index - 1].key == Array("si".utf8),
      phrases[match.phrase].words.first?.hasSuffix("rsi") == false
    else { return false }
    return phrases[match.phrase].words.dropFirst().contains {
      ["il", "la", "lo", "i", "le", "gli", "l'"].contains($0)
    }
  }

  /// Whether the last word of an expression is a noun and no preposition: `in territorio`.
  private func endsInNoun(_ word: PhraseTable.Word) -> Bool {
    word.analyses.contains { $0.partOfSpeech == .noun }
      && !word.analyses.contains { reading in
        reading.partOfSpeech == .preposition || reading.partOfSpeech == .articulatedPreposition
      }
  }

  /// Whether the English of an expression has an English of the term in it.
  private func isRendered(_ term: TermMatch, in phrase: Phrase.ID) -> Bool {
    let english = phrases[phrase].english
    return term.entry.targets.contains { target in
      target.status != .forbidden && english.contains(target.english)
    }
  }

  func phraseUnits(
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
    if phrase.kind == .noun || phrase.kind == .verb {
      unit.tail = tail(of: text, analysis.features)
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
}
