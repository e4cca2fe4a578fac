internal import Bilingual
internal import TextModel

/// Makes the blocks of an article from the paragraphs of a plain text.
struct PlainTextComposer {
  private let text: SourceText
  private let joiner: WordJoiner
  private var blocks: [Block] = []
  private var omissions: [Article.Omission] = []
  private var end = 0
  private var noteLabels: Set<String> = []

  /// Takes the text and what joins its words.
  init(_ text: SourceText, _ joiner: WordJoiner) {
    self.text = text
    self.joiner = joiner
  }

  private var bytes: [UInt8] { text.bytes }

  /// Makes the article.
  mutating func compose(_ paragraphs: [PlainParagraph]) -> Article {
    for paragraph in paragraphs {
      if case .block(.footnote(let label)) = paragraph.fate { noteLabels.insert(label) }
    }
    for paragraph in paragraphs {
      switch paragraph.fate {
      case .omitted(let reason): omit(paragraph, reason)
      case .block(.verbatim(let verbatim)): append(verbatim, paragraph)
      case .block(let kind): append(kind, paragraph)
      case .open: append(.paragraph, paragraph)
      }
    }
    let title = blocks.first { $0.kind == .heading(level: 1) } ?? blocks.first(where: \.isHeading)
    return Article(
      title: title?.text.string ?? "",
      blocks: blocks,
      remainder: text[TextRange(end, text.count)],
      omissions: omissions
    )
  }

  private mutating func omit(_ paragraph: PlainParagraph, _ reason: Article.Omission.Reason) {
    omissions.append(
      Article.Omission(line: paragraph.first.number, reason: reason, text: text[paragraph.range])
    )
  }

  private mutating func append(_ verbatim: Block.Verbatim, _ paragraph: PlainParagraph) {
    let range = TextRange(paragraph.first.start, paragraph.last.end)
    blocks.append(
      Block(
        verbatim: verbatim,
        line: paragraph.first.number,
        source: text[range],
        separator: text[TextRange(end, range.lowerBound)]
      )
    )
    end = range.upperBound
  }

  private mutating func append(_ kind: Block.Kind, _ paragraph: PlainParagraph) {
    let proseEnd = paragraph.proseEnd
    if proseEnd < paragraph.range.upperBound {
      let notice = bytes.trimmed(TextRange(proseEnd, paragraph.range.upperBound))
      omissions.append(
        Article.Omission(line: paragraph.last.number, reason: .metadata, text: text[notice])
      )
    }
    var builder = ProseBuilder()
    for (index, line) in paragraph.lines.enumerated() {
      let start = index == 0 ? paragraph.contentStart : line.content.lowerBound
      var content = TextRange(start, min(line.content.upperBound, max(proseEnd, start)))
      guard index + 1 < paragraph.lines.count else {
        appendProse(content, to: &builder)
        break
      }
      let next = paragraph.lines[index + 1]
      let decision = joiner.decide(bytes, line: content, next: next.content)
      if decision == .joined, let hyphen = bytes.scalar(before: content.upperBound) {
        content.upperBound -= hyphen.length
      }
      appendProse(content, to: &builder)
      let gap = text[TextRange(content.upperBound, next.content.lowerBound)]
      builder.replace(.spelling, with: decision == .apart ? [0x20] : [], source: gap)
    }
    let start = paragraph.first.start
    blocks.append(
      Block(
        kind,
        line: paragraph.first.number,
        text: SourceText(repairing: builder.text),
        markup: builder.markup,
        lead: text[TextRange(start, paragraph.contentStart)],
        tail: text[TextRange(max(proseEnd, paragraph.contentStart), paragraph.last.end)],
        separator: text[TextRange(end, start)]
      )
    )
    end = paragraph.last.end
  }

  /// Appends prose; a number in brackets that a note bears is a call to it.
  private func appendProse(_ range: TextRange, to builder: inout ProseBuilder) {
    var copied = range.lowerBound
    if !noteLabels.isEmpty {
      var offset = range.lowerBound
      while offset < range.upperBound {
        guard bytes[offset] == UInt8(ascii: "["), let (label, callEnd) = call(at: offset, range)
        else {
          offset += 1
          continue
        }
        builder.append(bytes, TextRange(copied, offset))
        let source = text[TextRange(offset, callEnd)]
        builder.replace(.footnoteCall(label: label), with: Array(source.utf8), source: source)
        offset = callEnd
        copied = callEnd
      }
    }
    builder.append(bytes, TextRange(copied, range.upperBound))
  }

  private func call(at offset: Int, _ range: TextRange) -> (label: String, end: Int)? {
    let limit = min(range.upperBound, offset + 5)
    let close = bytes.firstOffset(of: UInt8(ascii: "]"), from: offset, to: limit)
    guard close < limit else { return nil }
    let label = text[TextRange(offset + 1, close)]
    return noteLabels.contains(label) ? (label, close + 1) : nil
  }
}
