import Bilingual
import TextModel

/// Lays the markup of a line, its terms and its marks over one another as a properly nested sequence
/// of items, which a format then writes with its own delimiters.
///
/// Links and code spans are never cut in two; what crosses them is.
struct InlineComposer {
  /// A style and the bytes that bear it.
  struct Span {
    var range: TextRange
    var style: InlineStyle
  }

  /// Something inserted, and the side to which it clings.
  struct Insertion {
    /// To which text the inserted thing belongs.
    enum Side: Int {
      /// To the text before: it stands behind what ends there.
      case before
      /// To the text after: it stands before what begins there.
      case after
    }

    var offset: Int
    var side: Side
    var insert: InlineInsert
  }

  private let text: SourceText
  private var spans: [Span] = []
  private var insertions: [Insertion] = []
  /// The code spans, disjoint and in order.
  private var code: [TextRange] = []
  /// The links, disjoint and in order.
  private var links: [TextRange] = []

  /// Starts with a line and its markup.
  init(_ line: MarkedText) {
    text = line.text
    for span in line.markup {
      switch span.kind {
      case .emphasis: add(.emphasis, span.range)
      case .strong: add(.strong, span.range)
      case .strikethrough: add(.strikethrough, span.range)
      case .code: add(.code, span.range)
      case .link(let destination):
        let style = InlineStyle.link(
          destination: destination,
          opening: span.opening,
          closing: span.closing
        )
        add(style, span.range)
      case .image(let destination):
        let image = InlineInsert.image(destination: destination, markdown: span.opening)
        insert(image, at: span.range.lowerBound, .before)
      case .html: insert(.html(span.opening), at: span.range.lowerBound, .before)
      case .footnoteCall, .lineBreak, .spelling: break
      }
    }
  }

  /// Lays a style over a range; code spans stay free of styles that begin or end inside them.
  mutating func add(_ style: InlineStyle, _ range: TextRange) {
    guard !range.isEmpty, range.upperBound <= text.count else { return }
    switch style {
    case .code: code.append(range)
    case .link: links.append(range)
    default:
      let cuts = Self.overlapping(code, range).contains { !range.contains($0) }
      if cuts { return }
    }
    spans.append(Span(range: range, style: style))
  }

  /// The ranges that overlap `range`, of ranges that are disjoint and in order.
  private static func overlapping(
    _ ranges: [TextRange],
    _ range: TextRange
  ) -> ArraySlice<TextRange> {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < ranges.count, ranges[end].lowerBound < range.upperBound { end += 1 }
    return ranges[low..<end]
  }

  /// Inserts something at an offset.
  mutating func insert(_ insert: InlineInsert, at offset: Int, _ side: Insertion.Side) {
    insertions.append(Insertion(offset: offset, side: side, insert: insert))
  }

  /// Joins ranges of the styles that a format writes alike, which must not be nested.
  mutating func unite(as style: InlineStyle, where isAlike: (InlineStyle) -> Bool) {
    let ranges = spans.filter { isAlike($0.style) }.map(\.range).sorted()
    guard !ranges.isEmpty else { return }
    spans.removeAll { isAlike($0.style) }
    var united: [TextRange] = []
    for range in ranges {
      if let last = united.last, range.lowerBound <= last.upperBound {
        united[united.count - 1] = TextRange(
          last.lowerBound,
          max(last.upperBound, range.upperBound)
        )
      } else {
        united.append(range)
      }
    }
    spans += united.map { Span(range: $0, style: style) }
  }

  // MARK: Items

  /// The items in order.
  func items() -> [InlineItem] {
    let spans = splitAtWholeSpans().sorted { $0.range.lowerBound < $1.range.lowerBound }
    let insertions = insertions.enumerated().sorted {
      ($0.element.offset, $0.element.side.rawValue, $0.offset)
        < ($1.element.offset, $1.element.side.rawValue, $1.offset)
    }
    .map(\.element)
    var items: [InlineItem] = []
    var open: [Span] = []
    var nextSpan = 0
    var nextInsertion = 0
    var last = 0
    for offset in boundaries(of: spans, insertions) {
      if offset > last { items.append(.text(TextRange(last, offset))) }
      last = offset
      var beginning = close(endingAt: offset, &open, &items)
      while nextInsertion < insertions.count, insertions[nextInsertion].offset == offset {
        items.append(.insert(insertions[nextInsertion].insert))
        nextInsertion += 1
      }
      while nextSpan < spans.count, spans[nextSpan].range.lowerBound == offset {
        beginning.append(spans[nextSpan])
        nextSpan += 1
      }
      for span in beginning.sorted(by: Self.opensFirst) {
        items.append(.open(span.style))
        open.append(span)
      }
    }
    return items
  }

  private func boundaries(of spans: [Span], _ insertions: [Insertion]) -> [Int] {
    var offsets = [0, text.count]
    for span in spans {
      offsets.append(span.range.lowerBound)
      offsets.append(span.range.upperBound)
    }
    offsets += insertions.map(\.offset)
    offsets.sort()
    var unique: [Int] = []
    for offset in offsets where offset != unique.last { unique.append(offset) }
    return unique
  }

  /// Closes what ends at `offset`, and returns what had to be closed for it but goes on.
  private func close(
    endingAt offset: Int,
    _ open: inout [Span],
    _ items: inout [InlineItem]
  ) -> [Span] {
    var interrupted: [Span] = []
    guard let outermost = open.firstIndex(where: { $0.range.upperBound == offset }) else {
      return []
    }
    while open.count > outermost, let span = open.popLast() {
      items.append(.close(span.style))
      if span.range.upperBound > offset { interrupted.append(span) }
    }
    return interrupted
  }

  /// Of spans that begin together the longer is the outer one; of equal ones a link, and a code span
  /// is the innermost.
  private static func opensFirst(_ left: Span, _ right: Span) -> Bool {
    left.range.upperBound != right.range.upperBound
      ? left.range.upperBound > right.range.upperBound
      : left.style.nestingRank < right.style.nestingRank
  }

  /// Cuts spans that cross the edge of a link there.
  private func splitAtWholeSpans() -> [Span] {
    guard !links.isEmpty else { return spans }
    return spans.flatMap { span -> [Span] in
      guard !span.style.isWhole else { return [span] }
      var parts: [Span] = []
      var start = span.range.lowerBound
      for link in Self.overlapping(links, span.range) where !span.range.contains(link) {
        guard !link.contains(span.range) else { return [span] }
        let cut = link.lowerBound > span.range.lowerBound ? link.lowerBound : link.upperBound
        guard cut > start else { continue }
        parts.append(Span(range: TextRange(start, cut), style: span.style))
        start = cut
      }
      parts.append(Span(range: TextRange(start, span.range.upperBound), style: span.style))
      return parts
    }
  }
}
