import TextModel

/// How well the lengths of two windows agree, against what the document's lengths are anyway.
///
/// The translation's length lies around the original's with a variance that grows with it (Gale and
/// Church, 1993), but with the heavy tails of Student's distribution, since translators leave
/// things out; the background is log-normal for each number of segments.
struct LengthModel: Sendable {
  /// Characters up to the end of each segment.
  private let italian: [Int]
  private let english: [Int]
  /// English characters for each Italian one.
  private var ratio: Double
  private var variance: Double
  private let tail: Double
  /// Half the log-density of each window's length in the background, by its last segment and number
  /// of segments.
  private let italianBackground: [Double]
  private let englishBackground: [Double]

  init(_ italian: SegmentedText, _ english: SegmentedText, _ model: AlignmentModel) {
    self.italian = Self.sums(italian)
    self.english = Self.sums(english)
    let totals = (self.italian.last ?? 0, self.english.last ?? 0)
    // The ratio of the totals misleads where much is left out; it is kept near what is usual.
    ratio = min(max(Double(totals.1 + 500) / Double(totals.0 + 500), 0.8), 1.2)
    variance = model.lengthVariance
    tail = model.lengthTail
    italianBackground = Self.background(self.italian)
    englishBackground = Self.background(self.english)
  }

  /// Characters that are not blank, summed up.
  private static func sums(_ side: SegmentedText) -> [Int] {
    var sums = [0]
    sums.reserveCapacity(side.count + 1)
    for range in side.segments {
      var count = 0
      for byte in side.text.bytes[range.range] where byte & 0xC0 != 0x80 && byte != 0x20 {
        count += 1
      }
      sums.append(sums[sums.count - 1] + max(count, 1))
    }
    return sums
  }

  private static func background(_ sums: [Int]) -> [Double] {
    let windows = BeadShape.longest
    var densities = Array(repeating: 0.0, count: (sums.count - 1) * windows)
    for window in 1...windows {
      var count = 4.0
      // Four segments of a usual length stand for what short documents do not show.
      let usual = Logarithm.log(110 * Double(window))
      var total = 4 * usual
      var squares = 4 * (usual * usual + 0.4 / Double(window))
      var logs: [Double] = []
      for end in stride(from: window, to: sums.count, by: 1) {
        let length = Logarithm.log(Double(sums[end] - sums[end - window]))
        logs.append(length)
        total += length
        squares += length * length
        count += 1
      }
      let mean = total / count
      let deviation = max(squares / count - mean * mean, 0.04).squareRoot()
      for (index, length) in logs.enumerated() {
        let distance = (length - mean) / deviation
        let density = -0.5 * distance * distance - Logarithm.log(deviation) - length
        densities[(index + window - 1) * windows + window - 1] = (density - halfLogTwoPi) / 2
      }
    }
    return densities
  }

  private static let halfLogTwoPi = 0.918_938_533

  /// The log-odds of a bead whose sides end before the given segments.
  func score(_ shape: BeadShape, italianEnd: Int, englishEnd: Int) -> Double {
    let original = Double(italian[italianEnd] - italian[italianEnd - shape.italian]) * ratio
    let translation = Double(english[englishEnd] - english[englishEnd - shape.english])
    let spread = variance * (original + translation) / 2
    let distance = translation - original
    let square = distance * distance / (spread * tail)
    let density =
      -(tail + 1) / 2 * Logarithm.log(1 + square) - 0.5 * Logarithm.log(spread * ratio)
      - Self.halfLogTwoPi
    return density
      - italianBackground[(italianEnd - 1) * BeadShape.longest + shape.italian - 1]
      - englishBackground[(englishEnd - 1) * BeadShape.longest + shape.english - 1]
  }

  /// Learns ratio and variance from the 1-1 beads of a path; what was known before weighs as much
  /// as `weight` beads.
  mutating func learn(_ steps: [PathFinder.Step], weight: Double) {
    let pairs = steps.filter { $0.shape == 0 }.map { step in
      (
        Double(italian[step.row] - italian[step.row - 1]),
        Double(english[step.column] - english[step.column - 1])
      )
    }
    guard !pairs.isEmpty else { return }
    let usualLength = 200.0
    var totals = (usualLength * weight, usualLength * weight * ratio)
    for pair in pairs {
      totals.0 += pair.0
      totals.1 += pair.1
    }
    ratio = totals.1 / totals.0
    var squares = pairs.map { pair in
      let distance = pair.1 - pair.0 * ratio
      return distance * distance * 2 / (pair.0 * ratio + pair.1)
    }
    squares.sort()
    // Half of the squares of a t distribution with two or three degrees lie below 0.6.
    let seen = max(squares[squares.count / 2] / 0.6, 0.2)
    let count = Double(squares.count)
    variance = Logarithm.exp(
      (Logarithm.log(variance) * weight + Logarithm.log(seen) * count) / (weight + count)
    )
  }
}
