import Terminology
import Testing
import TextModel

/// Terms between whose words the text has one word of its own.
@Suite struct GapTests {
  @Test(arguments: [
    ("potenza regionale", "Ankara è una [potenza militare regionale] da anni."),
    ("potenza regionale", "Sono due [potenze militari regionali]."),
    ("accordo di pace", "Un [accordo storico di pace] fu firmato."),
    ("base navale", "La [base ormai navale] di Tartus."),
    ("accordo di pace", "Un accordo sul clima di pace."),
    ("accordo di pace", "Un accordo e di pace."),
    ("base navale", "La base, nota, navale."),
    ("base navale", "La base militare e navale."),
  ])
  func offersOneAdjectiveOrAdverbInBetween(italian: String, marked: String) {
    let text = SourceText(marked.filter { $0 != "[" && $0 != "]" })
    let rows = Array("\(italian)\tT\n".utf8)
    let matcher = TermMatcher(glossaries: [GlossaryReader.read(rows, name: "g").glossary])
    var offered = ""
    var offset = 0
    matcher.scan(text, text.range, .gaps) { hit in
      #expect(hit.confidence < 0.5)
      offered += text[TextRange(offset, hit.range.lowerBound)] + "[" + text[hit.range] + "]"
      offset = hit.range.upperBound
    }
    offered += text[TextRange(offset, text.count)]
    #expect(offered == marked)
    #expect(matcher.matches(in: text, text.range).isEmpty)
  }
}
