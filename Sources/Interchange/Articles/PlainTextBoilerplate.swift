internal import Bilingual
internal import TextModel

/// Marks the paragraphs of a plain text that are not of the article.
struct PlainTextBoilerplate {
  private let text: SourceText
  private let rules = Boilerplate()

  /// Takes the text.
  init(_ text: SourceText) {
    self.text = text
  }

  /// Marks what is left out.
  func mark(_ paragraphs: inout [PlainParagraph]) {
    var index = 0
    while index < paragraphs.count {
      let line = content(paragraphs[index])
      if rules.announcesComments(line) {
        index = markComments(&paragraphs, from: index)
      } else if rules.announcesRelated(line) {
        index = markRelated(&paragraphs, from: index)
      } else {
        if let reason = rules.reason(for: line) { paragraphs[index].fate = .omitted(reason) }
        index += 1
      }
    }
  }

  /// The text of a paragraph, empty where it is too long to be boilerplate.
  private func content(_ paragraph: PlainParagraph) -> SourceText {
    guard paragraph.range.count <= 1000 else { return SourceText("") }
    return SourceText(text[paragraph.range])
  }

  /// Leaves out the label and the titles that stand right under it.
  private func markRelated(_ paragraphs: inout [PlainParagraph], from label: Int) -> Int {
    paragraphs[label].fate = .omitted(.related)
    var index = label + 1
    while index < paragraphs.count, index <= label + 6, !paragraphs[index].followsBlank {
      let ending = HeadlineRules.ending(of: text.bytes, paragraphs[index].range)
      guard paragraphs[index].range.count <= 160, ending == .open || ending == .question else {
        break
      }
      paragraphs[index].fate = .omitted(.related)
      index += 1
    }
    return index
  }

  /// Leaves out the readers' comments: all that follows their heading, if that stands near the end.
  private func markComments(_ paragraphs: inout [PlainParagraph], from label: Int) -> Int {
    paragraphs[label].fate = .omitted(.comments)
    guard paragraphs[label].range.lowerBound * 5 >= text.count * 3 else { return label + 1 }
    for index in paragraphs.indices[(label + 1)...] {
      let reason = rules.reason(for: content(paragraphs[index])) ?? .comments
      paragraphs[index].fate = .omitted(reason)
    }
    return paragraphs.count
  }
}
