/// Finds what a user may have meant by a mistyped word.
enum Suggestion {
  /// `; did you mean 'annotate'?`, or nothing if no word is near.
  static func sentence(_ word: String, among words: [String]) -> String {
    nearest(to: word, among: words).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// The nearest word, if it is near enough to be meant.
  static func nearest(to word: String, among words: [String]) -> String? {
    let limit = max(2, word.utf8.count / 3)
    if word.utf8.count >= 4, let longer = words.first(where: { $0.hasPrefix(word) }) {
      return longer
    }
    return words.map { (word: $0, distance: distance(word, $0)) }
      .filter { $0.distance <= limit }
      .min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
  }

  /// The number of letters to insert, delete, replace or swap (Damerau–Levenshtein, restricted).
  static func distance(_ left: String, _ right: String) -> Int {
    let a = Array(left.utf8)
    let b = Array(right.utf8)
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
