import TextModel

/// Writes the formats that hold little more than pairs: OmegaT's and DeepL's glossaries.
enum PairWriter {
  // MARK: OmegaT

  /// Tab-separated source, target and comment; forbidden renderings, which OmegaT would propose, are
  /// left out.
  static func omegat(_ rows: [GlossaryRow], hasHeader: Bool) -> GlossaryExport {
    var export = GlossaryExport()
    if hasHeader {
      export.bytes += "# Glossary in tab-separated format -*- coding: utf-8 -*-\n".utf8
    }
    for row in rows {
      guard row.status != .forbidden else {
        export.losses.note(
          "status",
          .rowDropped,
          "OmegaT would propose a forbidden rendering",
          term: row[.italian]
        )
        continue
      }
      guard row[.italian].utf8.first != UInt8(ascii: "#") else {
        export.losses.note(
          "italian",
          .rowDropped,
          "OmegaT takes a line with # for a comment",
          term: row[.italian]
        )
        continue
      }
      export.losses.noteDropped(of: row, except: [.italian, .english, .note, .domain], "OmegaT")
      if !row[.domain].isEmpty {
        export.losses.note(
          "domain",
          .asNote,
          "OmegaT has one comment for all",
          term: row[.italian]
        )
      }
      let comment = [row[.note], row[.domain]].filter { !$0.isEmpty }.joined(separator: " · ")
      let fields = [row[.italian], row.rendering] + (comment.isEmpty ? [] : [comment])
      for (index, field) in fields.enumerated() {
        if index > 0 { export.bytes.append(0x09) }
        export.bytes += NativeWriter.oneLine(field)
      }
      export.bytes.append(0x0A)
      export.rowCount += 1
    }
    return export
  }

  // MARK: DeepL

  /// The limits of a DeepL glossary, as its documentation gives them.
  private static let longestSide = 1_024
  private static let largestFile = 10 << 20

  /// One pair for each Italian term: DeepL takes no term twice and knows no forbidden renderings.
  static func deepL(_ rows: [GlossaryRow], asCSV: Bool) -> GlossaryExport {
    var export = GlossaryExport()
    var csv = CSVWriter()
    var taken: Set<String> = []
    // The preferred rendering has its turn before the admitted ones.
    for row in rows.sorted() {
      guard let reason = refusal(row, taken) else {
        taken.insert(row[.italian])
        export.losses.noteDropped(of: row, except: [.italian, .english], "DeepL")
        if asCSV {
          csv.write([row[.italian], row.rendering])
        } else {
          export.bytes += row[.italian].utf8
          export.bytes.append(0x09)
          export.bytes += row.rendering.utf8
          export.bytes.append(0x0A)
        }
        export.rowCount += 1
        continue
      }
      export.losses.note(reason.field, .rowDropped, reason.text, term: row[.italian])
    }
    if asCSV { export.bytes = csv.bytes }
    if export.bytes.count > largestFile {
      export.diagnostics.append(
        Diagnostic(
          .error,
          file: "-",
          code: "G041",
          message: "the glossary is larger than the 10 MiB that DeepL takes"
        )
      )
    }
    return export
  }

  private static func refusal(
    _ row: GlossaryRow,
    _ taken: Set<String>
  ) -> (field: String, text: String)? {
    if row.status == .forbidden { return ("status", "DeepL has no forbidden renderings") }
    if taken.contains(row[.italian]) {
      return ("english", "DeepL takes one rendering for each term")
    }
    for side in [row[.italian], row.rendering] {
      if side.utf8.count > longestSide { return ("length", "DeepL takes 1 024 bytes a side") }
      if side.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
      ) {
        return ("text", "DeepL takes no control characters")
      }
    }
    return nil
  }
}
