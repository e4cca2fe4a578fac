import Bilingual
import Interchange
import Terminology
import TextModel

/// Lists the terms of an article.
enum TermsCommand: Command {
  private static let format = Option(
    "format",
    short: "f",
    taking: .choice(["table", "tsv", "jsonl"]),
    "A table to read (default), tab-separated lines, or an object a line"
  )

  static let specification = CommandSpecification(
    name: "terms",
    operands: "[FILE…]",
    operandCount: 0...Int.max,
    summary: "List the terms of an article: where, how recognised, in English",
    discussion: """
      With --format jsonl each object has: line (from 0), start and end (Unicode scalars in that \
      line, end exclusive), term (as the glossary writes it), text (as found), english, status, \
      domain, glossary; 'file' where there are several, 'reason' with --why. Lines are those of \
      the file; for HTML, those of its Markdown version.
      """,
    options: [format, CommonOption.why]
      + CommonOption.terms + CommonOption.reading + CommonOption.everywhere,
    examples: [
      .init("fronte terms articolo.txt", "A table of the terms, each place a line."),
      .init("fronte terms --why articolo.txt", "With the reason for each."),
      .init(
        "fronte terms --no-builtin --glossary mine.tsv --format jsonl articolo.txt",
        "Only your own terms, for another program."
      ),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let names = context.arguments.operands.isEmpty ? ["-"] : context.arguments.operands
    let finder = TermFinder(try Workshop(context, engine: false))
    let listing = TermListing(
      format: context.arguments.value(format) ?? "table",
      showsFile: names.count > 1,
      showsReasons: context.arguments.has(CommonOption.why),
      style: context.style
    )
    var found: [(file: String, terms: [FoundTerm])] = []
    for name in names { found.append((name, try terms(of: name, finder, context))) }
    try context.write(listing.written(found))
    return .success
  }

  /// The terms of a file; plain text whose lines are no cut-up paragraphs is taken line by line.
  private static func terms(
    of name: String,
    _ finder: TermFinder,
    _ context: Context
  ) throws(Failure) -> [FoundTerm] {
    let bytes = try context.read(name)
    let decoded: DecodedText
    do throws(ArticleError) {
      decoded = try TextDecoder.decode(bytes)
    } catch {
      throw .input([Diagnostic(.error, file: name, message: error.description)])
    }
    let chosen = context.arguments.choice(CommonOption.inputFormat, as: ArticleFormat.self)
    let format = chosen ?? ArticleFormat.detect(fileName: name == "-" ? nil : name, decoded.text)
    let file = try ArticleFile(name, bytes, format, context)
    let isJoined = file.article.blocks.contains { block in
      block.markup.contains { $0.kind == .spelling && $0.opening.utf8.contains(0x0A) }
    }
    if format == .plainText, !isJoined { return finder.terms(in: decoded.text) }
    return finder.terms(in: file.article)
  }
}
