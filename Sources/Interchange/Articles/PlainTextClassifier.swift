internal import Bilingual
internal import TextModel

/// Decides what each paragraph of a plain text is: headline, heading, list item, note, credit.
struct PlainTextClassifier {
  private let bytes: [UInt8]
  private let credits = CreditLine()

  /// A paragraph this long that ends in a point is of the article's body.
  private static let bodyLength = 350
  /// The most paragraphs that stand before the body.
  private static let headLength = 12

  /// Takes the bytes of the text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Sets the fate of each paragraph that is more than a paragraph.
  func classify(_ paragraphs: inout [PlainParagraph]) {
    markRulesAndTables(&paragraphs)
    markLists(&paragraphs)
    let bodyStart = self.bodyStart(paragraphs)
    markCredits(&paragraphs, bodyStart: bodyStart)
    let title = markHead(&paragraphs, bodyStart: bodyStart)
    markHeadings(&paragraphs, after: title)
  }

  private func ending(_ paragraph: PlainParagraph) -> HeadlineRules.Ending {
    HeadlineRules.ending(of: bytes, paragraph.prose)
  }

  // MARK: - Rules, tables, lists

  private func markRulesAndTables(_ paragraphs: inout [PlainParagraph]) {
    var result: [PlainParagraph] = []
    result.reserveCapacity(paragraphs.count)
    for var paragraph in paragraphs {
      guard paragraph.fate == .open else {
        result.append(paragraph)
        continue
      }
      if isTableRow(paragraph) {
        if var previous = result.popLast() {
          if previous.lines.count > 0, previous.fate == .block(.verbatim(.table)),
            !paragraph.followsBlank
          {
            previous.lines += paragraph.lines
            result.append(previous)
            continue
          }
          result.append(previous)
        }
        paragraph.fate = .block(.verbatim(.table))
      } else if !hasWord(paragraph.range) {
        paragraph.fate = .block(.verbatim(.rule))
      }
      result.append(paragraph)
    }
    for index in result.indices
    where result[index].fate == .block(.verbatim(.table)) && result[index].lines.count == 1 {
      result[index].fate = .open
    }
    paragraphs = result
  }

  /// A row has cells divided by tabs, or by at least two bars.
  private func isTableRow(_ paragraph: PlainParagraph) -> Bool {
    guard paragraph.lines.count == 1, paragraph.range.count <= 500 else { return false }
    var tabs = 0
    var bars = 0
    for offset in paragraph.range.range {
      if bytes[offset] == 0x09 { tabs += 1 }
      if bytes[offset] == UInt8(ascii: "|") { bars += 1 }
    }
    return (tabs > 0 || bars > 1) && ListMarker(bytes, paragraph.range) == nil
  }

  private func hasWord(_ range: TextRange) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = bytes.scalar(at: offset)
      let scalarClass = ScalarClass.of(scalar.value)
      if scalarClass.isLetter || scalarClass == .digit { return true }
      offset += scalar.length
    }
    return false
  }

  private func markLists(_ paragraphs: inout [PlainParagraph]) {
    var indents: [Int] = []
    var index = 0
    while index < paragraphs.count {
      guard paragraphs[index].fate == .open,
        let marker = ListMarker(bytes, paragraphs[index].first.content)
      else {
        indents = []
        index += 1
        continue
      }
      var run = [marker]
      while index + run.count < paragraphs.count, paragraphs[index + run.count].fate == .open,
        let next = ListMarker(bytes, paragraphs[index + run.count].first.content),
        next.isLike(marker)
      {
        run.append(next)
      }
      let before = index > 0 ? paragraphs[index - 1] : nil
      let items = paragraphs[index..<(index + run.count)]
      guard isList(run, items, before) else {
        index += run.count
        continue
      }
      for (offset, item) in run.enumerated() {
        let position = index + offset
        if item.kind == .note {
          paragraphs[position].fate = .block(.footnote(label: item.label(in: bytes)))
        } else {
          let indent = paragraphs[position].first.indent
          while let last = indents.last, last > indent { indents.removeLast() }
          if indents.last.map({ indent > $0 }) ?? true { indents.append(indent) }
          paragraphs[position].fate = .block(
            .listItem(marker: bytes.string(item.marker), depth: indents.count)
          )
        }
        paragraphs[position].contentStart = item.content
      }
      index += run.count
    }
  }

  /// Whether paragraphs with like markers are the items of a list, or notes.
  private func isList(
    _ run: [ListMarker],
    _ items: ArraySlice<PlainParagraph>,
    _ before: PlainParagraph?
  ) -> Bool {
    guard let first = run.first, let start = items.first else { return false }
    switch first.kind {
    case .bullet: return true
    case .letter: return run.count > 1
    case .note: return HeadlineRules.startsHigh(bytes, first.rest(of: start.range))
    case .number: return run.count > 1 && isCounted(run)
    case .dash:
      if zip(items, run).contains(where: { isTurn($0, $1) }) { return false }
      if bytes[first.marker.lowerBound] == UInt8(ascii: "-") { return true }
      let isAnnounced = before.map { bytes[$0.range.upperBound - 1] == UInt8(ascii: ":") } ?? false
      return isAnnounced
        || run.count > 1
          && items.dropLast().allSatisfy { bytes[$0.range.upperBound - 1] == UInt8(ascii: ";") }
    }
  }

  /// Whether the numbers of a run follow one another.
  private func isCounted(_ run: [ListMarker]) -> Bool {
    zip(run, run.dropFirst()).allSatisfy { pair in
      guard case .number(let first) = pair.0.kind, case .number(let second) = pair.1.kind else {
        return false
      }
      return second == first + 1
    }
  }

  /// Whether a paragraph after a dash is a turn of dialogue: a question, a call, or speech with
  /// another dash before who speaks.
  private func isTurn(_ paragraph: PlainParagraph, _ marker: ListMarker) -> Bool {
    if ending(paragraph) == .question { return true }
    let sign = Array(bytes[marker.marker.range])
    let range = marker.rest(of: paragraph.range)
    var offset = range.lowerBound + 1
    while offset + sign.count + 1 < range.upperBound {
      if bytes[offset] == sign[0], bytes[offset - 1] == 0x20,
        bytes[offset..<(offset + sign.count)].elementsEqual(sign),
        HeadlineRules.startsLow(bytes, TextRange(offset + sign.count, range.upperBound))
      {
        return true
      }
      offset += 1
    }
    return false
  }

  // MARK: - Head and credits

  /// The index of the first paragraph of the article's body.
  private func bodyStart(_ paragraphs: [PlainParagraph]) -> Int {
    var seen = 0
    for (index, paragraph) in paragraphs.enumerated() {
      if case .omitted = paragraph.fate { continue }
      seen += 1
      if paragraph.range.count >= Self.bodyLength, ending(paragraph) == .point { return index }
      if seen > Self.headLength { return index }
    }
    return paragraphs.count
  }

  private func markCredits(_ paragraphs: inout [PlainParagraph], bodyStart: Int) {
    let head = paragraphs.firstIndex { $0.fate == .open }
    let foot = paragraphs.lastIndex { $0.fate == .open } ?? 0
    for index in paragraphs.indices where paragraphs[index].fate == .open {
      guard paragraphs[index].range.count <= 1000 else { continue }
      let text = SourceText(bytes.string(paragraphs[index].range))
      if index == head, bytes.hasPrefix("Di ", at: paragraphs[index].range.lowerBound) { continue }
      let isSigned = index == foot && index > 0 && credits.isSignature(text)
      if isSigned || credits.matches(text, inFrame: index < bodyStart || index == foot) {
        paragraphs[index].fate = .block(.credit)
      }
    }
  }

  /// Finds kickers and the title; returns the title's index.
  private func markHead(_ paragraphs: inout [PlainParagraph], bodyStart: Int) -> Int? {
    var candidates = paragraphs.indices[..<bodyStart].filter { paragraphs[$0].fate == .open }[...]
    while candidates.count > 1, let first = candidates.first,
      let second = candidates.dropFirst().first
    {
      let isShout =
        candidates.count > 2 && HeadlineRules.isCapitals(bytes, paragraphs[first].range)
        && HeadlineRules.wordCount(bytes, paragraphs[first].range) <= 3
        && !HeadlineRules.isCapitals(bytes, paragraphs[second].range)
      guard isShout || HeadlineRules.isKicker(SourceText(bytes.string(paragraphs[first].range)))
      else { break }
      paragraphs[first].fate = .block(.credit)
      candidates = candidates.dropFirst()
    }
    guard let title = candidates.first, paragraphs[title].range.count <= 220,
      paragraphs.indices[(title + 1)...].contains(where: { paragraphs[$0].fate == .open })
    else { return nil }
    let ending = ending(paragraphs[title])
    guard ending == .open || ending == .question,
      HeadlineRules.startsHigh(bytes, paragraphs[title].range)
    else { return nil }
    paragraphs[title].fate = .block(.heading(level: 1))
    return title
  }

  // MARK: - Headings

  private func markHeadings(_ paragraphs: inout [PlainParagraph], after title: Int?) {
    let looks = paragraphs.indices.map { looksLikeHeading(paragraphs, $0) }
    let questions = paragraphs.indices.filter { isQuestionHeading(paragraphs, $0) }
    // Many questions alone on their lines are those of an interview.
    if questions.count < 3 {
      for index in questions { paragraphs[index].fate = .block(.heading(level: 2)) }
    }
    // What follows the title directly is the standfirst.
    let standfirst = title.flatMap { title in
      paragraphs.indices[(title + 1)...].first { index in
        if case .omitted = paragraphs[index].fate { false } else { true }
      }
    }
    for index in paragraphs.indices where looks[index] {
      let isCapitals = HeadlineRules.isCapitals(bytes, paragraphs[index].range)
      if index == standfirst, !isCapitals { continue }
      let inRun =
        index > 0 && looks[index - 1] && !paragraphs[index].followsBlank
        || index + 1 < looks.count && looks[index + 1] && !paragraphs[index + 1].followsBlank
      if inRun, !isCapitals { continue }
      paragraphs[index].fate = .block(.heading(level: 2))
    }
  }

  private func looksLikeHeading(_ paragraphs: [PlainParagraph], _ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    guard paragraph.fate == .open, paragraph.lines.count <= 2, paragraph.range.count <= 160,
      index + 1 < paragraphs.count, HeadlineRules.startsHigh(bytes, paragraph.range)
    else { return false }
    let ending = ending(paragraph)
    if HeadlineRules.isCapitals(bytes, paragraph.range) { return ending != .inner }
    guard ending == .open, HeadlineRules.wordCount(bytes, paragraph.range) <= 14 else {
      return false
    }
    return index == 0 || self.ending(paragraphs[index - 1]) != .inner
  }

  /// A question alone between long paragraphs.
  private func isQuestionHeading(_ paragraphs: [PlainParagraph], _ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    guard paragraph.fate == .open, paragraph.range.count <= 80, ending(paragraph) == .question,
      index > 0, index + 1 < paragraphs.count,
      paragraphs[index - 1].range.count > 200, paragraphs[index + 1].range.count > 200,
      ListMarker(bytes, paragraph.range) == nil
    else { return false }
    let start = paragraph.range.lowerBound
    return bytes[start].isASCIILetter && bytes[start + 1] != UInt8(ascii: ".")
  }
}
