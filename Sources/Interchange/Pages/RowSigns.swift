import Bilingual
import TextModel

/// The signs with which pages in text mark what a translator should look at.
enum RowSigns {
  /// Before a word that was not understood.
  static let opening = "⟦"
  /// After a word that was not understood.
  static let closing = "⟧"
  /// After a doubtful rendering.
  static let doubt = "⟦?⟧"

  /// Between a rendering and another that is possible.
  static let bar = "|"

  /// Beside the number of a row whose Italian the translation leaves out.
  static let cut = "−"
  /// Beside the number of a row whose English the original does not have.
  static let added = "+"
  /// Beside the number of a row whose sides belong together.
  static let paired = "✓"

  /// The sign of what a row's sides hold.
  static func sign(of kind: Pairing.Kind) -> String {
    switch kind {
    case .cut: cut
    case .added: added
    case .paired: paired
    }
  }

  /// The sign of a pairing; its confidence follows in per cent where it is doubtful: `✓ ?41`.
  static func sign(of pairing: Pairing) -> String {
    let sign = sign(of: pairing.kind)
    return pairing.isDoubtful ? "\(sign) ?\(pairing.percent)" : sign
  }

  /// What a page says of the pairings of its rows; empty if there are none.
  static func legend(of document: BilingualDocument) -> [String] {
    let pairings = document.rows.compactMap(\.pairing)
    guard !pairings.isEmpty else { return [] }
    let kinds = Set(pairings.map(\.kind))
    var sentences = ["The English is a person's, set beside the Italian by its content."]
    if kinds.contains(.cut) { sentences.append("\(cut): not in the English.") }
    if kinds.contains(.added) { sentences.append("\(added): not in the Italian.") }
    if pairings.contains(where: \.isDoubtful) {
      sentences.append("?: doubtful, with its confidence in per cent.")
    }
    return sentences
  }

  /// Inserts the signs of a row's marks into its English.
  static func insert(_ marks: [Mark], into composer: inout InlineComposer) {
    for mark in marks {
      switch mark.kind {
      case .unknown:
        composer.insert(.sign(opening), at: mark.target.lowerBound, .after)
        composer.insert(.sign(closing), at: mark.target.upperBound, .before)
      case .doubtful:
        composer.insert(.sign(doubt), at: mark.target.upperBound, .before)
      case .alternative:
        composer.insert(.sign(bar + mark.reason), at: mark.target.upperBound, .before)
      }
    }
  }

  /// The English of a row as plain text with the signs of its marks of some kinds.
  static func marked(_ row: Row, _ kinds: Set<Mark.Kind>) -> String {
    let marks = row.marks.filter { kinds.contains($0.kind) }
    guard !marks.isEmpty else { return row.target.text.string }
    var composer = InlineComposer(MarkedText(row.target.text))
    insert(marks, into: &composer)
    var text = ""
    for item in composer.items() {
      switch item {
      case .text(let range): text += row.target.text[range]
      case .insert(.sign(let sign)): text += sign
      default: break
      }
    }
    return text
  }
}
