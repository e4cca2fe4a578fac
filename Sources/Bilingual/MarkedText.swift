public import TextModel

/// A line of text with its inline markup: one side of a row.
public struct MarkedText: Hashable, Sendable {
  /// The text, markup taken away; one line.
  public var text: SourceText
  /// The markup, as spans of ``text``, properly nested and in the order in which they open.
  public var markup: [InlineMarkup]

  /// Creates a marked text.
  public init(_ text: SourceText, markup: [InlineMarkup] = []) {
    self.text = text
    self.markup = markup
  }

  /// Creates a text without markup.
  public init(_ string: String) {
    self.init(SourceText(string))
  }

  /// Whether there is no text.
  public var isEmpty: Bool { text.bytes.isEmpty }
}
