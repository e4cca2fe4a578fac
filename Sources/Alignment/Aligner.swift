public import Linguistics
public import Terminology

/// Sets an English translation beside its Italian original, segment by segment.
///
/// Dynamic programming over beads of up to three segments a side. Each bead is weighed by the words,
/// numbers, names and marks that have a partner on the other side, against the chance of finding
/// one in this document, and by its lengths; what is expected of shapes and paragraph breaks is
/// learned from the document in a first pass.
public struct Aligner: Sendable {
  private let lexicon: Lexicon
  private let phrases: PhraseTable
  private let matcher: TermMatcher?
  private let english: EnglishAnalyzer
  package var model = AlignmentModel()

  /// Creates an aligner.
  public init(
    lexicon: Lexicon = .builtIn,
    phrases: PhraseTable = .builtIn,
    matcher: TermMatcher? = nil,
    english: EnglishAnalyzer = .builtIn
  ) {
    self.lexicon = lexicon
    self.phrases = phrases
    self.matcher = matcher
    self.english = english
  }

  /// The beads of two sides, in order; each segment stands in exactly one.
  public func align(_ italian: SegmentedText, _ english: SegmentedText) -> [Bead] {
    align(italian, english, signs(italian, english))
  }

  func align(_ italian: SegmentedText, _ english: SegmentedText, _ signs: SignPair) -> [Bead] {
    guard italian.count > 0, english.count > 0 else {
      return italian.segments.indices.map { Bead(italian: $0..<($0 + 1), english: 0..<0) }
        + english.segments.indices.map { Bead(italian: 0..<0, english: $0..<($0 + 1)) }
    }
    let index = EvidenceIndex(signs.italian, signs.english, concepts: signs.concepts, model)
    let layouts = (Layout(italian), Layout(english))
    let units = UnitModel(layouts.0, layouts.1, model)
    var lengths = LengthModel(italian, english, model)
    var lattice = Lattice(Corridor.around(index, model), index, model)
    lattice.weigh(lengths, units, model)
    var prior = Prior(nil, layouts.0, layouts.1, model)
    var steps = PathFinder(lattice, prior, layouts.0, layouts.1).bestPath()
    for _ in 1..<model.passes {
      prior = Prior(PathCounts(steps, layouts.0, layouts.1), layouts.0, layouts.1, model)
      lengths.learn(steps, weight: model.lengthLearning)
      lattice.weigh(lengths, units, model)
      steps = PathFinder(lattice, prior, layouts.0, layouts.1).bestPath()
    }
    let near = lattice.corridor.around(steps)
    let shares = PathFinder(lattice, prior, layouts.0, layouts.1, within: near)
      .shares(of: steps, sharpness: model.sharpness)
    return zip(steps, shares).map { step, share in
      let (rows, columns) = (step.rows, step.columns)
      return Bead(
        italian: rows,
        english: columns,
        confidence: share,
        evidence: index.evidence(rows, columns)
      )
    }
  }

  /// The signs of both sides and the number of their concepts.
  struct SignPair: Sendable {
    var italian: SignTable
    var english: SignTable
    var concepts: Int
  }

  func signs(_ italian: SegmentedText, _ english: SegmentedText) -> SignPair {
    var concepts = ConceptTable()
    var italianReader = ItalianSignReader(
      lexicon: lexicon,
      phrases: phrases,
      matcher: matcher,
      english: self.english
    )
    var englishReader = EnglishSignReader(analyzer: self.english)
    return SignPair(
      italian: italianReader.read(italian, &concepts),
      english: englishReader.read(english, &concepts),
      concepts: concepts.count
    )
  }
}
