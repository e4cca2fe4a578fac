import Linguistics
import TextModel

/// Words that a conjunction sets side by side.
extension UnitReader {
  // MARK: Adjectives

  /// The word that ends a term of several words and an adjective after it may belong to.
  func tail(of text: String, _ features: Features) -> Analysis? {
    guard let last = text.split(whereSeparator: { $0 == " " || $0 == "'" || $0 == "’" }).last,
      last.utf8.count < text.utf8.count
    else { return nil }
    let readings = analyzer.analyses(of: String(last))
    return readings.first { $0.partOfSpeech == .adjective && $0.features.agrees(with: features) }
      ?? readings.first { $0.partOfSpeech == .noun }
  }

  /// `interessi economici e militari`: what a conjunction joins to an adjective is one too, if it can
  /// be and no article sets it apart.
  func preferParallels(_ units: inout [Unit]) {
    for index in units.indices.dropFirst() where units[index].partOfSpeech == .noun {
      let before = units[index - 1].tail
      let isJoined = index > 1 && isJoined(units, index)
      guard isJoined || before?.partOfSpeech == .noun,
        let adjective = adjective(of: units[index]).first(where: { reading in
          isJoined
            ? isParallel(reading, units, index)
            : before?.features.agrees(with: reading.features) == true
        })
      else { continue }
      units[index].lexeme = nil
      units[index].analysis = nil
      units[index].kind = .word
      settle(&units[index], adjective)
    }
  }

  private func isJoined(_ units: [Unit], _ index: Int) -> Bool {
    let conjunction = units[index - 1]
    return conjunction.partOfSpeech == .coordinator
      || conjunction.isMark(",") && index + 1 < units.count
        && (units[index + 1].partOfSpeech == .coordinator || units[index + 1].isMark(","))
  }

  /// `possono essere dispiegate e ritirate`: what a conjunction joins to a participle is one too.
  func preferParticipleParallels(_ units: inout [Unit]) {
    for index in units.indices.dropFirst(2)
    where units[index].kind == .word && units[index - 1].partOfSpeech == .coordinator
      && units[index].partOfSpeech != .verb && units[index - 2].verbForm == .participle
    {
      let first = units[index - 2].features
      guard
        let participle = units[index].readings.first(where: { reading in
          reading.features.verbForm == .participle && reading.features.agrees(with: first)
        })
      else { continue }
      units[index].lexeme = nil
      units[index].analysis = nil
      settle(&units[index], participle)
    }
  }

  /// `ambasciate, consolati e scuole`: among bare nouns what may be a noun is no participle.
  func preferNounsInSeries(_ units: inout [Unit]) {
    for index in units.indices.dropFirst(2).dropLast(2)
    where units[index].verbForm == .participle && units[index].kind == .word
      && units[index - 1].isMark(",") && units[index - 2].partOfSpeech == .noun
      && (units[index + 1].lemma == "e" || units[index + 1].isMark(","))
      && units[index + 2].partOfSpeech == .noun
      && (index < 3 || units[index - 3].partOfSpeech == .verb || units[index - 3].kind == .mark)
    {
      guard let noun = units[index].readings.first(where: { $0.partOfSpeech == .noun }) else {
        continue
      }
      units[index].lexeme = nil
      units[index].analysis = nil
      settle(&units[index], noun)
    }
  }

  /// `le libertà civili`: a word right behind a noun that agrees with it and may be its adjective is
  /// no noun of its own.
  func preferAdjectivesBehindNouns(_ units: inout [Unit]) {
    for index in units.indices.dropFirst()
    where units[index].partOfSpeech == .noun && !units[index].isCapitalized
      && units[index - 1].partOfSpeech == .noun
    {
      let noun = units[index - 1]
      guard noun.tail == nil, !noun.traits.contains(.time), noun.kind != .number,
        let adjective = adjective(of: units[index]).first(where: { reading in
          reading.features.agrees(with: noun.features)
        })
      else { continue }
      units[index].kind = .word
      units[index].lexeme = nil
      units[index].analysis = nil
      settle(&units[index], adjective)
    }
  }

  /// The readings of a word as an adjective; a common word of the glossary may be one too.
  private func adjective(of unit: Unit) -> [Analysis] {
    switch unit.kind {
    case .word: return unit.readings.filter { $0.partOfSpeech == .adjective }
    case .term where !unit.text.utf8.contains(0x20):
      return analyzer.analyses(of: unit.text).filter { $0.partOfSpeech == .adjective }
    default: return []
    }
  }

  private func isParallel(_ reading: Analysis, _ units: [Unit], _ index: Int) -> Bool {
    let first = units[index - 2]
    if first.partOfSpeech == .adjective, reading.features.agrees(with: first.features) {
      guard case .term = units[index].kind else { return true }
      return index > 2 && units[index - 3].partOfSpeech == .noun
        && units[index - 3].features.agrees(with: reading.features)
    }
    if let tail = first.tail, tail.partOfSpeech == .adjective, first.partOfSpeech == .noun {
      return tail.features.agrees(with: reading.features)
    }
    return isComplemented(reading, units, index)
  }

  /// `ricco di risorse e povero di istituzioni`: the same preposition completes both adjectives.
  private func isComplemented(_ reading: Analysis, _ units: [Unit], _ index: Int) -> Bool {
    guard index + 1 < units.count, units[index + 1].partOfSpeech == .preposition else {
      return false
    }
    for back in stride(from: index - 2, through: max(1, index - 5), by: -1)
    where units[back].isPreposition(units[index + 1].lemma) {
      let first = units[back - 1]
      return first.partOfSpeech == .adjective && first.features.agrees(with: reading.features)
    }
    return false
  }

  // MARK: Correlatives

  /// `né Tokyo né Seul`: the first of two is neither.
  func pairNegations(_ units: inout [Unit]) {
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

  /// `sia gli europei che gli americani`, `tanto a Roma quanto a Parigi`: both … and; `tanto forte
  /// quanto fragile`: as … as.
  func pairCorrelatives(_ units: inout [Unit]) {
    for index in units.indices {
      switch units[index].key {
      case Self.sia where units[index].partOfSpeech == .coordinator:
        guard let second = answer(to: index, units) else { continue }
        units[second].join("and")
      case Self.tanto: pairDegrees(&units, index)
      case Self.quanto: equal(&units, index)
      default: break
      }
    }
  }

  private static let sia = Array("sia".utf8)
  private static let tanto = Array("tanto".utf8)
  private static let quanto = Array("quanto".utf8)

  /// `forte quanto la volontà`: as strong as.
  private func equal(_ units: inout [Unit], _ index: Int) {
    guard index > 1, index + 1 < units.count, units[index].kind == .word,
      units[index - 1].partOfSpeech == .adjective, units[index - 1].kind == .word,
      units[index + 1].partOfSpeech == .article || units[index + 1].partOfSpeech == .properNoun,
      !units[..<index].suffix(4).contains(where: { $0.key == Self.tanto }),
      units[..<index].suffix(4).contains(where: { $0.lemma == "essere" })
    else { return }
    units[index - 1].english = "as " + units[index - 1].english
    units[index].become("as", .adverb)
  }

  /// `sia` or `che` that answers `sia`, with no verb between.
  private func answer(to index: Int, _ units: [Unit]) -> Int? {
    var candidate: Int?
    for next in units.indices[(index + 1)...].prefix(18) {
      if units[next].key == Self.sia { return next }
      if units[next].isMark(".") || units[next].isMark(";") || units[next].verbForm.isFinite {
        break
      }
      if candidate == nil, units[next].lemma == "che", units[next].kind == .word {
        candidate = next
      }
    }
    return candidate
  }

  private func pairDegrees(_ units: inout [Unit], _ index: Int) {
    guard index + 1 < units.count, units[index].kind == .word,
      let second = units.indices[(index + 2)...].prefix(10).first(where: { next in
        units[next].lemma == "quanto" && units[next].kind == .word
      }), second + 1 < units.count,
      !units[index..<second].contains(where: { $0.verbForm.isFinite || $0.isMark(".") })
    else { return }
    let (first, other) = (units[index + 1], units[second + 1])
    if first.partOfSpeech == .adjective, other.partOfSpeech == .adjective {
      let isPlural = other.features.number == .plural
      units[index].become("as", .adverb)
      units[second].become(isPlural ? "as they are" : "as it is", .adverb)
    } else if first.partOfSpeech == other.partOfSpeech,
      first.partOfSpeech == .preposition || first.partOfSpeech == .article
    {
      let isDenied = units[..<index].suffix(3).contains { $0.partOfSpeech == .negation }
      if isDenied {
        units[index].become("so much", .adverb)
        units[second].become("as", .adverb)
      } else {
        units[index].become("both", .coordinator)
        units[second].join("and")
      }
    }
  }
}

extension Unit {
  /// Makes the unit the conjunction `e`.
  fileprivate mutating func join(_ text: String) {
    become(text, .coordinator)
    key = Array("e".utf8)
  }

  /// Gives the unit an English of its own, as a part of speech without an entry.
  fileprivate mutating func become(_ text: String, _ partOfSpeech: PartOfSpeech) {
    lexeme = nil
    traits = []
    analysis = Analysis(lexeme: nil, partOfSpeech)
    english = text
    alternatives = []
  }
}
