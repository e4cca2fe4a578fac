/// The hash of a word, made byte by byte: FNV-1a, 64 bits (draft-eastlake-fnv), its high half folded
/// into the low one.
///
/// Equal on every run and machine. Two of the hundred thousand words of a language meet in one hash
/// once in 10⁹ languages, so that where the words are our own the hash stands for the word.
public struct WordHash: Sendable {
  @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of no bytes.
  @inlinable
  public init() {}

  /// The hash of the bytes in `range`.
  @inlinable
  public init(_ bytes: [UInt8], _ range: Range<Int>) {
    for offset in range { add(bytes[offset]) }
  }

  /// The hash of a word.
  @inlinable
  public init(_ word: String) {
    for byte in word.utf8 { add(byte) }
  }

  /// Takes one more byte.
  @inlinable
  public mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The value for the bytes taken so far.
  @inlinable
  public var value: UInt64 { state ^ state >> 32 }
}
