import Linguistics
import TextModel

/// One pass over a text: its tokens with the forms they are, and the places where entries may stand.
///
/// Works on a stretch at a time that ends where no term can go on, and keeps its buffers, so that a
/// text of any length needs no more memory than its longest sentence.
struct TermScan {
  /// A token of the text with what the index knows of it.
  struct Token {
    /// Offsets in the text.
    var start: Int
    var end: Int
    /// The form in ``FormCache/forms``, −1 if it is no form of any entry's word.
    var form: Int32
    var kind: TextModel.Token.Kind
    var shape: TextModel.Token.Shape
    var gap: TextModel.Token.Gap
    /// Whether a capital says nothing here: the word begins a sentence or a quotation.
    var beginsSentence: Bool
    /// What a mark does to terms and sentences.
    var mark: Mark
  }

  /// What a punctuation mark or sign does to terms and sentences.
  enum Mark: UInt8 {
    /// No mark.
    case none
    /// A hyphen or short dash, which joins words that it touches.
    case hyphen
    /// An asterisk or underscore, as Markdown has them around words.
    case markup
    /// A mark that no term and no clause crosses: `.` `;` `:` `!` `?` `(` `)`.
    case stop
    /// A mark after which a capital says nothing: an opening quotation mark or bracket.
    case opening
    /// Any other mark.
    case other
  }

  /// A word made by joining two tokens at a hyphen.
  struct Join {
    var first: Int
    var last: Int
    var form: Int32
  }

  var cache: FormCache
  let bytes: [UInt8]
  private var scanner: TokenScanner
  private var startsSentence = true
  private var isDone = false
  private(set) var tokens: [Token] = []
  private(set) var joins: [Join] = []

  /// The stretch is cut at the first stop after so many tokens, and anywhere after many more.
  private static let stretch = 4_096
  private static let longestStretch = 1 << 20

  var index: TermIndex { cache.index }

  init(_ cache: consuming FormCache, _ bytes: [UInt8], _ range: TextRange) {
    self.cache = cache
    self.bytes = bytes
    scanner = TokenScanner(bytes: bytes, range: range, language: .italian)
    tokens.reserveCapacity(Self.stretch + 256)
  }

  /// Reads the tokens of the next stretch and returns whether there were any.
  mutating func readStretch() -> Bool {
    tokens.removeAll(keepingCapacity: true)
    joins.removeAll(keepingCapacity: true)
    cache.trim()
    guard !isDone else { return false }
    while true {
      guard let token = scanner.next() else {
        isDone = true
        break
      }
      append(token)
      if tokens.count >= Self.stretch {
        if tokens[tokens.count - 1].mark == .stop { break }
        if tokens.count >= Self.longestStretch { break }
      }
    }
    return !tokens.isEmpty
  }

  private mutating func append(_ token: TextModel.Token) {
    var entry = Token(
      start: token.range.lowerBound,
      end: token.range.upperBound,
      form: -1,
      kind: token.kind,
      shape: token.shape,
      gap: token.gap,
      beginsSentence: startsSentence || token.gap == .paragraph,
      mark: .none
    )
    switch token.kind {
    case .word, .address, .number:
      startsSentence = false
      lookUp(&entry)
      tokens.append(entry)
      if tokens.count > 2, tokens[tokens.count - 2].mark == .hyphen { join() }
    case .punctuation, .symbol:
      entry.mark = Self.mark(bytes, entry.start)
      switch entry.mark {
      case .stop, .opening: startsSentence = true
      case .hyphen: startsSentence = entry.beginsSentence || entry.gap != .none
      case .markup, .other, .none: startsSentence = entry.beginsSentence
      }
      if index.hasPunctuation { lookUp(&entry) }
      tokens.append(entry)
    }
  }

  private static func mark(_ bytes: [UInt8], _ offset: Int) -> Mark {
    switch bytes[offset] {
    case UInt8(ascii: "-"): return .hyphen
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return .markup
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"):
      return .stop
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["): return .opening
    case 0x00..<0x80: return .other
    default: break
    }
    switch bytes.scalar(at: offset).value {
    case 0x2010, 0x2011, 0x2013: return .hyphen
    case 0x2014, 0x2015: return .opening
    case 0x2026: return .stop
    case 0xAB, 0x201C, 0x201E, 0x2018, 0x2022: return .opening
    default: return .other
    }
  }

  // MARK: Forms

  private mutating func lookUp(_ token: inout Token) {
    token.form = form(token.start, token.end)
    guard token.form < 0, token.kind == .word else { return }
    if let apostrophe = finalApostrophe(token), apostrophe > 1 {
      token.form = form(token.start, token.end - apostrophe)
      if token.form >= 0 { token.end -= apostrophe }
    }
    if token.form < 0, token.shape != .lower, !cache.index.respelt.isEmpty,
      token.end - token.start > 3
    {
      let form = cache.readName(folded(token.start, token.end))
      token.form = meaningful(form)
    }
  }

  private func finalApostrophe(_ token: Token) -> Int? {
    guard let last = bytes.scalar(before: token.end), token.end - token.start > last.length + 1,
      ScalarClass.of(last.value) == .apostrophe
    else { return nil }
    return last.length
  }

  /// The form that stands in a range: its ASCII letters are folded while they are hashed.
  @inline(__always)
  private mutating func form(_ start: Int, _ end: Int) -> Int32 {
    var hash = FormTable.seed
    for offset in start..<end {
      let byte = bytes[offset]
      if byte >= 0x80 || byte == 0x60 {
        let form = cache.form(folded(start, end))
        return meaningful(form)
      }
      hash = FormTable.hash(hash, adding: byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    var form = cache.forms.form(hash: hash, bytes, start, end)
    if form < 0 { form = cache.readForm(folded(start, end)) }
    return meaningful(form)
  }

  /// A form, or −1 if it is no form of any entry's word.
  @inline(__always)
  private func meaningful(_ form: Int32) -> Int32 {
    cache.forms.firstSense(ofForm: form) < 0 ? -1 : form
  }

  private func folded(_ start: Int, _ end: Int) -> [UInt8] {
    Folding.key(bytes, TextRange(start, end))
  }

  /// Looks up what the last token and the one before the hyphen make together: `contro-spionaggio`,
  /// or a word divided at a line end.
  private mutating func join() {
    let last = tokens.count - 1
    let first = last - 2
    guard tokens[last].kind != .address, tokens[last].gap == .none || tokens[last].gap == .line,
      tokens[last - 1].gap == .none, tokens[first].mark == .none,
      tokens[first].kind == .word || tokens[last].gap == .none
    else { return }
    let key =
      folded(tokens[first].start, tokens[first].end)
      + folded(tokens[last].start, tokens[last].end)
    var form = cache.form(key)
    form = meaningful(form)
    if form >= 0 { joins.append(Join(first: first, last: last, form: form)) }
  }

  /// The token that may continue a term after another one, or −1.
  @inline(__always)
  func next(after token: Int) -> Int {
    var next = token + 1
    while next < tokens.count, tokens[next].gap != .paragraph {
      switch tokens[next].mark {
      case .none: return next
      case .markup: next += 1
      case .hyphen
      where tokens[next].gap == .none && next + 1 < tokens.count
        && (tokens[next + 1].gap == .none || tokens[next + 1].gap == .line):
        next += 1
        if tokens[next].gap == .line { return next }
      default: return index.hasPunctuation ? next : -1
      }
    }
    return -1
  }

  /// The folding key of a token.
  func key(ofToken token: Int) -> [UInt8] {
    Folding.key(bytes, TextRange(tokens[token].start, tokens[token].end))
  }
}

extension TermScan {
  /// Whether a token is a form of a word of the index.
  func isForm(_ token: Int, of word: Int32) -> Bool {
    let form = tokens[token].form
    guard form >= 0 else { return false }
    var sense = cache.forms.firstSense(ofForm: form)
    while sense >= 0 {
      if cache.forms.senses[Int(sense)].word == word { return true }
      sense = cache.forms.senses[Int(sense)].next
    }
    return false
  }

  /// A token with its readings.
  mutating func readings(ofToken number: Int) -> WordReadings {
    let token = tokens[number]
    let key = key(ofToken: number)
    guard token.mark == .none else {
      return WordReadings(key: key, analyses: [], isPunctuation: true)
    }
    if token.kind == .number || Self.numerals.contains(key) {
      let numeral = Analysis(lexeme: nil, .numeral, [.anyGender, .plural])
      return WordReadings(key: key, analyses: [numeral])
    }
    var analyses = cache.readings.readings(ofKey: key)
    if token.shape != .lower, !token.beginsSentence || analyses.isEmpty {
      analyses.append(
        Analysis(lexeme: nil, .properNoun, [], origin: analyses.isEmpty ? .lexicon : .derived)
      )
    }
    return WordReadings(
      key: key,
      shape: token.shape,
      beginsSentence: token.beginsSentence,
      analyses: analyses
    )
  }

  /// Whether a token is a form of a noun of the index in a gender and number.
  func isNoun(_ token: Int, of word: Int32, with features: Features) -> Bool {
    var sense = tokens[token].form < 0 ? -1 : cache.forms.firstSense(ofForm: tokens[token].form)
    while sense >= 0 {
      let current = cache.forms.senses[Int(sense)]
      if current.word == word, current.traits.contains(.noun), current.features == features {
        return true
      }
      sense = current.next
    }
    return false
  }

  /// The cardinal numbers that are written as words most, which the lexicon leaves to its users.
  private static let numerals: Set<[UInt8]> = Set(
    """
    due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici
    sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta
    novanta cento mille duemila tremila cinquemila diecimila
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
  )
}
