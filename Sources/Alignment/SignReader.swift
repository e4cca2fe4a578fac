import TextModel

/// What both languages' readers of signs share: tokens with what their place says about capitals,
/// and concepts that need no dictionary.
struct SignReader {
  /// A token of a segment as evidence sees it.
  struct Word {
    var token: Token
    var key: [UInt8]
    /// Whether its capital marks a name: not at the start of a sentence or in a headline.
    var isName: Bool
    var beginsSentence: Bool
  }

  /// The words, numbers and marks of a segment.
  static func words(of text: SourceText, _ range: TextRange, _ language: Language) -> [Word] {
    var words: [Word] = []
    var scanner = TokenScanner(bytes: text.bytes, range: range, language: language)
    var begins = true
    var capitals = 0
    var letters = 0
    while let token = scanner.next() {
      let key = Folding.key(text.bytes, token.range)
      let isWord = token.kind == .word
      let isCapital = isWord && token.shape != .lower
      words.append(
        Word(token: token, key: key, isName: isCapital && !begins, beginsSentence: isWord && begins)
      )
      if isWord {
        letters += 1
        if isCapital { capitals += 1 }
        begins = false
      } else {
        begins = begins || opensSentence(key)
      }
    }
    // Where nearly all words have capitals, as in headlines, a capital says nothing.
    if letters > 3, capitals * 10 > letters * 7 {
      for index in words.indices { words[index].isName = false }
    }
    return words
  }

  private static let openers = Set(
    ["\"", "«", "“", "„", "(", "[", ":", "–", "—", "…"].map { Array($0.utf8) }
  )

  private static func opensSentence(_ key: [UInt8]) -> Bool { openers.contains(key) }

  /// The digits of a number or of the beginning of a word, without marks and leading zeros.
  static func digits(_ key: [UInt8]) -> [UInt8] {
    var digits: [UInt8] = []
    for byte in key {
      if byte &- 0x30 < 10 {
        if byte != 0x30 || !digits.isEmpty { digits.append(byte) }
      } else if byte &- 0x61 < 26 {
        break
      }
    }
    return digits.isEmpty ? [0x30] : digits
  }

  /// The mark that a translator keeps, written in one way; `nil` for points, commas and hyphens.
  static func mark(_ key: [UInt8]) -> UInt8? {
    marks[key]
  }

  private static let marks: [[UInt8]: UInt8] = {
    var marks: [[UInt8]: UInt8] = [:]
    for alike in ["?¿", "!¡", "\"«»“”„", "([", ":", "%", "€", "$", "£", "…", "—–"] {
      let first = Array(alike.utf8)[0]
      for scalar in alike.unicodeScalars { marks[Array(String(scalar).utf8)] = first }
    }
    return marks
  }()
}
