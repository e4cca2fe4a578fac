import Terminology
import TextModel

/// The options of commands that write a glossary for another program.
struct ExportOptions {
  static let format = Option(
    "format",
    short: "f",
    taking: .choice(GlossaryFormat.allCases.filter(\.isWritten).map(\.rawValue)),
    "The format to write; otherwise the ending of the output's name tells"
  )
  static let delimiter = Option(
    "delimiter",
    taking: .text("CHARACTER"),
    "What parts the columns of a table: , ; | or tab"
  )
  private static let mark = Option("bom", "Begin a table with a byte-order mark, for Excel")
  private static let omitsForbidden = Option(
    "omit-forbidden",
    "Leave forbidden renderings out of TBX, for programs that do not read the status"
  )
  private static let noHeader = Option(
    "no-header",
    "Leave out the first line of OmegaT's format, which names the encoding"
  )

  /// All of them.
  static let all = [format, delimiter, mark, omitsForbidden, noHeader]

  /// What the formats are, for the help.
  static let formats = """
    Formats: tsv (fronte's own), csv (all columns, with a header), json, tbx (TBX-Basic, version \
    3), tbx2 (version 2, which more programs read), omegat, deepl and deepl-csv, memoq. What a \
    format has no place for is listed on standard error, field by field.
    """

  private var exporter: GlossaryExporter

  /// Takes the options from the command line.
  init(_ context: Context, title: String) throws(Failure) {
    let output = context.arguments.value(SharedOption.output) ?? ""
    let chosen = context.arguments.choice(Self.format, as: GlossaryFormat.self)
    guard let format = chosen ?? Self.format(ofName: output) else {
      throw .usage(
        "the format is missing: '\(Self.format.usage)'",
        command: context.arguments.command
      )
    }
    exporter = GlossaryExporter(format: format)
    exporter.delimiter = try Self.delimiter(context)
    exporter.hasMark = context.arguments.has(Self.mark)
    exporter.omitsForbidden = context.arguments.has(Self.omitsForbidden)
    exporter.hasHeader = !context.arguments.has(Self.noHeader)
    exporter.title = title
    exporter.program = FronteCLI.program
  }

  private static func format(ofName name: String) -> GlossaryFormat? {
    let name = name.lowercased()
    let endings: [(String, GlossaryFormat)] = [
      (".tsv", .native), (".csv", .csv), (".json", .json), (".tbx", .tbx), (".utf8", .omegat),
    ]
    return endings.first { name.hasSuffix($0.0) }?.1
  }

  /// The delimiter that was asked for.
  static func delimiter(_ context: Context) throws(Failure) -> UInt8? {
    guard let text = context.arguments.value(delimiter) else { return nil }
    switch text {
    case "tab", "\t", "\\t": return 0x09
    case ",", ";", "|": return text.utf8.first
    default:
      throw .usage(
        "'\(text)' is no delimiter (, ; | or tab)",
        command: context.arguments.command
      )
    }
  }

  /// Writes rows, and says what could not be carried over.
  func write(_ rows: [GlossaryRow], of name: String, _ context: Context) throws(Failure) {
    let export = exporter.write(rows)
    let errors = export.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw .input(
        errors.map { Diagnostic(.error, file: name, code: $0.code, message: $0.message) }
      )
    }
    LossMessages.report(export.losses, of: name, context)
    try context.write(export.bytes)
    if let output = context.arguments.value(SharedOption.output), output != "-" {
      context.report(
        Diagnostic(
          .note,
          file: output,
          message:
            "\(export.rowCount) of \(Count.text(rows.count, "row")) written as \(exporter.format.rawValue)"
        )
      )
    }
  }
}
