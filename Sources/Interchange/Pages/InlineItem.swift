import Bilingual
import TextModel

/// What a stretch of a line bears on the page.
enum InlineStyle: Hashable {
  /// A link; opening and closing are its Markdown.
  case link(destination: String, opening: String, closing: String)
  /// A code span.
  case code
  /// Strong emphasis.
  case strong
  /// Emphasis.
  case emphasis
  /// Text struck through.
  case strikethrough
  /// A term, by the index of its use in the row.
  case term(use: Int)
  /// A mark, by its index in the row.
  case mark(Int)

  /// Whether the style is set with delimiters that must touch a word, as Markdown's emphasis is.
  var isEmphatic: Bool {
    switch self {
    case .strong, .emphasis, .strikethrough, .term: true
    case .link, .code, .mark: false
    }
  }

  /// The order of styles that cover the same text, from the outside in.
  var nestingRank: Int {
    switch self {
    case .link: 0
    case .mark: 1
    case .term: 2
    case .strong: 3
    case .emphasis: 4
    case .strikethrough: 5
    case .code: 6
    }
  }

  /// Whether the style must not be cut in two by another.
  var isWhole: Bool {
    switch self {
    case .link, .code: true
    default: false
    }
  }
}

/// A piece of a composed line, in the order in which it is written.
enum InlineItem: Hashable {
  /// A style begins.
  case open(InlineStyle)
  /// A style ends.
  case close(InlineStyle)
  /// Text of the line.
  case text(TextRange)
  /// Something that is not text of the line.
  case insert(InlineInsert)
}

/// Something that stands on the page at a place of a line, but is not part of its text.
enum InlineInsert: Hashable {
  /// A picture, as the Markdown that shows it.
  case image(destination: String, markdown: String)
  /// A tag or comment of HTML.
  case html(String)
  /// A call to the note of a term, by the term's index in the document.
  case termNote(Int)
  /// A sign of the page: the brackets around an unknown word.
  case sign(String)
}
