import Alignment
import Terminology
import TextModel

/// Sets an existing translation beside its original.
enum AlignCommand: Command {
  private static let format = Option(
    "format",
    short: "f",
    taking: .choice(["index"]),
    "The page's format; markdown if neither this nor the ending of FILE says"
  )
  private static let segmented = Option(
    "segmented",
    "Each line of the two files is a segment, a blank line a paragraph break"
  )

  static let specification = CommandSpecification(
    name: "align",
    operands: "IT EN",
    operandCount: 2...2,
    summary: "Set an English translation beside its Italian original",
    discussion: "Index.",
    options: [format, segmented] + CommonOption.terms + CommonOption.everywhere,
    examples: []
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let names = context.arguments.operands
    let configuration = try Configuration.load(context)
    let shelf = try GlossaryShelf(context, configuration)
    let italian = SegmentedText(lines: try TextFile.read(names[0], context))
    let english = SegmentedText(lines: try TextFile.read(names[1], context))
    let aligner = Aligner(matcher: TermMatcher(glossaries: shelf.glossaries))
    var output: [UInt8] = []
    for bead in aligner.align(italian, english) {
      output += bead.italian.map(String.init).joined(separator: ",").utf8
      output.append(0x09)
      output += bead.english.map(String.init).joined(separator: ",").utf8
      output.append(0x0A)
    }
    try context.write(output)
    return .success
  }
}
