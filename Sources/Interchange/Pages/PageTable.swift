import Bilingual
import TextModel

/// A table of a page, written in Italian or English around the text of its cells.
struct PageTable {
  /// The cells with words, in order.
  let cells: [PageBlock]

  /// The Italian table; a cell whose rows a person edited says what they say, and one with calls to
  /// notes has their numbers as its rows have them.
  var italian: [UInt8] {
    var table: [UInt8] = []
    for page in cells {
      let rows = page.rows.map(\.source.text.string).joined(separator: " ")
      let hasCalls = page.block.markup.contains(where: \.isCall)
      let isEdited = RowLedger.digest(rows) != RowLedger.digest(page.block.text.string)
      if page.rows.isEmpty || !hasCalls && !isEdited {
        table += page.block.source.utf8
      } else {
        table += page.block.lead.utf8
        table += Self.joined(page) { MarkdownCell.write($0.source, place: .cell) }
        table += page.block.tail.utf8
      }
    }
    return table
  }

  /// The English table: the same rows, columns and signs, figures in English style.
  ///
  /// A cell without rows stands as it is.
  func english(_ write: (Row) -> [UInt8]) -> [UInt8] {
    var table: [UInt8] = []
    for page in cells {
      let block = page.block
      table += TableFigures.english(block.lead).utf8
      if page.rows.isEmpty {
        table += block.source.utf8.dropFirst(block.lead.utf8.count)
          .dropLast(block.tail.utf8.count)
      } else {
        table += Self.joined(page, write)
      }
      table += TableFigures.english(block.tail).utf8
    }
    return table
  }

  /// The texts of a cell's rows, with a line break where the Italian has one between them.
  private static func joined(_ page: PageBlock, _ write: (Row) -> [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var rest = page.block.text.bytes[...]
    for row in page.rows {
      let gap = rest.prefix { $0 <= 0x20 }
      rest = rest.dropFirst(gap.count)
      if rest.starts(with: row.source.text.bytes) {
        rest = rest.dropFirst(row.source.text.count)
      }
      let written = write(row)
      if !text.isEmpty, !written.isEmpty {
        text += gap.contains(0x0A) ? "<br>".utf8 : " ".utf8
      }
      text += written
    }
    return text
  }
}

extension InlineMarkup {
  fileprivate var isCall: Bool {
    if case .footnoteCall = kind { true } else { false }
  }
}
