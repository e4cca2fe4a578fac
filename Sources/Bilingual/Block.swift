public import TextModel

/// A piece of an article that stands by itself: a heading, a paragraph, a list item, a table.
///
/// No sentence goes over the end of a block.
public struct Block: Hashable, Sendable {
  /// What a block is.
  public enum Kind: Hashable, Sendable {
    /// A heading or headline; 1 is the highest level.
    case heading(level: Int)
    /// A paragraph.
    case paragraph
    /// A paragraph of a list item with the marker as written (`-`, `2.`, empty for a second
    /// paragraph of the item); the outermost list has depth 1.
    case listItem(marker: String, depth: Int)
    /// A paragraph of a block quotation.
    case quote
    /// The caption of a picture or table.
    case caption
    /// A cell of a table that has words; the row of the table's head and the first column are 0.
    ///
    /// The cells of a table follow one another, only the first with a ``Block/separator``. What
    /// stands between them, bars, the line under the head, cells without words, is the
    /// ``Block/lead`` of the next; the rest of the table is the ``Block/tail`` of the last.
    case tableCell(row: Int, column: Int)
    /// A paragraph of a foot- or endnote.
    case footnote(label: String)
    /// A line about the article, not of it: byline, kicker, time stamp, agency code, source.
    ///
    /// It holds no sentence to translate, but is kept where it stands.
    case credit
    /// What passes through as it is, without prose: its ``Block/text`` is empty.
    case verbatim(Verbatim)
  }

  /// What passes through byte-identical.
  public enum Verbatim: String, Hashable, Sendable {
    /// YAML or TOML at the head of a Markdown file.
    case frontMatter
    /// Fenced or indented code.
    case code
    /// A table without words.
    case table
    /// A picture that stands alone.
    case image
    /// A block of HTML.
    case html
    /// A thematic break.
    case rule
    /// Definitions of link destinations.
    case linkDefinitions
  }

  /// What the block is.
  public var kind: Kind
  /// The line of the file on which it begins, counted from 1.
  public var line: Int
  /// The prose: markup taken away, hard-wrapped lines joined by blanks.
  ///
  /// A line feed stands where the author broke the line; sentences do not go over it.
  public var text: SourceText
  /// What was taken away, as spans of ``text``.
  public var markup: [InlineMarkup]
  /// What the source has before the prose: `## `, `- `, `> `, an indent.
  public var lead: String
  /// What the source has after the prose: closing `##`, the underline of a heading, trailing blanks.
  public var tail: String
  /// The block as the source has it, without the line end after it; for an article that was HTML,
  /// its Markdown.
  public var source: String
  /// What the source has between the block before and this one: line ends, blank lines, and lines
  /// that were left out.
  public var separator: String

  /// Creates a block of prose; its source is put together from the parts.
  public init(
    _ kind: Kind,
    line: Int,
    text: SourceText,
    markup: [InlineMarkup] = [],
    lead: String = "",
    tail: String = "",
    separator: String = ""
  ) {
    self.kind = kind
    self.line = line
    self.text = text
    self.markup = markup
    self.lead = lead
    self.tail = tail
    self.separator = separator
    source = lead + InlineMarkup.source(of: text, with: markup) + tail
  }

  /// Creates a block that passes through.
  public init(verbatim: Verbatim, line: Int, source: String, separator: String = "") {
    kind = .verbatim(verbatim)
    self.line = line
    text = SourceText("")
    markup = []
    lead = ""
    tail = ""
    self.source = source
    self.separator = separator
  }

  /// Whether the block holds sentences to translate.
  public var isProse: Bool {
    switch kind {
    case .credit, .verbatim: false
    default: true
    }
  }

  /// Whether the block is a heading or headline.
  public var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// Whether the text is written like a headline, often without subject or article: a heading, a
  /// cell of a table.
  public var isNominal: Bool {
    switch kind {
    case .heading, .tableCell: true
    default: false
    }
  }

  /// The source put together again from the prose and its markup; always equal to ``source``.
  public var reassembled: String {
    if case .verbatim = kind { return source }
    return lead + InlineMarkup.source(of: text, with: markup) + tail
  }

  /// The markup of a range of the prose, clipped to it; offsets count from the range's start.
  ///
  /// - Complexity: O(*m*) in the spans of the block.
  public func markup(in range: TextRange) -> [InlineMarkup] {
    InlineMarkup.clip(markup, to: range)
  }

  /// The line of the file, counted from 1, on which the byte at `offset` of the prose stands; for an
  /// article that was HTML, the line on which the block begins.
  public func line(at offset: Int) -> Int {
    var line = line + Self.lineEnds(in: lead)
    for span in markup where span.range.lowerBound < offset {
      line += Self.lineEnds(in: span.opening)
      if span.range.upperBound < offset { line += Self.lineEnds(in: span.closing) }
    }
    return line
  }

  private static func lineEnds(in string: String) -> Int {
    string.utf8.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
  }
}
