import Bilingual
import Terminology

/// Writes the glossary at the end of an HTML page.
struct HTMLGlossary {
  private let document: BilingualDocument

  /// Prepares to write the terms of `document`.
  init(_ document: BilingualDocument) {
    self.document = document
  }

  /// The section.
  func written() -> String {
    var html = """
      <section id="glossary" aria-labelledby="glossary-title">
      <h2 id="glossary-title">Glossary of the article</h2>
      <table>
      <thead><tr><th scope="col" lang="it">Italiano</th><th scope="col">English</th>\
      <th scope="col">Note</th><th scope="col">Rows</th></tr></thead>
      <tbody>

      """
    for (index, (term, uses)) in zip(document.terms, document.usesByTerm).enumerated() {
      let summary = TermSummary(term.entry)
      html += "<tr id=\"t\(index + 1)\"><td lang=\"it\">"
      html += "<span class=\"note-number\">\(index + 1)</span>"
      html += "\(XMLEscaper.escape(term.entry.italian))</td>"
      html += "<td>\(XMLEscaper.escape(summary.renderings))</td>"
      html += "<td>\(XMLEscaper.escape(summary.remarks(term.entry)))</td><td>"
      html += uses.rows.map {
        "<a href=\"#r\(XMLEscaper.escape($0))\">\(XMLEscaper.escape($0))</a>"
      }
      .joined(separator: ", ")
      html += "</td></tr>\n"
    }
    return html + "</tbody>\n</table>\n</section>\n"
  }

  /// What a term shows when it is pointed at.
  static func note(_ entry: Entry) -> String {
    let summary = TermSummary(entry)
    let remarks = summary.remarks(entry)
    let pair = "\(entry.italian) → \(summary.renderings)"
    return remarks.isEmpty ? pair : "\(pair)\n\(remarks)"
  }
}
