import Linguistics
import TextModel

/// What `perché` opens: a reason, a question, or, before a subjunctive, what is to come of it.
extension SentenceWriter {
  /// The English of `perché` at `index`, if it opens no reason.
  ///
  /// `basta un incidente perché la tregua cada` is enough for the truce to fall, whose verb is then
  /// an infinitive; `tace perché il negoziato riesca` so that it succeeds; `spiega perché` why.
  mutating func purpose(_ unit: Unit, _ index: Int) -> String? {
    guard unit.lemma == "perché", unit.kind == .word else { return nil }
    if asksWhy(index) { return "why" }
    guard let next = clauseVerb(after: index), let group = verb(next),
      group.tense == .subjunctive || group.tense == .pastSubjunctive
    else { return nil }
    switch chunk(index - 1) {
    case .adverb(let adverb)? where adverb.isLemma(["non", "solo", "non solo", "non tanto"]):
      return nil
    case .other(let unit)? where unit.lemma == "non": return nil
    default: break
    }
    guard suffices(before: index) else {
      aims.insert(next)
      return "so that"
    }
    purposes.insert(next)
    return "for"
  }

  /// The first verb with person after a conjunction, in its own clause.
  private func clauseVerb(after index: Int) -> Int? {
    for next in (index + 1)..<max(index + 1, chunks.count) {
      switch chunks[next] {
      case .verb(let group): if group.isFinite { return next }
      case .subordinator, .relative: return nil
      case .mark(let mark): if mark.text != "," { return nil }
      default: break
      }
    }
    return nil
  }

  /// `per capire perché`, `spiega perché`, `non si sa perché`: right behind a verb that asks or tells.
  private func asksWhy(_ index: Int) -> Bool {
    var before = index - 1
    if case .coordinator? = chunk(before), case .subordinator(let first)? = chunk(before - 1),
      first.isLemma(["come", "quando", "dove"])
    {
      return true
    }
    while before > 0, case .adverb? = chunk(before) { before -= 1 }
    guard let governor = verb(before), governor.main.kind == .word else { return false }
    return VerbClasses.asks(governor.main)
      || governor.main.isLemma(["spiegare", "chiarire", "comprendere", "raccontare"])
  }

  /// Whether the clause before tells that something is enough, needed or too much.
  private func suffices(before index: Int) -> Bool {
    for back in stride(from: index - 1, through: 0, by: -1) {
      switch chunks[back] {
      case .verb(let group):
        guard group.isFinite else { continue }
        if group.main.isLemma(["bastare", "occorrere", "servire", "bisognare"]) { return true }
        guard group.isCopula, case .adjective(let modifiers)? = chunk(back + 1) else {
          return false
        }
        return modifiers.contains {
          $0.adjective.isLemma(["sufficiente", "necessario", "indispensabile", "essenziale"])
        }
      case .subordinator, .relative: return false
      case .mark(let mark): if mark.text != "," { return false }
      default: break
      }
    }
    return false
  }
}
