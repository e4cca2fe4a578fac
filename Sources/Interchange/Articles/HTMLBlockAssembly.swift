internal import Bilingual
internal import TextModel

/// Collects the blocks of an article that was HTML, and what was left out of it.
struct HTMLBlockAssembly {
  /// Where the next block stands.
  var context = HTMLContext()
  private let lines: LineMap
  private let boilerplate = Boilerplate()
  private let credits = CreditLine()
  private var blocks: [Block] = []
  private var omissions: [Article.Omission] = []
  private var level = 1
  private var inBody = false
  private var inRelated = false
  private var inComments = false

  /// Takes the bytes of the page.
  init(_ bytes: [UInt8]) {
    lines = LineMap(bytes)
  }

  /// What stands at the head of a block's later lines.
  var continuation: String {
    let marker = context.marker.map { String(repeating: " ", count: $0.utf8.count + 1) } ?? ""
    return context.linePrefix + (context.lists.isEmpty ? "" : context.itemIndent) + marker
  }

  /// Makes the article.
  func article(pageTitle: String) -> Article {
    var blocks = blocks
    Self.raiseHeadline(&blocks)
    let headline = blocks.first { $0.kind == .heading(level: 1) }
    return Article(
      title: headline?.text.string ?? pageTitle,
      blocks: blocks,
      remainder: blocks.isEmpty ? "" : "\n",
      omissions: omissions
    )
  }

  /// Makes the first heading the headline where the page has none and the heading opens the text.
  private static func raiseHeadline(_ blocks: inout [Block]) {
    guard !blocks.contains(where: { $0.kind == .heading(level: 1) }),
      let first = blocks.firstIndex(where: { $0.isProse }), blocks[first].isHeading
    else { return }
    let old = blocks[first]
    blocks[first] = Block(
      .heading(level: 1),
      line: old.line,
      text: old.text,
      markup: old.markup,
      lead: "# ",
      tail: old.tail,
      separator: old.separator
    )
  }

  /// Notes something that is left out.
  mutating func omit(at offset: Int, _ reason: Article.Omission.Reason, _ text: String) {
    omissions.append(Article.Omission(line: line(offset), reason: reason, text: text))
  }

  private func line(_ offset: Int) -> Int { lines.lineIndex(at: offset) + 1 }

  /// Appends what passes through, written as Markdown.
  mutating func append(verbatim: Block.Verbatim, _ source: String, at offset: Int) {
    blocks.append(
      Block(
        verbatim: verbatim,
        line: line(offset),
        source: source,
        separator: blocks.isEmpty ? "" : "\n\n"
      )
    )
  }

  /// Appends a table, written as Markdown, by its cells with words.
  mutating func append(table rows: [[HTMLProse.Result?]], at offset: Int) {
    let width = rows.map(\.count).max() ?? 0
    let first = blocks.count
    var lead = ""
    for (row, cells) in rows.enumerated() {
      lead += row == 0 ? "|" : "\n|"
      for column in 0..<width {
        let cell = column < cells.count ? cells[column] : nil
        lead += " "
        if let cell { append(cell, .tableCell(row: row, column: column), &lead, first, offset) }
        lead += " |"
      }
      if row == 0 { lead += "\n|" + String(repeating: " --- |", count: width) }
    }
    guard blocks.count > first, let last = blocks.last else {
      return append(verbatim: .table, lead, at: offset)
    }
    blocks[blocks.count - 1] = Block(
      last.kind,
      line: last.line,
      text: last.text,
      markup: last.markup,
      lead: last.lead,
      tail: lead,
      separator: last.separator
    )
  }

  /// Appends a cell with words as a block behind `lead`, another to `lead`.
  private mutating func append(
    _ cell: HTMLProse.Result,
    _ kind: Block.Kind,
    _ lead: inout String,
    _ first: Int,
    _ offset: Int
  ) {
    let text = SourceText(repairing: cell.text)
    var markup = cell.markup
    guard TableWords.areIn(cell.text, markup) else {
      lead += InlineMarkup.source(of: text, with: markup)
      return
    }
    while let first = markup.first, first.isLeadingImage {
      lead += first.opening + " "
      markup.removeFirst()
    }
    blocks.append(
      Block(
        kind,
        line: line(offset),
        text: text,
        markup: markup,
        lead: lead,
        separator: blocks.count == first && first > 0 ? "\n\n" : ""
      )
    )
    lead = ""
  }

  /// Appends a block of prose, unless it is empty or not of the article.
  mutating func append(_ prose: HTMLProse.Result, at offset: Int) {
    var text = SourceText(repairing: prose.text)
    var markup = prose.markup
    guard let scalar = text.string.unicodeScalars.first(where: { !$0.properties.isWhitespace })
    else { return }
    if omits(text, isLink: prose.isLink, at: offset) { return }
    let key = PhraseKey(text)
    if key.count == 0, "*-_–—•·§#~=".unicodeScalars.contains(scalar) {
      append(verbatim: .rule, "---", at: offset)
      return
    }
    let kind = kind(text, markup)
    var tail = ""
    if kind == .caption { tail = takePhotoCredit(&text, &markup) }
    let (lead, separator) = lead(kind)
    if case .heading(let level) = kind { self.level = level }
    if text.count >= 350 { inBody = true }
    blocks.append(
      Block(
        kind,
        line: line(offset),
        text: text,
        markup: markup,
        lead: lead,
        tail: tail,
        separator: blocks.isEmpty ? "" : separator
      )
    )
    if context.marker != nil { context.marker = "" }
  }

  // MARK: - Kinds

  private func kind(_ text: SourceText, _ markup: [InlineMarkup]) -> Block.Kind {
    if let label = context.notes.last { return .footnote(label: label) }
    if let level = context.headingLevel { return .heading(level: level) }
    if context.creditDepth > 0 { return .credit }
    if context.captionDepth > 0 { return .caption }
    if let marker = context.marker, !context.lists.isEmpty {
      return .listItem(marker: marker, depth: context.lists.count)
    }
    if context.quoteDepth > 0 { return .quote }
    if credits.matches(text, inFrame: !inBody && !blocks.isEmpty) { return .credit }
    let isHeading = HeadlineRules.isMarkedHeading(text, markup)
    return isHeading ? .heading(level: min(level + 1, 6)) : .paragraph
  }

  /// The Markdown before a block of a kind, and what parts it from the block before.
  private func lead(_ kind: Block.Kind) -> (lead: String, separator: String) {
    let prefix = context.linePrefix
    switch kind {
    case .heading(let level):
      return (prefix + String(repeating: "#", count: level) + " ", "\n\n")
    case .footnote(let label):
      let isFirst = blocks.last?.kind != kind
      return (isFirst ? "[^\(label)]: " : "    ", "\n\n")
    case .listItem(let marker, _):
      let isItem = if case .listItem = blocks.last?.kind { !marker.isEmpty } else { false }
      let sign = marker.isEmpty ? "  " : marker + " "
      return (prefix + context.itemIndent + sign, isItem ? "\n" : "\n\n")
    default:
      return (prefix, "\n\n")
    }
  }

  /// Parts from the end of a caption who took the picture or gave the data, in brackets or as a last
  /// sentence without a point.
  private func takePhotoCredit(_ text: inout SourceText, _ markup: inout [InlineMarkup]) -> String {
    let bytes = text.bytes
    let start =
      bytes.last == UInt8(ascii: ")")
      ? bytes.lastIndex(of: UInt8(ascii: "(")) : Self.lastSentence(bytes)
    guard let start, start > 0 else { return "" }
    let credit = SourceText(text[TextRange(start, bytes.count)])
    guard credits.matches(credit, inFrame: true) || credits.isDataSource(credit) else { return "" }
    let end = bytes.trimmed(TextRange(0, start)).upperBound
    guard end > 0, !markup.contains(where: { $0.range.upperBound > end }) else { return "" }
    let tail = text[TextRange(end, bytes.count)]
    text = SourceText(text[TextRange(0, end)])
    return tail
  }

  /// Where the last sentence begins, if it has no point itself.
  private static func lastSentence(_ bytes: [UInt8]) -> Int? {
    guard HeadlineRules.ending(of: bytes, TextRange(0, bytes.count)) == .open else { return nil }
    var offset = bytes.count - 1
    while offset > 1 {
      if bytes[offset] == 0x20, bytes[offset - 1] == UInt8(ascii: ".") { return offset + 1 }
      offset -= 1
    }
    return nil
  }

  // MARK: - What is left out

  private mutating func omits(_ text: SourceText, isLink: Bool, at offset: Int) -> Bool {
    let isItem = inRelated && isLink
    let verdict = isItem ? .omitted(.related) : boilerplate.verdict(on: text)
    inRelated = isItem || verdict == .relatedHeading
    if verdict == .commentsHeading, context.headingLevel != nil { inComments = true }
    let reason: Article.Omission.Reason
    switch verdict {
    case .article where !inComments: return false
    case .article, .commentsHeading: reason = .comments
    case .relatedHeading: reason = .related
    case .omitted(let known): reason = known
    }
    omit(at: offset, reason, text.string)
    return true
  }
}
