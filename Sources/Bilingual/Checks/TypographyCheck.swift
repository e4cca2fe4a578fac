import TextModel

/// Finds quotation marks and brackets without partners and words that stand there twice.
enum TypographyCheck {
  /// The findings on a row.
  static func findings(in row: Row) -> [Finding] {
    unbalanced(row) + doubledWords(row)
  }

  // MARK: Pairs

  private static let pairs: [(opening: UInt32, closing: UInt32)] = [
    (0x28, 0x29), (0x5B, 0x5D), (0x7B, 0x7D), (0x201C, 0x201D), (0xAB, 0xBB),
  ]

  private static func unbalanced(_ row: Row) -> [Finding] {
    // A quotation may go on over several rows; then the Italian is open as well.
    let italian = counts(row.source.text)
    let isQuoteOpen = italian.quotes != 0 || italian.straight % 2 != 0
    let english = counts(row.target.text)
    var findings: [Finding] = []
    for (index, pair) in pairs.enumerated() {
      let difference = english.pairs[index]
      guard difference != 0 else { continue }
      let isQuote = index >= 3
      if isQuote ? isQuoteOpen : italian.pairs[index] != 0 { continue }
      let sign = difference > 0 ? pair.opening : pair.closing
      let mark = Unicode.Scalar(sign).map { String(Character($0)) } ?? ""
      findings.append(Finding(.unbalanced, row: row.id, "'\(mark)' has no partner"))
    }
    if english.straight % 2 != 0, !isQuoteOpen {
      findings.append(Finding(.unbalanced, row: row.id, "'\"' has no partner"))
    }
    return findings
  }

  private struct Counts {
    /// Openings less closings, by the index of the pair.
    var pairs = [0, 0, 0, 0, 0]
    var straight = 0
    /// Openings less closings of all kinds of quotation marks.
    var quotes: Int { pairs[3] + pairs[4] }
  }

  private static func counts(_ text: SourceText) -> Counts {
    var counts = Counts()
    var offset = 0
    var last: UInt32 = 0x20
    while offset < text.count {
      let scalar = text.bytes.scalar(at: offset)
      offset += scalar.length
      for (index, pair) in pairs.enumerated() {
        if scalar.value == pair.opening { counts.pairs[index] += 1 }
        // `a)` at the head is the sign of a list.
        let isListSign = pair.closing == 0x29 && offset <= 4 && counts.pairs[0] == 0
        if scalar.value == pair.closing, !isListSign { counts.pairs[index] -= 1 }
      }
      // After a digit it may mean inches, unless a quotation is open.
      let mayBeInches = ScalarClass.of(last) == .digit && counts.straight % 2 == 0
      if scalar.value == 0x22, !mayBeInches { counts.straight += 1 }
      last = scalar.value
    }
    return counts
  }

  // MARK: Doubled words

  /// Words that English does put twice.
  private static let mayBeDoubled: Set<String> = ["had", "that", "is", "very", "so", "no", "bye"]

  private static func doubledWords(_ row: Row) -> [Finding] {
    let text = row.target.text
    let tokens = Tokenizer(language: .english).tokens(in: text, text.range)
    let italian = Set(
      Tokenizer().tokens(in: row.source.text, row.source.text.range)
        .map { Folding.key(row.source.text.bytes, $0.range) }
    )
    var findings: [Finding] = []
    for (first, second) in zip(tokens, tokens.dropFirst())
    where first.kind == .word && second.kind == .word && second.gap == .space {
      let key = Folding.key(text.bytes, first.range)
      let word = String(decoding: key, as: UTF8.self)
      guard key == Folding.key(text.bytes, second.range), !mayBeDoubled.contains(word),
        !(first.shape != .lower && italian.contains(key))
      else { continue }
      let range = TextRange(first.range.lowerBound, second.range.upperBound)
      findings.append(
        Finding(.doubledWord, row: row.id, "'\(text[range])': a word twice", target: range)
      )
    }
    return findings
  }
}
