import Linguistics
import TextModel

/// What goes before the verb with a subject that stood after it.
extension SentenceWriter {
  /// The end of what belongs to the subject at `subject`: phrases, participles, other subjects that a
  /// conjunction joins, and a relative clause that ends where the sentence or a comma does.
  func subjectEnd(_ subject: Int, _ group: VerbGroup) -> Int {
    var end = subject + 1
    var last = subject
    var takesAny = false
    while let next = chunk(end), !written.contains(end) {
      switch next {
      case .preposition(let preposition):
        if noun(end + 1) != nil, takesAny || complements(last, preposition) {
          end += 2
          if preposition.isPreposition("tra") || preposition.isPreposition("fra"),
            case .coordinator? = chunk(end), noun(end + 1) != nil
          {
            end += 2
          }
        } else if case .relative? = chunk(end + 1), let clause = clauseEnd(end + 1) {
          end = clause
        } else {
          return end
        }
      case .verb(let participle) where participle.tense == .participle:
        takesAny = true
        end += 1
      case .adjective where takesAny || isComplemented(end):
        takesAny = true
        end += 1
      case .coordinator:
        guard group.person.number == .plural, let other = plan.coordinated(after: last),
          other == end + 1
        else { return end }
        last = other
        end = other + 1
        takesAny = false
      case .relative:
        return clauseEnd(end) ?? end
      case .mark where isApposition(end, of: subject, group): return appositionEnd(end)
      case .mark:
        if let clause = detachedClauseEnd(end) { return clause }
        if let series = plan.seriesEnd(from: last, to: end, group) { return series }
        return end
      default: return end
      }
    }
    return end
  }

  /// `ha definito infondate le accuse`: a short object stands before what is said of it.
  mutating func writeComplementedObject(_ group: VerbGroup, _ index: Int) {
    guard VerbClasses.objectComplement.contains(group.main.lemma), !group.isPassive,
      case .adjective(let modifiers)? = chunk(index + 1), modifiers.count == 1,
      let object = noun(index + 2), object.determiner != nil || object.isName,
      modifiers[0].adjective.features.agrees(with: object.features)
    else { return }
    switch chunk(index + 3) {
    case .preposition?:
      guard noun(index + 4) != nil, case .mark? = chunk(index + 5) else { return }
    case nil, .mark?: break
    default: return
    }
    writeNounWithComplements(index + 2)
  }

  /// Whether a phrase completes the adjective at `index`.
  private func isComplemented(_ index: Int) -> Bool {
    guard case .adjective(let modifiers)? = chunk(index),
      let preposition = prepositionUnit(index + 1)
    else { return false }
    let last = modifiers.last?.adjective
    // `un consorzio guidato dallo Stato`: a participle goes with its agent.
    if preposition.isPreposition("da"), last?.traits.contains(.participial) == true { return true }
    return last?.lexeme?.flags.mapped("prep", preposition.lemma) != nil
  }

  /// `l'uscita dalla Comunità, la Cedeao`: a noun between commas that explains the one before it.
  func isApposition(_ comma: Int, of subject: Int, _ group: VerbGroup) -> Bool {
    guard case .mark(let mark)? = chunk(comma), mark.text == ",", let noun = noun(comma + 1),
      noun.determiner?.partOfSpeech == .article || noun.isName && noun.determiner == nil,
      noun.head?.kind != .date, noun.head?.traits.contains(.time) != true,
      group.person.number != .plural || noun.isPlural,
      case .mark(let close)? = chunk(appositionEnd(comma)),
      [",", ".", ";", ":"].contains(close.text)
    else { return false }
    // `un furgone, un camion, una roulotte`: in an enumeration another noun follows.
    return self.noun(appositionEnd(comma) + 1) == nil || close.text != ","
  }

  /// Sets the comma that an apposition before its verb ends with; the one behind it in the Italian
  /// stays only before a clause.
  mutating func closeApposition(_ subject: Range<Int>) {
    let hasComma = subject.contains { index in
      if case .mark(let mark) = chunks[index] { mark.text == "," } else { false }
    }
    guard hasComma, let last = words.last else { return }
    var comma = TargetWord.added(",", at: last.source.upperBound, "end of an apposition")
    comma.glue = .left
    words.append(comma)
    guard case .mark(let mark)? = chunk(subject.upperBound), mark.text == "," else { return }
    switch chunk(subject.upperBound + 1) {
    case .relative?: break
    case .preposition?:
      if case .relative? = chunk(subject.upperBound + 2) { break }
      written.insert(subject.upperBound)
    default: written.insert(subject.upperBound)
    }
  }

  /// Where the apposition that a comma opens ends, with its complements.
  func appositionEnd(_ comma: Int) -> Int {
    var end = comma + 2
    while let preposition = prepositionUnit(end), preposition.isPreposition("di"),
      noun(end + 1) != nil
    {
      end += 2
    }
    return end
  }

  /// `entra in vigore la legge, che aveva diviso la maggioranza.`: the end of a relative clause
  /// behind a comma that closes the sentence, so that it does not part from its noun.
  private func detachedClauseEnd(_ comma: Int) -> Int? {
    guard case .mark(let mark)? = chunk(comma), mark.text == "," else { return nil }
    var pronoun = comma + 1
    if prepositionUnit(pronoun) != nil { pronoun += 1 }
    guard case .relative? = chunk(pronoun) else { return nil }
    for end in (pronoun + 1)..<max(pronoun + 1, min(chunks.count, pronoun + 16)) {
      guard case .mark(let close) = chunks[end] else { continue }
      if [".", ";", "!"].contains(close.text) { return end }
      if [":", "?", "(", "\"", "«", "“"].contains(close.text) { return nil }
    }
    return nil
  }

  /// The end of a short relative clause with one verb, up to a mark; `nil` where another clause
  /// follows, or where it is so long that English leaves it behind the verb.
  private func clauseEnd(_ pronoun: Int) -> Int? {
    var end = pronoun + 1
    var verbs = 0
    while let next = chunk(end), end < pronoun + 7 {
      switch next {
      case .mark: return verbs == 1 ? end : nil
      case .verb(let group): if group.isFinite { verbs += 1 }
      case .subordinator, .relative: return nil
      default: break
      }
      end += 1
    }
    return verbs == 1 && end == chunks.count ? end : nil
  }
}
