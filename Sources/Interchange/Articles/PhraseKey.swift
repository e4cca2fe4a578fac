internal import TextModel

/// The words of a line for comparison: lower case, without accents, marks, symbols and emoji,
/// single blanks between them.
struct PhraseKey: Hashable {
  /// The words joined by blanks.
  let words: String
  /// The number of words.
  let count: Int

  /// Makes the key of a line.
  init(_ text: SourceText) {
    self.init(text.bytes, text.range)
  }

  /// Makes the key of a range of well-formed UTF-8.
  init(_ bytes: [UInt8], _ range: TextRange) {
    var key: [UInt8] = []
    var count = 0
    var inWord = false
    let folded = Folding.unaccented(Folding.key(bytes, range))
    var offset = 0
    while offset < folded.count {
      let scalar = folded.scalar(at: offset)
      let scalarClass = ScalarClass.of(scalar.value)
      let belongs = scalarClass.isLetter || scalarClass == .digit
      if belongs {
        if !inWord {
          if count > 0 { key.append(0x20) }
          count += 1
        }
        key += folded[offset..<(offset + scalar.length)]
      }
      inWord = belongs
      offset += scalar.length
    }
    words = String(decoding: key, as: UTF8.self)
    self.count = count
  }

  /// Whether the key begins with the whole words of `phrase`.
  func begins(with phrase: String) -> Bool {
    guard words.utf8.starts(with: phrase.utf8) else { return false }
    let rest = words.utf8.dropFirst(phrase.utf8.count)
    return rest.first == nil || rest.first == 0x20
  }

  /// Whether the key has the whole words of `phrase` somewhere.
  func contains(_ phrase: String) -> Bool {
    (" " + words + " ").utf8.containsRun(" \(phrase) ")
  }
}
