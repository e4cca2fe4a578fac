import Linguistics
import Terminology
import TextModel

/// Which rendering of each term the rows use, to find those that fall out of line.
struct TermUsage {
  private struct Use {
    var row: String
    var rendering: String
    var source: TextRange
  }

  private var uses: [String: [Use]] = [:]
  private var order: [String] = []

  /// Notes the rendering of a term in a row.
  mutating func note(_ match: TermMatch, rendering: String, row: String) {
    let key = match.entry.italian
    if uses[key] == nil { order.append(key) }
    uses[key, default: []].append(Use(row: row, rendering: rendering, source: match.range))
  }

  /// The rows in the minority; a short form or abbreviation beside the full one is none.
  func findings() -> [Finding] {
    var findings: [Finding] = []
    for term in order {
      let uses = uses[term] ?? []
      var counts: [String: Int] = [:]
      for use in uses { counts[use.rendering, default: 0] += 1 }
      guard counts.count > 1,
        let usual = uses.map(\.rendering).max(by: { (counts[$0] ?? 0) < (counts[$1] ?? 0) })
      else { continue }
      for use in uses where use.rendering != usual && !Self.areForms(use.rendering, usual) {
        let message =
          "'\(term)' is '\(use.rendering)' here, '\(usual)' in \(counts[usual] ?? 0) other "
          + (counts[usual] == 1 ? "row" : "rows")
        findings.append(Finding(.inconsistentTerm, row: use.row, message, source: use.source))
      }
    }
    return findings
  }

  /// Whether one rendering is a shorter form of the other: part of it, its initials, an adjective.
  private static func areForms(_ left: String, _ right: String) -> Bool {
    let keys = [left, right].map { Folding.key($0) }.sorted { $0.count < $1.count }
    let short = String(decoding: keys[0], as: UTF8.self)
    let long = String(decoding: keys[1], as: UTF8.self)
    if long.hasPrefix(short) || long.hasSuffix(short) { return true }
    let isAbbreviation = [left, right].contains { form in
      form.utf8.count <= 6 && form.utf8.filter { $0 &- 0x41 < 26 }.count >= 2
    }
    return isAbbreviation
  }
}
