public import Linguistics
import Synchronization
public import TextModel

/// Finds the terms of glossaries in Italian text, in whatever form they stand.
///
/// Compiled once; the cost of a search does not grow with the number of entries. Of several
/// glossaries a later one hides the entries of an earlier one with the same Italian.
public struct TermMatcher: Sendable {
  /// The glossaries, the strongest last.
  public let glossaries: [Glossary]
  let index: TermIndex
  let analyzer: ItalianAnalyzer
  private let caches: FormCachePool

  /// Compiles glossaries, the strongest last.
  public init(glossaries: [Glossary], analyzer: ItalianAnalyzer? = nil) {
    self.glossaries = glossaries
    index = TermIndex(glossaries)
    // Last, so that another thread may load the lexicon in the meantime.
    self.analyzer = analyzer ?? ItalianAnalyzer()
    caches = FormCachePool()
  }

  /// The number of bytes that the glossaries and their index take beyond the glossaries' text.
  public var footprint: Int {
    glossaries.reduce(index.footprint) { $0 + $1.footprint }
  }

  /// The terms of a range in order, none overlapping another: the longest wins, and where it is a
  /// homograph, the next shorter one.
  public func matches(in text: SourceText, _ range: TextRange) -> [TermMatch] {
    var matches: [TermMatch] = []
    scan(text, range) { matches.append(match(for: $0, in: text)) }
    return matches
  }

  /// The terms of a range as ``matches(in:_:)`` finds them, but with every entry that fits one place,
  /// the best first.
  public func allMatches(in text: SourceText, _ range: TextRange) -> [TermMatch] {
    var matches: [TermMatch] = []
    scan(text, range, .alternatives) { matches.append(match(for: $0, in: text)) }
    return matches
  }

  /// What a scan looks for beyond the plain.
  public struct ScanOptions: OptionSet, Sendable {
    /// The bits.
    public var rawValue: UInt8

    /// Makes options of bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Every entry that fits one place, not only the best.
    public static let alternatives = ScanOptions(rawValue: 1 << 0)
    /// Also entries between whose words the text has one adjective or adverb of its own, with a
    /// confidence below 0.5.
    public static let gaps = ScanOptions(rawValue: 1 << 1)
    /// A line end is a blank line: no term goes over it.
    public static let separateLines = ScanOptions(rawValue: 1 << 2)
  }

  /// Calls `body` for each term of a range in order, without making strings.
  public func scan(
    _ text: SourceText,
    _ range: TextRange,
    _ options: ScanOptions = [],
    _ body: (TermHit) -> Void
  ) {
    scan(
      text,
      range,
      options,
      stretch: { (chooser: CandidateChooser) in
        for choice in chooser.chosen { body(hit(choice)) }
      }
    )
  }

  /// Calls `body` after each stretch of a range.
  private func scan(
    _ text: SourceText,
    _ range: TextRange,
    _ options: ScanOptions,
    stretch body: (CandidateChooser) -> Void
  ) {
    let separatesLines = options.contains(.separateLines)
    // Nothing else may hold the cache, or the first new word would copy all of it.
    var scan = TermScan(
      caches.take() ?? makeCache(),
      text.bytes,
      range,
      separatesLines: separatesLines
    )
    var finder = CandidateFinder(allowsGaps: options.contains(.gaps))
    var chooser = CandidateChooser(matcher: self)
    let alternatives = options.contains(.alternatives)
    while scan.readStretch() {
      finder.find(in: &scan)
      guard !finder.candidates.isEmpty else { continue }
      chooser.choose(finder.candidates, in: &scan, alternatives: alternatives)
      body(chooser)
    }
    caches.give(scan.cache)
  }

  /// What was decided on each candidate of a range, rejected ones included, for `--why`.
  public func decisions(in text: SourceText, _ range: TextRange) -> [TermDecision] {
    hits(in: text, range, .alternatives).map { hit, isAccepted in
      let match = match(for: hit, in: text, rejected: !isAccepted)
      return TermDecision(match: match, isAccepted: isAccepted)
    }
  }

  /// The candidates of a range in order, and whether each was accepted.
  public func hits(
    in text: SourceText,
    _ range: TextRange,
    _ options: ScanOptions
  ) -> [(hit: TermHit, isAccepted: Bool)] {
    var hits: [(hit: TermHit, isAccepted: Bool)] = []
    scan(
      text,
      range,
      options,
      stretch: { chooser in
        for choice in chooser.chosen { hits.append((hit(choice), true)) }
        for choice in chooser.rejected { hits.append((hit(choice), false)) }
      }
    )
    return hits.sorted { $0.hit.range < $1.hit.range }
  }

  private func makeCache() -> FormCache {
    FormCache(index: index, analyzer: analyzer)
  }

  private func hit(_ choice: CandidateChooser.Choice) -> TermHit {
    let place = index.place(entry(of: choice.candidate))
    return TermHit(
      range: choice.candidate.range,
      head: choice.head,
      glossary: Int(place.glossary),
      entry: Int(place.entry),
      features: choice.candidate.features,
      confidence: choice.verdict.confidence,
      traits: choice.candidate.traits,
      isListed: choice.candidate.pattern.traits.contains(.listed),
      headWord: choice.headWord,
      grammar: choice.grammar,
      ground: choice.verdict.ground
    )
  }
}

/// Caches of forms that wait for their next use, one for each search that ran at the same time.
///
/// No search waits for another: one that finds the pool in use makes a new cache, or drops its own.
final class FormCachePool: Sendable {
  private let caches = Mutex<[FormCache]>([])

  /// A cache that nobody uses, if there is one.
  func take() -> FormCache? { (caches.withLockIfAvailable { $0.popLast() }) ?? nil }

  /// Keeps a cache for its next use.
  func give(_ cache: consuming FormCache) {
    let cache = cache
    _ = caches.withLockIfAvailable { $0.append(cache) }
  }
}
