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
  public init(glossaries: [Glossary], analyzer: ItalianAnalyzer = ItalianAnalyzer()) {
    self.glossaries = glossaries
    self.analyzer = analyzer
    index = TermIndexBuilder.build(glossaries)
    caches = FormCachePool()
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
    scan(text, range, alternatives: true) { matches.append(match(for: $0, in: text)) }
    return matches
  }

  /// Calls `body` for each term of a range in order, without making strings; with `alternatives`
  /// for every entry that fits one place.
  public func scan(
    _ text: SourceText,
    _ range: TextRange,
    alternatives: Bool = false,
    _ body: (TermHit) -> Void
  ) {
    let cache = caches.take() ?? makeCache()
    var scan = TermScan(cache, text.bytes, range)
    var finder = CandidateFinder()
    var chooser = CandidateChooser(matcher: self)
    while scan.readStretch() {
      finder.find(in: &scan)
      guard !finder.candidates.isEmpty else { continue }
      chooser.choose(finder.candidates, in: &scan, alternatives: alternatives)
      for choice in chooser.chosen { body(hit(choice)) }
    }
    caches.give(scan.cache)
  }

  /// What was decided on each candidate of a range, rejected ones included, for `--why`.
  public func decisions(in text: SourceText, _ range: TextRange) -> [TermDecision] {
    var decisions: [TermDecision] = []
    let cache = caches.take() ?? makeCache()
    var scan = TermScan(cache, text.bytes, range)
    var finder = CandidateFinder()
    var chooser = CandidateChooser(matcher: self)
    while scan.readStretch() {
      finder.find(in: &scan)
      chooser.choose(finder.candidates, in: &scan, alternatives: true)
      for choice in chooser.chosen + chooser.rejected {
        let isAccepted = choice.verdict.isAccepted
        let match = match(for: hit(choice), in: text, rejected: !isAccepted)
        decisions.append(TermDecision(match: match, isAccepted: isAccepted))
      }
    }
    caches.give(scan.cache)
    return decisions.sorted { $0.match.range < $1.match.range }
  }

  private func makeCache() -> FormCache {
    FormCache(index: index, glossaries: glossaries, analyzer: analyzer)
  }

  private func hit(_ choice: CandidateChooser.Choice) -> TermHit {
    let place = index.places[Int(entry(of: choice.candidate))]
    return TermHit(
      range: choice.candidate.range,
      head: choice.head,
      glossary: Int(place.glossary),
      entry: Int(place.entry),
      features: choice.candidate.features,
      confidence: choice.verdict.confidence,
      traits: choice.candidate.traits,
      pattern: choice.candidate.pattern,
      headWord: choice.headWord,
      grammar: choice.grammar,
      ground: choice.verdict.ground
    )
  }
}

/// Caches of forms that wait for their next use, one for each search that ran at the same time.
final class FormCachePool: Sendable {
  private let caches = Mutex<[FormCache]>([])

  /// A cache that nobody uses, if there is one.
  func take() -> FormCache? { caches.withLock { $0.popLast() } }

  /// Keeps a cache for its next use.
  func give(_ cache: consuming FormCache) {
    let cache = cache
    caches.withLock { $0.append(cache) }
  }
}
