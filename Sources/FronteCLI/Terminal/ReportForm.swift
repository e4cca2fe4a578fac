import TextModel

/// The two forms in which commands report: text for people, JSON for programs.
enum ReportForm {
  /// The option of commands whose text is a table.
  static let table = Option(
    "format",
    short: "f",
    taking: .choice(["table", "json"]),
    "A table to read (default) or JSON"
  )
  /// The option of commands whose text is lines.
  static let lines = Option(
    "format",
    short: "f",
    taking: .choice(["text", "json"]),
    "Lines to read (default) or JSON"
  )

  /// Writes a report in the form that the user has asked for, as text if in none.
  static func write(
    _ context: Context,
    text: () -> String,
    json: (inout JSONWriter) -> Void
  ) throws(Failure) {
    guard context.arguments.value(table) == "json" else {
      return try context.write(Array(text().utf8))
    }
    var writer = JSONWriter(indent: 2)
    json(&writer)
    try context.write(writer.bytes + [0x0A])
  }
}

extension JSONWriter {
  /// Writes an array of objects, the members of each by `members`.
  mutating func array<Item>(of items: [Item], _ members: (Item, inout JSONWriter) -> Void) {
    beginArray()
    for item in items {
      beginObject()
      members(item, &self)
      endObject()
    }
    endArray()
  }
}
