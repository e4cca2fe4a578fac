/// A small seeded generator (SplitMix64), so that random tests fail alike everywhere.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Creates a generator; the same seed gives the same numbers.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

/// Random text made of `pieces`, of `count` pieces.
public func randomText(from pieces: [String], count: Int, seed: UInt64) -> String {
  var generator = SplitMix64(seed: seed)
  return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
}

/// Random bytes, valid UTF-8 or not.
public func randomBytes(count: Int, seed: UInt64) -> [UInt8] {
  var generator = SplitMix64(seed: seed)
  return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
}
