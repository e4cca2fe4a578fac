/// Which signs of the two sides can stand for each other, where they occur, and what a hit or a
/// miss of each is worth in this document.
struct EvidenceIndex: Sendable {
  /// One side's signs, laid out for the scan over pairs of segments.
  struct Side: Sendable {
    /// The sign of each occurrence.
    var signs: [Int32]
    /// The bit of each occurrence in its segment, 255 for those that are not weighed.
    var slots: [UInt8]
    /// The end of each segment in ``signs``.
    var ends: [Int]
    /// What a hit adds to the misses of a segment, for windows of each size; laid out by segment and
    /// slot.
    var gains: [Float] = []
    /// Where the gains of each segment begin.
    var gainStarts: [Int] = []
    /// What a segment scores when no sign of it has a partner.
    var misses: [Float] = []
    /// The occurrences of each sign, by segment.
    var postings: [Posting] = []
    /// The end of each sign in ``postings``.
    var postingEnds: [Int] = []

    func range(ofSegment segment: Int) -> Range<Int> {
      start(ofSegment: segment)..<ends[segment]
    }

    func range(ofSegments segments: Range<Int>) -> Range<Int> {
      start(ofSegment: segments.lowerBound)..<start(ofSegment: segments.upperBound)
    }

    private func start(ofSegment segment: Int) -> Int { segment == 0 ? 0 : ends[segment - 1] }

    func postings(of sign: Int) -> Range<Int> {
      (sign == 0 ? 0 : postingEnds[sign - 1])..<postingEnds[sign]
    }
  }

  /// A place where a sign occurs.
  struct Posting: Sendable {
    var segment: Int32
    var slot: UInt8
  }

  /// The tables that the index was made of.
  let tables: (italian: SignTable, english: SignTable)
  /// The Italian side.
  private(set) var italian: Side
  /// The English side.
  private(set) var english: Side
  /// The English partners of each Italian sign.
  private(set) var partners: [Int32] = []
  /// The end of each Italian sign in ``partners``.
  private(set) var partnerEnds: [Int] = []
  /// In how many English segments each Italian sign has a partner, and the reverse.
  private(set) var italianFrequencies: [Int] = []
  private(set) var englishFrequencies: [Int] = []

  /// The sizes of the windows that end with each segment.
  private(set) var italianSizes: WindowSizes
  private(set) var englishSizes: WindowSizes

  /// The most signs of a segment that are weighed.
  static let slotLimit = 64

  init(_ italian: SignTable, _ english: SignTable, concepts: Int, _ model: AlignmentModel) {
    tables = (italian, english)
    self.italian = Self.side(italian)
    self.english = Self.side(english)
    italianSizes = WindowSizes(italian)
    englishSizes = WindowSizes(english)
    findPartners(italian, english, concepts)
    italianFrequencies = Self.frequencies(
      partners,
      partnerEnds,
      in: self.english
    )
    let (reverse, reverseEnds) = Self.reversed(partners, partnerEnds, count: english.count)
    englishFrequencies = Self.frequencies(reverse, reverseEnds, in: self.italian)
    Self.weigh(
      &self.italian,
      italian,
      italianFrequencies,
      model.italianRates,
      self.english.ends.count,
      model
    )
    Self.weigh(
      &self.english,
      english,
      englishFrequencies,
      model.englishRates,
      self.italian.ends.count,
      model
    )
  }

  /// Where the partners of an Italian sign stand in ``partners``.
  func partners(of sign: Int) -> Range<Int> {
    (sign == 0 ? 0 : partnerEnds[sign - 1])..<partnerEnds[sign]
  }

  /// How many signs of each side of a bead have a partner on the other.
  func evidence(_ italianSegments: Range<Int>, _ englishSegments: Range<Int>) -> Bead.Evidence {
    let italianRange = italian.range(ofSegments: italianSegments)
    let englishRange = english.range(ofSegments: englishSegments)
    var evidence = Bead.Evidence(
      italian: .init(total: italianRange.count),
      english: .init(total: englishRange.count)
    )
    var places: [Int32: [Int]] = [:]
    for (place, occurrence) in englishRange.enumerated() {
      places[english.signs[occurrence], default: []].append(place)
    }
    var isFound = Array(repeating: false, count: englishRange.count)
    for occurrence in italianRange {
      var hasPartner = false
      for partner in partners(of: Int(italian.signs[occurrence])) {
        guard let found = places[partners[partner]] else { continue }
        hasPartner = true
        for place in found { isFound[place] = true }
      }
      if hasPartner { evidence.italian.found += 1 }
    }
    evidence.english.found = isFound.count { $0 }
    return evidence
  }

  // MARK: Making

  private static func side(_ table: SignTable) -> Side {
    var side = Side(
      signs: table.occurrences,
      slots: Array(repeating: 255, count: table.occurrences.count),
      ends: table.segmentEnds
    )
    var counts = Array(repeating: 0, count: table.count)
    for sign in side.signs { counts[Int(sign)] += 1 }
    var total = 0
    side.postingEnds = counts.map { count in
      total += count
      return total
    }
    return side
  }

  private mutating func findPartners(_ italian: SignTable, _ english: SignTable, _ concepts: Int) {
    var ends = Array(repeating: 0, count: concepts + 1)
    for sign in 0..<english.count {
      for concept in english.concepts(of: sign) { ends[Int(concept) + 1] += 1 }
    }
    for concept in 0..<concepts { ends[concept + 1] += ends[concept] }
    var fill = ends
    var members = Array(repeating: Int32(0), count: ends[concepts])
    for sign in 0..<english.count {
      for concept in english.concepts(of: sign) {
        members[fill[Int(concept)]] = Int32(sign)
        fill[Int(concept)] += 1
      }
    }
    var seen = Array(repeating: -1, count: english.count)
    for sign in 0..<italian.count {
      for concept in italian.concepts(of: sign) {
        for index in ends[Int(concept)]..<ends[Int(concept) + 1] {
          let partner = Int(members[index])
          guard seen[partner] != sign else { continue }
          seen[partner] = sign
          partners.append(Int32(partner))
        }
      }
      partnerEnds.append(partners.count)
    }
  }

  private static func reversed(
    _ partners: [Int32],
    _ ends: [Int],
    count: Int
  ) -> ([Int32], [Int]) {
    var starts = Array(repeating: 0, count: count + 1)
    for partner in partners { starts[Int(partner) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var fill = starts
    var result = Array(repeating: Int32(0), count: partners.count)
    var start = 0
    for (sign, end) in ends.enumerated() {
      for index in start..<end {
        let partner = Int(partners[index])
        result[fill[partner]] = Int32(sign)
        fill[partner] += 1
      }
      start = end
    }
    return (result, Array(starts.dropFirst()))
  }

  /// In how many segments of the other side some partner of each sign occurs.
  private static func frequencies(_ partners: [Int32], _ ends: [Int], in other: Side) -> [Int] {
    // Segments of each sign, in order.
    var fill = (0..<other.postingEnds.count).map { other.postings(of: $0).lowerBound }
    var segments = Array(repeating: Int32(0), count: other.signs.count)
    for segment in other.ends.indices {
      for occurrence in other.range(ofSegment: segment) {
        let sign = Int(other.signs[occurrence])
        segments[fill[sign]] = Int32(segment)
        fill[sign] += 1
      }
    }
    var seen = Array(repeating: -1, count: other.ends.count)
    var frequencies: [Int] = []
    frequencies.reserveCapacity(ends.count)
    var start = 0
    for (sign, end) in ends.enumerated() {
      var count = 0
      for index in start..<end {
        for posting in other.postings(of: Int(partners[index])) {
          let segment = Int(segments[posting])
          if seen[segment] != sign {
            seen[segment] = sign
            count += 1
          }
        }
      }
      frequencies.append(count)
      start = end
    }
    return frequencies
  }

  private static func weigh(
    _ side: inout Side,
    _ table: SignTable,
    _ frequencies: [Int],
    _ rates: [Double],
    _ others: Int,
    _ model: AlignmentModel
  ) {
    let sizes = WindowSizes.relative
    var weights = Array(repeating: Float(0), count: table.count * sizes.count)
    var misses = Array(repeating: Float(0), count: table.count)
    var chances = Array(repeating: 0.0, count: table.count)
    for sign in 0..<table.count {
      let chance =
        (Double(frequencies[sign]) + model.backgroundWeight * model.backgroundRate)
        / (Double(others) + model.backgroundWeight)
      chances[sign] = chance
      let rate = min(rates[Int(table.kinds[sign].rawValue)] * model.literalness, 0.97)
      let miss = Logarithm.log(1 - rate)
      misses[sign] = Float(miss * model.lexicalScale)
      let none = Logarithm.log(max(1 - chance, 1e-6))
      for (number, size) in sizes.enumerated() {
        let byChance = 1 - Logarithm.exp(none * size)
        let hit = Logarithm.log((rate + (1 - rate) * byChance) / byChance)
        weights[sign * sizes.count + number] = Float((hit - miss) * model.lexicalScale)
      }
    }
    side.postings = Array(repeating: Posting(segment: 0, slot: 255), count: side.signs.count)
    var fill = (0..<table.count).map { side.postings(of: $0).lowerBound }
    for segment in side.ends.indices {
      let range = side.range(ofSegment: segment)
      var weighed = range.filter { chances[Int(side.signs[$0])] < model.cutoff }
      if weighed.count > slotLimit {
        weighed.sort { (chances[Int(side.signs[$0])], $0) < (chances[Int(side.signs[$1])], $1) }
        weighed.removeLast(weighed.count - slotLimit)
      }
      side.gainStarts.append(side.gains.count)
      var miss: Float = 0
      for (slot, occurrence) in weighed.enumerated() {
        let sign = Int(side.signs[occurrence])
        side.slots[occurrence] = UInt8(slot)
        side.gains += weights[(sign * sizes.count)..<((sign + 1) * sizes.count)]
        miss += misses[sign]
      }
      side.misses.append(miss)
      for occurrence in range {
        let sign = Int(side.signs[occurrence])
        side.postings[fill[sign]] = Posting(segment: Int32(segment), slot: side.slots[occurrence])
        fill[sign] += 1
      }
    }
  }
}
