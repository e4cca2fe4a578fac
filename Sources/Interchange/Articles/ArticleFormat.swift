public import TextModel

/// The kinds of file an article may come in.
public enum ArticleFormat: String, Hashable, Sendable, CaseIterable {
  /// Plain text.
  case plainText = "text"
  /// Markdown: CommonMark with the extensions of GitHub.
  case markdown
  /// A saved web page.
  case html

  /// The format of a file, by the ending of its name, else by what stands in it.
  ///
  /// A text that opens as a web page is one, whatever its name.
  public static func detect(fileName: String?, _ text: SourceText) -> ArticleFormat {
    let bytes = text.bytes
    if opensAsPage(bytes) { return .html }
    if let fileName, let format = byEnding(fileName) { return format }
    if elementCount(bytes) >= 2 { return .html }
    return hasMarkdownSigns(bytes) ? .markdown : .plainText
  }

  private static func byEnding(_ fileName: String) -> ArticleFormat? {
    guard let point = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch fileName[fileName.index(after: point)...].lowercased() {
    case "txt", "text": return .plainText
    case "md", "markdown", "mdown", "mkd", "mdx", "qmd", "rmd": return .markdown
    case "html", "htm", "xhtml", "shtml": return .html
    default: return nil
    }
  }

  /// How much of a text without a telling name is looked at.
  private static let sample = 65_536

  private static func opensAsPage(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
    return ["<!doctype html", "<html", "<head", "<body"].contains {
      bytes.hasPrefix($0, at: offset, ignoringCase: true)
    }
  }

  private static func elementCount(_ bytes: [UInt8]) -> Int {
    var count = 0
    for offset in 0..<min(bytes.count, sample) where bytes[offset] == UInt8(ascii: "<") {
      let isBlock = ["p>", "p ", "div", "h1", "h2", "article", "main", "section", "ul>", "table"]
        .contains { bytes.hasPrefix($0, at: offset + 1, ignoringCase: true) }
      if isBlock { count += 1 }
    }
    return count
  }

  /// Whether signs stand in the text that plain text hardly has.
  ///
  /// They are front matter, headings with `#`, links, notes, strong emphasis and fences. One sign may
  /// be chance; two are not.
  private static func hasMarkdownSigns(_ bytes: [UInt8]) -> Bool {
    if bytes.hasPrefix("---\n", at: 0) || bytes.hasPrefix("+++\n", at: 0) { return true }
    var signs = 0
    var lineStart = true
    for offset in 0..<min(bytes.count, sample) {
      let byte = bytes[offset]
      if lineStart {
        let isSign = ["# ", "## ", "### ", "```", "[^", "> "].contains {
          bytes.hasPrefix($0, at: offset)
        }
        if isSign { signs += 1 }
      } else if byte == UInt8(ascii: "]"), bytes.hasPrefix("](", at: offset) {
        signs += 1
      } else if byte == UInt8(ascii: "*"), bytes.hasPrefix("**", at: offset) {
        signs += 1
      } else if byte == UInt8(ascii: "["), bytes.hasPrefix("[^", at: offset) {
        signs += 1
      }
      if signs >= 2 { return true }
      lineStart = byte == 0x0A
    }
    return false
  }
}
