import Terminology
import TextModel

/// Writes lists of found terms.
struct TermListing {
  /// `table`, `tsv` or `jsonl`.
  let format: String
  /// Whether each line names its file.
  let showsFile: Bool
  /// Whether each line says why the term was recognised.
  let showsReasons: Bool
  /// The colours of a table.
  let style: Style

  /// The list.
  func written(_ found: [(file: String, terms: [FoundTerm])]) -> [UInt8] {
    switch format {
    case "jsonl": found.flatMap { file in file.terms.flatMap { object($0, file.file) } }
    case "tsv": lines(found)
    default: table(found)
    }
  }

  private func object(_ term: FoundTerm, _ file: String) -> [UInt8] {
    let entry = term.match.entry
    var json = JSONWriter()
    json.beginObject()
    if showsFile { json.member("file", file) }
    json.member("line", term.line)
    json.member("start", term.start)
    json.member("end", term.end)
    json.member("term", entry.italian)
    json.member("text", term.text)
    json.member("english", entry.preferred?.english ?? "")
    json.member("status", status(entry))
    json.member("domain", entry.domain)
    json.member("glossary", term.match.glossary)
    if showsReasons { json.member("reason", term.match.reason) }
    json.endObject()
    return json.bytes + [0x0A]
  }

  private func status(_ entry: Entry) -> String {
    (entry.preferred?.status ?? .forbidden).rawValue
  }

  private var header: [String] {
    (showsFile ? ["file"] : []) + ["line", "text", "term", "english", "status", "domain"]
      + ["glossary"] + (showsReasons ? ["reason"] : [])
  }

  /// Lines are counted from 1 where people read them.
  private func cells(_ term: FoundTerm, _ file: String) -> [String] {
    let entry = term.match.entry
    return (showsFile ? [file] : [])
      + [
        String(term.line + 1), term.text, entry.italian, entry.preferred?.english ?? "",
        status(entry), entry.domain, term.match.glossary,
      ] + (showsReasons ? [term.match.reason] : [])
  }

  private func lines(_ found: [(file: String, terms: [FoundTerm])]) -> [UInt8] {
    var text = header.joined(separator: "\t") + "\n"
    for file in found {
      for term in file.terms {
        text += cells(term, file.file).map(Plain.text).joined(separator: "\t") + "\n"
      }
    }
    return Array(text.utf8)
  }

  private func table(_ found: [(file: String, terms: [FoundTerm])]) -> [UInt8] {
    guard found.contains(where: { !$0.terms.isEmpty }) else { return [] }
    var columns = Columns()
    columns.add(header.map { $0.uppercased() })
    for file in found {
      for term in file.terms { columns.add(cells(term, file.file)) }
    }
    return Array(columns.lines(style).utf8)
  }
}
