import Bilingual
import Interchange
import TextModel

/// The blocks of an article, one a line, then what was left out.
func dump(_ article: Article) -> String {
  let blocks = article.blocks.map { block in
    let text = block.isProse || block.kind == .credit ? block.text.string : block.source
    return "\(code(block.kind)) \(text)".replacing("\n", with: "⏎")
  }
  let omissions = article.omissions.map { "- \($0.reason.rawValue) \($0.text)" }
  return (blocks + omissions).joined(separator: "\n")
}

/// The spans of a block: `kind(text)` at their depth.
func dumpMarkup(_ block: Block) -> String {
  block.markup.map { span in
    String(repeating: ">", count: span.depth) + "\(name(span.kind))(\(block.text[span.range]))"
  }.joined(separator: " ").replacing("\n", with: "⏎")
}

private func code(_ kind: Block.Kind) -> String {
  switch kind {
  case .heading(let level): "h\(level)"
  case .paragraph: "p"
  case .listItem(let marker, let depth): "li\(depth)[\(marker)]"
  case .quote: "q"
  case .caption: "cap"
  case .tableCell(let row, let column): "td\(row),\(column)"
  case .footnote(let label): "fn[\(label)]"
  case .credit: "credit"
  case .verbatim(let verbatim): "=\(verbatim.rawValue)"
  }
}

private func name(_ kind: InlineMarkup.Kind) -> String {
  switch kind {
  case .emphasis: "em"
  case .strong: "strong"
  case .strikethrough: "del"
  case .code: "code"
  case .link(let destination): "a<\(destination)>"
  case .image(let destination): "img<\(destination)>"
  case .footnoteCall(let label): "call<\(label)>"
  case .lineBreak: "br"
  case .html: "html"
  case .spelling: "sp"
  }
}

/// The letters and digits of a text, lower case, nothing else.
func letters(_ string: String) -> String {
  String(
    String.UnicodeScalarView(
      string.unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
    )
  )
}
