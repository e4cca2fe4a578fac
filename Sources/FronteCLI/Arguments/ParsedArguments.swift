/// What the user typed behind a command's name.
struct ParsedArguments: Sendable {
  /// The command.
  let command: String
  /// The words after the program's name, as a shell takes them.
  let line: String
  private var values: [String: [String]] = [:]
  /// What is no option, in order.
  private(set) var operands: [String] = []

  private init(command: String, words: ArraySlice<String>) {
    self.command = command
    line = ([command] + words.map(Self.quoted)).joined(separator: " ")
  }

  /// A word in quotation marks if a shell would not take it as it is.
  private static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
          || "-_./:=,+@%".utf8.contains(byte)
      }
    guard !isPlain else { return word }
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.joined(separator: "'\\''"))'"
  }

  /// Whether an option was given.
  func has(_ option: Option) -> Bool { values[option.name] != nil }

  /// The value of an option, the last one if it was given several times.
  func value(_ option: Option) -> String? { values[option.name]?.last }

  /// All values of an option, in order.
  func values(_ option: Option) -> [String] { values[option.name] ?? [] }

  /// The value of an option as one of the cases of a type.
  func choice<Choice: RawRepresentable>(_ option: Option, as type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    value(option).flatMap(Choice.init(rawValue:))
  }

  /// Reads arguments by a command's specification.
  ///
  /// - Throws: ``Failure/usage(_:command:)`` with the nearest option where one is mistyped.
  static func parse(
    _ arguments: ArraySlice<String>,
    by specification: CommandSpecification
  ) throws(Failure) -> ParsedArguments {
    var parsed = ParsedArguments(command: specification.name, words: arguments)
    var rest = arguments
    var optionsEnded = false
    while let argument = rest.popFirst() {
      if optionsEnded || argument == "-" || !argument.hasPrefix("-") {
        parsed.operands.append(argument)
      } else if argument == "--" {
        optionsEnded = true
      } else if argument.hasPrefix("--") {
        try parsed.readLong(argument, &rest, specification)
      } else {
        try parsed.readShort(argument, &rest, specification)
      }
    }
    if !parsed.has(SharedOption.help) { try parsed.checkOperands(specification) }
    return parsed
  }

  private func checkOperands(_ specification: CommandSpecification) throws(Failure) {
    let allowed = specification.operandCount
    if operands.count > allowed.upperBound {
      throw .usage("unexpected argument '\(operands[allowed.upperBound])'", command: command)
    }
    if operands.count < allowed.lowerBound {
      throw .usage("missing argument: \(specification.operands)", command: command)
    }
  }

  private mutating func readLong(
    _ argument: String,
    _ rest: inout ArraySlice<String>,
    _ specification: CommandSpecification
  ) throws(Failure) {
    let parts = argument.dropFirst(2).split(
      separator: "=",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    let name = parts.first.map(String.init) ?? ""
    guard let option = specification.option(named: name) else {
      let names = specification.options.map { "--" + $0.name }
      throw .usage(
        "unknown option '--\(name)'" + Suggestion.sentence("--" + name, among: names),
        command: command
      )
    }
    let attached = parts.count > 1 ? String(parts[1]) : nil
    try add(option, attached, &rest)
  }

  /// `-o FILE`, `-oFILE`, and flags run together: `-qv`.
  private mutating func readShort(
    _ argument: String,
    _ rest: inout ArraySlice<String>,
    _ specification: CommandSpecification
  ) throws(Failure) {
    var letters = argument.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = specification.option(short: letter) else {
        let long = specification.options.first { $0.name == argument.dropFirst() }
        let hint = long.map { "; did you mean '--\($0.name)'?" } ?? ""
        throw .usage("unknown option '-\(letter)'\(hint)", command: command)
      }
      guard option.value != nil else {
        try add(option, nil, &rest)
        continue
      }
      let attached = letters.isEmpty ? nil : String(letters)
      try add(option, attached, &rest)
      return
    }
  }

  private mutating func add(
    _ option: Option,
    _ attached: String?,
    _ rest: inout ArraySlice<String>
  ) throws(Failure) {
    guard let kind = option.value else {
      guard attached == nil else {
        throw .usage("option '--\(option.name)' takes no value", command: command)
      }
      values[option.name] = [""]
      return
    }
    guard let value = attached ?? rest.popFirst() else {
      throw .usage("option '\(option.usage)' needs a value", command: command)
    }
    if case .choice(let words) = kind, !words.contains(value) {
      throw .usage(
        "'\(value)' is no value of '--\(option.name)' (\(words.joined(separator: ", ")))"
          + Suggestion.sentence(value, among: words),
        command: command
      )
    }
    if option.isRepeatable {
      values[option.name, default: []].append(value)
    } else {
      values[option.name] = [value]
    }
  }
}
