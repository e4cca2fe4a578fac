/// A picture of a page that readers see.
struct HTMLPicture {
  /// Where it is.
  let source: String
  /// The picture as Markdown shows it.
  let markdown: String

  /// Reads an `img`; `nil` for what only counts readers or stands for a letter.
  init?(_ attributes: HTMLAttributes) {
    let sources = ["data-lazy-src", "data-src", "data-original", "src"].compactMap {
      attributes[$0]
    }
    guard let source = sources.first(where: { !$0.hasPrefix("data:") && !$0.isEmpty }),
      attributes["width"] != "1", attributes["class"]?.contains("emoji") != true
    else { return nil }
    let alt = (attributes["alt"] ?? "").filter { !"[]|\n".contains($0) }
    let target = source.filter { !$0.isWhitespace && !"()|".contains($0) }
    self.source = source
    markdown = "![\(alt)](\(target))"
  }
}
