/// Finds, row by row, which signs of two segments have partners in each other, and sums what they
/// are worth.
struct PairScanner {
  private let index: EvidenceIndex
  /// The Italian signs with a partner in each English segment, for the last three rows.
  private var italianHits: [[UInt64]]
  /// The English signs with a partner in each of the last three Italian segments.
  private var englishHits: [[UInt64]]
  /// Scores of the last three rows' Italian segments, for windows of one to three English ones that
  /// end at each column.
  private var italianScores: [[Float]]
  /// Scores of the English segments, for windows of one to three Italian ones that end at the row.
  private var englishScores: [Float]
  private var columns: [Range<Int>] = [0..<0, 0..<0, 0..<0]
  private var newest = 2

  init(_ index: EvidenceIndex) {
    self.index = index
    let columns = index.english.ends.count
    let bits = Array(repeating: UInt64(0), count: columns)
    italianHits = [bits, bits, bits]
    englishHits = [bits, bits, bits]
    let scores = Array(repeating: Float(0), count: columns * 3)
    italianScores = [scores, scores, scores]
    englishScores = scores
  }

  /// Scans the pairs of an Italian segment, the one after the last scanned, with a range of English
  /// ones.
  mutating func scan(_ row: Int, _ range: Range<Int>) {
    newest = (newest + 1) % 3
    for column in columns[newest] {
      italianHits[newest][column] = 0
      englishHits[newest][column] = 0
    }
    columns[newest] = range
    findHits(row, range)
    scoreItalian(row, range)
    scoreEnglish(row, range)
  }

  private mutating func findHits(_ row: Int, _ range: Range<Int>) {
    let italian = index.italian
    let english = index.english
    for occurrence in italian.range(ofSegment: row) {
      let slot = italian.slots[occurrence]
      for partner in index.partners(of: Int(italian.signs[occurrence])) {
        let postings = english.postings(of: Int(index.partners[partner]))
        var cursor = first(english.postings, postings, range.lowerBound)
        while cursor < postings.upperBound {
          let posting = english.postings[cursor]
          let column = Int(posting.segment)
          if column >= range.upperBound { break }
          if slot < 64 { italianHits[newest][column] |= 1 << UInt64(slot) }
          if posting.slot < 64 { englishHits[newest][column] |= 1 << UInt64(posting.slot) }
          cursor += 1
        }
      }
    }
  }

  /// The first posting at or after a segment.
  private func first(
    _ postings: [EvidenceIndex.Posting],
    _ range: Range<Int>,
    _ segment: Int
  ) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Int(postings[middle].segment) < segment { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func scoreItalian(_ row: Int, _ range: Range<Int>) {
    let gains = index.italian.gains
    let sizes = WindowSizes.relative.count
    let start = index.italian.gainStarts[row]
    let miss = index.italian.misses[row]
    for column in range {
      var bits: UInt64 = 0
      for window in 0..<3 {
        if column >= window { bits |= italianHits[newest][column - window] }
        let size = index.englishSizes.sizeClass(column, count: window + 1)
        var sum = miss
        var rest = bits
        while rest != 0 {
          let place = start + rest.trailingZeroBitCount * sizes + size
          sum += gains[place]
          rest &= rest - 1
        }
        italianScores[newest][column * 3 + window] = sum
      }
    }
  }

  private mutating func scoreEnglish(_ row: Int, _ range: Range<Int>) {
    let gains = index.english.gains
    let sizes = WindowSizes.relative.count
    for column in range {
      let start = index.english.gainStarts[column]
      let miss = index.english.misses[column]
      var bits: UInt64 = 0
      for window in 0..<3 {
        bits |= englishHits[(newest + 3 - window) % 3][column]
        let size = index.italianSizes.sizeClass(row, count: window + 1)
        var sum = miss
        var rest = bits
        while rest != 0 {
          let place = start + rest.trailingZeroBitCount * sizes + size
          sum += gains[place]
          rest &= rest - 1
        }
        englishScores[column * 3 + window] = sum
      }
    }
  }

  /// The score of the bead whose sides end with the scanned row and before `column`; minus infinity
  /// where it reaches beyond what was scanned.
  func score(_ shape: BeadShape, _ column: Int) -> Float {
    guard column - shape.english >= columns[newest].lowerBound else { return -.infinity }
    var sum: Float = 0
    for back in 0..<shape.italian {
      guard columns[(newest + 3 - back) % 3].contains(column - 1) else { return -.infinity }
      let place = (column - 1) * 3 + shape.english - 1
      sum += italianScores[(newest + 3 - back) % 3][place]
    }
    for back in 0..<shape.english {
      let place = (column - 1 - back) * 3 + shape.italian - 1
      sum += englishScores[place]
    }
    return sum
  }
}
