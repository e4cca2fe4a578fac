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
