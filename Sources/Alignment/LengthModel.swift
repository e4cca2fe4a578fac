import TextModel

/// How well the lengths of two windows agree, against what the document's lengths are anyway.
///
/// The translation's length is taken as normal around the original's, with a variance that grows
/// with it (Gale and Church, 1993); the background is log-normal for each number of segments.
struct LengthModel: Sendable {
  /// Characters up to the end of each segment.
  let italian: [Int]
  let english: [Int]
  /// English characters for each Italian one.
  private let ratio: Double
  private let variance: Double
  private let tail: Double
  private let italianBackground: [Background]
  private let englishBackground: [Background]

  /// The distribution of the logarithm of the length of a window.
  private struct Background: Sendable {
    var mean: Double
    var deviation: Double

    func logDensity(_ length: Double) -> Double {
      let logLength = Logarithm.log(length)
      let distance = (logLength - mean) / deviation
      return -0.5 * distance * distance - Logarithm.log(deviation) - logLength
    }
  }

  init(_ italian: SegmentedText, _ english: SegmentedText, variance: Double, tail: Double = 0) {
    let italianSums = Self.sums(italian)
    let englishSums = Self.sums(english)
    self.italian = italianSums
    self.english = englishSums
    let totals = (Double(italianSums.last ?? 0), Double(englishSums.last ?? 0))
    // The ratio of the totals misleads when much is left out; it is kept near what is usual.
    ratio = min(max((totals.1 + 500) / (totals.0 + 500), 0.8), 1.2)
    self.variance = variance
    self.tail = tail
    italianBackground = (1...BeadShape.longest).map { Self.background(italianSums, $0) }
    englishBackground = (1...BeadShape.longest).map { Self.background(englishSums, $0) }
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

  private static func background(_ sums: [Int], _ window: Int) -> Background {
    var count = 4.0
    // Four segments of a usual length stand for what short documents do not show.
    let usual = Logarithm.log(110 * Double(window))
    var total = 4 * usual
    var squares = 4 * (usual * usual + 0.4 / Double(window))
    for end in stride(from: window, to: sums.count, by: 1) {
      let length = Logarithm.log(Double(sums[end] - sums[end - window]))
      total += length
      squares += length * length
      count += 1
    }
    let mean = total / count
    let spread = squares / count - mean * mean
    return Background(mean: mean, deviation: max(spread, 0.04).squareRoot())
  }

  /// The log-odds of a bead whose sides end at the given segments.
  func score(_ shape: BeadShape, italianEnd: Int, englishEnd: Int) -> Double {
    let original = Double(italian[italianEnd] - italian[italianEnd - shape.italian])
    let translation = Double(english[englishEnd] - english[englishEnd - shape.english])
    let mean = (original * ratio + translation) / 2
    let distance = translation - original * ratio
    let spread = variance * mean
    let square = distance * distance / spread
    let density: Double
    if tail > 0 {
      density =
        -(tail + 1) / 2 * Logarithm.log(1 + square / tail) - 0.5
        * Logarithm.log(6.283_185_307 * spread)
    } else {
      density = -0.5 * square - 0.5 * Logarithm.log(6.283_185_307 * spread)
    }
    let background = englishBackground[shape.english - 1].logDensity(translation) + 0.918_938_5 * -1
    let reverse = italianBackground[shape.italian - 1].logDensity(original) - 0.918_938_5
    return density - (background + reverse + Logarithm.log(ratio)) / 2
  }
}
