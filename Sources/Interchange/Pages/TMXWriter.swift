import Bilingual
import TextModel

/// Writes the rows as a translation memory, TMX 1.4b, level 1: text without inline markup.
///
/// Rows without English are left out, since a unit needs both sides; there is no date, so the same
/// page gives the same file.
struct TMXWriter {
  private let document: BilingualDocument

  /// Prepares to write `document`.
  init(_ document: BilingualDocument) {
    self.document = document
  }

  /// The file.
  func file() -> [UInt8] {
    let (name, version) = Self.split(document.provenance.program)
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4">
        <header creationtool="\(XMLEscaper.escape(name))" \
      creationtoolversion="\(XMLEscaper.escape(version))" segtype="sentence" o-tmf="fronte" \
      adminlang="en" srclang="\(document.sourceLanguage.rawValue)" datatype="plaintext"/>
        <body>

      """
    for row in document.rows where !row.source.isEmpty && !row.target.isEmpty {
      xml += unit(row)
    }
    xml += "  </body>\n</tmx>\n"
    return Array(xml.utf8)
  }

  private func confidence(of row: Row) -> String {
    guard let pairing = row.pairing else { return "" }
    return "\n      <prop type=\"x-confidence\">\(pairing.confidence)</prop>"
  }

  /// The unit of a row.
  func unit(_ row: Row) -> String {
    let source = document.provenance.sourceName
    return """
          <tu tuid="\(XMLEscaper.escape("\(source)#\(row.id)"))">
            <prop type="x-document">\(XMLEscaper.escape(source))</prop>
            <prop type="x-origin">\(row.origin.name)</prop>\(confidence(of: row))
            <tuv xml:lang="\(document.sourceLanguage.rawValue)">\
      <seg>\(XMLEscaper.escape(row.source.text.string))</seg></tuv>
            <tuv xml:lang="\(document.targetLanguage.rawValue)">\
      <seg>\(XMLEscaper.escape(row.target.text.string))</seg></tuv>
          </tu>

      """
  }

  /// `fronte 0.1.0` as name and version.
  private static func split(_ program: String) -> (String, String) {
    let parts = program.split(separator: " ", maxSplits: 1)
    return (parts.first.map(String.init) ?? "fronte", parts.count > 1 ? String(parts[1]) : "0")
  }
}
