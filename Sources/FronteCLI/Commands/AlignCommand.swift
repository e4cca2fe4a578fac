import Alignment
import Bilingual
import Interchange
import TextModel

/// Sets an existing translation beside its original.
enum AlignCommand: Command {
  /// The format that prints the numbers of the segments only.
  private static let index = "index"
  private static let format = Option(
    "format",
    short: "f",
    taking: .choice([index] + PageFormat.allCases.map(\.rawValue)),
    "The page's format, or 'index': numbers of segments alone; markdown if nothing says"
  )
  private static let segmented = Option(
    "segmented",
    "Each line of the two files is a segment, a blank line a paragraph break"
  )

  static let specification = CommandSpecification(
    name: "align",
    operands: "IT EN",
    operandCount: 2...2,
    summary: "Set an existing English translation beside its Italian original",
    discussion: """
      Makes the page that 'annotate' makes, with the English of a person. Sentences that the \
      translation leaves out (−) or adds (+) have rows of their own; doubtful pairs (?) show \
      their confidence. '--format index' prints a line for each row: the numbers of the Italian \
      segments, a tab, those of the English ones, counted from 0 as 'segment' prints them.
      """,
    options: [format, segmented] + PageOption.all
      + SharedOption.terms + SharedOption.reading + SharedOption.everywhere,
    examples: [
      .init("fronte align articolo.txt article.en.txt -o page.md", "The bilingual page."),
      .init("fronte align articolo.txt article.en.txt -o memory.tmx", "A translation memory."),
      .init(
        "fronte align --segmented --format index it.txt en.txt",
        "Which lines belong together, for other programs."
      ),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let italian = context.arguments.operands[0]
    let english = context.arguments.operands[1]
    let areLines = context.arguments.has(segmented)
    let workshop = try Workshop(context, engine: false)
    guard context.arguments.value(format) != index else {
      try context.write(numbers(italian, english, areLines, workshop, context))
      return .success
    }
    let writer = PageWriter(
      format: context.pageFormat(format, otherwise: .markdown),
      options: PageOption.options(context)
    )
    try context.write(
      workshop.page(of: italian, with: english, areLines: areLines, writer, context)
    )
    return .success
  }

  /// A line for each bead: `0,1⇥0`.
  private static func numbers(
    _ italianName: String,
    _ englishName: String,
    _ areLines: Bool,
    _ workshop: Workshop,
    _ context: Context
  ) throws(Failure) -> [UInt8] {
    try Workshop.check(italianName, englishName, context)
    let italian = try workshop.segments(
      of: italianName,
      workshop.segmenter,
      areLines: areLines,
      context
    )
    let english = try workshop.segments(
      of: englishName,
      workshop.englishSegmenter,
      areLines: areLines,
      context
    )
    Workshop.reportLanguages(italian, english, englishName, context)
    var output: [UInt8] = []
    for bead in workshop.aligner.align(italian, english) {
      output += bead.italian.map(String.init).joined(separator: ",").utf8
      output.append(0x09)
      output += bead.english.map(String.init).joined(separator: ",").utf8
      output.append(0x0A)
    }
    return output
  }
}
