import Linguistics

/// Relative pronouns and the conjunction that is spelt like one.
extension ChunkParser {
  /// `il quale`, `la cui`, and `che` after a noun.
  func relative(at index: Int, after previous: [Chunk]) -> (Unit, Int)? {
    let unit = units[index]
    if unit.lemma == "che", unit.kind == .word {
      if takesSubjunctive(index) { return nil }
      return hasAntecedent(previous) || followsObject(index, previous) ? (unit, index + 1) : nil
    }
    guard unit.partOfSpeech == .article, index + 1 < units.count else { return nil }
    var next = units[index + 1]
    if next.lemma == "che", next.kind == .word, unit.lemma == "il", case .mark? = previous.last {
      next.analysis = Analysis(lexeme: next.analysis?.lexeme, .relative, unit.features)
      next.sense = ClausePlan.wholeClause
      return (next, index + 2)
    }
    if next.lemma == "quale" {
      next.analysis = Analysis(lexeme: next.analysis?.lexeme, .relative, unit.features)
      return (next, index + 2)
    }
    if next.lemma == "cui" {
      next.english = "whose"
      return (next, index + 2)
    }
    return nil
  }

  /// `ha scoperto che era vero il contrario`: right behind a verb, and before a subject with a verb in
  /// the subjunctive, `che` tells what is said or wanted.
  func isContent(_ index: Int, after previous: [Chunk]) -> Bool {
    guard units[index].lemma == "che", units[index].kind == .word else { return false }
    if takesSubjunctive(index) { return true }
    guard case .verb(let group)? = previous.last else { return false }
    return group.isFinite && !group.isCopula
  }

  /// `la convinzione, radicata nel partito, che la riforma sia inutile`: a subject and a verb in the
  /// subjunctive follow, and nothing before asks for that mood in a relative clause.
  private func takesSubjunctive(_ index: Int) -> Bool {
    guard index + 2 < units.count, startsSubject(units[index + 1]),
      units[..<index].last?.isMark(",") == true
        || !units[..<index].suffix(6).contains(where: { unit in
          unit.partOfSpeech == .negation || unit.isLemma(Self.subjunctiveAntecedents)
        })
    else { return false }
    for next in units[(index + 2)...].prefix(12) {
      if next.partOfSpeech == .relative || next.partOfSpeech == .subordinator { return false }
      if next.kind == .mark, next.text != "," { return false }
      guard next.verbForm.isFinite else { continue }
      return next.features.contains(.third)
        && [.subjunctive, .imperfectSubjunctive].contains(next.verbForm)
    }
    return false
  }

  private static let subjunctiveAntecedents: Set<String> = [
    "unico", "solo", "primo", "ultimo", "più", "meno", "nessuno", "qualcuno", "qualcosa",
  ]

  private func startsSubject(_ unit: Unit) -> Bool {
    switch unit.partOfSpeech {
    case .article, .indefiniteArticle, .demonstrative, .properNoun, .indefinite: true
    default: unit.verbForm == .infinitive
    }
  }

  /// `raggiungere un accordo che prevede`: the noun that ends an expression or a term is taken up by
  /// a verb right behind the pronoun, unless it is one that tells what is said or thought.
  private func followsObject(_ index: Int, _ previous: [Chunk]) -> Bool {
    guard case .verb(let group)? = previous.last, let object = group.main.tail,
      object.partOfSpeech == .noun, !Self.tellsContent(group.main)
    else { return false }
    var next = index + 1
    while next < units.count,
      [.negation, .clitic, .adverb].contains(units[next].partOfSpeech)
    {
      next += 1
    }
    return next < units.count && units[next].partOfSpeech == .verb
      && units[next].verbForm.isFinite
  }

  private static func tellsContent(_ unit: Unit) -> Bool {
    let last = unit.lemma.split { $0 == " " || $0 == "'" }.last.map(String.init) ?? ""
    return [
      "notizia", "idea", "fatto", "speranza", "timore", "impressione", "certezza", "rischio",
      "conferma", "prova", "sospetto", "dubbio", "sensazione", "conto", "presente", "atto",
      "voce", "convinzione", "garanzia", "assicurazione", "caso", "modo", "parola",
    ].contains(last)
  }

  /// Whether a noun stands right before, or before a comma.
  private func hasAntecedent(_ previous: [Chunk]) -> Bool {
    switch previous.last {
    case .noun: return true
    case .mark(let mark) where mark.text == "," || mark.text == "–" || mark.text == "—":
      switch previous.dropLast().last {
      case .noun, .adjective: return true
      case .verb(let group): return group.tense == .participle
      default: return false
      }
    case .coordinator(let joint) where ["e", "ma", "o"].contains(joint.lemma):
      return continuesRelative(previous)
    default: return false
    }
  }

  /// `che aveva promesso la pace e che ora prepara la guerra`: the last clause that was opened is
  /// that of a relative pronoun.
  private func continuesRelative(_ previous: [Chunk]) -> Bool {
    var verbs = 0
    for chunk in previous.reversed() {
      switch chunk {
      case .relative(let pronoun): return verbs > 0 && pronoun.lemma != "chi"
      case .subordinator: return false
      case .verb(let group): if group.isFinite { verbs += 1 }
      case .mark(let mark): if [":", ";", ".", "!", "?"].contains(mark.text) { return false }
      default: break
      }
      if verbs > 2 { return false }
    }
    return false
  }
}
