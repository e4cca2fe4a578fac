import Linguistics
import Terminology
import TextModel

/// Finds entries by words of either language.
enum GlossarySearchCommand: Command {
  static let specification = CommandSpecification(
    name: "glossary search",
    operands: "TEXT [GLOSSARY…]",
    operandCount: 1...Int.max,
    summary: "Find entries by Italian or English words",
    discussion: """
      Accents and capitals are forgiven, and Italian words are found in any of their forms. \
      Exit status 1 if nothing is found.
      """,
    options: [GlossaryListing.format] + SharedOption.everywhere,
    examples: [
      .init("fronte glossary search \"potenze regionali\"", "Finds 'potenza regionale'."),
      .init("fronte glossary search ceasefire mine.tsv", "By the English, in your glossary."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let operands = context.arguments.operands
    let shelf = try GlossaryShelf(files: operands.dropFirst(), context)
    let query = EntryQuery(operands[0])
    let found = shelf.glossaries.flatMap { glossary in
      glossary.entries.filter { query.matches($0) }
        .map { ListedEntry(entry: $0, glossary: glossary.name) }
    }
    try context.write(GlossaryListing(context).written(found))
    return found.isEmpty ? .findings : .success
  }
}
