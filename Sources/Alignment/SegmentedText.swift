public import TextModel

/// One side of an alignment: a text, its segments, and where its paragraphs begin.
public struct SegmentedText: Sendable {
  /// The text that the segments are ranges of.
  public let text: SourceText
  /// The segments, in order.
  public let segments: [TextRange]
  /// For each segment, whether a paragraph begins with it; the first always does.
  public let startsParagraph: [Bool]

  /// Creates a side from segments and the indices of those that begin a paragraph.
  public init(text: SourceText, segments: [TextRange], paragraphStarts: Set<Int> = []) {
    self.text = text
    self.segments = segments
    startsParagraph = segments.indices.map { $0 == 0 || paragraphStarts.contains($0) }
  }

  /// Reads one segment from each line; a blank line ends a paragraph and is no segment.
  public init(lines text: SourceText) {
    var segments: [TextRange] = []
    var paragraphStarts: Set<Int> = []
    let map = LineMap(text.bytes)
    for (line, start) in map.starts.enumerated() {
      let end = line + 1 < map.starts.count ? map.starts[line + 1] : text.count
      let range = Self.trimmed(text.bytes, start, end)
      if range.isEmpty {
        paragraphStarts.insert(segments.count)
      } else {
        segments.append(range)
      }
    }
    self.init(text: text, segments: segments, paragraphStarts: paragraphStarts)
  }

  /// Creates a side of one paragraph from its sentences.
  public init(sentences: [String]) {
    var bytes: [UInt8] = []
    var segments: [TextRange] = []
    for sentence in sentences {
      let start = bytes.count
      bytes += sentence.utf8
      segments.append(TextRange(start, bytes.count))
      bytes.append(0x0A)
    }
    self.init(text: SourceText(repairing: bytes), segments: segments)
  }

  /// The number of segments.
  public var count: Int { segments.count }

  private static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> TextRange {
    var lower = start
    while lower < end {
      let scalar = bytes.scalar(at: lower)
      guard isBlank(scalar.value) else { break }
      lower += scalar.length
    }
    var upper = end
    while upper > lower, let scalar = bytes.scalar(before: upper), isBlank(scalar.value) {
      upper -= scalar.length
    }
    return TextRange(lower, max(lower, upper))
  }

  private static func isBlank(_ value: UInt32) -> Bool {
    let kind = ScalarClass.of(value)
    return kind.isWhitespace || kind == .invisible
  }
}
