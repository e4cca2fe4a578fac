public import TextModel

/// Cuts text into the segments that a translator works on.
///
/// One pass over the UTF-8 bytes finds the final marks (`.`, `!`, `?`, `…`) and the line ends; at
/// each, the word before and the word after decide by a named ``Rule``. Nothing is remembered from
/// one segment to the next, so a stray quotation mark costs at most one sentence.
public struct Segmenter: Sendable {
  /// The language of the text.
  public let language: Language
  private let lexicon: BoundaryLexicon

  /// Creates a segmenter; `abbreviations` are known besides those of the built-in tables.
  public init(language: Language = .italian, abbreviations: [Abbreviation] = []) {
    self.language = language
    lexicon = BoundaryLexicon(language: language, adding: abbreviations)
  }

  /// The segments of a range of a text, in order.
  ///
  /// A line end is always a boundary. Between two segments, before the first and after the last
  /// there is nothing but white space.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  public func segments(in text: SourceText, _ range: TextRange) -> [Segment] {
    var segments: [Segment] = []
    segments.reserveCapacity(range.count / 100)
    var scanner = BoundaryScanner(bytes: text.bytes, range: range, lexicon: lexicon)
    while let boundary = scanner.next() {
      guard boundary.isBreak else { continue }
      let segment = TextRange(scanner.lastStart, boundary.offset)
      segments.append(Segment(range: segment, rule: boundary.rule))
    }
    return segments
  }

  /// The segments of a whole text.
  public func segments(in text: SourceText) -> [Segment] {
    segments(in: text, text.range)
  }

  /// Every place where a segment of the range might have ended, in order, with the rule that
  /// decided; the breaks among them are the ends of ``segments(in:_:)``.
  public func boundaries(in text: SourceText, _ range: TextRange) -> [Boundary] {
    var boundaries: [Boundary] = []
    var scanner = BoundaryScanner(bytes: text.bytes, range: range, lexicon: lexicon)
    while let boundary = scanner.next() { boundaries.append(boundary) }
    return boundaries
  }
}
