public import TextModel

/// Reads fronte's native glossary files.
///
/// The native format is UTF-8 with one Italian–English pair a line, fields separated by tabs; a
/// first comment line `# italian⇥english⇥note…` names the columns. A file without that line has the
/// native columns in their order, of which two are enough.
public struct GlossaryReader: Sendable {
  /// What was read, and what is to be said about it.
  public struct Result: Sendable {
    /// The glossary; rows with errors are left out.
    public var glossary: Glossary
    /// Errors and warnings, by line.
    public var diagnostics: [Diagnostic]

    /// Whether any row could not be used.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
  }

  /// More findings than this are counted, not listed.
  private static let limit = 50

  private let bytes: [UInt8]
  private let name: String
  private var layout = GlossaryLayout.native
  private var rows: [Glossary.Row] = []
  private var diagnostics: [Diagnostic] = []
  private var unlisted = 0
  /// The fields of the row at hand.
  private var fields: [TextRange] = []

  /// Reads a file; `name` is what messages and matches call it.
  public static func read(_ bytes: [UInt8], name: String) -> Result {
    var reader = GlossaryReader(bytes, name: name)
    reader.readAll()
    let glossary = Glossary(
      name: name,
      bytes: reader.bytes,
      layout: reader.layout,
      rows: reader.rows
    )
    return Result(glossary: glossary, diagnostics: reader.diagnostics)
  }

  private init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  private mutating func readAll() {
    guard bytes.count < Int(UInt32.max) else {
      report(.error, nil, "G001", "the glossary is larger than 4 GB")
      return
    }
    rows.reserveCapacity(bytes.count / 48)
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    var sawHeader = false
    while offset < bytes.count {
      line += 1
      let start = offset
      var end = unsafe bytes.span.bytes.firstOffset(of: 0x0A, in: start..<bytes.count)
      offset = end + 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      if start == end { continue }
      if !sawHeader, readHeader(start, end) {
        sawHeader = true
        continue
      }
      if !sawHeader, let pair = LanguagePair(header: bytes[start..<end]) {
        report(
          .error,
          UInt32(line),
          "G009",
          "this is a glossary of \(pair.source) and \(pair.target); fronte takes Italian and English"
        )
        return
      }
      if bytes[start] == UInt8(ascii: "#") { continue }
      sawHeader = true
      add(Glossary.Row(start: UInt32(start), end: UInt32(end), line: UInt32(line)))
    }
    if rows.isEmpty, diagnostics.isEmpty {
      report(.warning, nil, "G002", "the glossary has no entries")
    }
    if unlisted > 0 {
      report(.note, nil, nil, "\(unlisted) more findings of these kinds")
    }
  }

  /// Takes a line for the header if its first two fields name the two languages.
  private mutating func readHeader(_ start: Int, _ end: Int) -> Bool {
    let isComment = bytes[start] == UInt8(ascii: "#")
    let text = bytes[(isComment ? start + 1 : start)..<end]
    guard let found = GlossaryLayout(header: String(decoding: text, as: UTF8.self)) else {
      return false
    }
    layout = found
    return true
  }

  private mutating func add(_ row: Glossary.Row) {
    guard readFields(of: row) else {
      report(.error, row.line, "G003", "not UTF-8 text; convert the file first")
      return
    }
    let italian = field(.italian)
    guard !italian.isEmpty else {
      report(.error, row.line, "G004", "the Italian term is missing")
      return
    }
    guard !isMark(row) else {
      report(
        .error,
        row.line,
        "G010",
        "the mark of an unfinished merge; choose between the two sides and take the marks away"
      )
      return
    }
    let status = Entry.Status(bytes: bytes[field(.status).range])
    if field(.english).isEmpty, status != .keep {
      let hasTab = bytes[Int(row.start)..<Int(row.end)].contains(0x09)
      report(
        .error,
        row.line,
        "G005",
        hasTab
          ? "“\(string(italian))” has no English"
          : "no tab between Italian and English in “\(string(italian))”"
      )
      return
    }
    let marked = marked(row, status)
    check(marked, status)
    rows.append(marked)
  }

  /// The row with what its fields say.
  private func marked(_ row: Glossary.Row, _ status: Entry.Status?) -> Glossary.Row {
    var row = row
    row.kind = Entry.Kind(bytes: bytes[field(.pos).range])
    row.status = status ?? .preferred
    if !field(.forms).isEmpty { row.marks.insert(.forms) }
    if !field(.sense).isEmpty { row.marks.insert(.cues) }
    if !field(.match).isEmpty { row.marks.insert(.match) }
    if FieldList.contains("hum", in: bytes[field(.usage).range]) { row.marks.insert(.person) }
    let gender = field(.gender)
    if gender.count == 3, bytes[gender.upperBound - 1] == UInt8(ascii: "l") {
      row.marks.insert(.pluralOnly)
    }
    return row
  }

  private mutating func check(_ row: Glossary.Row, _ status: Entry.Status?) {
    if status == nil {
      let text = string(field(.status))
      report(
        .warning,
        row.line,
        "G006",
        "unknown status “\(text)”, taken as preferred; use preferred, admitted, forbidden or keep"
      )
    }
    let kind = field(.pos)
    if !kind.isEmpty, row.kind == nil {
      report(
        .warning,
        row.line,
        "G007",
        "unknown part of speech “\(string(kind))”; use noun, proper, acronym, adjective, verb, "
          + "adverb or phrase"
      )
    }
    let match = field(.match)
    if !match.isEmpty, Entry.Match(bytes: bytes[match.range]) == nil {
      report(
        .warning,
        row.line,
        "G008",
        "unknown way of matching “\(string(match))”; use exact or case"
      )
    }
  }

  /// Whether a line is one of the marks that a merge puts around a conflict.
  private func isMark(_ row: Glossary.Row) -> Bool {
    let line = bytes[Int(row.start)..<Int(row.end)]
    switch line.first {
    case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"): break
    default: return false
    }
    return line.elementsEqual("=======".utf8) || line.starts(with: "<<<<<<< ".utf8)
      || line.starts(with: ">>>>>>> ".utf8)
  }

  /// Cuts a row into its fields; `false` if it is not well-formed UTF-8 or has control characters
  /// other than the tab.
  private mutating func readFields(of row: Glossary.Row) -> Bool {
    fields.removeAll(keepingCapacity: true)
    let bytes = bytes
    let text = bytes.span
    let raw = unsafe text.bytes
    let end = Int(row.end)
    var start = Int(row.start)
    var offset = raw.firstOffsetOfUnprintable(in: start..<end)
    while offset < end {
      if text[offset] == 0x09 {
        fields.append(Glossary.trimmed(start, offset, text))
        start = offset + 1
        offset = start
      } else if text[offset] >= 0x80 {
        let scalar = bytes.scalar(at: offset)
        if scalar.value == 0xFFFD, scalar.length == 1 { return false }
        offset += scalar.length
      } else {
        return false
      }
      offset = raw.firstOffsetOfUnprintable(in: offset..<end)
    }
    fields.append(Glossary.trimmed(start, end, text))
    return true
  }

  /// A field of the row at hand.
  private func field(_ column: GlossaryColumn) -> TextRange {
    guard let index = layout.index(of: column), index < fields.count else { return TextRange(0, 0) }
    return fields[index]
  }

  private func string(_ range: TextRange) -> String {
    String(decoding: bytes[range.range], as: UTF8.self)
  }

  private mutating func report(
    _ severity: Diagnostic.Severity,
    _ line: UInt32?,
    _ code: String?,
    _ message: String
  ) {
    guard diagnostics.count < Self.limit || code == nil else {
      unlisted += 1
      return
    }
    diagnostics.append(
      Diagnostic(severity, file: name, line: line.map(Int.init), code: code, message: message)
    )
  }
}
