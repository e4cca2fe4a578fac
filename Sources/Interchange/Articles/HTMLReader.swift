public import Bilingual
public import TextModel

/// Reads an article from a saved web page.
///
/// The article is found by the page's elements, then by its classes, else where most of the prose
/// stands. Menus, boxes, scripts and comments are left out and reported. The blocks' source is
/// Markdown.
public struct HTMLReader: Sendable {
  /// Creates a reader.
  public init() {}

  /// Reads an article; every text is one.
  ///
  /// - Complexity: O(*n*) in the bytes, however deep the elements are nested.
  public func read(_ text: SourceText) -> Article {
    let tree = HTMLTree(text.bytes)
    var composer = HTMLComposer(tree, HTMLArticleFinder(tree))
    return composer.compose()
  }
}
