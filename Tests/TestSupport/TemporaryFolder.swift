import Foundation

/// A folder for one test, removed when the test lets go of it.
public final class TemporaryFolder {
  /// Its path, without a final slash.
  public let path: String

  /// Makes an empty folder.
  ///
  /// - Throws: What Foundation throws if it cannot be made.
  public init() throws {
    path = NSTemporaryDirectory() + "fronte-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file.
  ///
  /// - Throws: What Foundation throws if it cannot be written.
  public func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  /// Reads a file.
  ///
  /// - Throws: What Foundation throws if it cannot be read.
  public func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
  }

  /// Makes a folder inside.
  ///
  /// - Throws: What Foundation throws if it cannot be made.
  public func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(name)",
      withIntermediateDirectories: true
    )
  }

  /// The names in a folder inside, sorted.
  ///
  /// - Throws: What Foundation throws if it cannot be read.
  public func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
  }
}
