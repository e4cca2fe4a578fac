public import Bilingual

/// Reads an article from the bytes of a file, whatever its encoding and format.
public struct ArticleReader: Sendable {
  private let isKnownWord: (@Sendable (String) -> Bool)?

  /// Creates a reader.
  ///
  /// - Parameter isKnownWord: Tells whether a lower-case Italian word exists; see
  ///   ``PlainTextReader/init(isKnownWord:)``.
  public init(isKnownWord: (@Sendable (String) -> Bool)? = nil) {
    self.isKnownWord = isKnownWord
  }

  /// Reads the article that `bytes` hold.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - fileName: Its name, whose ending tells the format; `nil` for standard input.
  ///   - format: The format, where it is known.
  /// - Returns: The article, with the decoder's warnings before the reader's.
  /// - Throws: ``ArticleError`` when the bytes are not text.
  public func read(
    _ bytes: [UInt8],
    fileName: String? = nil,
    format: ArticleFormat? = nil
  ) throws(ArticleError) -> Article {
    let decoded = try TextDecoder.decode(bytes)
    var article =
      switch format ?? ArticleFormat.detect(fileName: fileName, decoded.text) {
      case .plainText: PlainTextReader(isKnownWord: isKnownWord).read(decoded.text)
      case .markdown: MarkdownReader().read(decoded.text)
      case .html: HTMLReader().read(decoded.text)
      }
    article.warnings = decoded.warnings + article.warnings
    return article
  }
}
