public import TextModel

extension Segmenter {
  /// The text with one segment on each line.
  ///
  /// Each line end of the text stays a boundary; one blank line stands where the text has one or
  /// more, between two paragraphs; white space around segments is dropped. Nothing else changes, and
  /// doing it again changes nothing.
  public func sentenceLines(of text: SourceText) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(text.count + text.count / 64)
    var last = 0
    for segment in segments(in: text) {
      if last > 0, Self.hasBlankLine(text.bytes, from: last, to: segment.range.lowerBound) {
        lines.append(0x0A)
      }
      lines += text.bytes[segment.range.range]
      lines.append(0x0A)
      last = segment.range.upperBound
    }
    return lines
  }

  /// Whether the white space between two segments holds two line ends; CRLF is one.
  private static func hasBlankLine(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    var lineEnds = 0
    var offset = start
    while offset < end {
      let scalar = bytes.scalar(at: offset)
      offset += scalar.length
      guard ScalarClass.of(scalar.value) == .newline else { continue }
      if scalar.value == 0x0D, offset < end, bytes[offset] == 0x0A { offset += 1 }
      lineEnds += 1
    }
    return lineEnds >= 2
  }
}
