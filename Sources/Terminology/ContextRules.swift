import Linguistics
import TextModel

/// What the next words say about a reading beyond the classes of words: rules for readings that the
/// disambiguator's general costs value too little where a word is far more often a term.
struct ContextRules {
  /// What a form does to a word beside it.
  struct Role: OptionSet, Sendable {
    var rawValue: UInt8

    /// It was looked at.
    static let known = Role(rawValue: 1 << 0)
    /// An article.
    static let article = Role(rawValue: 1 << 1)
    /// A form of `essere`, `avere` or `venire`, after which participles stand.
    static let auxiliary = Role(rawValue: 1 << 2)
    /// A noun and nothing else.
    static let noun = Role(rawValue: 1 << 3)
    /// A word that nothing is known of.
    static let unknown = Role(rawValue: 1 << 4)

    /// Looks at a form.
    init(_ key: [UInt8], _ readings: [Analysis]) {
      self = .known
      if ContextRules.articles.contains(key) { insert(.article) }
      if ContextRules.auxiliaries.contains(key) { insert(.auxiliary) }
      if readings.isEmpty { insert(.unknown) }
      if !readings.isEmpty, readings.allSatisfy({ $0.partOfSpeech == .noun }) { insert(.noun) }
    }

    init(rawValue: UInt8) {
      self.rawValue = rawValue
    }
  }

  private let before: Role
  private let after: Role
  private let opensClause: Bool
  private let followsNominal: Bool
  private let numberFollowsArticle: Bool
  private let nounBeforeComma: [Analysis]

  /// Looks at the words around a token.
  init(around token: Int, _ scan: inout TermScan) {
    let previous = Self.wordBefore(token, scan)
    let role = previous.map { scan.role(ofToken: $0) } ?? []
    before = role
    opensClause = previous == nil
    followsNominal =
      previous.map { place in
        let hasCapital = scan.tokens[place].shape != .lower
        return hasCapital && !scan.tokens[place].beginsSentence || role.contains(.noun)
          || hasCapital && role.contains(.unknown)
      } ?? false
    let next = Self.wordAfter(token, scan)
    after = next.map { scan.role(ofToken: $0) } ?? []
    let second = next.flatMap { Self.wordAfter($0, scan) }
    numberFollowsArticle = second.map { scan.tokens[$0].kind == .number } ?? false
    nounBeforeComma = Self.nounBeforeComma(token, next, scan)
  }

  /// `i vettori, partiti dall'area`: the noun before a comma, if a word with `da` goes on behind it.
  private static func nounBeforeComma(
    _ token: Int,
    _ next: Int?,
    _ scan: borrowing TermScan
  ) -> [Analysis] {
    guard token > 1, let next, scan.bytes[scan.tokens[token - 1].start] == UInt8(ascii: ","),
      scan.tokens[token - 2].kind == .word, scan.tokens[token - 2].spelling >= 0,
      sources.contains(scan.key(ofToken: next))
    else { return [] }
    let key = scan.cache.forms.key(scan.tokens[token - 2].spelling)
    return scan.cache.analyzer.analyses(ofKey: key).filter { $0.partOfSpeech == .noun }
  }

  /// What a reading costs more, or less if negative.
  func cost(of analysis: Analysis) -> Float {
    guard analysis.partOfSpeech == .verb else { return 0 }
    let form = analysis.features.verbForm
    // `è corsa via`, `è stata resa nota`: after an auxiliary a participle.
    if form == .participle {
      let isBehindNoun = nounBeforeComma.contains { $0.features.agrees(with: analysis.features) }
      return before.contains(.auxiliary) || isBehindNoun ? -1.2 : 0
    }
    // `Ankara rese nota la decisione`: no noun stands right behind a name.
    if form == .preterite { return analysis.features.contains(.third) && followsNominal ? -1.2 : 0 }
    guard form == .present, after.contains(.article), !numberFollowsArticle else { return 0 }
    // `Lancio un appello`: no noun opens a clause with another one's article right after it.
    if analysis.features.contains(.first) { return opensClause ? -2 : 0 }
    // `Mosca forza la mano`: two nouns side by side and then an article are a clause.
    return analysis.features.contains(.third) && followsNominal ? -1.2 : 0
  }

  private static func wordBefore(_ token: Int, _ scan: borrowing TermScan) -> Int? {
    guard token > 0, scan.tokens[token].gap != .paragraph, scan.tokens[token - 1].mark == .none,
      scan.tokens[token - 1].spelling >= 0
    else { return nil }
    return token - 1
  }

  private static func wordAfter(_ token: Int, _ scan: borrowing TermScan) -> Int? {
    let next = token + 1
    guard next < scan.tokens.count, scan.tokens[next].gap != .paragraph,
      scan.tokens[next].mark == .none, scan.tokens[next].spelling >= 0
    else { return nil }
    return next
  }

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }

  private static let articles = words("il lo la l' i gli le un uno una un'")

  private static let sources = words("da dal dallo dalla dall' dai dagli dalle")

  private static let auxiliaries = words(
    """
    è sono siamo siete era eravamo erano fu furono sia siano fosse fossero sarà saranno sarebbe sarebbero essere essendo
    esser stato stata stati state ho hai ha abbiamo avete hanno avevo avevamo aveva avevano ebbe ebbero abbia abbiano avesse avessero
    avrà avranno avrebbe avrebbero avere aver avendo viene vengono veniva venivano venne vennero
    verrà verranno venga vengano
    """
  )
}
