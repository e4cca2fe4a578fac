internal import Linguistics
public import TextModel

/// Collects candidates for a glossary from the sentences of any number of texts.
public struct TermExtractor: Sendable {
  /// What counts as a candidate.
  public struct Options: Sendable {
    /// How often a noun group must occur.
    public var nounCount = 2
    /// How often a name must occur.
    public var nameCount = 1
    /// How many sentences are kept as evidence for each candidate.
    public var evidenceLimit = 3

    /// How many candidates are kept; when there are more, those met once are forgotten.
    public var candidateLimit = 1 << 17

    /// Creates the usual options.
    public init() {}
  }

  private let matcher: TermMatcher
  private let options: Options
  private let lexicon: Lexicon
  private var reader: ExtractionReader
  private var store: CandidateStore
  private var entries: [Int: ExtractionReader.KnownTerm] = [:]
  private var document = -1

  /// Prepares to look for what the glossaries of `matcher` do not have.
  public init(matcher: TermMatcher, options: Options = Options()) {
    self.matcher = matcher
    self.options = options
    lexicon = matcher.analyzer.lexicon
    reader = ExtractionReader(analyzer: matcher.analyzer)
    store = CandidateStore(
      evidenceLimit: options.evidenceLimit,
      limit: options.candidateLimit
    )
  }

  /// Whether there were so many candidates that some of those met once were forgotten.
  public var hasForgotten: Bool { store.hasForgotten }

  /// Begins another document.
  public mutating func beginDocument() { document += 1 }

  /// A sentence of a text.
  public struct Sentence: Sendable {
    /// Where it stands.
    public var range: TextRange
    /// Its English, if it is known.
    public var translation: SourceText?

    /// Creates a sentence.
    public init(_ range: TextRange, translation: SourceText? = nil) {
      self.range = range
      self.translation = translation
    }
  }

  /// Reads the sentences of a text; `line` gives the line of an offset, counted from 1.
  public mutating func read(
    _ text: SourceText,
    sentences: [Sentence],
    line: (Int) -> Int
  ) {
    var terms: [ExtractionReader.KnownTerm] = []
    matcher.scan(text, text.range) { hit in
      guard hit.confidence >= 0.5 else { return }
      terms.append(knownTerm(hit))
    }
    var first = 0
    for item in sentences {
      let range = item.range
      while first < terms.count, terms[first].range.upperBound <= range.lowerBound { first += 1 }
      var end = first
      while end < terms.count, terms[end].range.lowerBound < range.upperBound { end += 1 }
      let units = reader.units(of: text, range, Array(terms[first..<end]))
      let groups = NounGroupFinder(units).groups
      guard !groups.isEmpty else { continue }
      let sentence = CandidateSentence(
        text,
        range,
        translation: item.translation,
        document: document
      )
      store.add(groups, of: units, sentence, line: line)
    }
  }

  private mutating func knownTerm(_ hit: TermHit) -> ExtractionReader.KnownTerm {
    let number = hit.glossary << 32 | hit.entry
    var term: ExtractionReader.KnownTerm
    if let known = entries[number] {
      term = known
    } else {
      let entry = matcher.entry(of: hit)
      term = ExtractionReader.KnownTerm(
        range: hit.range,
        kind: entry.kind,
        isNationality: entry.domain == "demonyms" || entry.domain == "places"
          || entry.domain == "people",
        italian: entry.italian,
        features: hit.features
      )
      entries[number] = term
    }
    term.range = hit.range
    term.features = hit.features
    return term
  }

  /// The candidates that occur often enough, the best first; of equals the one that is first in the
  /// alphabet.
  public func terms() -> [ExtractedTerm] {
    var records = store.records
    NameFolder.fold(&records)
    let ranking = CandidateRanking(records)
    let values = ranking.cValues()
    var weights = DomainWeights(lexicon: lexicon)
    let citations = CitationForm(lexicon: lexicon)
    var terms: [ExtractedTerm] = []
    for (index, record) in records.enumerated() where values[index] > 0 {
      guard record.count >= (record.kind == .noun ? options.nounCount : options.nameCount) else {
        continue
      }
      let (italian, gender) = citations.citation(of: record)
      let weight = ranking.domainWeight(of: record, &weights)
      terms.append(
        ExtractedTerm(
          italian: italian,
          kind: record.kind,
          gender: gender,
          score: values[index] * weight,
          cValue: values[index],
          domainWeight: weight,
          count: record.count,
          documentCount: record.documentCount,
          evidence: record.evidence
        )
      )
    }
    return terms.sorted { ($0.score, $1.italian) > ($1.score, $0.italian) }
  }
}
