public import Bilingual

/// A page with what a check found in it.
public struct CheckedPage: Sendable {
  /// The file's name as the user gave it.
  public var file: String
  /// The findings, in the order of the rows.
  public var findings: [Finding]
  /// The line of the file on which each row stands, by the row's name.
  public var lines: [String: Int]

  /// Creates a checked page.
  public init(file: String, findings: [Finding], lines: [String: Int]) {
    self.file = file
    self.findings = findings
    self.lines = lines
  }
}
