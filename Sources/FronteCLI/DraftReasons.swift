import Bilingual
import Drafting
import TextModel

/// Lists a page's drafts piece by piece: the English, the Italian behind it, and why.
struct DraftReasons {
  private let document: BilingualDocument
  private let style: Style

  /// Prepares to list the pieces of `document`.
  init(_ document: BilingualDocument, _ style: Style) {
    self.document = document
    self.style = style
  }

  /// The list.
  func written() -> [UInt8] {
    var output: [UInt8] = []
    for row in document.rows {
      if !output.isEmpty { output.append(0x0A) }
      output += "\(style.faint(row.id)) \(Plain.text(row.source.text.string))\n".utf8
      output += "\(style.faint("→")) \(style.bold(Plain.text(row.target.text.string)))\n".utf8
      for piece in row.pieces {
        let english = Plain.text(row.target.text[piece.target])
        let italian = piece.source.isEmpty ? "" : Plain.text(row.source.text[piece.source])
        output += "  \(english)\t← \(italian)\t\(piece.kind.rawValue)".utf8
        if !piece.reason.isEmpty { output += "\t\(piece.reason)".utf8 }
        if !piece.alternatives.isEmpty {
          output += "\talso: \(piece.alternatives.joined(separator: ", "))".utf8
        }
        output.append(0x0A)
      }
    }
    return output
  }
}
