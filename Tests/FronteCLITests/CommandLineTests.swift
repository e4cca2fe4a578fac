import Testing

@testable import FronteCLI

@Suite struct CommandLineTests {
  @Test func listsTheCommandsWithoutArguments() {
    let outcome = fronte([])
    #expect(outcome.status == .usage)
    #expect(outcome.output.contains("fronte COMMAND [OPTION…] [FILE…]"))
    for command in CommandTable.specifications {
      #expect(outcome.output.contains(command.name))
    }
  }

  @Test func printsItsVersion() {
    let outcome = fronte(["--version"])
    #expect(outcome.status == .success)
    #expect(outcome.output == "fronte \(FronteCLI.version)\n")
  }

  @Test(arguments: CommandTable.specifications.map(\.name))
  func explainsEachCommandWithExamples(_ name: String) throws {
    let words = name.split(separator: " ").map(String.init)
    for arguments in [words + ["--help"], words + ["-h"], ["help"] + words] {
      let outcome = fronte(arguments)
      #expect(outcome.status == .success)
      #expect(outcome.output.hasPrefix("Usage: fronte \(name) "))
      #expect(outcome.output.contains("Examples:\n  "))
      let lines = outcome.output.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 90 })
    }
  }

  @Test(arguments: [
    (["anotate"], "unknown command 'anotate'; did you mean 'annotate'?"),
    (["glossary", "lst"], "unknown verb 'lst' of 'glossary'; did you mean 'list'?"),
    (["annotate", "--formt", "html"], "unknown option '--formt'; did you mean '--format'?"),
    (["annotate", "--format", "htm"], "'htm' is no value of '--format'"),
    (["annotate", "--format"], "needs a value"),
    (["segment", "--why=yes"], "takes no value"),
    (["segment", "-x"], "unknown option '-x'"),
    (["completions"], "missing argument: bash|zsh|fish"),
    (["completions", "bash", "zsh"], "unexpected argument 'zsh'"),
    (["completions", "csh"], "no completions for 'csh'"),
    (["--quiet", "annotate"], "unknown option '--quiet' before a command"),
  ])
  func saysWhatIsWrongWithACommandLine(_ arguments: [String], _ message: String) {
    let outcome = fronte(arguments)
    #expect(outcome.status == .usage)
    #expect(outcome.error.contains(message))
    #expect(outcome.error.contains("--help"))
    #expect(outcome.output.isEmpty)
  }

  @Test func takesOptionsInEveryForm() throws {
    let specification = AnnotateCommand.specification
    let forms = [
      ["-o", "x.md", "-qv", "a.txt"], ["-ox.md", "-q", "-v", "a.txt"],
      ["a.txt", "--output=x.md", "--quiet", "--verbose"],
      ["--output", "x.md", "-vq", "--", "a.txt"],
    ]
    for form in forms {
      let parsed = try ParsedArguments.parse(form[...], by: specification)
      #expect(parsed.operands == ["a.txt"])
      #expect(parsed.value(SharedOption.output) == "x.md")
      #expect(parsed.has(SharedOption.quiet))
      #expect(parsed.has(SharedOption.verbose))
    }
  }

  @Test func keepsRepeatedOptionsInOrder() throws {
    let parsed = try ParsedArguments.parse(
      ["--glossary", "a", "-g", "b", "-", "--", "-x"],
      by: TermsCommand.specification
    )
    #expect(parsed.values(SharedOption.glossary) == ["a", "b"])
    #expect(parsed.operands == ["-", "-x"])
  }

  @Test(arguments: [
    ("annotate", "annotate", 0), ("anotate", "annotate", 1), ("ls", "list", 2), ("", "abc", 3),
    ("abdc", "abcd", 1),
  ])
  func countsSlipsOfTheKeyboard(_ typed: String, _ meant: String, _ distance: Int) {
    #expect(Suggestion.distance(typed, meant) == distance)
    #expect(Suggestion.distance(meant, typed) == distance)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completesAllCommandsAndOptions(_ shell: String) {
    let script = fronte(["completions", shell]).output
    for command in CommandTable.specifications {
      for option in command.options {
        #expect(script.contains(option.name), "\(shell): \(command.name) --\(option.name)")
      }
    }
  }

  @Test func endsQuietlyWhenNobodyReads() {
    let outcome = fronte(["segment"], input: "Uno. Due.", isClosed: true)
    #expect(outcome.status == .success)
    #expect(outcome.error.isEmpty)
  }
}
