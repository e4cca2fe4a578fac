import Bilingual
import TextModel

/// Which terms and notes each row of a page shows, decided once for the whole document.
struct RowDisplay {
  private let document: BilingualDocument
  private let options: PageOptions
  private var isMet: [Bool]

  /// Starts before the first row.
  init(_ document: BilingualDocument, _ options: PageOptions) {
    self.document = document
    self.options = options
    isMet = Array(repeating: false, count: document.terms.count)
  }

  /// A term use that is shown.
  struct ShownUse {
    /// The index of the use in the row.
    var index: Int
    /// The use.
    var use: TermUse
    /// Whether it is the first of its term, which bears the note.
    var isFirst: Bool
  }

  /// The uses to show in the next row; rows are asked for in order.
  mutating func shownUses(of row: Row) -> [ShownUse] {
    guard options.terms != .none else { return [] }
    var shown: [ShownUse] = []
    for (index, use) in row.terms.enumerated() where isMet.indices.contains(use.term) {
      let isFirst = !isMet[use.term]
      isMet[use.term] = true
      guard isFirst || options.terms == .all else { continue }
      shown.append(ShownUse(index: index, use: use, isFirst: isFirst))
    }
    return shown
  }

  /// What stands before the first row of a block on either side: the sign of a list item, a
  /// quotation, a note; empty for other blocks.
  static func prefix(of block: Block) -> String {
    switch block.kind {
    case .listItem(let marker, let depth):
      if marker.isEmpty { return "" }
      if marker.utf8.first.map({ $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }) ?? false {
        return marker
      }
      return depth > 1 ? "◦" : "•"
    case .quote: return ">"
    case .footnote(let label): return "[\(label)]"
    case .heading, .paragraph, .caption, .tableCell, .credit, .verbatim: return ""
    }
  }
}
