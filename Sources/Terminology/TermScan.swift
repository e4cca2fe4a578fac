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
    /// The form in ``FormCache/forms`` that is spelt so, −1 for marks.
    var spelling: Int32 = -1
    var kind: TextModel.Token.Kind
    var shape: TextModel.Token.Shape
    var gap: TextModel.Token.Gap
    /// Whether a capital says nothing here: the word begins a sentence or a quotation.
    var beginsSentence: Bool
    /// What a mark does to terms and sentences.
    var mark: Mark
    /// Whether a ``Join`` starts here.
    var startsJoin = false
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

  private let separatesLines: Bool
  private let hasPunctuation: Bool
  private let hasNames: Bool

  init(
    _ cache: consuming FormCache,
    _ bytes: [UInt8],
    _ range: TextRange,
    separatesLines: Bool = false
  ) {
    self.separatesLines = separatesLines
    hasPunctuation = cache.index.index.hasPunctuation
    hasNames = cache.index.index.hasNames
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
    let gap = separatesLines && token.gap == .line ? .paragraph : token.gap
    var entry = Token(
      start: token.range.lowerBound,
      end: token.range.upperBound,
      form: -1,
      kind: token.kind,
      shape: token.shape,
      gap: gap,
      beginsSentence: startsSentence || gap == .paragraph,
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
      if hasPunctuation { lookUp(&entry) }
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
    token.spelling = form(token.start, token.end)
    token.form = meaningful(token.spelling)
    guard token.form < 0, token.kind == .word else { return }
    if let apostrophe = finalApostrophe(token), apostrophe > 1 {
      let spelling = form(token.start, token.end - apostrophe)
      token.form = meaningful(spelling)
      if token.form >= 0 {
        token.end -= apostrophe
        token.spelling = spelling
      }
    }
    if token.form < 0, token.shape != .lower, hasNames,
      token.end - token.start > 3
    {
      let form = cache.nameForm(ofSpelling: token.spelling)
      token.form = meaningful(form)
    }
  }

  @inline(__always)
  private func finalApostrophe(_ token: Token) -> Int? {
    let byte = bytes[token.end - 1]
    guard byte == 0x27 || byte == 0x60 || byte >= 0x80 else { return nil }
    guard let last = bytes.scalar(before: token.end), token.end - token.start > last.length + 1,
      ScalarClass.of(last.value) == .apostrophe
    else { return nil }
    return last.length
  }

  /// The form that stands in a range: its letters are folded while they are hashed.
  @inline(__always)
  private mutating func form(_ start: Int, _ end: Int) -> Int32 {
    var hash = FormTable.seed
    var isPlain = true
    var before: UInt8 = 0
    let isCurly = endsInCurlyApostrophe(start, end)
    let last = isCurly ? end - 3 : end
    for offset in start..<last {
      let byte = FormTable.folded(bytes[offset], after: before)
      isPlain = isPlain && FormTable.isPlain(byte, after: before)
      hash = FormTable.hash(hash, adding: byte)
      before = bytes[offset]
    }
    guard isPlain else { return cache.form(folded(start, end)) }
    if isCurly { hash = FormTable.hash(hash, adding: 0x27) }
    let form = cache.forms.form(hash: hash, bytes, start, last, apostrophe: isCurly)
    return form < 0 ? cache.readForm(folded(start, end)) : form
  }

  /// Whether a range ends in `’`, as elided articles do in print.
  @inline(__always)
  private func endsInCurlyApostrophe(_ start: Int, _ end: Int) -> Bool {
    end - start > 3 && bytes[end - 1] == 0x99 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2
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
    if form >= 0 {
      joins.append(Join(first: first, last: last, form: form))
      tokens[first].startsJoin = true
    }
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
      default: return hasPunctuation ? next : -1
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

  /// What a word does to one beside it.
  mutating func role(ofToken number: Int) -> ContextRules.Role {
    cache.role(ofForm: tokens[number].spelling)
  }

  /// The readings of a token as they are weighed.
  mutating func column(ofToken number: Int) -> ReadingColumn {
    let token = tokens[number]
    guard token.mark == .none, token.spelling >= 0 else {
      let isComma = token.mark != .none && bytes[token.start] == UInt8(ascii: ",")
      return isComma ? cache.columns.comma : cache.columns.boundary
    }
    if token.kind == .number { return cache.columns.numeral }
    return cache.column(ofForm: token.spelling, ColumnCache.Standing(token))
  }
}
