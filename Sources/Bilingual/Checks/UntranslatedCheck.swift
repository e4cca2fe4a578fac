import Linguistics
import TextModel

/// Finds words that stand in Italian in the English.
///
/// A word counts if the Italian of the row has it, the Italian lexicon knows it, and no English word
/// that fronte knows is written so; names, quoted and emphasised words do not. Italian articles and
/// prepositions count wherever they stand between lower-case words.
struct UntranslatedCheck: Sendable {
  private let analyzer = ItalianAnalyzer()
  /// The English words that the lexicon's equivalents are made of.
  private let vocabulary: Set<[UInt8]>

  /// Collects the English words of the lexicon.
  init() {
    var vocabulary: Set<[UInt8]> = []
    let lexicon = Lexicon.builtIn
    func add(_ english: String) {
      for word in english.split(whereSeparator: { $0 == " " || $0 == "-" }) {
        vocabulary.insert(Folding.key(String(word)))
      }
    }
    for id in 0..<Lexeme.ID(lexicon.count) {
      let lexeme = lexicon[id]
      add(lexeme.english)
      for alternative in lexeme.alternatives { add(alternative) }
    }
    add(Self.borrowed)
    self.vocabulary = vocabulary
  }

  /// The findings on a row.
  func findings(in row: Row) -> [Finding] {
    let text = row.target.text
    var findings: [Finding] = []
    for mark in row.marks where mark.kind == .unknown && mark.target.upperBound <= text.count {
      findings.append(
        Finding(
          .untranslated,
          row: row.id,
          "'\(text[mark.target])' was not understood and stands in Italian",
          target: mark.target
        )
      )
    }
    let source = row.source.text
    let italian = Set(
      Tokenizer().tokens(in: source, source.range).map { Folding.key(source.bytes, $0.range) }
    )
    let tokens = Tokenizer(language: .english).tokens(in: text, text.range)
    for (index, token) in tokens.enumerated()
    where token.kind == .word && token.shape == .lower && token.range.count > 2 {
      guard !isSetOff(token.range, row), !isInName(index, tokens, text) else { continue }
      let key = Folding.key(text.bytes, token.range)
      let isLeftOver =
        Self.particles.contains(key) || italian.contains(key) && key.count > 3 && isItalian(key)
      guard isLeftOver, !row.marks.contains(where: { $0.target.overlaps(token.range) }) else {
        continue
      }
      findings.append(
        Finding(
          .untranslated,
          row: row.id,
          "'\(text[token.range])' stands in Italian",
          target: token.range
        )
      )
    }
    return findings
  }

  /// Whether a word is Italian and no English word.
  func isItalian(_ key: [UInt8]) -> Bool {
    guard analyzer.isKnown(key), !isEnglish(key) else { return false }
    return analyzer.analyses(ofKey: key).contains { $0.partOfSpeech != .properNoun }
  }

  /// Whether fronte knows an English word that is written so.
  func isEnglish(_ key: [UInt8]) -> Bool {
    EnglishAnalyzer.builtIn.analyses(ofKey: key).contains { vocabulary.contains($0.lemma) }
  }

  private func isSetOff(_ range: TextRange, _ row: Row) -> Bool {
    row.target.markup.contains { span in
      switch span.kind {
      case .emphasis, .code, .link: span.range.overlaps(range)
      default: false
      }
    }
  }

  /// Whether a capital or a quotation mark stands next to the word: `Corriere della Sera`.
  private func isInName(_ index: Int, _ tokens: [Token], _ text: SourceText) -> Bool {
    let before = index > 0 ? tokens[index - 1] : nil
    let after = index + 1 < tokens.count ? tokens[index + 1] : nil
    return [before, after].contains { token in
      guard let token else { return false }
      return token.shape != .lower || Self.quotes.contains(text[token.range])
    }
  }

  /// Words that English writes as Italian does and the lexicon's equivalents lack.
  private static let borrowed = """
    ante area aria arena audio belli bravo cameo cargo casino combo confetti data duo embargo extra \
    fiasco flotilla formula gala ghetto graffiti guerrilla idea imbroglio inferno influenza intermezzo \
    incognito mafia manifesto media motto opera panorama paparazzi pasta piano piazza pizza propaganda \
    quo quota radio regatta regime replica risotto salami scenario solo spaghetti sonata stanza status \
    stiletto studio tempo terracotta trio ultimatum vendetta versus vertigo via video villa virtuoso \
    vista volcano zero
    """

  private static let quotes: Set<String> = ["\"", "“", "”", "«", "»", "'", "‘", "’"]

  private static let particles = Set(
    [
      "della", "dello", "delle", "degli", "nella", "nello", "nelle", "negli", "dalla", "dalle",
      "sulla", "sulle", "alla", "allo", "alle", "agli", "che", "perché", "più", "anche", "sono",
      "questo", "questa", "gli",
    ].map { Array($0.utf8) }
  )
}
