import TextModel

/// The words of an entry's Italian, as the text's tokens will be compared with them.
struct EntryWords {
  /// One word or mark.
  struct Word {
    /// The folding key; acronyms without their points.
    var key: [UInt8]
    /// How it is written.
    var shape: Token.Shape
    /// Whether it is a word or number, not a mark.
    var isWord: Bool
    /// Whether a hyphen joins it to the word before.
    var afterHyphen: Bool
    /// Whether it is an acronym written with points.
    var isDotted: Bool
    /// Whether it has an apostrophe at its end.
    var isElided: Bool
  }

  /// The words and marks in order; hyphens inside compounds are left out.
  private(set) var words: [Word] = []

  /// Cuts a range of `bytes` into words.
  init(_ bytes: [UInt8], _ range: TextRange) {
    var scanner = TokenScanner(bytes: bytes, range: range, language: .italian)
    var pendingHyphen = false
    while let token = scanner.next() {
      let key = Folding.key(bytes, token.range)
      if token.kind == .punctuation, Self.isHyphen(key), token.gap == .none, !words.isEmpty {
        pendingHyphen = true
        continue
      }
      let isWord = token.kind == .word || token.kind == .number
      let isDotted = isWord && Self.isDotted(key) && token.kind == .word
      words.append(
        Word(
          key: isDotted ? key.filter { $0 != UInt8(ascii: ".") } : key,
          shape: token.shape,
          isWord: isWord,
          afterHyphen: pendingHyphen && token.gap == .none,
          isDotted: isDotted,
          isElided: key.last == UInt8(ascii: "'")
        )
      )
      pendingHyphen = false
    }
  }

  /// Whether a key is a hyphen or a short dash.
  static func isHyphen(_ key: [UInt8]) -> Bool {
    key == [UInt8(ascii: "-")] || key == [0xE2, 0x80, 0x90] || key == [0xE2, 0x80, 0x91]
      || key == [0xE2, 0x80, 0x93]
  }

  private static func isDotted(_ key: [UInt8]) -> Bool {
    key.count >= 3 && key[1] == UInt8(ascii: ".") && key[0] &- 0x61 < 26
  }
}
