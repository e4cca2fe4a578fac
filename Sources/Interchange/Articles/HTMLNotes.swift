internal import TextModel

/// Knows foot- and endnotes in a page by the names of their anchors.
struct HTMLNotes {
  /// Which way a link inside the page leads.
  enum Direction {
    /// From a call to its note.
    case call
    /// From a note back to its call.
    case back
    /// Somewhere else.
    case elsewhere
  }

  private let tree: HTMLTree

  /// Takes the page.
  init(_ tree: HTMLTree) {
    self.tree = tree
  }

  private static let backNames = [
    "#fnref", "#_ftnref", "#_ednref", "#ref", "#cite_ref", "#footnote-ref", "#rif",
  ]
  private static let callNames = [
    "#fn", "#_ftn", "#_edn", "#footnote", "#note", "#nota", "#cite_note", "#easy-footnote",
  ]

  /// Which way a link to a place in the page leads.
  static func direction(of href: String) -> Direction {
    let target = href.lowercased()
    if backNames.contains(where: { target.hasPrefix($0) }) { return .back }
    return callNames.contains { target.hasPrefix($0) } ? .call : .elsewhere
  }

  /// The number of a note in what a call shows: `1`, `[1]`, `(1)`.
  static func label(in text: String) -> String? {
    let label = text.filter { !"[]() ".contains($0) }
    guard !label.isEmpty, label.utf8.count <= 4,
      label.utf8.allSatisfy({ $0.isASCIIDigit || $0 == 0x2A })
    else { return nil }
    return label
  }

  /// The label of the note that an element holds.
  func label(of index: Int, _ element: HTMLElement) -> String? {
    guard element == .li || element == .div || element == .p else { return nil }
    let node = tree.nodes[index]
    guard node.range.count > 8 else { return nil }
    let attributes = HTMLAttributes(tree.bytes, node.range)
    guard let name = attributes["id"]?.lowercased(),
      ["fn", "ftn", "edn", "footnote", "cite_note", "note-", "nota-"].contains(where: {
        name.hasPrefix($0)
      })
    else { return nil }
    let digits = name.filter { $0.isASCII && $0.isNumber }
    return digits.isEmpty || digits.utf8.count > 4 ? nil : digits
  }

  /// Raised figures and endings as single characters: `m²`, `1º`; `nil` for anything else.
  func raised(_ index: Int, afterDigit isAfterDigit: Bool) -> String? {
    let node = tree.nodes[index]
    guard node.end - index == 2, tree.nodes[index + 1].element == nil else { return nil }
    let text = tree.text(of: index)
    let figures = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    switch text {
    case "o" where isAfterDigit: return "º"
    case "a" where isAfterDigit: return "ª"
    default:
      guard !text.isEmpty, text.utf8.count <= 3, text.utf8.allSatisfy(\.isASCIIDigit) else {
        return nil
      }
      return String(text.utf8.map { figures[Int($0 - 0x30)] })
    }
  }
}
