/// Gives each row of a page a name of its own: the one it bears, or the next free number.
struct RowNames {
  private var taken: Set<String> = []
  private var next = 1

  /// Starts with no names.
  init() {}

  /// Starts behind the highest number of a page.
  init(_ elements: [PageElement]) {
    for element in elements {
      guard case .row(let row) = element, row.id.utf8.count < 10, let number = Int(row.id) else {
        continue
      }
      next = max(next, number + 1)
    }
  }

  /// The name of a row, and whether another had it already.
  mutating func name(for row: WrittenRow) -> (name: String, isRepeated: Bool) {
    if !row.id.isEmpty, taken.insert(row.id).inserted { return (row.id, false) }
    while !taken.insert(String(next)).inserted { next += 1 }
    return (String(next), !row.id.isEmpty)
  }
}
