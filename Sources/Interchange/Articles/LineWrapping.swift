internal import TextModel

/// Whether a text was broken into lines of one width, and where its paragraphs end then.
struct LineWrapping {
  /// The width in scalars to which lines were filled; `nil` where each line is a paragraph.
  let width: Int?
  /// Whether lines end well before the width, too, as in text copied from a printed page.
  private let isRagged: Bool
  private let bytes: [UInt8]

  /// No line of wrapped text is longer.
  private static let widest = 120
  /// No text is filled to less.
  private static let narrowest = 40

  /// Looks at how lines end.
  ///
  /// In filled text many lines break inside a sentence: they have no mark at the end, and the next
  /// begins with a lower-case letter. Where each line is a paragraph that is an exception.
  init(_ bytes: [UInt8], _ lines: [TextLine]) {
    self.bytes = bytes
    var pairs = 0
    var broken: [Int] = []
    for index in lines.indices.dropFirst() where !lines[index].followsBlank {
      guard ListMarker(bytes, lines[index].content) == nil else { continue }
      pairs += 1
      if lines[index - 1].width <= Self.widest, Self.breaksSentence(bytes, lines, index) {
        broken.append(index)
      }
    }
    let widths = broken.map { lines[$0 - 1].width }.sorted()
    guard let most = widths.last, broken.count * 3 >= pairs, broken.count > 1 || pairs == 1 else {
      width = nil
      isRagged = false
      return
    }
    let width = widths.count < 50 ? most : widths[widths.count - 1 - widths.count / 50]
    let long = lines.count { $0.width > Self.widest }
    let near = widths.count { $0 * 4 >= width * 3 }
    guard width >= Self.narrowest, long * 10 <= lines.count, near * 3 >= widths.count * 2 else {
      self.width = nil
      isRagged = false
      return
    }
    let full = broken.count { Self.isFull(lines[$0 - 1], next: lines[$0].content, bytes, width) }
    self.width = width
    isRagged = full * 5 < broken.count * 4
  }

  /// Whether the line at `index` goes on a sentence of the line before.
  private static func breaksSentence(_ bytes: [UInt8], _ lines: [TextLine], _ index: Int) -> Bool {
    let previous = lines[index - 1].content
    let line = lines[index].content
    if endsInHyphen(bytes, previous) { return true }
    guard HeadlineRules.startsLow(bytes, line), !isByline(bytes, line) else { return false }
    switch HeadlineRules.ending(of: bytes, previous) {
    case .open: return true
    case .inner: return bytes[previous.upperBound - 1] == UInt8(ascii: ",")
    case .point, .question: return false
    }
  }

  /// Whether a hyphen ends a line right after a letter or digit.
  private static func endsInHyphen(_ bytes: [UInt8], _ line: TextRange) -> Bool {
    line.count > 1 && bytes[line.upperBound - 1] == UInt8(ascii: "-")
      && bytes[line.upperBound - 2] > 0x2F
  }

  private static func isByline(_ bytes: [UInt8], _ line: TextRange) -> Bool {
    guard line.count <= 200,
      bytes.hasPrefix("di ", at: line.lowerBound, ignoringCase: true)
        || bytes.hasPrefix("a cura", at: line.lowerBound, ignoringCase: true)
    else { return false }
    return CreditLine().isByline(bytes.string(line))
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
    let hasComma = bytes[previous.content.upperBound - 1] == UInt8(ascii: ",")
    let goesOn =
      (ending == .open || hasComma) && HeadlineRules.startsLow(bytes, line.content)
      || Self.endsInHyphen(bytes, previous.content) && bytes[line.content.lowerBound].isASCIIDigit
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
    if Self.isByline(bytes, line.content) { return false }
    if isRagged {
      // Only a line that ends a sentence well before the width ends a paragraph.
      let isMarked = ending == .point || ending == .question
      if previous.width * 100 >= width * (isMarked ? 85 : 70) { return true }
    }
    // A short line inside a sentence: the text was edited after it had been filled.
    return goesOn && previous.width * 2 > width
  }
}
