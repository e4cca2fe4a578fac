import Terminology
import TextModel

/// Writes a glossary for another program.
enum GlossaryExportCommand: Command {
  private static let domain = Option(
    "domain",
    taking: .text("DOMAIN"),
    isRepeatable: true,
    "Only the entries of this domain and those that name none"
  )

  static let specification = CommandSpecification(
    name: "glossary export",
    operands: "[GLOSSARY…]",
    operandCount: 0...Int.max,
    summary: "Write a glossary for another program",
    discussion: "Without a file, the built-in glossary.\n\n" + ExportOptions.formats,
    options: [domain] + ExportOptions.all + SharedOption.everywhere,
    examples: [
      .init("fronte glossary export mine.tsv --format tbx -o mine.tbx", "For a term base."),
      .init("fronte glossary export mine.tsv --format omegat -o glossary.utf8", "For OmegaT."),
      .init(
        "fronte glossary export mine.tsv --format csv --delimiter ';' --bom -o mine.csv",
        "For Excel in Italy."
      ),
      .init("fronte glossary export --domain military -o military.tbx", "From the built-in one."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let names = context.arguments.operands
    let options = try ExportOptions(
      context,
      title: names.count == 1 ? FilePath.stem(of: names[0]) : "fronte"
    )
    let shelf = try GlossaryShelf(files: names[...], context)
    let domains = context.arguments.values(domain)
    let rows = shelf.glossaries.flatMap { $0.restricted(toDomains: domains).allRows }
    try options.write(rows, of: names.first ?? "fronte", context)
    return .success
  }
}
