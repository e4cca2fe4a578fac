import Terminology
import TextModel

/// Finds the rows that a command's operands mean.
enum EntryFinder {
  /// The Italian, as the file spells it, of the entry that `term` means: spelt so, or the only one
  /// that differs in capitals, accents or hyphens alone.
  ///
  /// - Returns: `nil` if there is none; then the user has been told.
  static func italian(
    _ term: String,
    in rows: [GlossaryRow],
    _ file: String,
    _ context: Context
  ) -> String? {
    if rows.contains(where: { $0[.italian] == term }) { return term }
    let wanted = Folding.unaccented(Folding.key(term))
    let near = Set(
      rows.lazy.map { $0[.italian] }.filter { Folding.unaccented(Folding.key($0)) == wanted }
    )
    if near.count == 1 { return near.first }
    let hint =
      near.isEmpty
      ? Suggestion.sentence(term, among: rows.map { $0[.italian] })
      : "; write \(near.sorted().map { "'\($0)'" }.joined(separator: " or "))"
    context.report(Diagnostic(.error, file: file, message: "no entry '\(term)'\(hint)"))
    return nil
  }

  /// Whether a row is the one that `english` means; all are if it is `nil`.
  static func isMeant(_ row: GlossaryRow, _ english: String?) -> Bool {
    english.map { row.rendering == $0 } ?? true
  }

  /// Tells the user that an entry has no such rendering.
  static func reportMissing(
    _ english: String,
    of italian: String,
    _ rows: [GlossaryRow],
    _ file: String,
    _ context: Context
  ) {
    let list = rows.map { "'\($0.rendering)'" }.joined(separator: ", ")
    context.report(
      Diagnostic(
        .error,
        file: file,
        message: "'\(italian)' has no rendering '\(english)'; it has \(list)"
      )
    )
  }
}
