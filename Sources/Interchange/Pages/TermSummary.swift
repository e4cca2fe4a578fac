import Terminology

/// An entry in the few words that pages show of it.
struct TermSummary {
  /// The rendering to use, then the admitted ones, parted by semicolons.
  let renderings: String
  /// The renderings that must not be used, parted by semicolons.
  let forbidden: String
  /// The notes of the renderings that may be used; all but the first say which they are about.
  let note: String

  /// Sums up an entry.
  init(_ entry: Entry) {
    let usable = entry.targets.filter { $0.status != .forbidden }
    var seen: Set<String> = []
    renderings = usable.map(\.english).filter { seen.insert($0).inserted }
      .joined(separator: "; ")
    forbidden = entry.targets.filter { $0.status == .forbidden }.map(\.english)
      .joined(separator: "; ")
    note = usable.enumerated().compactMap { index, target in
      guard !target.note.isEmpty, seen.insert(target.note).inserted else { return nil }
      return index == 0 ? target.note : "\(target.english): \(target.note)"
    }
    .joined(separator: " ")
  }

  /// Notes, first mention and forbidden renderings in one line.
  func remarks(_ entry: Entry) -> String {
    var remarks: [String] = []
    if !note.isEmpty { remarks.append(note) }
    if !entry.firstMention.isEmpty { remarks.append("At first mention: “\(entry.firstMention)”.") }
    if !forbidden.isEmpty { remarks.append("Not: \(forbidden).") }
    return remarks.joined(separator: " ")
  }
}
