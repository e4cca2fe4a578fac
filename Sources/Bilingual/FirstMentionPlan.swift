import Terminology
import TextModel

/// Which terms of an article are introduced, and where: at their first mention in its prose.
///
/// Headings mention nothing: what they name is introduced in the text below. A term whose full name
/// stands before it, or next to it, is known already.
struct FirstMentionPlan {
  /// The renderings that the prose uses anywhere.
  private let used: Set<String>
  /// The renderings that the prose has used so far.
  private var named: Set<String> = []

  /// Plans for prose that uses `entries`.
  init(for entries: some Sequence<Entry>) {
    used = Set(entries.compactMap { $0.preferred?.english })
  }

  /// The indices of a segment's terms that are mentioned for the first time and need introduction.
  mutating func introductions(among entries: [Entry]) -> [Int] {
    var introduced: [Int] = []
    for (index, entry) in entries.enumerated() {
      guard let english = entry.preferred?.english else { continue }
      let isNew = !named.contains(english)
      if isNew, let mention = FirstMention(entry, term: index) {
        let next = index + 1 < entries.count ? entries[index + 1].preferred?.english : nil
        let isUseful = mention.announced.map(used.contains) ?? true
        let isKnown =
          named.contains(where: mention.isForestalled)
          || next.map(mention.isForestalled) ?? false
        if isUseful, !isKnown { introduced.append(index) }
      }
      named.insert(english)
    }
    return introduced
  }
}
