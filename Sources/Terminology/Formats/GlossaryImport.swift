public import TextModel

/// What was read from a file of another program, with how it was understood.
public struct GlossaryImport: Sendable {
  /// A column or category of the file and what it was taken for.
  public struct Understanding: Hashable, Sendable {
    /// The name in the file.
    public var name: String
    /// What it was taken for: a column's name, or why it was passed over.
    public var meaning: String
  }

  /// The rows, sorted.
  public var rows: [GlossaryRow] = []
  /// The format that was read.
  public var format: GlossaryFormat
  /// How the file was encoded.
  public var encoding = UTF8Source.Encoding.utf8
  /// The delimiter of a table.
  public var delimiter: String?
  /// The columns or categories of the file.
  public var understandings: [Understanding] = []
  /// How many records or concepts the file has.
  public var recordCount = 0
  /// What could not be carried over.
  public var losses = LossReport()
  /// Errors and warnings.
  public var diagnostics: [Diagnostic] = []

  /// No more pairs than one more than this are kept.
  private let mostRows: Int
  /// Files that are read whole may have so many bytes.
  static let largestWhole = 256 << 20

  /// An import of nothing.
  init(format: GlossaryFormat, mostRows: Int = .max) {
    self.format = format
    self.mostRows = mostRows
  }

  /// Whether there are more pairs than are taken.
  var isFull: Bool { rows.count > mostRows }

  /// Whether anything could not be used.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// More findings than this are not listed.
  private static let limit = 50

  mutating func report(
    _ severity: Diagnostic.Severity,
    file: String,
    line: Int?,
    code: String,
    _ message: String
  ) {
    guard diagnostics.count < Self.limit else { return }
    diagnostics.append(
      Diagnostic(severity, file: file, line: line, code: code, message: message)
    )
  }

  /// Keeps a row, if there is room for it.
  mutating func add(_ row: GlossaryRow) {
    if !isFull { rows.append(row) }
  }

  /// Keeps rows, if there is room for them.
  mutating func add(contentsOf more: [GlossaryRow]) {
    if !isFull { rows += more }
  }

  mutating func understand(_ name: String, as meaning: String) {
    guard !understandings.contains(where: { $0.name == name }) else { return }
    understandings.append(Understanding(name: name, meaning: meaning))
  }
}

/// Reads glossaries of other programs.
public struct GlossaryImporter: Sendable {
  /// The format, `nil` to find it out.
  public var format: GlossaryFormat?
  /// The delimiter of a table, `nil` to find it out.
  public var delimiter: UInt8?
  /// From IATE: the least reliability, from 1 to 4.
  public var minimumReliability = 3
  /// From IATE: the domains to take, by the first two digits of their EuroVoc codes or by words in
  /// their names; empty for all.
  public var domains: [String] = []
  /// Files with more pairs are refused, so that what is kept of a file stays within bounds.
  public var mostRows = 3_000_000

  /// Creates an importer.
  public init(format: GlossaryFormat? = nil) {
    self.format = format
  }

  /// Reads a file; `name` is what messages call it.
  ///
  /// Tables and XML are read piece by piece; only rows with both languages are kept.
  public func read(_ source: ByteSource, name: String) -> GlossaryImport {
    var source = source
    var head: [UInt8] = []
    while head.count < 4_096, let piece = source.next() { head += piece }
    var transcoder = UTF8Source(ByteSource(head))
    let start = transcoder.next() ?? []
    let format = self.format ?? GlossaryFormat.detect(start, fileName: name)
    // Tables take any bytes for text; XML and JSON are read strictly.
    guard !start.contains(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) }) else {
      var result = GlossaryImport(format: format)
      result.report(.error, file: name, line: nil, code: "G026", "this is no text file")
      return result
    }
    let whole = Self.joined(head, source)
    var result: GlossaryImport
    switch format {
    case .native, .json:
      let bytes = Self.all(whole)
      guard bytes.count <= GlossaryImport.largestWhole else {
        return Self.tooLarge(format, name, "\(GlossaryImport.largestWhole >> 20) MB")
      }
      result = format == .json ? JSONImport.read(bytes, name) : readNative(bytes, name)
    case .tbx, .tbx2:
      var reader = TBXReader(whole, name: name, importer: self)
      result = reader.read()
    case .memoq: result = MemoQReader.read(whole, name, self)
    case .iate: result = IATEReader.read(whole, name, self)
    case .omegat, .deepl, .deeplCSV, .csv:
      result = TableReader(format: format, name: name).read(whole, self)
    }
    guard result.rows.count <= mostRows else {
      return Self.tooLarge(format, name, "\(mostRows) pairs")
    }
    if result.rows.isEmpty, !result.hasErrors {
      result.report(.error, file: name, line: nil, code: "G020", "no Italian–English pair found")
    }
    result.rows.sort()
    return result
  }

  private static func joined(_ head: [UInt8], _ rest: ByteSource) -> ByteSource {
    var rest = rest
    var first: [UInt8]? = head
    return ByteSource {
      if let head = first {
        first = nil
        return head
      }
      return rest.next()
    }
  }

  private static func all(_ source: ByteSource) -> [UInt8] {
    var source = source
    var bytes: [UInt8] = []
    while bytes.count <= GlossaryImport.largestWhole, let piece = source.next() { bytes += piece }
    return bytes
  }

  private static func tooLarge(
    _ format: GlossaryFormat,
    _ name: String,
    _ limit: String
  ) -> GlossaryImport {
    var result = GlossaryImport(format: format)
    result.report(
      .error,
      file: name,
      line: nil,
      code: "G025",
      "the file holds more than the \(limit) that can be taken at once; take it in parts, such as "
        + "by --domain"
    )
    return result
  }

  private func readNative(_ bytes: [UInt8], _ name: String) -> GlossaryImport {
    var transcoder = UTF8Source(ByteSource(bytes))
    var text: [UInt8] = []
    while let piece = transcoder.next() { text += piece }
    let read = GlossaryReader.read(text, name: name)
    var result = GlossaryImport(format: .native)
    result.encoding = transcoder.encoding
    result.diagnostics = read.diagnostics
    result.rows = read.glossary.allRows
    result.recordCount = read.glossary.rowCount
    for column in read.glossary.columnNames { result.understand(column, as: column) }
    return result
  }
}

extension Glossary {
  /// The names of the file's columns, or of those of the native ones that its rows use.
  var columnNames: [String] {
    let used = rows.map { row in
      bytes[Int(row.start)..<Int(row.end)].count { $0 == 0x09 } + 1
    }.max()
    return Array(layout.names.prefix(max(used ?? 0, 2)))
  }
}
