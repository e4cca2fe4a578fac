public import Alignment
public import Terminology
import TextModel

/// Sets an existing translation beside its original and recognises the terms on both sides.
///
/// Every segment of both sides stands in exactly one row, in order. What the translation leaves out
/// and what it adds has rows of its own, with one side empty.
public struct Collator: Sendable {
  /// Recognises the terms of the Italian.
  public var matcher: TermMatcher
  /// Pairs the segments.
  public var aligner: Aligner

  /// Creates a collator.
  public init(matcher: TermMatcher, aligner: Aligner) {
    self.matcher = matcher
    self.aligner = aligner
  }

  /// The page of an article and its translation.
  public func collate(
    _ italian: SegmentedArticle,
    with english: SegmentedArticle,
    provenance: Provenance
  ) -> BilingualDocument {
    let article = italian.article
    var document = BilingualDocument(
      title: article.title,
      provenance: provenance,
      blocks: article.blocks.map { PageBlock($0) },
      omissions: article.omissions,
      warnings: article.warnings
    )
    let beads = aligner.align(italian.side, english.side)
    let blocks = Self.blocks(of: beads, italian, english)
    if document.blocks.isEmpty, !beads.isEmpty {
      document.blocks.append(PageBlock(Block(.paragraph, line: 1, text: SourceText(""))))
    }
    var italianCutter = RowCutter(italian)
    var englishCutter = RowCutter(english)
    var terms = TermTable()
    for (index, bead) in beads.enumerated() {
      let (source, stretches) = italianCutter.line(of: bead.italian)
      var row = Row(
        id: String(index + 1),
        source: source,
        target: englishCutter.line(of: bead.english).text,
        origin: .human,
        pairing: Pairing(bead)
      )
      settle(stretches, of: article, in: &row, &terms)
      document.blocks[blocks[index]].rows.append(row)
    }
    document.terms = terms.terms
    return document
  }

  // MARK: Terms

  private func settle(
    _ stretches: [RowCutter.Stretch],
    of article: Article,
    in row: inout Row,
    _ terms: inout TermTable
  ) {
    var entries: [Entry] = []
    for stretch in stretches {
      let text = article.blocks[stretch.block].text
      for match in matcher.matches(in: text, stretch.range)
      where match.confidence >= Annotator.leastConfidence {
        entries.append(match.entry)
        row.terms.append(
          TermUse(
            term: terms.index(of: match),
            source: match.range.shifted(by: stretch.offset - stretch.range.lowerBound),
            confidence: match.confidence,
            reason: match.reason
          )
        )
      }
    }
    TermEnforcement(entries: entries, target: row.target.text).settle(&row.terms)
  }

  // MARK: Blocks

  /// The block in which each bead's row stands: that of its Italian, and for added English that of
  /// the row with which it shares its paragraph, else of the row before.
  private static func blocks(
    of beads: [Bead],
    _ italian: SegmentedArticle,
    _ english: SegmentedArticle
  ) -> [Int] {
    var blocks: [Int?] = beads.map { bead in
      bead.italian.isEmpty ? nil : italian.places[bead.italian.lowerBound].block
    }
    let last = blocks.lastIndex { $0 != nil }
    var next: Int?
    for index in beads.indices.reversed() {
      if blocks[index] != nil {
        next = index
      } else if let next, shareParagraph(beads[index], beads[next], english) {
        blocks[index] = blocks[next]
      }
    }
    var before: Int?
    for index in beads.indices {
      if let block = blocks[index] {
        before = block
      } else if let block = before, !italian.article.blocks[block].isHeading || index > last ?? 0 {
        blocks[index] = block
      }
    }
    var after = blocks.compactMap { $0 }.last ?? italian.firstProseBlock
    return blocks.reversed().map { block in
      after = block ?? after
      return after
    }
    .reversed()
  }

  /// Whether two beads have English of one paragraph.
  private static func shareParagraph(
    _ bead: Bead,
    _ other: Bead,
    _ english: SegmentedArticle
  ) -> Bool {
    guard !bead.english.isEmpty, !other.english.isEmpty else { return false }
    return english.places[bead.english.upperBound - 1].block
      == english.places[other.english.lowerBound].block
  }
}

extension SegmentedArticle {
  /// The first block that may hold rows; 0 if there is none.
  fileprivate var firstProseBlock: Int { article.blocks.firstIndex(where: \.isProse) ?? 0 }
}

extension Pairing {
  /// What a bead says of its row.
  fileprivate init(_ bead: Bead) {
    let kind: Kind = bead.english.isEmpty ? .cut : bead.italian.isEmpty ? .added : .paired
    self.init(kind, confidence: bead.confidence)
  }
}
