import Bilingual

/// The names that formats give to kinds of blocks and spans.
enum BlockName {
  /// The name of a kind of block.
  static func name(of kind: Block.Kind) -> String {
    switch kind {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "list-item"
    case .quote: "quote"
    case .caption: "caption"
    case .tableCell: "table-cell"
    case .footnote: "footnote"
    case .credit: "credit"
    case .verbatim: "verbatim"
    }
  }

  /// The name of what passes through.
  static func name(of content: Block.Verbatim) -> String {
    switch content {
    case .frontMatter: "front-matter"
    case .linkDefinitions: "link-definitions"
    default: content.rawValue
    }
  }

  /// The name of a kind of span, and where it leads.
  static func name(of kind: InlineMarkup.Kind) -> (name: String, destination: String) {
    switch kind {
    case .emphasis: ("emphasis", "")
    case .strong: ("strong", "")
    case .strikethrough: ("strikethrough", "")
    case .code: ("code", "")
    case .link(let destination): ("link", destination)
    case .image(let destination): ("image", destination)
    case .footnoteCall(let label): ("footnote-call", label)
    case .lineBreak: ("line-break", "")
    case .html: ("html", "")
    case .spelling: ("spelling", "")
    }
  }
}
