import Linguistics
import TextModel

extension UnitReader {
  /// Settles an acronym alone in brackets after a name: `l'Organizzazione mondiale della sanità (Oms)`.
  ///
  /// It takes no article. Where its English would only repeat the name before it, as that of `Pd`
  /// after *Partito democratico*, the acronym itself stands there.
  func settleBrackets(_ units: inout [Unit]) {
    for index in units.indices.dropFirst().dropLast() {
      guard case .term = units[index].kind, units[index - 1].isMark("("),
        units[index + 1].isMark(")"), units[index].partOfSpeech == .properNoun
      else { continue }
      units[index].traits.remove(.definite)
      guard index > 1, case .term = units[index - 2].kind,
        units[index - 2].english == units[index].english
      else { continue }
      units[index].english =
        units[index].alternatives.first { $0 == $0.uppercased() } ?? units[index].text.uppercased()
    }
  }

  /// Whether a quotation mark opens though it touches what is before: `(''sì'')`, `l''asse'`.
  func opensInside(_ units: [Unit], _ index: Int) -> Bool {
    guard index > 0, units[index].isMark("\"") || units[index].isMark("'") else { return false }
    let before = units[index - 1]
    if before.kind == .mark { return ["(", "[", "«", "“"].contains(before.text) }
    guard let last = before.text.last, "'’".contains(last) else { return false }
    return before.text.dropLast().last.map { !"aeiou".contains($0.lowercased()) } ?? false
  }

  static func opens(_ mark: String) -> Bool {
    ["«", "“", "\"", "(", "[", "—", "–", "-", "'", "‘"].contains(mark)
  }
}
