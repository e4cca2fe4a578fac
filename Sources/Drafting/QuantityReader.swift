import Linguistics
import TextModel

/// Joins expressions of quantity that stand for a numeral or before an article: `qualche centinaio
/// di` is a few hundred, `poco più della metà` little more than half.
struct QuantityReader: Sendable {
  /// Words of number, with what English counts by.
  private static let collectives: [String: String] = [
    "decina": "dozen", "dozzina": "dozen", "centinaio": "hundred", "migliaio": "thousand",
    "milione": "million", "miliardo": "billion",
  ]

  private static let plurals: [String: String] = [
    "decine di": "dozen", "dozzine di": "dozen", "centinaia di": "hundred",
    "migliaia di": "thousand", "milioni di": "million", "miliardi di": "billion",
  ]

  /// Words that count collectives without a figure.
  private static let counts: [String: String] = [
    "qualche": "a few", "alcuno": "a few", "poco": "a few", "diverso": "several",
    "parecchio": "several", "vario": "several", "svariato": "several", "molto": "many",
  ]

  private static let fractions: Set<String> = [
    "metà", "terzo", "quarto", "quinto", "decimo", "doppio", "triplo", "decina", "dozzina",
    "centinaio", "migliaio", "secolo", "decennio", "anno", "mese", "settimana", "giorno", "ora",
    "maggioranza", "totale", "popolazione",
  ]

  private static let approximations: [String: String] = [
    "oltre": "more than", "circa": "about", "quasi": "almost", "almeno": "at least",
    "appena": "just",
  ]

  /// Rewrites the quantities among `units`.
  func joinQuantities(_ units: inout [Unit]) {
    var result: [Unit] = []
    result.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      if let (unit, length) = collective(units, index) ?? half(units, index)
        ?? measure(units, index)
      {
        result.append(unit)
        index += length
      } else {
        result.append(units[index])
        index += 1
      }
    }
    units = result
  }

  /// `qualche centinaio di`, `diverse decine di`: a numeral.
  private func collective(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    guard index + 1 < units.count, let count = count(units[index]) else { return nil }
    if case .phrase = units[index + 1].kind, let noun = Self.plurals[units[index + 1].lemma] {
      return numeral(units, index, 2, count + " " + noun)
    }
    guard let noun = Self.collectives[units[index + 1].lemma],
      units[index + 1].partOfSpeech == .noun,
      count != "a" || noun == "million" || noun == "billion"
    else { return nil }
    if count == "a", index + 2 < units.count, !units[index + 2].isPreposition("di") { return nil }
    return numeral(units, index, 2, count + " " + noun)
  }

  private func count(_ unit: Unit) -> String? {
    guard unit.kind == .word else { return nil }
    if unit.partOfSpeech == .indefiniteArticle { return "a" }
    switch unit.partOfSpeech {
    case .indefinite, .adjective: return Self.counts[unit.lemma]
    default: return nil
    }
  }

  /// `mezzo milione di`: half a million.
  private func half(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    guard units[index].lemma == "mezzo", index + 1 < units.count,
      ["milione", "miliardo"].contains(units[index + 1].lemma),
      let noun = Self.collectives[units[index + 1].lemma]
    else { return nil }
    return numeral(units, index, 2, "half a " + noun)
  }

  /// A numeral of `length` units, and the `di` that joins it to a noun without an article.
  private func numeral(
    _ units: [Unit],
    _ index: Int,
    _ length: Int,
    _ english: String
  ) -> (Unit, Int) {
    var length = length
    let next = index + length
    if next + 1 < units.count, units[next].isPreposition("di"),
      units[next + 1].partOfSpeech != .article
    {
      length += 1
    }
    var unit = joined(units[index..<(index + length)], english)
    unit.analysis = Analysis(lexeme: nil, .numeral, [.plural, .anyGender])
    unit.traits = .collective
    return (unit, length)
  }

  /// `poco più della metà`, `oltre un terzo`: what compares a measure stands before its article.
  private func measure(_ units: [Unit], _ index: Int) -> (Unit, Int)? {
    guard units[index].kind != .mark else { return nil }
    var end = index
    var english = ""
    if let fraction = fraction(units[index]) {
      var unit = units[index]
      unit.english = fraction
      unit.traits.insert(.collective)
      return (unit, 1)
    }
    if let text = Self.approximations[units[index].lemma] {
      english = text
      end += 1
    } else {
      let isGraded = units[index].lemma == "poco"
      if isGraded { end += 1 }
      guard end + 1 < units.count else { return nil }
      if ["più", "meno"].contains(units[end].lemma), units[end + 1].isPreposition("di") {
        english = comparison(units[end].lemma == "più", isGraded)
        end += 2
      } else if ["più di", "meno di"].contains(units[end].lemma) {
        english = comparison(units[end].lemma == "più di", isGraded)
        end += 1
      } else {
        return nil
      }
    }
    if end < units.count, let fraction = fraction(units[end]) {
      var unit = joined(units[index...end], english + " " + fraction)
      unit.analysis = units[end].analysis
      unit.traits = [.predeterminer, .collective]
      return (unit, end - index + 1)
    }
    guard end + 1 < units.count,
      units[end].partOfSpeech == .article || units[end].partOfSpeech == .indefiniteArticle,
      Self.fractions.contains(units[end + 1].lemma)
    else { return nil }
    var unit = joined(units[index..<end], english)
    unit.analysis = Analysis(lexeme: nil, .indefinite, [.anyNumber, .anyGender])
    unit.traits = .predeterminer
    return (unit, end - index)
  }

  /// The English of an expression such as `un terzo dei`, after which the verb may be singular.
  private func fraction(_ unit: Unit) -> String? {
    guard case .phrase = unit.kind, unit.traits.contains(.predeterminer),
      Self.fractions.contains(where: { unit.lemma.contains($0) })
    else { return nil }
    return unit.english
  }

  private func comparison(_ isMore: Bool, _ isGraded: Bool) -> String {
    switch (isMore, isGraded) {
    case (true, true): "little more than"
    case (true, false): "more than"
    case (false, true): "just under"
    case (false, false): "less than"
    }
  }

  private func joined(_ parts: ArraySlice<Unit>, _ english: String) -> Unit {
    var unit = parts[parts.startIndex]
    unit.kind = .word
    unit.source = TextRange(unit.source.lowerBound, parts[parts.endIndex - 1].source.upperBound)
    unit.english = english
    unit.alternatives = []
    unit.lexeme = nil
    unit.key = []
    unit.traits = []
    return unit
  }
}
