/// Cuts text into tokens in one pass over its bytes.
///
/// Glossary entries and articles go through the same tokenizer, so that what is written alike is
/// found alike. An elided article or preposition is a token of its own, apostrophe included
/// (`dell'`·`invasione`); hyphens are tokens (`Indo`·`-`·`Pacifico`), points inside an acronym are
/// not (`O.N.U.`).
public struct Tokenizer: Sendable {
  /// The language, which decides what an apostrophe does.
  public var language: Language

  /// Creates a tokenizer.
  public init(language: Language = .italian) {
    self.language = language
  }

  /// The tokens of a string.
  public func tokens(in string: String) -> [Token] {
    let text = SourceText(string)
    return tokens(in: text, text.range)
  }

  /// The tokens of a range of a text, in order.
  public func tokens(in text: SourceText, _ range: TextRange) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 5)
    var scanner = TokenScanner(bytes: text.bytes, range: range, language: language)
    while let token = scanner.next() { tokens.append(token) }
    return tokens
  }
}

/// The cursor of a ``Tokenizer``.
public struct TokenScanner: Sendable {
  let bytes: [UInt8]
  let end: Int
  let language: Language
  var offset: Int
  private var gap: Token.Gap = .paragraph
  var opensQuote = false

  /// Starts at the beginning of `range`.
  public init(bytes: [UInt8], range: TextRange, language: Language) {
    self.bytes = bytes
    self.end = range.upperBound
    self.offset = range.lowerBound
    self.language = language
  }

  /// The next token, or `nil` at the end.
  public mutating func next() -> Token? {
    if let word = plainWord() { return word }
    skipBlanks()
    guard offset < end else { return nil }
    let start = offset
    let before = gap
    gap = .none
    let scalar = bytes.scalar(at: offset)
    let kind: Token.Kind
    switch ScalarClass.of(scalar.value) {
    case .lower, .upper, .mark:
      kind = address() ? .address : word()
    case .digit:
      kind = number()
    case .apostrophe:
      kind = .punctuation
      quote(scalar.length, before)
    case .punctuation, .dash:
      kind = handle() ? .address : .punctuation
      if kind == .punctuation { offset += scalar.length }
    default:
      offset += scalar.length
      kind = doubledAngle(start) ? .punctuation : .symbol
    }
    let range = TextRange(start, offset)
    return Token(range: range, kind: kind, shape: shape(of: range), gap: before)
  }

  /// Passes what most of a text is: at most one blank, letters of ASCII and from U+00C0 to U+00FF,
  /// and after them a blank, a line end, a mark that is never part of a word, or in Italian an
  /// apostrophe with another letter after it.
  private mutating func plainWord() -> Token? {
    var start = offset
    var before = gap
    if start < end, bytes[start] == 0x20 {
      start += 1
      if before == .none { before = .space }
    }
    var cursor = start
    var letters = 0
    var capitals = 0
    var startsWithCapital = false
    while cursor < end {
      let byte = bytes[cursor]
      if byte &- 0x61 >= 26 {
        if byte &- 0x41 < 26 {
          capitals += 1
          if letters == 0 { startsWithCapital = true }
        } else if byte == 0xC3, cursor + 1 < end, bytes[cursor + 1] | 0x20 != 0xB7 {
          cursor += 1
          if bytes[cursor] < 0x9F {
            capitals += 1
            if letters == 0 { startsWithCapital = true }
          }
        } else {
          break
        }
      }
      letters += 1
      cursor += 1
    }
    guard cursor > start else { return nil }
    if cursor < end {
      guard let stop = endOfPlainWord(cursor) else { return nil }
      cursor = stop
    }
    offset = cursor
    gap = .none
    let shape: Token.Shape
    switch capitals {
    case 0: shape = .lower
    case letters where letters > 1: shape = .upper
    case 1 where startsWithCapital: shape = .capitalized
    default: shape = .mixed
    }
    return Token(range: TextRange(start, cursor), kind: .word, shape: shape, gap: before)
  }

  /// Where a word ends whose letters end at `cursor`; `nil` if that takes a closer look.
  @inline(__always)
  private func endOfPlainWord(_ cursor: Int) -> Int? {
    switch bytes[cursor] {
    case 0x20, 0x0A, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "\""):
      return cursor
    case UInt8(ascii: "."):
      // `O.N.U.` and `host.it` go on behind the point.
      let next = cursor + 1
      return next == end || bytes[next] == 0x20 || bytes[next] == 0x0A ? cursor : nil
    case UInt8(ascii: "'"):
      return elides(cursor + 1)
    case 0xE2 where cursor + 2 < end && bytes[cursor + 1] == 0x80 && bytes[cursor + 2] == 0x99:
      return elides(cursor + 3)
    default: return nil
    }
  }

  @inline(__always)
  private func elides(_ next: Int) -> Int? {
    language == .italian && next < end && (bytes[next] | 0x20) &- 0x61 < 26 ? next : nil
  }

  func classAt(_ offset: Int) -> ScalarClass {
    let byte = bytes[offset]
    return ScalarClass.of(byte < 0x80 ? UInt32(byte) : bytes.scalar(at: offset).value)
  }

  func length(at offset: Int) -> Int {
    bytes[offset] < 0x80 ? 1 : bytes.scalar(at: offset).length
  }

  private mutating func skipBlanks() {
    var lines = 0
    while offset < end {
      let kind = classAt(offset)
      switch kind {
      case .space, .invisible:
        if kind == .space, gap == .none { gap = .space }
      case .newline:
        if bytes[offset] != 0x0D { lines += 1 }
        opensQuote = false
      default:
        if lines > 0, gap != .paragraph { gap = lines == 1 ? .line : .paragraph }
        return
      }
      offset += length(at: offset)
    }
  }

  // MARK: Words

  private mutating func word() -> Token.Kind {
    if acronym() { return .word }
    while offset < end {
      let kind = classAt(offset)
      switch kind {
      case .lower, .upper, .mark, .digit, .invisible:
        offset += length(at: offset)
      case .apostrophe:
        if endsAtApostrophe() { return .word }
      default:
        return .word
      }
      if kind == .apostrophe { return .word }
    }
    return .word
  }

  /// Passes `O.N.U.`, `U.S.A.`, `S.p.A.`: at least two letters, each with its point.
  private mutating func acronym() -> Bool {
    var cursor = offset
    var letters = 0
    var sawUpper = false
    while cursor < end {
      let kind = classAt(cursor)
      guard kind.isLetter else { break }
      let next = cursor + length(at: cursor)
      guard next < end, bytes[next] == UInt8(ascii: ".") else { break }
      sawUpper = sawUpper || kind == .upper
      letters += 1
      cursor = next + 1
    }
    guard letters >= 2, sawUpper else { return false }
    if cursor < end, classAt(cursor).isLetter || classAt(cursor) == .digit {
      // `S.p.A` without its last point; a longer word after the points is no acronym.
      let next = cursor + length(at: cursor)
      guard next >= end || !(classAt(next).isLetter || classAt(next) == .digit) else {
        return false
      }
      cursor = next
    }
    offset = cursor
    return true
  }

  // MARK: Numbers

  private mutating func number() -> Token.Kind {
    var kind = Token.Kind.number
    while offset < end {
      switch classAt(offset) {
      case .digit:
        offset += length(at: offset)
      case .punctuation where isInnerMark(bytes[offset]) && isDigit(offset + 1):
        offset += 1
      case .apostrophe where isDigit(offset + length(at: offset)):
        offset += length(at: offset)
      case .lower, .upper:
        // `F16`-like names begin with a letter; `40mila`, `2G`, `5ª` begin here.
        if bytes[offset] == 0xC2 {
          offset += length(at: offset)
          return .number
        }
        kind = .word
        offset += length(at: offset)
      default:
        return kind
      }
    }
    return kind
  }

  private func isInnerMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "/")
  }

  private func isDigit(_ offset: Int) -> Bool {
    offset < end && bytes[offset] &- 0x30 < 10
  }

  // MARK: Addresses

  /// Passes `https://…`, `www.…`, `name@host.tld` and `host.tld` with a well-known ending.
  private mutating func address() -> Bool {
    guard let stop = Addresses.end(of: bytes, from: offset, to: end) else { return false }
    offset = stop
    return true
  }

  /// Passes `@name` and `#tag`.
  private mutating func handle() -> Bool {
    guard bytes[offset] == UInt8(ascii: "@") || bytes[offset] == UInt8(ascii: "#"),
      offset + 1 < end, classAt(offset + 1).isLetter
    else { return false }
    var cursor = offset + 1
    while cursor < end {
      let kind = classAt(cursor)
      guard kind.isLetter || kind == .digit || bytes[cursor] == UInt8(ascii: "_") else { break }
      cursor += length(at: cursor)
    }
    offset = cursor
    return true
  }

  // MARK: Shape

  private func shape(of range: TextRange) -> Token.Shape {
    var offset = range.lowerBound
    var letters = 0
    var upper = 0
    var firstIsUpper = false
    while offset < range.upperBound {
      let kind = classAt(offset)
      if kind.isLetter {
        if kind == .upper {
          upper += 1
          if letters == 0 { firstIsUpper = true }
        }
        letters += 1
      }
      offset += length(at: offset)
    }
    if upper == 0 { return .lower }
    if upper == letters { return letters == 1 ? .capitalized : .upper }
    return firstIsUpper && upper == 1 ? .capitalized : .mixed
  }
}
