/// Why bytes could not be read as an article.
public enum ArticleError: Error, Hashable, Sendable {
  /// The bytes are those of a known kind of file that holds no plain text, such as a PDF document.
  case otherFormat(name: String)
  /// The bytes are no text in any encoding that is read.
  case notText
}

extension ArticleError: CustomStringConvertible {
  /// What is wrong and what to do, without a final period.
  public var description: String {
    switch self {
    case .otherFormat(let name):
      "this is \(name), not a text; save it as text, Markdown or HTML first"
    case .notText:
      "this is not a text in UTF-8, UTF-16 or Windows-1252"
    }
  }
}
