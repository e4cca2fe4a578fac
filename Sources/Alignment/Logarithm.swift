/// Natural logarithm and exponential, good to nine digits and alike on every platform.
///
/// The libraries do without the C library, whose last digits differ between systems.
enum Logarithm {
  private static let ln2 = 0.693_147_180_559_945_3

  /// The natural logarithm of a positive number; of zero, minus infinity.
  static func log(_ x: Double) -> Double {
    guard x >= .leastNormalMagnitude, x < .infinity else { return x > 0 ? x : -.infinity }
    let bits = x.bitPattern
    var mantissa = Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000)
    var exponent = Double(Int64(bits >> 52) - 1023)
    if mantissa > 1.414_213_562_373_095 {
      mantissa *= 0.5
      exponent += 1
    }
    // log m = 2 artanh((m − 1) / (m + 1)), by its series.
    let s = (mantissa - 1) / (mantissa + 1)
    let q = s * s
    let odd = 1.0 / 7 + q * (1.0 / 9 + q * (1.0 / 11 + q * (1.0 / 13)))
    return 2 * s * (1 + q * (1.0 / 3 + q * (1.0 / 5 + q * odd))) + exponent * ln2
  }

  /// *e* to the power of `x`.
  static func exp(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    guard x < 700 else { return .infinity }
    let power = Int(x / ln2 + (x < 0 ? -0.5 : 0.5))
    let r = x - Double(power) * ln2
    let high = 1.0 / 120 + r * (1.0 / 720 + r * (1.0 / 5_040 + r * (1.0 / 40_320)))
    let higher = high + r * r * r * r * (1.0 / 362_880 + r / 3_628_800)
    let sum = 1 + r * (1 + r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * higher))))
    return sum * Double(bitPattern: UInt64(power + 1023) << 52)
  }

  /// The logarithm of the sum of two numbers given by their logarithms.
  static func logSum(_ a: Double, _ b: Double) -> Double {
    let high = max(a, b)
    let low = min(a, b)
    guard high - low < 30, low > -.infinity else { return high }
    return high + log(1 + exp(low - high))
  }
}
