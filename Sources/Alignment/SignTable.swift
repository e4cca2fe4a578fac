package import TextModel

/// The distinct signs of one side, the concepts they stand for, and where they occur.
///
/// A sign is a word, number, mark or expression as evidence; a concept is what signs of both
/// languages may have in common: an English lemma, a number's value, a spelling.
package struct SignTable: Sendable {
  /// The kind of each sign.
  package private(set) var kinds: [SignKind] = []
  /// The spelling by which each sign is known, with a last byte that tells names from words.
  package private(set) var keys = WordTable(minimumCapacity: 4_096)
  private var concepts: [Int32] = []
  private var conceptEnds: [Int32] = []

  /// The signs of all segments, without repetition inside a segment.
  package private(set) var occurrences: [Int32] = []
  /// The end of each segment in ``occurrences``.
  package private(set) var segmentEnds: [Int] = []

  /// The last segment that holds each sign.
  private var lastSegments: [Int32] = []

  /// The number of distinct signs.
  package var count: Int { kinds.count }

  /// Adds a sign whose key is new.
  mutating func add(_ kind: SignKind, concepts new: [Int32]) {
    kinds.append(kind)
    for (index, concept) in new.enumerated() where !new[..<index].contains(concept) {
      concepts.append(concept)
    }
    conceptEnds.append(Int32(concepts.count))
  }

  /// The number of a key, and whether it is new; a new one must be added at once.
  mutating func number(of key: [UInt8]) -> (id: Int, isNew: Bool) {
    let id = keys.insert(key)
    return (id, id == kinds.count)
  }

  /// The concepts of a sign.
  package func concepts(of sign: Int) -> ArraySlice<Int32> {
    concepts[(sign == 0 ? 0 : Int(conceptEnds[sign - 1]))..<Int(conceptEnds[sign])]
  }

  /// Ends a segment that holds `signs`.
  mutating func appendSegment(_ signs: [Int]) {
    let segment = Int32(segmentEnds.count)
    while lastSegments.count < count { lastSegments.append(-1) }
    for sign in signs where lastSegments[sign] != segment {
      lastSegments[sign] = segment
      occurrences.append(Int32(sign))
    }
    segmentEnds.append(occurrences.count)
  }

  /// Where the signs of a segment stand in ``occurrences``.
  package func range(ofSegment segment: Int) -> Range<Int> {
    (segment == 0 ? 0 : segmentEnds[segment - 1])..<segmentEnds[segment]
  }
}
