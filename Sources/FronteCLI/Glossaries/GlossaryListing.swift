import Terminology
import TextModel

/// An entry with the name of its glossary.
struct ListedEntry {
  /// The entry.
  var entry: Entry
  /// The glossary's name.
  var glossary: String
}

/// Writes lists of entries.
struct GlossaryListing {
  /// How a list is written.
  static let format = Option(
    "format",
    short: "f",
    taking: .choice(["table", "tsv", "json"]),
    "A table to read (default), tab-separated lines, or JSON"
  )

  private let format: String
  private let style: Style

  /// Takes the format from the command line.
  init(_ context: Context) {
    format = context.arguments.value(Self.format) ?? "table"
    style = context.style
  }

  /// The list, a line for each rendering.
  func written(_ entries: [ListedEntry]) -> [UInt8] {
    switch format {
    case "json": json(entries)
    case "tsv": tsv(entries)
    default: table(entries)
    }
  }

  private func tsv(_ entries: [ListedEntry]) -> [UInt8] {
    var output = Array("# italian\tenglish\tnote\tpos\tdomain\tstatus\n".utf8)
    for listed in entries {
      let entry = listed.entry
      for target in entry.targets {
        let cells = [
          entry.italian, target.english, target.note, entry.kind?.rawValue ?? "", entry.domain,
          target.status.rawValue,
        ]
        output += cells.map(Plain.text).joined(separator: "\t").utf8
        output.append(0x0A)
      }
    }
    return output
  }

  private func table(_ entries: [ListedEntry]) -> [UInt8] {
    guard !entries.isEmpty else { return [] }
    var columns = Columns()
    columns.add(["ITALIANO", "ENGLISH", "STATUS", "DOMAIN", "NOTE"])
    for listed in entries {
      for target in listed.entry.targets {
        columns.add([
          listed.entry.italian, target.english, target.status.rawValue, listed.entry.domain,
          target.note,
        ])
      }
    }
    return Array(columns.lines(style).utf8)
  }

  private func json(_ entries: [ListedEntry]) -> [UInt8] {
    var json = JSONWriter(indent: 2)
    json.beginArray()
    for listed in entries { write(listed, to: &json) }
    json.endArray()
    return json.bytes + [0x0A]
  }

  private func write(_ listed: ListedEntry, to json: inout JSONWriter) {
    let entry = listed.entry
    json.beginObject()
    json.member("italian", entry.italian)
    json.key("targets")
    json.beginArray()
    for target in entry.targets {
      json.beginObject()
      json.member("english", target.english)
      json.member("status", target.status.rawValue)
      if !target.note.isEmpty { json.member("note", target.note) }
      json.endObject()
    }
    json.endArray()
    for (name, value) in EntryDetails.fields(of: entry) { json.member(name, value) }
    json.member("glossary", listed.glossary)
    json.endObject()
  }
}
