import Bilingual
import TextModel

/// Writes the English of a page as an article in Markdown: headings, lists, quotations and notes as
/// the Italian has them, what passes through as it is.
struct EnglishMarkdownWriter {
  private let document: BilingualDocument
  /// The labels of the article's notes.
  private let noteLabels: [String]

  /// Prepares to write the English of `document`.
  init(_ document: BilingualDocument) {
    self.document = document
    noteLabels = document.blocks.compactMap { page in
      if case .footnote(let label) = page.block.kind { label } else { nil }
    }
  }

  /// The article.
  func article() -> [UInt8] {
    var output: [UInt8] = []
    var isAfterItem = false
    for part in PagePart.parts(of: document.blocks) {
      let text = written(part)
      guard !text.isEmpty else { continue }
      let isItem: Bool
      if case .block(let page) = part, case .listItem(let marker, _) = page.block.kind,
        !marker.isEmpty
      {
        isItem = true
      } else {
        isItem = false
      }
      if !output.isEmpty, !(isItem && isAfterItem) { output.append(0x0A) }
      isAfterItem = isItem
      output += text
      output.append(0x0A)
    }
    return output
  }

  private func written(_ part: PagePart) -> [UInt8] {
    switch part {
    case .block(let page): written(page)
    case .table(let table):
      table.english { withCalls(MarkdownCell.write($0.target, place: .cell)) }
    }
  }

  private func written(_ page: PageBlock) -> [UInt8] {
    switch page.block.kind {
    case .verbatim(.table): return Array(TableFigures.english(page.block.source).utf8)
    case .verbatim: return Array(page.block.source.utf8)
    case .credit: return MarkdownPageWriter.creditLine(page.block)
    default: break
    }
    let lead = lead(of: page.block.kind)
    let place: MarkdownEscaper.Place = page.block.isHeading ? .heading : .block
    var text: [UInt8] = []
    for row in page.rows where !row.target.isEmpty {
      if !text.isEmpty { text.append(0x20) }
      text += MarkdownCell.write(row.target, place: text.isEmpty ? place : .heading)
    }
    return text.isEmpty ? [] : Array(lead.utf8) + withCalls(text)
  }

  /// The text with the calls to the article's notes as Markdown has them.
  private func withCalls(_ text: [UInt8]) -> [UInt8] {
    guard !noteLabels.isEmpty else { return text }
    var result = String(decoding: text, as: UTF8.self)
    for label in noteLabels { result = result.replacing("\\[\(label)\\]", with: "[^\(label)]") }
    return Array(result.utf8)
  }

  private func lead(of kind: Block.Kind) -> String {
    switch kind {
    case .heading(let level): String(repeating: "#", count: level) + " "
    case .listItem(let marker, let depth):
      String(repeating: "  ", count: depth - 1)
        + (marker.isEmpty ? "  " : Self.marker(marker) + " ")
    case .quote: "> "
    case .footnote(let label): "[^\(label)]: "
    case .paragraph, .caption, .tableCell, .credit, .verbatim: ""
    }
  }

  /// A marker that Markdown knows.
  private static func marker(_ marker: String) -> String {
    let bytes = Array(marker.utf8)
    if ["-", "*", "+"].contains(marker) { return marker }
    let isNumber =
      bytes.count > 1 && bytes.dropLast().allSatisfy(\.isASCIIDigit)
      && (bytes.last == UInt8(ascii: ".") || bytes.last == UInt8(ascii: ")"))
    return isNumber ? marker : "-"
  }
}
