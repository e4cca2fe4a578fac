/// The program `fronte`: reads a command line, runs the command, tells the shell how it went.
public enum FronteCLI {
  /// The program's version.
  public static let version = "0.1.0"
  /// The program's name with its version, as pages give it.
  static let program = "fronte \(version)"

  /// Runs the program in this process, with its own arguments and streams, and ends it.
  public static func main() -> Never {
    let arguments = Array(CommandLine.arguments.dropFirst())
    FileAccess.endProcess(run(arguments: arguments, console: FileAccess.processConsole()))
  }

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind the program's name.
  ///   - console: The streams, the environment and the working folder.
  /// - Returns: The exit status.
  public static func run(arguments: [String], console: Console) -> ExitCode {
    do throws(Failure) {
      return try dispatch(arguments[...], console)
    } catch {
      let style = Style(
        choice: colorChoice(arguments),
        isTerminal: console.error.isTerminal,
        environment: console.environment
      )
      return Message.print(error, to: console.error, style)
    }
  }

  private static func dispatch(
    _ arguments: ArraySlice<String>,
    _ console: Console
  ) throws(Failure) -> ExitCode {
    guard let first = arguments.first else {
      try print(HelpText.overview(), console)
      return .usage
    }
    switch first {
    case "--version", "version":
      try print(program + "\n", console)
      return .success
    case "--help", "-h":
      try print(HelpText.overview(), console)
      return .success
    case "help":
      try print(try help(on: arguments.dropFirst()), console)
      return .success
    default: break
    }
    guard let (command, count) = CommandTable.command(for: arguments) else {
      return try explain(arguments, console)
    }
    let parsed = try ParsedArguments.parse(
      arguments.dropFirst(count),
      by: command.specification
    )
    if parsed.has(SharedOption.help) {
      try print(HelpText.help(on: command.specification), console)
      return .success
    }
    return try command.run(Context(console, parsed))
  }

  private static func help(on words: ArraySlice<String>) throws(Failure) -> String {
    guard let first = words.first else { return HelpText.overview() }
    if let (command, _) = CommandTable.command(for: words) {
      return HelpText.help(on: command.specification)
    }
    let group = CommandTable.group(first)
    guard group.isEmpty else { return HelpText.help(onGroup: first, group) }
    throw unknownCommand(first)
  }

  /// Answers to words that call no command: those of a group are listed, others corrected.
  private static func explain(
    _ arguments: ArraySlice<String>,
    _ console: Console
  ) throws(Failure) -> ExitCode {
    let words = Array(arguments.prefix(2))
    guard let first = words.first else { return .usage }
    if first.hasPrefix("-") {
      let names = ["--help", "--version"]
      throw .usage(
        "unknown option '\(first)' before a command" + Suggestion.sentence(first, among: names),
        command: nil
      )
    }
    let group = CommandTable.group(first)
    guard !group.isEmpty else { throw unknownCommand(first) }
    if words.count == 1 || words[1] == "--help" || words[1] == "-h" {
      try print(HelpText.help(onGroup: first, group), console)
      return words.count == 1 ? .usage : .success
    }
    let verbs = group.map { String($0.name.dropFirst(first.count + 1)) }
    throw .usage(
      "unknown verb '\(words[1])' of '\(first)'" + Suggestion.sentence(words[1], among: verbs),
      command: first
    )
  }

  private static func unknownCommand(_ name: String) -> Failure {
    var names: [String] = []
    for specification in CommandTable.specifications {
      let word = specification.name.split(separator: " ").first.map(String.init) ?? ""
      if !names.contains(word) { names.append(word) }
    }
    return .usage(
      "unknown command '\(name)'" + Suggestion.sentence(name, among: names),
      command: nil
    )
  }

  private static func print(_ text: String, _ console: Console) throws(Failure) {
    do throws(FileError) {
      try console.output.write(Array(text.utf8))
    } catch {
      throw .file(error, path: "standard output")
    }
  }

  /// The colour that was asked for, also where the command line could not be read.
  private static func colorChoice(_ arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--color=") { return String(argument.dropFirst(8)) }
      if argument == "--color", index + 1 < arguments.count { return arguments[index + 1] }
    }
    return nil
  }
}
