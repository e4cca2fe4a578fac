import Drafting
import TextModel

/// Finds sentences of a translation memory that are like a text.
enum MemorySearchCommand: Command {
  static let specification = CommandSpecification(
    name: "memory search",
    operands: "TEXT MEMORY.tmx…",
    operandCount: 2...Int.max,
    summary: "Find sentences of a memory that are like an Italian text",
    discussion: """
      Prints the similarity in per cent, the Italian, the English and what differs, one match a \
      line, the best first. Exit status 1 if nothing is like enough.
      """,
    options: SharedOption.everywhere,
    examples: [
      .init("fronte memory search \"La tregua regge.\" memory.tmx", "What was translated alike.")
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let operands = context.arguments.operands
    let memory = try MemoryFile.read(Array(operands.dropFirst()), context)
    let matches = memory.matches(SourceText(operands[0]), leastSimilarity: 40, count: 10)
    var output = ""
    for match in matches {
      let fields = [
        String(match.similarity), match.unit.source, match.unit.target, match.difference,
      ]
      output += fields.map(Plain.text).joined(separator: "\t") + "\n"
    }
    try context.write(Array(output.utf8))
    return matches.isEmpty ? .findings : .success
  }
}
