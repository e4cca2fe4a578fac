import Bilingual
import Interchange
import TextModel

/// Makes the side-by-side page of an article.
enum AnnotateCommand: Command {
  private static let format = Option(
    "format",
    short: "f",
    taking: .choice(PageFormat.allCases.map(\.rawValue)),
    "The page's format; markdown if neither this nor the ending of FILE says"
  )
  private static let layout = Option(
    "layout",
    taking: .choice(PageOptions.Layout.allCases.map(\.rawValue)),
    "Markdown: side by side in a table, or stacked for long sentences"
  )
  private static let terms = Option(
    "terms",
    taking: .choice(PageOptions.TermDisplay.allCases.map(\.rawValue)),
    "Show the first use of each term, all uses (default) or none"
  )
  private static let engine = Option(
    "engine",
    taking: .choice(["builtin", "none"]),
    "What drafts the English: the built-in engine, or nothing"
  )
  private static let targetOnly = Option("target-only", "With --format text: the English alone")

  static let specification = CommandSpecification(
    name: "annotate",
    operands: "[FILE…]",
    operandCount: 0...Int.max,
    summary: "Make the page: Italian and English side by side, terms explained",
    discussion: """
      Reads an article in plain text, Markdown or saved HTML. What is not part of it (menus, \
      share buttons, newsletter boxes) is left out and reported. Several articles need \
      '-o FOLDER/', where each gets a page of its own, or a format that can hold them in one \
      stream (jsonl, text).
      """,
    options: [
      format, layout, terms, engine, targetOnly, CommonOption.alternatives, CommonOption.english,
      CommonOption.why,
    ]
      + CommonOption.terms + CommonOption.reading + CommonOption.everywhere,
    examples: [
      .init("fronte annotate articolo.txt -o articolo.md", "The bilingual page in Markdown."),
      .init(
        "fronte annotate --layout stacked --glossary mine.tsv articolo.md",
        "English below Italian, with your glossary over the built-in one."
      ),
      .init("fronte annotate pagina.html -o page.html", "A page to read or print."),
      .init("fronte annotate articles/*.txt -o pages/", "A page for each article."),
      .init(
        "fronte annotate articolo.txt --format json --why",
        "Everything that is known, with the reason for each word."
      ),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let names = context.arguments.operands.isEmpty ? ["-"] : context.arguments.operands
    let writer = PageWriter(
      format: context.pageFormat(format, otherwise: .markdown),
      options: options(context)
    )
    let pages = try PagePaths(names, writer.format, context)
    let workshop = try Workshop(
      context,
      engine: context.arguments.value(engine) != "none"
    )
    var output: [UInt8] = []
    for name in names {
      let file = try ArticleFile(name, context)
      if !file.article.blocks.contains(where: \.isProse) {
        context.report(Diagnostic(.warning, file: name, message: "there is no prose in it"))
      }
      let document = try workshop.page(
        of: file,
        context,
        keepsPieces: context.arguments.has(CommonOption.why)
      )
      let page = writer.write(document)
      if let path = pages.path(for: name) {
        try context.write(page, to: path)
      } else {
        if !output.isEmpty, writer.format != .jsonl { output.append(0x0A) }
        output += page
      }
    }
    if pages.isOneStream { try context.write(output) }
    return .success
  }

  private static func options(_ context: Context) -> PageOptions {
    let arguments = context.arguments
    return PageOptions(
      layout: arguments.choice(layout, as: PageOptions.Layout.self) ?? .table,
      terms: arguments.choice(terms, as: PageOptions.TermDisplay.self) ?? .all,
      showsReasons: arguments.has(CommonOption.why),
      targetOnly: arguments.has(targetOnly)
    )
  }
}
