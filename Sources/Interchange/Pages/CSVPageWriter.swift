import Bilingual
import Terminology
import TextModel

/// Writes the rows as CSV (RFC 4180, with LF at line ends) with a header.
struct CSVPageWriter {
  private let document: BilingualDocument

  /// Prepares to write `document`.
  init(_ document: BilingualDocument) {
    self.document = document
  }

  /// The file.
  func file() -> [UInt8] {
    var output = Array("row,kind,italian,english,origin,terms,marked,pairing,confidence\n".utf8)
    for page in document.blocks {
      for row in page.rows {
        let fields = [
          row.id, BlockName.name(of: page.block.kind), row.source.text.string,
          row.target.text.string, row.origin.name, terms(of: row), marked(in: row),
          row.pairing?.kind.rawValue ?? "", row.pairing.map { String($0.confidence) } ?? "",
        ]
        output += fields.map(Self.quoted).joined(separator: ",").utf8
        output.append(0x0A)
      }
    }
    return output
  }

  private func terms(of row: Row) -> String {
    var seen: Set<Int> = []
    return row.terms.filter { seen.insert($0.term).inserted }.map { use in
      let entry = document.terms[use.term].entry
      return "\(entry.italian) = \(entry.preferred?.english ?? "")"
    }
    .joined(separator: "; ")
  }

  private func marked(in row: Row) -> String {
    row.marks.map { mark in
      let text = row.target.text[mark.target]
      return mark.kind == .alternative ? "\(text)|\(mark.reason)" : text
    }
    .joined(separator: "; ")
  }

  /// A field in quotation marks where it needs them.
  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes else { return field }
    var quoted = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
