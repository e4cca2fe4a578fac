import Linguistics
import TextModel

/// What somebody takes a thing for.
extension SentenceWriter {
  /// `dava per scontata la vittoria`: took victory for granted; `danno per certo l'accordo`: consider
  /// the agreement certain.
  mutating func writeTakenFor(_ index: Int, _ mode: NonfiniteMode) -> Bool {
    guard let group = verb(index), group.main.lemma == "dare", group.main.kind == .word,
      prepositionUnit(index + 1)?.isPreposition("per") == true, let held = chunk(index + 2)
    else { return false }
    let quality: Unit
    switch held {
    case .adjective(let modifiers):
      guard modifiers.count == 1 else { return false }
      quality = modifiers[0].adjective
    case .verb(let participle):
      guard participle.tense == .participle else { return false }
      quality = participle.main
    default: return false
    }
    let isGranted = quality.isLemma(["scontato", "scontare", "acquisito", "acquisire"])
    written.formUnion([index, index + 1])
    if isGranted { written.insert(index + 2) }
    writeOuter(group, index, mode, base: isGranted ? "take" : "consider")
    appendPronouns(group, index)
    lastVerb = index
    let object = index + 3
    if let thing = noun(object), !isSubject(object),
      thing.determiner != nil || thing.isName || !thing.quantifiers.isEmpty
    {
      writeWholeObject(object)
    }
    if isGranted {
      words.append(.of(quality, "for granted", "taken for granted"))
    } else {
      write(index + 2)
    }
    return true
  }

  /// Writes an object before what is said of it, with the phrase that ends the clause: `ha definito
  /// infondate le accuse contro il governo`.
  private mutating func writeWholeObject(_ object: Int) {
    writeNounWithComplements(object)
    var next = object + 1
    while written.contains(next) { next += 1 }
    guard let preposition = prepositionUnit(next), noun(next + 1) != nil,
      preposition.isLemma(["con", "contro", "su", "verso"])
    else { return }
    write(next)
    write(next + 1)
  }
}
