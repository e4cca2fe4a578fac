import Linguistics
import Terminology
import TextModel

/// Finds names that differ in a letter or two from those of the Italian.
///
/// Only names that neither lexicon nor glossaries know are compared; a name that has no near one in the
/// English may have become a pronoun, and is let pass.
enum NameCheck {
  /// The findings on a row.
  static func findings(
    in row: Row,
    _ matches: [TermMatch],
    _ words: UntranslatedCheck
  ) -> [Finding] {
    let names = names(of: row.source.text, .italian).filter { name in
      !matches.contains { $0.range.overlaps(name.range) } && !words.isItalian(name.key)
    }
    guard !names.isEmpty else { return [] }
    let english = self.names(of: row.target.text, .english)
    let originals = Set(names.map(\.key))
    var findings: [Finding] = []
    for name in names where name.key.count >= 5 && !english.contains(where: { $0.key == name.key })
    {
      let near = english.filter { candidate in
        !originals.contains(candidate.key) && !words.isEnglish(candidate.key)
          && candidate.key.first == name.key.first && distance(candidate.key, name.key) == 1
          && !isVariant(candidate.key, name.key)
      }
      guard near.count == 1, let found = near.first else { continue }
      findings.append(
        Finding(
          .name,
          row: row.id,
          "'\(row.source.text[name.range])' became '\(row.target.text[found.range])'",
          source: name.range,
          target: found.range
        )
      )
    }
    return findings
  }

  private struct Name {
    var range: TextRange
    var key: [UInt8]
  }

  /// The capitalised words that do not begin the text.
  private static func names(of text: SourceText, _ language: Language) -> [Name] {
    let tokens = Tokenizer(language: language).tokens(in: text, text.range)
    let capitals = tokens.count { $0.kind == .word && $0.shape != .lower }
    // In a headline every word may have a capital.
    guard capitals * 2 < max(tokens.count, 1) || tokens.count < 4 else { return [] }
    return tokens.filter { $0.kind == .word && $0.shape == .capitalized }.map { token in
      let key = EnglishAnalyzer.withoutPossessive(Folding.key(text.bytes, token.range))
      return Name(range: token.range, key: Folding.unaccented(key))
    }
  }

  /// Whether the two differ as spellings of one name do in two languages: by the last letter, a
  /// vowel, an *h*, *c* for *k*, a doubled letter.
  private static func isVariant(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    let start = zip(short, long).prefix { $0 == $1 }.count
    guard start < short.count else { return true }
    if short.count == long.count {
      let pair = [short[start], long[start]]
      let isSwap = short[(start + 1)...] != long[(start + 1)...]
      return start == short.count - 1
        || !isSwap && pair.allSatisfy { "aeiouyjw".utf8.contains($0) }
        || !isSwap && pair.allSatisfy { "ckq".utf8.contains($0) }
        || !isSwap && pair.allSatisfy { "szvw".utf8.contains($0) }
    }
    return long[start] == UInt8(ascii: "h") || start > 0 && long[start] == long[start - 1]
  }

  /// The number of letters to insert, delete or replace, or to swap with the next; stops at 2.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard long.count - short.count <= 1 else { return 2 }
    var start = 0
    while start < short.count, short[start] == long[start] { start += 1 }
    var end = 0
    while end < short.count - start, short[short.count - 1 - end] == long[long.count - 1 - end] {
      end += 1
    }
    let middle = long.count - start - end
    if middle <= 1 { return middle }
    let isSwap =
      short.count == long.count && middle == 2 && short[start] == long[start + 1]
      && short[start + 1] == long[start]
    return isSwap ? 1 : 2
  }
}
