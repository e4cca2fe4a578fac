public import Bilingual
public import TextModel

/// A page that was read back, with what a person did to it.
public struct PageReading: Sendable {
  /// The page.
  public internal(set) var document: BilingualDocument
  /// How it was laid out.
  public internal(set) var options: PageOptions
  /// The line of the file, counted from 1, on which each row stands, by the row's name.
  public internal(set) var lines: [String: Int]
  /// The rows whose Italian is not what it was when the page was written.
  public internal(set) var editedSources: Set<String>
  /// What was read with a doubt.
  public internal(set) var warnings: [Diagnostic]
}

/// Why a page could not be read.
public struct PageError: Error, Hashable, Sendable {
  /// What is wrong, place by place; never empty.
  public var diagnostics: [Diagnostic]

  /// Creates an error.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
