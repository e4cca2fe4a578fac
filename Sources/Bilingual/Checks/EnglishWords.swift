import Linguistics
import TextModel

/// The words of an English text, to look for expressions in them in whatever form they stand: plural,
/// possessive, verb forms, American or British, with hyphen or without.
struct EnglishWords {
  /// A word or number with the lemmas that it may be a form of.
  struct Word {
    /// The bytes of the text.
    var range: TextRange
    /// The key without accents and possessive.
    var key: [UInt8]
    /// The keys of its lemmas, American, itself included.
    var lemmas: [[UInt8]]
    /// Whether punctuation other than a hyphen stands before it.
    var isCutOff: Bool
  }

  /// The words in order.
  let words: [Word]
  /// The text.
  let text: SourceText

  /// Reads a text.
  init(_ text: SourceText) {
    self.text = text
    words = Self.words(of: text)
  }

  /// The words of an expression of a glossary, without an article or *to* at its head.
  static func expression(_ english: String) -> [Word] {
    let words = words(of: SourceText(english))
    guard words.count > 1, let first = words.first?.key,
      ["the", "a", "an", "to"].contains(String(decoding: first, as: UTF8.self))
    else { return words }
    return Array(words.dropFirst())
  }

  private static func words(of text: SourceText) -> [Word] {
    var words: [Word] = []
    var isCutOff = false
    for token in Tokenizer(language: .english).tokens(in: text, text.range) {
      guard token.kind == .word || token.kind == .number || token.kind == .address else {
        let first = text.bytes.scalar(at: token.range.lowerBound).value
        let kind = ScalarClass.of(first)
        if kind != .dash, kind != .apostrophe { isCutOff = true }
        continue
      }
      let full = Folding.key(text.bytes, token.range)
      let key = Folding.unaccented(EnglishAnalyzer.withoutPossessive(full)).filter {
        $0 != UInt8(ascii: ".") || token.kind == .number
      }
      var lemmas = EnglishAnalyzer.builtIn.analyses(ofKey: key).map(\.lemma)
      lemmas.append(key)
      words.append(Word(range: token.range, key: key, lemmas: lemmas, isCutOff: isCutOff))
      isCutOff = false
    }
    return words
  }

  // MARK: Searching

  /// The places where an expression stands in some form.
  func places(of expression: [Word]) -> [TextRange] {
    var found: [TextRange] = []
    for start in words.indices {
      if let end = end(of: expression[...], from: start) {
        found.append(TextRange(words[start].range.lowerBound, words[end - 1].range.upperBound))
      }
    }
    return found
  }

  /// The index behind the last word of an expression that begins at `start`.
  private func end(of expression: ArraySlice<Word>, from start: Int) -> Int? {
    var rest = expression
    var index = start
    while let wanted = rest.popFirst() {
      guard index < words.count, index == start || !words[index].isCutOff else { return nil }
      if Self.agree(words[index], wanted) {
        index += 1
      } else if let next = rest.first, words[index].key == wanted.key + next.key {
        // `ceasefire` for `cease-fire`.
        rest.removeFirst()
        index += 1
      } else if index + 1 < words.count, !words[index + 1].isCutOff,
        wanted.key == words[index].key + words[index + 1].key
      {
        index += 2
      } else {
        return nil
      }
    }
    return index > start ? index : nil
  }

  private static func agree(_ word: Word, _ wanted: Word) -> Bool {
    if word.key == wanted.key { return true }
    return word.lemmas.contains { lemma in wanted.lemmas.contains(lemma) }
  }

  /// Whether an expression stands there with its words in another order or with others between them:
  /// at least a share of its content words, or words of the same stem, are somewhere in the text.
  func holdsLoosely(_ expression: [Word], share: Double) -> Bool {
    let content = expression.filter { !Self.functionWords.contains($0.key) }
    guard !content.isEmpty else { return false }
    let found = content.count { wanted in
      words.contains { Self.agree($0, wanted) || Self.areKin($0.key, wanted.key) }
    }
    return Double(found) >= share * Double(content.count)
  }

  /// Whether two words share a stem: `Ukraine` and `Ukrainian`, `sanction` and `sanctioning`.
  private static func areKin(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    var common = 0
    while common < left.count, common < right.count, left[common] == right[common] { common += 1 }
    return common >= 4 && common * 3 >= min(left.count, right.count) * 2
  }

  private static let functionWords = Set(
    ["of", "the", "a", "an", "and", "for", "in", "on", "to", "by", "with", "at"].map {
      Array($0.utf8)
    }
  )
}
