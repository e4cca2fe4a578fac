public import TextModel

/// A span of a block's prose that is marked in the source: emphasis, a link, an escaped character.
///
/// Spans are properly nested and stand in the order in which they open in the source, so that the
/// source can be put together again from the prose and its markup, byte for byte
/// (``Block/reassembled``).
public struct InlineMarkup: Hashable, Sendable {
  /// What a span is.
  public enum Kind: Hashable, Sendable {
    /// `*…*` or `_…_`.
    case emphasis
    /// `**…**` or `__…__`.
    case strong
    /// `~~…~~`.
    case strikethrough
    /// A code span; its text is not to be translated.
    case code
    /// A link; the text of the range is its label.
    case link(destination: String)
    /// An image inside a line; the range is empty.
    case image(destination: String)
    /// A call to a note, `[^1]` or `\[1\]` in the source; the text of the range is its number in
    /// brackets, `[1]`, also where the label is a name.
    case footnoteCall(label: String)
    /// A line end that the author meant; the text of the range is a line feed where a sentence may
    /// end there, otherwise a blank.
    case lineBreak
    /// An HTML tag or comment inside a line; the range is empty.
    case html
    /// Another writing of the same text: an escape (`\*`), a character reference (`&egrave;`), the
    /// line end of hard-wrapped text (a blank in the prose), the hyphen of a word cut at a line end
    /// or an invisible character (nothing in the prose).
    case spelling
  }

  /// What the span is.
  public var kind: Kind
  /// The bytes of the prose that it covers; may be empty.
  public var range: TextRange
  /// What the source has before the covered text; for a replacement, instead of it.
  public var opening: String
  /// What the source has after the covered text; empty for a replacement.
  public var closing: String
  /// How many other spans enclose this one.
  public var depth: Int

  /// Creates a span.
  public init(
    _ kind: Kind,
    _ range: TextRange,
    opening: String,
    closing: String = "",
    depth: Int = 0
  ) {
    self.kind = kind
    self.range = range
    self.opening = opening
    self.closing = closing
    self.depth = depth
  }

  /// Whether ``opening`` stands in the source instead of the covered text, not around it.
  public var isReplacement: Bool {
    switch kind {
    case .emphasis, .strong, .strikethrough, .code, .link: false
    case .image, .footnoteCall, .lineBreak, .html, .spelling: true
    }
  }

  /// The source of `text` with `markup`: each span's opening and closing put back in their places.
  ///
  /// - Complexity: O(*n* + *m*) in the bytes and spans.
  public static func source(of text: SourceText, with markup: [InlineMarkup]) -> String {
    var source: [UInt8] = []
    source.reserveCapacity(text.count + markup.count * 4)
    var offset = 0
    var open: [InlineMarkup] = []
    func copy(to end: Int) {
      guard end > offset else { return }
      source += text.bytes[offset..<min(end, text.count)]
      offset = end
    }
    func close(to depth: Int) {
      while open.count > depth, let span = open.popLast() {
        copy(to: span.range.upperBound)
        source += span.closing.utf8
      }
    }
    for span in markup {
      close(to: span.depth)
      copy(to: span.range.lowerBound)
      source += span.opening.utf8
      if span.isReplacement {
        offset = max(offset, span.range.upperBound)
      } else {
        open.append(span)
      }
    }
    close(to: 0)
    copy(to: text.count)
    return String(decoding: source, as: UTF8.self)
  }

  /// The spans that lie in a range, clipped to it; offsets count from the range's start.
  ///
  /// - Complexity: O(*m*) in the spans.
  public static func clip(_ spans: [InlineMarkup], to range: TextRange) -> [InlineMarkup] {
    var clipped: [InlineMarkup] = []
    var open: [Int] = []
    for span in spans {
      while let end = open.last, end <= span.range.lowerBound { open.removeLast() }
      let lower = max(span.range.lowerBound, range.lowerBound)
      let upper = min(span.range.upperBound, range.upperBound)
      guard lower < upper || (span.range.isEmpty && lower == upper) else { continue }
      var part = span
      part.range = TextRange(lower - range.lowerBound, upper - range.lowerBound)
      part.depth = min(span.depth, open.count)
      clipped.append(part)
      if !span.isReplacement { open.append(span.range.upperBound) }
    }
    return clipped
  }
}
