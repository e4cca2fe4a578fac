import Bilingual

/// What an HTML page says of itself: the legend under its title and the line at its end.
enum HTMLProvenance {
  /// The legend.
  static func legend(for document: BilingualDocument, _ options: PageOptions) -> String {
    var sentences = RowSigns.legend(of: document)
    let origins = Set(document.rows.map(\.origin.name))
    if origins.contains("engine") {
      sentences.append("The English is a machine draft that nobody has revised.")
    } else if origins == ["none"] {
      sentences.append("The English is still to be written.")
    }
    let kinds = options.shownMarks.intersection(document.rows.lazy.flatMap(\.marks).map(\.kind))
    if kinds.contains(.unknown) {
      sentences.append("<mark>Marked</mark>: not understood, left in Italian.")
    }
    if kinds.contains(.doubtful) {
      sentences.append("<span class=\"doubtful\">Wavy line</span>: doubtful.")
    }
    if kinds.contains(.alternative) {
      sentences.append("A bar: another rendering that is possible.")
    }
    guard !sentences.isEmpty else { return "" }
    return "<p class=\"legend\">\(sentences.joined(separator: " "))</p>"
  }

  /// Where the page comes from.
  static func footer(for document: BilingualDocument) -> String {
    let provenance = document.provenance
    let glossaries = provenance.glossaries.map { "\($0.name) \($0.version)" }
    var parts = ["\(provenance.sourceName), SHA-256 \(provenance.sourceDigest.prefix(16))…"]
    if let translation = provenance.translation {
      parts.append("\(translation.name), SHA-256 \(translation.digest.prefix(16))…")
    }
    if !glossaries.isEmpty { parts.append("Glossaries: \(glossaries.joined(separator: ", "))") }
    parts.append("Engine: \(provenance.engine.isEmpty ? "none" : provenance.engine)")
    parts.append(provenance.program)
    let text = parts.map(XMLEscaper.escape).joined(separator: " · ")
    return "<footer><p class=\"source\">\(text)</p></footer>\n"
  }
}
