/// The numbers that the aligner weighs its evidence by.
///
/// They were set by searching for the best strict F1 on news and legal texts with sentences left out,
/// added, split and joined; none of them is learned from the words of those texts.
package struct AlignmentModel: Sendable {
  // MARK: Words

  /// How often a word of each kind has a partner in the translation of its sentence, by
  /// ``SignKind``'s raw value.
  package var italianRates: [Double] = [0.95, 0.82, 0.9, 0.52, 0.33, 0.4, 0.88, 0.5]
  /// The same for English words.
  package var englishRates: [Double] = [0.7, 0.8, 0.88, 0.6, 0.18, 0.3, 0.42, 0.5]
  /// What the rates are multiplied by.
  package var literalness = 1.0
  /// What a window that holds a partner by chance is taken for before the document is seen.
  package var backgroundRate = 0.01
  /// How many segments that expectation weighs.
  package var backgroundWeight = 10.0
  /// A sign with a partner in more of the windows than this is not weighed.
  package var cutoff = 0.6
  /// What one direction's lexical score is multiplied by: words are not independent.
  package var lexicalScale = 0.85
  /// The share of 1-1 translations so free that words and length say nothing.
  package var freeShare = 0.0033
  /// What that share is multiplied by for beads of other shapes.
  package var mergedFreeShare = 0.02

  // MARK: Lengths

  /// What the log-odds of lengths are multiplied by.
  package var lengthScale = 1.33
  /// Variance of the English length per Italian character (Gale and Church, 1993, have 6.8 for the
  /// normal distribution; this one has heavier tails).
  package var lengthVariance = 2.1
  /// The degrees of freedom of the distribution of lengths.
  package var lengthTail = 2.3
  /// How many beads the expected ratio and variance weigh against those of the document.
  package var lengthLearning = 20.0

  // MARK: Shapes and layout

  /// How often each shape of ``BeadShape/all`` is used, in proportion.
  package var priors: [Double] = [1.1, 0.05, 0.05, 0.005, 0.005, 0.002, 0.001, 0.001, 0.037, 0.037]
  /// How many beads that expectation weighs.
  package var priorWeight = 10.0
  /// How often the path is sought; after each pass shapes, breaks and lengths are learned from it.
  package var passes = 2
  /// How many boundaries the expectations about paragraph breaks weigh.
  package var breakWeight = 10.0
  /// How far breaks of the two sides are expected to agree, from 0 (not at all) to 1.
  package var agreement = 0.4
  /// How often a paragraph begins inside a bead, against anywhere.
  package var insideParagraph = 0.2
  /// How often a segment that goes on in lower case stands inside a bead, against anywhere.
  package var insideContinuation = 5.0
  /// How often a translation has a sentence or part more or less than its segments say.
  package var unitSpread = 0.013
  /// What the log-odds of those are multiplied by.
  package var unitScale = 1.2

  // MARK: Confidence and size

  /// What log-odds are multiplied by for confidence: evidence that goes together counts less.
  package var sharpness = 0.7
  /// Pairs of segments up to which all are looked at; beyond, those near anchors.
  package var fullLimit = 200_000
  /// Pairs of a stretch without anchors up to which all are looked at; beyond, a band.
  package var gapLimit = 1_000_000

  /// Creates the model with its usual numbers.
  package init() {}
}
