/// How often the beads of a path have each shape, and what their segments open.
struct PathCounts: Sendable {
  /// Beads of each shape.
  var shapes = Array(repeating: 0.0, count: BeadShape.all.count)
  /// Boundaries between beads, by Italian opening × 3 + English opening.
  var between = Array(repeating: 0.0, count: 9)
  /// Italian segments inside beads, the first excepted.
  var insideItalian = [0.0, 0, 0]
  /// English segments inside beads, the first excepted.
  var insideEnglish = [0.0, 0, 0]

  /// Counts nothing yet.
  init() {}

  /// Counts the steps of a path.
  init(_ steps: [PathFinder.Step], _ italian: Layout, _ english: Layout) {
    for step in steps {
      let shape = BeadShape.all[step.shape]
      shapes[step.shape] += 1
      for back in 1..<max(shape.italian, 1) {
        insideItalian[Int(italian.openings[step.row - back].rawValue)] += 1
      }
      for back in 1..<max(shape.english, 1) {
        insideEnglish[Int(english.openings[step.column - back].rawValue)] += 1
      }
      guard step.row < italian.openings.count, step.column < english.openings.count else {
        continue
      }
      between[Layout.pair(italian.openings[step.row], english.openings[step.column])] += 1
    }
  }
}
