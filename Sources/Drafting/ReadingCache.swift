import Linguistics
import TextModel

/// The readings of the word forms of a text, each analysed once.
struct ReadingCache: Sendable {
  private var forms = WordTable(minimumCapacity: 1_024)
  private var words: [PhraseTable.Word] = []
  private var key: [UInt8] = []
  private let analyzer: ItalianAnalyzer
  private let phrases: PhraseTable

  init(analyzer: ItalianAnalyzer, phrases: PhraseTable) {
    self.analyzer = analyzer
    self.phrases = phrases
  }

  /// The word that stands in a range of a text, with its readings.
  mutating func word(_ text: SourceText, _ token: Token) -> PhraseTable.Word {
    key.removeAll(keepingCapacity: true)
    Folding.appendKey(of: text.bytes, token.range, to: &key)
    // Figures and marks are not analysed; a byte that no key begins with keeps them apart.
    if token.kind != .word { key.append(0) }
    let form = forms.insert(key)
    if form < words.count { return words[form] }
    if token.kind != .word { key.removeLast() }
    let spelled = token.kind == .word ? analyzer.respelled(key) : key
    let word = phrases.word(
      key: spelled,
      analyses: token.kind == .word ? analyzer.analyses(ofKey: spelled) : [],
      lexicon: analyzer.lexicon
    )
    words.append(word)
    return word
  }
}
