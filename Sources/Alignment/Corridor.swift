/// For each number of Italian segments passed, the English ones that may have been passed by then.
///
/// Both bounds never fall from one row to the next, and neighbouring rows overlap, so a path
/// through the corridor exists.
struct Corridor: Sendable {
  /// The first node of each row.
  private(set) var lower: [Int]
  /// The last node of each row.
  private(set) var upper: [Int]
  /// Where the nodes of each row begin when all are laid end to end.
  private(set) var starts: [Int]

  /// The number of nodes.
  var count: Int { starts[lower.count] }

  /// The index of a node.
  @inline(__always)
  func index(_ row: Int, _ column: Int) -> Int { starts[row] + column - lower[row] }

  /// Creates a corridor whose rows are widened where needed to be in order and to overlap.
  init(lower: [Int], upper: [Int]) {
    var lower = lower
    var upper = upper
    for row in stride(from: 1, to: upper.count, by: 1) {
      upper[row] = max(upper[row], upper[row - 1])
    }
    for row in stride(from: lower.count - 2, through: 0, by: -1) {
      lower[row] = min(lower[row], lower[row + 1])
    }
    for row in stride(from: 1, to: lower.count, by: 1) where lower[row] > upper[row - 1] {
      upper[row - 1] = lower[row]
    }
    var starts = [0]
    starts.reserveCapacity(lower.count + 1)
    for row in lower.indices { starts.append(starts[row] + upper[row] - lower[row] + 1) }
    self.lower = lower
    self.upper = upper
    self.starts = starts
  }

  /// The corridor that holds everything.
  static func full(_ rows: Int, _ columns: Int) -> Corridor {
    Corridor(
      lower: Array(repeating: 0, count: rows + 1),
      upper: Array(repeating: columns, count: rows + 1)
    )
  }
}
