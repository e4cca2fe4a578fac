import Linguistics
import TextModel

/// A place where an entry's words stand as its pattern asks, before homographs are judged.
struct TermCandidate {
  /// The first token.
  var first: Int
  /// The last token.
  var last: Int
  /// The offsets in the text.
  var range: TextRange
  /// What it asks.
  var pattern: TermPattern
  /// The number of the pattern in ``CompiledTerms/patterns``.
  var patternNumber: Int32
  /// The first token of the head.
  var head: Int
  /// The form of the head in ``FormCache/forms`` by which it was found.
  var form: Int32
  /// The form in ``FormCache/forms`` that is spelt as the head is.
  var spelling: Int32
  /// The number of the pattern's structure in ``FormCache``.
  var structure: Int
  /// Gender, number and verb form of the head.
  var features: Features
  /// How the head's form stands for its word.
  var traits: FormSense.Traits
  /// The token that stands between the entry's words without being one of them, −1 for none.
  var gap = -1
}

/// Finds the candidates of a stretch by walking the trie from each token.
struct CandidateFinder {
  /// A word on the way through the trie.
  private struct Step {
    var token: Int
    var last: Int
    var form: Int32
    var word: Int32
  }

  private var steps: [Step] = []
  private var gap = -1
  private let allowsGaps: Bool
  private(set) var candidates: [TermCandidate] = []

  /// Prepares to find candidates, with `allowsGaps` also those with an adjective or adverb of the
  /// text's own between their words.
  init(allowsGaps: Bool = false) {
    self.allowsGaps = allowsGaps
    steps.reserveCapacity(64)
    candidates.reserveCapacity(1_024)
  }

  /// Finds all candidates of the stretch that `scan` has read, in the order of their first tokens.
  mutating func find(in scan: inout TermScan) {
    candidates.removeAll(keepingCapacity: true)
    var join = 0
    for token in scan.tokens.indices {
      if scan.tokens[token].form != -1 {
        walk(&scan, node: 0, token, token, scan.tokens[token].form)
      }
      while join < scan.joins.count, scan.joins[join].first == token {
        walk(&scan, node: 0, token, scan.joins[join].last, scan.joins[join].form)
        join += 1
      }
    }
  }

  private mutating func walk(
    _ scan: inout TermScan,
    node: Int32,
    _ first: Int,
    _ last: Int,
    _ form: Int32
  ) {
    var sense = scan.cache.forms.firstSense(ofForm: form)
    var word: Int32 = -1
    while sense >= 0 {
      let current = scan.cache.forms.senses[Int(sense)]
      sense = current.next
      if current.word == word { continue }
      word = current.word
      let child =
        node == 0 ? scan.cache.index.trie.root(word) : scan.cache.index.trie.child(node, word)
      guard child != 0 else { continue }
      steps.append(Step(token: first, last: last, form: form, word: word))
      var pattern = scan.cache.index.trie.pattern(child)
      while pattern >= 0 {
        check(pattern, &scan)
        pattern = scan.cache.index.patterns[Int(pattern)].next
      }
      if scan.cache.index.trie.hasChildren(child) { walkOn(&scan, child, last) }
      steps.removeLast()
    }
  }

  private mutating func walkOn(_ scan: inout TermScan, _ node: Int32, _ last: Int) {
    let next = scan.next(after: last)
    guard next >= 0 else { return }
    if scan.tokens[next].form != -1 {
      walk(&scan, node: node, next, next, scan.tokens[next].form)
    }
    if scan.tokens[next].startsJoin {
      for join in scan.joins where join.first == next {
        walk(&scan, node: node, next, join.last, join.form)
      }
    }
    if allowsGaps, gap < 0 { walkOver(&scan, node, next) }
  }

  /// Goes on behind one word of the text's own.
  private mutating func walkOver(_ scan: inout TermScan, _ node: Int32, _ token: Int) {
    let next = scan.next(after: token)
    guard next >= 0, scan.tokens[next].form != -1, GapRules.mayStandBetween(token, &scan) else {
      return
    }
    gap = token
    walk(&scan, node: node, next, next, scan.tokens[next].form)
    gap = -1
  }

  /// The form that is spelt as a step is: that of its token, or of the two that a hyphen joins.
  private func spelling(of step: Step, _ scan: borrowing TermScan) -> Int32 {
    step.token == step.last ? scan.tokens[step.token].spelling : step.form
  }

  // MARK: Checks

  /// Adds a candidate if the words on the way satisfy a pattern.
  private mutating func check(_ number: Int32, _ scan: inout TermScan) {
    let structure = scan.cache.structureNumber(ofPattern: number)
    let pattern = scan.cache.index.patterns[Int(number)]
    let head = scan.cache.structures[structure].head
    var sense = scan.cache.forms.firstSense(ofForm: steps[head].form)
    var chosen: FormSense?
    while sense >= 0 {
      let current = scan.cache.forms.senses[Int(sense)]
      sense = current.next
      guard current.word == steps[head].word,
        admits(current, pattern, scan.cache.structures[structure]),
        isWritten(current, steps[head], scan),
        othersFit(current, scan.cache.structures[structure], scan)
      else { continue }
      if chosen == nil { chosen = current }
      // Prose has imperatives where nothing else is possible.
      guard current.features.verbForm == .imperative else {
        chosen = current
        break
      }
    }
    guard let chosen else { return }
    let candidate = TermCandidate(
      first: steps[0].token,
      last: steps[steps.count - 1].last,
      range: TextRange(
        scan.tokens[steps[0].token].start,
        scan.tokens[steps[steps.count - 1].last].end
      ),
      pattern: pattern,
      patternNumber: number,
      head: steps[head].token,
      form: steps[head].form,
      spelling: spelling(of: steps[head], scan),
      structure: structure,
      features: chosen.features,
      traits: chosen.traits,
      gap: gap
    )
    if CaseRules.admit(candidate, pattern, scan) { candidates.append(candidate) }
  }

  /// Whether the head may be a form of this kind.
  private func admits(
    _ sense: FormSense,
    _ pattern: TermPattern,
    _ structure: PatternStructure
  ) -> Bool {
    if sense.traits.contains(.dotted), !pattern.traits.contains(.acronym) { return false }
    let role = structure.roles[structure.head]
    if sense.traits.contains(.citation), role != .verb || sense.features.verbForm != .none {
      return true
    }
    switch role {
    case .verb: return sense.traits.contains(.verb)
    case .head:
      if sense.traits.contains(.otherNumber), !structure.traits.contains(.plural) { return false }
      if sense.traits.contains(.superlative), structure.roles.count > 1 { return false }
      if sense.traits.contains(.person), !pattern.traits.contains(.person) { return false }
      if structure.traits.contains(.noun), sense.traits.contains(.noun) { return true }
      return sense.traits.contains(.adjective)
        && (structure.traits.contains(.adjective) || structure.roles.count > 1)
    default: return false
    }
  }

  private func othersFit(
    _ head: FormSense,
    _ structure: PatternStructure,
    _ scan: borrowing TermScan
  ) -> Bool {
    for place in 0..<structure.roles.count where place != structure.head {
      if !fits(steps[place], structure.roles[place], head, scan) { return false }
    }
    return true
  }

  private func fits(
    _ step: Step,
    _ role: PatternStructure.Role,
    _ head: FormSense,
    _ scan: borrowing TermScan
  ) -> Bool {
    var sense = scan.cache.forms.firstSense(ofForm: step.form)
    while sense >= 0 {
      let current = scan.cache.forms.senses[Int(sense)]
      sense = current.next
      guard current.word == step.word, isWritten(current, step, scan) else { continue }
      let isCitation = current.traits.contains(.citation)
      switch role {
      case .fixed, .head, .verb:
        if isCitation { return true }
      case .agreeing:
        if current.traits.contains(.adjective) || isCitation,
          current.features.agrees(with: head.features)
        {
          return true
        }
      case .fixedOrAgreeing:
        if isCitation || current.features.agrees(with: head.features) { return true }
      case .fixedOrSameNumber:
        if isCitation || !current.features.number.isDisjoint(with: head.features.number) {
          return true
        }
      }
    }
    return false
  }

  /// Whether a form stands as its spelling asks.
  private func isWritten(_ sense: FormSense, _ step: Step, _ scan: borrowing TermScan) -> Bool {
    if sense.traits.contains(.needsCapitals), scan.tokens[step.token].shape != .upper {
      return false
    }
    guard sense.traits.contains(.shortened) else { return true }
    let next = step.last + 1
    return next < scan.tokens.count && scan.tokens[next].kind == .word
      && (scan.tokens[next].gap == .space || scan.tokens[next].gap == .line)
  }
}
