internal import Bilingual
internal import TextModel

/// A paragraph of plain text, on its way to a block.
struct PlainParagraph {
  /// What becomes of it.
  enum Fate: Hashable {
    /// Not decided: a paragraph.
    case open
    /// A block of the kind.
    case block(Block.Kind)
    /// Left out.
    case omitted(Article.Omission.Reason)
  }

  /// Its lines; never empty.
  var lines: [TextLine]
  /// Where the prose of the first line begins, after a list marker.
  var contentStart: Int
  /// Where the prose of the last line ends, before an agency's `(SEGUE)`.
  var proseEnd: Int
  /// What becomes of it.
  var fate = Fate.open

  /// Its first line.
  var first: TextLine { lines[0] }
  /// Its last line.
  var last: TextLine { lines[lines.count - 1] }
  /// The range from the first line's content to the last's.
  var range: TextRange { TextRange(first.content.lowerBound, last.content.upperBound) }
  /// The range of the prose, a list marker included.
  var prose: TextRange { TextRange(first.content.lowerBound, proseEnd) }
  /// Whether a blank line stands before it.
  var followsBlank: Bool { first.followsBlank }

  /// Creates a paragraph of at least one line.
  init(_ lines: [TextLine], _ bytes: [UInt8]) {
    precondition(!lines.isEmpty, "a paragraph has a line")
    self.lines = lines
    contentStart = lines[0].content.lowerBound
    proseEnd = Self.endOfProse(bytes, lines[lines.count - 1].content)
  }

  private static let notices = ["(segue)", "(fine)", "(continua)"]

  private static func endOfProse(_ bytes: [UInt8], _ line: TextRange) -> Int {
    guard line.count > 8, bytes[line.upperBound - 1] == UInt8(ascii: ")") else {
      return line.upperBound
    }
    for notice in notices {
      let start = line.upperBound - notice.utf8.count
      guard start > line.lowerBound, bytes.hasPrefix(notice, at: start, ignoringCase: true) else {
        continue
      }
      let before = bytes.trimmed(TextRange(line.lowerBound, start))
      let ending = HeadlineRules.ending(of: bytes, before)
      if !before.isEmpty, ending == .point || ending == .question { return before.upperBound }
    }
    return line.upperBound
  }

  /// Joins the lines that belong together.
  static func group(_ lines: [TextLine], _ bytes: [UInt8]) -> [PlainParagraph] {
    let wrapping = LineWrapping(bytes, lines)
    var paragraphs: [PlainParagraph] = []
    var first = 0
    for index in lines.indices.dropFirst() where !wrapping.continues(lines, index, first: first) {
      paragraphs.append(PlainParagraph(Array(lines[first..<index]), bytes))
      first = index
    }
    if first < lines.count { paragraphs.append(PlainParagraph(Array(lines[first...]), bytes)) }
    return paragraphs
  }
}
