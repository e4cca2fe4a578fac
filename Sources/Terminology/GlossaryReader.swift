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
  private var fields = RowFields(.native)

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
    let bytes = bytes
    let text = bytes.span
    rows.reserveCapacity(bytes.count / 48)
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    var sawHeader = false
    while offset < bytes.count {
      line += 1
      let start = offset
      let end = fields.readLine(text, &offset)
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
    fields = RowFields(found)
    return true
  }

  private mutating func add(_ row: Glossary.Row) {
    let range = Int(row.start)..<Int(row.end)
    let bytes = bytes
    let text = bytes.span
    guard fields.isText(text, range) else {
      report(.error, row.line, "G003", "not UTF-8 text; convert the file first")
      return
    }
    fields.cut(text)
    let italian = fields.italian
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
    let status = Entry.Status(bytes: text.extracting(fields.status.range))
    if fields.english.isEmpty, status != .keep {
      report(
        .error,
        row.line,
        "G005",
        bytes[range].contains(0x09)
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
    let text = bytes.span
    row.kind = Entry.Kind(bytes: text.extracting(fields.pos.range))
    row.status = status ?? .preferred
    if !fields.forms.isEmpty { row.marks.insert(.forms) }
    if !fields.cues.isEmpty { row.marks.insert(.cues) }
    if !fields.match.isEmpty { row.marks.insert(.match) }
    let usage = fields.usage
    if !usage.isEmpty, FieldList.contains("hum", in: text.extracting(usage.range)) {
      row.marks.insert(.person)
    }
    let gender = fields.gender
    if gender.count == 3, text[gender.upperBound - 1] == UInt8(ascii: "l") {
      row.marks.insert(.pluralOnly)
    }
    return row
  }

  private mutating func check(_ row: Glossary.Row, _ status: Entry.Status?) {
    if status == nil {
      let text = string(fields.status)
      report(
        .warning,
        row.line,
        "G006",
        "unknown status “\(text)”, taken as preferred; use preferred, admitted, forbidden or keep"
      )
    }
    let kind = fields.pos
    if !kind.isEmpty, row.kind == nil {
      report(
        .warning,
        row.line,
        "G007",
        "unknown part of speech “\(string(kind))”; use noun, proper, acronym, adjective, verb, "
          + "adverb or phrase"
      )
    }
    let match = fields.match
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
    switch bytes[Int(row.start)] {
    case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"): break
    default: return false
    }
    let line = bytes[Int(row.start)..<Int(row.end)]
    return line.elementsEqual("=======".utf8) || line.starts(with: "<<<<<<< ".utf8)
      || line.starts(with: ">>>>>>> ".utf8)
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

/// The fields that are asked of every row, where they stand.
///
/// Only the tabs are noted when a row is read: most of its fields are empty or never asked for.
private struct RowFields {
  private(set) var italian = TextRange(0, 0)
  private(set) var english = TextRange(0, 0)
  private(set) var pos = TextRange(0, 0)
  private(set) var status = TextRange(0, 0)
  private(set) var gender = TextRange(0, 0)
  private(set) var usage = TextRange(0, 0)
  private(set) var forms = TextRange(0, 0)
  private(set) var match = TextRange(0, 0)
  private(set) var cues = TextRange(0, 0)

  private let columns: Columns
  /// The offset before the row, then the end of each of its fields.
  private var ends: [Int]
  /// The number of fields whose ends are known.
  private var count = 0
  /// Whether there are control characters other than the tab.
  private var hasControls = false
  /// Whether all bytes are known to be ASCII.
  private var isASCII = true

  /// The field indices of the columns; an index that no row reaches where the file has none.
  private struct Columns {
    var italian, english, pos, status, gender, usage, forms, match, cues: Int
  }

  init(_ layout: GlossaryLayout) {
    func index(_ column: GlossaryColumn) -> Int {
      layout.index(of: column) ?? layout.names.count
    }
    columns = Columns(
      italian: index(.italian),
      english: index(.english),
      pos: index(.pos),
      status: index(.status),
      gender: index(.gender),
      usage: index(.usage),
      forms: index(.forms),
      match: index(.match),
      cues: index(.sense)
    )
    ends = Array(repeating: 0, count: layout.names.count + 1)
  }

  /// Reads the line that starts at `offset`, which is moved to the next one.
  ///
  /// - Returns: The end of the line, without what ends it.
  mutating func readLine(_ text: Span<UInt8>, _ offset: inout Int) -> Int {
    let start = offset
    var end = text.count
    var firstControl = text.count
    var count = 0
    var places = ends.mutableSpan
    let limit = places.count - 1
    places[0] = start - 1
    let mayHaveLetters = unsafe text.bytes.forEachControl(in: start..<text.count) { byte, offset in
      if byte == 0x09 {
        if count < limit {
          count += 1
          places[count] = offset
        }
      } else if byte == 0x0A {
        end = offset
        return true
      } else {
        firstControl = min(firstControl, offset)
      }
      return false
    }
    offset = end + 1
    if end > start, text[end - 1] == 0x0D { end -= 1 }
    if count < limit {
      count += 1
      places[count] = end
    }
    self.count = count
    isASCII = !mayHaveLetters
    hasControls = firstControl < end
    return end
  }

  /// Whether the line is well-formed UTF-8 without control characters other than the tab.
  func isText(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    guard !hasControls else { return false }
    if isASCII { return true }
    do {
      _ = try UTF8Span(validating: text.extracting(line))
      return true
    } catch {
      return false
    }
  }

  /// Cuts the line into the fields.
  mutating func cut(_ text: Span<UInt8>) {
    italian = field(columns.italian, text)
    english = field(columns.english, text)
    pos = field(columns.pos, text)
    status = field(columns.status, text)
    gender = field(columns.gender, text)
    usage = field(columns.usage, text)
    forms = field(columns.forms, text)
    match = field(columns.match, text)
    cues = field(columns.cues, text)
  }

  @inline(__always)
  private func field(_ index: Int, _ text: Span<UInt8>) -> TextRange {
    guard index < count else { return TextRange(0, 0) }
    let start = ends[index] + 1
    let end = ends[index + 1]
    return start == end ? TextRange(start, end) : Glossary.trimmed(start, end, text)
  }
}
