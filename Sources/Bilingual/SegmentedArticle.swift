public import Alignment
public import Segmentation
public import TextModel

/// An article and its segments: one side of a page before the other is set beside it.
public struct SegmentedArticle: Sendable {
  /// Where a segment stands.
  public struct Place: Hashable, Sendable {
    /// The index of its block in the article.
    public var block: Int
    /// The bytes of the block's prose.
    public var range: TextRange

    /// Creates a place.
    public init(block: Int, range: TextRange) {
      self.block = block
      self.range = range
    }
  }

  /// The article.
  public let article: Article
  /// The segments, in order.
  public let places: [Place]

  /// Cuts the prose of an article.
  public init(_ article: Article, segmenter: Segmenter) {
    self.article = article
    var places: [Place] = []
    for index in article.blocks.indices where article.blocks[index].isProse {
      let text = article.blocks[index].text
      for segment in segmenter.segments(in: text, text.range) {
        places.append(Place(block: index, range: segment.range))
      }
    }
    self.places = places
  }

  /// Takes a text that is cut already: each line is a segment, a blank line a paragraph break.
  public init(lines text: SourceText) {
    let side = SegmentedText(lines: text)
    let lines = LineMap(text.bytes)
    var blocks: [Block] = []
    var places: [Place] = []
    var paragraph: [UInt8] = []
    var line = 1
    func endParagraph() {
      guard !paragraph.isEmpty else { return }
      let separator = blocks.isEmpty ? "" : "\n\n"
      let prose = SourceText(repairing: paragraph)
      blocks.append(Block(.paragraph, line: line, text: prose, separator: separator))
      paragraph = []
    }
    for (index, segment) in side.segments.enumerated() {
      if side.startsParagraph[index] {
        endParagraph()
        line = lines.position(at: segment.lowerBound).line
      } else {
        paragraph.append(0x0A)
      }
      let start = paragraph.count
      paragraph += text.bytes[segment.range]
      places.append(Place(block: blocks.count, range: TextRange(start, paragraph.count)))
    }
    endParagraph()
    article = Article(title: "", blocks: blocks, remainder: "\n")
    self.places = places
  }

  /// The segments for an aligner: the blocks of prose one after the other, each a paragraph.
  public var side: SegmentedText {
    var bytes: [UInt8] = []
    var segments: [TextRange] = []
    var paragraphStarts: Set<Int> = []
    var block = -1
    var start = 0
    for place in places {
      if place.block != block {
        block = place.block
        paragraphStarts.insert(segments.count)
        start = bytes.count
        bytes += article.blocks[block].text.bytes
        bytes.append(0x0A)
      }
      segments.append(place.range.shifted(by: start))
    }
    return SegmentedText(
      text: SourceText(repairing: bytes),
      segments: segments,
      paragraphStarts: paragraphStarts
    )
  }
}
