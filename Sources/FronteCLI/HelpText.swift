/// Writes the help screens from the commands' specifications.
enum HelpText {
  private static let width = 80

  /// What the program is, and its commands.
  static func overview() -> String {
    var text = """
      fronte \(FronteCLI.version): an Italian article and its English, side by side.

      Usage: fronte COMMAND [OPTION…] [FILE…]

      Commands:

      """
    text += table(CommandTable.specifications.map { ($0.name, $0.summary) })
    text += """

      Everything works offline. '-' or no file is standard input. 'fronte COMMAND --help' explains
      a command with examples; 'fronte --version' prints the version.

      Exit status: 0 fine, 1 findings, 2 wrong command line, 3 input or output failed.

      """
    return text
  }

  /// A group's commands.
  static func help(onGroup name: String, _ group: [CommandSpecification]) -> String {
    "Usage: fronte \(name) VERB [OPTION…] …\n\nVerbs:\n"
      + table(group.map { (String($0.name.dropFirst(name.count + 1)), $0.summary) })
      + "\n'fronte \(name) VERB --help' explains a verb with examples.\n"
  }

  /// A command's help.
  static func help(on command: CommandSpecification) -> String {
    let operands = command.operands.isEmpty ? "" : " \(command.operands)"
    var text = "Usage: fronte \(command.name) [OPTION…]\(operands)\n\n"
    text += wrap(command.summary + ".", indent: 0)
    if !command.discussion.isEmpty {
      text += "\n" + wrap(command.discussion, indent: 0)
    }
    text += "\nOptions:\n"
    text += table(
      command.options.map { option in
        let short = option.short.map { "-\($0), " } ?? "    "
        let again = option.isRepeatable ? " (repeatable)" : ""
        return (short + option.usage, option.summary + again)
      }
    )
    text += "\nExamples:\n"
    for example in command.examples {
      text += "  \(example.line)\n" + wrap(example.meaning, indent: 6)
    }
    return text
  }

  /// Names in one column, their meaning in the other.
  private static func table(_ rows: [(name: String, meaning: String)]) -> String {
    let column = min(26, (rows.map(\.name.count).max() ?? 0) + 4)
    var text = ""
    for row in rows {
      let lines = wrap(row.meaning, indent: column)
      let name = "  \(row.name)"
      if name.count + 2 > column {
        text += name + "\n" + lines
      } else {
        text += name + String(lines.dropFirst(name.count))
      }
    }
    return text
  }

  /// Lines of at most 80 columns; a line that begins with a blank is left as it is.
  private static func wrap(_ text: String, indent: Int) -> String {
    var lines = ""
    let margin = String(repeating: " ", count: indent)
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if paragraph.hasPrefix(" ") {
        lines += margin + paragraph + "\n"
        continue
      }
      var line = margin
      for word in paragraph.split(separator: " ") {
        if line.count > indent, line.count + 1 + word.count > width {
          lines += line + "\n"
          line = margin
        }
        line += (line.count > indent ? " " : "") + word
      }
      lines += (line.count > indent ? line : "") + "\n"
    }
    return lines
  }
}
