internal import TextModel

/// Whether a text was broken into lines of one width, and where its paragraphs end then.
struct LineWrapping {
  /// The width in scalars to which lines were filled; `nil` where each line is a paragraph.
  let width: Int?
  private let bytes: [UInt8]

  /// No line of wrapped text is longer.
  private static let widest = 110

  /// Looks at how lines end.
  ///
  /// In filled text the first word of the next line would not have fitted, lines break inside
  /// sentences, and the next begins with a lower-case letter more often than not.
  init(_ bytes: [UInt8], _ lines: [TextLine]) {
    self.bytes = bytes
    width = Self.width(bytes, lines)
  }

  private static func width(_ bytes: [UInt8], _ lines: [TextLine]) -> Int? {
    let long = lines.count { $0.width > widest }
    guard lines.count > 1, long * 10 <= lines.count else { return nil }
    var widths: [Int] = []
    for index in 1..<lines.count
    where !lines[index].followsBlank && lines[index - 1].width <= widest {
      widths.append(lines[index - 1].width)
    }
    widths.sort()
    guard widths.count >= 2 else { return nil }
    let width = widths[widths.count - 1 - widths.count / 50]
    guard width >= 30 else { return nil }

    var full = 0
    var brokenInside = 0
    for index in 1..<lines.count where !lines[index].followsBlank {
      let next = lines[index].content
      guard isFull(lines[index - 1], next: next, bytes, width) else { continue }
      full += 1
      let ending = HeadlineRules.ending(of: bytes, lines[index - 1].content)
      if ending == .open || ending == .inner, HeadlineRules.startsLow(bytes, next) {
        brokenInside += 1
      }
    }
    guard full * 2 >= widths.count, brokenInside * 2 >= full, full > 0 else { return nil }
    return width
  }

  /// Whether the first word of the next line would have gone beyond the width.
  private static func isFull(
    _ line: TextLine,
    next: TextRange,
    _ bytes: [UInt8],
    _ width: Int
  ) -> Bool {
    var word = 0
    for offset in next.range {
      if bytes[offset] <= 0x20 { break }
      if bytes[offset] & 0xC0 != 0x80 { word += 1 }
      if word > width { break }
    }
    return line.width + 1 + word > width
  }

  /// Whether the line at `index` goes on the paragraph that began with the line at `first`.
  func continues(_ lines: [TextLine], _ index: Int, first: Int) -> Bool {
    guard let width else { return false }
    let line = lines[index]
    let previous = lines[index - 1]
    if line.followsBlank { return false }
    let isFull = Self.isFull(previous, next: line.content, bytes, width)
    let ending = HeadlineRules.ending(of: bytes, previous.content)
    let goesOn = ending == .open && HeadlineRules.startsLow(bytes, line.content)
    let opener = ListMarker(bytes, lines[first].content)
    if let marker = ListMarker(bytes, line.content) {
      // A number, a dash or a call may open a line inside a sentence.
      let isInside = isFull && ending == .open && !marker.isLike(opener)
      let isCall =
        marker.kind == .note && HeadlineRules.startsLow(bytes, marker.rest(of: line.content))
      if !isInside, !isCall { return false }
    }
    if HeadlineRules.isCapitals(bytes, previous.content)
      != HeadlineRules.isCapitals(bytes, line.content), index - first == 1,
      HeadlineRules.isCapitals(bytes, previous.content)
    {
      return false
    }
    if line.indent > previous.indent, opener == nil, !(isFull && goesOn) { return false }
    if line.indent < previous.indent, index - first > 1, previous.indent == lines[first].indent {
      return false
    }
    if isFull { return true }
    // A short line inside a sentence: the text was edited after it had been filled.
    return goesOn && previous.width * 2 > width
  }
}
