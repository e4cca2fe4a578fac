/// The evidence for each bead that may end at each node of a corridor, as log-odds of a translation
/// against windows that have nothing to do with each other.
struct Lattice: Sendable {
  /// The nodes.
  let corridor: Corridor
  /// For each node what the words say for the linking shapes; minus infinity where one does not fit.
  private let lexical: [Float]
  /// For each node the scores of the linking shapes, all evidence taken together.
  private(set) var scores: [Float]
  private let freeShares: [Double]

  /// Scans the words; ``weigh(_:_:_:)`` takes the other evidence in.
  init(_ corridor: Corridor, _ index: EvidenceIndex, _ model: AlignmentModel) {
    self.corridor = corridor
    let count = corridor.count * BeadShape.linking
    var lexical = Array(repeating: -Float.infinity, count: count)
    var scanner = PairScanner(index)
    for row in index.italian.ends.indices {
      // The pairs of this row lie between the node rows `row` and `row + 1`.
      scanner.scan(row, corridor.lower[row]..<corridor.upper[row + 1])
      for column in corridor.lower[row + 1]...corridor.upper[row + 1] where column > 0 {
        let base = corridor.index(row + 1, column) * BeadShape.linking
        for number in 0..<BeadShape.linking {
          let shape = BeadShape.all[number]
          guard corridor.contains(row + 1 - shape.italian, column - shape.english) else { continue }
          lexical[base + number] = scanner.score(shape, column)
        }
      }
    }
    self.lexical = lexical
    scores = lexical
    freeShares = (0..<BeadShape.linking).map { number in
      number == 0 ? model.freeShare : model.freeShare * model.mergedFreeShare
    }
  }

  /// Adds lengths and units to the words; some translations are so free that none of it counts.
  mutating func weigh(_ lengths: LengthModel, _ units: UnitModel, _ model: AlignmentModel) {
    let floors = freeShares.map(Logarithm.log)
    // Lengths and units cannot lift what lies further below.
    let reach = 16.0
    for row in 1..<corridor.rowCount {
      for column in corridor.lower[row]...corridor.upper[row] where column > 0 {
        let base = corridor.index(row, column) * BeadShape.linking
        for number in 0..<BeadShape.linking {
          let words = Double(lexical[base + number])
          guard words > -.infinity else { continue }
          guard words > floors[number] - reach else {
            scores[base + number] = Float(floors[number])
            continue
          }
          let shape = BeadShape.all[number]
          let length = lengths.score(shape, italianEnd: row, englishEnd: column)
          let unit = units.score(number, shape, italianEnd: row, englishEnd: column)
          let score = words + length * model.lengthScale + unit * model.unitScale
          scores[base + number] = Float(Logarithm.logSum(score, floors[number]))
        }
      }
    }
  }
}
