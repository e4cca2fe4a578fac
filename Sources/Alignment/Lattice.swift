/// The evidence for each bead that may end at each node of a corridor, as log-odds of a translation
/// against two windows that have nothing to do with each other.
struct Lattice: Sendable {
  /// The nodes.
  let corridor: Corridor
  /// For each node the scores of the linking shapes; minus infinity where a shape does not fit.
  private(set) var scores: [Float]

  init(
    _ corridor: Corridor,
    _ index: EvidenceIndex,
    _ lengths: LengthModel,
    _ units: UnitModel,
    _ model: AlignmentModel
  ) {
    self.corridor = corridor
    scores = Array(repeating: -.infinity, count: corridor.count * BeadShape.linking)
    var scanner = PairScanner(index, columns: index.english.ends.count)
    let shapes = Array(BeadShape.all[..<BeadShape.linking])
    for row in index.italian.ends.indices {
      // Cells of this row lie between node rows `row` and `row + 1`.
      scanner.scan(row, corridor.lower[row]..<corridor.upper[row + 1])
      let first = max(corridor.lower[row + 1], 1)
      guard first <= corridor.upper[row + 1] else { continue }
      for column in first...corridor.upper[row + 1] {
        let base = corridor.index(row + 1, column) * BeadShape.linking
        for (number, shape) in shapes.enumerated() {
          let from = (row + 1 - shape.italian, column - shape.english)
          guard from.0 >= 0, from.1 >= corridor.lower[from.0], from.1 <= corridor.upper[from.0]
          else { continue }
          guard let lexical = scanner.score(shape, column) else { continue }
          let length = lengths.score(shape, italianEnd: row + 1, englishEnd: column)
          var score = Double(lexical)
          score += length * model.lengthScale
          score +=
            units.score(number, shape, italianEnd: row + 1, englishEnd: column) * model.unitScale
          let free = number == 0 ? model.freeShare : model.freeShare * model.mergedFree
          if free > 0 {
            score = Logarithm.logSum(score + Logarithm.log(1 - free), Logarithm.log(free))
          }
          scores[base + number] = Float(score)
        }
      }
    }
  }
}
