import TextModel

/// A number of a text with what it counts.
struct Quantity {
  /// What a number counts, as far as translations must keep it.
  enum Unit: String, CaseIterable {
    case percent, euro, dollar, pound
    case kilometre, mile, metre, foot, centimetre, inch, millimetre
    case squareKilometre = "square kilometre"
    case squareMile = "square mile"
    case hectare, acre, kilogram, poundWeight, tonne, celsius, fahrenheit

    /// The units that measure the same.
    var family: Int {
      switch self {
      case .percent: 0
      case .euro, .dollar, .pound: 1
      case .kilometre, .mile, .metre, .foot, .centimetre, .inch, .millimetre: 2
      case .squareKilometre, .squareMile, .hectare, .acre: 3
      case .kilogram, .poundWeight, .tonne: 4
      case .celsius, .fahrenheit: 5
      }
    }

    /// How many of the family's smallest unit it is; 0 where there is no fixed ratio.
    var size: Double {
      switch self {
      case .percent, .euro, .dollar, .pound: 0
      case .millimetre: 1
      case .centimetre: 10
      case .inch: 25.4
      case .foot: 304.8
      case .metre: 1_000
      case .kilometre: 1_000_000
      case .mile: 1_609_344
      case .acre: 4_046.86
      case .hectare: 10_000
      case .squareKilometre: 1_000_000
      case .squareMile: 2_589_988
      case .poundWeight: 0.4536
      case .kilogram: 1
      case .tonne: 1_000
      case .celsius, .fahrenheit: 0
      }
    }
  }

  /// What it may be worth; the first is how it reads.
  var values: [Double]
  /// What it counts.
  var unit: Unit?
  /// The bytes of the text.
  var range: TextRange
  /// Whether the other side must have it: figures, and words for more than a dozen.
  var isRequired: Bool
  /// Whether it is written in figures.
  var hasFigures: Bool
  /// What *thousand* or *billion* behind it multiplied it by.
  var scale = 1.0

  /// Whether two numbers may be the same.
  func agrees(with other: Quantity) -> Bool {
    values.contains { left in
      other.values.contains { right in Self.areEqual(left, right) || Self.isShortYear(left, right) }
    }
  }

  private static func areEqual(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(abs(left), abs(right), 1)
  }

  /// `'45` and `1945`.
  private static func isShortYear(_ left: Double, _ right: Double) -> Bool {
    let (short, long) = left < right ? (left, right) : (right, left)
    guard short >= 0, short < 100, (1_000..<2_200).contains(long), long == long.rounded() else {
      return false
    }
    return long.truncatingRemainder(dividingBy: 100) == short
  }

  /// Whether the other is the same measure converted, to two significant figures or so.
  func isConverted(to other: Quantity) -> Bool {
    guard let unit, let otherUnit = other.unit, unit != otherUnit, unit.family == otherUnit.family,
      let value = values.first, let otherValue = other.values.first
    else { return false }
    if unit == .celsius || unit == .fahrenheit {
      let expected = unit == .celsius ? value * 1.8 + 32 : (value - 32) / 1.8
      return abs(expected - otherValue) <= 1
    }
    guard unit.size > 0, otherUnit.size > 0, otherValue > 0 else { return false }
    let ratio = value * unit.size / (otherValue * otherUnit.size)
    return (0.93...1.07).contains(ratio)
  }
}
