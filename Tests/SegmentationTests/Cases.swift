import Segmentation
import Testing
import TextModel

/// Checks that a text is cut where `|` and line ends stand in `marked`, and nowhere else.
func expectSegments(
  _ marked: String,
  in language: Language,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = SourceText(marked.filter { $0 != "|" })
  let expected =
    marked.split { $0 == "|" || $0.isNewline }
    .map { $0.trimming(while: \.isWhitespace) }.filter { !$0.isEmpty }
  let found = Segmenter(language: language).segments(in: text).map { text[$0.range] }
  #expect(found == expected, sourceLocation: sourceLocation)
}

extension Substring {
  fileprivate func trimming(while matches: (Character) -> Bool) -> String {
    var trimmed = drop(while: matches)
    while let last = trimmed.last, matches(last) { trimmed.removeLast() }
    return String(trimmed)
  }
}
