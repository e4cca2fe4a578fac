import Bilingual
import Interchange
import TextModel

/// Turns a page, as a person has left it, into another format.
enum ExportCommand: Command {
  private static let format = Option(
    "format",
    short: "f",
    taking: .choice(PageFormat.allCases.map(\.rawValue)),
    "The format; text if neither this nor the ending of FILE says"
  )
  private static let layout = Option(
    "layout",
    taking: .choice(PageOptions.Layout.allCases.map(\.rawValue)),
    "Markdown: side by side in a table, or stacked; otherwise as the page has it"
  )
  private static let terms = Option(
    "terms",
    taking: .choice(PageOptions.TermDisplay.allCases.map(\.rawValue)),
    "Show the first use of each term, all uses (default) or none"
  )
  private static let targetOnly = Option(
    "target-only",
    "The English alone, as an article; text or markdown"
  )

  static let specification = CommandSpecification(
    name: "export",
    operands: "[PAGE.md]",
    operandCount: 0...1,
    summary: "Turn a page, as you have edited it, into another format",
    discussion: """
      Reads a Markdown page that 'fronte annotate' made, with all that was changed in it since: \
      edited cells, rows moved, added, removed or merged, tables laid out anew by an editor.
      """,
    options: [format, layout, terms, targetOnly] + SharedOption.everywhere,
    examples: [
      .init("fronte export articolo.md -o articolo.html", "For reading and print."),
      .init("fronte export --format tmx articolo.md -o articolo.tmx", "For other programs."),
      .init("fronte export --target-only articolo.md", "The English article as plain text."),
      .init("fronte export --target-only -f markdown articolo.md", "The same with its markup."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let name = context.arguments.operands.first ?? "-"
    let format = context.pageFormat(format, otherwise: .text)
    let isTargetOnly = context.arguments.has(targetOnly)
    guard !isTargetOnly || format == .text || format == .markdown else {
      throw .usage(
        "--target-only goes with --format text or markdown",
        command: specification.name
      )
    }
    let reading = try PageFile(name, context).reading
    var options = reading.options
    options.layout = context.arguments.choice(layout, as: PageOptions.Layout.self) ?? options.layout
    options.terms =
      context.arguments.choice(terms, as: PageOptions.TermDisplay.self)
      ?? options.terms
    options.targetOnly = isTargetOnly
    if isTargetOnly { options.shownMarks = [] }
    let writer = PageWriter(format: format, options: options)
    if let output = context.arguments.value(SharedOption.output), name != "-",
      format != .markdown || isTargetOnly,
      let target = FileAccess.realPath(context.path(output)),
      target == FileAccess.realPath(context.path(name))
    {
      throw .usage("the export would overwrite the page '\(name)'", command: specification.name)
    }
    try context.write(writer.write(reading.document))
    return .success
  }
}
