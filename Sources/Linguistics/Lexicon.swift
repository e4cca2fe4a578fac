import TextModel

/// The Italian–English lexicon: lemmas with their inflection and English, looked up by bytes.
///
/// The data files are kept as they stand in one array; a lexeme's strings are made when it is
/// asked for.
public struct Lexicon: Sendable {
  /// The lexicon that is part of the program, loaded at first use.
  public static let builtIn = Lexicon(
    files: EmbeddedFile.paths(under: "Linguistics/").compactMap { path in
      File.Kind(path: path).map { File(kind: $0, bytes: EmbeddedFile.bytes(named: path)) }
    },
    models: EmbeddedFile.bytes(named: "Linguistics/verb-models.tsv")
  )

  /// A data file and what its lines are.
  public struct File: Sendable {
    /// What the lines of a file are.
    public enum Kind: Sendable {
      /// Nouns.
      case nouns
      /// Verbs.
      case verbs
      /// Adjectives.
      case adjectives
      /// Adverbs.
      case adverbs
      /// Forms of closed-class words, with features in the third column after the class.
      case closed

      /// The kind of an embedded file, `nil` for files that are not part of the lexicon proper.
      init?(path: String) {
        if path.hasPrefix("Linguistics/nouns") {
          self = .nouns
        } else if path == "Linguistics/verbs.tsv" {
          self = .verbs
        } else if path == "Linguistics/adjectives.tsv" {
          self = .adjectives
        } else if path == "Linguistics/adverbs.tsv" {
          self = .adverbs
        } else if path == "Linguistics/closed.tsv" {
          self = .closed
        } else {
          return nil
        }
      }
    }

    /// What its lines are.
    public var kind: Kind
    /// The file's bytes.
    public var bytes: [UInt8]

    /// Creates a file.
    public init(kind: Kind, bytes: [UInt8]) {
      self.kind = kind
      self.bytes = bytes
    }
  }

  /// What is kept of a line: where it stands, and how it inflects.
  struct Record: Sendable {
    var line: TextRange
    var partOfSpeech: PartOfSpeech
    var paradigm: Int16
    /// The next record with the same lemma, or −1.
    var next: Int32
  }

  /// A form that no paradigm makes: closed-class forms, irregular plurals, feminines.
  struct FixedForm: Sendable {
    var lexeme: Lexeme.ID
    var features: Features
    var next: Int32
  }

  private var bytes: [UInt8] = []
  private(set) var records: [Record] = []
  private var lemmas = WordTable(minimumCapacity: 24_000)
  private var firstRecord: [Int32] = []
  private var fixed = WordTable(minimumCapacity: 2_000)
  private(set) var fixedForms: [FixedForm] = []
  private var firstFixed: [Int32] = []
  /// The paradigms of all classes met.
  private(set) var inflection: InflectionTable

  /// Loads files; lines that do not make sense are passed over (the data have a lint test).
  public init(files: [File], models: [UInt8]) {
    inflection = InflectionTable(models: models)
    bytes.reserveCapacity(files.reduce(0) { $0 + $1.bytes.count })
    for file in files {
      let base = bytes.count
      bytes += file.bytes
      var reader = TSVReader(file.bytes)
      var row = TSVReader.Row()
      while reader.next(into: &row) {
        if file.kind == .closed {
          addClosed(reader, row, base)
        } else {
          add(reader, row, file.kind, base)
        }
      }
    }
    inflection.index()
  }

  private static func extent(_ row: TSVReader.Row, _ base: Int) -> TextRange {
    TextRange(row.fields[0].lowerBound + base, row.fields[row.fields.count - 1].upperBound + base)
  }

  private mutating func add(
    _ reader: TSVReader,
    _ row: TSVReader.Row,
    _ kind: File.Kind,
    _ base: Int
  ) {
    guard row.fields.count >= 3 else { return }
    let flags = row.fields.count > 4 ? row.fields[4] : TextRange(0, 0)
    let partOfSpeech: PartOfSpeech
    switch kind {
    case .nouns: partOfSpeech = .noun
    case .verbs: partOfSpeech = .verb
    case .adjectives: partOfSpeech = .adjective
    default: partOfSpeech = .adverb
    }
    var numbers = InflectionTable.Numbers.both
    if kind == .nouns {
      if Self.contains("plonly", reader.bytes, flags) { numbers = .pluralOnly }
      if Self.contains(" pl=", reader.bytes, flags) || Self.begins("pl=", reader.bytes, flags) {
        numbers = .singularOnly
      }
    }
    guard
      let paradigm = inflection.paradigm(
        of: reader.bytes,
        lemma: row.fields[0],
        class: row.fields[1],
        partOfSpeech,
        numbers: numbers
      )
    else { return }
    let id = appendRecord(
      Record(
        line: Self.extent(row, base),
        partOfSpeech: partOfSpeech,
        paradigm: paradigm,
        next: -1
      ),
      lemma: reader.bytes,
      row.fields[0]
    )
    if numbers == .singularOnly || Self.contains("fem=", reader.bytes, flags)
      || Self.contains("pl=", reader.bytes, flags)
    {
      addIrregularForms(LexemeFlags(reader.string(row, 4)), id)
    }
  }

  private mutating func appendRecord(
    _ record: Record,
    lemma bytes: [UInt8],
    _ range: TextRange
  ) -> Lexeme.ID {
    let id = Lexeme.ID(records.count)
    records.append(record)
    let word = lemmas.insert(bytes, in: range.range)
    if word == firstRecord.count {
      firstRecord.append(id)
    } else {
      var last = firstRecord[word]
      while records[Int(last)].next >= 0 { last = records[Int(last)].next }
      records[Int(last)].next = id
    }
    return id
  }

  /// The plurals that `pl=` gives: `uova:f`, `bracci:m,braccia:f`.
  private static func plurals(_ flags: LexemeFlags) -> [Paradigm.Form] {
    (flags["pl"] ?? "").split(separator: ",").map { plural in
      let parts = plural.split(separator: ":")
      let gender: Features = parts.count > 1 && parts[1] == "f" ? .feminine : .masculine
      return Paradigm.Form(String(parts.first ?? ""), [gender, .plural])
    }
  }

  /// `pl=uova:f` and `fem=ministra` of a noun.
  private mutating func addIrregularForms(_ flags: LexemeFlags, _ id: Lexeme.ID) {
    for form in Self.plurals(flags) { addFixed(Array(form.ending.utf8), id, form.features) }
    if let feminine = flags["fem"] {
      addFixed(Array(feminine.utf8), id, [.feminine, .singular])
      let plural = InflectionTable.femininePlural(of: feminine)
      addFixed(Array(plural.utf8), id, [.feminine, .plural])
    }
  }

  private mutating func addClosed(_ reader: TSVReader, _ row: TSVReader.Row, _ base: Int) {
    guard row.fields.count >= 5,
      let partOfSpeech = PartOfSpeech(closedClass: reader.string(row, 2))
    else { return }
    let id = Lexeme.ID(records.count)
    records.append(
      Record(
        line: Self.extent(row, base),
        partOfSpeech: partOfSpeech,
        paradigm: -1,
        next: -1
      )
    )
    var features = Features(tags: reader.string(row, 3))
    if partOfSpeech == .verb { features.verbForm = .present }
    addFixed(Array(reader.bytes[row.fields[0].range]), id, features)
  }

  private mutating func addFixed(_ form: [UInt8], _ id: Lexeme.ID, _ features: Features) {
    let word = fixed.insert(form)
    let entry = FixedForm(lexeme: id, features: features, next: -1)
    fixedForms.append(entry)
    let index = Int32(fixedForms.count - 1)
    if word == firstFixed.count {
      firstFixed.append(index)
    } else {
      var last = firstFixed[word]
      while fixedForms[Int(last)].next >= 0 { last = fixedForms[Int(last)].next }
      fixedForms[Int(last)].next = index
    }
  }

  private static func begins(_ flag: StaticString, _ bytes: [UInt8], _ range: TextRange) -> Bool {
    let length = flag.utf8CodeUnitCount
    guard range.count >= length else { return false }
    return contains(flag, bytes, TextRange(range.lowerBound, range.lowerBound + length))
  }

  private static func contains(_ flag: StaticString, _ bytes: [UInt8], _ range: TextRange) -> Bool {
    let length = flag.utf8CodeUnitCount
    guard range.count >= length else { return false }
    return flag.withUTF8Buffer { buffer in
      for start in range.lowerBound...(range.upperBound - length) {
        var index = 0
        while index < length, unsafe bytes[start + index] == buffer[index] { index += 1 }
        if index == length { return true }
      }
      return false
    }
  }
}

extension Lexicon {
  /// The number of lexemes, closed-class forms included.
  public var count: Int { records.count }

  /// The numbers of all lexemes of a part of speech.
  public func ids(of partOfSpeech: PartOfSpeech) -> [Lexeme.ID] {
    records.indices.filter { records[$0].partOfSpeech == partOfSpeech }.map(Lexeme.ID.init)
  }

  /// The entry with a number.
  public subscript(id: Lexeme.ID) -> Lexeme {
    let record = records[Int(id)]
    let fields = self.fields(of: record.line)
    func field(_ index: Int) -> String {
      index < fields.count ? String(decoding: bytes[fields[index].range], as: UTF8.self) : ""
    }
    if record.paradigm < 0 {
      return Lexeme(
        lemma: field(1),
        partOfSpeech: record.partOfSpeech,
        inflectionClass: field(3),
        english: field(4),
        alternatives: [],
        flags: LexemeFlags(field(5))
      )
    }
    let alternatives = field(3).split(separator: ";").map { part in
      String(part.drop { $0 == " " })
    }
    return Lexeme(
      lemma: field(0),
      partOfSpeech: record.partOfSpeech,
      inflectionClass: field(1),
      english: field(2),
      alternatives: alternatives,
      flags: LexemeFlags(field(4))
    )
  }

  /// The key of a lexeme's lemma, without making the lexeme's other strings.
  public func lemmaKey(of id: Lexeme.ID) -> [UInt8] {
    withLemma(of: id) { bytes, range in Array(bytes[range]) }
  }

  /// Looks at the lemma of an open-class lexeme, or at a closed-class form's lemma, in place.
  func withLemma<Result>(of id: Lexeme.ID, _ body: ([UInt8], Range<Int>) -> Result) -> Result {
    let record = records[Int(id)]
    var start = record.line.lowerBound
    if record.paradigm < 0 {
      while start < record.line.upperBound, bytes[start] != 0x09 { start += 1 }
      start += 1
    }
    var end = start
    while end < record.line.upperBound, bytes[end] != 0x09 { end += 1 }
    return body(bytes, start..<end)
  }

  /// The part of speech of a lexeme, without making its strings.
  public func partOfSpeech(of id: Lexeme.ID) -> PartOfSpeech { records[Int(id)].partOfSpeech }

  private func fields(of line: TextRange) -> [TextRange] {
    var fields: [TextRange] = []
    fields.reserveCapacity(6)
    var start = line.lowerBound
    for offset in line.range where bytes[offset] == 0x09 {
      fields.append(TextRange(start, offset))
      start = offset + 1
    }
    fields.append(TextRange(start, line.upperBound))
    return fields
  }

  /// The lexemes whose lemma is the key (lower case, composed) that stands in `range`.
  public func lexemes(lemma bytes: [UInt8], in range: Range<Int>) -> [Lexeme.ID] {
    guard let word = lemmas.id(of: bytes, in: range) else { return [] }
    var ids: [Lexeme.ID] = []
    var id = firstRecord[word]
    while id >= 0 {
      ids.append(id)
      id = records[Int(id)].next
    }
    return ids
  }

  /// The lexemes with a lemma, given in any case.
  public func lexemes(lemma: String) -> [Lexeme.ID] {
    let key = Folding.key(lemma)
    return lexemes(lemma: key, in: 0..<key.count)
  }

  /// The lexeme with a lemma in one part of speech.
  public func lexeme(lemma: String, _ partOfSpeech: PartOfSpeech) -> Lexeme.ID? {
    lexemes(lemma: lemma).first { records[Int($0)].partOfSpeech == partOfSpeech }
  }

  /// The first lexeme of a lemma word number chain, for the analyzer.
  func firstLexeme(_ bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    guard let word = lemmas.id(of: bytes, in: range) else { return -1 }
    return firstRecord[word]
  }

  /// The first irregular or closed-class form, for the analyzer.
  func firstFixedForm(_ bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    guard let word = fixed.id(of: bytes, in: range) else { return -1 }
    return firstFixed[word]
  }

  /// All inflected forms of a lexeme with their features, the lemma among them.
  public func forms(of id: Lexeme.ID) -> [Paradigm.Form] {
    let record = records[Int(id)]
    let lexeme = self[id]
    guard record.paradigm >= 0 else {
      return [Paradigm.Form(lexeme.lemma, Features(tags: lexeme.inflectionClass))]
    }
    var forms = inflection.paradigms[Int(record.paradigm)].forms(of: lexeme.lemma)
    forms += Self.plurals(lexeme.flags)
    if let feminine = lexeme.flags["fem"] {
      forms.append(.init(feminine, [.feminine, .singular]))
      forms.append(.init(InflectionTable.femininePlural(of: feminine), [.feminine, .plural]))
    }
    return forms
  }

  /// Calls `body` with the key and the features of each inflected form of a lexeme, the lemma among
  /// them, without making the lexeme's other strings.
  public func forEachForm(of id: Lexeme.ID, _ body: ([UInt8], Features) -> Void) {
    let record = records[Int(id)]
    guard record.paradigm >= 0 else {
      for form in forms(of: id) { body(Array(form.ending.utf8), form.features) }
      return
    }
    let fields = self.fields(of: record.line)
    let paradigm = inflection.paradigms[Int(record.paradigm)]
    let stem = bytes[fields[0].range].dropLast(paradigm.lemmaEnding.utf8.count)
    var key: [UInt8] = []
    key.reserveCapacity(stem.count + 12)
    for form in paradigm.forms {
      key.removeAll(keepingCapacity: true)
      key += stem
      key += form.ending.utf8
      body(key, form.features)
    }
    guard fields.count > 4, fields[4].count > 3 else { return }
    for form in forms(of: id).dropFirst(paradigm.forms.count) {
      body(Array(form.ending.utf8), form.features)
    }
  }
}
