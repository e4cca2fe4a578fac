internal import Bilingual
internal import TextModel

/// Knows the lines that web pages put around and into their articles.
///
/// Every rule takes a whole line that has nothing else in it; a phrase inside a sentence is never
/// touched, so no rule can lose prose.
struct Boilerplate {
  /// Keys that stand for themselves only.
  private let exact: [String: Article.Omission.Reason]
  /// Keys that may go on for some words.
  private let openings: [(phrase: String, words: Int, reason: Article.Omission.Reason)]

  /// The longest line, in bytes, that is looked at.
  private static let longest = 400

  /// Builds the tables.
  init() {
    var exact: [String: Article.Omission.Reason] = [:]
    for (reason, phrases) in BoilerplatePhrases.exact {
      for phrase in phrases.split(separator: "\n") { exact[String(phrase)] = reason }
    }
    self.exact = exact
    openings = BoilerplatePhrases.openings.flatMap { row in
      row.phrases.split(separator: "\n").map { (String($0), row.words, row.reason) }
    }
  }

  /// Why a line is not part of the article, or `nil` if it may be.
  func reason(for text: SourceText) -> Article.Omission.Reason? {
    guard text.count <= Self.longest, text.count > 0 else { return nil }
    let key = PhraseKey(text)
    if key.count == 0 { return Self.isControl(text) ? .navigation : nil }
    if let reason = exact[key.words] {
      // "Chiudi!" is what somebody says.
      let isSaid = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]
        .contains(text.bytes[text.count - 1])
      return isSaid && reason != .copyright ? nil : reason
    }
    if Self.isCopyright(text, key) { return .copyright }
    if let reason = opening(key, text) { return reason }
    if Self.isShareBar(key) { return .share }
    if Self.isPath(text) || Self.isMenuBar(text, key) { return .navigation }
    return nil
  }

  /// Whether a line is a heading under which other articles are listed.
  func announcesRelated(_ text: SourceText) -> Bool {
    guard text.count <= 60 else { return false }
    return exact[PhraseKey(text).words] == .related
  }

  /// Whether a line is the heading of the readers' comments.
  func announcesComments(_ text: SourceText) -> Bool {
    guard text.count <= 200 else { return false }
    let key = PhraseKey(text)
    if exact[key.words] == .comments { return true }
    let words = key.words.split(separator: " ")
    guard let first = words.first, let last = words.last else { return false }
    let isNumber = { (word: Substring) in word.utf8.allSatisfy(\.isASCIIDigit) }
    if words.count == 2 {
      return ["commenti", "comments"].contains(first) && isNumber(last)
        || ["commenti", "commento", "comments"].contains(last) && isNumber(first)
    }
    return isNumber(first) && (key.contains("commenti su") || key.contains("thoughts on"))
  }

  private func opening(_ key: PhraseKey, _ text: SourceText) -> Article.Omission.Reason? {
    for row in openings where key.count <= row.words && key.begins(with: row.phrase) {
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
  private static func isPath(_ text: SourceText) -> Bool {
    var steps = 0
    for sign in ["›", "»", ">", "/", "→"] {
      steps = max(steps, text.string.split(separator: " \(sign) ").count - 1)
    }
    guard steps > 0 else { return false }
    return PhraseKey(text).begins(with: "home") || PhraseKey(text).begins(with: "sei in")
  }

  /// A row of menu entries divided by bars, one of which is a known one.
  private static func isMenuBar(_ text: SourceText, _ key: PhraseKey) -> Bool {
    guard key.count <= 30 else { return false }
    let entries = text.string.split(whereSeparator: { $0 == "|" || $0 == "•" || $0 == "·" })
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
