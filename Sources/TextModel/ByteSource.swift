/// Bytes that come piece by piece, so that a file of any size can be read in little memory.
public struct ByteSource {
  private var take: () -> [UInt8]?

  /// A source that calls `next` for each piece until it returns `nil`.
  public init(_ next: @escaping () -> [UInt8]?) {
    take = next
  }

  /// A source of bytes that are there already.
  public init(_ bytes: [UInt8]) {
    var rest: [UInt8]? = bytes
    take = {
      defer { rest = nil }
      return rest
    }
  }

  /// The next piece, or `nil` at the end.
  public mutating func next() -> [UInt8]? { take() }
}
