/// Writes completion scripts from the commands' specifications.
struct CompletionScript {
  private enum Shell: String {
    case bash
    case zsh
    case fish
  }

  private let shell: Shell

  /// Prepares for a shell; `nil` if it is not known.
  init?(shell: String) {
    guard let shell = Shell(rawValue: shell) else { return nil }
    self.shell = shell
  }

  /// The script.
  func written() -> String {
    switch shell {
    case .bash: bash()
    case .zsh: "#compdef fronte\nautoload -U +X bashcompinit && bashcompinit\n" + bash()
    case .fish: fish()
    }
  }

  private var commands: [CommandSpecification] { CommandTable.specifications }

  /// The first words of all commands, each once.
  private var firstWords: [String] {
    var words: [String] = []
    for command in commands {
      let word = command.name.split(separator: " ").first.map(String.init) ?? ""
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  private func verbs(of group: String) -> [String] {
    CommandTable.group(group).map { String($0.name.dropFirst(group.count + 1)) }
  }

  // MARK: bash

  private func bash() -> String {
    var text = """
      _fronte() {
        local cur prev command
        cur="${COMP_WORDS[COMP_CWORD]}"
        prev="${COMP_WORDS[COMP_CWORD-1]}"
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\((firstWords + ["help", "--help", "--version"])
            .joined(separator: " "))" -- "$cur"))
          return
        fi
        command="${COMP_WORDS[1]}"

      """
    for group in firstWords where !verbs(of: group).isEmpty {
      text += """
          if [ "$command" = "\(group)" ]; then
            if [ "$COMP_CWORD" -eq 2 ]; then
              COMPREPLY=($(compgen -W "\(verbs(of: group).joined(separator: " "))" -- "$cur"))
              return
            fi
            command="\(group) ${COMP_WORDS[2]}"
          fi

        """
    }
    text += "  case \"$command:$prev\" in\n"
    for command in commands {
      for option in command.options {
        guard case .choice(let words) = option.value else { continue }
        text += "    \"\(command.name):--\(option.name)\")\n"
        text += "      COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$cur\"))\n"
        text += "      return ;;\n"
      }
    }
    text += "  esac\n  if [[ \"$cur\" == -* ]]; then\n    case \"$command\" in\n"
    for command in commands {
      let names = command.options.map { "--" + $0.name }.joined(separator: " ")
      text += "      \"\(command.name)\") COMPREPLY=($(compgen -W \"\(names)\" -- \"$cur\")) ;;\n"
    }
    text += "    esac\n    return\n  fi\n"
    text += "  if [ \"$command\" = completions ]; then\n"
    text += "    COMPREPLY=($(compgen -W \"bash zsh fish\" -- \"$cur\"))\n    return\n  fi\n"
    text += "  COMPREPLY=($(compgen -f -- \"$cur\"))\n}\n"
    return text + "complete -o filenames -F _fronte fronte\n"
  }

  // MARK: fish

  private func fish() -> String {
    var text = "complete -c fronte -n __fish_use_subcommand -f -l help -d 'Show the help'\n"
    text += "complete -c fronte -n __fish_use_subcommand -f -l version -d 'Print the version'\n"
    for word in firstWords {
      let summary = commands.first { $0.name == word }?.summary ?? "Work with glossaries"
      text += "complete -c fronte -n __fish_use_subcommand -f -a \(word) -d \(quoted(summary))\n"
    }
    for command in commands {
      let words = command.name.split(separator: " ").map(String.init)
      var condition = "__fish_seen_subcommand_from \(words[0])"
      if words.count > 1 {
        let others = verbs(of: words[0]).joined(separator: " ")
        text += "complete -c fronte -f -n "
        text += quoted("\(condition); and not __fish_seen_subcommand_from \(others)")
        text += " -a \(words[1]) -d \(quoted(command.summary))\n"
        condition += "; and __fish_seen_subcommand_from \(words[1])"
      }
      for option in command.options {
        text += "complete -c fronte -n \(quoted(condition)) -l \(option.name)"
        if let short = option.short { text += " -s \(short)" }
        switch option.value {
        case nil: text += " -f"
        case .choice(let values): text += " -x -a \(quoted(values.joined(separator: " ")))"
        case .file: text += " -r"
        case .text: text += " -x"
        }
        text += " -d \(quoted(option.summary))\n"
      }
    }
    text += "complete -c fronte -n '__fish_seen_subcommand_from completions' -f"
    return text + " -a 'bash zsh fish'\n"
  }

  private func quoted(_ text: String) -> String {
    var quoted = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "'"
  }
}
