internal import Bilingual
internal import TextModel

/// Finds the leaves of a Markdown file (CommonMark 0.31, appendix "A parsing strategy", phase 1).
///
/// One pass over the lines; the depth of lists and quotations is limited, so the cost is linear.
struct MarkdownBlockParser {
  private enum Container {
    case quote
    case item(indent: Int, marker: String)
    case note(label: String)
  }

  /// The leaf that the next line may go on.
  private enum Open {
    case none
    case paragraph
    case table
    case indentedCode
    case fencedCode(MarkdownLine.Fence)
    case html(MarkdownHTMLBlock)
  }

  /// Deeper lists and quotations are read as text.
  private static let deepest = 64

  private let bytes: [UInt8]
  private var leaves: [MarkdownLeaf] = []
  private var stack: [Container] = []
  private var open = Open.none
  private var current: MarkdownLeaf?
  private var isItemFresh = false
  private var number = 0

  /// Takes the file.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Finds the leaves from `start`, which is on the line `firstLine`, counted from 1.
  mutating func parse(from start: Int, firstLine: Int) -> [MarkdownLeaf] {
    number = firstLine - 1
    var offset = start
    while offset < bytes.count {
      number += 1
      let end = bytes.firstOffset(of: 0x0A, from: offset, to: bytes.count)
      read(offset, end)
      offset = end + 1
    }
    close()
    return leaves
  }

  private mutating func read(_ start: Int, _ end: Int) {
    var line = MarkdownLine(bytes, start, end)
    let matched = match(&line)
    let isAllMatched = matched == stack.count
    if isAllMatched, goesOnVerbatim(line, start, end) { return }
    if !isAllMatched {
      if case .paragraph = open, !line.isBlank, line.marker == nil, !opensBlock(line) {
        append(line, start, end)
        return
      }
      close()
      stack.removeLast(stack.count - matched)
    }
    openContainers(&line)
    if line.isBlank {
      readBlank(end)
    } else {
      readLeaf(line, start, end)
    }
  }

  // MARK: - Containers

  /// Passes over the signs of the open containers; returns how many go on.
  private func match(_ line: inout MarkdownLine) -> Int {
    for (index, container) in stack.enumerated() {
      switch container {
      case .quote:
        guard line.takeQuoteSign() else { return index }
      case .item(let indent, _):
        if line.isBlank { continue }
        guard line.indent >= indent else { return index }
        line.skip(columns: indent)
      case .note:
        if line.isBlank { continue }
        guard line.indent >= 4 else { return index }
        line.skip(columns: 4)
      }
    }
    return stack.count
  }

  private mutating func openContainers(_ line: inout MarkdownLine) {
    while stack.count < Self.deepest {
      if line.takeQuoteSign() {
        close()
        stack.append(.quote)
        isItemFresh = false
      } else if let marker = line.marker, !line.isThematicBreak, mayOpen(marker, line) {
        close()
        openItem(marker, &line)
      } else if let (label, end) = line.noteLabel {
        close()
        line.skip(bytes: end - line.offset)
        line.skip(columns: 3)
        stack.append(.note(label: label))
        isItemFresh = false
      } else {
        return
      }
    }
  }

  /// Whether a list may begin here: inside a paragraph only with text after the marker and, if
  /// ordered, with the number 1.
  private func mayOpen(_ marker: MarkdownLine.Marker, _ line: MarkdownLine) -> Bool {
    guard case .paragraph = open else { return true }
    return !marker.isEmpty && (marker.number ?? 1) == 1
  }

  private mutating func openItem(_ marker: MarkdownLine.Marker, _ line: inout MarkdownLine) {
    let before = line.column
    line.skip(columns: 3)
    line.skip(bytes: marker.range.count)
    let gap = line.indent
    // More than four blanks after the marker are one blank and indented code.
    line.skip(columns: gap <= 4 && !marker.isEmpty ? gap : 1)
    let indent = marker.isEmpty ? line.column - before : max(line.column - before, 2)
    stack.append(.item(indent: indent, marker: bytes.string(marker.range)))
    isItemFresh = true
  }

  // MARK: - Leaves

  /// Reads a line of code, HTML or a table that is open; returns whether there was one.
  private mutating func goesOnVerbatim(_ line: MarkdownLine, _ start: Int, _ end: Int) -> Bool {
    switch open {
    case .fencedCode(let fence):
      current?.end = end
      if line.closes(fence) { close() }
      return true
    case .html(let block):
      if block == .untilBlank, line.isBlank {
        close()
        return false
      }
      current?.end = end
      if block.ends(bytes, line.content) { close() }
      return true
    case .indentedCode:
      if line.isBlank { return true }
      guard line.indent >= 4, !isProse(line) else {
        close()
        return false
      }
      current?.end = end
      return true
    case .table:
      guard !line.isBlank, !opensBlock(line) else {
        close()
        return false
      }
      append(line, start, end)
      return true
    case .none, .paragraph:
      return false
    }
  }

  private mutating func readBlank(_ end: Int) {
    if case .paragraph = open { close() }
    // An item that begins with a blank line has no text yet.
  }

  private mutating func readLeaf(_ line: MarkdownLine, _ start: Int, _ end: Int) {
    if case .paragraph = open {
      if let level = line.underlineLevel {
        current?.kind = .heading(level: level)
        current?.end = end
        close()
        return
      }
      if let columns = line.delimiterColumns, opensTable(columns) {
        append(line, start, end)
        return
      }
    }
    if let fence = line.fence {
      begin(.verbatim(.code), line, start, end)
      open = .fencedCode(fence)
    } else if let (level, text) = line.heading {
      begin(.heading(level: level), line, start, end)
      current?.lines[0].content = text
      close()
    } else if line.isThematicBreak {
      begin(.verbatim(.rule), line, start, end)
      close()
    } else if let block = MarkdownHTMLBlock(line, interruptsParagraph: isParagraphOpen) {
      begin(.verbatim(.html), line, start, end)
      open = .html(block)
      if block.ends(bytes, TextRange(line.content.lowerBound, end)) { close() }
    } else if isParagraphOpen {
      append(line, start, end)
    } else if line.indent >= 4, !isProse(line) {
      begin(.verbatim(.code), line, start, end)
      open = .indentedCode
    } else {
      begin(.paragraph, line, start, end)
      open = .paragraph
    }
  }

  private var isParagraphOpen: Bool {
    if case .paragraph = open { true } else { false }
  }

  /// Whether a line ends a paragraph or table by what it begins.
  private func opensBlock(_ line: MarkdownLine) -> Bool {
    if line.indent >= 4 { return false }
    if line.first == UInt8(ascii: ">") || line.fence != nil || line.heading != nil
      || line.isThematicBreak || line.noteLabel != nil
    {
      return true
    }
    if let marker = line.marker { return !marker.isEmpty && (marker.number ?? 1) == 1 }
    return MarkdownHTMLBlock(line, interruptsParagraph: true) != nil
  }

  /// Makes the last line of the open paragraph the head of a table.
  private mutating func opensTable(_ columns: Int) -> Bool {
    guard var paragraph = current, let head = paragraph.lines.last,
      MarkdownTableRow(bytes, head.content).cells.count == columns
    else { return false }
    var table = paragraph
    table.kind = .verbatim(.table)
    table.number = number - 1
    table.lines = [head]
    paragraph.lines.removeLast()
    if let last = paragraph.lines.last {
      paragraph.end = last.end
      current = paragraph
      close()
      table.marker = ""
    }
    current = table
    open = .table
    return true
  }

  private mutating func begin(
    _ kind: MarkdownLeaf.Kind,
    _ line: MarkdownLine,
    _ start: Int,
    _ end: Int
  ) {
    close()
    let content = MarkdownLeaf.Line(start: start, content: line.content, end: end)
    var leaf = MarkdownLeaf(kind: kind, number: number, lines: [content], end: end)
    for container in stack {
      switch container {
      case .quote: leaf.isQuoted = true
      case .item(_, let marker):
        leaf.listDepth += 1
        leaf.marker = isItemFresh ? marker : ""
      case .note(let label): leaf.note = label
      }
    }
    isItemFresh = false
    current = leaf
  }

  private mutating func append(_ line: MarkdownLine, _ start: Int, _ end: Int) {
    current?.lines.append(MarkdownLeaf.Line(start: start, content: line.content, end: end))
    current?.end = end
  }

  private mutating func close() {
    if let leaf = current { leaves.append(leaf) }
    current = nil
    open = .none
  }

  /// Whether an indented line is a sentence after all: many writers indent the first lines of their
  /// paragraphs, and code does not read like prose.
  private func isProse(_ line: MarkdownLine) -> Bool {
    let content = line.content
    guard stack.isEmpty, content.count >= 50, HeadlineRules.startsHigh(bytes, content),
      HeadlineRules.wordCount(bytes, content) >= 7
    else { return false }
    return !bytes[content.range].contains { "{}=<>$#\\|;[]_".utf8.contains($0) }
  }
}
