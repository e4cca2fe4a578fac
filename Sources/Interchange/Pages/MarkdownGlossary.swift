import Bilingual
import Terminology

/// Writes the end of a Markdown page: the glossary of the article and the notes to its terms.
struct MarkdownGlossary {
  /// The heading over the glossary.
  static let title = "Glossary of the article"
  private let document: BilingualDocument
  private let reasons: [String]
  /// Whether the English is one that was aligned, in which terms are found, not applied.
  private let isAligned: Bool

  /// Prepares to write the terms of `document`; `reasons` say how each was recognised first, and are
  /// empty where they are not wanted.
  init(_ document: BilingualDocument, reasons: [String]) {
    self.document = document
    self.reasons = reasons
    isAligned = document.rows.contains { $0.pairing != nil }
  }

  /// The section, a blank line before it.
  func written() -> [UInt8] {
    let uses = document.usesByTerm
    var text = "\n## \(Self.title)\n\n"
    text += "| Italiano | English | Note | Rows |\n"
    text += "|:---------|:--------|:---------------|:-----|\n"
    for (term, uses) in zip(document.terms, uses) {
      let summary = TermSummary(term.entry)
      text += "| \(cell(term.entry.italian)) | \(cell(summary.renderings)) | "
      text += "\(cell(summary.note)) | \(rows(uses)) |\n"
    }
    text += "\n"
    for (index, term) in document.terms.enumerated() {
      text += "[^t\(index + 1)]: \(note(term.entry, index))\n"
    }
    return Array(text.utf8)
  }

  private func cell(_ text: String) -> String {
    MarkdownEscaper.escape(text)
  }

  private func rows(_ uses: BilingualDocument.TermUses) -> String {
    var text = uses.rows.joined(separator: ", ")
    let missed = isAligned ? "not found" : "not applied"
    if uses.missed == uses.count {
      text += " (\(missed))"
    } else if uses.missed > 0 {
      text += " (\(missed) \(uses.missed) of \(uses.count) times)"
    }
    return text
  }

  /// The note in full: Italian, English and what a reader should know.
  private func note(_ entry: Entry, _ index: Int) -> String {
    let summary = TermSummary(entry)
    var text = "**\(cell(entry.italian))**: \(cell(summary.renderings))."
    let remarks = summary.remarks(entry)
    if !remarks.isEmpty { text += " \(cell(remarks))" }
    if reasons.indices.contains(index), !reasons[index].isEmpty {
      text += " Recognised: \(cell(reasons[index]))."
    }
    return text
  }
}
