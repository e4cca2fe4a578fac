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

  /// Puts an agency's notes to its own text into English: `(SEGUE)` is (MORE), `(fine)` (end).
  func readNotes(_ units: inout [Unit]) {
    for index in units.indices.dropFirst().dropLast()
    where units[index - 1].isMark("(") && units[index + 1].isMark(")") {
      let key = String(decoding: units[index].key, as: UTF8.self)
      guard index + 2 == units.count, let note = ["segue": "more", "fine": "end"][key] else {
        continue
      }
      units[index].kind = .name
      units[index].english = units[index].shape == .upper ? note.uppercased() : note
      units[index].analysis = Analysis(lexeme: nil, .properNoun, [.anyGender, .singular])
      units[index].readings = units[index].analysis.map { [$0] } ?? []
    }
  }

  /// Whether the words are all in capitals, as in a headline of an agency.
  func isInCapitals(_ units: [Unit]) -> Bool {
    let words = units.filter { $0.kind != .mark && $0.kind != .number }
    return words.count > 2 && words.allSatisfy { !$0.text.contains(where: \.isLowercase) }
  }

  /// `«…», si legge in una nota`: according to a statement.
  func joinSources(_ units: inout [Unit]) {
    var index = 1
    while index + 2 < units.count {
      if units[index - 1].kind == .mark, units[index].key.elementsEqual("si".utf8),
        units[index + 1].lemma == "leggere", units[index + 1].features.contains(.third),
        units[index + 2].isPreposition("in")
      {
        units[index + 2].english = "according to"
        units[index + 2].source = TextRange(
          units[index].source.lowerBound,
          units[index + 2].source.upperBound
        )
        units[index + 2].kind = .name
        units[index + 2].lexeme = nil
        units[index + 2].key = Array("secondo".utf8)
        units.removeSubrange(index...(index + 1))
      }
      index += 1
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
