public import Bilingual

/// Writes a document in any of the formats.
public struct PageWriter: Sendable {
  /// The format.
  public var format: PageFormat
  /// What is written and how.
  public var options: PageOptions

  /// Creates a writer.
  public init(format: PageFormat, options: PageOptions = PageOptions()) {
    self.format = format
    self.options = options
  }

  /// The bytes of the file, UTF-8 with a line feed at the end.
  public func write(_ document: BilingualDocument) -> [UInt8] {
    switch format {
    case .markdown where options.targetOnly: EnglishMarkdownWriter(document).article()
    case .markdown: MarkdownPageWriter(document, options: options).page()
    case .html: HTMLPageWriter(document, options: options).page()
    case .json: JSONPageWriter(document, options: options).page(indent: 2)
    case .jsonl: JSONPageWriter(document, options: options).page(indent: nil)
    case .tmx: TMXWriter(document).file()
    case .xliff: XLIFFWriter(document).file()
    case .csv: CSVPageWriter(document).file()
    case .text: TextPageWriter(document, options: options).page()
    }
  }
}
