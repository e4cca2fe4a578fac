import Linguistics
import TextModel

/// What capitals, articles and hyphens around a candidate say about it.
enum CaseRules {
  /// Whether a candidate is written as its pattern asks.
  static func admit(
    _ candidate: TermCandidate,
    _ pattern: TermPattern,
    _ scan: borrowing TermScan
  ) -> Bool {
    let shape = scan.tokens[candidate.first].shape
    if pattern.traits.contains(.acronym) {
      guard shape != .lower || candidate.traits.contains(.dotted) else { return false }
    } else if pattern.traits.contains(.bindsCapital) {
      guard shape != .lower else { return false }
    }
    if pattern.traits.contains(.name), !pattern.traits.contains(.bindsCapital),
      !candidate.traits.contains(.citation), shape == .lower
    {
      return false
    }
    if candidate.traits.contains(.respelt), shape == .lower { return false }
    if pattern.traits.contains(.droppedArticle), !followsContraction(candidate, scan) {
      return false
    }
    return !isPartOfWord(candidate, scan)
  }

  /// Whether the preposition before a candidate has taken its article in: `all'` before `Aia`.
  private static func followsContraction(
    _ candidate: TermCandidate,
    _ scan: borrowing TermScan
  ) -> Bool {
    guard candidate.first > 0, scan.tokens[candidate.first].gap != .paragraph,
      scan.tokens[candidate.first].shape != .lower
    else { return false }
    return Articles.contracted(in: scan.key(ofToken: candidate.first - 1)) != nil
  }

  /// Whether a hyphen makes the candidate part of another word: `anti-terrorismo` is not
  /// `terrorismo`; `ex-ministro` is a `ministro`, and `Russia-Ucraina` are two names.
  private static func isPartOfWord(
    _ candidate: TermCandidate,
    _ scan: borrowing TermScan
  ) -> Bool {
    let first = candidate.first
    if first > 1, scan.tokens[first - 1].mark == .hyphen, scan.tokens[first].gap == .none,
      scan.tokens[first - 1].gap == .none, scan.tokens[first - 2].mark == .none
    {
      let before = scan.key(ofToken: first - 2)
      if before != Array("ex".utf8), Compounds.isPrefix(before) { return true }
    }
    let last = candidate.last
    if last + 2 < scan.tokens.count, candidate.first == last, scan.tokens[last + 1].mark == .hyphen,
      scan.tokens[last + 1].gap == .none, scan.tokens[last + 2].gap == .none,
      scan.tokens[last + 2].mark == .none
    {
      return Compounds.isPrefix(scan.key(ofToken: last))
    }
    return false
  }
}
