import Terminology
import TextModel

/// Counts the entries of a glossary by domain, kind and status.
enum GlossaryStatsCommand: Command {
  private static let format = Option(
    "format",
    short: "f",
    taking: .choice(["table", "json"]),
    "A table to read (default) or JSON"
  )

  static let specification = CommandSpecification(
    name: "glossary stats",
    operands: "[GLOSSARY…]",
    operandCount: 0...Int.max,
    summary: "Count the entries of a glossary by domain, kind and status",
    discussion: "Without a file, the built-in glossary.",
    options: [format] + CommonOption.everywhere,
    examples: [
      .init("fronte glossary stats", "The built-in glossary."),
      .init("fronte glossary stats --format json mine.tsv", "Yours, for another program."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let shelf = try GlossaryShelf(files: context.arguments.operands[...], context)
    var statistics = Statistics()
    for glossary in shelf.glossaries {
      for entry in glossary.entries { statistics.count(entry) }
    }
    let isJSON = context.arguments.value(format) == "json"
    try context.write(isJSON ? statistics.json : Array(statistics.table.utf8))
    return .success
  }

  /// The counts, by what is counted and its value.
  private struct Statistics {
    private var entries = 0
    private var domains: [String: Int] = [:]
    private var kinds: [String: Int] = [:]
    private var statuses: [String: Int] = [:]

    mutating func count(_ entry: Entry) {
      entries += 1
      domains[entry.domain.isEmpty ? "none" : entry.domain, default: 0] += 1
      kinds[entry.kind?.rawValue ?? "none", default: 0] += 1
      for target in entry.targets { statuses[target.status.rawValue, default: 0] += 1 }
    }

    private var groups: [(name: String, counts: [(key: String, count: Int)])] {
      [("domain", domains), ("kind", kinds), ("status", statuses)].map { name, counts in
        (
          name,
          counts.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        )
      }
    }

    /// A block for each group, the largest count first.
    var table: String {
      var text = "entries\t\(entries)\n"
      for group in groups {
        text += "\n"
        for (key, count) in group.counts { text += "\(group.name)\t\(key)\t\(count)\n" }
      }
      return text
    }

    var json: [UInt8] {
      var writer = JSONWriter(indent: 2)
      writer.beginObject()
      writer.member("entries", entries)
      for group in groups {
        writer.key(group.name)
        writer.beginObject()
        for (key, count) in group.counts { writer.member(key, count) }
        writer.endObject()
      }
      writer.endObject()
      return writer.bytes + [0x0A]
    }
  }
}
