/// How well the numbers of sentences and parts in two windows agree, against chance.
struct UnitModel: Sendable {
  private let italian: [Int]
  private let english: [Int]
  /// Log-odds by linking shape and difference of the units.
  private let odds: [[Double]]
  private static let reach = 3

  init(_ italian: Layout, _ english: Layout, _ model: AlignmentModel) {
    self.italian = italian.units
    self.english = english.units
    let italianShares = Self.shares(italian.units)
    let englishShares = Self.shares(english.units)
    odds = BeadShape.all[..<BeadShape.linking].map { shape in
      let chance = Self.differences(
        Self.sums(italianShares, shape.italian),
        Self.sums(englishShares, shape.english)
      )
      let expected = Self.expected(shape, model.unitSpread)
      return zip(expected, chance).map { Logarithm.log($0 / $1) }
    }
  }

  /// How often a segment has each number of units, from 0.
  private static func shares(_ units: [Int]) -> [Double] {
    var counts = Array(repeating: 0.0, count: Layout.most + 1)
    counts[1] = 9
    counts[2] = 1
    for unit in units { counts[unit] += 1 }
    let total = counts.reduce(0, +)
    return counts.map { $0 / total }
  }

  private static func sums(_ shares: [Double], _ segments: Int) -> [Double] {
    var sums = [1.0]
    for _ in 0..<segments {
      var next = Array(repeating: 0.0, count: sums.count + shares.count - 1)
      for (a, share) in sums.enumerated() {
        for (b, other) in shares.enumerated() { next[a + b] += share * other }
      }
      sums = next
    }
    return sums
  }

  private static func differences(_ italian: [Double], _ english: [Double]) -> [Double] {
    var result = Array(repeating: 0.003, count: 2 * reach + 1)
    for (a, share) in italian.enumerated() {
      for (b, other) in english.enumerated() {
        result[min(max(a - b, -reach), reach) + reach] += share * other
      }
    }
    let total = result.reduce(0, +)
    return result.map { $0 / total }
  }

  /// What is expected of translations: no difference, or that of the segments, or one between.
  private static func expected(_ shape: BeadShape, _ spread: Double) -> [Double] {
    let segments = shape.italian - shape.english
    var result = Array(repeating: spread / 5, count: 2 * reach + 1)
    result[reach + 1] += spread
    result[reach - 1] += spread
    if shape.italian > 1, shape.english > 1 {
      result[reach + 1] += 0.2
      result[reach - 1] += 0.2
    }
    for difference in min(segments, 0)...max(segments, 0) {
      result[difference + reach] += 1 / Double(abs(segments) + 1)
    }
    let total = result.reduce(0, +)
    return result.map { $0 / total }
  }

  /// The log-odds of a bead whose sides end at the given segments.
  func score(_ number: Int, _ shape: BeadShape, italianEnd: Int, englishEnd: Int) -> Double {
    var difference = 0
    for segment in (italianEnd - shape.italian)..<italianEnd { difference += italian[segment] }
    for segment in (englishEnd - shape.english)..<englishEnd { difference -= english[segment] }
    return odds[number][min(max(difference, -Self.reach), Self.reach) + Self.reach]
  }
}
