/// Takes back findings about quotation marks that have their partner in a row nearby.
enum QuotationPairs {
  /// How many rows a quotation may go on.
  private static let longestQuotation = 6

  /// The findings without those that answer each other.
  static func removing(from findings: [Finding], _ document: BilingualDocument) -> [Finding] {
    var places: [String: Int] = [:]
    for (index, row) in document.rows.enumerated() { places[row.id] = index }
    var answered: Set<Int> = []
    var open: (index: Int, place: Int)?
    for (index, finding) in findings.enumerated() {
      guard finding.kind == .unbalanced, isQuotation(finding), let place = places[finding.row]
      else { continue }
      if let first = open, place > first.place, place - first.place <= longestQuotation {
        answered.formUnion([first.index, index])
        open = nil
      } else {
        open = (index, place)
      }
    }
    return findings.enumerated().filter { !answered.contains($0.offset) }.map(\.element)
  }

  private static func isQuotation(_ finding: Finding) -> Bool {
    ["\"", "“", "”", "«", "»"].contains { finding.message.hasPrefix("'\($0)'") }
  }
}
