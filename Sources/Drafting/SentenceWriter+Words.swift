import Linguistics
import TextModel

/// The words of verb phrases, and what English sets among them.
extension SentenceWriter {
  /// Appends the words of a verb phrase, traced to the units of the group.
  mutating func append(_ phrase: [String], _ group: VerbGroup, _ index: Int) {
    let main = group.main
    let reason = Draft.Reason(verb: main, group.tense)
    guard let last = phrase.last else { return }
    let adjective = objectsAdjective(phrase, main, index)
    let inside = objectInside(phrase, group, index)
    for (position, text) in phrase.enumerated() {
      if position == phrase.count - 1 { words += adjective }
      if position == inside?.place, let object = inside?.object { writeNounWithComplements(object) }
      let isMain = position == phrase.count - 1 || last == text
      var word = TargetWord.of(main, text, reason)
      if !isMain, let auxiliary = (group.auxiliaries + group.modals).first {
        word.source = auxiliary.source
        word.kind = .word
        word.term = nil
        word.alternatives = []
      }
      words.append(word)
    }
  }

  /// `convocare l'ambasciatore iraniano`: the adjective of the noun that ends a term or expression
  /// stands before it.
  private mutating func objectsAdjective(
    _ phrase: [String],
    _ main: Unit,
    _ index: Int
  ) -> [TargetWord] {
    guard phrase.count > 1, let last = phrase.last, !Self.particles.contains(last),
      let tail = main.tail, tail.partOfSpeech == .noun, main.english.hasSuffix(" " + last),
      case .adjective(let modifiers)? = chunk(index + 1), modifiers.count == 1,
      modifiers[0].conjunction == nil,
      modifiers[0].adjective.features.agrees(with: tail.features)
    else { return [] }
    written.insert(index + 1)
    // `pagare il prezzo più alto`: the highest.
    let hasArticle = main.text.split(separator: " ").dropFirst().first.map {
      ["il", "lo", "la", "i", "gli", "le"].contains($0)
    }
    return NounGroupWriter(topic: topic).modifierWords(
      modifiers[0],
      superlative: hasArticle == true
    )
  }

  private static let particles: Set<String> = [
    "up", "out", "off", "down", "in", "on", "over", "away", "back", "to", "for", "with", "from",
    "of", "at", "by", "into", "upon", "against", "apart", "together", "through",
  ]

  /// `cogliere di sorpresa gli alleati`: catch the allies off guard; a short object stands before the
  /// phrase that a verbal expression ends in.
  private func objectInside(
    _ phrase: [String],
    _ group: VerbGroup,
    _ index: Int
  ) -> (object: Int, place: Int)? {
    guard let place = phraseInside(phrase, group), let object = noun(index + 1),
      !isSubject(index + 1), object.head?.traits.contains(.time) != true,
      object.determiner != nil || object.isName || !object.quantifiers.isEmpty,
      !written.contains(index + 1)
    else { return nil }
    switch chunk(index + 2) {
    case .relative?, .coordinator?, .adjective?: return nil
    case .preposition(let preposition)? where complements(index + 1, preposition):
      guard noun(index + 3) != nil, case .mark? = chunk(index + 4) else { return nil }
    default: break
    }
    return (index + 1, place)
  }

  /// Where in the words of an expression like `mettere in discussione` the phrase begins that its
  /// object stands before.
  func phraseInside(_ phrase: [String], _ group: VerbGroup) -> Int? {
    guard case .phrase = group.main.kind, !group.isPassive, !group.hasImpersonalSi,
      !group.main.traits.contains(.takesEssere),
      let second = group.main.lemma.split(separator: " ").dropFirst().first,
      Self.phraseOpeners.contains(String(second)), let last = phrase.last,
      !Self.particles.contains(last)
    else { return nil }
    let count = group.main.english.split(separator: " ").count
    guard count > 2, phrase.count >= count else { return nil }
    let place = phrase.count - count + 1
    return Self.insidePrepositions.contains(phrase[place]) ? place : nil
  }

  private static let phraseOpeners: Set<String> = [
    "a", "al", "alla", "alle", "ai", "all'", "in", "nel", "nella", "nell'", "di", "sul", "sulla",
    "sotto", "fuori", "per",
  ]

  private static let insidePrepositions: Set<String> = [
    "off", "by", "into", "in", "to", "at", "for", "out", "under", "on", "within",
  ]
}
