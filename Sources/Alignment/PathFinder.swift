/// Finds the best path of beads through a lattice, and the share of all paths that a bead has.
struct PathFinder: Sendable {
  private let lattice: Lattice
  private let prior: Prior
  private let italian: [Layout.Opening]
  private let english: [Layout.Opening]

  /// Creates a finder.
  init(_ lattice: Lattice, _ prior: Prior, _ italian: Layout, _ english: Layout) {
    self.lattice = lattice
    self.prior = prior
    self.italian = italian.openings
    self.english = english.openings
  }

  /// A bead by the node at which it ends.
  struct Step: Sendable {
    var row: Int
    var column: Int
    var shape: Int
  }

  private var rows: Int { italian.count }
  private var columns: Int { english.count }

  // MARK: Scores

  /// The log-odds of what the segments after a node open.
  private func boundary(_ row: Int, _ column: Int) -> Double {
    guard row < rows, column < columns else { return 0 }
    return prior.between[Self.pair(italian[row], english[column])]
  }

  private static func pair(_ italian: Layout.Opening, _ english: Layout.Opening) -> Int {
    Int(italian.rawValue) * Layout.Opening.allCases.count + Int(english.rawValue)
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
    let corridor = lattice.corridor
    let node = corridor.index(row, column)
    let end = boundary(row, column)
    for number in BeadShape.all.indices {
      let shape = BeadShape.all[number]
      let from = (row - shape.italian, column - shape.english)
      guard from.0 >= 0, from.1 >= corridor.lower[from.0], from.1 <= corridor.upper[from.0] else {
        continue
      }
      var score = prior.shapes[number] + end
      if number < BeadShape.linking {
        let evidence = lattice.scores[node * BeadShape.linking + number]
        guard evidence > -.infinity else { continue }
        score += Double(evidence)
        if number > 0 { score += inside(row, column, shape) }
      }
      body(number, corridor.index(from.0, from.1), score)
    }
  }

  // MARK: All paths

  /// The share of all paths that each linking bead has, laid out as the lattice's scores, with the
  /// log-odds multiplied by `sharpness`.
  func shares(sharpness: Double) -> [Float] {
    let corridor = lattice.corridor
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
    var shares = Array(repeating: Float(0), count: corridor.count * BeadShape.linking)
    for row in stride(from: rows, through: 0, by: -1) {
      for column in stride(from: corridor.upper[row], through: corridor.lower[row], by: -1) {
        let node = corridor.index(row, column)
        let after = backward[node]
        forEachBead(endingAt: row, column) { shape, from, score in
          let rest = after + score * sharpness
          backward[from] = Logarithm.logSum(backward[from], rest)
          if shape < BeadShape.linking {
            shares[node * BeadShape.linking + shape] = Float(
              Logarithm.exp(forward[from] + rest - whole)
            )
          }
        }
      }
    }
    return shares
  }

  /// The path whose linking beads have the largest shares above `threshold` each.
  func likeliestPath(_ shares: [Float], threshold: Double) -> [Step] {
    path { node, shape, _ in
      shape < BeadShape.linking
        ? Double(shares[node * BeadShape.linking + shape]) - threshold : 0
    }
  }

  // MARK: The best path

  /// The beads of the best path, in order.
  func bestPath() -> [Step] {
    path { _, _, score in score }
  }

  private func path(_ worth: (_ node: Int, _ shape: Int, _ score: Double) -> Double) -> [Step] {
    let corridor = lattice.corridor
    var best = Array(repeating: -Double.infinity, count: corridor.count)
    var chosen = Array(repeating: UInt8(255), count: corridor.count)
    best[0] = 0
    for row in 0...rows {
      for column in corridor.lower[row]...corridor.upper[row] {
        let node = corridor.index(row, column)
        forEachBead(endingAt: row, column) { shape, from, score in
          let total = best[from] + worth(node, shape, score)
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

  /// What a path is made of.
  func counts(_ steps: [Step]) -> PathCounts {
    var counts = PathCounts()
    for step in steps {
      let shape = BeadShape.all[step.shape]
      counts.shapes[step.shape] += 1
      for back in 1..<max(shape.italian, 1) {
        counts.insideItalian[Int(italian[step.row - back].rawValue)] += 1
      }
      for back in 1..<max(shape.english, 1) {
        counts.insideEnglish[Int(english[step.column - back].rawValue)] += 1
      }
      guard step.row < rows, step.column < columns else { continue }
      counts.between[Self.pair(italian[step.row], english[step.column])] += 1
    }
    return counts
  }
}
