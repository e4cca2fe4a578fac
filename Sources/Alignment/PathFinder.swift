/// Finds the best path of beads through a lattice, and the share of all paths that a bead has.
struct PathFinder: Sendable {
  private let lattice: Lattice
  /// The nodes that are looked at.
  private let corridor: Corridor
  private let prior: Prior
  private let italian: [Layout.Opening]
  private let english: [Layout.Opening]

  /// Creates a finder that looks at all nodes, or only at those of a narrower corridor.
  init(
    _ lattice: Lattice,
    _ prior: Prior,
    _ italian: Layout,
    _ english: Layout,
    within corridor: Corridor? = nil
  ) {
    self.lattice = lattice
    self.corridor = corridor ?? lattice.corridor
    self.prior = prior
    self.italian = italian.openings
    self.english = english.openings
  }

  /// A bead by the node at which it ends.
  struct Step: Sendable {
    var row: Int
    var column: Int
    var shape: Int

    /// The Italian segments.
    var rows: Range<Int> { (row - BeadShape.all[shape].italian)..<row }
    /// The English segments.
    var columns: Range<Int> { (column - BeadShape.all[shape].english)..<column }
  }

  private var rows: Int { italian.count }
  private var columns: Int { english.count }

  // MARK: Scores

  /// The log-odds of what the segments after a node open.
  private func boundary(_ row: Int, _ column: Int) -> Double {
    guard row < rows, column < columns else { return 0 }
    return prior.between[Layout.pair(italian[row], english[column])]
  }

  private func inside(_ row: Int, _ column: Int, _ shape: BeadShape) -> Double {
    var sum = 0.0
    for back in 1..<max(shape.italian, 1) {
      sum += prior.insideItalian[Int(italian[row - back].rawValue)]
    }
    for back in 1..<max(shape.english, 1) {
      sum += prior.insideEnglish[Int(english[column - back].rawValue)]
    }
    return sum
  }

  /// Calls `body` with each bead that ends at a node: its shape, where it comes from, its score.
  @inline(__always)
  private func forEachBead(
    endingAt row: Int,
    _ column: Int,
    _ body: (_ shape: Int, _ from: Int, _ score: Double) -> Void
  ) {
    let base = lattice.corridor.index(row, column) * BeadShape.linking
    let end = boundary(row, column)
    for number in BeadShape.all.indices {
      let shape = BeadShape.all[number]
      let from = (row - shape.italian, column - shape.english)
      guard corridor.contains(from.0, from.1) else { continue }
      var score = prior.shapes[number] + end
      if number < BeadShape.linking {
        let evidence = lattice.scores[base + number]
        guard evidence > -.infinity else { continue }
        score += Double(evidence)
        if number > 0 { score += inside(row, column, shape) }
      }
      body(number, corridor.index(from.0, from.1), score)
    }
  }

  // MARK: All paths

  /// The shares of all paths that each step of a path has, with the log-odds multiplied by
  /// `sharpness`.
  func shares(of steps: [Step], sharpness: Double) -> [Double] {
    var forward = Array(repeating: -Double.infinity, count: corridor.count)
    var backward = forward
    forward[0] = 0
    backward[corridor.count - 1] = 0
    for row in 0...rows {
      for column in corridor.lower[row]...corridor.upper[row] {
        let node = corridor.index(row, column)
        forEachBead(endingAt: row, column) { _, from, score in
          forward[node] = Logarithm.logSum(forward[node], forward[from] + score * sharpness)
        }
      }
    }
    let whole = forward[corridor.count - 1]
    var shares = Array(repeating: 0.0, count: steps.count)
    var number = steps.count - 1
    for row in stride(from: rows, through: 0, by: -1) {
      for column in stride(from: corridor.upper[row], through: corridor.lower[row], by: -1) {
        let node = corridor.index(row, column)
        let after = backward[node]
        let isOnPath =
          number >= 0 && steps[number].row == row && steps[number].column == column
        forEachBead(endingAt: row, column) { shape, from, score in
          let rest = after + score * sharpness
          backward[from] = Logarithm.logSum(backward[from], rest)
          if isOnPath, steps[number].shape == shape {
            shares[number] = min(1, Logarithm.exp(forward[from] + rest - whole))
          }
        }
        if isOnPath { number -= 1 }
      }
    }
    return shares
  }

  // MARK: The best path

  /// The beads of the best path, in order.
  func bestPath() -> [Step] {
    var best = Array(repeating: -Double.infinity, count: corridor.count)
    var chosen = Array(repeating: UInt8(255), count: corridor.count)
    best[0] = 0
    for row in 0...rows {
      for column in corridor.lower[row]...corridor.upper[row] {
        let node = corridor.index(row, column)
        forEachBead(endingAt: row, column) { shape, from, score in
          let total = best[from] + score
          if total > best[node] {
            best[node] = total
            chosen[node] = UInt8(shape)
          }
        }
      }
    }
    var steps: [Step] = []
    var row = rows
    var column = columns
    while row > 0 || column > 0 {
      let number = chosen[corridor.index(row, column)]
      guard number < 255 else { break }
      let shape = BeadShape.all[Int(number)]
      steps.append(Step(row: row, column: column, shape: Int(number)))
      row -= shape.italian
      column -= shape.english
    }
    return steps.reversed()
  }
}
