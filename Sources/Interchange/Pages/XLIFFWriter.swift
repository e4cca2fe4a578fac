import Bilingual
import Terminology
import TextModel

/// Writes the page as XLIFF 2.1: a unit for each block, a segment for each row, the terms in the
/// glossary module and marked in both sides.
struct XLIFFWriter {
  private let document: BilingualDocument

  /// Prepares to write `document`.
  init(_ document: BilingualDocument) {
    self.document = document
  }

  /// The file.
  func file() -> [UInt8] {
    var xml = Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" \
      xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" version="2.1" \
      srcLang="\(document.sourceLanguage.rawValue)" trgLang="\(document.targetLanguage.rawValue)">
        <file id="f1" original="\(XMLEscaper.escape(document.provenance.sourceName))">

      """.utf8
    )
    var unit = 0
    for page in document.blocks where !page.rows.isEmpty {
      unit += 1
      write(page, unit, to: &xml)
    }
    if unit == 0 {
      // A file needs at least one unit (XLIFF 2.1, §4.2.2.2).
      xml += "    <unit id=\"u0\"><segment><source/></segment></unit>\n".utf8
    }
    xml += "  </file>\n</xliff>\n".utf8
    return xml
  }

  private func write(_ page: PageBlock, _ unit: Int, to xml: inout [UInt8]) {
    xml += "    <unit id=\"u\(unit)\" name=\"\(BlockName.name(of: page.block.kind))\">\n".utf8
    writeGlossary(of: page, to: &xml)
    for (index, row) in page.rows.enumerated() {
      if index > 0 { xml += "      <ignorable><source> </source></ignorable>\n".utf8 }
      xml += "      <segment id=\"s\(index + 1)\"\(state(of: row))>\n        <source>".utf8
      let uses = row.terms.enumerated()
      write(
        row.source.text,
        uses.map { (identifier(row, $0.offset), $0.element.source) },
        to: &xml
      )
      xml += "</source>\n".utf8
      if row.pairing?.kind == .cut {
        xml += "        <target/>\n".utf8
      } else if !row.target.isEmpty {
        xml += "        <target>".utf8
        write(
          row.target.text,
          uses.compactMap { use in
            use.element.target.map { (identifier(row, use.offset), $0) }
          },
          to: &xml
        )
        xml += "</target>\n".utf8
      }
      xml += "      </segment>\n".utf8
    }
    xml += "    </unit>\n".utf8
  }

  /// The state of a row's segment; that a side has no partner is told by the `subState` that XLIFF 2.1
  /// leaves to programs.
  private func state(of row: Row) -> String {
    switch row.pairing?.kind {
    case .cut: " state=\"translated\" subState=\"fronte:cut\""
    case .added: " state=\"translated\" subState=\"fronte:added\""
    case .paired: " state=\"translated\" subState=\"fronte:paired\""
    case nil: " state=\"\(row.target.isEmpty ? "initial" : "translated")\""
    }
  }

  /// A name that is unique on the page and allowed as an NMTOKEN.
  private func identifier(_ row: Row, _ use: Int) -> String {
    "m\(row.id)-\(use + 1)"
  }

  private func writeGlossary(of page: PageBlock, to xml: inout [UInt8]) {
    guard page.rows.contains(where: { !$0.terms.isEmpty }) else { return }
    xml += "      <gls:glossary>\n".utf8
    for row in page.rows {
      for (index, use) in row.terms.enumerated() {
        let term = document.terms[use.term]
        let name = identifier(row, index)
        xml += "        <gls:glossEntry id=\"g-\(name)\" ref=\"#\(name)\">".utf8
        xml += "<gls:term source=\"\(XMLEscaper.escape(term.glossary))\">".utf8
        xml += "\(XMLEscaper.escape(term.entry.italian))</gls:term>".utf8
        let renderings = term.entry.targets.filter { $0.status != .forbidden }
        for target in renderings {
          xml += "<gls:translation>\(XMLEscaper.escape(target.english))</gls:translation>".utf8
        }
        let note = TermSummary(term.entry).note
        if !note.isEmpty || renderings.isEmpty {
          let text = note.isEmpty ? "not to be translated" : note
          xml += "<gls:definition>\(XMLEscaper.escape(text))</gls:definition>".utf8
        }
        xml += "</gls:glossEntry>\n".utf8
      }
    }
    xml += "      </gls:glossary>\n".utf8
  }

  /// Writes a side with its terms in `mrk`; those that overlap an earlier one stay unmarked.
  private func write(
    _ text: SourceText,
    _ marks: [(name: String, range: TextRange)],
    to xml: inout [UInt8]
  ) {
    var offset = 0
    for mark in marks.sorted(by: { $0.range < $1.range }) {
      guard mark.range.lowerBound >= offset, !mark.range.isEmpty else { continue }
      XMLEscaper.append(text.bytes[offset..<mark.range.lowerBound], to: &xml)
      xml += "<mrk id=\"\(mark.name)\" type=\"term\">".utf8
      XMLEscaper.append(text.bytes[mark.range.range], to: &xml)
      xml += "</mrk>".utf8
      offset = mark.range.upperBound
    }
    XMLEscaper.append(text.bytes[offset...], to: &xml)
  }
}
