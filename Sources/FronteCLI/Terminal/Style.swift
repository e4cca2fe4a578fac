/// Colours and weights of a terminal; without a terminal it leaves text as it is.
struct Style: Sendable {
  /// Whether escape sequences are written.
  let isOn: Bool

  /// Decides for a sink: `always`, `never`, else whether a person looks at it and has not set
  /// `NO_COLOR` (no-color.org).
  init(choice: String?, isTerminal: Bool, environment: [String: String]) {
    switch choice {
    case "always": isOn = true
    case "never": isOn = false
    default:
      let refuses = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
      isOn = isTerminal && !refuses
    }
  }

  func bold(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "2") }
  func red(_ text: String) -> String { wrap(text, "31;1") }
  func yellow(_ text: String) -> String { wrap(text, "33;1") }
  func cyan(_ text: String) -> String { wrap(text, "36") }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
