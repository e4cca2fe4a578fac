internal import Bilingual
internal import TextModel

/// The runs of `*`, `_` and `~` that may open or close emphasis (CommonMark 0.31, 6.2 and appendix,
/// "process emphasis").
struct MarkdownDelimiters {
  private struct Run {
    var sign: UInt8
    /// The signs of the run that have not been used.
    var start: Int
    var end: Int
    let length: Int
    let canOpen: Bool
    let canClose: Bool
    var isRemoved = false
    var count: Int { end - start }
  }

  private var runs: [Run] = []

  /// The number of runs so far.
  var count: Int { runs.count }

  /// Reads the run at `offset` and returns the offset after it.
  mutating func read(_ bytes: [UInt8], at offset: Int) -> Int {
    let sign = bytes[offset]
    var end = offset
    while end < bytes.count, bytes[end] == sign { end += 1 }
    let before = Self.edge(bytes.scalar(before: offset)?.value)
    let after = Self.edge(end < bytes.count ? bytes.scalar(at: end).value : nil)
    let opensLeft = after != .blank && (after != .mark || before != .letter)
    let opensRight = before != .blank && (before != .mark || after != .letter)
    let isWordSign = sign == UInt8(ascii: "_")
    let canOpen = opensLeft && (!isWordSign || !opensRight || before == .mark)
    let canClose = opensRight && (!isWordSign || !opensLeft || after == .mark)
    if canOpen || canClose, sign != UInt8(ascii: "~") || end - offset <= 2 {
      runs.append(
        Run(
          sign: sign,
          start: offset,
          end: end,
          length: end - offset,
          canOpen: canOpen,
          canClose: canClose
        )
      )
    }
    return end
  }

  private enum Edge { case blank, mark, letter }

  private static func edge(_ value: UInt32?) -> Edge {
    guard let value else { return .blank }
    switch ScalarClass.of(value) {
    case .space, .newline: return .blank
    case .punctuation, .symbol, .dash, .apostrophe: return .mark
    default: return .letter
    }
  }

  /// Pairs the runs from index `bottom` on and removes them.
  ///
  /// - Complexity: O(*n*): the bottom below which no opener was found is kept for each kind of
  ///   closer.
  mutating func match(from bottom: Int, into events: inout [MarkdownInlineParser.Event]) {
    guard bottom < runs.count else { return }
    // The runs that may still open, innermost last; indices into `runs`.
    var openers: [Int] = []
    var bottoms: [Int: Int] = [:]
    for closer in bottom..<runs.count {
      while runs[closer].canClose, runs[closer].count > 0 {
        let key = Self.key(runs[closer])
        guard let position = opener(openers, for: closer, above: bottoms[key] ?? 0) else {
          bottoms[key] = openers.count
          break
        }
        pair(openers[position], closer, into: &events)
        // What stands between the two can pair with nothing any more.
        openers.removeLast(openers.count - position - 1)
        if runs[openers[position]].count == 0 { openers.removeLast() }
        for (key, bottom) in bottoms where bottom > openers.count { bottoms[key] = openers.count }
      }
      if runs[closer].canOpen, runs[closer].count > 0 { openers.append(closer) }
    }
    runs.removeLast(runs.count - bottom)
  }

  private static func key(_ run: Run) -> Int {
    Int(run.sign) << 3 | (run.canOpen ? 4 : 0) | run.length % 3
  }

  private func opener(_ openers: [Int], for closer: Int, above bottom: Int) -> Int? {
    var position = openers.count
    while position > bottom {
      position -= 1
      if matches(runs[openers[position]], runs[closer]) { return position }
    }
    return nil
  }

  private func matches(_ opener: Run, _ closer: Run) -> Bool {
    guard opener.sign == closer.sign else { return false }
    if opener.sign == UInt8(ascii: "~") { return opener.length == closer.length }
    // The rule of three.
    if opener.canClose || closer.canOpen, (opener.length + closer.length) % 3 == 0 {
      return opener.length % 3 == 0 && closer.length % 3 == 0
    }
    return true
  }

  private mutating func pair(
    _ opener: Int,
    _ closer: Int,
    into events: inout [MarkdownInlineParser.Event]
  ) {
    let isStrikethrough = runs[opener].sign == UInt8(ascii: "~")
    let isStrong = runs[opener].count >= 2 && runs[closer].count >= 2
    let used = isStrikethrough ? runs[opener].length : isStrong ? 2 : 1
    let kind: InlineMarkup.Kind =
      isStrikethrough ? .strikethrough : isStrong ? .strong : .emphasis
    let open = TextRange(runs[opener].end - used, runs[opener].end)
    let close = TextRange(runs[closer].start, runs[closer].start + used)
    runs[opener].end -= used
    runs[closer].start += used
    events.append(MarkdownInlineParser.Event(kind: .begin(kind), range: open))
    events.append(MarkdownInlineParser.Event(kind: .end, range: close))
  }
}
