import Terminology
import TextModel

/// Shows all that is known of one entry.
enum GlossaryShowCommand: Command {
  static let specification = CommandSpecification(
    name: "glossary show",
    operands: "TERM [GLOSSARY…]",
    operandCount: 1...Int.max,
    summary: "Show all that is known of a term",
    discussion: """
      TERM is the Italian as the glossary writes it; accents and capitals are forgiven. \
      Exit status 1 if there is no such entry.
      """,
    options: SharedOption.everywhere,
    examples: [
      .init("fronte glossary show Farnesina", "From the built-in glossary."),
      .init("fronte glossary show \"scudo penale\" mine.tsv", "From yours."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let operands = context.arguments.operands
    let shelf = try GlossaryShelf(files: operands.dropFirst(), context)
    let wanted = Folding.unaccented(Folding.key(operands[0]))
    var output = ""
    for glossary in shelf.glossaries {
      for entry in glossary.entries where Folding.unaccented(Folding.key(entry.italian)) == wanted {
        if !output.isEmpty { output += "\n" }
        output += card(entry, glossary.name, context.style)
      }
    }
    guard output.isEmpty else {
      try context.write(Array(output.utf8))
      return .success
    }
    let names = shelf.glossaries.flatMap { $0.entries.map(\.italian) }
    let hint = Suggestion.sentence(operands[0], among: names)
    context.report(Diagnostic(.note, file: operands[0], message: "no such entry\(hint)"))
    return .findings
  }

  private static func card(_ entry: Entry, _ glossary: String, _ style: Style) -> String {
    var text = style.bold(Plain.text(entry.italian)) + "\n"
    for target in entry.targets {
      text += "  \(target.status.rawValue)\t\(Plain.text(target.english))"
      text += target.note.isEmpty ? "\n" : "\t\(Plain.text(target.note))\n"
    }
    for (name, value) in EntryDetails.fields(of: entry) {
      text += "  \(style.faint(name))\t\(Plain.text(value))\n"
    }
    return text + "  \(style.faint("glossary"))\t\(Plain.text(glossary))\n"
  }
}
