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
    let index = EvidenceIndex(signs.italian, signs.english, concepts: signs.concepts, model)
    let lengths = LengthModel(
      italian,
      english,
      variance: model.lengthVariance,
      tail: model.lengthTail
    )
    let corridor = Corridor.full(italian.count, english.count)
    let italianLayout = Layout(italian)
    let englishLayout = Layout(english)
    let units = UnitModel(italianLayout, englishLayout, model)
    let lattice = Lattice(corridor, index, lengths, units, model)
    var prior = Prior(nil, italianLayout, englishLayout, model)
    var steps: [PathFinder.Step] = []
    for pass in 0..<model.passes {
      let finder = PathFinder(lattice, prior, italianLayout, englishLayout)
      steps = finder.bestPath()
      if pass == model.passes - 1, model.sharpness > 0 {
        steps = finder.likeliestPath(
          finder.shares(sharpness: model.sharpness),
          threshold: model.threshold
        )
      }
      prior = Prior(finder.counts(steps), italianLayout, englishLayout, model)
    }
    return steps.map { step in
      let shape = BeadShape.all[step.shape]
      return Bead(
        italian: (step.row - shape.italian)..<step.row,
        english: (step.column - shape.english)..<step.column
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
