internal import TextModel

/// Which entry of several glossaries a word or phrase stands for, and which ones it hides.
public struct GlossaryLookup: Sendable {
  /// An entry that the text could stand for.
  public struct Candidate: Sendable {
    /// The entry.
    public var entry: Entry
    /// The glossary's name.
    public var glossary: String
    /// The glossary's place among those that were looked through.
    public var rank: Int
    /// Whether it is the one that is used.
    public var wins: Bool
    /// Why it wins or is hidden, and how the text relates to it.
    public var reason: String
  }

  /// The candidates, the one that wins first, then by rank of their glossaries.
  public private(set) var candidates: [Candidate] = []

  /// Looks a word or phrase up in glossaries of rising rank, in whatever form it is given.
  public init(_ text: String, in glossaries: [Glossary]) {
    let source = SourceText(text)
    for (rank, glossary) in glossaries.enumerated().reversed() {
      let matcher = TermMatcher(glossaries: [glossary])
      for decision in matcher.decisions(in: source, source.range)
      where decision.match.range == source.range {
        add(decision.match, rank)
      }
    }
    if !candidates.isEmpty { candidates[0].wins = true }
  }

  private mutating func add(_ match: TermMatch, _ rank: Int) {
    let hiding = candidates.first { $0.entry.italian == match.entry.italian } ?? candidates.first
    var reason = match.reason
    if let hiding {
      reason +=
        hiding.rank == rank
        ? "; hidden by “\(hiding.entry.italian)”" : "; hidden by \(hiding.glossary)"
    }
    candidates.append(
      Candidate(
        entry: match.entry,
        glossary: match.glossary,
        rank: rank,
        wins: false,
        reason: reason
      )
    )
  }
}
