import Testing

@testable import Linguistics

@Suite struct LexiconMemoryTests {
  /// More forms than a memory keeps.
  private static let forms = (0..<60_000).map { Array(String($0).utf8) }

  private func readings(_ form: [UInt8]) -> [Analysis] {
    [Analysis(lexeme: Int32(form.count), .noun)]
  }

  @Test func findsTheReadingsOfAFormOnce() {
    let memory = LexiconMemory()
    var searches = 0
    for form in Self.forms.prefix(100) + Self.forms.prefix(100) {
      let found = memory.readings(ofKey: form) {
        searches += 1
        return readings(form)
      }
      #expect(found == readings(form))
    }
    #expect(searches == 100)
  }

  @Test func forgetsFormsWhereThereAreVeryMany() {
    let memory = LexiconMemory()
    for form in Self.forms { _ = memory.readings(ofKey: form) { readings(form) } }
    var searches = 0
    for form in Self.forms.prefix(100) {
      let found = memory.readings(ofKey: form) {
        searches += 1
        return readings(form)
      }
      #expect(found == readings(form))
    }
    #expect(searches == 100)
  }

  @Test func readsTheSameOnSeveralThreads() async {
    let analyzer = ItalianAnalyzer()
    let words = ["prese", "guerra", "cerchi", "trattative", "xyz", "avrebbe", "città", "perche'"]
    let found = await withTaskGroup(of: [[Analysis]].self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<200).map { analyzer.analyses(of: words[$0 % words.count]) } }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(found).count == 1)
    #expect(
      found.first?[0].contains { analyzer.lexicon[$0.lexeme ?? 0].lemma == "prendere" } == true
    )
  }
}
