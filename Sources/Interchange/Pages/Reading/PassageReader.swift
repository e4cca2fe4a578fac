import Bilingual
import TextModel

/// Reads what stands on a page between its rows: credits and what passes through.
enum PassageReader {
  /// The blocks of a passage; together they are written as the passage stands.
  static func blocks(_ source: String, line: Int) -> [PageBlock] {
    let source = lineFeedsOnly(source)
    let article = MarkdownReader().read(SourceText(source))
    var blocks: [PageBlock] = []
    var isFaithful = article.omissions.isEmpty && !article.blocks.isEmpty
    for (index, block) in article.blocks.enumerated() {
      if index > 0, block.separator != "\n\n", !block.goesOnTable { isFaithful = false }
      var block = block
      block.line += line - 1
      switch block.kind {
      case .verbatim, .tableCell:
        blocks.append(PageBlock(block))
        continue
      default: break
      }
      block.kind = .credit
      block.lead = ""
      block.tail = ""
      if MarkdownPageWriter.creditLine(block) != Array(block.source.utf8) { isFaithful = false }
      blocks.append(PageBlock(block))
    }
    if isFaithful, article.remainder.isEmpty, article.blocks.first?.separator.isEmpty ?? false {
      return blocks
    }
    return [PageBlock(Block(verbatim: .html, line: line, source: source))]
  }

  private static func lineFeedsOnly(_ source: String) -> String {
    guard source.utf8.contains(0x0D) else { return source }
    var bytes: [UInt8] = []
    for byte in source.utf8 where byte != 0x0D { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Block {
  /// Whether the block is a cell of the table that the block before it belongs to.
  fileprivate var goesOnTable: Bool {
    if case .tableCell = kind { separator.isEmpty } else { false }
  }
}
