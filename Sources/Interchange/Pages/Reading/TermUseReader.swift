import Bilingual
import Terminology
import TextModel

/// Finds out which of the bold stretches of a row are terms, and which stretch of the English renders
/// which term of the Italian.
struct TermUseReader {
  private let terms: PageTerms
  private let keys: [TermKey]
  /// The terms by the keys of the forms in which they were met.
  private var forms: [[UInt8]: Int] = [:]

  /// A term and its renderings as words.
  private struct TermKey {
    var italian: [[UInt8]]
    var renderings: [[[UInt8]]]
  }

  /// Prepares to look for the terms of a page.
  init(_ terms: PageTerms) {
    self.terms = terms
    keys = terms.terms.map { term in
      let usable = term.entry.targets.filter { $0.status != .forbidden }
      var renderings = usable.map { WordLikeness.words(of: $0.english, .english) }
      if !term.entry.firstMention.isEmpty {
        renderings.append(WordLikeness.words(of: term.entry.firstMention, .english))
      }
      return TermKey(
        italian: WordLikeness.words(of: term.entry.italian, .italian),
        renderings: renderings
      )
    }
  }

  /// Fills in the terms of a row from its two sides; bold stretches that are terms lose their markup.
  mutating func read(_ row: inout Row, _ source: PageLine, _ target: PageLine) {
    var uses = usesByNotes(source)
    usesByForm(source, row.id, &uses)
    addHidden(source, row.id, &uses)
    uses.sort { ($0.source.lowerBound, $0.term) < ($1.source.lowerBound, $1.term) }
    let renderings = assign(target, source, &uses)
    row.terms = uses
    row.source = Self.removing(Set(uses.map(\.source)), from: source.line)
    row.target = Self.removing(renderings, from: target.line)
  }

  /// The bold stretches without their markup.
  private static func removing(_ ranges: Set<TextRange>, from line: MarkedText) -> MarkedText {
    var line = line
    line.markup.removeAll { $0.kind == .strong && ranges.contains($0.range) }
    var open: [Int] = []
    for index in line.markup.indices {
      let range = line.markup[index].range
      while let end = open.last, end <= range.lowerBound { open.removeLast() }
      line.markup[index].depth = open.count
      if !line.markup[index].isReplacement { open.append(range.upperBound) }
    }
    return line
  }

  private static func bold(_ line: MarkedText) -> [TextRange] {
    line.markup.filter { $0.kind == .strong && !$0.range.isEmpty }.map(\.range)
  }

  // MARK: Italian

  /// The uses that bear a note.
  private mutating func usesByNotes(_ source: PageLine) -> [TermUse] {
    var uses: [TermUse] = []
    var last = 0
    for call in source.calls {
      guard let term = terms.indices[call.label] else { continue }
      let spans = Self.bold(source.line)
      let span = spans.first { $0.lowerBound < call.offset && call.offset <= $0.upperBound }
      let isAlone =
        span.map { span in
          span.upperBound == call.offset
            && !source.calls.contains { $0.offset > span.lowerBound && $0.offset < call.offset }
        } ?? false
      var range = span.flatMap { isAlone ? $0 : nil }
      if let span, isAlone,
        WordLikeness.words(of: source.line.text, span, .italian).count
          > keys[term].italian.count + 2
      {
        range = nil
      }
      let use = range ?? before(call.offset, keys[term].italian.count, source.line.text, from: last)
      last = use.upperBound
      guard !use.isEmpty else { continue }
      uses.append(TermUse(term: term, source: use, reason: terms.reasons[term]))
      forms[Folding.key(source.line.text.bytes, use)] = term
    }
    return uses
  }

  /// The last `count` words before `offset`.
  private func before(
    _ offset: Int,
    _ count: Int,
    _ text: SourceText,
    from start: Int
  ) -> TextRange {
    guard start <= offset else { return TextRange(offset, offset) }
    let tokens = Tokenizer().tokens(in: text, TextRange(start, offset))
      .filter { $0.kind == .word || $0.kind == .number }
    let first = tokens.suffix(max(count, 1)).first
    return TextRange(first?.range.lowerBound ?? offset, offset)
  }

  /// The bold stretches without a note: later uses of a term, or emphasis of the article.
  private mutating func usesByForm(_ source: PageLine, _ id: String, _ uses: inout [TermUse]) {
    let text = source.line.text
    let listed = terms.termsByRow[id] ?? []
    for span in Self.bold(source.line) where !uses.contains(where: { $0.source.overlaps(span) }) {
      let key = Folding.key(text.bytes, span)
      let words = WordLikeness.words(of: text, span, .italian)
      var best = forms[key].flatMap { listed.isEmpty || listed.contains($0) ? $0 : nil }
      if best == nil {
        let ranked = listed.map { ($0, WordLikeness.likeness(words, keys[$0].italian)) }
        best = ranked.filter { $0.1 >= 0.5 }.max { $0.1 < $1.1 }?.0
      }
      if best == nil { best = forms[key] }
      if best == nil, words.count <= 6 {
        best = listed.first { term in
          abs(keys[term].italian.count - words.count) <= 1
            && !uses.contains { $0.term == term }
        }
      }
      guard let best else { continue }
      uses.append(TermUse(term: best, source: span))
      forms[key] = best
    }
  }

  /// The uses that the glossary lists but the row does not show, on pages that mark first uses only.
  private func addHidden(_ source: PageLine, _ id: String, _ uses: inout [TermUse]) {
    for term in terms.termsByRow[id] ?? [] where !uses.contains(where: { $0.term == term }) {
      let taken = uses.map(\.source)
      let text = source.line.text
      guard let range = WordLikeness.place(of: keys[term].italian, in: text, .italian, taken) else {
        continue
      }
      uses.append(TermUse(term: term, source: range))
    }
  }

  // MARK: English

  /// Gives each use its rendering; returns the stretches that are renderings and nothing else.
  private func assign(
    _ target: PageLine,
    _ source: PageLine,
    _ uses: inout [TermUse]
  ) -> Set<TextRange> {
    let text = target.line.text
    let spans = Self.bold(target.line)
    let words = spans.map { WordLikeness.words(of: text, $0, .english) }
    var users: [[Int]] = spans.map { _ in [] }
    for use in uses.indices {
      let ranked = spans.indices.filter { users[$0].isEmpty }.map { span in
        (
          span,
          keys[uses[use].term].renderings.map { WordLikeness.likeness(words[span], $0) }.max() ?? 0
        )
      }
      guard let best = ranked.filter({ $0.1 >= 0.6 }).max(by: { $0.1 < $1.1 }) else { continue }
      users[best.0].append(use)
      uses[use].target = spans[best.0]
    }
    shareSpans(text, spans, &users, &uses)
    let visible = Self.bold(source.line)
    let open = uses.indices.filter { use in
      uses[use].target == nil && visible.contains { $0.overlaps(uses[use].source) }
    }
    let free = spans.indices.filter { users[$0].isEmpty && words[$0].count <= 6 }
    if free.count <= open.count {
      for (span, use) in zip(free, open) {
        users[span].append(use)
        uses[use].target = spans[span]
      }
    }
    findHidden(text, source, spans, &uses)
    for use in uses.indices {
      guard let range = uses[use].target else { continue }
      let key = Folding.key(text.bytes, range)
      let entry = terms.terms[uses[use].term].entry
      let isVerbatim = entry.targets.contains {
        $0.status != .forbidden && Folding.key($0.english) == key
      }
      uses[use].isIntroduced =
        !entry.firstMention.isEmpty && key == Folding.key(entry.firstMention)
      uses[use].enforcement = isVerbatim || uses[use].isIntroduced ? .applied : .adapted
    }
    return Set(
      spans.indices.filter { span in
        users[span].count == 1 && uses[users[span][0]].target == spans[span]
      }
      .map { spans[$0] }
    )
  }

  /// Finds the renderings of terms that are not bold on either side.
  private func findHidden(
    _ text: SourceText,
    _ source: PageLine,
    _ renderings: [TextRange],
    _ uses: inout [TermUse]
  ) {
    let bold = Self.bold(source.line)
    for use in uses.indices
    where uses[use].target == nil && !bold.contains(where: { $0.overlaps(uses[use].source) }) {
      let taken = uses.compactMap(\.target) + renderings
      uses[use].target =
        keys[uses[use].term].renderings.lazy.compactMap {
          WordLikeness.place(of: $0, in: text, .english, taken)
        }.first
    }
  }

  /// Two renderings that touch, or lie in a stretch that the article stresses, share its bold.
  private func shareSpans(
    _ text: SourceText,
    _ spans: [TextRange],
    _ users: inout [[Int]],
    _ uses: inout [TermUse]
  ) {
    for use in uses.indices where uses[use].target == nil {
      for span in spans.indices {
        guard let range = place(of: use, in: spans[span], text, users[span], uses) else { continue }
        if let first = users[span].first, uses[first].target == spans[span] {
          guard let other = shrunk(uses[first], text, spans[span], without: range) else { continue }
          uses[first].target = other
        }
        uses[use].target = range
        users[span].append(use)
        break
      }
    }
  }

  /// Where in a bold stretch a rendering of a use stands as written, beside the other renderings.
  private func place(
    of use: Int,
    in span: TextRange,
    _ text: SourceText,
    _ users: [Int],
    _ uses: [TermUse]
  ) -> TextRange? {
    let part = SourceText(repairing: Array(text.bytes[span.range]))
    let taken = users.compactMap { uses[$0].target }.filter { $0 != span }
      .map { $0.shifted(by: -span.lowerBound) }
    for rendering in keys[uses[use].term].renderings {
      guard let place = WordLikeness.place(of: rendering, in: part, .english, taken),
        place.count < part.count,
        WordLikeness.likeness(WordLikeness.words(of: part, place, .english), rendering) > 0.8
      else { continue }
      return place.shifted(by: span.lowerBound)
    }
    return nil
  }

  /// Where in a shared stretch the first rendering stands, if it does not lie over the other one.
  private func shrunk(
    _ use: TermUse,
    _ text: SourceText,
    _ span: TextRange,
    without other: TextRange
  ) -> TextRange? {
    let part = SourceText(repairing: Array(text.bytes[span.range]))
    let taken = [other.shifted(by: -span.lowerBound)]
    for rendering in keys[use.term].renderings {
      if let place = WordLikeness.place(of: rendering, in: part, .english, taken) {
        return place.shifted(by: span.lowerBound)
      }
    }
    return nil
  }
}
