import Terminology
import TextModel

/// Takes the entries of another program's file into a glossary.
enum GlossaryImportCommand: Command {
  private static let into = Option(
    "into",
    taking: .file("GLOSSARY"),
    "The glossary that takes the entries; it is made if it is not there"
  )
  private static let update = Option(
    "update",
    "Where a pair is there already, take the fields of FILE over those of the glossary"
  )

  static let specification = CommandSpecification(
    name: "glossary import",
    operands: "FILE",
    operandCount: 1...1,
    summary: "Take over the entries of another program's file",
    discussion: """
      Reads fronte's own format (tsv), tables with a header (csv: any usual delimiter, also \
      Windows-1252 as Excel writes it, headers in Italian or English), OmegaT, DeepL, TBX of \
      version 2 and 3, memoQ, IATE and JSON. What was understood and what could not be carried \
      over is said on standard error. Pairs that the glossary has already are left as they are, \
      unless --update is given. Files of any size are read piece by piece.
      """,
    options: [into, update] + ImportOptions.all + [ExportOptions.delimiter]
      + SharedOption.changing + SharedOption.everywhere,
    examples: [
      .init("fronte glossary import clienti.csv --into mine.tsv", "A table made with Excel."),
      .init(
        "fronte glossary import --dry-run termbase.tbx --into mine.tsv",
        "Says what was understood and what would be added."
      ),
      .init(
        "fronte glossary import IATE_export.csv --domain 08 --reliability 3 --into iate.tsv",
        "International relations from a dump of IATE."
      ),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    guard let target = context.arguments.value(into) else {
      throw .usage(
        "'--into GLOSSARY' is missing; 'fronte glossary convert' writes a file of its own",
        command: context.arguments.command
      )
    }
    let rows = try ImportOptions(context).read(context.arguments.operands[0], context)
    let store = try GlossaryStore(target, context)
    var merger: RowMerger?
    try store.change(creates: true) { document throws(Failure) in
      var rowMerger = RowMerger(document.rows, updates: context.arguments.has(update))
      for row in rows { rowMerger.take(row) }
      for (italian, changed) in rowMerger.changedEntries {
        document.replace(italian: italian, by: changed)
      }
      document.add(contentsOf: rowMerger.added)
      merger = rowMerger
    }
    if let merger { report(merger, store, context) }
    return .success
  }

  private static func report(_ merger: RowMerger, _ store: GlossaryStore, _ context: Context) {
    let verb = context.arguments.has(SharedOption.dryRun) ? "would be added" : "added"
    var parts = ["\(merger.added.count) \(verb)", "\(merger.sameCount) there already"]
    if merger.updatedCount > 0 { parts.append("\(merger.updatedCount) updated") }
    if merger.differingCount > 0 {
      parts.append(
        "\(merger.differingCount) there with other fields and left (--update takes them)"
      )
    }
    store.note(parts.joined(separator: ", "))
    if merger.repeatedCount > 0 {
      context.report(
        Diagnostic(
          .warning,
          file: store.name,
          code: "L001",
          message:
            "\(merger.repeatedCount) pairs stand several times in the file with other fields; "
            + "the first was taken"
        )
      )
    }
    let doubtful = merger.termsWithSeveralPreferred
    guard !doubtful.isEmpty else { return }
    let list = doubtful.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
    context.report(
      Diagnostic(
        .warning,
        file: store.name,
        code: "L002",
        message: (doubtful.count == 1 ? "1 term now has" : "\(doubtful.count) terms now have")
          + " several preferred renderings (\(list)"
          + (doubtful.count > 3 ? ", …); " : "); ") + "'fronte glossary lint' lists them"
      )
    )
  }
}
