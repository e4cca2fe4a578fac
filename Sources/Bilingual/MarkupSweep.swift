import TextModel

/// Hands out the markup of a block segment by segment, in one pass however many segments there are.
struct MarkupSweep {
  private let markup: [InlineMarkup]
  private var next = 0
  private var open: [InlineMarkup] = []

  /// Starts before the first span.
  ///
  /// Between segments nothing but white space stands; a picture there goes with the segment before,
  /// before the first segment with that.
  init(_ markup: [InlineMarkup], segments: some Sequence<TextRange> = EmptyCollection()) {
    var markup = markup
    var before: TextRange?
    var index = 0
    for segment in segments {
      while index < markup.count, markup[index].range.lowerBound < segment.lowerBound {
        let place = before.map(\.upperBound) ?? segment.lowerBound
        if markup[index].standsAlone(behind: before?.upperBound ?? 0) {
          markup[index].range = TextRange(place, place)
        }
        index += 1
      }
      while index < markup.count, markup[index].range.lowerBound <= segment.upperBound {
        index += 1
      }
      before = segment
    }
    if let end = before?.upperBound {
      for index in index..<markup.count where markup[index].standsAlone(behind: end) {
        markup[index].range = TextRange(end, end)
      }
    }
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

extension InlineMarkup {
  /// Whether the span is a picture or tag without text, in no other span, behind `offset`.
  fileprivate func standsAlone(behind offset: Int) -> Bool {
    guard range.isEmpty, depth == 0, range.lowerBound >= offset else { return false }
    return switch kind {
    case .image, .html: true
    default: false
    }
  }
}
