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

  /// The number of rows of nodes.
  var rowCount: Int { lower.count }

  /// Whether a node lies in it.
  @inline(__always)
  func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && column >= lower[row] && column <= upper[row]
  }

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

  /// How far the corridor reaches beyond the anchors on either side.
  private static let margin = 10
  /// How many anchors on either side may be wrong without harm.
  private static let tolerance = 2

  /// The corridor for two sides: everything for short texts, the surroundings of anchors for long
  /// ones.
  static func around(_ index: EvidenceIndex, _ model: AlignmentModel) -> Corridor {
    let rows = index.italian.ends.count
    let columns = index.english.ends.count
    guard rows * columns > model.fullLimit else { return full(rows, columns) }
    let anchors = Anchors.chain(index)
    var lower = Array(repeating: 0, count: rows + 1)
    var upper = Array(repeating: columns, count: rows + 1)
    for gap in 0...anchors.count {
      let first = gap == 0 ? 0 : anchors[gap - 1].italian + 1
      let last = gap == anchors.count ? rows : anchors[gap].italian
      let from = gap <= tolerance ? 0 : anchors[gap - 1 - tolerance].english + 1
      let to = gap + tolerance < anchors.count ? anchors[gap + tolerance].english : columns
      fill(
        first...last,
        max(from - margin, 0)...min(to + margin, columns),
        limit: model.gapLimit,
        &lower,
        &upper
      )
    }
    lower[0] = 0
    upper[rows] = columns
    return Corridor(lower: lower, upper: upper)
  }

  /// Opens a rectangle, or of a large one a band along its diagonal.
  private static func fill(
    _ rows: ClosedRange<Int>,
    _ columns: ClosedRange<Int>,
    limit: Int,
    _ lower: inout [Int],
    _ upper: inout [Int]
  ) {
    let isLarge = rows.count * columns.count > limit
    let half = max(32, limit / rows.count / 2)
    for row in rows {
      lower[row] = columns.lowerBound
      upper[row] = columns.upperBound
      guard isLarge else { continue }
      let middle =
        columns.lowerBound + (row - rows.lowerBound) * (columns.count - 1) / max(rows.count - 1, 1)
      lower[row] = max(columns.lowerBound, middle - half)
      upper[row] = min(columns.upperBound, middle + half)
    }
  }

  /// How far the surroundings of a path reach.
  private static let surroundings = 6

  /// The part of the corridor that lies near a path.
  func around(_ steps: [PathFinder.Step]) -> Corridor {
    let reach = Self.surroundings
    var lower = self.lower
    var upper = self.upper
    for row in lower.indices {
      lower[row] = upper[row]
      upper[row] = self.lower[row]
    }
    var nodes = [PathFinder.Step(row: 0, column: 0, shape: 0)]
    nodes += steps
    for node in nodes {
      for row in max(0, node.row - reach)...min(lower.count - 1, node.row + reach) {
        lower[row] = min(lower[row], max(self.lower[row], node.column - reach))
        upper[row] = max(upper[row], min(self.upper[row], node.column + reach))
      }
    }
    return Corridor(lower: lower, upper: upper)
  }
}
