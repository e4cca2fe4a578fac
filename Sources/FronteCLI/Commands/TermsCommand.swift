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

  private static let gaps = Option(
    "gaps",
    "Also doubtful terms with an adjective or adverb in between: accordo (storico) di pace"
  )

  static let specification = CommandSpecification(
    name: "terms",
    operands: "[FILE…]",
    operandCount: 0...Int.max,
    summary: "List the terms of an article: where, how recognised, in English",
    discussion: """
      With --format jsonl each object has: line (from 0), start and end (Unicode scalars in that \
      line, end exclusive), term (as the glossary writes it), text (as found), english, status, \
      domain, glossary, confidence (0 to 1; below 0.5 doubtful); 'file' where there are several; \
      with --why 'reason' and 'accepted', and what was looked at and rejected is listed, too. \
      Lines are those of the file; for HTML, those of its Markdown version.
      """,
    options: [format, gaps, SharedOption.why]
      + SharedOption.terms + SharedOption.reading + SharedOption.everywhere,
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
    let reasons = context.arguments.has(SharedOption.why)
    let matcher = try Workshop(context, engine: false).matcher
    let finder = TermFinder(matcher, gaps: context.arguments.has(gaps), rejected: reasons)
    var listing = TermListing(
      format: context.arguments.value(format) ?? "table",
      showsFile: names.count > 1,
      showsReasons: reasons,
      style: context.style,
      matcher: matcher
    )
    let output = context.arguments.value(SharedOption.output) ?? "-"
    for name in names {
      try find(in: name, finder, &listing, context, writesAtOnce: output == "-")
    }
    listing.finish()
    try context.write(listing.take())
    return .success
  }

  private static func find(
    in name: String,
    _ finder: TermFinder,
    _ listing: inout TermListing,
    _ context: Context,
    writesAtOnce: Bool
  ) throws(Failure) {
    let bytes = try context.read(name)
    var places = ScalarPlaces()
    let chosen = context.arguments.choice(SharedOption.inputFormat, as: ArticleFormat.self)
    var pieces = ArticlePieces(bytes, of: name, chosen)
    while let piece = pieces.next() {
      let decoded = try decode(piece, name)
      let format = chosen ?? ArticleFormat.detect(fileName: name == "-" ? nil : name, decoded.text)
      let file = try ArticleFile(name, piece, format, context)
      if format == .plainText, !isJoined(file.article) {
        finder.find(in: decoded.text, &places) { listing.add($0, of: name) }
      } else {
        finder.find(in: file.article, &places) { listing.add($0, of: name) }
      }
      if writesAtOnce { try context.print(listing.take()) }
    }
  }

  private static func decode(_ bytes: [UInt8], _ name: String) throws(Failure) -> DecodedText {
    do throws(ArticleError) {
      return try TextDecoder.decode(bytes)
    } catch {
      throw .input([Diagnostic(.error, file: name, message: error.description)])
    }
  }

  /// Whether lines were joined to paragraphs; otherwise each line stands for itself.
  private static func isJoined(_ article: Article) -> Bool {
    article.blocks.contains { block in
      block.markup.contains { $0.kind == .spelling && $0.opening.utf8.contains(0x0A) }
    }
  }
}
