public import Linguistics
internal import TextModel

/// A glossary: the rows of one file, grouped into entries.
///
/// The file's bytes are kept as they stand and entries are made when they are asked for, so that a
/// glossary of a hundred thousand entries loads in a moment and costs little beyond its text.
public struct Glossary: Sendable {
  /// What the glossary is called where a match names it: the file's name as the user gave it.
  public var name: String
  /// The variety in which the entries' English is given; the built-in glossary's rows are American.
  public var variety = EnglishSpelling.Variety.us
  /// Whether it is the built-in glossary, whole.
  private(set) var isBuiltIn = false
  /// The file's bytes: well-formed UTF-8.
  let bytes: [UInt8]
  /// Which field is which.
  let layout: GlossaryLayout
  /// The rows, in the file's order.
  let rows: [Row]
  /// The row numbers of all entries, entry by entry.
  let grouped: [Int32]
  /// Where in ``grouped`` each entry starts, and the end.
  let starts: [Int32]
  /// The adjectives beside which a noun with the same Italian is an entry.
  let adjectivesBesideNouns: Set<Int32>

  /// Where a row stands, and what is asked of every row before any is needed.
  struct Row: Sendable {
    /// The offset of its first byte.
    var start: UInt32
    /// The offset after its last byte, the line end left out.
    var end: UInt32
    /// The line, counted from 1.
    var line: UInt32
    /// The part of speech that it names.
    var kind: Entry.Kind?
    /// What its English may be used for.
    var status = Entry.Status.preferred
    /// What else it says.
    var marks: Marks = []

    /// What a row says in columns that few rows have.
    struct Marks: OptionSet, Sendable {
      var rawValue: UInt8

      /// It lists forms.
      static let forms = Marks(rawValue: 1 << 0)
      /// It has cue words.
      static let cues = Marks(rawValue: 1 << 1)
      /// It must be matched in a way of its own.
      static let match = Marks(rawValue: 1 << 2)
      /// It is a person.
      static let person = Marks(rawValue: 1 << 3)
      /// It is used in the plural only.
      static let pluralOnly = Marks(rawValue: 1 << 4)
    }
  }

  /// An empty glossary.
  public static let empty = Glossary(name: "", bytes: [], layout: .native, rows: [])

  /// The same glossary, known to be the built-in one.
  func asBuiltIn() -> Glossary {
    var glossary = self
    glossary.isBuiltIn = true
    return glossary
  }

  /// Groups rows into entries.
  init(name: String, bytes: [UInt8], layout: GlossaryLayout, rows: [Row]) {
    self.name = name
    self.bytes = bytes
    self.layout = layout
    self.rows = rows
    let grouping = RowGrouping(rows, in: bytes, layout)
    grouped = grouping.rows
    starts = grouping.starts
    adjectivesBesideNouns = grouping.adjectivesBesideNouns
  }

  /// The number of entries.
  public var count: Int { starts.count - 1 }

  /// The number of rows: Italian–English pairs.
  public var rowCount: Int { rows.count }

  /// The number of bytes that the glossary takes beyond its text.
  var footprint: Int {
    rows.count * MemoryLayout<Row>.stride + (grouped.count + starts.count) * 4
  }

  /// The entries, in the order in which their first rows stand in the file.
  public var entries: EntryList { EntryList(glossary: self) }

  /// The entry whose Italian is spelt exactly so.
  ///
  /// - Complexity: O(*n*) in the number of entries.
  public func entry(italian: String) -> Entry? {
    let wanted = Array(italian.utf8)
    let index = (0..<count).first { bytes[italianRange(ofEntry: $0).range].elementsEqual(wanted) }
    return index.map { entries[$0] }
  }

  // MARK: Fields

  /// The rows of an entry.
  func rowNumbers(ofEntry entry: Int) -> ArraySlice<Int32> {
    grouped[Int(starts[entry])..<Int(starts[entry + 1])]
  }

  /// The Italian of an entry.
  func italianRange(ofEntry entry: Int) -> TextRange {
    field(.italian, ofRow: Int(grouped[Int(starts[entry])]))
  }

  /// A column of an entry: the first of its rows in which it is not empty.
  func field(_ column: GlossaryColumn, ofEntry entry: Int) -> TextRange {
    guard let index = layout.index(of: column) else { return TextRange(0, 0) }
    for row in rowNumbers(ofEntry: entry) {
      let range = Self.field(index, of: rows[Int(row)], in: bytes)
      if !range.isEmpty { return range }
    }
    return TextRange(0, 0)
  }

  /// The row that speaks for an entry: the first that is preferred or kept, else the first.
  func leadingRow(ofEntry entry: Int) -> Int {
    let rows = rowNumbers(ofEntry: entry)
    let leading = rows.count == 1 ? nil : rows.first { leads(self.rows[Int($0)]) }
    return Int(leading ?? rows[rows.startIndex])
  }

  private func leads(_ row: Row) -> Bool {
    switch row.status {
    case .preferred, .keep: true
    case .admitted, .forbidden: false
    }
  }

  /// The columns of an entry by their numbers, each from the first of its rows in which it is not
  /// empty, but the cues from its leading row.
  func readFields(ofEntry entry: Int, into fields: inout [TextRange]) {
    let leading = leadingRow(ofEntry: entry)
    fields.removeAll(keepingCapacity: true)
    fields += repeatElement(TextRange(0, 0), count: GlossaryColumn.allCases.count)
    for number in rowNumbers(ofEntry: entry) {
      var scanner = FieldScanner(rows[Int(number)])
      while let field = scanner.next(bytes.span) {
        if !field.isEmpty, let column = layout.column(at: scanner.index),
          fields[column.rawValue].isEmpty, column != .sense || Int(number) == leading
        {
          fields[column.rawValue] = field
        }
      }
    }
  }

  /// A column of a row; empty where the row or the file has none.
  func field(_ column: GlossaryColumn, ofRow row: Int) -> TextRange {
    guard let index = layout.index(of: column) else { return TextRange(0, 0) }
    return Self.field(index, of: rows[row], in: bytes)
  }

  /// The text of a field.
  func string(_ range: TextRange) -> String {
    String(decoding: bytes[range.range], as: UTF8.self)
  }

  /// The field with an index from 0, blanks around it left out.
  static func field(_ index: Int, of row: Row, in bytes: [UInt8]) -> TextRange {
    field(index, of: row, in: bytes.span)
  }

  /// The field with an index from 0, blanks around it left out.
  @inline(__always)
  static func field(_ index: Int, of row: Row, in text: Span<UInt8>) -> TextRange {
    var scanner = FieldScanner(row)
    while let field = scanner.next(text) {
      if scanner.index == index { return field }
    }
    return TextRange(Int(row.end), Int(row.end))
  }

  /// A range without the blanks at its ends.
  @inline(__always)
  static func trimmed(_ start: Int, _ end: Int, _ bytes: Span<UInt8>) -> TextRange {
    var start = start
    var end = end
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    while start < end, bytes[start] == 0x20 { start += 1 }
    return TextRange(start, end)
  }
}

/// Cuts a row into its fields, blanks around each left out.
struct FieldScanner {
  private var start: Int
  private let limit: Int
  /// The index of the field last read, from 0.
  private(set) var index = -1

  /// Starts at a row's first byte.
  init(_ row: Glossary.Row) {
    start = Int(row.start)
    limit = Int(row.end)
  }

  /// The next field; `nil` after the last.
  @inline(__always)
  mutating func next(_ bytes: Span<UInt8>) -> TextRange? {
    guard start <= limit else { return nil }
    let first = start
    let end = unsafe bytes.bytes.firstOffset(of: 0x09, in: start..<limit)
    start = end + 1
    index += 1
    return Glossary.trimmed(first, end, bytes)
  }
}
