import Terminology

/// The fields of an entry besides its renderings, by the names of the glossary file's columns.
enum EntryDetails {
  /// The fields that are not empty.
  static func fields(of entry: Entry) -> [(name: String, value: String)] {
    let fields = [
      ("pos", entry.kind?.rawValue ?? ""),
      ("domain", entry.domain),
      ("gender", entry.gender),
      ("usage", entry.usage.sorted().joined(separator: " ")),
      ("forms", entry.forms.joined(separator: ", ")),
      ("match", entry.match == .lemma ? "" : entry.match.rawValue),
      ("first", entry.firstMention),
      ("sense", entry.senseCues.joined(separator: ", ")),
      ("see", entry.seeAlso.joined(separator: ", ")),
      ("source", entry.source),
    ]
    return fields.filter { !$0.1.isEmpty }.map { (name: $0.0, value: $0.1) }
  }
}
