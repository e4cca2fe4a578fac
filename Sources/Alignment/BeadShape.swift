/// How many segments of each side a bead holds.
struct BeadShape: Hashable, Sendable {
  /// Italian segments.
  var italian: Int
  /// English segments.
  var english: Int

  /// All shapes: first those that link, then the two that leave a segment alone.
  static let all: [BeadShape] = [
    BeadShape(italian: 1, english: 1), BeadShape(italian: 1, english: 2),
    BeadShape(italian: 2, english: 1), BeadShape(italian: 1, english: 3),
    BeadShape(italian: 3, english: 1), BeadShape(italian: 2, english: 2),
    BeadShape(italian: 2, english: 3), BeadShape(italian: 3, english: 2),
    BeadShape(italian: 1, english: 0), BeadShape(italian: 0, english: 1),
  ]

  /// The number of shapes that link.
  static let linking = 8
  /// The most segments of one side in a bead.
  static let longest = 3
}
