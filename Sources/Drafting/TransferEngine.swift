public import Linguistics
import TextModel

/// The embedded engine: transfer by lexicon and rules, deterministic and offline.
///
/// A segment is read into units, parsed into constituents, and written in English; every word of
/// the English knows what it was made from.
public struct TransferEngine: DraftEngine {
  private let reader: UnitReader
  private let senses = SenseChooser(table: .builtIn)
  private let variety: EnglishSpelling.Variety

  /// Creates the engine over a lexicon, for a variety of English.
  public init(lexicon: Lexicon = .builtIn, variety: EnglishSpelling.Variety = .us) {
    self.variety = variety
    reader = UnitReader(
      analyzer: ItalianAnalyzer(lexicon: lexicon),
      phrases: .builtIn,
      disambiguator: Disambiguator(lexicon: lexicon),
      variety: variety
    )
  }

  /// `fronte transfer 1`.
  public var name: String { "fronte transfer 1" }

  /// Drafts segments in order; pronouns refer back to the segments before them.
  public func drafts(for requests: [DraftRequest]) throws(DraftError) -> [Draft] {
    var drafts: [Draft] = []
    drafts.reserveCapacity(requests.count)
    var topic = Topic()
    var cache = reader.makeCache()
    for request in requests {
      if request.beginsParagraph { topic = Topic() }
      drafts.append(draft(request, &topic, &cache))
    }
    return drafts
  }

  /// Whether the first letter of a segment is a small one, as in a list item or a continued line.
  private func beginsLower(_ text: SourceText) -> Bool {
    var offset = 0
    while offset < text.count {
      let scalar = text.bytes.scalar(at: offset)
      let kind = ScalarClass.of(scalar.value)
      if kind.isLetter { return kind == .lower }
      if kind == .digit { return false }
      offset += scalar.length
    }
    return false
  }

  /// `Il ministro: "Resisteremo"`: what is quoted after a colon keeps the capital of the Italian.
  private func startQuotations(_ words: inout [TargetWord], _ text: SourceText) {
    for index in words.indices.dropFirst()
    where words[index].kind == .mark && words[index].glue == .right
      && ["\"", "'"].contains(words[index].text) && words[index - 1].text == ":"
    {
      let start = words[index].source.upperBound
      guard start < text.count, ScalarClass.of(text.bytes.scalar(at: start).value) == .upper,
        index + 1 < words.count
      else { continue }
      words[index + 1].startsSentence = true
    }
  }

  private func draft(
    _ request: DraftRequest,
    _ topic: inout Topic,
    _ cache: inout ReadingCache
  ) -> Draft {
    var (dateline, units, quotations) = reader.units(of: request, &cache)
    senses.choose(&units)
    let chunks = ChunkParser(units: units).parse()
    var writer = SentenceWriter(chunks: chunks, isHeading: request.isHeading, topic: topic)
    var words = writer.write()
    for quotation in quotations { quotation.restore(in: &words) }
    topic = writer.topic
    let capitalize =
      !beginsLower(request.text) || units.first?.kind == .number && !request.isHeading
    if !dateline.words.isEmpty {
      let first = units.first { $0.kind != .mark }
      if first?.text.first?.isUppercase == true, !words.isEmpty {
        words[0].startsSentence = true
      }
      words = dateline.words + words
    }
    startQuotations(&words, request.text)
    return Linearizer(variety: variety).draft(words, capitalize: capitalize)
  }
}
