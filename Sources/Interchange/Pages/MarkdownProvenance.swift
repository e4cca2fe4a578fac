import Bilingual

/// The comment at the head of a Markdown page, and the legend under its title.
enum MarkdownProvenance {
  /// The comment; it names the article and what made the page, and holds no clock time.
  static func comment(for document: BilingualDocument) -> String {
    let provenance = document.provenance
    var lines = ["<!-- fronte page 1"]
    lines.append("source: \(provenance.sourceName)")
    lines.append("sha256: \(provenance.sourceDigest)")
    if let translation = provenance.translation {
      lines.append("translation: \(translation.name)")
      lines.append("translation-sha256: \(translation.digest)")
    }
    for glossary in provenance.glossaries {
      lines.append("glossary: \(glossary.name) \(glossary.version)")
    }
    lines.append("engine: \(provenance.engine.isEmpty ? "none" : provenance.engine)")
    lines.append("program: \(provenance.program)")
    return lines.map(harmless).joined(separator: "\n") + "\n-->"
  }

  /// A line that cannot end the comment (GFM §4.6, kind 2).
  private static func harmless(_ line: String) -> String {
    var bytes: [UInt8] = []
    for byte in line.utf8 {
      if byte == UInt8(ascii: ">"), bytes.last == UInt8(ascii: "-") {
        bytes += "&gt;".utf8
      } else {
        bytes.append(byte < 0x20 ? 0x20 : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How the sentences of a legend begin; by them a reader knows it.
  static let legendStarts = [
    "The English is ", "✓ a person's English", "**Bold**", "\(RowSigns.opening)",
  ]

  /// One line in a block quotation that says what the page is and how to read its signs.
  static func legend(for document: BilingualDocument, _ options: PageOptions) -> String {
    var sentences = RowSigns.legend(of: document)
    let origins = Set(document.rows.map(\.origin.name))
    if origins.contains("engine") {
      sentences.append("The English is a machine draft that nobody has revised.")
    } else if origins == ["none"] {
      sentences.append("The English is still to be written.")
    }
    if origins.count > 1 {
      sentences.append("✓ a person's English, = and ≈ from a translation memory.")
    }
    if options.terms != .none, !document.terms.isEmpty {
      sentences.append("**Bold**: terms of the glossary, with a note at their first use.")
    }
    let kinds = options.shownMarks.intersection(document.rows.lazy.flatMap(\.marks).map(\.kind))
    if kinds.contains(.unknown) {
      sentences.append(
        "\(RowSigns.opening)…\(RowSigns.closing): not understood, left in Italian."
      )
    }
    if kinds.contains(.doubtful) { sentences.append("\(RowSigns.doubt): doubtful.") }
    if kinds.contains(.alternative) {
      sentences.append("A bar: another rendering that is possible.")
    }
    return sentences.isEmpty ? "" : "> " + sentences.joined(separator: " ")
  }
}
