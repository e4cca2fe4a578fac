import Bilingual
import TextModel

/// Writes the findings of a check.
public struct FindingWriter: Sendable {
  /// A format for findings.
  public enum Format: String, Sendable, CaseIterable {
    /// `file:row: kind: message`, one a line.
    case text
    /// A list of objects.
    case json
    /// SARIF 2.1.0, which code reviews and editors show beside the lines of the page.
    case sarif
  }

  private let format: Format
  private let program: String

  /// Creates a writer; `program` is the program's name with its version.
  public init(format: Format, program: String) {
    self.format = format
    self.program = program
  }

  /// The report on pages.
  public func write(_ pages: [CheckedPage]) -> [UInt8] {
    switch format {
    case .text: text(pages)
    case .json: json(pages)
    case .sarif: sarif(pages)
    }
  }

  private func text(_ pages: [CheckedPage]) -> [UInt8] {
    var text = ""
    for page in pages {
      for finding in page.findings {
        text += "\(page.file):\(finding.row): \(finding.kind.rawValue): \(finding.message)\n"
      }
    }
    return Array(text.utf8)
  }

  private func json(_ pages: [CheckedPage]) -> [UInt8] {
    var json = JSONWriter(indent: 2)
    json.beginArray()
    for page in pages {
      for finding in page.findings {
        json.beginObject()
        json.member("file", page.file)
        json.member("row", finding.row)
        if let line = page.lines[finding.row] { json.member("line", line) }
        json.member("kind", finding.kind.rawValue)
        json.member("message", finding.message)
        json.endObject()
      }
    }
    json.endArray()
    return json.bytes + [0x0A]
  }

  // MARK: SARIF

  /// A log of one run (SARIF 2.1.0, §3.13 and §3.14).
  private func sarif(_ pages: [CheckedPage]) -> [UInt8] {
    var json = JSONWriter(indent: 2)
    json.beginObject()
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.member("version", "2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    writeTool(to: &json)
    json.member("columnKind", "unicodeCodePoints")
    json.key("results")
    json.beginArray()
    for page in pages {
      for finding in page.findings { write(finding, of: page, to: &json) }
    }
    json.endArray()
    json.endObject()
    json.endArray()
    json.endObject()
    return json.bytes + [0x0A]
  }

  private func writeTool(to json: inout JSONWriter) {
    let parts = program.split(separator: " ", maxSplits: 1)
    json.key("tool")
    json.beginObject()
    json.key("driver")
    json.beginObject()
    json.member("name", parts.first.map(String.init) ?? program)
    if parts.count > 1 { json.member("version", String(parts[1])) }
    json.key("rules")
    json.beginArray()
    for kind in Finding.Kind.allCases {
      json.beginObject()
      json.member("id", kind.rawValue)
      json.key("shortDescription")
      json.beginObject()
      json.member("text", kind.summary)
      json.endObject()
      json.key("defaultConfiguration")
      json.beginObject()
      json.member("level", Self.level(of: kind))
      json.endObject()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endObject()
  }

  private func write(_ finding: Finding, of page: CheckedPage, to json: inout JSONWriter) {
    json.beginObject()
    json.member("ruleId", finding.kind.rawValue)
    json.member("ruleIndex", Finding.Kind.allCases.firstIndex(of: finding.kind) ?? 0)
    json.member("level", Self.level(of: finding.kind))
    json.key("message")
    json.beginObject()
    json.member("text", "Row \(finding.row): \(finding.message).")
    json.endObject()
    json.key("locations")
    json.beginArray()
    json.beginObject()
    json.key("physicalLocation")
    json.beginObject()
    json.key("artifactLocation")
    json.beginObject()
    json.member("uri", Self.uri(page.file))
    json.endObject()
    if let line = page.lines[finding.row] {
      json.key("region")
      json.beginObject()
      json.member("startLine", line)
      json.endObject()
    }
    json.endObject()
    json.endObject()
    json.endArray()
    json.endObject()
  }

  private static func level(of kind: Finding.Kind) -> String {
    switch kind {
    case .missedTerm, .forbiddenWord, .number, .unit, .empty: "error"
    case .inconsistentTerm, .short, .untranslated, .name, .unbalanced, .doubledWord,
      .editedItalian:
      "warning"
    case .draft: "note"
    }
  }

  /// A path as a URI reference (RFC 3986, §2.1).
  private static func uri(_ path: String) -> String {
    var uri: [UInt8] = []
    for byte in path.utf8 {
      let isPlain =
        byte.isASCIILetter || byte.isASCIIDigit || "-._~/".utf8.contains(byte)
      if isPlain {
        uri.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8
      }
    }
    return String(decoding: uri, as: UTF8.self)
  }
}
