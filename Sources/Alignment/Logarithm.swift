/// Natural logarithm and exponential, good to nine digits and alike on every platform.
///
/// The libraries do without the C library, whose last digits differ between systems.
enum Logarithm {
  private static let ln2 = 0.693_147_180_559_945_3

  /// The natural logarithm of a positive number.
  static func log(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return x > 0 ? x : -.infinity }
    var mantissa = x.significand
    var exponent = Double(x.exponent)
    if mantissa > 1.414_213_562_373_095 {
      mantissa /= 2
      exponent += 1
    }
    // log m = 2 artanh((m − 1) / (m + 1)), by its series.
    let s = (mantissa - 1) / (mantissa + 1)
    let q = s * s
    var sum = 1.0 / 13
    for odd in [11.0, 9, 7, 5, 3, 1] { sum = sum * q + 1 / odd }
    return 2 * s * sum + exponent * ln2
  }

  /// *e* to the power of `x`.
  static func exp(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    guard x < 700 else { return .infinity }
    let power = (x / ln2).rounded()
    let rest = x - power * ln2
    var sum = 1.0
    for divisor in [10.0, 9, 8, 7, 6, 5, 4, 3, 2, 1] { sum = 1 + sum * rest / divisor }
    return Double(sign: .plus, exponent: Int(power), significand: sum)
  }

  /// The logarithm of the sum of two numbers given by their logarithms.
  static func logSum(_ a: Double, _ b: Double) -> Double {
    let high = max(a, b)
    let low = min(a, b)
    guard high - low < 40, low > -.infinity else { return high }
    return high + log(1 + exp(low - high))
  }
}
