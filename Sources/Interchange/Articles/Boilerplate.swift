internal import Bilingual
internal import TextModel

/// Knows the lines that web pages put around and into their articles.
///
/// Every rule takes a whole line that has nothing else in it; a phrase inside a sentence is never
/// touched, so no rule can lose prose.
struct Boilerplate {
  /// What a line is.
  enum Verdict: Equatable {
    /// Of the article, as far as can be told.
    case article
    /// Not of the article.
    case omitted(Article.Omission.Reason)
    /// A heading under which other articles are listed.
    case relatedHeading
    /// The heading of the readers' comments.
    case commentsHeading
  }

  private struct Opening {
    var phrase: String
    var words: Int
    var reason: Article.Omission.Reason
  }

  /// Keys that stand for themselves only.
  private let exact: [String: Article.Omission.Reason]
  /// Keys that may go on for some words, by their first word.
  private let openings: [Substring: [Opening]]

  /// The longest line, in bytes, that is looked at: a notice about cookies.
  private static let longest = 900

  /// Builds the tables.
  init() {
    var exact: [String: Article.Omission.Reason] = [:]
    for (reason, phrases) in BoilerplatePhrases.exact {
      for phrase in phrases.split(separator: "\n") { exact[String(phrase)] = reason }
    }
    self.exact = exact
    var openings: [Substring: [Opening]] = [:]
    for row in BoilerplatePhrases.openings {
      for phrase in row.phrases.split(separator: "\n") {
        let opening = Opening(phrase: String(phrase), words: row.words, reason: row.reason)
        openings[phrase.prefix { $0 != " " }, default: []].append(opening)
      }
    }
    self.openings = openings
  }

  /// What a line is.
  func verdict(on text: SourceText) -> Verdict {
    guard text.count <= Self.longest, text.count > 0 else { return .article }
    let key = PhraseKey(text)
    if key.count == 0 { return Self.isControl(text) ? .omitted(.navigation) : .article }
    if Self.opensSpeech(text) { return .article }
    if let reason = exact[key.words] { return verdict(reason, exactly: text) }
    if isCommentCount(key) { return .commentsHeading }
    if Self.isCopyright(text, key) { return .omitted(.copyright) }
    if let reason = opening(key, text) { return .omitted(reason) }
    if Self.isReadingTime(key) { return .omitted(.metadata) }
    if Self.isShareBar(key) { return .omitted(.share) }
    if Self.isPath(text, key) || Self.isMenuBar(text, key) { return .omitted(.navigation) }
    return .article
  }

  private func verdict(_ reason: Article.Omission.Reason, exactly text: SourceText) -> Verdict {
    switch reason {
    case .related: return .relatedHeading
    case .comments: return .commentsHeading
    case .copyright: return .omitted(.copyright)
    default:
      // "Chiudi!" is what somebody says.
      let last = text.bytes[text.count - 1]
      let isSaid =
        last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
      return isSaid ? .article : .omitted(reason)
    }
  }

  /// Whether a line counts the comments: `Commenti (3)`, `3 commenti`, `3 commenti su “…”`.
  private func isCommentCount(_ key: PhraseKey) -> Bool {
    guard key.words.utf8.contains(where: \.isASCIIDigit) else { return false }
    let words = key.words.split(separator: " ", maxSplits: 3)
    guard words.count > 1 else { return false }
    let isNumber = { (word: Substring) in word.utf8.allSatisfy(\.isASCIIDigit) }
    let names: Set<Substring> = ["commenti", "commento", "comments", "comment", "thoughts"]
    if words.count == 2 {
      return names.contains(words[0]) && isNumber(words[1])
        || names.contains(words[1]) && isNumber(words[0])
    }
    return isNumber(words[0]) && names.contains(words[1]) && (words[2] == "su" || words[2] == "on")
  }

  private func opening(_ key: PhraseKey, _ text: SourceText) -> Article.Omission.Reason? {
    let rows = openings[key.words.prefix { $0 != " " }] ?? []
    for row in rows where key.count <= row.words && key.begins(with: row.phrase) {
      // "Leggi anche" and its like may open a sentence; a label has a colon or no final point.
      let needsLabel = row.reason == .related || row.reason == .metadata
      if needsLabel, text.bytes.last == UInt8(ascii: "."), !hasColon(text, after: row.phrase) {
        continue
      }
      if row.reason == .metadata, !hasColon(text, after: row.phrase), key.count > 8 { continue }
      return row.reason
    }
    return nil
  }

  /// Whether a colon follows the first words of the line.
  private func hasColon(_ text: SourceText, after phrase: String) -> Bool {
    let limit = min(text.count, phrase.utf8.count * 2 + 4)
    return text.bytes[..<limit].contains(UInt8(ascii: ":"))
  }

  /// Whether a quotation mark or a dash opens a line: what follows is said by somebody.
  private static func opensSpeech(_ text: SourceText) -> Bool {
    switch text.bytes.scalar(at: 0).value {
    case 0x22, 0x27, 0x2D, 0xAB, 0x2013...0x2014, 0x2018, 0x201C, 0x201E: true
    default: false
    }
  }

  /// A line of signs only, such as a button's cross or arrow.
  private static func isControl(_ text: SourceText) -> Bool {
    let buttons: Set<Unicode.Scalar> = [
      "×", "✕", "✖", "✗", "☰", "≡", "▾", "▼", "▲", "↑", "↓", "←", "→", "›", "‹", "⋮", "🔍", "🔎",
      "❯", "❮", "⌄", "»", "«",
    ]
    var found = false
    for scalar in text.string.unicodeScalars {
      if buttons.contains(scalar) {
        found = true
      } else if !scalar.properties.isWhitespace, scalar.value != 0xFE0F {
        return false
      }
    }
    return found
  }

  private static func isCopyright(_ text: SourceText, _ key: PhraseKey) -> Bool {
    guard key.count <= 24 else { return false }
    let isMarked = text.bytes.starts(with: [0xC2, 0xA9]) || key.begins(with: "copyright")
    return isMarked
      || key.count <= 8
        && ["riproduzione riservata", "tutti i diritti riservati", "all rights reserved"]
          .contains { key.contains($0) }
  }

  /// How long the article takes: `5 minuti di lettura`, `3 min read`.
  private static func isReadingTime(_ key: PhraseKey) -> Bool {
    guard key.count <= 6, key.words.utf8.contains(where: \.isASCIIDigit) else { return false }
    let isReading = key.contains("lettura") || key.contains("read")
    return isReading && ["min", "minuti", "minuto"].contains { key.contains($0) }
  }

  private static let shareWords: Set<String> = Set(
    """
    salva ascolta condividi condividere stampa invia email e mail copia link facebook twitter x
    whatsapp telegram linkedin pinterest reddit instagram youtube tiktok threads bluesky mastodon
    share tweet print save listen pdf a+ a segui seguici commenta regala preferiti rss feed messenger
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// A row of share buttons: nothing but their names, at least two.
  private static func isShareBar(_ key: PhraseKey) -> Bool {
    guard (2...14).contains(key.count) else { return false }
    let words = key.words.split(separator: " ")
    return words.contains { $0.utf8.count > 3 }
      && words.allSatisfy { shareWords.contains(String($0)) }
  }

  /// The path of sections to the page: `Home › Esteri › Asia`.
  private static func isPath(_ text: SourceText, _ key: PhraseKey) -> Bool {
    guard key.begins(with: "home") || key.begins(with: "sei in") else { return false }
    return ["›", "»", ">", "/", "→"].contains { text.string.utf8.containsRun(" \($0) ") }
  }

  /// A row of menu entries divided by bars, one of which is a known one.
  private static func isMenuBar(_ text: SourceText, _ key: PhraseKey) -> Bool {
    guard key.count <= 30 else { return false }
    let entries = text.string.unicodeScalars.split { $0 == "|" || $0 == "•" || $0 == "·" }
    guard entries.count >= 2 else { return false }
    let keys = entries.map { PhraseKey(SourceText(String($0))) }
    return keys.allSatisfy { $0.count <= 7 }
      && keys.contains { menuEntries.contains($0.words) }
  }

  private static let menuEntries: Set<String> = [
    "accedi", "login", "log in", "registrati", "home", "chi siamo", "contatti", "privacy",
    "cookie policy", "privacy policy", "abbonati", "menu", "cerca", "newsletter", "pubblicita",
    "note legali", "redazione", "about", "contact",
  ]
}
