public import Drafting
public import Segmentation
public import Terminology
import TextModel

/// Makes the page of an article: segments it, recognises the terms and drafts the English.
public struct Annotator: Sendable {
  /// How far the work has got, in segments.
  public struct Progress: Hashable, Sendable {
    /// The segments that are done.
    public var done: Int
    /// All segments of the article.
    public var total: Int
  }

  /// Cuts the Italian.
  public var segmenter: Segmenter
  /// Recognises the terms.
  public var matcher: TermMatcher
  /// Drafts the English; `nil` leaves the cells to the translator.
  public var engine: (any DraftEngine)?
  /// Whether rows keep the pieces of their draft with the reasons.
  public var keepsPieces: Bool
  /// Whether the best other rendering of a word is marked beside it.
  public var offersAlternatives: Bool
  /// Whether the draft introduces a term at its first mention, where the glossary says how.
  public var introducesTerms: Bool

  /// The confidence below which a match is an offer, not a finding.
  static let leastConfidence = 0.5
  /// The confidence below which the rendering of a term is marked as doubtful.
  private static let doubtfulConfidence = 0.75
  /// How many segments go to the engine at a time, about.
  private static let batchSize = 256

  /// Creates an annotator.
  public init(
    segmenter: Segmenter,
    matcher: TermMatcher,
    engine: (any DraftEngine)?,
    keepsPieces: Bool = false,
    offersAlternatives: Bool = false,
    introducesTerms: Bool = false
  ) {
    self.segmenter = segmenter
    self.matcher = matcher
    self.engine = engine
    self.keepsPieces = keepsPieces
    self.offersAlternatives = offersAlternatives
    self.introducesTerms = introducesTerms
  }

  /// Annotates an article; each of its segments becomes one row, in order.
  ///
  /// - Throws: ``DraftError`` if the engine could not be run or did not keep to its contract.
  public func annotate(
    _ article: Article,
    provenance: Provenance,
    progress: (Progress) -> Void = { _ in }
  ) throws(DraftError) -> BilingualDocument {
    var document = BilingualDocument(
      title: article.title,
      provenance: provenance,
      blocks: article.blocks.map { PageBlock($0) },
      omissions: article.omissions,
      warnings: article.warnings
    )
    var terms = TermTable()
    var slots: [RowSlot] = []
    for index in document.blocks.indices where document.blocks[index].block.isProse {
      append(rowsOf: document.blocks[index].block, at: index, to: &slots, &terms)
    }
    if introducesTerms { planIntroductions(&slots) }
    var start = 0
    while start < slots.count {
      let end = Self.endOfBatch(slots, from: start)
      try draft(slots[start..<end], into: &document)
      start = end
      progress(Progress(done: end, total: slots.count))
    }
    document.terms = terms.terms
    return document
  }

  // MARK: Rows

  /// A row that waits for its English.
  private struct RowSlot {
    var block: Int
    var row: Row
    var engineText: EngineText
    var request: DraftRequest
    /// The terms of the request that the draft introduces.
    var introductions: [Int] = []
  }

  private func planIntroductions(_ slots: inout [RowSlot]) {
    let prose = slots.indices.filter { !slots[$0].request.isHeading }
    var plan = FirstMentionPlan(
      for: prose.flatMap { slots[$0].request.terms.map(\.entry) }
    )
    for index in prose {
      slots[index].introductions = plan.introductions(
        among: slots[index].request.terms.map(\.entry)
      )
    }
  }

  private func append(
    rowsOf block: Block,
    at index: Int,
    to slots: inout [RowSlot],
    _ terms: inout TermTable
  ) {
    var spans = MarkupSweep(block.markup)
    var begins = true
    for segment in segmenter.segments(in: block.text, block.text.range) {
      let range = segment.range
      let source = MarkedText(
        SourceText(repairing: Array(block.text.bytes[range.range])),
        markup: InlineMarkup.clip(spans.reaching(range), to: range)
      )
      let engineText = EngineText(source)
      var row = Row(id: String(slots.count + 1), source: source)
      var request = DraftRequest(
        text: engineText.text,
        beginsParagraph: begins,
        isHeading: block.isHeading
      )
      for match in matcher.matches(in: block.text, range)
      where match.confidence >= Self.leastConfidence {
        let place = match.range.shifted(by: -range.lowerBound)
        row.terms.append(
          TermUse(
            term: terms.index(of: match),
            source: place,
            confidence: match.confidence,
            reason: match.reason
          )
        )
        var moved = match
        moved.range = engineText.engineRange(of: place)
        request.terms.append(moved)
      }
      slots.append(RowSlot(block: index, row: row, engineText: engineText, request: request))
      begins = false
    }
  }

  /// Where a batch ends: between paragraphs, since an engine may look back inside one.
  private static func endOfBatch(_ slots: [RowSlot], from start: Int) -> Int {
    var end = min(start + batchSize, slots.count)
    let limit = min(start + 8 * batchSize, slots.count)
    while end < limit, !slots[end].request.beginsParagraph { end += 1 }
    return end
  }

  // MARK: English

  private func draft(
    _ slots: ArraySlice<RowSlot>,
    into document: inout BilingualDocument
  ) throws(DraftError) {
    guard let engine else {
      for slot in slots { document.blocks[slot.block].rows.append(slot.row) }
      return
    }
    let drafts = try engine.drafts(for: slots.map(\.request))
    guard drafts.count == slots.count else {
      throw .wrongAnswer(
        command: engine.name,
        line: drafts.count,
        reason: "\(drafts.count) answers to \(slots.count) requests"
      )
    }
    for (slot, draft) in zip(slots, drafts) {
      document.blocks[slot.block].rows.append(row(of: slot, draft))
    }
  }

  private func row(of slot: RowSlot, _ draft: Draft) -> Row {
    var row = slot.row
    var draft = draft
    for term in slot.introductions {
      let mention = FirstMention(slot.request.terms[term].entry, term: term)
      guard let introduced = mention?.introduced(in: draft) else { continue }
      draft = introduced
      row.terms[term].isIntroduced = true
    }
    let carrier = MarkupCarrier(
      source: row.source,
      draft: draft,
      engineText: slot.engineText
    )
    row.target = carrier.target
    row.origin = .engine
    TermEnforcement(
      entries: slot.request.terms.map(\.entry),
      target: row.target.text,
      pieces: carrier.pieces
    )
    .settle(&row.terms)
    row.marks = marks(of: row, carrier.pieces)
    if keepsPieces { row.pieces = carrier.pieces }
    return row
  }

  private func marks(of row: Row, _ pieces: [Draft.Piece]) -> [Mark] {
    var marks = pieces.filter { $0.kind == .unknown && !$0.target.isEmpty }.map {
      Mark(.unknown, target: $0.target, source: $0.source, reason: $0.reason)
    }
    for piece in pieces where piece.isGuess {
      marks.append(
        Mark(.doubtful, target: piece.target, source: piece.source, reason: "guessed by its ending")
      )
    }
    for use in row.terms where use.confidence < Self.doubtfulConfidence {
      guard let target = use.target else { continue }
      marks.append(Mark(.doubtful, target: target, source: use.source, reason: use.reason))
    }
    if offersAlternatives {
      for piece in pieces where !marks.contains(where: { $0.target.overlaps(piece.target) }) {
        guard let other = piece.alternatives.first, other != row.target.text[piece.target] else {
          continue
        }
        marks.append(
          Mark(.alternative, target: piece.target, source: piece.source, reason: other)
        )
      }
    }
    return marks.sorted { $0.target < $1.target }
  }
}
