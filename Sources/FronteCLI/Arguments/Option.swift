/// An option of a command, as its help describes it.
struct Option: Hashable, Sendable {
  /// What an option takes.
  enum Value: Hashable, Sendable {
    /// A path; the word stands in the help.
    case file(String)
    /// Any text; the word stands in the help.
    case text(String)
    /// One of several words.
    case choice([String])
  }

  /// The long name without its hyphens.
  var name: String
  /// The short name, one letter.
  var short: Character?
  /// What it takes; `nil` for a flag.
  var value: Value?
  /// What it does, without a final period.
  var summary: String
  /// Whether it may be given several times.
  var isRepeatable: Bool

  init(
    _ name: String,
    short: Character? = nil,
    taking value: Value? = nil,
    isRepeatable: Bool = false,
    _ summary: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.summary = summary
    self.isRepeatable = isRepeatable
  }

  /// `--glossary FILE`, as help and usage lines write it.
  var usage: String {
    switch value {
    case nil: "--\(name)"
    case .file(let word), .text(let word): "--\(name) \(word)"
    case .choice(let words): "--\(name) \(words.joined(separator: "|"))"
    }
  }
}
