internal import Bilingual
internal import TextModel

/// A piece of Markdown that holds no other block: a paragraph, a heading, a table.
struct MarkdownLeaf {
  /// A line of the leaf.
  struct Line {
    /// The offset of its first byte.
    var start: Int
    /// What stands on it after the signs of lists and quotations, without blanks at its ends.
    var content: TextRange
    /// The offset of its line end.
    var end: Int
  }

  /// What the leaf is.
  enum Kind: Hashable {
    /// A paragraph.
    case paragraph
    /// A heading.
    case heading(level: Int)
    /// What passes through.
    case verbatim(Block.Verbatim)
  }

  /// What it is.
  var kind: Kind
  /// The line of the file on which it begins, counted from 1.
  var number: Int
  /// Its lines; of a heading those with its text only.
  var lines: [Line]
  /// The offset after its last byte, without the line end.
  var end: Int
  /// The marker of the list item that it opens; empty in a later paragraph of an item.
  var marker = ""
  /// How many list items enclose it.
  var listDepth = 0
  /// Whether it stands in a block quotation.
  var isQuoted = false
  /// The label of the note that it belongs to.
  var note: String?

  /// The offset of its first byte.
  var start: Int { lines.first?.start ?? end }
}
