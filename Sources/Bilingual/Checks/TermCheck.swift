import Terminology
import TextModel

/// Holds a row to the glossaries.
///
/// A term of the user's glossaries needs one of its renderings, in whatever form. Of the built-in
/// glossary only names, acronyms and expressions of several words are asked for, and a rendering with
/// its words in another order will do; the translator chooses among the words of the language. What an
/// entry forbids is reported wherever nothing that it allows stands in the row.
struct TermCheck {
  private let row: Row
  private let english: EnglishWords
  private let builtIn: String

  /// The confidence below which a match is not held against the English.
  private static let leastConfidence = 0.75

  /// Prepares to check `row`, whose words are `english`.
  init(row: Row, english: EnglishWords, builtIn: String) {
    self.row = row
    self.english = english
    self.builtIn = builtIn
  }

  /// The findings on the terms of the row; the renderings that were found are noted in `usage`.
  func findings(_ matches: [TermMatch], _ usage: inout TermUsage) -> [Finding] {
    var findings: [Finding] = []
    var seen: Set<String> = []
    for match in matches where match.confidence >= Self.leastConfidence {
      guard seen.insert(match.entry.italian).inserted else { continue }
      let allowed = renderings(of: match.entry)
      let found = allowed.filter { !english.places(of: EnglishWords.expression($0)).isEmpty }
      if let first = found.first {
        if isWatched(match) { usage.note(match, rendering: first, row: row.id) }
        continue
      }
      if let finding = forbidden(match, allowed) {
        findings.append(finding)
      } else if isAskedFor(match), !isFoundLoosely(match, allowed) {
        findings.append(missed(match, allowed))
      }
    }
    return findings
  }

  private func renderings(of entry: Entry) -> [String] {
    var renderings = entry.targets.filter { $0.status != .forbidden }.map(\.english)
    if entry.targets.contains(where: { $0.status == .keep }) || entry.kind == .acronym {
      renderings.append(entry.italian)
    }
    let first = entry.firstMention
    if let opening = first.lastIndex(of: "("), first.last == ")" {
      // `the European Union (EU)` allows both.
      renderings.append(String(first[..<opening]))
      renderings.append(String(first[first.index(after: opening)...].dropLast()))
    } else if let comma = first.firstIndex(of: ",") {
      renderings.append(String(first[..<comma]))
    } else if !first.isEmpty {
      renderings.append(first)
    }
    return renderings.filter { !$0.isEmpty }
  }

  private func isAskedFor(_ match: TermMatch) -> Bool {
    guard match.glossary == builtIn else { return true }
    switch match.entry.kind {
    case .proper, .acronym: return true
    case .adjective, .verb, .adverb, .phrase: return false
    case .noun, nil:
      return match.entry.italian.contains(" ") && match.entry.domain != "general"
    }
  }

  private func isFoundLoosely(_ match: TermMatch, _ allowed: [String]) -> Bool {
    guard match.glossary == builtIn else { return false }
    let isName = match.entry.kind == .proper || match.entry.kind == .acronym
    return allowed.contains {
      english.holdsLoosely(EnglishWords.expression($0), share: isName ? 1 : 0.5)
    }
  }

  /// Whether other rows should render the term alike.
  private func isWatched(_ match: TermMatch) -> Bool {
    guard row.origin != .engine, match.entry.targets.count > 1 else { return false }
    if match.glossary != builtIn { return true }
    return match.entry.kind == .proper || match.entry.italian.contains(" ")
  }

  private func missed(_ match: TermMatch, _ allowed: [String]) -> Finding {
    let found = row.source.text[match.range]
    var message = "'\(found)'"
    if found != match.entry.italian { message += " (\(match.entry.italian))" }
    message += " has no rendering here; expected \(Self.list(allowed))"
    return Finding(.missedTerm, row: row.id, message, source: match.range)
  }

  private func forbidden(_ match: TermMatch, _ allowed: [String]) -> Finding? {
    for target in match.entry.targets where target.status == .forbidden {
      guard let place = english.places(of: EnglishWords.expression(target.english)).first else {
        continue
      }
      var message = "'\(row.target.text[place])' must not render '\(match.entry.italian)'"
      if !allowed.isEmpty { message += "; expected \(Self.list(allowed))" }
      return Finding(.forbiddenWord, row: row.id, message, source: match.range, target: place)
    }
    return nil
  }

  private static func list(_ renderings: [String]) -> String {
    var seen: Set<String> = []
    let quoted = renderings.filter { seen.insert($0).inserted }.map { "'\($0)'" }
    return quoted.prefix(4).joined(separator: " or ")
  }
}
