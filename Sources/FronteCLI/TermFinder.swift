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
    var places = ScalarPlaces(text.bytes)
    var found: [FoundTerm] = []
    for segment in segmenter.segments(in: text) {
      for match in matcher.matches(in: text, segment.range) where isFinding(match) {
        found.append(places.found(match, match.range, text[match.range]))
      }
    }
    return found
  }

  /// The terms of an article, in its prose; places are those of its source.
  func terms(in article: Article) -> [FoundTerm] {
    var places = ScalarPlaces(Array(article.source.utf8))
    var found: [FoundTerm] = []
    var start = 0
    for block in article.blocks {
      start += block.separator.utf8.count
      if block.isProse {
        let map = ProseMap(block)
        for segment in segmenter.segments(in: block.text) {
          for match in matcher.matches(in: block.text, segment.range) where isFinding(match) {
            let range = map.sourceRange(of: match.range).shifted(by: start)
            found.append(places.found(match, range, block.text[match.range]))
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
}

/// Turns byte offsets that come in ascending order into lines and scalars, in one pass over the text.
private struct ScalarPlaces {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 0
  private var scalars = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func found(_ match: TermMatch, _ range: TextRange, _ text: String) -> FoundTerm {
    if range.lowerBound < offset { (offset, line, scalars) = (0, 0, 0) }
    while offset < range.lowerBound {
      let byte = bytes[offset]
      if byte == 0x0A {
        line += 1
        scalars = 0
      } else if byte & 0xC0 != 0x80 {
        scalars += 1
      }
      offset += 1
    }
    let count = bytes[range.range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return FoundTerm(line: line, start: scalars, end: scalars + count, text: text, match: match)
  }
}
