import Bilingual
import TextModel

/// Moves the ends of emphasis to where Markdown lets a delimiter run open or close (GFM 0.29, §6.4).
///
/// Blanks at the edge of an emphasised stretch go outside, and so does punctuation where a letter
/// touches the delimiter from the other side; emphasis with nothing left inside is dropped.
struct EmphasisEdges {
  /// What a delimiter run touches.
  private enum Edge {
    /// The start or end of the line, or a blank.
    case blank
    /// Punctuation, a delimiter or a bracket.
    case punctuation
    /// A symbol, which is punctuation by newer versions of the rule only.
    case symbol
    /// A letter or digit.
    case word

    var isBoundary: Bool { self == .blank || self == .punctuation }
    var isPunctuation: Bool { self == .punctuation || self == .symbol }
  }

  /// The items with the emphasis moved.
  private(set) var items: [InlineItem]
  private let bytes: [UInt8]

  /// Moves the ends of all emphasis in `items`.
  init(text: SourceText, items: [InlineItem]) {
    bytes = text.bytes
    self.items = items
    // Inner emphasis opens later, and what it leaves outside the outer one may have to leave, too.
    for index in items.indices.reversed() {
      if case .open(let style) = items[index], style.isEmphatic { fit(index) }
    }
    self.items.removeAll { item in
      if case .text(let range) = item { range.isEmpty } else { false }
    }
  }

  /// Whether the emphasis that opens at `index` touches no letter outside, as `_` requires.
  func standsFree(_ index: Int) -> Bool {
    guard let end = closeIndex(of: index) else { return false }
    return edge(before: index).isBoundary && edge(after: end).isBoundary
  }

  private mutating func fit(_ index: Int) {
    var index = index
    while let end = closeIndex(of: index) {
      guard holdsSomething(index + 1, end) else { return drop(index, end) }
      let first = edge(after: index)
      let last = edge(before: end)
      if first == .blank || first.isPunctuation && !edge(before: index).isBoundary {
        guard moveFirstScalar(outOf: index) else { return drop(index, end) }
        index += 1
      } else if last == .blank || last.isPunctuation && !edge(after: end).isBoundary {
        guard moveLastScalar(outOf: end) else { return drop(index, end) }
      } else {
        return
      }
    }
  }

  private mutating func drop(_ index: Int, _ end: Int) {
    items.remove(at: end)
    items.remove(at: index)
  }

  private func closeIndex(of index: Int) -> Int? {
    guard case .open(let style) = items[index] else { return nil }
    return items[index...].firstIndex(of: .close(style))
  }

  private func holdsSomething(_ start: Int, _ end: Int) -> Bool {
    items[start..<end].contains { item in
      switch item {
      case .text(let range): !range.isEmpty
      case .insert: true
      case .open, .close: false
      }
    }
  }

  // MARK: Moving

  private mutating func moveFirstScalar(outOf index: Int) -> Bool {
    guard let next = nextIndex(after: index), case .text(let range) = items[next] else {
      return false
    }
    let split = range.lowerBound + bytes.scalar(at: range.lowerBound).length
    items[next] = .text(TextRange(split, range.upperBound))
    items.insert(.text(TextRange(range.lowerBound, split)), at: index)
    return true
  }

  private mutating func moveLastScalar(outOf end: Int) -> Bool {
    guard let previous = previousIndex(before: end), case .text(let range) = items[previous],
      let last = bytes.scalar(before: range.upperBound)
    else { return false }
    let split = range.upperBound - last.length
    items[previous] = .text(TextRange(range.lowerBound, split))
    items.insert(.text(TextRange(split, range.upperBound)), at: end + 1)
    return true
  }

  // MARK: Edges

  private func nextIndex(after index: Int) -> Int? {
    items[(index + 1)...].firstIndex { !isEmptyText($0) }
  }

  private func previousIndex(before index: Int) -> Int? {
    items[..<index].lastIndex { !isEmptyText($0) }
  }

  private func isEmptyText(_ item: InlineItem) -> Bool {
    if case .text(let range) = item { range.isEmpty } else { false }
  }

  private func edge(after index: Int) -> Edge {
    guard let next = nextIndex(after: index) else { return .blank }
    guard case .text(let range) = items[next] else { return .punctuation }
    return edge(of: bytes.scalar(at: range.lowerBound).value)
  }

  private func edge(before index: Int) -> Edge {
    guard let previous = previousIndex(before: index) else { return .blank }
    guard case .text(let range) = items[previous],
      let scalar = bytes.scalar(before: range.upperBound)
    else { return .punctuation }
    return edge(of: scalar.value)
  }

  private func edge(of value: UInt32) -> Edge {
    switch ScalarClass.of(value) {
    case .space, .newline: .blank
    case .lower, .upper, .digit, .mark, .invisible: .word
    case .punctuation, .dash, .apostrophe: .punctuation
    case .symbol: value < 0x80 ? .punctuation : .symbol
    }
  }
}
