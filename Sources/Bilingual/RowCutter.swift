import TextModel

/// Cuts the lines of rows out of an article, in order; a line may hold several segments.
struct RowCutter {
  /// A stretch of a block that goes into a line.
  struct Stretch {
    /// The index of the block.
    var block: Int
    /// The bytes of the block's prose.
    var range: TextRange
    /// Where it begins in the line.
    var offset: Int
  }

  private let side: SegmentedArticle
  private var sweep = MarkupSweep([])
  private var block = -1
  /// The first place whose block may not have been met.
  private var next = 0

  /// Starts before the first segment.
  init(_ side: SegmentedArticle) {
    self.side = side
  }

  /// The line of neighbouring segments, and the stretches that it is made of.
  mutating func line(of segments: Range<Int>) -> (text: MarkedText, stretches: [Stretch]) {
    var stretches: [Stretch] = []
    for place in side.places[segments] {
      if let last = stretches.last, last.block == place.block {
        stretches[stretches.count - 1].range = TextRange(
          last.range.lowerBound,
          place.range.upperBound
        )
      } else {
        stretches.append(Stretch(block: place.block, range: place.range, offset: 0))
      }
    }
    var bytes: [UInt8] = []
    var markup: [InlineMarkup] = []
    for index in stretches.indices {
      if !bytes.isEmpty { bytes.append(0x20) }
      stretches[index].offset = bytes.count
      append(stretches[index], to: &bytes, &markup)
    }
    return (MarkedText(SourceText(repairing: bytes), markup: markup), stretches)
  }

  private mutating func append(
    _ stretch: Stretch,
    to bytes: inout [UInt8],
    _ markup: inout [InlineMarkup]
  ) {
    let source = side.article.blocks[stretch.block]
    if stretch.block != block {
      block = stretch.block
      let places = side.places[next...].drop { $0.block < block }.prefix { $0.block == block }
      next = places.endIndex
      sweep = MarkupSweep(source.markup, segments: places.map(\.range))
    }
    // A row is one line, wherever the author broke it.
    bytes += source.text.bytes[stretch.range.range].lazy.map { $0 == 0x0A ? 0x20 : $0 }
    for var span in InlineMarkup.clip(sweep.reaching(stretch.range), to: stretch.range) {
      span.range = span.range.shifted(by: stretch.offset)
      markup.append(span)
    }
  }
}
