internal import TextModel

/// The cells of a line of a Markdown table (GFM 0.29, §4.10).
struct MarkdownTableRow {
  /// What stands in each cell, without blanks at its ends.
  let cells: [TextRange]

  /// Parts a line at its bars; a bar behind a backslash is text.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - line: The line without blanks at its ends.
  init(_ bytes: [UInt8], _ line: TextRange) {
    var cells: [TextRange] = []
    var start = line.lowerBound
    if !line.isEmpty, bytes[start] == UInt8(ascii: "|") { start += 1 }
    var offset = start
    while offset < line.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "|"):
        cells.append(bytes.trimmed(TextRange(start, offset)))
        start = offset + 1
      default: break
      }
      offset += 1
    }
    if start < line.upperBound || cells.isEmpty {
      cells.append(bytes.trimmed(TextRange(start, line.upperBound)))
    }
    self.cells = cells
  }
}
