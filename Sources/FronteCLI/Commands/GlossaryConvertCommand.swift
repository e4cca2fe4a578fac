import Terminology

/// Writes a glossary of one format in another.
enum GlossaryConvertCommand: Command {
  static let specification = CommandSpecification(
    name: "glossary convert",
    operands: "[FILE]",
    operandCount: 0...1,
    summary: "Write a glossary of one format in another",
    discussion: """
      Reads what 'glossary import' reads and writes what 'glossary export' writes. What was \
      understood and what is lost on the way is said on standard error.


      """ + ExportOptions.formats,
    options: ImportOptions.all + ExportOptions.all + SharedOption.everywhere,
    examples: [
      .init("fronte glossary convert termbase.tbx -o mine.tsv", "From TBX to fronte's own format."),
      .init("fronte glossary convert memoq.csv --from memoq --format omegat", "Between others."),
      .init(
        "fronte glossary convert old.csv --format csv --delimiter ',' -o new.csv",
        "The same table in UTF-8."
      ),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let name = context.arguments.operands.first ?? "-"
    let options = try ExportOptions(
      context,
      title: name == "-" ? "fronte" : FilePath.stem(of: name)
    )
    let rows = try ImportOptions(context).read(name, context)
    try options.write(rows, of: name, context)
    return .success
  }
}
