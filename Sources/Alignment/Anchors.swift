/// Finds pairs of segments that share several rare signs, and of these the chain in text order that
/// weighs most.
struct Anchors {
  /// A pair of segments.
  struct Anchor: Hashable, Sendable {
    var italian: Int
    var english: Int
  }

  /// A sign counts as rare while the pairs of places that it proposes are no more than these.
  private static let mostPairs = 256
  /// The least weight of an anchor: two signs of which each is in one segment of some fifty.
  private static let leastWeight: Float = 8
  /// The most candidates that are kept for a segment.
  private static let mostCandidates = 8

  private struct Candidate {
    var english: Int
    var weight: Float
  }

  /// The end of a chain.
  private struct Link {
    var anchor: Anchor
    var weight: Float
    var before: Int32
  }

  private let index: EvidenceIndex
  private var weights: [Float]
  private var signs: [UInt8]

  private init(_ index: EvidenceIndex) {
    self.index = index
    weights = Array(repeating: 0, count: index.english.ends.count)
    signs = Array(repeating: 0, count: index.english.ends.count)
  }

  /// The heaviest chain; each anchor lies after the one before on both sides.
  static func chain(_ index: EvidenceIndex) -> [Anchor] {
    var anchors = Anchors(index)
    var links: [Link] = []
    var best = ChainHeads(count: index.english.ends.count)
    for segment in index.italian.ends.indices {
      let found = anchors.candidates(segment)
      let first = links.count
      for candidate in found {
        let before = best.heaviest(before: candidate.english)
        let weight = candidate.weight + (before >= 0 ? links[Int(before)].weight : 0)
        let anchor = Anchor(italian: segment, english: candidate.english)
        links.append(Link(anchor: anchor, weight: weight, before: before))
      }
      for link in first..<links.count {
        best.insert(Int32(link), at: links[link].anchor.english, weight: links[link].weight)
      }
    }
    var chain: [Anchor] = []
    var link = best.heaviest(before: index.english.ends.count)
    while link >= 0 {
      chain.append(links[Int(link)].anchor)
      link = links[Int(link)].before
    }
    return chain.reversed()
  }

  /// The English segments that share enough with an Italian one, the best first.
  private mutating func candidates(_ segment: Int) -> [Candidate] {
    let total = Float(index.english.ends.count)
    var touched: [Int] = []
    for occurrence in index.italian.range(ofSegment: segment) {
      let sign = Int(index.italian.signs[occurrence])
      let frequency = index.italianFrequencies[sign]
      guard frequency > 0,
        frequency * index.italian.postings(of: sign).count <= Self.mostPairs
      else { continue }
      let weight = Float(Logarithm.log(Double(total / Float(frequency))))
      for partner in index.partners(of: sign) {
        for posting in index.english.postings(of: Int(index.partners[partner])) {
          let english = Int(index.english.postings[posting].segment)
          if weights[english] == 0 { touched.append(english) }
          weights[english] += weight
          signs[english] &+= 1
        }
      }
    }
    var found: [Candidate] = []
    for english in touched {
      if signs[english] > 1, weights[english] >= Self.leastWeight {
        found.append(Candidate(english: english, weight: weights[english]))
      }
      weights[english] = 0
      signs[english] = 0
    }
    found.sort { ($0.weight, $1.english) > ($1.weight, $0.english) }
    return Array(found.prefix(Self.mostCandidates))
  }
}

/// The heaviest chain that ends before each English segment (a Fenwick tree of maxima).
private struct ChainHeads {
  private var links: [Int32]
  private var weights: [Float]

  init(count: Int) {
    links = Array(repeating: -1, count: count + 1)
    weights = Array(repeating: 0, count: count + 1)
  }

  func heaviest(before segment: Int) -> Int32 {
    var best: Int32 = -1
    var weight: Float = 0
    var node = segment
    while node > 0 {
      if weights[node] > weight {
        weight = weights[node]
        best = links[node]
      }
      node &= node - 1
    }
    return best
  }

  mutating func insert(_ link: Int32, at segment: Int, weight: Float) {
    var node = segment + 1
    while node < links.count {
      if weight > weights[node] {
        weights[node] = weight
        links[node] = link
      }
      node += node & -node
    }
  }
}
