import Bilingual
import Terminology
import TextModel

/// A term with its place in the lines of the file in which it was found.
struct FoundTerm {
  /// The line, counted from 0.
  var line: Int
  /// The Unicode scalars of the line before it.
  var start: Int
  /// The Unicode scalars of the line up to its end; a term that goes over a line end counts on.
  var end: Int
  /// The bytes of the text in which it stands.
  var bytes: [UInt8]
  /// Where it stands among them.
  var range: TextRange
  /// What was found.
  var hit: TermHit
  /// Whether it is the term; what is not is listed to say why.
  var isAccepted = true

  /// The text as found.
  var text: String { String(decoding: bytes[range.range], as: UTF8.self) }
}

/// Finds the terms of texts, with places in the lines of their file.
struct TermFinder {
  /// Recognises the terms.
  let matcher: TermMatcher
  private let options: TermMatcher.ScanOptions
  private let showsRejected: Bool

  /// The confidence below which a match is an offer, not a finding.
  private static let leastConfidence = 0.5

  /// Prepares to find terms; with `gaps` also doubtful ones that have a word in between, with
  /// `rejected` also what was looked at and is no term.
  init(_ matcher: TermMatcher, gaps: Bool, rejected: Bool) {
    self.matcher = matcher
    options = gaps ? [.alternatives, .gaps] : .alternatives
    showsRejected = rejected
  }

  /// Calls `body` for each term of a text whose every line stands for itself.
  func find(in text: SourceText, _ places: inout ScalarPlaces, _ body: (FoundTerm) -> Void) {
    places.begin(text.bytes)
    scan(text, text.range, options.union(.separateLines)) { hit, isAccepted in
      var found = places.found(hit, hit.range, text.bytes, hit.range)
      found.isAccepted = isAccepted
      body(found)
    }
    places.finish()
  }

  /// Calls `body` for each term of an article, in its prose; places are those of its source.
  func find(in article: Article, _ places: inout ScalarPlaces, _ body: (FoundTerm) -> Void) {
    places.begin(Array(article.source.utf8))
    var start = 0
    for block in article.blocks {
      start += block.separator.utf8.count
      if block.isProse {
        let map = ProseMap(block)
        scan(block.text, block.text.range, options) { hit, isAccepted in
          let source = map.sourceRange(of: hit.range).shifted(by: start)
          var found = places.found(hit, source, block.text.bytes, hit.range)
          found.isAccepted = isAccepted
          body(found)
        }
      }
      start += block.source.utf8.count
    }
    places.finish()
  }

  /// Of several entries that fit one place, those that are written alike are listed once.
  private func scan(
    _ text: SourceText,
    _ range: TextRange,
    _ options: TermMatcher.ScanOptions,
    _ body: (TermHit, Bool) -> Void
  ) {
    let least = options.contains(.gaps) ? 0 : Self.leastConfidence
    var before: [TermHit] = []
    func take(_ hit: TermHit, _ isAccepted: Bool) {
      if before.last?.range != hit.range { before.removeAll(keepingCapacity: true) }
      guard hit.confidence >= least || !isAccepted,
        !before.contains(where: { matcher.isSameItalian($0, hit) })
      else { return }
      before.append(hit)
      body(hit, isAccepted)
    }
    if showsRejected {
      for decision in matcher.hits(in: text, range, options) {
        take(decision.hit, decision.isAccepted)
      }
    } else {
      matcher.scan(text, range, options) { take($0, true) }
    }
  }
}

/// Turns byte offsets that come in ascending order into lines and scalars, in one pass over a text
/// that may come in pieces.
struct ScalarPlaces {
  private var bytes: [UInt8] = []
  private var offset = 0
  private var line = 0
  private var scalars = 0
  private var firstLine = 0

  /// Starts with another piece, which begins at a line's start.
  mutating func begin(_ bytes: [UInt8]) {
    self.bytes = bytes
    firstLine = line
    offset = 0
    scalars = 0
  }

  /// Ends a piece.
  mutating func finish() {
    move(to: bytes.count)
    bytes = []
  }

  /// The term that stands in `range` of the piece and in `textRange` of a text.
  mutating func found(
    _ hit: TermHit,
    _ range: TextRange,
    _ text: [UInt8],
    _ textRange: TextRange
  ) -> FoundTerm {
    if range.lowerBound < offset { (offset, line, scalars) = (0, firstLine, 0) }
    move(to: range.lowerBound)
    var count = 0
    for offset in range.range where bytes[offset] & 0xC0 != 0x80 { count += 1 }
    return FoundTerm(
      line: line,
      start: scalars,
      end: scalars + count,
      bytes: text,
      range: textRange,
      hit: hit
    )
  }

  private mutating func move(to end: Int) {
    while offset < end {
      let byte = bytes[offset]
      if byte == 0x0A {
        line += 1
        scalars = 0
      } else if byte & 0xC0 != 0x80 {
        scalars += 1
      }
      offset += 1
    }
  }
}
