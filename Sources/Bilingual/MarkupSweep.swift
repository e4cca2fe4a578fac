import TextModel

/// Hands out the markup of a block segment by segment, in one pass however many segments there are.
struct MarkupSweep {
  private let markup: [InlineMarkup]
  private var next = 0
  private var open: [InlineMarkup] = []

  /// Starts before the first span.
  init(_ markup: [InlineMarkup]) {
    self.markup = markup
  }

  /// The spans that reach into `range`, in order; ranges are asked for in ascending order.
  mutating func reaching(_ range: TextRange) -> [InlineMarkup] {
    open.removeAll { $0.range.upperBound < range.lowerBound }
    while next < markup.count, markup[next].range.lowerBound <= range.upperBound {
      if markup[next].range.upperBound >= range.lowerBound { open.append(markup[next]) }
      next += 1
    }
    return open
  }
}
