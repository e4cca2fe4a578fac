import Linguistics
import Terminology
import TextModel

/// Finds what the English of a text has where the Italian has a certain expression.
///
/// Of the runs of one to four words in the sentences concerned, that one is taken which is common in
/// them and rare in the others, by the coefficient of Dice (*Measures of the Amount of Ecologic
/// Association between Species*, 1945), helped by the words that it shares with the engine's draft.
struct RenderingAssociations {
  private static let longest = 4
  /// In how many sentences each run stands, by its key.
  private var sentenceCounts: [[UInt8]: Int] = [:]
  /// The words that are written without a capital somewhere.
  private var smallWords: Set<[UInt8]> = []

  /// Counts the runs of all English sentences of a text.
  init(_ translations: [SourceText]) {
    for text in translations {
      for key in Set(Self.runs(of: text).map(\.key)) { sentenceCounts[key, default: 0] += 1 }
      for token in Tokenizer(language: .english).tokens(in: text, text.range)
      where token.kind == .word && token.shape == .lower {
        smallWords.insert(Folding.key(text.bytes, token.range))
      }
    }
  }

  /// A run of words.
  private struct Run {
    var key: [UInt8]
    var range: TextRange
    var words: [[UInt8]]
  }

  /// The English that the sentences have for a candidate of which the engine's draft is known, in
  /// citation form; `nil` if nothing speaks for any.
  func rendering(of term: ExtractedTerm, draft: String, in sentences: [SourceText]) -> String? {
    let draftText = SourceText(draft)
    let wanted = Set(Self.words(of: draftText)).filter(Self.isContent)
    var found: [[UInt8]: (count: Int, text: String, run: Run)] = [:]
    for sentence in sentences {
      var seen: Set<[UInt8]> = []
      for run in Self.runs(of: sentence) where seen.insert(run.key).inserted {
        found[run.key, default: (0, sentence[run.range], run)].count += 1
      }
    }
    var best: (score: Double, key: [UInt8], text: String)?
    for (key, item) in found {
      guard let score = score(item.run, item.count, of: sentences.count, wanted) else { continue }
      if let current = best {
        guard score >= current.score else { continue }
        // Of equals the longest, then the first in the alphabet.
        guard
          score > current.score
            || (current.key.count, String(decoding: key, as: UTF8.self))
              < (key.count, String(decoding: current.key, as: UTF8.self))
        else { continue }
      }
      best = (score, key, item.text)
    }
    let draftedLast = draft.split(separator: " ").last.map(String.init)
    return best.map { citation($0.text, of: term, wanted, keeping: draftedLast) }
  }

  /// How much speaks for a run that stands in `count` of the sentences concerned; `nil` if that is
  /// not enough.
  private func score(
    _ run: Run,
    _ count: Int,
    of sentenceCount: Int,
    _ wanted: Set<[UInt8]>
  ) -> Double? {
    let all = sentenceCounts[run.key] ?? count
    let dice = 2 * Double(count) / Double(sentenceCount + all)
    let words = Set(run.words).filter(Self.isContent)
    let shared = Double(words.intersection(wanted).count)
    let overlap = 2 * shared / Double(words.count + wanted.count)
    // One sentence alone says nothing: something in it must be what the engine expects.
    guard overlap > 0.4 || count > 1 && overlap > 0 || count > 2 && dice > 0.7 else { return nil }
    return dice + 1.5 * overlap - 0.3 * Double(abs(words.count - wanted.count))
  }

  // MARK: Citation form

  /// A run without the capitals of a headline, in the singular where the Italian is.
  ///
  /// The last word stays as it is if the engine ends with it, too: *politics*.
  private func citation(
    _ text: String,
    of term: ExtractedTerm,
    _ wanted: Set<[UInt8]>,
    keeping draftedLast: String?
  ) -> String {
    guard term.kind == .noun else { return text }
    var words = text.split(separator: " ").map(String.init)
    for index in words.indices {
      let key = Folding.key(words[index])
      if smallWords.contains(key) { words[index] = String(decoding: key, as: UTF8.self) }
    }
    if !term.gender.hasSuffix("pl"), words.count < 3 || words[words.count - 2] != "of",
      let last = words.last, last != draftedLast
    {
      words[words.count - 1] = singular(of: last, wanted)
    }
    return words.joined(separator: " ")
  }

  private func singular(of word: String, _ wanted: Set<[UInt8]>) -> String {
    guard let first = word.utf8.first, first &- 0x61 < 26 else { return word }
    let lemmas = EnglishAnalyzer.builtIn.analyses(of: word)
      .filter { $0.inflection == .plural }.map(\.lemma)
    // Of `policy` and `policie` the one that is a word here.
    guard
      let lemma = lemmas.first(where: { smallWords.contains($0) || wanted.contains($0) })
        ?? lemmas.first(where: { $0.last == UInt8(ascii: "y") }) ?? lemmas.last
    else { return word }
    return String(decoding: lemma, as: UTF8.self)
  }

  // MARK: Words

  /// The stems of the words of a text.
  private static func words(of text: SourceText) -> [[UInt8]] {
    Tokenizer(language: .english).tokens(in: text, text.range)
      .filter { $0.kind == .word }.map { stem(text.bytes, $0.range) }
  }

  /// A word without the ending of a plural or possessive.
  private static func stem(_ bytes: [UInt8], _ range: TextRange) -> [UInt8] {
    var key = Folding.key(bytes, range)
    if key.count > 3, key.suffix(2).elementsEqual("'s".utf8) { key.removeLast(2) }
    if key.count > 3, key.last == UInt8(ascii: "s"), key[key.count - 2] != UInt8(ascii: "s") {
      key.removeLast()
    }
    return key
  }

  /// The runs of a sentence that neither begin nor end with a function word.
  private static func runs(of text: SourceText) -> [Run] {
    let tokens = Tokenizer(language: .english).tokens(in: text, text.range)
    let stems = tokens.map { stem(text.bytes, $0.range) }
    var runs: [Run] = []
    for start in tokens.indices where tokens[start].kind == .word && isContent(stems[start]) {
      var words: [[UInt8]] = []
      var key: [UInt8] = []
      var end = start
      while end < tokens.count, words.count < longest {
        guard
          tokens[end].kind == .word && mayStandInside(stems[end])
            || isHyphen(text, tokens[end])
        else { break }
        if tokens[end].kind == .word { words.append(stems[end]) }
        key += stems[end]
        key.append(0x20)
        if tokens[end].kind == .word, isContent(stems[end]) {
          let range = TextRange(tokens[start].range.lowerBound, tokens[end].range.upperBound)
          runs.append(Run(key: key, range: range, words: words))
        }
        end += 1
      }
    }
    return runs
  }

  private static func isHyphen(_ text: SourceText, _ token: Token) -> Bool {
    token.range.count == 1 && text.bytes[token.range.lowerBound] == UInt8(ascii: "-")
  }

  /// Whether a word may stand in a noun group: `freedom of the seas`.
  private static func mayStandInside(_ word: [UInt8]) -> Bool {
    isContent(word) || links.contains(word)
  }

  private static let links: Set<[UInt8]> = Set(
    ["of", "the", "for", "in", "on", "to", "and", "at", "with"].map { Array($0.utf8) }
  )

  private static func isContent(_ word: [UInt8]) -> Bool {
    word.count > 1 && !functionWords.contains(word)
  }

  private static let functionWords: Set<[UInt8]> = Set(
    """
    the an of to in on at by for from with without against between among into over under after
    before about as and or but nor not no that which who whom whose what this these those it is
    are was were be been being has have had having do does did will would shall should can could
    may might must its his her their our your my he she they we you i him them us there here than
    then so if when while where how why all any both each more most other some such only own same
    too very just also said say
    """.split(whereSeparator: \.isWhitespace).flatMap { word in
      // Stems, as the words of a text are compared.
      let key = Array(word.utf8)
      return [key, stem(key, TextRange(0, key.count))]
    }
  )
}
