public import Bilingual
public import TextModel

/// Reads an article from Markdown: CommonMark with front matter and GitHub's tables, notes and
/// strikethrough.
///
/// What is not prose passes through; the file can be put together again byte for byte
/// (``Article/source``).
public struct MarkdownReader: Sendable {
  /// Creates a reader.
  public init() {}

  /// Reads an article; every text is one.
  ///
  /// - Complexity: O(*n* log *n*) in the bytes.
  public func read(_ text: SourceText) -> Article {
    let matter = FrontMatter(text.bytes)
    var parser = MarkdownBlockParser(text.bytes)
    let leaves = parser.parse(from: matter?.end ?? 0, firstLine: (matter?.lines ?? 0) + 1)
    var composer = MarkdownComposer(text)
    return composer.compose(leaves, after: matter)
  }
}
