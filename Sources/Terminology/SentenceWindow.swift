import Linguistics
import TextModel

/// The words around a place that belong to its clause, as far as they bear on it.
enum SentenceWindow {
  private static let before = 8
  private static let after = 6

  /// Puts the columns of the words around a place before and after its own, and returns the index
  /// of the place among them.
  ///
  /// Takes up to eight words before and six after; not beyond a stop or a blank line, nor beyond a
  /// word that can be only one thing. Quotation marks and hyphens are left out.
  static func collect(
    around place: Int,
    _ own: ReadingColumn,
    _ scan: inout TermScan,
    into columns: inout [ReadingColumn]
  ) -> Int {
    columns.removeAll(keepingCapacity: true)
    var token = place
    while columns.count < before, token > 0, scan.tokens[token].gap != .paragraph {
      token -= 1
      if scan.tokens[token].mark == .stop { break }
      guard counts(scan.tokens[token]) else { continue }
      let column = scan.column(ofToken: token)
      columns.append(column)
      if column.isCertain { break }
    }
    columns.reverse()
    let head = columns.count
    columns.append(own)
    token = place + 1
    while token < scan.tokens.count, columns.count - head <= after,
      scan.tokens[token].gap != .paragraph, scan.tokens[token].mark != .stop
    {
      if counts(scan.tokens[token]) {
        let column = scan.column(ofToken: token)
        columns.append(column)
        if column.isCertain { break }
      }
      token += 1
    }
    return head
  }

  private static func counts(_ token: TermScan.Token) -> Bool {
    token.mark == .none || token.mark == .other
  }

  /// Whether the words around are all in capitals, so that capitals say nothing.
  static func isInCapitals(_ place: Int, _ scan: borrowing TermScan) -> Bool {
    guard scan.tokens[place].shape == .upper else { return false }
    var capitals = 0
    for step in [-1, 1] {
      var token = place + step
      var words = 0
      while token >= 0, token < scan.tokens.count, words < 3 {
        defer { token += step }
        guard scan.tokens[token].gap != .paragraph || step < 0 else { break }
        if scan.tokens[token].mark == .stop { break }
        guard scan.tokens[token].kind == .word else { continue }
        words += 1
        switch scan.tokens[token].shape {
        case .upper: capitals += 1
        case .capitalized where scan.tokens[token].end - scan.tokens[token].start <= 2: break
        default: return false
        }
        if step < 0, scan.tokens[token].gap == .paragraph { break }
      }
    }
    return capitals > 0
  }
}

/// Looks for the cue words of an entry around a candidate.
enum CueSearch {
  /// How many tokens around are searched, each way.
  private static let reach = 40

  /// Whether a form of one of the entry's cue words is near.
  static func finds(_ candidate: TermCandidate, _ scan: borrowing TermScan) -> Bool {
    guard let cues = scan.cache.index.cues[candidate.pattern.entry] else { return true }
    let start = max(0, candidate.first - reach)
    let end = min(scan.tokens.count, candidate.last + reach)
    for token in start..<end where token < candidate.first || token > candidate.last {
      if cues.contains(where: { stands($0, token, scan) }) { return true }
    }
    return false
  }

  /// How much the cue words of an entry speak for it: each that is near counts, the nearer the more.
  static func weight(_ candidate: TermCandidate, _ scan: borrowing TermScan) -> Int {
    guard let cues = scan.cache.index.cues[candidate.pattern.entry] else { return 0 }
    let start = max(0, candidate.first - reach)
    let end = min(scan.tokens.count, candidate.last + reach)
    var weight = 0
    for cue in cues {
      var nearest = reach
      for token in start..<end where token < candidate.first || token > candidate.last {
        let distance = token < candidate.first ? candidate.first - token : token - candidate.last
        if distance < nearest, stands(cue, token, scan) { nearest = distance }
      }
      weight += reach - nearest
    }
    return weight
  }

  private static func stands(_ cue: [Int32], _ first: Int, _ scan: borrowing TermScan) -> Bool {
    var token = first
    for (place, word) in cue.enumerated() {
      if place > 0 { token = scan.next(after: token) }
      guard token >= 0, scan.isForm(token, of: word) else { return false }
    }
    return true
  }
}
