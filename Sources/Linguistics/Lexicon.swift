import TextModel

/// The Italian–English lexicon: lemmas with their inflection and English, looked up by bytes.
///
/// The data files are kept as they stand, one after the other; only where their lines start is
/// known in advance. A lexeme is a line, and what it says is read when it is asked for.
public struct Lexicon: Sendable {
  /// The lexicon that is part of the program, loaded at first use.
  public static let builtIn: Lexicon = {
    let paths = EmbeddedFile.paths(under: "Linguistics/").filter { File.Kind(path: $0) != nil }
    let files = EmbeddedFile.joined(paths)
    return Lexicon(
      files.bytes,
      zip(files.starts, paths.compactMap(File.Kind.init)).map { ($0, $1) },
      models: EmbeddedFile.bytes(named: "Linguistics/verb-models.tsv")
    )
  }()

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

  /// An inflected form that no paradigm makes.
  struct IrregularForm: Sendable {
    var lexeme: Lexeme.ID
    var features: Features
    /// The next of the same spelling, or −1.
    var next: Int32
  }

  /// The lines of all files: by lemma, those of closed-class words by form.
  let lines: LineIndex
  /// The paradigms of all classes.
  let inflection: InflectionTable
  /// Where the lines of each file start.
  private let files: [(first: Lexeme.ID, kind: File.Kind)]
  private var irregular = WordTable(minimumCapacity: 2_048)
  private(set) var irregularForms: [IrregularForm] = []
  private var firstIrregular: [Int32] = []
  /// What was found out about the lexicon already.
  let memory = LexiconMemory()

  /// Loads files; lines that do not make sense are never found (the data have a lint test).
  public init(files: [File], models: [UInt8]) {
    var bytes: [UInt8] = []
    var starts: [(offset: Int, kind: File.Kind)] = []
    for file in files {
      starts.append((bytes.count, file.kind))
      bytes += file.bytes
      if bytes.last != 0x0A { bytes.append(0x0A) }
    }
    self.init(bytes, starts, models: models)
  }

  private init(_ bytes: [UInt8], _ starts: [(offset: Int, kind: File.Kind)], models: [UInt8]) {
    inflection = InflectionTable(models: models)
    let lines = LineIndex(bytes)
    self.lines = lines
    files = starts.map { start in
      (first: lines.line(at: start.offset - 1) + 1, kind: start.kind)
    }
    addIrregularForms()
  }

  // MARK: Irregular forms

  /// Finds the flags `pl=` and `fem=`, which few lines have.
  private mutating func addIrregularForms() {
    let bytes = lines.bytes
    let raw = unsafe bytes.span.bytes
    let sign = UInt8(ascii: "=")
    var last: Lexeme.ID = -1
    var offset = raw.firstOffset(of: sign, in: 0..<bytes.count)
    while offset < bytes.count {
      if Self.ends("pl", bytes, offset) || Self.ends("fem", bytes, offset) {
        let line = lines.line(at: offset)
        if line != last, kind(of: line) != .closed { addIrregularForms(of: line) }
        last = line
      }
      offset = raw.firstOffset(of: sign, in: (offset + 1)..<bytes.count)
    }
  }

  /// Whether a flag's name stands before an offset.
  private static func ends(_ name: StaticString, _ bytes: [UInt8], _ end: Int) -> Bool {
    let start = end - name.utf8CodeUnitCount
    guard start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 else { return false }
    return name.withUTF8Buffer { buffer in
      for index in 0..<buffer.count where unsafe bytes[start + index] != buffer[index] {
        return false
      }
      return true
    }
  }

  private mutating func addIrregularForms(of line: Lexeme.ID) {
    for form in irregularForms(of: line) {
      let word = irregular.insert(Array(form.ending.utf8))
      let entry = IrregularForm(lexeme: line, features: form.features, next: -1)
      irregularForms.append(entry)
      let index = Int32(irregularForms.count - 1)
      if word == firstIrregular.count {
        firstIrregular.append(index)
      } else {
        var last = firstIrregular[word]
        while irregularForms[Int(last)].next >= 0 { last = irregularForms[Int(last)].next }
        irregularForms[Int(last)].next = index
      }
    }
  }

  /// The plurals that `pl=uova:f` or `pl=bracci:m,braccia:f` gives, the feminine of `fem=ministra`.
  private func irregularForms(of line: Lexeme.ID) -> [Paradigm.Form] {
    let bytes = lines.bytes
    var forms: [Paradigm.Form] = []
    for plural in values(of: "pl=", in: line) {
      let end = bytes[plural.range].firstIndex(of: UInt8(ascii: ":")) ?? plural.upperBound
      let isFeminine = bytes[plural.upperBound - 1] == UInt8(ascii: "f") && end < plural.upperBound
      let form = String(decoding: bytes[plural.lowerBound..<end], as: UTF8.self)
      forms.append(.init(form, [isFeminine ? .feminine : .masculine, .plural]))
    }
    for feminine in values(of: "fem=", in: line) {
      let form = String(decoding: bytes[feminine.range], as: UTF8.self)
      forms.append(.init(form, [.feminine, .singular]))
      forms.append(.init(InflectionTable.femininePlural(of: form), [.feminine, .plural]))
    }
    return forms
  }

  /// The values, separated by commas, of the flag that begins so; none if the line does not have it.
  private func values(of flag: StaticString, in line: Lexeme.ID) -> [TextRange] {
    let bytes = lines.bytes
    let flags = lines.range(of: 4, in: line)
    guard let first = Self.offset(of: flag, bytes, flags) else { return [] }
    var values: [TextRange] = []
    var start = first + flag.utf8CodeUnitCount
    var end = start
    while end <= flags.upperBound {
      let isEnd = end == flags.upperBound || bytes[end] == 0x20
      if isEnd || bytes[end] == UInt8(ascii: ",") {
        if end > start { values.append(TextRange(start, end)) }
        start = end + 1
      }
      if isEnd { break }
      end += 1
    }
    return values
  }

  /// The first irregular form of a spelling, or −1.
  func firstIrregularForm(_ key: [UInt8]) -> Int32 {
    guard let word = irregular.id(of: key) else { return -1 }
    return firstIrregular[word]
  }
}

extension Lexicon {
  /// The number of lexemes, closed-class forms included.
  public var count: Int { lines.count }

  /// The numbers of all lexemes of a part of speech.
  public func ids(of partOfSpeech: PartOfSpeech) -> [Lexeme.ID] {
    (0..<Lexeme.ID(count)).filter { self.partOfSpeech(of: $0) == partOfSpeech }
  }

  /// The entry with a number.
  public subscript(id: Lexeme.ID) -> Lexeme {
    memory.lexeme(id) { read(id) }
  }

  private func read(_ id: Lexeme.ID) -> Lexeme {
    if kind(of: id) == .closed {
      return Lexeme(
        lemma: lines.string(1, of: id),
        partOfSpeech: partOfSpeech(of: id),
        inflectionClass: lines.string(3, of: id),
        english: lines.string(4, of: id),
        alternatives: [],
        flags: LexemeFlags(lines.string(5, of: id))
      )
    }
    let fields = self.fields(of: id)
    func string(_ field: Int) -> String {
      String(decoding: lines.bytes[fields[field].range], as: UTF8.self)
    }
    return Lexeme(
      lemma: string(0),
      partOfSpeech: partOfSpeech(of: id),
      inflectionClass: string(1),
      english: string(2),
      alternatives: string(3).split(separator: ";").map { String($0.drop { $0 == " " }) },
      flags: LexemeFlags(string(4))
    )
  }

  /// What the line of a lexeme is.
  func kind(of id: Lexeme.ID) -> File.Kind {
    var kind = File.Kind.closed
    for file in files where file.first <= id { kind = file.kind }
    return kind
  }

  /// The part of speech of a lexeme, without making its strings.
  public func partOfSpeech(of id: Lexeme.ID) -> PartOfSpeech {
    switch kind(of: id) {
    case .nouns: .noun
    case .verbs: .verb
    case .adjectives: .adjective
    case .adverbs: .adverb
    case .closed: PartOfSpeech(closedClass: lines.string(2, of: id)) ?? .unknown
    }
  }

  /// The features of a closed-class form.
  func features(ofClosed id: Lexeme.ID) -> Features {
    var features = Features(tags: lines.string(3, of: id))
    if partOfSpeech(of: id) == .verb { features.verbForm = .present }
    return features
  }

  /// The paradigm of an open-class lexeme, `nil` for closed classes and for a lemma that does not
  /// fit its class.
  func paradigm(of id: Lexeme.ID) -> Int16? {
    let kind = kind(of: id)
    guard kind != .closed else { return nil }
    var numbers = InflectionTable.Numbers.both
    if kind == .nouns {
      let flags = lines.range(of: 4, in: id)
      if Self.offset(of: "plonly", lines.bytes, flags) != nil {
        numbers = .pluralOnly
      } else if Self.offset(of: "pl=", lines.bytes, flags) != nil {
        numbers = .singularOnly
      }
    }
    return inflection.paradigm(
      of: lines.bytes,
      lemma: lines.range(of: 0, in: id),
      class: lines.range(of: 1, in: id),
      numbers: numbers
    )
  }

  /// The offset of the flag in `range` that begins so.
  private static func offset(of flag: StaticString, _ bytes: [UInt8], _ range: TextRange) -> Int? {
    let length = flag.utf8CodeUnitCount
    guard range.count >= length else { return nil }
    return flag.withUTF8Buffer { buffer in
      for start in range.lowerBound...(range.upperBound - length)
      where start == range.lowerBound || bytes[start - 1] == 0x20 {
        var index = 0
        while index < length, unsafe bytes[start + index] == buffer[index] { index += 1 }
        if index == length { return start }
      }
      return nil
    }
  }

  private func fields(of id: Lexeme.ID) -> [TextRange] {
    (0..<5).map { lines.range(of: $0, in: id) }
  }

  // MARK: By lemma

  /// Looks at the lemma of a lexeme in place.
  func withLemma<Result>(of id: Lexeme.ID, _ body: ([UInt8], Range<Int>) -> Result) -> Result {
    body(lines.bytes, lines.range(of: kind(of: id) == .closed ? 1 : 0, in: id).range)
  }

  /// The key of a lexeme's lemma, without making the lexeme's other strings.
  public func lemmaKey(of id: Lexeme.ID) -> [UInt8] {
    withLemma(of: id) { bytes, range in Array(bytes[range]) }
  }

  /// The open-class lexemes whose lemma is the key (lower case, composed) that stands in `range`.
  public func lexemes(lemma bytes: [UInt8], in range: Range<Int>) -> [Lexeme.ID] {
    var ids: [Lexeme.ID] = []
    var id = lines.firstLine(bytes, in: range)
    while id >= 0 {
      if kind(of: id) != .closed { ids.append(id) }
      id = lines.line(after: id)
    }
    return ids
  }

  /// The open-class lexemes with a lemma, given in any case.
  public func lexemes(lemma: String) -> [Lexeme.ID] {
    let key = Folding.key(lemma)
    return lexemes(lemma: key, in: 0..<key.count)
  }

  /// The lexeme with a lemma in one part of speech.
  public func lexeme(lemma: String, _ partOfSpeech: PartOfSpeech) -> Lexeme.ID? {
    lexemes(lemma: lemma).first { self.partOfSpeech(of: $0) == partOfSpeech }
  }

  // MARK: Forms

  /// All inflected forms of a lexeme with their features, the lemma among them.
  public func forms(of id: Lexeme.ID) -> [Paradigm.Form] {
    guard kind(of: id) != .closed else {
      return [Paradigm.Form(lines.string(1, of: id), Features(tags: lines.string(3, of: id)))]
    }
    guard let paradigm = paradigm(of: id) else { return [] }
    return inflection.paradigms[Int(paradigm)].forms(of: lines.string(0, of: id))
      + irregularForms(of: id)
  }

  /// Calls `body` with the key and the features of each inflected form of a lexeme, the lemma among
  /// them, without making the lexeme's other strings.
  public func forEachForm(of id: Lexeme.ID, _ body: ([UInt8], Features) -> Void) {
    guard kind(of: id) != .closed else {
      for form in forms(of: id) { body(Array(form.ending.utf8), form.features) }
      return
    }
    guard let number = paradigm(of: id) else { return }
    let paradigm = inflection.paradigms[Int(number)]
    paradigm.forEachForm(lines.bytes, lines.range(of: 0, in: id).range, body)
    for form in irregularForms(of: id) { body(Array(form.ending.utf8), form.features) }
  }
}
