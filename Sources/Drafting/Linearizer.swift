import Linguistics
import TextModel

/// Joins target words to a line: blanks, capitals, `a` and `an`, and the spelling and the order of
/// quotation marks that the variety of English has.
struct Linearizer: Sendable {
  let variety: EnglishSpelling.Variety
  private let english = EnglishMorphology.builtIn

  /// The line and its pieces.
  func draft(_ words: [TargetWord], capitalize: Bool) -> Draft {
    var words = words.filter { !$0.text.isEmpty }
    resolveArticles(&words)
    switch variety {
    case .us: placeMarks(&words)
    case .uk: respell(&words)
    }
    dropSecondPoints(&words)
    if capitalize { capitalizeStarts(&words) }
    return join(words)
  }

  /// Chooses `a` or `an` by the word that follows, and drops it before another determiner.
  private func resolveArticles(_ words: inout [TargetWord]) {
    var index = 0
    while index < words.count {
      if words[index].text == "a", index + 1 < words.count {
        if words[index + 1].text == "other", words[index + 1].kind != .mark {
          words[index].text = "another"
          words.remove(at: index + 1)
        } else if let next = wordAfterQuote(words, index + 1) {
          words[index].text = english.indefiniteArticle(before: firstWord(next.text))
        }
      }
      index += 1
    }
  }

  /// The word at `index`, or the one after an opening quotation mark there.
  private func wordAfterQuote(_ words: [TargetWord], _ index: Int) -> TargetWord? {
    guard words[index].kind == .mark else { return words[index] }
    guard words[index].glue == .right, ["\"", "'"].contains(words[index].text),
      index + 1 < words.count, words[index + 1].kind != .mark
    else { return nil }
    return words[index + 1]
  }

  private func firstWord(_ text: String) -> String {
    text.split(separator: " ").first.map(String.init) ?? text
  }

  /// Gives words of the lexicon their British spelling; a term is written as its glossary has it.
  private func respell(_ words: inout [TargetWord]) {
    let spelling = EnglishSpelling.builtIn
    for index in words.indices where words[index].kind == .word || words[index].kind == .added {
      words[index].text = spelling.british(phrase: words[index].text)
      words[index].base = spelling.british(phrase: words[index].base)
      words[index].alternatives = words[index].alternatives.map(spelling.british(phrase:))
    }
  }

  /// Commas and periods stand inside a closing quotation mark.
  private func placeMarks(_ words: inout [TargetWord]) {
    var index = 0
    while index + 1 < words.count {
      if words[index].text == "\"", words[index].glue == .left,
        words[index + 1].text == "," || words[index + 1].text == ".",
        words[index + 1].kind == .mark
      {
        words.swapAt(index, index + 1)
        if index > 0, [".", "!", "?", ",", "…"].contains(words[index - 1].text) {
          words.remove(at: index)
          if index + 1 < words.count { words[index + 1].continuesSentence = true }
        }
      }
      index += 1
    }
  }

  /// Drops a full stop behind the point of an abbreviation (`at 8 p.m.`).
  private func dropSecondPoints(_ words: inout [TargetWord]) {
    var index = 1
    while index < words.count {
      if words[index].kind == .mark, words[index].text == ".", words[index - 1].kind != .mark,
        words[index - 1].text.hasSuffix(".")
      {
        words.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  /// Begins the line and every sentence after a final mark with a capital.
  private func capitalizeStarts(_ words: inout [TargetWord]) {
    var atStart = true
    for index in words.indices {
      if words[index].startsSentence { atStart = true }
      if words[index].kind == .mark {
        if [".", "!", "?"].contains(words[index].text) { atStart = true }
        continue
      }
      guard atStart else { continue }
      if words[index].continuesSentence {
        atStart = false
        continue
      }
      if words[index].kind != .unknown || index == 0 {
        words[index].text = words[index].text.prefix(1).uppercased() + words[index].text.dropFirst()
      }
      atStart = false
    }
  }

  private func join(_ words: [TargetWord]) -> Draft {
    var text = ""
    var pieces: [Draft.Piece] = []
    var offset = 0
    var joinsNext = true
    for word in words {
      let touches = joinsNext || word.glue == .left || word.glue == .both
      if !touches {
        text += " "
        offset += 1
      }
      let length = word.text.utf8.count
      text += word.text
      var piece = Draft.Piece(
        target: TextRange(offset, offset + length),
        source: word.source,
        kind: word.kind,
        term: word.term,
        reason: word.reason
      )
      piece.isGuess = word.isGuess
      piece.equivalents = AlternativeForms(word)
      pieces.append(piece)
      offset += length
      joinsNext = word.glue == .right || word.glue == .both
    }
    return Draft(text: text, pieces: pieces)
  }
}
