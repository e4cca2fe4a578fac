import Terminology
import TextModel

/// Writes found terms: lines at once, a table at the end.
struct TermListing {
  /// `table`, `tsv` or `jsonl`.
  let format: String
  /// Whether each line names its file.
  let showsFile: Bool
  /// Whether each line says why the term was recognised.
  let showsReasons: Bool
  /// The colours of a table.
  let style: Style
  /// Knows the entries.
  let matcher: TermMatcher

  private var rows: [[String]] = []
  private var fields: [Int: EntryFields] = [:]
  /// What is written and not yet taken.
  private(set) var pending: [UInt8] = []

  /// What a line says of an entry, made once.
  private struct EntryFields {
    var italian: String
    var english: String
    var status: String
    var domain: String
    var glossary: String
    /// The members of its JSON object before the text.
    var before: [UInt8]
    /// Those after the text.
    var after: [UInt8]
  }

  /// More entries than this are forgotten.
  private static let limit = 1 << 17

  init(
    format: String,
    showsFile: Bool,
    showsReasons: Bool,
    style: Style,
    matcher: TermMatcher
  ) {
    self.format = format
    self.showsFile = showsFile
    self.showsReasons = showsReasons
    self.style = style
    self.matcher = matcher
    if format == "tsv" { pending += "\(header.joined(separator: "\t"))\n".utf8 }
  }

  /// Adds a term.
  mutating func add(_ term: FoundTerm, of file: String) {
    switch format {
    case "jsonl": addObject(term, file)
    case "tsv":
      pending += cells(term, file).map(Plain.text).joined(separator: "\t").utf8
      pending.append(0x0A)
    default: rows.append(cells(term, file))
    }
  }

  /// What was written since the last time.
  mutating func take() -> [UInt8] {
    defer { pending.removeAll(keepingCapacity: true) }
    return pending
  }

  /// Writes what waits for the end: a table.
  mutating func finish() {
    guard !rows.isEmpty else { return }
    var columns = Columns()
    columns.add(header.map { $0.uppercased() })
    for row in rows { columns.add(row) }
    pending += columns.lines(style).utf8
    rows = []
  }

  // MARK: Entries

  private mutating func fields(of hit: TermHit) -> EntryFields {
    let key = hit.glossary << 32 | hit.entry
    if let known = fields[key] { return known }
    if fields.count > Self.limit { fields.removeAll() }
    let entry = matcher.entry(of: hit)
    let preferred = entry.preferred
    let made = EntryFields(
      italian: entry.italian,
      english: preferred?.english ?? "",
      status: (preferred?.status ?? .forbidden).rawValue,
      domain: entry.domain,
      glossary: matcher.glossaries[hit.glossary].name,
      before: Self.members { $0.member("term", entry.italian) },
      after: Self.members { json in
        json.member("english", preferred?.english ?? "")
        json.member("status", (preferred?.status ?? .forbidden).rawValue)
        json.member("domain", entry.domain)
        json.member("glossary", matcher.glossaries[hit.glossary].name)
      }
    )
    fields[key] = made
    return made
  }

  /// The members of an object without its braces.
  private static func members(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    write(&json)
    return Array(json.bytes.dropFirst())
  }

  // MARK: Objects

  private mutating func addObject(_ term: FoundTerm, _ file: String) {
    let entry = fields(of: term.hit)
    pending.append(UInt8(ascii: "{"))
    if showsFile {
      pending += Self.members { $0.member("file", file) }
      pending.append(UInt8(ascii: ","))
    }
    pending += "\"line\":".utf8
    append(term.line)
    pending += ",\"start\":".utf8
    append(term.start)
    pending += ",\"end\":".utf8
    append(term.end)
    pending.append(UInt8(ascii: ","))
    pending += entry.before
    pending += ",\"text\":".utf8
    appendQuoted(term)
    pending.append(UInt8(ascii: ","))
    pending += entry.after
    pending += ",\"confidence\":".utf8
    append(hundredths: Int((term.hit.confidence * 100).rounded()))
    if showsReasons {
      pending.append(UInt8(ascii: ","))
      pending += Self.members { json in
        json.member("reason", reason(term))
        json.key("accepted")
        json.value(term.isAccepted)
      }
    }
    pending += "}\n".utf8
  }

  private mutating func append(_ number: Int) {
    if number >= 10 { append(number / 10) }
    pending.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Writes hundredths as a fraction of one.
  private mutating func append(hundredths: Int) {
    append(hundredths / 100)
    let rest = hundredths % 100
    guard rest > 0 else { return }
    pending.append(UInt8(ascii: "."))
    append(rest / 10)
    if rest % 10 > 0 { append(rest % 10) }
  }

  private mutating func appendQuoted(_ term: FoundTerm) {
    let isPlain = term.range.range.allSatisfy { offset in
      let byte = term.bytes[offset]
      return byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
        && byte != 0x7F
    }
    guard isPlain else {
      var json = JSONWriter()
      json.value(term.text)
      pending += json.bytes
      return
    }
    pending.append(UInt8(ascii: "\""))
    pending += term.bytes[term.range.range]
    pending.append(UInt8(ascii: "\""))
  }

  // MARK: Lines

  private var header: [String] {
    (showsFile ? ["file"] : []) + ["line", "text", "term", "english", "status", "domain"]
      + ["glossary"] + (showsReasons ? ["reason"] : [])
  }

  /// Lines are counted from 1 where people read them; what is no term has the status `rejected`.
  private mutating func cells(_ term: FoundTerm, _ file: String) -> [String] {
    let entry = fields(of: term.hit)
    let status =
      term.isAccepted ? term.hit.confidence < 0.5 ? "doubtful" : entry.status : "rejected"
    return (showsFile ? [file] : [])
      + [
        String(term.line + 1), term.text, entry.italian, entry.english, status, entry.domain,
        entry.glossary,
      ] + (showsReasons ? [reason(term)] : [])
  }

  private func reason(_ term: FoundTerm) -> String {
    matcher.reason(for: term.hit, text: term.text, isAccepted: term.isAccepted)
  }
}
