/// Where a program reads its standard input.
public protocol ByteSource: AnyObject {
  /// Reads some bytes; none at the end.
  ///
  /// - Throws: ``FileError`` if the system refuses.
  func readPiece() throws(FileError) -> [UInt8]
}

extension ByteSource {
  /// Reads to the end.
  ///
  /// - Throws: ``FileError/tooLarge(_:)`` if that is more than `limit` bytes.
  func readAll(upTo limit: Int = .max) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let piece = try readPiece()
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard bytes.count <= limit else { throw .tooLarge(limit) }
    }
  }
}

/// Where a program writes its output or its messages.
public protocol ByteSink: AnyObject {
  /// Whether a person looks at it.
  var isTerminal: Bool { get }
  /// Writes all of `bytes`.
  ///
  /// - Throws: ``FileError``; ``FileError/closedPipe`` when nobody reads any more.
  func write(_ bytes: [UInt8]) throws(FileError)
}

/// What a run of the program has around it.
public struct Console {
  /// Standard input.
  public var input: any ByteSource
  /// Standard output.
  public var output: any ByteSink
  /// Standard error.
  public var error: any ByteSink
  /// The environment's variables.
  public var environment: [String: String]
  /// The folder from which relative paths count, absolute.
  public var workingDirectory: String
  /// Gives the time: seconds since the beginning of 1970, UTC.
  public var clock: () -> Int

  /// Creates a console.
  public init(
    input: any ByteSource,
    output: any ByteSink,
    error: any ByteSink,
    environment: [String: String],
    workingDirectory: String,
    clock: @escaping () -> Int = { 0 }
  ) {
    self.input = input
    self.output = output
    self.error = error
    self.environment = environment
    self.workingDirectory = workingDirectory
    self.clock = clock
  }
}
