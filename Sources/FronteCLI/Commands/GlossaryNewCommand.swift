import Terminology
import TextModel

/// Makes an empty glossary.
enum GlossaryNewCommand: Command {
  static let specification = CommandSpecification(
    name: "glossary new",
    operands: "FILE",
    operandCount: 1...1,
    summary: "Make a glossary without entries",
    discussion: """
      The file has one line, which names the columns. A file that exists is left alone. \
      'glossary add' and 'glossary import' make the file themselves if it is not there.
      """,
    options: [SharedOption.wait] + SharedOption.everywhere,
    examples: [.init("fronte glossary new mine.tsv", "To be filled with 'glossary add'.")]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let store = try GlossaryStore(context.arguments.operands[0], context)
    try store.rewrite { old throws(Failure) in
      guard old == nil else { throw .file(.exists, path: store.name) }
      return GlossaryStore.Rewrite(bytes: GlossaryDocument().bytes)
    }
    store.note("a new glossary")
    return .success
  }
}
