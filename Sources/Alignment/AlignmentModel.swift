/// The numbers that the aligner weighs its evidence by.
package struct AlignmentModel: Sendable {
  /// How often a word of each kind has a partner in the translation of its sentence, by
  /// ``SignKind``'s raw value.
  package var italianRates: [Double] = [0.95, 0.82, 0.9, 0.52, 0.33, 0.4, 0.88, 0.5]
  /// The same for English words.
  package var englishRates: [Double] = [0.7, 0.8, 0.88, 0.6, 0.18, 0.3, 0.42, 0.5]
  /// What a window that holds a partner by chance is taken for before the document is seen.
  package var backgroundRate = 0.01
  /// How many segments that expectation weighs.
  package var backgroundWeight = 10.0
  /// What one direction's lexical score is multiplied by: words are not independent.
  package var lexicalScale = 0.85
  package var lengthScale = 1.33
  /// The share of 1-1 translations so free that words and length say nothing.
  package var freeShare = 0.0033
  /// Variance of the English length per Italian character.
  package var lengthVariance = 2.1
  package var lengthTail = 2.3
  package var literalness = 1.0
  package var mergedFreeShare = 0.02
  package var priors: [Double] = [1.1, 0.05, 0.05, 0.005, 0.005, 0.002, 0.001, 0.001, 0.037, 0.037]
  package var priorWeight = 10.0
  package var passes = 2
  package var cutoff = 0.6
  package var breakWeight = 10.0

  package var sharpness = 0.7
  package var agreement = 0.4
  package var insideParagraph = 0.2
  package var insideContinuation = 5.0
  package var unitSpread = 0.013
  package var unitScale = 1.2

  package var lengthLearning = 20.0
  package init() {}
}
