import Terminology

/// Lists the entries of a glossary.
enum GlossaryListCommand: Command {
  private static let domain = Option(
    "domain",
    taking: .text("DOMAIN"),
    "Only the entries of a domain"
  )

  static let specification = CommandSpecification(
    name: "glossary list",
    operands: "[GLOSSARY…]",
    operandCount: 0...Int.max,
    summary: "List the entries of a glossary",
    discussion: "Without a file, the built-in glossary.",
    options: [GlossaryListing.format, domain] + SharedOption.everywhere,
    examples: [
      .init("fronte glossary list", "The built-in glossary."),
      .init("fronte glossary list mine.tsv --domain military", "A domain of yours."),
      .init("fronte glossary list --format json mine.tsv", "For another program."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let shelf = try GlossaryShelf(files: context.arguments.operands[...], context)
    let wanted = context.arguments.value(domain)
    let listing = GlossaryListing(context)
    let found = shelf.glossaries.flatMap { glossary in
      glossary.entries.filter { wanted == nil || $0.domain == wanted }
        .map { ListedEntry(entry: $0, glossary: glossary.name) }
    }
    try context.write(listing.written(found))
    return .success
  }
}
