import Linguistics
import TextModel

/// Quotation marks around a few words inside a noun group (`una «quarantena» doganale`): they are
/// set aside while the group is parsed, and put around the same words in English.
struct ShortQuotation: Sendable {
  private let opening: Unit
  private let closing: Unit

  private static let longest = 3

  /// Takes the marks of short quotations out of `units`.
  static func setAside(_ units: inout [Unit]) -> [ShortQuotation] {
    var quotations: [ShortQuotation] = []
    var index = 1
    while index < units.count {
      if let end = end(units, index) {
        quotations.append(ShortQuotation(opening: units[index], closing: units[end]))
        units.remove(at: end)
        units.remove(at: index)
        if units[index].shape == .lower { units[index].beginsSentence = false }
        units[index].touchesPrevious = false
        index = end - 1
      } else {
        index += 1
      }
    }
    return quotations
  }

  private static let pairs: [String: String] = ["«": "»", "“": "”", "\"": "\"", "‘": "’", "'": "'"]

  /// The index of the closing mark of a quotation that begins at `start` and belongs to a group.
  private static func end(_ units: [Unit], _ start: Int) -> Int? {
    guard units[start].kind == .mark, let closer = pairs[units[start].text],
      units[start].text != "'" || !units[start].touchesPrevious,
      start + 2 < units.count, units[start + 1].touchesPrevious
    else { return nil }
    var end = start + 1
    while end < units.count, !units[end].isMark(closer) {
      guard end - start <= longest, isNominal(units[end]) else { return nil }
      end += 1
    }
    guard end < units.count, end > start + 1, end + 1 < units.count else { return nil }
    return belongs(units, start, end) ? end : nil
  }

  /// Whether a determiner awaits the quoted noun, or a noun has the quoted adjective.
  private static func belongs(_ units: [Unit], _ start: Int, _ end: Int) -> Bool {
    let before = units[start - 1]
    if has(before, [.article, .indefiniteArticle, .demonstrative, .possessive])
      || before.key.starts(with: "cosiddett".utf8)
    {
      return !has(units[start + 1], [.article, .indefiniteArticle, .demonstrative])
    }
    return end == start + 2 && has(before, [.noun]) && has(units[start + 1], [.adjective])
      && !has(units[start + 1], [.noun, .verb])
  }

  private static func isNominal(_ unit: Unit) -> Bool {
    guard unit.kind != .mark else { return false }
    return unit.readings.isEmpty
      || has(unit, [.noun, .adjective, .properNoun, .preposition, .article])
  }

  private static func has(_ unit: Unit, _ classes: Set<PartOfSpeech>) -> Bool {
    unit.readings.contains { classes.contains($0.partOfSpeech) }
  }

  /// Puts the marks around the words that render what stood between them.
  func restore(in words: inout [TargetWord]) {
    let range = TextRange(opening.source.upperBound, closing.source.lowerBound)
    let inside = words.indices.filter { index in
      let source = words[index].source
      return !source.isEmpty && source.lowerBound >= range.lowerBound
        && source.upperBound <= range.upperBound
    }
    guard let first = inside.first, let last = inside.last else {
      words += Self.word(opening, .right) + Self.word(closing, .left)
      return
    }
    words.insert(contentsOf: Self.word(closing, .left), at: last + 1)
    words.insert(contentsOf: Self.word(opening, .right), at: first)
  }

  private static func word(_ mark: Unit, _ glue: TargetWord.Glue) -> [TargetWord] {
    var words = Marks.english(mark)
    for index in words.indices {
      words[index].glue = glue
      words[index].reason = "marks of a short quotation"
    }
    return words
  }
}
