internal import Linguistics
internal import TextModel

/// The entries of a glossary, each made from its rows when it is asked for.
public struct EntryList: RandomAccessCollection, Sendable {
  let glossary: Glossary

  /// The index of the first entry.
  public var startIndex: Int { 0 }

  /// The index after the last entry.
  public var endIndex: Int { glossary.count }

  /// The entry with an index from 0.
  ///
  /// What concerns the whole entry is taken from the first row that has it; usage and cues, which
  /// belong to one rendering, from the preferred row. Targets come with the preferred ones first.
  public subscript(position: Int) -> Entry {
    func text(_ column: GlossaryColumn) -> String {
      glossary.string(glossary.field(column, ofEntry: position))
    }
    func list(_ column: GlossaryColumn) -> [String] {
      FieldList.items(in: text(column))
    }
    return Entry(
      italian: glossary.string(glossary.italianRange(ofEntry: position)),
      targets: targets(ofEntry: position),
      kind: Entry.Kind(field: text(.pos)),
      domain: text(.domain),
      gender: text(.gender),
      usage: usage(ofEntry: position),
      forms: list(.forms),
      match: Entry.Match(field: text(.match)) ?? .lemma,
      firstMention: spelt(text(.first)),
      senseCues: FieldList.items(
        in: glossary.string(glossary.field(.sense, ofRow: glossary.leadingRow(ofEntry: position)))
      ),
      seeAlso: list(.see),
      source: text(.source)
    )
  }

  /// The usage of the preferred rendering, and `hum` where any row has it: an adjective can stand
  /// for a person if the noun made of it can.
  private func usage(ofEntry entry: Int) -> Set<String> {
    let rows = glossary.rowNumbers(ofEntry: entry)
    let leading = glossary.leadingRow(ofEntry: entry)
    var usage: Set<String> = []
    for row in rows.map({ Int($0) }) {
      let words = glossary.string(glossary.field(.usage, ofRow: row)).split(separator: " ")
      for word in words where row == leading || word == "hum" { usage.insert(String(word)) }
    }
    return usage
  }

  private func spelt(_ english: String) -> String {
    switch glossary.variety {
    case .us: english
    case .uk: EnglishSpelling.builtIn.british(phrase: english)
    }
  }

  private func targets(ofEntry entry: Int) -> [Entry.Target] {
    let rows = glossary.rowNumbers(ofEntry: entry)
    let targets = rows.map { row in
      let row = Int(row)
      let status = Entry.Status(field: glossary.string(glossary.field(.status, ofRow: row)))
      var english = glossary.string(glossary.field(.english, ofRow: row))
      if english.isEmpty, status == .keep {
        english = glossary.string(glossary.field(.italian, ofRow: row))
      }
      return Entry.Target(
        english: status == .keep ? english : spelt(english),
        status: status ?? .preferred,
        note: glossary.string(glossary.field(.note, ofRow: row))
      )
    }
    guard targets.count > 1 else { return targets }
    return Entry.Status.allCases.flatMap { status in targets.filter { $0.status == status } }
  }
}

/// Fields that hold several values, separated by commas.
enum FieldList {
  /// The values, blanks around each left out.
  static func items(in field: String) -> [String] {
    guard !field.isEmpty else { return [] }
    return field.split(separator: ",").map(trimmed).filter { !$0.isEmpty }
  }

  /// The ranges of the values of a field, blanks around each left out.
  static func ranges(in bytes: [UInt8], _ field: TextRange) -> [TextRange] {
    var ranges: [TextRange] = []
    forEachRange(in: bytes, field) { ranges.append($0) }
    return ranges
  }

  /// Calls `body` with the range of each value of a field, blanks around it left out.
  static func forEachRange(in bytes: [UInt8], _ field: TextRange, _ body: (TextRange) -> Void) {
    var start = field.lowerBound
    for offset in field.lowerBound...field.upperBound
    where offset == field.upperBound || bytes[offset] == UInt8(ascii: ",") {
      let value = Glossary.trimmed(start, offset, bytes.span)
      if !value.isEmpty { body(value) }
      start = offset + 1
    }
  }

  /// Whether a word is among the values of a field that are separated by blanks.
  static func contains(_ word: StaticString, in field: ArraySlice<UInt8>) -> Bool {
    contains(word, in: field.span)
  }

  /// Whether a word is among the values of a field that are separated by blanks.
  static func contains(_ word: StaticString, in field: Span<UInt8>) -> Bool {
    var start = 0
    while field.count - start >= word.utf8CodeUnitCount {
      var end = start
      while end < field.count, field[end] != 0x20 { end += 1 }
      if field.extracting(start..<end).spells(word) { return true }
      start = end + 1
    }
    return false
  }

  /// The text without blanks around it.
  static func trimmed(_ text: some StringProtocol) -> String {
    var utf8 = Array(text.utf8)[...]
    while let first = utf8.first, first == 0x20 || first == 0x09 { utf8.removeFirst() }
    while let last = utf8.last, last == 0x20 || last == 0x09 { utf8.removeLast() }
    return String(decoding: utf8, as: UTF8.self)
  }
}

extension Entry.Status {
  /// The status that a field names; an empty field is `preferred`.
  init?(field: String) {
    switch field.lowercased() {
    case "", "preferred", "preferito", "approved": self = .preferred
    case "admitted", "ammesso", "alternative": self = .admitted
    case "forbidden", "vietato", "deprecated", "obsolete": self = .forbidden
    case "keep", "invariato", "dnt", "do not translate", "non tradurre": self = .keep
    default: return nil
    }
  }
}

extension Entry.Match {
  /// The way of matching that a field names; an empty field is recognition by inflection.
  init?(field: String) {
    switch field.lowercased() {
    case "", "lemma": self = .lemma
    case "case": self = .case
    case "exact": self = .exact
    default: return nil
    }
  }
}

extension Entry.Kind {
  /// The kind that a field names, in English or Italian; `nil` for an empty or unknown name.
  init?(field: String) {
    switch field.lowercased() {
    case "noun", "n", "n.", "sostantivo", "s.", "nome": self = .noun
    case "proper", "proper noun", "name", "nome proprio": self = .proper
    case "acronym", "abbreviation", "sigla", "acronimo": self = .acronym
    case "adjective", "adj", "adj.", "a", "aggettivo", "agg.": self = .adjective
    case "verb", "v", "v.", "verbo": self = .verb
    case "adverb", "adv", "adv.", "avverbio", "avv.": self = .adverb
    case "phrase", "expression", "locuzione", "espressione", "other": self = .phrase
    default: return nil
    }
  }
}

// The names as the native format has them are read where they stand; others are rare.

extension Entry.Status {
  /// The status that a field's bytes name; an empty field is `preferred`.
  init?(bytes: Span<UInt8>) {
    switch bytes.count {
    case 0: self = .preferred
    case 4 where bytes.spells("keep"): self = .keep
    case 8 where bytes.spells("admitted"): self = .admitted
    case 9 where bytes.spells("preferred"): self = .preferred
    case 9 where bytes.spells("forbidden"): self = .forbidden
    default: self.init(field: String(decoding: bytes))
    }
  }
}

extension Entry.Match {
  /// The way of matching that a field's bytes name.
  init?(bytes: ArraySlice<UInt8>) {
    if bytes.isEmpty {
      self = .lemma
    } else {
      self.init(field: String(decoding: bytes, as: UTF8.self))
    }
  }
}

extension Entry.Kind {
  /// The kind that a field's bytes name.
  init?(bytes: ArraySlice<UInt8>) {
    self.init(bytes: bytes.span)
  }

  /// The kind that a field's bytes name.
  init?(bytes: Span<UInt8>) {
    switch bytes.count {
    case 0: return nil
    case 4 where bytes.spells("noun"): self = .noun
    case 4 where bytes.spells("verb"): self = .verb
    case 6 where bytes.spells("proper"): self = .proper
    case 6 where bytes.spells("adverb"): self = .adverb
    case 6 where bytes.spells("phrase"): self = .phrase
    case 7 where bytes.spells("acronym"): self = .acronym
    case 9 where bytes.spells("adjective"): self = .adjective
    default: self.init(field: String(decoding: bytes))
    }
  }
}

extension Span<UInt8> {
  /// Whether the bytes are those of a literal.
  @inline(__always)
  func spells(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for index in indices where unsafe self[index] != letters[index] { return false }
      return true
    }
  }
}

extension String {
  /// The text that UTF-8 bytes spell.
  init(decoding bytes: Span<UInt8>) {
    self.init(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }
}
