import Terminology
import TextModel

/// Counts the entries of a glossary by domain, part of speech and status.
enum GlossaryStatsCommand: Command {
  static let specification = CommandSpecification(
    name: "glossary stats",
    operands: "[GLOSSARY…]",
    operandCount: 0...Int.max,
    summary: "Count the entries of a glossary by domain, part of speech and status",
    discussion: """
      Without a file, the built-in glossary. Entries are Italian terms; rows are pairs, and the \
      counts by domain, part of speech and status are those of rows.
      """,
    options: [ReportForm.table] + SharedOption.everywhere,
    examples: [
      .init("fronte glossary stats", "The built-in glossary."),
      .init("fronte glossary stats --format json mine.tsv", "Yours, for another program."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let shelf = try GlossaryShelf(files: context.arguments.operands[...], context)
    let statistics = GlossaryStatistics(shelf.glossaries.flatMap(\.allRows))
    try ReportForm.write(context) {
      table(statistics)
    } json: {
      write(statistics, to: &$0)
    }
    return .success
  }

  private static func totals(_ statistics: GlossaryStatistics) -> [(name: String, count: Int)] {
    [
      ("entries", statistics.entries), ("rows", statistics.rows),
      ("entries of several words", statistics.multiwordEntries),
      ("entries with several renderings", statistics.entriesWithSeveralRenderings),
      ("rows with a note", statistics.notes),
    ]
  }

  private static func groups(
    _ statistics: GlossaryStatistics
  ) -> [(name: String, counts: [GlossaryStatistics.Count])] {
    [
      ("domain", statistics.domains), ("pos", statistics.partsOfSpeech),
      ("status", statistics.statuses),
    ]
  }

  /// A block for each group, the largest count first.
  private static func table(_ statistics: GlossaryStatistics) -> String {
    var text = ""
    for (name, count) in totals(statistics) { text += "\(name)\t\(count)\n" }
    for (name, counts) in groups(statistics) where !counts.isEmpty {
      text += "\n"
      for count in counts { text += "\(name)\t\(value(count))\t\(count.rows)\n" }
    }
    return text
  }

  private static func write(_ statistics: GlossaryStatistics, to json: inout JSONWriter) {
    json.beginObject()
    json.member("entries", statistics.entries)
    json.member("rows", statistics.rows)
    json.member("multiword", statistics.multiwordEntries)
    json.member("severalRenderings", statistics.entriesWithSeveralRenderings)
    json.member("notes", statistics.notes)
    for (name, counts) in groups(statistics) {
      json.key(name)
      json.beginObject()
      for count in counts { json.member(value(count), count.rows) }
      json.endObject()
    }
    json.endObject()
  }

  private static func value(_ count: GlossaryStatistics.Count) -> String {
    count.value.isEmpty ? "none" : Plain.text(count.value)
  }
}
