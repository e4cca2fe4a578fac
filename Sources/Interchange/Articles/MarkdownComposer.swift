internal import Bilingual
internal import TextModel

/// Makes the blocks of an article from the leaves of a Markdown file.
struct MarkdownComposer {
  private let text: SourceText
  private let boilerplate = Boilerplate()
  private let credits = CreditLine()
  private var references = MarkdownReferences()
  private var blocks: [Block] = []
  private var omissions: [Article.Omission] = []
  private var warnings: [Article.Warning] = []
  private var end = 0
  private var level = 1
  private var inBody = false
  private var inRelated = false

  /// Takes the file.
  init(_ text: SourceText) {
    self.text = text
  }

  private var bytes: [UInt8] { text.bytes }

  /// Makes the article.
  mutating func compose(_ leaves: [MarkdownLeaf], after matter: FrontMatter?) -> Article {
    if let matter {
      append(verbatim: .frontMatter, line: 1, matter.range)
    }
    var parted: [MarkdownLeaf] = []
    parted.reserveCapacity(leaves.count)
    for leaf in leaves {
      if let note = leaf.note { references.addNote(note) }
      partDefinitions(of: leaf, into: &parted)
    }
    for leaf in parted { append(leaf) }
    let headline = blocks.first { $0.kind == .heading(level: 1) }
    let title =
      headline?.text.string ?? matter?.title ?? blocks.first(where: \.isHeading)?.text.string
    return Article(
      title: title ?? "",
      blocks: blocks,
      remainder: text[TextRange(end, text.count)],
      omissions: omissions,
      warnings: warnings
    )
  }

  /// Takes the link definitions from the head of a paragraph.
  private mutating func partDefinitions(of leaf: MarkdownLeaf, into parted: inout [MarkdownLeaf]) {
    guard leaf.kind == .paragraph else {
      parted.append(leaf)
      return
    }
    var count = 0
    while count < leaf.lines.count, references.define(bytes, leaf.lines[count].content) {
      count += 1
    }
    if count > 0 {
      var definitions = leaf
      definitions.kind = .verbatim(.linkDefinitions)
      definitions.lines = Array(leaf.lines[..<count])
      definitions.end = leaf.lines[count - 1].end
      parted.append(definitions)
    }
    if count < leaf.lines.count {
      var rest = leaf
      rest.lines = Array(leaf.lines[count...])
      rest.number += count
      parted.append(rest)
    }
  }

  private mutating func append(_ leaf: MarkdownLeaf) {
    switch leaf.kind {
    case .verbatim(let verbatim):
      if verbatim == .table, appendCells(of: leaf) { return }
      if verbatim == .html { warnAboutProse(in: leaf) }
      append(verbatim: verbatim, line: leaf.number, TextRange(leaf.start, leaf.end))
    case .paragraph, .heading:
      appendProse(leaf)
    }
  }

  private mutating func append(verbatim: Block.Verbatim, line: Int, _ range: TextRange) {
    let separator = text[TextRange(end, range.lowerBound)]
    blocks.append(
      Block(verbatim: verbatim, line: line, source: text[range], separator: separator)
    )
    end = range.upperBound
  }

  /// Appends the cells of a table that have words; returns whether there were any.
  private mutating func appendCells(of leaf: MarkdownLeaf) -> Bool {
    let separator = text[TextRange(end, leaf.start)]
    let table = MarkdownTable(text, leaf)
    let cells = table.blocks(MarkdownProse(bytes, references), separator: separator)
    guard !cells.isEmpty else { return false }
    blocks += cells
    end = leaf.end
    return true
  }

  private mutating func warnAboutProse(in leaf: MarkdownLeaf) {
    let source = TextRange(leaf.start, leaf.end)
    guard HeadlineRules.wordCount(bytes, source) >= 12, !bytes.hasPrefix("<!--", at: leaf.start)
    else { return }
    warnings.append(
      Article.Warning(line: leaf.number, message: "a block of HTML passes through untranslated")
    )
  }

  // MARK: - Prose

  private mutating func appendProse(_ leaf: MarkdownLeaf) {
    var lines = leaf.lines.map(\.content)
    guard let first = lines.first, let last = lines.last else { return }
    var note = leaf.note
    if note == nil, leaf.kind == .paragraph, let (label, start) = exportedNote(first) {
      note = label
      lines[0] = TextRange(start, first.upperBound)
    } else if leaf.listDepth > 0, let start = taskEnd(first) {
      lines[0] = TextRange(start, first.upperBound)
    }
    let builder = MarkdownProse(bytes, references).read(lines)
    let prose = SourceText(repairing: builder.text)
    if PhraseKey(prose).count == 0 {
      let isBlank = prose.string.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      if passThrough(leaf, builder.markup, isBlank: isBlank) { return }
    }
    if omits(leaf, prose, builder.markup) { return }
    let start = leaf.start
    var block = Block(
      kind(of: leaf, note: note, prose, builder.markup),
      line: leaf.number,
      text: prose,
      markup: builder.markup,
      lead: text[TextRange(start, lines[0].lowerBound)],
      tail: text[TextRange(max(last.upperBound, lines[0].lowerBound), leaf.end)],
      separator: text[TextRange(end, start)]
    )
    if case .heading(let level) = block.kind { self.level = level }
    if prose.count >= 350 { inBody = true }
    if block.reassembled != text[TextRange(start, leaf.end)] {
      // The parser erred; what passes through is at least not damaged.
      block = Block(
        verbatim: .html,
        line: leaf.number,
        source: text[TextRange(start, leaf.end)],
        separator: block.separator
      )
    }
    blocks.append(block)
    end = leaf.end
  }

  // MARK: - Kinds

  private func kind(
    of leaf: MarkdownLeaf,
    note: String?,
    _ prose: SourceText,
    _ markup: [InlineMarkup]
  ) -> Block.Kind {
    if let note { return .footnote(label: note) }
    if case .heading(let level) = leaf.kind { return .heading(level: level) }
    if leaf.listDepth > 0 { return .listItem(marker: leaf.marker, depth: leaf.listDepth) }
    if case .image = markup.first?.kind, markup.first?.range.upperBound == 0 { return .caption }
    if leaf.isQuoted { return .quote }
    if credits.matches(prose, inFrame: !inBody && !blocks.isEmpty) { return .credit }
    if HeadlineRules.isMarkedHeading(prose, markup) { return .heading(level: min(level + 1, 6)) }
    return .paragraph
  }

  /// The label of a note as word processors export it, `\[1\] ` at the head of a paragraph, and the
  /// offset of its text.
  private func exportedNote(_ line: TextRange) -> (label: String, start: Int)? {
    var offset = line.lowerBound
    if bytes.hasPrefix("\\[", at: offset) {
      offset += 2
    } else if bytes.hasPrefix("[", at: offset) {
      offset += 1
    } else {
      return nil
    }
    let label = offset
    while offset < line.upperBound, bytes[offset].isASCIIDigit { offset += 1 }
    guard (1...3).contains(offset - label) else { return nil }
    let labelEnd = offset
    if bytes.hasPrefix("\\]", at: offset) {
      offset += 2
    } else if bytes.hasPrefix("]", at: offset) {
      offset += 1
    } else {
      return nil
    }
    let start = offset
    while offset < line.upperBound, bytes[offset].isBlank { offset += 1 }
    guard offset > start, HeadlineRules.startsHigh(bytes, TextRange(offset, line.upperBound)) else {
      return nil
    }
    return (text[TextRange(label, labelEnd)], offset)
  }

  /// The offset after the box of a task, `[ ] ` or `[x] `.
  private func taskEnd(_ line: TextRange) -> Int? {
    ["[ ] ", "[x] ", "[X] "].contains { bytes.hasPrefix($0, at: line.lowerBound) }
      ? line.lowerBound + 4 : nil
  }

  // MARK: - What is no prose

  /// Lets a paragraph without words pass: an image, tags, blanks; returns whether it was one.
  private mutating func passThrough(
    _ leaf: MarkdownLeaf,
    _ markup: [InlineMarkup],
    isBlank: Bool
  ) -> Bool {
    let range = TextRange(leaf.start, leaf.end)
    let hasImage = markup.contains {
      if case .image = $0.kind { true } else { false }
    }
    if hasImage {
      append(verbatim: .image, line: leaf.number, range)
      return true
    }
    if markup.contains(where: { $0.kind == .html }) {
      append(verbatim: .html, line: leaf.number, range)
      return true
    }
    return isBlank
  }

  /// Leaves out what a web page put into the text; returns whether it did.
  private mutating func omits(
    _ leaf: MarkdownLeaf,
    _ prose: SourceText,
    _ markup: [InlineMarkup]
  ) -> Bool {
    let isRelatedItem = inRelated && leaf.listDepth > 0 && isLink(prose, markup)
    let verdict = isRelatedItem ? .omitted(.related) : boilerplate.verdict(on: prose)
    inRelated = isRelatedItem || verdict == .relatedHeading
    let reason: Article.Omission.Reason
    switch verdict {
    case .article: return false
    case .omitted(let known): reason = known
    case .relatedHeading: reason = .related
    case .commentsHeading: reason = .comments
    }
    let range = bytes.trimmed(TextRange(leaf.start, leaf.end))
    omissions.append(Article.Omission(line: leaf.number, reason: reason, text: text[range]))
    return true
  }

  private func isLink(_ prose: SourceText, _ markup: [InlineMarkup]) -> Bool {
    markup.contains { span in
      guard case .link = span.kind else { return false }
      return span.range.count * 10 >= prose.count * 8
    }
  }
}
