import Linguistics
import TextModel

/// Clauses that grow with each other.
extension UnitReader {
  /// The sense of `più` and `meno` that open a clause whose measure another clause follows.
  static let proportion = "in proportion"

  /// `quanto più dura la guerra, tanto più difficile sarà la pace`: the longer, the more difficult.
  func pairProportions(_ units: inout [Unit]) {
    guard let first = units.indices.first(where: { opensProportion(units, $0) }) else { return }
    let isMarked = units[first].lemma == "quanto"
    guard
      let second = units.indices[(first + 2)...].first(where: { index in
        units[index - 1].isMark(",")
          && (units[index].isLemma(["tanto più", "tanto meno"])
            || Self.isMoreOrLess(units[index]) && (isMarked || opensClause(units, index)))
      })
    else { return }
    if case .phrase = units[second].kind {
      let isLess = units[second].lemma == "tanto meno"
      units[second].kind = .word
      units[second].key = Array((isLess ? "meno" : "più").utf8)
    }
    units[second].grade()
    giveVerb(&units, from: second)
    units[isMarked ? first + 1 : first].grade()
    giveVerb(&units, from: isMarked ? first + 1 : first)
    if isMarked { units.remove(at: first) }
  }

  private static func isMoreOrLess(_ unit: Unit) -> Bool {
    unit.kind == .word && (unit.key == Array("più".utf8) || unit.key == Array("meno".utf8))
  }

  private func opensProportion(_ units: [Unit], _ index: Int) -> Bool {
    guard index + 2 < units.count, index == 0 || units[index - 1].kind == .mark else {
      return false
    }
    if units[index].lemma == "quanto" { return Self.isMoreOrLess(units[index + 1]) }
    return Self.isMoreOrLess(units[index]) && opensClause(units, index)
  }

  /// Whether a subject with its article follows.
  private func opensClause(_ units: [Unit], _ index: Int) -> Bool {
    index + 2 < units.count && units[index + 1].partOfSpeech == .article
  }

  /// Gives the clause that begins at `start` a verb, if none was chosen.
  private func giveVerb(_ units: inout [Unit], from start: Int) {
    var candidate: Int?
    for index in units.indices[(start + 1)...] {
      if units[index].partOfSpeech == .verb { return }
      if units[index].kind == .mark { break }
      guard candidate == nil, units[index].kind == .word,
        units[index - 1].partOfSpeech == .noun || units[index - 1].partOfSpeech == .adjective
          || index == start + 1,
        units[index].readings.contains(where: Self.isFinite)
      else { continue }
      candidate = index
    }
    guard let candidate, let verb = units[candidate].readings.first(where: Self.isFinite) else {
      return
    }
    units[candidate].choose(verb, analyzer.lexicon)
  }

  private static func isFinite(_ reading: Analysis) -> Bool {
    reading.partOfSpeech == .verb && reading.features.contains(.third)
      && reading.features.verbForm == .present && reading.origin == .lexicon
  }
}

extension Unit {
  /// Makes the unit an adverb that grades in proportion.
  fileprivate mutating func grade() {
    lexeme = nil
    traits = []
    analysis = Analysis(lexeme: nil, .adverb)
    sense = UnitReader.proportion
    english = lemma == "meno" ? "less" : "more"
    alternatives = []
  }
}
