import Linguistics
import TextModel

/// Finds names among capitalised words and joins their parts.
struct NameReader: Sendable {
  let lexicon: Lexicon
  /// Whether the sentence has no small letter, so that a capital says nothing.
  let isInCapitals: Bool

  /// Joins runs of capitalised words into names, where one of them at least is no common word.
  func joinNames(_ units: inout [Unit]) {
    var result: [Unit] = []
    result.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      guard let end = nameEnd(units, from: index) else {
        result.append(units[index])
        index += 1
        continue
      }
      result.append(joined(Array(units[index..<end])))
      index = end
    }
    units = result
  }

  /// The end of the name that begins at `start`, or `nil`.
  private func nameEnd(_ units: [Unit], from start: Int) -> Int? {
    guard isPart(units[start]) else { return nil }
    var end = start + 1
    var foreign = isForeign(units[start]) ? 1 : 0
    while end < units.count {
      if isPart(units[end]), !units[end].touchesPrevious {
        foreign += isForeign(units[end]) ? 1 : 0
        end += 1
      } else if let next = particleEnd(units, end), isPart(units[next]) {
        foreign += isForeign(units[next]) ? 1 : 0
        end = next + 1
      } else {
        break
      }
    }
    guard foreign > 0 else { return isSurname(units, start, end) ? end : nil }
    // A common word that only begins the sentence is not part of the name after it.
    if units[start].beginsSentence, !isForeign(units[start]) { return nil }
    return end
  }

  /// `il generale Rossi`, `per Bianchi`: what a capital makes a name of, though it is a common word:
  /// one behind a person's office, or an adjective that a preposition alone introduces.
  private func isSurname(_ units: [Unit], _ start: Int, _ end: Int) -> Bool {
    guard !isInCapitals, start > 0, end == start + 1, !units[start].beginsSentence,
      units[start].shape == .capitalized, !units[start].touchesPrevious
    else { return false }
    let before = units[start - 1]
    guard before.kind == .word, before.shape == .lower || before.beginsSentence else {
      return false
    }
    if isOffice(before) { return true }
    return Self.introducing.contains(before.text.lowercased())
      && units[start].readings.contains { $0.partOfSpeech == .adjective }
      && units[start].readings.allSatisfy { [.adjective, .noun].contains($0.partOfSpeech) }
  }

  private func isOffice(_ unit: Unit) -> Bool {
    unit.readings.contains { reading in
      reading.partOfSpeech == .noun && !reading.features.contains(.plural)
        && reading.lexeme.map { lexicon[$0].flags.has("hum") } == true
    } && !["capo", "membro", "amico", "popolo"].contains(unit.text)
  }

  private static let introducing: Set<String> = ["per", "di", "con", "da", "a", "su", "secondo"]

  /// A capitalised or foreign-looking word that may be part of a name.
  private func isPart(_ unit: Unit) -> Bool {
    guard unit.kind == .word, unit.shape != .lower else { return false }
    if !unit.beginsSentence, Self.foreignArticles.contains(unit.text) { return true }
    if isInCapitals { return isForeign(unit) }
    return !unit.readings.contains { analysis in
      switch analysis.partOfSpeech {
      case .noun, .verb, .adjective, .adverb, .properNoun: false
      default: true
      }
    }
  }

  /// Articles that begin foreign names: `Le Monde`, `El Fasher`.
  private static let foreignArticles: Set<String> = [
    "Le", "La", "Les", "El", "Los", "Las", "Il", "Lo",
  ]

  /// Whether nothing but a guess explains the word as Italian.
  private func isForeign(_ unit: Unit) -> Bool {
    !unit.readings.contains { $0.origin <= .repaired }
  }

  /// `van`, `bin`, `al-`, a hyphen or an initial's point between two parts.
  private func particleEnd(_ units: [Unit], _ index: Int) -> Int? {
    guard index + 1 < units.count else { return nil }
    let unit = units[index]
    if unit.kind == .mark, unit.touchesPrevious, ["-", "'", "’", "."].contains(unit.text) {
      if unit.text == "." {
        let initial = units[index - 1].text.utf8.count <= 2
        // `D. Paghiamo`: a letter that begins the line names a speaker, unless a name follows.
        let isSpeaker = index == 1 && !isForeign(units[index + 1])
        return initial && !isSpeaker && !units[index + 1].touchesPrevious ? index + 1 : nil
      }
      return units[index + 1].touchesPrevious ? index + 1 : nil
    }
    let particles: Set<String> = [
      "bin", "ben", "al", "el", "van", "von", "der", "den", "de", "du", "ibn", "abu",
    ]
    guard unit.kind == .word, unit.shape == .lower, particles.contains(unit.text),
      isForeign(unit) || unit.text == "al" || unit.text == "de"
    else { return nil }
    if index + 2 < units.count, units[index + 1].isMark("-") { return index + 2 }
    return index + 1
  }

  private func joined(_ parts: [Unit]) -> Unit {
    var unit = parts[0]
    var text = parts[0].text
    for part in parts.dropFirst() { text += (part.touchesPrevious ? "" : " ") + part.text }
    unit.kind = .name
    unit.text = text
    unit.source = TextRange(parts[0].source.lowerBound, parts[parts.count - 1].source.upperBound)
    unit.english = text
    unit.key = Folding.key(text)
    let gender = GivenNames.gender(of: parts[0].text)
    unit.traits = gender == nil ? [] : .human
    unit.analysis = Analysis(lexeme: nil, .properNoun, [.singular, gender ?? .anyGender])
    unit.readings = unit.analysis.map { [$0] } ?? []
    return unit
  }
}
