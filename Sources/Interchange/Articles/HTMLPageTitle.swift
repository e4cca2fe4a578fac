internal import TextModel

/// The title that a page gives itself in its head.
struct HTMLPageTitle {
  private let tree: HTMLTree

  /// Takes a page.
  init(_ tree: HTMLTree) {
    self.tree = tree
  }

  /// The title without the name of the site.
  var text: String {
    for (index, node) in tree.nodes.enumerated() {
      if node.element == .meta {
        let attributes = HTMLAttributes(tree.bytes, node.range)
        if attributes["property"] == "og:title", let title = attributes["content"] { return title }
      }
      if node.element == .body { break }
      if index > 5000 { break }
    }
    guard let index = tree.nodes.firstIndex(where: { $0.element == .title }) else { return "" }
    let title = tree.text(of: index)
    for separator in [" | ", " – ", " — ", " - "] {
      let parts = title.split(separator: separator)
      if parts.count > 1, let first = parts.first, first.utf8.count >= 10 { return String(first) }
    }
    return title
  }
}
