import Terminology

/// The terms met so far, each once, in order of first use.
struct TermTable {
  private(set) var terms: [ArticleTerm] = []
  private var indices: [ArticleTerm: Int] = [:]

  /// The index of a match's term, which is added if it is new.
  mutating func index(of match: TermMatch) -> Int {
    let term = ArticleTerm(entry: match.entry, glossary: match.glossary)
    if let index = indices[term] { return index }
    indices[term] = terms.count
    terms.append(term)
    return terms.count - 1
  }
}
