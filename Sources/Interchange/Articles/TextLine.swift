internal import TextModel

/// A line of plain text that is not blank.
struct TextLine {
  /// The line of the file, counted from 1.
  var number: Int
  /// The offset of its first byte.
  var start: Int
  /// What stands on it, without blanks at its ends.
  var content: TextRange
  /// The offset of its line end.
  var end: Int
  /// The columns before the content; a tab counts four.
  var indent: Int
  /// The number of scalars from the first column to the end of the content.
  var width: Int
  /// Whether it is the first line or a blank line stands before it.
  var followsBlank: Bool

  /// The lines of a text that hold anything but white space.
  static func lines(of bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var number = 0
    var start = 0
    var followsBlank = true
    while start < bytes.count {
      number += 1
      let end = bytes.firstOffset(of: 0x0A, from: start, to: bytes.count)
      let content = trimmed(bytes, TextRange(start, end))
      if content.isEmpty {
        followsBlank = true
      } else {
        var indent = 0
        for offset in start..<content.lowerBound where bytes[offset] & 0xC0 != 0x80 {
          indent += bytes[offset] == 0x09 ? 4 : 1
        }
        var width = indent
        for offset in content.range where bytes[offset] & 0xC0 != 0x80 { width += 1 }
        lines.append(
          TextLine(
            number: number,
            start: start,
            content: content,
            end: end,
            indent: indent,
            width: width,
            followsBlank: followsBlank
          )
        )
        followsBlank = false
      }
      start = end + 1
    }
    return lines
  }

  /// The range without white space and no-break spaces at its ends, and without invisible
  /// characters if it has nothing else.
  private static func trimmed(_ bytes: [UInt8], _ range: TextRange) -> TextRange {
    var lower = range.lowerBound
    while lower < range.upperBound {
      let scalar = bytes.scalar(at: lower)
      guard ScalarClass.of(scalar.value).isWhitespace else { break }
      lower += scalar.length
    }
    var upper = range.upperBound
    while upper > lower, let scalar = bytes.scalar(before: upper),
      ScalarClass.of(scalar.value).isWhitespace
    {
      upper -= scalar.length
    }
    var offset = lower
    while offset < upper {
      let scalar = bytes.scalar(at: offset)
      guard ProseBuilder.isInvisible(scalar.value) else { return TextRange(lower, upper) }
      offset += scalar.length
    }
    return TextRange(lower, lower)
  }
}
