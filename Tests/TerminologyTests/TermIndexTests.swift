@testable import Terminology
import TextModel
import Testing

/// What is known of an entry before it is compiled, and that it does not matter when it is.
@Suite struct TermIndexTests {
  private static let glossary = Glossary.builtIn

  /// The quick reading of an entry's words must find what the thorough one finds.
  @Test func readsPlainEntriesAsAllOthers() {
    let glossary = Self.glossary
    var plain = PlainEntry()
    var entry = EntryPatterns()
    var count = 0
    for index in 0..<glossary.count {
      let italian = glossary.italianRange(ofEntry: index)
      guard plain.read(glossary.bytes.span, italian) else { continue }
      count += 1
      entry.read(glossary.bytes, italian)
      let patterns = entry.patterns.map { entry.words[$0.words].map(entry.hash(of:)) }
      if patterns != [plain.hashes] { Issue.record("\(glossary.string(italian))") }
    }
    #expect(count > glossary.count / 2)
  }

  @Test(arguments: [
    "L'Aia", "lo scacchiere", "controspionaggio", "Sud America", "AIEA", "S.p.A.",
    "missile da 5 km",
    "porta-container", "città aperta", "andare alle urne", "il", "Eurogruppo", "",
  ])
  func leavesEntriesThatMayVaryToTheThoroughReading(italian: String) {
    var plain = PlainEntry()
    let bytes = Array(italian.utf8)
    let isPlain = plain.read(bytes.span, TextRange(0, bytes.count))
    #expect(isPlain == ["AIEA", "andare alle urne", "il"].contains(italian))
  }

  /// What an earlier sentence has called for must not change what a later one finds.
  @Test func findsTheSameWhateverWasReadBefore() {
    let lines = [
      "La pace non è vicina, dicono le forze di pace dell'Onu.",
      "Il ministro degli Esteri del Sud America ha visto Zelensky all'Aia.",
      "Le forze armate e la corte internazionale di giustizia sono andate alle urne.",
      "Sudamerica, Ševardnadze e Shevardnadze, la tribu' e la città.",
      "Il vertice di pace: le forze, i ministri, gli Esteri, la giustizia internazionale.",
    ]
    let matcher = TermMatcher(glossaries: [Self.glossary])
    func found(_ line: String, _ matcher: TermMatcher) -> [String] {
      let text = SourceText(line)
      return matcher.allMatches(in: text, text.range).map(\.reason)
    }
    let alone = lines.map { found($0, TermMatcher(glossaries: [Self.glossary])) }
    #expect(lines.map { found($0, matcher) } == alone)
    #expect(lines.reversed().map { found($0, matcher) } == alone.reversed())
  }
}
