import Segmentation
import Testing
import TextModel

/// Each rule decides its own kind of place: the candidate that ends right before `|`.
@Suite struct RuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var rule: Rule
    var marked: String
    var language: Language

    init(_ rule: Rule, _ marked: String, _ language: Language = .italian) {
      self.rule = rule
      self.marked = marked
      self.language = language
    }

    var testDescription: String { "\(rule.rawValue): \(marked)" }
  }

  static let cases: [Case] = [
    Case(.lineEnd, "Un titolo|\nUn testo"),
    Case(.textEnd, "Un titolo|"),
    Case(.finalMark, "La diga cede.| Il fiume sale."),
    Case(.lowercaseStart, "Chiusi i seggi.| al Sisi vince."),
    Case(.lowercaseStart, "Cade il governo.| il premier lascia."),
    Case(.missingSpace, "Il valico è chiuso.|Si torna indietro."),
    Case(.ellipsisEnds, "Il tempo stringe…| A Kiev si aspetta."),
    Case(.abbreviationEnds, "Servono tende ecc.| Manca il resto."),
    Case(.acronymEnds, "Lavora alla N.A.T.O.| Non ne parla."),
    Case(.letterEnds, "Si passò al piano B.| Nessuno protestò."),
    Case(.insideWord, "Suona alle 18.|30 in punto"),
    Case(.punctuationFollows, "«Chi paga?»|, chiede il sindaco."),
    Case(.lowercaseFollows, "E il gas?| si chiede Vienna."),
    Case(.quotationGoesOn, "«Basta.»| dice il console."),
    Case(.attribution, "“Why now?”| Khan asked.", .english),
    Case(.bracketGoesOn, "Il voto (ma quale?)| slitta."),
    Case(.asideGoesOn, "La Libia – ma quale?| – Roma non la vede."),
    Case(.bracketedMark, "La clausola (...)| decade."),
    Case(.openingMark, "…|E poi venne la guerra."),
    Case(.title, "Il gen.| Conti tace."),
    Case(.reference, "Cfr.| Tucidide."),
    Case(.numeric, "L'art.| 5 è chiaro."),
    Case(.abbreviationGoesOn, "Uova, latte ecc.| per tutti."),
    Case(.unknownAbbreviation, "L'ufficio topogr.| militare chiude."),
    Case(.initial, "È di G.| Verdi."),
    Case(.acronymGoesOn, "La F.A.O.| di Roma tace."),
    Case(.listNumber, "2.| Ritiro delle truppe."),
    Case(.headingNumber, "Capitolo 2.| Il fronte"),
    Case(.dateline, "TUNISI.| – Il porto è chiuso."),
    Case(.spacedDate, "È del 12.| 3. 2021."),
  ]

  @Test(arguments: cases)
  func decidesItsOwnPlace(_ example: Case) {
    let parts = example.marked.split(separator: "|", omittingEmptySubsequences: false)
    let text = SourceText(parts.joined())
    let offset = parts[0].utf8.count
    let boundary = Segmenter(language: example.language)
      .boundaries(in: text, text.range).first { $0.offset == offset }
    #expect(boundary?.rule == example.rule)
    #expect(boundary?.reason.isEmpty == false)
  }

  @Test func allRulesHaveACase() {
    #expect(Set(Self.cases.map(\.rule)) == Set(Rule.allCases))
  }

  @Test func idsAndReasonsAreDistinct() {
    #expect(Set(Rule.allCases.map(\.reason)).count == Rule.allCases.count)
  }
}
