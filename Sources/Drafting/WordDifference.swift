import TextModel

/// Says in which words two sentences differ.
enum WordDifference {
  /// `due → tre; + non`: stretches that were replaced, added or removed.
  static func describe(_ old: String, _ new: String) -> String {
    let left = words(of: old)
    let right = words(of: new)
    guard left.count * right.count < 1_000_000 else { return "" }
    var lengths = Array(
      repeating: Array(repeating: 0, count: right.count + 1),
      count: left.count + 1
    )
    for row in left.indices.reversed() {
      for column in right.indices.reversed() {
        lengths[row][column] =
          left[row] == right[column]
          ? lengths[row + 1][column + 1] + 1
          : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var parts: [String] = []
    var removed: [String] = []
    var added: [String] = []
    func flush() {
      if removed.isEmpty, added.isEmpty { return }
      let before = removed.joined(separator: " ")
      let after = added.joined(separator: " ")
      parts.append(
        before.isEmpty ? "+ \(after)" : after.isEmpty ? "− \(before)" : "\(before) → \(after)"
      )
      removed = []
      added = []
    }
    var row = 0
    var column = 0
    while row < left.count || column < right.count {
      if row < left.count, column < right.count, left[row] == right[column] {
        flush()
        row += 1
        column += 1
      } else if column == right.count
        || row < left.count && lengths[row + 1][column] >= lengths[row][column + 1]
      {
        removed.append(left[row])
        row += 1
      } else {
        added.append(right[column])
        column += 1
      }
    }
    flush()
    return parts.joined(separator: "; ")
  }

  private static func words(of string: String) -> [String] {
    let text = SourceText(string)
    return Tokenizer().tokens(in: text, text.range).map { text[$0.range] }
  }
}
