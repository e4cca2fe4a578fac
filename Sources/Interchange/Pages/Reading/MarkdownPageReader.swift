import Bilingual
import Terminology
public import TextModel

/// Reads a page back that ``PageWriter`` wrote in Markdown, after a person has worked on it.
///
/// Cells may be edited, rows moved, added, removed and merged, tables laid out anew by an editor; the
/// comments of the page say which English a person wrote and which Italian was changed. A row with `✓`
/// behind its number counts as a person's, too.
public struct MarkdownPageReader: Sendable {
  /// Creates a reader.
  public init() {}

  /// Whether a file is a page of fronte: its first lines hold the comment of one.
  public static func isPage(_ bytes: [UInt8]) -> Bool {
    let head = Array(bytes.prefix(65_536))
    return head.string(TextRange(0, head.count)).utf8.containsRun("<!-- fronte page ")
  }

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - text: The page.
  ///   - fileName: The file's name for messages.
  /// - Returns: The page as a value, and what a person did to it.
  /// - Throws: ``PageError`` if there are no rows in it, a row has too many cells, or a newer version
  ///   wrote it.
  public func read(_ text: SourceText, fileName: String) throws(PageError) -> PageReading {
    let hasMark = text.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = hasMark ? SourceText(repairing: Array(text.bytes.dropFirst(3))) : text
    let matter = FrontMatter(text.bytes)
    let scanner = MarkdownPageScanner(text, firstLine: matter?.lines ?? 0)
    var errors = scanner.errors.map {
      Diagnostic(.error, file: fileName, line: $0.line, message: $0.message)
    }
    if let first = scanner.head.first, !first.hasPrefix("<!-- fronte page 1") {
      let message = "a newer version of fronte wrote this page"
      errors.insert(Diagnostic(.error, file: fileName, line: 1, message: message), at: 0)
    }
    let hasRows = scanner.elements.contains {
      if case .row = $0 { true } else { false }
    }
    if !hasRows, errors.isEmpty, scanner.head.isEmpty {
      let message = "this is no page of fronte: no table with the columns Italiano and English"
      errors.append(Diagnostic(.error, file: fileName, message: message))
    }
    guard errors.isEmpty else { throw PageError(errors) }
    var assembly = PageAssembly(text, scanner, fileName: fileName)
    return assembly.reading(frontMatter: matter.map { text[$0.range] })
  }
}
