import TextModel

/// How alike two expressions are word by word, whatever their endings.
enum WordLikeness {
  /// The keys of the words and numbers of a text.
  static func words(of text: SourceText, _ range: TextRange, _ language: Language) -> [[UInt8]] {
    tokens(of: text, range, language).map { Folding.unaccented(Folding.key(text.bytes, $0.range)) }
  }

  /// The keys of the words and numbers of a string.
  static func words(of string: String, _ language: Language) -> [[UInt8]] {
    let text = SourceText(string)
    return words(of: text, text.range, language)
  }

  private static func tokens(
    of text: SourceText,
    _ range: TextRange,
    _ language: Language
  ) -> [Token] {
    Tokenizer(language: language).tokens(in: text, range)
      .filter { $0.kind == .word || $0.kind == .number }
  }

  /// From 0, nothing in common, to 1, the same words: the share of letters that each word has in
  /// common with its nearest one from the start, over the longer expression.
  static func likeness(_ left: [[UInt8]], _ right: [[UInt8]]) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var sum = 0.0
    for word in right { sum += left.map { likeness($0, word) }.max() ?? 0 }
    return sum / Double(max(left.count, right.count))
  }

  private static func likeness(_ left: [UInt8], _ right: [UInt8]) -> Double {
    var common = 0
    while common < left.count, common < right.count, left[common] == right[common] { common += 1 }
    let share = Double(common) / Double(max(left.count, right.count))
    return share >= 0.4 ? share : 0
  }

  /// Where an expression stands in a text in some form, beside what is taken.
  static func place(
    of words: [[UInt8]],
    in text: SourceText,
    _ language: Language,
    _ taken: [TextRange]
  ) -> TextRange? {
    let tokens = tokens(of: text, text.range, language)
    guard !words.isEmpty, tokens.count >= words.count else { return nil }
    let keys = tokens.map { Folding.unaccented(Folding.key(text.bytes, $0.range)) }
    var best: (range: TextRange, likeness: Double)?
    for start in 0...(tokens.count - words.count) {
      let end = start + words.count
      let range = TextRange(tokens[start].range.lowerBound, tokens[end - 1].range.upperBound)
      guard !taken.contains(where: { $0.overlaps(range) }) else { continue }
      let likeness = likeness(Array(keys[start..<end]), words)
      if likeness >= 0.6, likeness > best?.likeness ?? 0 { best = (range, likeness) }
    }
    return best?.range
  }
}
