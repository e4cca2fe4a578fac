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
    for page in document.blocks {
      if !output.isEmpty, !page.rows.isEmpty || !page.block.isProse { output.append(0x0A) }
      guard page.block.isProse else {
        output += Self.asWritten(page.block).utf8
        output.append(0x0A)
        continue
      }
      var prefix = RowDisplay.prefix(of: page.block)
      if !prefix.isEmpty { prefix += " " }
      for row in page.rows {
        output += "\(row.id)\t\(prefix)\(row.source.text.string)\n".utf8
        output += "\t\(prefix)\(english(of: row))\n".utf8
        prefix = ""
      }
    }
    return output
  }

  /// The article in English: the sentences of a block joined by blanks, what passes through as it is.
  private func english() -> [UInt8] {
    var output: [UInt8] = []
    for page in document.blocks {
      var text: String
      if page.block.isProse {
        text = page.rows.map(english(of:)).filter { !$0.isEmpty }.joined(separator: " ")
        let prefix = RowDisplay.prefix(of: page.block)
        if !prefix.isEmpty, !text.isEmpty { text = "\(prefix) \(text)" }
      } else {
        text = Self.asWritten(page.block)
      }
      guard !text.isEmpty else { continue }
      if !output.isEmpty { output.append(0x0A) }
      output += text.utf8
      output.append(0x0A)
    }
    return output
  }

  private func english(of row: Row) -> String {
    row.english(showing: options.shownMarks)
  }

  private static func asWritten(_ block: Block) -> String {
    block.kind == .credit ? block.text.string : block.source
  }
}
