import TestSupport
import TextModel
import Testing

/// Lines found by their first fields, and the searches and hashes beneath.
@Suite struct LineIndexTests {
  private static let index = LineIndex(
    Array("# name\tvalue\nuno\t1\r\n\ndue\t2\tzwei\nuno\tone\n# due\nsenza\ntre\t".utf8)
  )

  @Test func findsLinesInTheirOrder() {
    let first = Self.index.firstLine("uno")
    let second = Self.index.line(after: first)
    #expect(Self.index.count == 5)
    #expect([first, second].map { Self.index.string(1, of: $0) } == ["1", "one"])
    #expect(Self.index.line(after: second) == -1)
    #expect(Self.index.firstLine("quattro") == -1)
    #expect(Self.index.string(2, for: "due") == "zwei")
  }

  @Test func givesEmptyFieldsBehindALinesEnd() {
    #expect(Self.index.string(1, for: "senza") == "")
    #expect(Self.index.string(1, for: "tre") == "")
    #expect(Self.index.string(7, for: "due") == "")
  }

  @Test func findsTheLineOfAnOffset() {
    let offset = Self.index.range(of: 1, in: Self.index.firstLine("due")).lowerBound
    #expect(Self.index.line(at: offset) == Self.index.firstLine("due"))
    #expect(Self.index.line(at: 0) == -1)
  }

  private static let letters: [UInt8] = [0x09, 0x0A, 0x1F, 0x20, 0x41, 0x7F, 0x80, 0xFF]

  @Test func searchesBytesAsALoopDoes() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let count = Int.random(in: 0..<40, using: &random)
      let bytes = (0..<count).map { _ in Self.letters.randomElement(using: &random) ?? 0 }
      let start = Int.random(in: 0...count, using: &random)
      let raw = unsafe bytes.span.bytes
      let tab = bytes[start...].firstIndex(of: 0x09) ?? count
      #expect(raw.firstOffset(of: 0x09, in: start..<count) == tab)
      var controls: [Int] = []
      let mayBeForeign = raw.forEachControl(in: start..<count) { byte, offset in
        #expect(byte == bytes[offset])
        controls.append(offset)
        return false
      }
      #expect(controls == (start..<count).filter { bytes[$0] < 0x20 })
      #expect(mayBeForeign == bytes[start...].contains { $0 >= 0x80 })
    }
  }

  @Test func keepsEveryHashThatWasAdded() {
    var random = SplitMix64(seed: 11)
    var set = HashSet()
    let hashes = (0..<5_000).map { _ in random.next() }
    for hash in hashes { set.insert(hash) }
    #expect(hashes.allSatisfy(set.contains))
    #expect((0..<5_000).allSatisfy { _ in !set.contains(random.next()) })
  }
}
