public import Terminology

/// A term that the article uses: a line of the glossary at the end of the page.
public struct ArticleTerm: Hashable, Sendable {
  /// The entry.
  public var entry: Entry
  /// The name of the glossary it comes from.
  public var glossary: String

  /// Creates a term.
  public init(entry: Entry, glossary: String) {
    self.entry = entry
    self.glossary = glossary
  }
}
