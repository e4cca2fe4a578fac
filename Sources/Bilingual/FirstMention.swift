import Drafting
import Linguistics
import Terminology
import TextModel

/// The words with which a draft introduces a term where an article first mentions it: `AISE, Italy's
/// foreign intelligence agency`, and `AISE` from then on.
struct FirstMention {
  /// How the words begin.
  private enum Article {
    case definite, indefinite, none
  }

  private let term: Int
  private let short: String
  private let article: Article
  /// The words without their article.
  private let body: String

  /// Prepares to introduce `entry`, a draft's term number `term`; `nil` if it needs no introduction.
  init?(_ entry: Entry, term: Int) {
    guard !entry.firstMention.isEmpty, let short = entry.preferred?.english else { return nil }
    self.term = term
    self.short = short
    let words = entry.firstMention
    if let rest = Self.rest(of: words, after: "the ") {
      article = .definite
      body = rest
    } else if let rest = Self.rest(of: words, after: "an ") ?? Self.rest(of: words, after: "a ") {
      article = .indefinite
      body = rest
    } else {
      article = .none
      body = words
    }
  }

  private static func rest(of text: String, after prefix: String) -> String? {
    text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : nil
  }

  // MARK: What the words say

  /// Whether an apposition follows the name, so that a comma must close it.
  private var isAppositive: Bool { body.contains(", ") }

  /// Whether the words stand without an article: a name, or a noun after its owner.
  private var standsAlone: Bool {
    guard article == .none else { return false }
    return isAppositive || body.contains("'s ")
      || body.unicodeScalars.first.map { ScalarClass.of($0.value) == .upper } ?? false
  }

  /// The abbreviation in brackets at the end of the words.
  private var abbreviation: String? {
    guard body.last == ")", let bracket = body.lastIndex(of: "(") else { return nil }
    return String(body[body.index(after: bracket)...].dropLast())
  }

  /// The words without article and abbreviation.
  private var fullName: String {
    abbreviation == nil
      ? body : body.lastIndex(of: "(").map { String(body[..<$0].dropLast()) } ?? body
  }

  /// The abbreviation that the words announce where they say nothing else; it pays only if the
  /// article uses it.
  var announced: String? { fullName == short ? abbreviation : nil }

  /// Whether `english`, another name of the same thing, makes the words superfluous.
  ///
  /// Both `International Atomic Energy Agency` and `IAEA` do for `the International Atomic Energy
  /// Agency (IAEA)`, unless it is the term's own rendering.
  func isForestalled(by english: String) -> Bool {
    if english == short { return false }
    if english == abbreviation { return true }
    guard english.contains(" ") else { return false }
    let key = Folding.key(english)
    let whole = Folding.key(fullName)
    guard whole.count >= key.count, whole.suffix(key.count).elementsEqual(key) else { return false }
    return whole.count == key.count || whole[whole.count - key.count - 1] == UInt8(ascii: " ")
  }

  // MARK: Where they go

  /// The draft with the term introduced; `nil` where the place does not bear it: inside brackets or
  /// quotation marks, before a noun, after an adjective, in another form than the glossary's.
  func introduced(in draft: Draft) -> Draft? {
    let places = draft.pieces.indices.filter { draft.pieces[$0].term == term }
    guard places.count == 1, let place = places.first, isHead(draft.pieces[place]),
      Folding.key(text(of: place, draft)) == Folding.key(short), isOpen(before: place, draft),
      !isApposition(place, draft), let end = closing(after: place, draft)
    else { return nil }
    let before = place > 0 ? text(of: place - 1, draft).lowercased() : ""
    let hasArticle = ["the", "a", "an"].contains(before)
    var result = draft
    var first = place
    var opening = ""
    switch article {
    case .definite:
      if before == "a" || before == "an" { return nil }
      if !hasArticle { opening = "the " }
    case .indefinite:
      if !hasArticle { return nil }
      if before != "the" {
        opening = EnglishMorphology.builtIn.indefiniteArticle(before: firstWord) + " "
        first = place - 1
      }
    case .none:
      if before == "a" || before == "an" { return nil }
      if hasArticle, standsAlone { first = place - 1 }
    }
    Self.replace(first...place, by: opening + body + end, in: &result)
    return result
  }

  private var firstWord: String { body.split(separator: " ").first.map(String.init) ?? body }

  private func text(of index: Int, _ draft: Draft) -> String {
    let range = draft.pieces[index].target
    return String(decoding: Array(draft.text.utf8)[range.range], as: UTF8.self)
  }

  /// Whether the piece is the head of its noun group, not a word that stands before one.
  private func isHead(_ piece: Draft.Piece) -> Bool {
    piece.reason.partOfSpeech == .noun || piece.reason.partOfSpeech == .properNoun
  }

  /// Whether what comes before lets the words follow.
  private func isOpen(before place: Int, _ draft: Draft) -> Bool {
    let quotes = draft.text.utf8.prefix(draft.pieces[place].target.lowerBound).count {
      $0 == UInt8(ascii: "\"")
    }
    guard quotes.isMultiple(of: 2) else { return false }
    var depth = 0
    for index in 0..<place {
      switch text(of: index, draft) {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      default: break
      }
    }
    guard depth <= 0 else { return false }
    guard place > 0 else { return true }
    let previous = draft.pieces[place - 1]
    if previous.kind == .mark {
      return previous.target.upperBound < draft.pieces[place].target.lowerBound
    }
    return !Self.modifiers.contains(previous.reason.rule)
  }

  /// Whether the term stands between commas, as the name of what comes before, or in a list.
  private func isApposition(_ place: Int, _ draft: Draft) -> Bool {
    var before = place - 1
    if before >= 0, text(of: before, draft).lowercased() == "the" { before -= 1 }
    guard before >= 0, text(of: before, draft) == ",", place + 1 < draft.pieces.count else {
      return false
    }
    return [",", ".", ";", ")"].contains(text(of: place + 1, draft))
  }

  /// The reasons of words that stand between an article and its noun.
  private static let modifiers: Set<String> = [
    "adjective", "superlative", "comparative", "degree", "quantifier", "possessive",
    "noun before noun", "name", "demonstrative", "predeterminer",
  ]

  /// What closes the words before what comes after; `nil` if nothing can follow them there.
  private func closing(after place: Int, _ draft: Draft) -> String? {
    let next = place + 1
    guard next < draft.pieces.count else { return "" }
    let text = text(of: next, draft)
    let touches = draft.pieces[next].target.lowerBound == draft.pieces[place].target.upperBound
    if draft.pieces[next].kind == .mark {
      if !touches { return text == "(" && (body.last == ")" || isAppositive) ? nil : "" }
      guard [".", ",", ";", ":", "!", "?", "…"].contains(text) else { return nil }
      return isAppositive && text == "," ? nil : ""
    }
    if touches { return nil }
    return isAppositive ? "," : ""
  }

  // MARK: Writing

  /// Puts `words` in the place of pieces, whose last is the term; the words are one piece of it.
  private static func replace(
    _ places: ClosedRange<Int>,
    by words: String,
    in draft: inout Draft
  ) {
    let start = draft.pieces[places.lowerBound].target.lowerBound
    let end = draft.pieces[places.upperBound].target.upperBound
    var bytes = Array(draft.text.utf8)
    var words = words
    if let first = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first,
      ScalarClass.of(first.value) == .upper, beginsSentence(start, bytes)
    {
      words = words.prefix(1).uppercased() + words.dropFirst()
    }
    let comma = words.hasSuffix(",") ? 1 : 0
    let length = words.utf8.count
    bytes.replaceSubrange(start..<end, with: words.utf8)
    var piece = draft.pieces[places.upperBound]
    piece.target = TextRange(start, start + length - comma)
    piece.reason.rule += piece.reason.rule.isEmpty ? "first mention" : ", first mention"
    var pieces = [piece]
    if comma > 0 {
      pieces.append(
        Draft.Piece(
          target: TextRange(start + length - comma, start + length),
          source: TextRange(piece.source.upperBound, piece.source.upperBound),
          kind: .added,
          reason: "closes the first mention"
        )
      )
    }
    for index in draft.pieces.indices.dropFirst(places.upperBound + 1) {
      draft.pieces[index].target = draft.pieces[index].target.shifted(by: length - (end - start))
    }
    draft.pieces.replaceSubrange(places, with: pieces)
    draft.text = String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a sentence begins at an offset of a text.
  private static func beginsSentence(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    let before = bytes[..<offset].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\"") }
    return before.map { [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains($0) }
      ?? true
  }
}
