import TextModel

/// The words of an entry's Italian, as the text's tokens will be compared with them.
///
/// Its room is kept from one entry to the next.
struct EntryWords {
  /// One word or mark.
  struct Word {
    /// Where its folding key stands in ``EntryWords/keys``; acronyms are without their points.
    var key: Range<Int>
    /// How it is written.
    var shape: Token.Shape
    /// Whether it is a word or number, not a mark.
    var isWord: Bool
    /// Whether a hyphen joins it to the word before.
    var afterHyphen = false
    /// Whether it is an acronym written with points.
    var isDotted = false
  }

  /// The folding keys, end to end.
  private(set) var keys: [UInt8] = []
  /// The words and marks in order; hyphens inside compounds are left out.
  private(set) var words: [Word] = []

  /// Starts without words.
  init() {}

  /// Cuts a range of `bytes` into words.
  init(_ bytes: [UInt8], _ range: TextRange) {
    read(bytes, range)
  }

  /// Forgets the keys.
  mutating func removeAll() { keys.removeAll(keepingCapacity: true) }

  /// Cuts a range of `bytes` into words, whose keys are added to those that are there.
  mutating func read(_ bytes: [UInt8], _ range: TextRange) {
    words.removeAll(keepingCapacity: true)
    let start = keys.count
    if readPlain(bytes.span, range) { return }
    keys.removeLast(keys.count - start)
    words.removeAll(keepingCapacity: true)
    readTokens(bytes, range)
  }

  /// Reads ASCII letters with single blanks, which most entries are; otherwise returns `false`.
  private mutating func readPlain(_ text: Span<UInt8>, _ range: TextRange) -> Bool {
    var start = keys.count
    var capitals = 0
    var startsWithCapital = false
    for offset in range.lowerBound...range.upperBound {
      let byte = offset < range.upperBound ? text[offset] : 0x20
      if byte &- 0x61 < 26 {
        keys.append(byte)
      } else if byte &- 0x41 < 26 {
        if keys.count == start { startsWithCapital = true }
        capitals += 1
        keys.append(byte | 0x20)
      } else {
        guard byte == 0x20, keys.count > start else { return false }
        let length = keys.count - start
        let shape: Token.Shape =
          capitals == 0
          ? .lower
          : capitals == length && length > 1
            ? .upper : capitals == 1 && startsWithCapital ? .capitalized : .mixed
        words.append(Word(key: start..<keys.count, shape: shape, isWord: true))
        start = keys.count
        capitals = 0
        startsWithCapital = false
      }
    }
    return true
  }

  private mutating func readTokens(_ bytes: [UInt8], _ range: TextRange) {
    var scanner = TokenScanner(bytes: bytes, range: range, language: .italian)
    var pendingHyphen = false
    while let token = scanner.next() {
      let start = keys.count
      Folding.appendKey(of: bytes, token.range, to: &keys)
      if token.kind == .punctuation, isHyphen(start), token.gap == .none, !words.isEmpty {
        pendingHyphen = true
        keys.removeLast(keys.count - start)
        continue
      }
      var word = Word(
        key: start..<keys.count,
        shape: token.shape,
        isWord: token.kind == .word || token.kind == .number,
        afterHyphen: pendingHyphen && token.gap == .none
      )
      if token.kind == .word, isAcronymWithPoints(word.key) {
        word.isDotted = true
        let letters = keys[start...].filter { $0 != UInt8(ascii: ".") }
        keys.removeLast(keys.count - start)
        keys += letters
        word.key = start..<keys.count
      }
      words.append(word)
      pendingHyphen = false
    }
  }

  /// The key of a word as an array.
  func key(_ word: Word) -> [UInt8] { Array(keys[word.key]) }

  /// Makes one word of two, and where two like vowels meet, with one of them: `Medioriente`.
  mutating func join(_ first: Word, _ second: Word, contracted: Bool = false) -> Word {
    let start = keys.count
    // One by one: a slice of the array would be a second owner of it, and the array copied.
    for place in first.key { keys.append(keys[place]) }
    for place in second.key.dropFirst(contracted ? 1 : 0) { keys.append(keys[place]) }
    var joined = first
    joined.key = start..<keys.count
    return joined
  }

  private func isHyphen(_ start: Int) -> Bool {
    switch keys.count - start {
    case 1: keys[start] == UInt8(ascii: "-")
    case 3:
      keys[start] == 0xE2 && keys[start + 1] == 0x80
        && (keys[start + 2] == 0x90 || keys[start + 2] == 0x91 || keys[start + 2] == 0x93)
    default: false
    }
  }

  private func isAcronymWithPoints(_ key: Range<Int>) -> Bool {
    key.count >= 3 && keys[key.lowerBound + 1] == UInt8(ascii: ".")
      && keys[key.lowerBound] &- 0x61 < 26
  }
}
