/// Where in the structure of a page the next block stands.
struct HTMLContext {
  /// A list that is open.
  struct List {
    /// Whether its items are numbered.
    var isOrdered: Bool
    /// The number of the next item.
    var next: Int
  }

  /// The level of the heading that is open.
  var headingLevel: Int?
  /// The lists that are open, outermost first.
  var lists: [List] = []
  /// The marker of the item that is open; empty once its first paragraph is made.
  var marker: String?
  /// How many block quotations are open.
  var quoteDepth = 0
  /// How many captions are open.
  var captionDepth = 0
  /// How many bylines and the like are open.
  var creditDepth = 0
  /// The labels of the notes that are open.
  var notes: [String] = []

  /// Begins an item of the innermost list.
  mutating func beginItem() {
    guard let last = lists.indices.last, lists[last].isOrdered else {
      marker = "-"
      return
    }
    marker = "\(lists[last].next)."
    lists[last].next += 1
  }

  /// What stands before each line of the block.
  var linePrefix: String {
    String(repeating: "> ", count: min(quoteDepth, 8))
  }

  /// The blanks before the marker of an item of the innermost list.
  var itemIndent: String {
    var width = 0
    for list in lists.dropLast().prefix(16) { width += list.isOrdered ? 3 : 2 }
    return String(repeating: " ", count: width)
  }
}
