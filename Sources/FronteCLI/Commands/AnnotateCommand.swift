import Bilingual
import Interchange
import TextModel

/// Makes the side-by-side page of an article.
enum AnnotateCommand: Command {
  private static let engine = Option(
    "engine",
    taking: .text("builtin|none|command:…"),
    "What drafts the English: the built-in engine, nothing, or a command of yours"
  )
  private static let translation = Option(
    "with",
    taking: .file("EN"),
    "Set this English translation beside the article instead of a draft"
  )
  private static let memory = Option(
    "memory",
    taking: .file("MEMORY.tmx"),
    isRepeatable: true,
    "Use this translation memory before any draft; a later one wins over an earlier"
  )

  static let specification = CommandSpecification(
    name: "annotate",
    operands: "[FILE…]",
    operandCount: 0...Int.max,
    summary: "Make the page: Italian and English side by side, terms explained",
    discussion: """
      Reads an article in plain text, Markdown or saved HTML. What is not part of it (menus, \
      share buttons, newsletter boxes) is left out and reported. Several articles need \
      '-o FOLDER/', where each gets a page of its own, or a format that can hold them in one \
      stream (jsonl, text). A page that fronte made is annotated again: English that a person \
      wrote stays, the rest is made anew. An engine of yours is a command that reads a JSON object \
      a line and answers with one a line; Examples/engines has some.
      """,
    options: [PageOption.format] + PageOption.all
      + [
        translation, memory, engine, SharedOption.alternatives, SharedOption.english,
        SharedOption.why,
      ]
      + SharedOption.terms + SharedOption.reading + SharedOption.everywhere,
    examples: [
      .init("fronte annotate articolo.txt -o articolo.md", "The bilingual page in Markdown."),
      .init(
        "fronte annotate --layout stacked --glossary mine.tsv articolo.md",
        "English below Italian, with your glossary over the built-in one."
      ),
      .init(
        "fronte annotate --with article.en.txt articolo.txt",
        "A person's English instead of a draft, its cuts and additions shown."
      ),
      .init(
        "fronte annotate --memory memory.tmx articolo.txt",
        "Sentences that were translated before, or nearly, come from the memory."
      ),
      .init(
        "fronte annotate articolo.md -o articolo.md",
        "The page again: your English stays, drafts and terms are made anew."
      ),
      .init(
        "fronte annotate --engine 'command:python3 engine.py' articolo.txt",
        "Drafts by a program of yours; the glossary is verified in them as well."
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
      format: context.pageFormat(PageOption.format, otherwise: .markdown),
      options: PageOption.options(context)
    )
    if let translation = context.arguments.value(translation) {
      return try annotate(names, with: translation, writer, context)
    }
    // A page may take its own place.
    let articles = names.filter { !PageFile.isPage($0, context) }
    let pages = try PagePaths(names, keeping: articles, writer.format, context)
    var workshop = try Workshop(context, engine: context.arguments.value(engine) ?? "builtin")
    let memories = context.arguments.values(memory)
    if !memories.isEmpty { workshop.memory = try MemoryFile.read(memories, context) }
    var output: [UInt8] = []
    for name in names {
      let page = try page(of: name, workshop, writer, context)
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

  /// Makes the page of an article, or annotates a page again.
  private static func page(
    of name: String,
    _ workshop: Workshop,
    _ writer: PageWriter,
    _ context: Context
  ) throws(Failure) -> [UInt8] {
    let keepsPieces = context.arguments.has(SharedOption.why)
    let bytes = try context.read(name)
    if MarkdownPageReader.isPage(bytes) {
      let file = try PageFile(name, try TextFile.decode(bytes, name, context), context)
      var writer = writer
      if !context.arguments.has(PageOption.layout) {
        writer.options.layout = file.reading.options.layout
      }
      let document = try workshop.page(again: file, context, keepsPieces: keepsPieces)
      return writer.write(document)
    }
    let format = context.arguments.choice(SharedOption.inputFormat, as: ArticleFormat.self)
    let file = try ArticleFile(name, bytes, format, context)
    if !file.article.blocks.contains(where: \.isProse) {
      context.report(Diagnostic(.warning, file: name, message: "there is no prose in it"))
    }
    return writer.write(try workshop.page(of: file, context, keepsPieces: keepsPieces))
  }

  /// Makes the page of one article with the English of a person.
  private static func annotate(
    _ names: [String],
    with translation: String,
    _ writer: PageWriter,
    _ context: Context
  ) throws(Failure) -> ExitCode {
    let command = context.arguments.command
    guard names.count == 1 else {
      throw .usage("'--with' takes one article", command: command)
    }
    if context.arguments.has(engine) {
      throw .usage("'--with' leaves nothing to '--engine'", command: command)
    }
    let page = try Workshop(context, engine: false)
      .page(of: names[0], with: translation, areLines: false, writer, context)
    try context.write(page)
    return .success
  }
}
