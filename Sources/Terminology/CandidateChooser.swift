import Linguistics
import TextModel

/// Chooses among the candidates of a stretch: the longest that is no homograph wins, and what
/// overlaps it is dropped; where it is rejected, shorter ones have their turn.
struct CandidateChooser {
  /// A candidate with its verdict.
  struct Choice {
    var candidate: TermCandidate
    var verdict: HomographJudge.Verdict
    /// The bytes of the head.
    var head: TextRange
    /// The word of the entry's head.
    var headWord: UInt64
    /// What the entry is by its grammar.
    var grammar: PatternStructure.Traits
  }

  private let matcher: TermMatcher
  private var judge: HomographJudge
  private var cluster: [TermCandidate] = []
  private(set) var chosen: [Choice] = []
  private(set) var rejected: [Choice] = []

  init(matcher: TermMatcher) {
    self.matcher = matcher
    judge = HomographJudge(analyzer: matcher.analyzer)
  }

  /// Chooses among candidates that stand in the order of their first tokens.
  ///
  /// With `alternatives` all entries that fit one place are chosen, otherwise the best of them.
  mutating func choose(
    _ candidates: [TermCandidate],
    in scan: inout TermScan,
    alternatives: Bool
  ) {
    chosen.removeAll(keepingCapacity: true)
    rejected.removeAll(keepingCapacity: true)
    var start = 0
    while start < candidates.count {
      var end = start + 1
      var last = candidates[start].last
      while end < candidates.count, candidates[end].first <= last {
        last = max(last, candidates[end].last)
        end += 1
      }
      if end == start + 1 {
        settle(candidates[start], &scan)
      } else {
        choose(among: candidates[start..<end], &scan, alternatives)
      }
      start = end
    }
  }

  @discardableResult
  private mutating func settle(_ candidate: TermCandidate, _ scan: inout TermScan) -> Bool {
    var verdict = HomographJudge.Verdict(isAccepted: false, ground: .spelling)
    if matcher.isSpeltAlike(candidate, scan) { verdict = judge.judge(candidate, &scan) }
    let head = scan.tokens[candidate.head]
    let choice = Choice(
      candidate: candidate,
      verdict: verdict,
      head: TextRange(head.start, head.end),
      headWord: scan.cache.hash(ofWord: scan.cache.structures[candidate.structure].headWord),
      grammar: scan.cache.structures[candidate.structure].traits
    )
    if verdict.isAccepted { chosen.append(choice) } else { rejected.append(choice) }
    return verdict.isAccepted
  }

  private mutating func choose(
    among candidates: ArraySlice<TermCandidate>,
    _ scan: inout TermScan,
    _ alternatives: Bool
  ) {
    cluster.removeAll(keepingCapacity: true)
    cluster += candidates
    cluster.sort { matcher.precedes($0, $1, scan) }
    let firstChosen = chosen.count
    for candidate in cluster {
      var isTaken = false
      for choice in chosen[firstChosen...]
      where choice.candidate.first <= candidate.last && candidate.first <= choice.candidate.last {
        isTaken =
          isTaken || !alternatives || choice.candidate.range != candidate.range
          || matcher.hides(choice.candidate, candidate, scan)
      }
      if !isTaken { settle(candidate, &scan) }
    }
    chosen[firstChosen...].sort { $0.candidate.range < $1.candidate.range }
  }
}

extension TermMatcher {
  /// The number of a candidate's entry through all glossaries.
  func entry(of candidate: TermCandidate) -> Int32 { candidate.pattern.entry }

  /// Whether a candidate has its turn before another one.
  ///
  /// The longer first, then the one further left; on one place, the glossary of higher rank, then
  /// what is written more narrowly, then the order of entries in the file's own order of Italian. Of
  /// two senses of a word the one with more cue words near, or with nearer ones.
  func precedes(
    _ left: TermCandidate,
    _ right: TermCandidate,
    _ scan: borrowing TermScan
  ) -> Bool {
    if left.range != right.range {
      if left.range.count != right.range.count { return left.range.count > right.range.count }
      return left.range < right.range
    }
    let leftPlace = index.place(left.pattern.entry)
    let rightPlace = index.place(right.pattern.entry)
    if leftPlace.glossary != rightPlace.glossary { return leftPlace.glossary > rightPlace.glossary }
    let leftRank = Self.rank(left, scan)
    let rightRank = Self.rank(right, scan)
    if leftRank != rightRank { return leftRank > rightRank }
    guard leftPlace.entry != rightPlace.entry else {
      return left.patternNumber < right.patternNumber
    }
    let leftItalian = italian(of: leftPlace)
    let rightItalian = italian(of: rightPlace)
    if leftItalian != rightItalian { return leftItalian.lexicographicallyPrecedes(rightItalian) }
    let leftWeight = CueSearch.weight(left, scan)
    let rightWeight = CueSearch.weight(right, scan)
    if leftWeight != rightWeight { return leftWeight > rightWeight }
    return leftPlace.entry < rightPlace.entry
  }

  /// Whether an entry that was chosen leaves no room for another one that fits its place.
  ///
  /// Within a glossary what is written as listed hides what would have to be inflected:
  /// `munizioni` is no plural of `munizione` where both are listed.
  func hides(
    _ choice: TermCandidate,
    _ other: TermCandidate,
    _ scan: borrowing TermScan
  ) -> Bool {
    if entry(of: choice) == entry(of: other) { return true }
    guard index.place(entry(of: choice)).glossary == index.place(entry(of: other)).glossary
    else { return false }
    if Self.hasOwnCapital(choice, scan), !other.pattern.hasCapital { return true }
    if other.pattern.traits.contains(.droppedArticle) {
      return !choice.pattern.traits.contains(.droppedArticle)
    }
    // `gli astenuti`: the noun that has come of the participle, not the verb.
    if other.features.verbForm == .participle, other.pattern.kind == .verb {
      return choice.pattern.kind != .verb
    }
    return choice.traits.contains(.citation) && !other.traits.contains(.citation)
  }

  /// Whether a candidate of an entry that asks for a capital has one that the sentence does not give
  /// to every word: `l'Ucraina` is the country, not a Ukrainian woman.
  private static func hasOwnCapital(
    _ candidate: TermCandidate,
    _ scan: borrowing TermScan
  ) -> Bool {
    candidate.pattern.hasCapital && !scan.tokens[candidate.first].beginsSentence
      && !SentenceWindow.isInCapitals(candidate.first, scan)
  }

  /// How narrowly a pattern describes what stands in the text.
  private static func rank(_ candidate: TermCandidate, _ scan: borrowing TermScan) -> Int {
    let pattern = candidate.pattern
    var rank = 0
    if hasOwnCapital(candidate, scan) { rank += 64 }
    if pattern.traits.contains(.sameSpelling) { rank += 8 }
    if !pattern.traits.isDisjoint(with: [.bindsCapital, .acronym, .sameCase]) { rank += 4 }
    if candidate.traits.contains(.citation) { rank += 2 }
    if !pattern.traits.contains(.listed) { rank += 1 }
    if pattern.traits.contains(.cued) { rank += 32 }
    if pattern.traits.contains(.besideNoun) { rank += 16 }
    // `atteso` as an adjective of its own before the participle of `attendere`.
    if candidate.features.verbForm == .participle { rank -= pattern.kind == .verb ? 2 : 1 }
    return rank
  }

  func italian(of place: TermIndex.EntryPlace) -> ArraySlice<UInt8> {
    let glossary = glossaries[Int(place.glossary)]
    return glossary.bytes[glossary.italianRange(ofEntry: Int(place.entry)).range]
  }

  /// Whether a candidate of an entry that asks for its own spelling or capitals has them.
  func isSpeltAlike(_ candidate: TermCandidate, _ scan: borrowing TermScan) -> Bool {
    let pattern = candidate.pattern
    guard !pattern.traits.isDisjoint(with: [.sameCase, .sameSpelling]) else { return true }
    let place = index.place(pattern.entry)
    let glossary = glossaries[Int(place.glossary)]
    var spellings = [italian(of: place)]
    if pattern.traits.contains(.listed) {
      let forms = glossary.string(glossary.field(.forms, ofEntry: Int(place.entry)))
      spellings = FieldList.items(in: forms).map { Array($0.utf8)[...] }
    }
    if pattern.traits.contains(.sameSpelling) {
      let found = Spelling.normalized(scan.bytes[candidate.range.range])
      return spellings.contains { Spelling.normalized($0) == found }
    }
    return spellings.contains { hasCapitals(of: Array($0), candidate, scan) }
  }

  private func hasCapitals(
    of spelling: [UInt8],
    _ candidate: TermCandidate,
    _ scan: borrowing TermScan
  ) -> Bool {
    let words = EntryWords(spelling, TextRange(0, spelling.count)).words
    var token = candidate.first
    for (place, word) in words.enumerated() {
      if place > 0 { token = scan.next(after: token) }
      guard token >= 0 else { return false }
      let shape = scan.tokens[token].shape
      let isFree = place == 0 && scan.tokens[token].beginsSentence && word.shape == .lower
      if shape != word.shape, !(isFree && shape == .capitalized) { return false }
    }
    return true
  }
}

/// Spelling apart from what typing varies: composition, kinds of apostrophe and of blank.
enum Spelling {
  /// A spelling with composed letters, straight apostrophes, single blanks and nothing invisible.
  static func normalized(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let composed = Folding.composed(Array(bytes))
    var result: [UInt8] = []
    result.reserveCapacity(composed.count)
    var offset = 0
    while offset < composed.count {
      let scalar = composed.scalar(at: offset)
      offset += scalar.length
      switch ScalarClass.of(scalar.value) {
      case .invisible: continue
      case .apostrophe: result.append(UInt8(ascii: "'"))
      case .space, .newline: if result.last != 0x20 { result.append(0x20) }
      default: result.append(scalar: scalar.value)
      }
    }
    return result
  }
}
