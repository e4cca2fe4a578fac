import TextModel

/// Joins capitalised words to names, with what stands between them: `Forze di Supporto Rapido`,
/// `Marwan al-Barghouti`.
struct NameJoiner {
  let text: SourceText

  /// The units with names joined; a common word with a capital that stands alone is a common word.
  func joined(_ units: [ExtractionUnit]) -> [ExtractionUnit] {
    guard units.contains(where: { $0.role == .name }) else { return units }
    var result: [ExtractionUnit] = []
    result.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      let end = nameEnd(units, from: index)
      if end > index + 1 {
        result.append(name(units[index..<end]))
        index = end
      } else {
        var unit = units[index]
        if let common = unit.commonRole { unit.role = common }
        result.append(unit)
        index += 1
      }
    }
    return result
  }

  /// The end of the name that begins at `start`; `start` itself if none does.
  private func nameEnd(_ units: [ExtractionUnit], from start: Int) -> Int {
    guard units[start].role == .name else { return start }
    var end = start + 1
    while end < units.count {
      if isPart(units[end]) {
        // Two terms of the glossary side by side are two terms.
        if units[end].traits.contains(.isTerm), units[end - 1].traits.contains(.isTerm) { break }
        end += 1
      } else if let next = linkEnd(units, end, first: units[start]) {
        end = next + 1
      } else {
        break
      }
    }
    return end
  }

  private func isPart(_ unit: ExtractionUnit) -> Bool {
    unit.role == .name && !unit.traits.contains(.touches)
  }

  /// The part of a name behind a link at `index`.
  private func linkEnd(
    _ units: [ExtractionUnit],
    _ index: Int,
    first: ExtractionUnit
  ) -> Int? {
    guard index + 1 < units.count, units[index + 1].role == .name else { return nil }
    let unit = units[index]
    switch unit.role {
    case .preposition, .articulatedPreposition:
      // What has no capitalised common noun before it is joined by the sentence, not by the name.
      guard first.commonRole == .noun, Self.isOf(unit.key) else { return nil }
      return index + 1
    case .other, .noun, .adjective:
      guard Self.particles.contains(String(decoding: unit.key, as: UTF8.self)) else { return nil }
      return index + 1
    default: return nil
    }
  }

  private static func isOf(_ key: [UInt8]) -> Bool {
    key == Array("di".utf8) || key == Array("per".utf8)
  }

  private static let particles: Set<String> = [
    "bin", "ben", "el", "van", "von", "der", "den", "de", "du", "ibn", "abu", "of",
  ]

  private func name(_ parts: ArraySlice<ExtractionUnit>) -> ExtractionUnit {
    let (first, last) = (parts[parts.startIndex], parts[parts.endIndex - 1])
    let range = TextRange(first.range.lowerBound, last.range.upperBound)
    var unit = ExtractionUnit(
      role: .name,
      range: range,
      key: Folding.key(text.bytes, range)
    )
    if first.traits.contains(.touches) { unit.traits.insert(.touches) }
    unit.features = first.features
    if first.traits.contains(.isHuman) { unit.traits.insert(.isHuman) }
    if first.commonRole == .noun { unit.traits.insert(.isCapital) }
    return unit
  }
}
