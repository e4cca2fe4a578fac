import Bilingual
import TextModel

/// Writes a composed line as GitHub Flavored Markdown.
///
/// Emphasis begins and ends only where the specification lets it (GFM 0.29, §6.4, flanking delimiter
/// runs): blanks and, where need be, punctuation at the edge of an emphasised stretch are left outside.
struct MarkdownCell {
  private let bytes: [UInt8]
  private let escaper: MarkdownEscaper
  private let place: MarkdownEscaper.Place
  private let items: [InlineItem]
  private let edges: EmphasisEdges

  /// Prepares a line; `items` come from an ``InlineComposer`` over `text` without nested emphasis of
  /// one kind.
  init(text: SourceText, items: [InlineItem], place: MarkdownEscaper.Place) {
    bytes = text.bytes
    escaper = MarkdownEscaper(text, place: place)
    self.place = place
    let edges = EmphasisEdges(text: text, items: items)
    self.edges = edges
    self.items = edges.items
  }

  /// A line with its own markup only.
  static func write(_ line: MarkedText, place: MarkdownEscaper.Place) -> [UInt8] {
    var composer = InlineComposer(line)
    composer.unite(as: .strong) { $0 == .strong }
    return MarkdownCell(text: line.text, items: composer.items(), place: place).written()
  }

  // MARK: Writing

  /// The Markdown.
  func written() -> [UInt8] {
    var output: [UInt8] = []
    var escaper = escaper
    var isCode = false
    var codeFence: [UInt8] = []
    var delimiters: [[UInt8]] = []
    for (index, item) in items.enumerated() {
      switch item {
      case .text(let range):
        if isCode {
          appendCode(range, to: &output)
        } else {
          escaper.append(range, to: &output)
        }
      case .insert(let insert):
        if output.last == UInt8(ascii: "!"), Self.beginsWithBracket(insert) {
          output.insert(UInt8(ascii: "\\"), at: output.count - 1)
        }
        appendRaw(Self.markdown(of: insert), to: &output)
      case .open(.code):
        isCode = true
        codeFence = fence(forCodeAt: index)
        output += codeFence
      case .close(.code):
        isCode = false
        output += codeFence
      case .open(.link(_, let opening, _)):
        escaper.linksAddresses = false
        appendRaw(opening, to: &output)
      case .close(.link(_, _, let closing)):
        escaper.linksAddresses = true
        appendRaw(closing, to: &output)
      case .open(let style):
        delimiters.append(delimiter(of: style, at: index))
        output += delimiters[delimiters.count - 1]
      case .close:
        output += delimiters.popLast() ?? []
      }
    }
    return output
  }

  private static func beginsWithBracket(_ insert: InlineInsert) -> Bool {
    if case .termNote = insert { true } else { false }
  }

  private static func markdown(of insert: InlineInsert) -> String {
    switch insert {
    case .image(_, let markdown): markdown
    case .html(let tag): tag
    case .termNote(let term): "[^t\(term + 1)]"
    case .sign(let sign): sign
    }
  }

  /// Appends what is Markdown already; only what would end a cell is changed.
  private func appendRaw(_ markdown: String, to output: inout [UInt8]) {
    for byte in markdown.utf8 {
      switch byte {
      case 0x0A, 0x0D: output.append(0x20)
      case UInt8(ascii: "|") where place == .cell && output.last != UInt8(ascii: "\\"):
        output += [UInt8(ascii: "\\"), byte]
      default: output.append(byte)
      }
    }
  }

  private func appendCode(_ range: TextRange, to output: inout [UInt8]) {
    for byte in bytes[range.range] {
      switch byte {
      case 0x0A, 0x0D, 0x09: output.append(0x20)
      case UInt8(ascii: "|") where place == .cell: output += [UInt8(ascii: "\\"), byte]
      default: output.append(byte)
      }
    }
  }

  /// Backticks that the code does not have (GFM §6.3), with a blank where it begins or ends in one.
  private func fence(forCodeAt index: Int) -> [UInt8] {
    var longest = 0
    for item in items[index...] {
      if item == .close(.code) { break }
      guard case .text(let range) = item else { continue }
      var run = 0
      for byte in bytes[range.range] {
        run = byte == UInt8(ascii: "`") ? run + 1 : 0
        longest = max(longest, run)
      }
    }
    return Array(repeating: UInt8(ascii: "`"), count: longest + 1)
  }

  private func delimiter(of style: InlineStyle, at index: Int) -> [UInt8] {
    switch style {
    case .strikethrough: Array("~~".utf8)
    case .emphasis: Array((edges.standsFree(index) ? "_" : "*").utf8)
    default: Array("**".utf8)
    }
  }
}
