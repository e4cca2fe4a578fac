import Terminology
import TextModel

/// Shows which entry is used for a term, and which ones it hides.
enum GlossaryWhichCommand: Command {
  static let specification = CommandSpecification(
    name: "glossary which",
    operands: "TEXT",
    operandCount: 1...1,
    summary: "Show which entry is used for a term, and which ones it hides",
    discussion: """
      TEXT is a term in whatever form an article has it. The glossaries are those that 'annotate' \
      uses: the built-in one, then those of the user's settings, those of the nearest fronte.json, \
      those of --glossary; a later one wins. Exit status 1 if no entry is found.
      """,
    options: [ReportForm.table] + SharedOption.terms + SharedOption.everywhere,
    examples: [
      .init("fronte glossary which \"potenza regionale\"", "The entry that wins, and the others."),
      .init("fronte glossary which \"potenze regionali\" -g mine.tsv", "With a glossary of yours."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let text = FieldOptions.clean(context.arguments.operands[0])
    guard !text.isEmpty else {
      throw .usage("the text is empty", command: context.arguments.command)
    }
    let shelf = try GlossaryShelf(context, try Configuration.load(context))
    let lookup = GlossaryLookup(text, in: shelf.glossaries)
    try ReportForm.write(context) {
      table(lookup, shelf, context.style)
    } json: { json in
      json.array(of: lookup.candidates) { write($0, shelf, to: &$1) }
    }
    guard lookup.candidates.isEmpty else { return .success }
    let names = shelf.glossaries.flatMap { $0.entries.map(\.italian) }
    let hint = Suggestion.sentence(text, among: names)
    context.report(Diagnostic(.note, file: text, message: "no entry is used for this\(hint)"))
    return .findings
  }

  private static func table(
    _ lookup: GlossaryLookup,
    _ shelf: GlossaryShelf,
    _ style: Style
  ) -> String {
    guard !lookup.candidates.isEmpty else { return "" }
    var columns = Columns()
    columns.add(["", "TERM", "ENGLISH", "STATUS", "DOMAIN", "GLOSSARY", "LAYER", "WHY"])
    for candidate in lookup.candidates {
      for (number, target) in candidate.entry.targets.enumerated() {
        let isFirst = number == 0
        columns.add([
          isFirst ? candidate.wins ? "used" : "hidden" : "",
          isFirst ? candidate.entry.italian : "", target.english, target.status.rawValue,
          isFirst ? candidate.entry.domain : "", isFirst ? candidate.glossary : "",
          isFirst ? shelf.layers[candidate.rank].rawValue : "", isFirst ? candidate.reason : "",
        ])
      }
    }
    return columns.lines(style)
  }

  private static func write(
    _ candidate: GlossaryLookup.Candidate,
    _ shelf: GlossaryShelf,
    to json: inout JSONWriter
  ) {
    json.key("used")
    json.value(candidate.wins)
    json.member("italian", candidate.entry.italian)
    json.key("targets")
    json.array(of: candidate.entry.targets) { target, json in
      json.member("english", target.english)
      json.member("status", target.status.rawValue)
    }
    json.member("domain", candidate.entry.domain)
    json.member("glossary", candidate.glossary)
    json.member("layer", shelf.layers[candidate.rank].rawValue)
    json.member("reason", candidate.reason)
  }
}
