public import TextModel

/// Finds where a byte of a block's prose stands in the block's source, from which markup was taken
/// away.
public struct ProseMap: Sendable {
  /// A stretch of prose that stands in the source as it is.
  private struct Stretch {
    var prose: Int
    var source: Int
  }

  private var stretches: [Stretch] = []

  /// Lays the prose of `block` over its source, along the same path as
  /// ``InlineMarkup/source(of:with:)``.
  public init(_ block: Block) {
    var prose = 0
    var source = block.lead.utf8.count
    var open: [InlineMarkup] = []
    stretches.append(Stretch(prose: 0, source: source))
    func advance(to offset: Int) {
      guard offset > prose else { return }
      source += offset - prose
      prose = offset
    }
    func close(to depth: Int) {
      while open.count > depth, let span = open.popLast() {
        advance(to: span.range.upperBound)
        source += span.closing.utf8.count
        stretches.append(Stretch(prose: prose, source: source))
      }
    }
    for span in block.markup {
      close(to: span.depth)
      advance(to: span.range.lowerBound)
      source += span.opening.utf8.count
      if span.isReplacement {
        prose = max(prose, span.range.upperBound)
      } else {
        open.append(span)
      }
      stretches.append(Stretch(prose: prose, source: source))
    }
    close(to: 0)
  }

  /// The offset in ``Block/source`` of the byte at `offset` of the prose.
  ///
  /// - Complexity: O(log *m*) in the spans of the block.
  public func sourceOffset(of offset: Int) -> Int {
    var low = 0
    var high = stretches.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if stretches[middle].prose <= offset { low = middle } else { high = middle }
    }
    return stretches[low].source + offset - stretches[low].prose
  }

  /// The range in ``Block/source`` from the first byte of `range` to its last.
  public func sourceRange(of range: TextRange) -> TextRange {
    let lower = sourceOffset(of: range.lowerBound)
    guard !range.isEmpty else { return TextRange(lower, lower) }
    return TextRange(lower, max(lower, sourceOffset(of: range.upperBound - 1) + 1))
  }
}
