/// Writes the completion script of a shell.
enum CompletionsCommand: Command {
  static let specification = CommandSpecification(
    name: "completions",
    operands: "bash|zsh|fish",
    operandCount: 1...1,
    summary: "Write the completion script of a shell",
    options: [SharedOption.output],
    examples: [
      .init("source <(fronte completions bash)", "Complete in this bash."),
      .init(
        "fronte completions zsh > ~/.zfunc/_fronte",
        "For zsh, with ~/.zfunc in fpath before compinit."
      ),
      .init(
        "fronte completions fish > ~/.config/fish/completions/fronte.fish",
        "For fish, for good."
      ),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let shell = context.arguments.operands.first ?? ""
    guard let script = CompletionScript(shell: shell)?.written() else {
      throw .usage(
        "there are no completions for '\(shell)' (bash, zsh, fish)",
        command: specification.name
      )
    }
    try context.write(Array(script.utf8))
    return .success
  }
}
