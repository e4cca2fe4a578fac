/// A format in which a page can be written.
public enum PageFormat: String, Hashable, Sendable, CaseIterable {
  /// GitHub Flavored Markdown, the form in which a page is edited and read back.
  case markdown
  /// One HTML file that needs nothing else.
  case html
  /// The whole document as JSON, laid out for reading.
  case json
  /// The whole document as JSON on one line, so that several documents make JSON Lines.
  case jsonl
  /// A translation memory, TMX 1.4b.
  case tmx
  /// XLIFF 2.1 with its glossary module.
  case xliff
  /// A table with a header, RFC 4180.
  case csv
  /// Plain text.
  case text

  /// The usual ending of a file of the format, without a point.
  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .html: "html"
    case .json: "json"
    case .jsonl: "jsonl"
    case .tmx: "tmx"
    case .xliff: "xlf"
    case .csv: "csv"
    case .text: "txt"
    }
  }
}
