/// What a command is called, takes and does: the source of parsing, help and completions.
struct CommandSpecification: Sendable {
  /// A way to use the command.
  struct Example: Sendable {
    /// What to type.
    var line: String
    /// What it does.
    var meaning: String

    init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }

  /// The words that call it: `annotate`, `glossary list`.
  var name: String
  /// The operands, as the usage line writes them: `[FILE…]`.
  var operands: String
  /// How many operands are allowed.
  var operandCount: ClosedRange<Int>
  /// What it does, one line without a final period.
  var summary: String
  /// More about it; may be empty.
  var discussion: String
  /// Its options.
  var options: [Option]
  /// Ways to use it.
  var examples: [Example]

  init(
    name: String,
    operands: String,
    operandCount: ClosedRange<Int>,
    summary: String,
    discussion: String = "",
    options: [Option],
    examples: [Example]
  ) {
    self.name = name
    self.operands = operands
    self.operandCount = operandCount
    self.summary = summary
    self.discussion = discussion
    self.options = options + [SharedOption.help]
    self.examples = examples
  }

  /// The option with a long name.
  func option(named name: String) -> Option? {
    options.first { $0.name == name }
  }

  /// The option with a short name.
  func option(short: Character) -> Option? {
    options.first { $0.short == short }
  }
}
