import Bilingual
import TextModel

/// Writes the page as plain text: each Italian segment with its English below, or the English alone as
/// an article.
struct TextPageWriter {
  private let document: BilingualDocument
  private let options: PageOptions

  /// Prepares to write `document`.
  init(_ document: BilingualDocument, options: PageOptions) {
    self.document = document
    self.options = options
  }

  /// The text.
  func page() -> [UInt8] {
    options.targetOnly ? english() : bilingual()
  }

  private func bilingual() -> [UInt8] {
    var output: [UInt8] = []
    for part in PagePart.parts(of: document.blocks) {
      switch part {
      case .block(let page):
        if !output.isEmpty, !page.rows.isEmpty || !page.block.isProse { output.append(0x0A) }
        if page.block.isProse {
          output += rows(of: page).utf8
        } else {
          output += Self.asWritten(page.block).utf8
          output.append(0x0A)
        }
      case .table(let table):
        if !output.isEmpty { output.append(0x0A) }
        output += table.italian + [0x0A, 0x0A]
        for page in table.cells { output += rows(of: page).utf8 }
      }
    }
    return output
  }

  private func rows(of page: PageBlock) -> String {
    var text = ""
    var prefix = RowDisplay.prefix(of: page.block)
    if !prefix.isEmpty { prefix += " " }
    for row in page.rows {
      text += "\(row.id)\t\(prefix)\(row.source.text.string)\n"
      text += "\t\(prefix)\(english(of: row))\n"
      prefix = ""
    }
    return text
  }

  /// The article in English: the sentences of a block joined by blanks, what passes through as it is.
  private func english() -> [UInt8] {
    var output: [UInt8] = []
    for part in PagePart.parts(of: document.blocks) {
      let text = english(of: part)
      guard !text.isEmpty else { continue }
      if !output.isEmpty { output.append(0x0A) }
      output += text.utf8
      output.append(0x0A)
    }
    return output
  }

  private func english(of part: PagePart) -> String {
    switch part {
    case .table(let table):
      let written = table.english { english(of: $0).replacing("|", with: "\\|").utf8.map { $0 } }
      return String(decoding: written, as: UTF8.self)
    case .block(let page) where page.block.isProse:
      let text = page.rows.map(english(of:)).filter { !$0.isEmpty }.joined(separator: " ")
      let prefix = RowDisplay.prefix(of: page.block)
      return prefix.isEmpty || text.isEmpty ? text : "\(prefix) \(text)"
    case .block(let page) where page.block.kind == .verbatim(.table):
      return TableFigures.english(page.block.source)
    case .block(let page): return Self.asWritten(page.block)
    }
  }

  private func english(of row: Row) -> String {
    row.english(showing: options.shownMarks)
  }

  private static func asWritten(_ block: Block) -> String {
    block.kind == .credit ? block.text.string : block.source
  }
}
