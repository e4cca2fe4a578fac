import Terminology
import TextModel

/// The options of commands that read a glossary of another program.
struct ImportOptions {
  private static let format = Option(
    "from",
    taking: .choice(GlossaryFormat.allCases.map(\.rawValue)),
    "The file's format; otherwise its name and content tell"
  )
  private static let reliability = Option(
    "reliability",
    taking: .choice(["1", "2", "3", "4"]),
    "From IATE: the least reliability of a term (3)"
  )
  private static let domain = Option(
    "domain",
    taking: .text("DOMAIN"),
    isRepeatable: true,
    "Only the concepts of this domain; from IATE by its name or EuroVoc code, such as 08"
  )

  /// All of them.
  static let all = [format, domain, reliability]

  private var importer: GlossaryImporter
  /// More warnings than this are counted, not listed.
  private static let listed = 10

  /// Takes the options from the command line.
  init(_ context: Context) throws(Failure) {
    importer = GlossaryImporter(
      format: context.arguments.choice(Self.format, as: GlossaryFormat.self)
    )
    importer.delimiter = try ExportOptions.delimiter(context)
    importer.domains = context.arguments.values(Self.domain)
    if let least = context.arguments.value(Self.reliability).flatMap({ Int($0) }) {
      importer.minimumReliability = least
    }
  }

  /// Reads a file, and says how it was understood and what could not be carried over.
  ///
  /// - Throws: ``Failure/input(_:)`` if a row cannot be used.
  func read(_ name: String, _ context: Context) throws(Failure) -> [GlossaryRow] {
    let stream = try context.stream(name)
    let result = importer.read(stream.pieces, name: name)
    if let failure = stream.failure { throw .file(failure, path: name) }
    let errors = result.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw .input(errors) }
    report(result, name, context)
    return result.rows
  }

  private func report(_ result: GlossaryImport, _ name: String, _ context: Context) {
    func note(_ message: String) {
      context.report(Diagnostic(.note, file: name, message: message))
    }
    var reading = "read as \(result.format.rawValue), \(result.encoding.rawValue)"
    if let delimiter = result.delimiter { reading += ", columns parted by \(delimiter)" }
    note(
      "\(reading): \(Count.text(result.recordCount, "record")), "
        + Count.text(result.rows.count, "pair")
    )
    if !result.understandings.isEmpty {
      note(
        "understood: "
          + result.understandings.map { understanding in
            understanding.name == understanding.meaning
              ? understanding.name : "\(understanding.name) → \(understanding.meaning)"
          }.joined(separator: ", ")
      )
    }
    for diagnostic in result.diagnostics.prefix(Self.listed) { context.report(diagnostic) }
    if result.diagnostics.count > Self.listed {
      note("… and \(Count.text(result.diagnostics.count - Self.listed, "more warning"))")
    }
    LossMessages.report(result.losses, of: name, context)
    if let message = LanguageCheck(result.rows).message {
      context.report(Diagnostic(.warning, file: name, code: "L018", message: message))
    }
  }
}
