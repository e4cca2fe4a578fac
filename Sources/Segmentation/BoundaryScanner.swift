internal import TextModel

/// Walks over a range once and decides each place where a segment may end.
struct BoundaryScanner {
  let bytes: [UInt8]
  let end: Int
  let lexicon: BoundaryLexicon
  /// The start of the segment that is being read: its first byte that is not white space.
  private(set) var start: Int
  /// The start of the segment that the last break ended.
  private(set) var lastStart: Int
  /// Storage for the keys of words.
  var key: [UInt8] = []
  private var offset: Int
  private let stops = Self.stopTable

  init(bytes: [UInt8], range: TextRange, lexicon: BoundaryLexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    end = min(range.upperBound, bytes.count)
    offset = range.lowerBound
    start = range.lowerBound
    lastStart = range.lowerBound
    key.reserveCapacity(64)
    beginSegment()
  }

  /// The next boundary, broken or not, or `nil` at the end.
  mutating func next() -> Boundary? {
    while true {
      skipPlainBytes()
      guard offset < end else { return endText() }
      if isLineEnd(offset) { return finish(at: trimmedEnd(offset), .lineEnd) }
      guard let cluster = markCluster(at: offset) else {
        offset += 1
        continue
      }
      offset = cluster.end
      let following = continuation(after: cluster.end)
      if following.kind == .end { continue }
      let decision = decide(cluster, following)
      guard decision.rule.isBreak else {
        return Boundary(offset: cluster.end, rule: decision.rule, word: decision.word)
      }
      return finish(at: cluster.end, decision.rule, word: decision.word)
    }
  }

  private mutating func endText() -> Boundary? {
    guard start < end else { return nil }
    return finish(at: trimmedEnd(end), .textEnd)
  }

  private mutating func finish(at boundary: Int, _ rule: Rule, word: TextRange? = nil) -> Boundary {
    lastStart = start
    offset = boundary
    beginSegment()
    return Boundary(
      offset: boundary,
      rule: rule,
      word: word ?? TextRange(boundary, boundary)
    )
  }

  /// Goes to the next byte that is not white space.
  private mutating func beginSegment() {
    while offset < end {
      let scalar = bytes.scalar(at: offset)
      guard ScalarClass.of(scalar.value).isWhitespace else { break }
      offset += scalar.length
    }
    offset = min(offset, end)
    start = offset
  }

  private func trimmedEnd(_ limit: Int) -> Int {
    var cursor = limit
    while cursor > start, let scalar = bytes.scalar(before: cursor),
      ScalarClass.of(scalar.value).isWhitespace
    {
      cursor -= scalar.length
    }
    return cursor
  }

  // MARK: Finding marks

  /// True for the bytes that begin a final mark or a line end, or may do so (0xC2 begins U+0085;
  /// 0xE2 begins the ellipsis, U+2028 and the doubled marks).
  private static let stopTable: [Bool] = (0..<256).map { byte in
    [0x0A, 0x0D, 0x21, 0x2E, 0x3F, 0xC2, 0xE2].contains(byte)
  }

  private mutating func skipPlainBytes() {
    var cursor = offset
    while cursor < end, !stops[Int(bytes[cursor])] { cursor += 1 }
    offset = cursor
  }

  func isLineEnd(_ offset: Int) -> Bool {
    switch bytes[offset] {
    case 0x0A, 0x0D: true
    case 0xC2: offset + 1 < end && bytes[offset + 1] == 0x85
    case 0xE2:
      offset + 2 < end && bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8
    default: false
    }
  }

  // MARK: Reading

  func scalar(_ offset: Int) -> DecodedScalar { bytes.scalar(at: offset) }

  func classAt(_ offset: Int) -> ScalarClass {
    offset < end ? ScalarClass.of(bytes.scalar(at: offset).value) : .newline
  }

  func signAt(_ offset: Int) -> Sign {
    offset < end ? Sign.of(bytes.scalar(at: offset).value) : .none
  }

  func signBefore(_ offset: Int) -> Sign {
    bytes.scalar(before: offset).map { Sign.of($0.value) } ?? .none
  }

  /// The offset after the blanks that begin at `offset`; line ends are not blanks.
  func afterBlanks(_ offset: Int) -> Int {
    var cursor = offset
    while cursor < end {
      if bytes[cursor] == 0x20 {
        cursor += 1
        continue
      }
      if bytes[cursor] > 0x20, bytes[cursor] < 0x80 { break }
      let scalar = bytes.scalar(at: cursor)
      let kind = ScalarClass.of(scalar.value)
      guard kind == .space || kind == .invisible else { break }
      cursor += scalar.length
    }
    return min(cursor, end)
  }

  /// Whether white space, a line end or the end of the text is at `offset`.
  func isOpen(_ offset: Int) -> Bool {
    classAt(offset).isWhitespace
  }

  /// Whether white space stands before `offset`.
  func isOpen(before offset: Int) -> Bool {
    bytes.scalar(before: offset).map { ScalarClass.of($0.value).isWhitespace } ?? true
  }

  /// Where the segment's text begins, after the marks that may open it.
  func contentStart() -> Int {
    var cursor = start
    for _ in 0..<12 {
      cursor = afterBlanks(cursor)
      guard cursor < end else { break }
      let (sign, length) = Sign.at(cursor, in: bytes)
      switch sign {
      case .openQuote, .closeQuote, .straightQuote, .apostrophe, .openBracket, .dash, .bullet,
        .emphasis, .inverted:
        cursor += length
      default:
        let value = scalar(cursor)
        guard value.value == 0x23 || value.value == 0x3E || value.value == 0xA7 else {
          return cursor
        }
        cursor += value.length
      }
    }
    return cursor
  }
}
