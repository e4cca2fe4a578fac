import Bilingual
import Drafting
import Interchange
import TextModel

/// Writes the English draft alone.
enum DraftCommand: Command {
  private static let lines = Option(
    "lines",
    "Exactly one line of English for each line of the input, whatever stands on it"
  )
  private static let marks = Option("marks", "Mark words that were not understood, and doubts")

  static let specification = CommandSpecification(
    name: "draft",
    operands: "[FILE…]",
    operandCount: 0...Int.max,
    summary: "Write the English draft alone",
    options: [lines, marks, SharedOption.alternatives, SharedOption.english, SharedOption.why]
      + SharedOption.terms + SharedOption.reading + SharedOption.everywhere,
    examples: [
      .init("fronte draft articolo.txt", "The article in English, paragraph by paragraph."),
      .init("fronte draft --lines < frasi.txt", "A line of English for each line of Italian."),
      .init(
        "echo \"L'alleanza regge.\" | fronte draft --why",
        "Where each word comes from, and the rules that shaped it."
      ),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let arguments = context.arguments
    let names = arguments.operands.isEmpty ? ["-"] : arguments.operands
    let workshop = try Workshop(context)
    var output: [UInt8] = []
    for name in names {
      if arguments.has(lines), !arguments.has(SharedOption.why) {
        let text = try TextFile.read(name, context)
        let drafter = LineDrafter(workshop, shownMarks: shownMarks(arguments))
        let progress = ProgressLine(context.console.error, isQuiet: context.isQuiet)
        defer { progress.clear() }
        output += try drafter.lines(of: text) { progress.show(name, $0, of: $1) }
        continue
      }
      let file = try ArticleFile(name, context)
      let document = try workshop.page(
        of: file,
        context,
        keepsPieces: arguments.has(SharedOption.why)
      )
      if arguments.has(SharedOption.why) {
        output += DraftReasons(document, context.style).written()
      } else {
        let options = PageOptions(targetOnly: true, shownMarks: shownMarks(arguments))
        output += PageWriter(format: .text, options: options).write(document)
      }
    }
    try context.write(output)
    return .success
  }

  private static func shownMarks(_ arguments: ParsedArguments) -> Set<Mark.Kind> {
    var kinds: Set<Mark.Kind> = arguments.has(marks) ? [.unknown, .doubtful] : []
    if arguments.has(SharedOption.alternatives) { kinds.insert(.alternative) }
    return kinds
  }
}
