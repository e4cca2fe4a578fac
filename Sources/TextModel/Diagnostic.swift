/// Something to tell the user about a place in a file, as a value: printing is the last step.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Sendable {
    /// The input cannot be used as it stands.
    case error
    /// The input was used, with a doubt.
    case warning
    /// For information.
    case note
  }

  /// How much it matters.
  public var severity: Severity
  /// The file's name as the user gave it, `-` for standard input.
  public var file: String
  /// The line, counted from 1; `nil` when the whole file is meant.
  public var line: Int?
  /// The column in Unicode scalars, counted from 1.
  public var column: Int?
  /// A stable code such as `G012`, where one exists.
  public var code: String?
  /// What is wrong and what to do, without a final period.
  public var message: String

  /// Creates a diagnostic.
  public init(
    _ severity: Severity,
    file: String,
    line: Int? = nil,
    column: Int? = nil,
    code: String? = nil,
    message: String
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.code = code
    self.message = message
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: error: message [code]`.
  public var description: String {
    var text = file
    if let line { text += ":\(line)" }
    if let column { text += ":\(column)" }
    text += ": \(severity.rawValue): \(message)"
    if let code { text += " [\(code)]" }
    return text
  }
}
