/// What is expected of beads before their words are looked at.
///
/// That is their shapes, and what their segments open; it is learned from the document itself,
/// starting from what is usual (shapes by type: Gale and Church, 1993).
struct Prior: Sendable {
  private static let openings = Layout.Opening.allCases.count

  /// Log-probability of each shape.
  private(set) var shapes: [Double]
  /// Log-odds of what the Italian and the English segment open at a boundary between beads, by
  /// Italian opening × 3 + English opening.
  private(set) var between: [Double]
  /// Log-odds of what an Italian segment opens inside a bead.
  private(set) var insideItalian: [Double]
  /// The same for English ones.
  private(set) var insideEnglish: [Double]

  /// Learns from the counts of a path; from none, what is usual.
  init(_ counts: PathCounts?, _ italian: Layout, _ english: Layout, _ model: AlignmentModel) {
    let seen = counts ?? PathCounts()
    let mass = model.priors.reduce(0, +)
    let total = seen.shapes.reduce(0, +) + model.priorWeight
    shapes = model.priors.indices.map { shape in
      Logarithm.log((seen.shapes[shape] + model.priorWeight * model.priors[shape] / mass) / total)
    }
    let italianRates = Self.rates(italian.openings)
    let englishRates = Self.rates(english.openings)
    let boundaries = seen.between.reduce(0, +) + model.breakWeight
    between = (0..<(Self.openings * Self.openings)).map { pair in
      let (a, b) = (pair / Self.openings, pair % Self.openings)
      let independent = italianRates[a] * englishRates[b]
      let agreeing = a == b ? (italianRates[a] + englishRates[b]) / 2 : 0
      let usual = model.agreement * agreeing + (1 - model.agreement) * independent
      let rate = (seen.between[pair] + model.breakWeight * usual) / boundaries
      return Logarithm.log(rate / independent)
    }
    insideItalian = Self.inside(seen.insideItalian, italianRates, model)
    insideEnglish = Self.inside(seen.insideEnglish, englishRates, model)
  }

  /// How often segments open each thing; the first segment says nothing.
  private static func rates(_ openings: [Layout.Opening]) -> [Double] {
    var counts = [10.0, 0.5, 0.5]
    for opening in openings.dropFirst() { counts[Int(opening.rawValue)] += 1 }
    let total = counts.reduce(0, +)
    return counts.map { $0 / total }
  }

  private static func inside(
    _ seen: [Double],
    _ rates: [Double],
    _ model: AlignmentModel
  ) -> [Double] {
    let paragraph = rates[1] * model.insideParagraph
    let continuation = min(rates[2] * model.insideContinuation, 0.5)
    let usual = [1 - paragraph - continuation, paragraph, continuation]
    let total = seen.reduce(0, +) + model.breakWeight
    return (0..<openings).map { opening in
      Logarithm.log(
        (seen[opening] + model.breakWeight * usual[opening]) / total / rates[opening]
      )
    }
  }
}
