import TextModel

/// Prints messages to standard error: the last step for every diagnostic and failure.
enum Message {
  /// How many findings of one file are printed.
  private static let shownFindings = 10

  /// Prints `file:line: error: message [code]`.
  static func print(_ diagnostic: Diagnostic, to sink: any ByteSink, _ style: Style) {
    print(line(diagnostic, style), to: sink)
  }

  /// `file:line: error: message [code]`.
  static func line(_ diagnostic: Diagnostic, _ style: Style) -> String {
    var text = diagnostic.file == "-" ? "standard input" : Plain.text(diagnostic.file)
    if let line = diagnostic.line { text += ":\(line)" }
    if let column = diagnostic.column { text += ":\(column)" }
    text += ": \(severity(diagnostic.severity, style)): \(Plain.text(diagnostic.message))"
    if let code = diagnostic.code { text += " [\(code)]" }
    return text
  }

  /// Prints a failure and returns the status that goes with it.
  static func print(_ failure: Failure, to sink: any ByteSink, _ style: Style) -> ExitCode {
    switch failure {
    case .usage(let message, let command):
      let help = command.map { "fronte \($0) --help" } ?? "fronte --help"
      print(
        "fronte: \(severity(.error, style)): \(Plain.text(message))\nSee '\(help)'.",
        to: sink
      )
      return .usage
    case .input(let diagnostics):
      for diagnostic in diagnostics.prefix(shownFindings) { print(diagnostic, to: sink, style) }
      if diagnostics.count > shownFindings {
        print("… and \(diagnostics.count - shownFindings) more", to: sink)
      }
      return .failure
    case .file(.closedPipe, _), .closedPipe:
      return .success
    case .file(let error, let path):
      print(Diagnostic(.error, file: path, message: error.description), to: sink, style)
      return .failure
    case .engine(let message):
      print("fronte: \(severity(.error, style)): \(Plain.text(message))", to: sink)
      return .failure
    }
  }

  private static func severity(_ severity: Diagnostic.Severity, _ style: Style) -> String {
    switch severity {
    case .error: style.red("error")
    case .warning: style.yellow("warning")
    case .note: style.cyan("note")
    }
  }

  private static func print(_ text: String, to sink: any ByteSink) {
    // There is nowhere left to say that standard error cannot be written.
    try? sink.write(Array((text + "\n").utf8))
  }
}
