import Bilingual
import Segmentation
import Terminology
import TextModel

/// A term with its place in the lines of the file in which it was found.
struct FoundTerm {
  /// The line, counted from 0.
  var line: Int
  /// The Unicode scalars of the line before it.
  var start: Int
  /// The Unicode scalars of the line up to its end; a term that goes over a line end counts on.
  var end: Int
  /// The text as found.
  var text: String
  /// The match.
  var match: TermMatch
}

/// Finds the terms of a file, with places in the file's own lines.
struct TermFinder {
  private let segmenter: Segmenter
  private let matcher: TermMatcher

  /// The confidence below which a match is an offer, not a finding.
  private static let leastConfidence = 0.5

  /// Prepares to find terms.
  init(_ workshop: Workshop) {
    segmenter = workshop.segmenter
    matcher = workshop.matcher
  }

  /// The terms of a text whose every line stands for itself.
  func terms(in text: SourceText) -> [FoundTerm] {
    let lines = LineMap(text.bytes)
    var found: [FoundTerm] = []
    for segment in segmenter.segments(in: text) {
      for match in matcher.matches(in: text, segment.range) where isFinding(match) {
        found.append(place(match, match.range, lines, text[match.range]))
      }
    }
    return found
  }

  /// The terms of an article, in its prose; places are those of its source.
  func terms(in article: Article) -> [FoundTerm] {
    let lines = LineMap(Array(article.source.utf8))
    var found: [FoundTerm] = []
    var start = 0
    for block in article.blocks {
      start += block.separator.utf8.count
      if block.isProse {
        let map = ProseMap(block)
        for segment in segmenter.segments(in: block.text) {
          for match in matcher.matches(in: block.text, segment.range) where isFinding(match) {
            let range = map.sourceRange(of: match.range).shifted(by: start)
            found.append(place(match, range, lines, block.text[match.range]))
          }
        }
      }
      start += block.source.utf8.count
    }
    return found
  }

  private func isFinding(_ match: TermMatch) -> Bool {
    match.confidence >= Self.leastConfidence
  }

  private func place(
    _ match: TermMatch,
    _ range: TextRange,
    _ lines: LineMap,
    _ text: String
  ) -> FoundTerm {
    let line = lines.lineIndex(at: range.lowerBound)
    let start = lines.scalarCount(from: lines.starts[line], to: range.lowerBound)
    let count = lines.scalarCount(from: range.lowerBound, to: range.upperBound)
    return FoundTerm(line: line, start: start, end: start + count, text: text, match: match)
  }
}
