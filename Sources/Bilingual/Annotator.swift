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
  /// Translations that are used before any draft; `nil` if there are none.
  public var memory: TranslationMemory?

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
    introducesTerms: Bool = false,
    memory: TranslationMemory? = nil
  ) {
    self.segmenter = segmenter
    self.matcher = matcher
    self.engine = engine
    self.keepsPieces = keepsPieces
    self.offersAlternatives = offersAlternatives
    self.introducesTerms = introducesTerms
    self.memory = memory
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
    try fill(&document, from: &slots, progress)
    document.terms = terms.terms
    return document
  }

  /// Annotates a page again: a person's English stays, all else is made anew.
  ///
  /// Rows keep their names and places. English from a memory stays, too, unless ``memory`` has a better one.
  ///
  /// - Throws: ``DraftError`` if the engine could not be run or did not keep to its contract.
  public func refresh(
    _ page: BilingualDocument,
    provenance: Provenance,
    progress: (Progress) -> Void = { _ in }
  ) throws(DraftError) -> BilingualDocument {
    var document = page
    document.provenance = provenance
    var terms = TermTable()
    var slots: [RowSlot] = []
    for index in document.blocks.indices {
      let isNominal = document.blocks[index].block.isNominal
      for row in document.blocks[index].rows {
        append(row, at: index, isNominal: isNominal, to: &slots, &terms)
      }
      document.blocks[index].rows = []
    }
    try fill(&document, from: &slots, progress)
    document.terms = terms.terms
    return document
  }

  private func fill(
    _ document: inout BilingualDocument,
    from slots: inout [RowSlot],
    _ progress: (Progress) -> Void
  ) throws(DraftError) {
    if introducesTerms { planIntroductions(&slots) }
    var start = 0
    while start < slots.count {
      let end = Self.endOfBatch(slots, from: start)
      try draft(slots[start..<end], into: &document)
      start = end
      progress(Progress(done: end, total: slots.count))
    }
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
    /// The row of the page that is made again, if it has English that may stay.
    var kept: Row?
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
    let segments = segmenter.segments(in: block.text, block.text.range).map(\.range)
    var spans = MarkupSweep(block.markup, segments: segments)
    var begins = true
    for range in segments {
      let source = MarkedText(
        SourceText(repairing: Array(block.text.bytes[range.range])),
        markup: InlineMarkup.clip(spans.reaching(range), to: range)
      )
      let engineText = EngineText(source)
      let row = Row(id: String(slots.count + 1), source: source)
      let request = DraftRequest(
        text: engineText.text,
        beginsParagraph: begins,
        isHeading: block.isNominal
      )
      var slot = RowSlot(block: index, row: row, engineText: engineText, request: request)
      recognise(block.text, range, in: &slot, &terms)
      slots.append(slot)
      begins = false
    }
  }

  /// Puts a row of a page into a slot of its own.
  private func append(
    _ row: Row,
    at index: Int,
    isNominal: Bool,
    to slots: inout [RowSlot],
    _ terms: inout TermTable
  ) {
    let engineText = EngineText(row.source)
    let request = DraftRequest(
      text: engineText.text,
      beginsParagraph: slots.last?.block != index,
      isHeading: isNominal
    )
    var fresh = Row(id: row.id, source: row.source)
    fresh.pairing = row.pairing
    var slot = RowSlot(block: index, row: fresh, engineText: engineText, request: request)
    slot.kept = row
    recognise(row.source.text, row.source.text.range, in: &slot, &terms)
    slots.append(slot)
  }

  /// Recognises the terms of a range of a text that is the row of a slot.
  private func recognise(
    _ text: SourceText,
    _ range: TextRange,
    in slot: inout RowSlot,
    _ terms: inout TermTable
  ) {
    for match in matcher.matches(in: text, range)
    where match.confidence >= Self.leastConfidence {
      let place = match.range.shifted(by: -range.lowerBound)
      slot.row.terms.append(
        TermUse(
          term: terms.index(of: match),
          source: place,
          confidence: match.confidence,
          reason: match.reason
        )
      )
      var moved = match
      moved.range = slot.engineText.engineRange(of: place)
      slot.request.terms.append(moved)
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
    let known = slots.map(knownRow)
    let open = zip(slots, known).filter { $0.1 == nil }.map(\.0)
    var drafts = try self.drafts(for: open.map(\.request))[...]
    for (slot, known) in zip(slots, known) {
      let drafted = known == nil ? drafts.popFirst().map { row(of: slot, $0) } : nil
      document.blocks[slot.block].rows.append(known ?? drafted ?? slot.row)
    }
  }

  /// The engine's answers; none without an engine.
  private func drafts(for requests: [DraftRequest]) throws(DraftError) -> [Draft] {
    guard let engine, !requests.isEmpty else { return [] }
    let drafts = try engine.drafts(for: requests)
    guard drafts.count == requests.count else {
      throw .wrongAnswer(
        command: engine.name,
        line: drafts.count,
        reason: "\(drafts.count) answers to \(requests.count) requests"
      )
    }
    return drafts
  }

  /// The row of a slot that needs no draft: a person's English first, then that of a memory.
  private func knownRow(_ slot: RowSlot) -> Row? {
    if let kept = slot.kept, kept.origin == .human || kept.source.isEmpty {
      return settled(slot, kept.target, kept.origin)
    }
    let match = slot.row.source.isEmpty ? nil : memory?.match(slot.row.source.text)
    if let kept = slot.kept, case .memory(let similarity) = kept.origin,
      similarity >= match?.similarity ?? 0
    {
      return settled(slot, kept.target, kept.origin, kept.marks)
    }
    guard let match else { return nil }
    let target = MarkedText(match.unit.target)
    var marks: [Mark] = []
    if match.similarity < 100, !target.isEmpty {
      marks.append(
        Mark(
          .doubtful,
          target: target.text.range,
          source: slot.row.source.text.range,
          reason: "memory, \(match.similarity) %: \(match.difference)"
        )
      )
    }
    return settled(slot, target, .memory(similarity: match.similarity), marks)
  }

  /// A row with English that is there, its terms looked for in it.
  private func settled(
    _ slot: RowSlot,
    _ target: MarkedText,
    _ origin: Origin,
    _ marks: [Mark] = []
  ) -> Row {
    var row = slot.row
    row.target = target
    row.origin = origin
    row.marks = marks
    TermEnforcement(entries: slot.request.terms.map(\.entry), target: target.text)
      .settle(&row.terms)
    return row
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
      Mark(.unknown, target: $0.target, source: $0.source, reason: $0.reason.description)
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
