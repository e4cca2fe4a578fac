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
      switch rules.verdict(on: content(paragraphs[index])) {
      case .article: index += 1
      case .omitted(let reason):
        paragraphs[index].fate = .omitted(reason)
        index += 1
      case .relatedHeading: index = markRelated(&paragraphs, from: index)
      case .commentsHeading: index = markComments(&paragraphs, from: index)
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
      guard paragraphs[index].range.count <= 160, ending == .open || ending == .question,
        rules.verdict(on: content(paragraphs[index])) == .article
      else { break }
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
      let verdict = rules.verdict(on: content(paragraphs[index]))
      paragraphs[index].fate =
        if case .omitted(let reason) = verdict { .omitted(reason) } else { .omitted(.comments) }
    }
    return paragraphs.count
  }
}
