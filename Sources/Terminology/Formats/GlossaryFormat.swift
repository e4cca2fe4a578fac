/// A file format for glossaries.
public enum GlossaryFormat: String, CaseIterable, Sendable {
  /// fronte's native tab-separated format.
  case native = "tsv"
  /// OmegaT's tab-separated glossary, without header and quotation marks.
  case omegat
  /// DeepL's tab-separated glossary of two columns.
  case deepl
  /// DeepL's comma-separated glossary of two to five columns.
  case deeplCSV = "deepl-csv"
  /// A table with a header, any usual delimiter, quotation marks.
  case csv
  /// memoQ's term base as a table, with repeated columns.
  case memoq
  /// The export of IATE, the EU's term base, as a table.
  case iate
  /// TBX-Basic, version 3 (ISO 30042:2019).
  case tbx
  /// TBX-Basic, version 2 (`martif`).
  case tbx2
  /// JSON, an object for each row.
  case json

  /// Whether fronte writes the format; it only reads IATE's.
  public var isWritten: Bool { self != .iate }

  /// The format that a file's name and first bytes speak for.
  public static func detect(_ head: some Collection<UInt8>, fileName: String) -> GlossaryFormat {
    let text = String(decoding: head.prefix(4_096), as: UTF8.self)
    let name = fileName.lowercased()
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("<") { return start.contains("<martif") ? .tbx2 : .tbx }
    if start.hasPrefix("[") || start.hasPrefix("{") { return .json }
    let firstLine = start.prefix { !$0.isNewline }
    if firstLine.hasPrefix("E_ID|") || firstLine.contains("|L_CODE|") { return .iate }
    if firstLine.contains("Entry_ID") || firstLine.contains("Term_Info") { return .memoq }
    if name.hasSuffix(".utf8") { return .omegat }
    if GlossaryLayout(header: String(firstLine.drop { $0 == "#" })) != nil { return .native }
    if name.hasSuffix(".csv") { return .csv }
    if firstLine.contains("\t") || firstLine.hasPrefix("#") { return .native }
    return .csv
  }
}
